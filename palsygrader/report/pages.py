"""The pages of a report: its parts as blocks in reading order."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, Spacer, Table

from palsygrader import wording
from palsygrader.domain.severity import Severity
from palsygrader.report.face_map import MUTED_HEX, Chip, FaceMap
from palsygrader.report.letterhead import letterhead_blocks
from palsygrader.report.lettering import Lettering, draw_text, line_of, width_pt
from palsygrader.report.marks import Attention, SignatureLines, Status
from palsygrader.report.pair_block import PairBlock
from palsygrader.report.paragraphs import Text
from palsygrader.report.parts import BranchRow, Fact, ReportContent, ScaleRow
from palsygrader.report.trend_chart import TrendChart
from palsygrader.report.typefaces import Typefaces, Weight
from palsygrader.wording.lists import sentences

ACCENT_HEX: Final = "#0B5C61"
LINE_HEX: Final = "#B7C4C2"
SMALLEST_PT: Final = 8.0
"""Nothing in a report is set smaller."""
_SMALL_LEADING: Final = 1.26
_CLINIC: Final = Lettering(11.0, Weight.SEMIBOLD)
_HEADING: Final = Lettering(16.0, Weight.SEMIBOLD, ACCENT_HEX)
_SECTION: Final = Lettering(10.0, Weight.SEMIBOLD, ACCENT_HEX)
_BODY: Final = Lettering(9.0)
_STRONG: Final = Lettering(9.0, Weight.SEMIBOLD)
_NAME: Final = Lettering(11.0, Weight.SEMIBOLD)
_SMALL: Final = Lettering(SMALLEST_PT, leading_ratio=_SMALL_LEADING)
_SMALL_STRONG: Final = Lettering(SMALLEST_PT, Weight.SEMIBOLD, leading_ratio=_SMALL_LEADING)
_MUTED: Final = Lettering(SMALLEST_PT, Weight.REGULAR, MUTED_HEX, leading_ratio=_SMALL_LEADING)
_FIGURE: Final = Lettering(13.0, Weight.SEMIBOLD)
_MAP_WIDTH_PT: Final = 146.0
_TREND_COLUMNS: Final = 4
_ANNEX_COLUMNS: Final = 3
_GUTTER_PT: Final = 10.0
_CELL_GAP_PT: Final = 6.5
"""Between a cell's words and the next column: its padding, and what rounding needs."""
_SECTION_ROOM_PT: Final = 56.0
"""A heading moves to the next page unless this much of what follows it fits too."""
_SIGNED_ROOM_PT: Final = 40.0
_LINES_ROOM_PT: Final = 66.0

_Style = list[tuple[Any, ...]]
"""reportlab's table commands."""
_PLAIN: Final[_Style] = [
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 6),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    # Empty cells name a font too: without this one the file would refer to a font that is not embedded.
    ("FONT", (0, 0), (-1, -1), Weight.REGULAR.value, SMALLEST_PT),
]


class Order(StrEnum):
    """Where pairs and course stand."""

    PAIRS_TOGETHER = "pairs_together"  # all pairs on one page where they fit on one, then the course
    COURSE_FIRST = "course_first"  # the course before the pairs, so that it fills what is left of the first page
    FLOWING = "flowing"  # pairs from the first page on, row by row


class Section(Flowable):
    """A heading with a rule, also a bookmark of the file."""

    _ABOVE_PT: Final = 5.0
    _BELOW_PT: Final = 3.0

    def __init__(self, title: str, faces: Typefaces) -> None:
        super().__init__()
        self._title = title
        self._faces = faces

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - reportlab's
        """Return the room it takes."""
        self.width = available_width
        self.height = self._ABOVE_PT + _SECTION.leading_pt + self._BELOW_PT
        return self.width, self.height

    def draw(self) -> None:
        """Draw heading and rule, and set the bookmark."""
        canvas: Canvas = self.canv
        canvas.bookmarkHorizontal(self._title, 0, self.height)
        canvas.addOutlineEntry(self._title, self._title, level=0)
        baseline = self._BELOW_PT + (_SECTION.leading_pt - _SECTION.size_pt) + 1
        draw_text(canvas, 0, baseline, self._title, self._faces, _SECTION)
        canvas.setStrokeColor(LINE_HEX)
        canvas.setLineWidth(0.6)
        canvas.line(0, self._BELOW_PT - 1, self.width, self._BELOW_PT - 1)


