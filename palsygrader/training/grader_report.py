"""Writes what a grader was measured to be: pictures, and one page for the browser that needs nothing else."""

import base64
import html
import textwrap
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Final

import numpy as np

from palsygrader.domain.face import Branch
from palsygrader.domain.severity import Severity
from palsygrader.training.grader_measures import DRAWS, Answers, Case, answers_of, confusion, grade_pairs
from palsygrader.training.grader_table import Table, measure_tables, notes, number
from palsygrader.wording import capitalised, of
from palsygrader.wording.severity import NUMERAL

if TYPE_CHECKING:
    from matplotlib.axes import Axes

REPORT_NAME: Final = "report.html"
TITLE: Final = "How well the grades agree with the truth"
LIMITS: Final = "Trained on digital patients and on photographs of healthy people; not validated on patients."

_INK, _PLAIN, _MISSED, _GUIDE = "#1B1B1B", "#0072B2", "#D55E00", "#767676"
"""Blue and vermilion stay apart for the colour-blind (Okabe & Ito 2008, "Color universal design")."""
_SHADES: Final = "Blues"
_DARK_SHARE: Final = 0.68
"""From this share of a row on the cell is so dark that its number is white."""
_LIMITS_SD: Final = 1.96
"""Limits of agreement hold 95 % of differences (Bland & Altman 1986, doi 10.1016/S0140-6736(86)90837-8)."""
_LEAST_DIFFERENCES: Final = 3
"""Fewer differences than this have no limits of agreement."""
_SCALE: Final = (-4.0, 104.0)
_LEAST_VIEW: Final = ((0.0, -10.0), (100.0, 10.0))
"""Corners of what a picture of differences shows at least."""
_TICKS: Final = (0, 25, 50, 75, 100)
_SIZE_IN: Final = (8.6, 8.4)
_MARGIN_IN: Final = 0.15
_TITLE_LETTERS: Final = 75
"""In a line of the title, so that it is no wider than the panels."""
_DPI: Final = 130

_PAGE: Final = Template("""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<style>
body { font: 15px/1.45 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; color: #1b1b1b; background: #fff;
  margin: 2rem auto; max-width: 78rem; padding: 0 1.2rem; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
.date { color: #4a4a4a; margin: .2rem 0 1rem; }
.limits { border-left: 5px solid #d55e00; padding: .5rem .9rem; background: #fbf1ea; font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .84rem; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid #d5d5d5; padding: .22rem .6rem; text-align: right; vertical-align: top; }
thead th { border-bottom: 2px solid #1b1b1b; vertical-align: bottom; }
th:nth-child(-n+2), td:nth-child(-n+2) { text-align: left; }
tbody th { font-weight: 400; }
tbody td { white-space: nowrap; }
tr.first > * { border-top: 2px solid #9a9a9a; }
td.yes { color: #00533a; font-weight: 600; }
td.no { color: #a33b00; font-weight: 700; }
figure { margin: 1rem 0 2rem; }
img { max-width: 100%; width: 52rem; height: auto; }
figcaption { max-width: 52rem; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
  table { font-size: 7.6pt; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  tr, figure, h2 { break-inside: avoid; }
  h2 { break-after: avoid; }
  figure img { max-height: 155mm; width: auto; }
}
</style>
</head>
<body>
<h1>$title</h1>
<p class="date">$subject, $date</p>
<p class="limits">$limits</p>
$tables
<h2>How to read the tables</h2>
<ul>
$notes
</ul>
$figures
</body>
</html>
""")


