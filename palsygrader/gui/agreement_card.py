"""The card of agreement: how two readers of the same visits agree on each branch."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from palsygrader.archive.lines import VisitLine
from palsygrader.domain.agreement import LEAST_PAIRS, Agreement, agreement
from palsygrader.domain.face import Branch
from palsygrader.domain.second_reading import same_person
from palsygrader.domain.severity import Severity
from palsygrader.gui import theme
from palsygrader.gui.layouts import column, words
from palsygrader.gui.review_words import branch_title
from palsygrader.wording import say
from palsygrader.wording.numbers import decimal

_COLUMNS: Final = ("pairs", "exact", "within_one", "kappa")


def reading_pairs(visits: Sequence[VisitLine], branch: Branch) -> list[tuple[Severity, Severity]]:
    """Return the grades of the first and of the second reader of each signed visit that both have graded.

    The second reader is the first who finished another reading; of several readings of a visit only that one counts, so
    that no visit counts twice.
    """
    found = []
    for visit in visits:
        first = visit.severities.get(branch)
        if visit.signed_at is None or not visit.readings or first is None:
            continue
        second = visit.readings[0].severities.get(branch)
        if second is not None and not same_person(visit.clinician, visit.readings[0].reader):
            found.append((first, second))
    return found


class AgreementCard(QFrame):
    """A table of the branches, or how to come to one."""

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self._hint = words(role="muted", wrap=True)
        self._table = QFrame()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4 * theme.GRID_PX)
        grid.setVerticalSpacing(theme.GRID_PX)
        for place, name in enumerate(("branch", *_COLUMNS)):
            grid.addWidget(words(say(f"agreement.{name}"), "muted"), 0, place)
        self._cells: dict[Branch, tuple[QLabel, ...]] = {}
        for line, branch in enumerate(Branch, start=1):
            grid.addWidget(words(branch_title(branch)), line, 0)
            self._cells[branch] = tuple(words() for _name in _COLUMNS)
            for place, cell in enumerate(self._cells[branch], start=1):
                grid.addWidget(cell, line, place, alignment=Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(len(_COLUMNS) + 1, 1)
        title = words(say("agreement.title"), "section")
        self.setLayout(column(title, self._hint, self._table, spacing=theme.GRID_PX, margin=3 * theme.GRID_PX))
        self.show_visits(())

    @property
    def told(self) -> Mapping[Branch, tuple[str, ...]]:
        """What stands in each row: pairs, same grade, within one grade, kappa; no rows without any pair."""
        if self._table.isHidden():
            return {}
        return {branch: tuple(cell.text() for cell in cells) for branch, cells in self._cells.items()}

    @property
    def hint(self) -> str:
        """What is compared, or how to come to a comparison."""
        return self._hint.text()

    def show_visits(self, visits: Sequence[VisitLine]) -> None:
        """Count over these visits."""
        counted = {branch: agreement(reading_pairs(visits, branch)) for branch in Branch}
        is_any = any(found.pairs for found in counted.values())
        self._hint.setText(say("agreement.hint" if is_any else "agreement.none"))
        self._table.setVisible(is_any)
        for branch, found in counted.items():
            told = (str(found.pairs), _share(found.exact, found), _share(found.within_one, found), _kappa(found))
            for cell, text in zip(self._cells[branch], told, strict=True):
                cell.setText(text)


def _share(count: int, found: Agreement) -> str:
    if not found.pairs:
        return say("agreement.nothing")
    return say("agreement.share", count=count, percent=round(100 * count / found.pairs))


def _kappa(found: Agreement) -> str:
    if found.pairs < LEAST_PAIRS:
        return say("agreement.too_few", least=LEAST_PAIRS)
    return say("agreement.one_grade") if found.kappa is None else decimal(found.kappa, 2)