class Pages:
    """Makes the blocks of one report.

    Args:
        content: What it says.
        faces: The document's fonts.
        size_pt: Room on a page, width and height.
        pair_columns: Pairs side by side.
        picture_pt: Width of a face in the pairs.
        show_landmarks: Draw the landmarks on the pictures.
        order: Where pairs and course stand.
    """

    def __init__(
        self,
        content: ReportContent,
        faces: Typefaces,
        *,
        size_pt: tuple[float, float],
        pair_columns: int,
        picture_pt: float,
        show_landmarks: bool,
        order: Order,
    ) -> None:
        self._order = order
        self._pair_columns = pair_columns
        self._picture_pt = picture_pt
        self._content = content
        self._faces = faces
        self._width_pt, self._height_pt = size_pt
        self._show_landmarks = show_landmarks

    def blocks(self) -> list[Flowable]:
        """Return the whole report in reading order."""
        pairs, trend = self._pairs(), self._trend()
        return [
            *self._head(),
            *self._facts(),
            *self._branches(),
            *self._warnings(),
            *self._scales(),
            *self._notes(),
            *self._questionnaires(),
            *self._decisions(),
            *([*trend, *pairs] if self._order is Order.COURSE_FIRST else [*pairs, *trend]),
            *self._method(),
            *self._signature(),
            *self._addenda(),
        ]

    def annex(self) -> list[Flowable]:
        """Return what is listed at the very end: long records, which leave the pages before them as they are."""
        if not self._content.treatments:
            return []
        lines = [self._text(line, _SMALL) for line in self._content.treatments]
        return [*self._section("treatments"), self._in_columns(lines, _ANNEX_COLUMNS)]

    def _text(self, text: str, lettering: Lettering = _BODY) -> Text:
        return Text(text, self._faces, lettering)

    def _value(self, text: str, lettering: Lettering) -> Text:
        """Return a value that stands beside its label whatever its script."""
        return Text(text, self._faces, lettering, align="left")

    def _section(self, name: str, room_pt: float = _SECTION_ROOM_PT) -> list[Flowable]:
        """Return a heading that does not stand alone at the foot of a page."""
        return [CondPageBreak(room_pt), Section(wording.say(f"report.section.{name}"), self._faces)]

    def _head(self) -> list[Flowable]:
        letterhead = self._content.letterhead
        lines = [self._text(line, _MUTED if index else _CLINIC) for index, line in enumerate(letterhead.lines)]
        blocks = letterhead_blocks(lines, letterhead.logo, self._width_pt)
        if blocks:
            blocks.append(Spacer(1, 6))
        heading = self._text(wording.say("report.heading"), _HEADING)
        status = Status(self._content.status, self._faces, draft=self._content.draft)
        table = Table([[heading, status]], colWidths=[self._width_pt * 0.55, self._width_pt * 0.45], style=_PLAIN)
        table.setStyle([("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("RIGHTPADDING", (-1, 0), (-1, -1), 0)])
        return [*blocks, table, Spacer(1, 4)]

    def _facts(self) -> list[Flowable]:
        half_pt = (self._width_pt - _GUTTER_PT) / 2
        left, right = min(self._fact_columns(half_pt), key=self._higher_pt)
        widths = [half_pt + _GUTTER_PT, half_pt]
        # The name is set larger: the other column starts lower, so that the rows stand in line.
        lower = Spacer(1, _NAME.leading_pt - _BODY.leading_pt)
        return [Table([[left, [lower, right]]], colWidths=widths, style=_PLAIN, splitInRow=1)]

    def _fact_columns(self, width_pt: float) -> Iterator[tuple[Table, Table]]:
        """Yield ways to share the facts between two columns, all of the history at the right first."""
        identity, history = self._content.identity, self._content.history
        for count in range(len(history), min(len(history), 1) - 1, -1):
            yield (
                self._fact_table((*identity, *history[count:]), width_pt, first=_NAME),
                self._fact_table(history[:count], width_pt, first=_BODY),
            )

    def _higher_pt(self, columns: tuple[Table, Table]) -> float:
        return max(self._height_of([column]) for column in columns)

    def _fact_table(self, facts: Sequence[Fact], width_pt: float, *, first: Lettering) -> Table:
        label_pt = 84.0
        rows = [
            [self._text(fact.label, _MUTED), self._value(fact.value, _BODY if index else first)]
            for index, fact in enumerate(facts)
        ]
        # Labels are smaller than values: lowered so that both stand on one line.
        style = [*_PLAIN, ("TOPPADDING", (0, 0), (0, -1), _BODY.size_pt - _MUTED.size_pt)]
        style.append(("TOPPADDING", (0, 0), (0, 0), first.size_pt - _MUTED.size_pt))
        return Table(rows, colWidths=[label_pt, width_pt - label_pt], style=style, splitInRow=1)

    def _branches(self) -> list[Flowable]:
        content = self._content
        face = FaceMap(content.severities, content.affected_side, self._faces, width_pt=_MAP_WIDTH_PT)
        width_pt = self._width_pt - _MAP_WIDTH_PT - _GUTTER_PT
        right = [self._branch_table(width_pt)]
        left = [face, Spacer(1, 2), Text(content.side_note, self._faces, _STRONG, align="centre")]
        table = Table([[left, right]], colWidths=[_MAP_WIDTH_PT + _GUTTER_PT, width_pt], style=_PLAIN, splitInRow=1)
        table.setStyle([("RIGHTPADDING", (0, 0), (0, 0), _GUTTER_PT), ("RIGHTPADDING", (1, 0), (1, 0), 0)])
        # Where there is no course yet, this is where its change would stand.
        note = content.branch_note if content.trends else sentences((content.branch_note, content.trend_note))
        return [*self._section("branches"), table, Spacer(1, 2), self._text(note, _MUTED)]

    def _branch_table(self, width_pt: float) -> Table:
        names = ("branch", "function", "model", "clinician")
        widths = [36.0, 0.0, 48.0, 42.0, 44.0, 81.0]
        branches = self._content.branches
        for column, told in ((3, [row.model for row in branches]), (4, [row.clinician for row in branches])):
            words = " ".join((wording.say(f"report.column.{names[column - 1]}"), *told)).split()
            widths[column] = max(widths[column], _CELL_GAP_PT + self._widest_pt(words))
        widths[1] = width_pt - sum(widths)
        head = [self._text("", _MUTED), *(self._text(wording.say(f"report.column.{n}"), _MUTED) for n in names)]
        rows: list[list[object]] = [[*head, self._text(self._content.change_label, _MUTED)]]
        table_style: _Style = [
            ("LINEBELOW", (0, 0), (-1, 0), 0.6, HexColor(LINE_HEX)),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ]
        for row in self._content.branches:
            at = len(rows)
            rows.extend(self._branch_cells(row))
            table_style += [
                ("SPAN", (1, at + 1), (-1, at + 1)),
                ("TOPPADDING", (0, at), (-1, at), 4),
                ("BOTTOMPADDING", (0, at + 1), (-1, at + 1), 4),
                ("NOSPLIT", (0, at), (-1, at + 1)),
                ("TOPPADDING", (3, at), (-1, at), 4 + _FIGURE.size_pt - _STRONG.size_pt),
                ("LINEBELOW", (0, at + 1), (-1, at + 1), 0.4, HexColor(LINE_HEX)),
            ]
        return Table(rows, colWidths=widths, style=[*_PLAIN, *table_style], repeatRows=1)

    def _widest_pt(self, words: Sequence[str]) -> float:
        """Return the width of the widest word, so that none is broken in a column."""
        return max(width_pt(line_of(word), self._faces, _STRONG) for word in words)

    def _branch_cells(self, row: BranchRow) -> list[list[object]]:
        name = [self._text(row.branch, _STRONG), self._text(row.region, _MUTED)]
        function = [self._text(row.function, _FIGURE), self._text(row.interval, _MUTED)]
        values = [
            Chip(row.standing, self._faces),
            name,
            function,
            [self._grade(row.model), *([self._text(row.model_range, _MUTED)] if row.model_range else [])],
            self._grade(row.clinician),
            self._text(row.change, _SMALL),
        ]
        return [values, ["", self._text(row.remark, _SMALL)]]

    def _grade(self, words: str) -> Text:
        """Return a numeral large, a word such as "no grade" small enough for its column."""
        return self._text(words, _STRONG if words in Severity.__members__ else _SMALL)

    def _scales(self) -> list[Flowable]:
        table = self._scale_table(self._content.scales)
        return [*self._section("scales"), table, self._text(self._content.scale_note, _MUTED)]

    def _questionnaires(self) -> list[Flowable]:
        if not self._content.questionnaires:
            return []
        table = self._scale_table(self._content.questionnaires)
        room_pt = self._height_of([*self._section("questionnaires"), table])
        return [*self._section("questionnaires", room_pt), table]

    def _scale_table(self, scales: Sequence[ScaleRow]) -> Table:
        rows = [
            [self._text(row.name, _STRONG), self._text(row.value, _STRONG), self._text(row.detail, _SMALL)]
            for row in scales
        ]
        widths = [146.0, 68.0, self._width_pt - 214.0]
        style = [*_PLAIN, ("LINEBELOW", (0, 0), (-1, -2), 0.4, HexColor(LINE_HEX)), ("TOPPADDING", (0, 0), (-1, -1), 2)]
        style.append(("TOPPADDING", (2, 0), (2, -1), 2 + _STRONG.size_pt - _SMALL.size_pt))
        return Table(rows, colWidths=widths, style=style)

    def _warnings(self) -> list[Flowable]:
        if not self._content.warnings:
            return []
        rows = [[Attention(), self._text(warning, _BODY)] for warning in self._content.warnings]
        table = Table(rows, colWidths=[16.0, self._width_pt - 16.0], style=_PLAIN)
        return [*self._section("warnings"), table]

    def _notes(self) -> list[Flowable]:
        return [*self._section("notes"), self._text(self._content.notes)] if self._content.notes.strip() else []

    def _pairs(self) -> list[Flowable]:
        if not self._content.pairs:
            return []
        blocks = [
            PairBlock(pair, self._faces, picture_pt=self._picture_pt, show_landmarks=self._show_landmarks)
            for pair in self._content.pairs
        ]
        grid = self._in_columns(blocks, self._pair_columns)
        note = self._text(self._content.pair_note, _MUTED)
        first_row = self._in_columns(blocks[: self._pair_columns], self._pair_columns)
        kept = [first_row] if self._order is Order.FLOWING else [grid, note]
        return [*self._section("pairs", self._height_of([*self._section("pairs"), *kept])), grid, note]

    def _trend(self) -> list[Flowable]:
        note = self._text(self._content.trend_note, _MUTED)
        if not self._content.trends:
            return []
        charts = self._in_columns([TrendChart(trend, self._faces) for trend in self._content.trends], _TREND_COLUMNS)
        room_pt = self._height_of([*self._section("trend"), charts, note])
        return [*self._section("trend", room_pt), charts, note]

    def _height_of(self, blocks: Sequence[Flowable]) -> float:
        """Return the height of some blocks, a page's at most."""
        height_pt = sum(block.wrap(self._width_pt, self._height_pt)[1] for block in blocks)
        return min(height_pt, self._height_pt)

    def _in_columns(self, blocks: Sequence[Flowable], columns: int) -> Table:
        """Return the blocks row by row in columns of one width, the last row filled up with empty cells."""
        cells = [*blocks, *[""] * (-len(blocks) % columns)]
        rows = [cells[start : start + columns] for start in range(0, len(cells), columns)]
        column_pt = (self._width_pt - (columns - 1) * _GUTTER_PT) / columns
        widths = [*[column_pt + _GUTTER_PT] * (columns - 1), column_pt]
        style = [*_PLAIN, ("RIGHTPADDING", (0, 0), (-2, -1), _GUTTER_PT), ("RIGHTPADDING", (-1, 0), (-1, -1), 0)]
        return Table(rows, colWidths=widths, style=style)

    def _decisions(self) -> list[Flowable]:
        blocks = self._section("decisions")
        if self._content.decisions:
            names = ("item", "model", "clinician", "reason", "by")
            rows = [[self._text(wording.say(f"report.column.{name}"), _MUTED) for name in names]]
            rows.extend(
                [
                    self._text(row.item, _SMALL_STRONG),
                    self._text(row.model, _SMALL),
                    self._text(row.clinician, _SMALL_STRONG),
                    self._text(row.reason, _SMALL),
                    self._text(row.by, _MUTED),
                ]
                for row in self._content.decisions
            )
            widths = [142.0, 70.0, 70.0, self._width_pt - 366.0, 84.0]
            style = [*_PLAIN, ("LINEBELOW", (0, 0), (-1, -2), 0.4, HexColor(LINE_HEX))]
            style.append(("TOPPADDING", (0, 1), (-1, -1), 1.5))
            blocks.append(Table(rows, colWidths=widths, style=style, repeatRows=1, splitInRow=1))
        if self._content.confirmed:
            blocks.append(self._text(self._content.confirmed, _SMALL))
        return blocks

    def _method(self) -> list[Flowable]:
        facts = (wording.say("report.method", label=fact.label, value=fact.value) for fact in self._content.method)
        first, *others = self._content.limits
        return [
            *self._section("method"),
            self._text(" · ".join(facts), _MUTED),
            self._text(first, _SMALL_STRONG),
            self._text(sentences(others), _SMALL),
        ]

    def _signature(self) -> list[Flowable]:
        if self._content.draft:
            lines = SignatureLines(self._content.author, self._faces)
            return [*self._section("signature", _LINES_ROOM_PT), lines]
        if not self._content.signature:
            return []
        signed = [self._text(self._content.signature, _STRONG)]
        readings = [self._text(line, _SMALL) for line in self._content.readings]
        return [*self._section("signature", _SIGNED_ROOM_PT), *signed, *readings]

    def _addenda(self) -> list[Flowable]:
        """Return what was added after signing, below the signature, since that does not stand for it."""
        if not self._content.addenda:
            return []
        blocks = self._section("addenda")
        for addendum in self._content.addenda:
            blocks += [CondPageBreak(_SIGNED_ROOM_PT), self._text(addendum.head, _SMALL_STRONG)]
            blocks += [self._text(addendum.text), Spacer(1, 4)]
        return blocks