def write_report(
    folder: Path,
    methods: Mapping[str, Sequence[Case]],
    *,
    tables: Sequence[Table] | None = None,
    draws: int = DRAWS,
    made_on: date | None = None,
) -> Path:
    """Write `report.html` and its pictures as PNG files, and return the path of the page.

    Args:
        folder: Made when it is not there; files of the same name are replaced.
        methods: The answers of each named method to the same examinations, ours first; the pictures show ours.
        tables: From `measure_tables`, made anew when None.
        draws: Samples of people for an interval.
        made_on: Date on the page, today when None.

    Raises:
        OSError: The files cannot be written.
        ValueError: The methods did not answer the same examinations, or there is no method.
    """
    tables = measure_tables(methods, draws=draws) if tables is None else tables
    name, cases = next(iter(methods.items()))
    folder.mkdir(parents=True, exist_ok=True)
    figures = []
    for stem, (draw, title, caption) in _FIGURES.items():
        file = folder / f"{stem}.png"
        _draw_branches(cases, draw, f"{title}: {name}", file)
        figures.append(_figure(file, title, caption))
    day = made_on or datetime.now().astimezone().date()
    page = _PAGE.substitute(
        title=html.escape(TITLE),
        subject=html.escape(name),
        date=day.isoformat(),
        limits=html.escape(LIMITS),
        tables="\n".join(map(_html_table, tables)),
        notes="\n".join(f"<li>{html.escape(note)}</li>" for note in notes(methods, draws=draws)),
        figures="\n".join(figures),
    )
    report = folder / REPORT_NAME
    report.write_text(page, encoding="utf-8")
    return report


def _html_table(table: Table) -> str:
    head = "".join(f'<th scope="col">{html.escape(cell)}</th>' for cell in table.head)
    lines = [f"<h2>{html.escape(table.title)}</h2>", '<div class="wide">', "<table>", f"<thead><tr>{head}</tr></thead>"]
    lines.append("<tbody>")
    before = ""
    for row in table.rows:
        kind = ' class="first"' if before not in {"", row[0]} else ""
        lines.append(f'<tr{kind}><th scope="row">{html.escape(row[0])}</th>{"".join(map(_html_cell, row[1:]))}</tr>')
        before = row[0]
    return "\n".join([*lines, "</tbody>", "</table>", "</div>"])


def _html_cell(cell: str) -> str:
    kind = f' class="{cell}"' if cell in {"yes", "no"} else ""
    return f"<td{kind}>{html.escape(cell)}</td>"


def _figure(file: Path, title: str, caption: str) -> str:
    picture = base64.b64encode(file.read_bytes()).decode("ascii")
    return (
        f'<figure><h2>{html.escape(title)}</h2><img alt="{html.escape(title)}, one panel per branch" '
        f'src="data:image/png;base64,{picture}"><figcaption>{html.escape(caption)}</figcaption></figure>'
    )


def _draw_branches(cases: Sequence[Case], draw: Callable[["Axes", Answers], int], title: str, file: Path) -> None:
    """Draw a panel per branch into a PNG file.

    Args:
        cases: Of one method.
        draw: Draws a panel, and returns how many answers it shows.
        title: Above all panels.
        file: Replaced.
    """
    from matplotlib.figure import Figure  # noqa: PLC0415 - loads late on purpose

    figure = Figure(figsize=_SIZE_IN, layout="constrained")
    figure.suptitle(textwrap.fill(title, _TITLE_LETTERS).replace("$", r"\$"))  # a dollar sign would begin a formula
    panels = figure.subplots(2, 2, sharex=True, sharey=True)  # one scale, so that branches can be compared
    for axes, branch in zip(panels.flat, Branch, strict=True):
        count = draw(axes, answers_of(cases, (branch,)))
        axes.tick_params(labelbottom=True, labelleft=True)
        axes.set_title(f"{capitalised(of(branch))} ({count})", fontsize=11)
        if not count:
            axes.text(0.5, 0.55, "no answers to show", transform=axes.transAxes, ha="center", va="bottom", color=_INK)
    figure.savefig(file, dpi=_DPI, bbox_inches="tight", pad_inches=_MARGIN_IN)


def _draw_confusion(axes: "Axes", answers: Answers) -> int:
    counts = confusion(answers)
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    axes.imshow(shares, cmap=_SHADES, vmin=0.0, vmax=1.0)
    for (row, column), count in np.ndenumerate(counts):
        if count:
            colour = "white" if shares[row, column] >= _DARK_SHARE else _INK
            axes.text(column, row, str(count), ha="center", va="center", color=colour, fontsize=10)
    names = [NUMERAL[grade] for grade in Severity]
    axes.set_xticks(range(len(names)), names)
    axes.set_yticks(range(len(names)), names)
    axes.set_xticks(np.arange(len(names) - 1) + 0.5, minor=True)
    axes.set_yticks(np.arange(len(names) - 1) + 0.5, minor=True)
    axes.grid(which="minor", color="#C8C8C8", linewidth=0.6)
    axes.tick_params(which="minor", length=0)
    axes.set_xlabel("answered grade")
    axes.set_ylabel("true grade")
    return len(grade_pairs(answers)[0])


def _draw_bland_altman(axes: "Axes", answers: Answers) -> int:
    some = answers.rows(answers.exact)
    true = some.true_percent[:, 0]
    difference = some.answered_percent - true
    axes.axhline(0.0, color=_GUIDE, linewidth=0.8)
    axes.scatter((true + some.answered_percent) / 2.0, difference, s=12, color=_PLAIN, alpha=0.45, linewidths=0)
    label = "mean of true and answered P, percent of the healthy side"
    if len(difference) >= _LEAST_DIFFERENCES:
        bias, limit = float(difference.mean()), _LIMITS_SD * float(difference.std(ddof=1))
        axes.axhline(bias, color=_MISSED, linewidth=1.6)
        for end in (bias - limit, bias + limit):
            axes.axhline(end, color=_MISSED, linewidth=1.3, linestyle=(0, (5, 3)))
        low, middle, high = (number(value, 1) for value in (bias - limit, bias, bias + limit))
        words = f"bias {middle}, limits of agreement {low} to {high} points"
        label += f"\n{words}"
    axes.update_datalim(_LEAST_VIEW)
    axes.autoscale_view()
    axes.set_xlim(*_SCALE)
    axes.set_xticks(_TICKS)
    axes.set_xlabel(label, fontsize=9)
    axes.set_ylabel("answered less true P, points", fontsize=9)
    return len(difference)


def _draw_intervals(axes: "Axes", answers: Answers) -> int:
    some = answers.rows(answers.bounded)
    true, answered = some.true_percent[:, 0], some.answered_percent
    low, high = some.intervals_percent.T
    holds = (low <= true) & (true <= high)
    axes.plot((0.0, 100.0), (0.0, 100.0), color=_GUIDE, linewidth=0.8)
    for chosen, colour, mark, words in ((holds, _PLAIN, "o", "holds the true P"), (~holds, _MISSED, "D", "misses it")):
        axes.vlines(true[chosen], low[chosen], high[chosen], color=colour, alpha=0.4, linewidth=0.9)
        label = f"interval {words} ({np.count_nonzero(chosen)})"
        axes.scatter(true[chosen], answered[chosen], s=13, color=colour, marker=mark, linewidths=0, label=label)
    axes.set_xlim(*_SCALE)
    axes.set_ylim(*_SCALE)
    axes.set_xticks(_TICKS)
    axes.set_yticks(_TICKS)
    axes.set_aspect("equal")
    axes.legend(loc="upper left", fontsize=8, framealpha=0.9)
    axes.set_xlabel("true P, percent of the healthy side", fontsize=9)
    axes.set_ylabel("answered P with 90 % interval, percent of the healthy side", fontsize=9)
    return len(true)


_FIGURES: Final[Mapping[str, tuple[Callable[["Axes", Answers], int], str, str]]] = {
    "confusion": (
        _draw_confusion,
        "True and answered grades",
        (
            "How often each true grade got each answered grade; in brackets how many answers. The darker, the greater "
            "the share of the true grade. On the diagonal both agree. Withheld answers are left out."
        ),
    ),
    "bland_altman": (
        _draw_bland_altman,
        "Difference of answered and true P",
        (
            "Each point is one answer (Bland and Altman). Full line: mean difference, the bias; broken lines: limits "
            "of agreement, 1.96 standard deviations on either side. Above 0 the function is read as better than it is. "
            "Withheld answers, and those whose true P is not known, are left out."
        ),
    ),
    "intervals": (
        _draw_intervals,
        "True and answered P with 90 % intervals",
        (
            "Each upright line is the 90 % interval of one answer. Nine of ten should reach the diagonal, where "
            "answered and true P are the same. Answers without interval, and those whose true P is not known, are "
            "left out."
        ),
    ),
}
"""What is drawn, its title and its caption, by the name of its PNG file."""
