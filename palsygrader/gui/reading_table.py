"""All readings of a visit side by side: the program, the first reader, every further reader and the difference."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from palsygrader.domain.examination import Examination
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import Scale
from palsygrader.domain.reading import Reading
from palsygrader.domain.scales.sheet import scale_scores
from palsygrader.domain.second_reading import first_house_brackmann, first_severity, sunnybrook
from palsygrader.domain.severity import Severity
from palsygrader.gui import dates
from palsygrader.gui.face_map import severity_words
from palsygrader.gui.fact_table import Cell, FactTable
from palsygrader.gui.layouts import words
from palsygrader.gui.review_words import branch_title
from palsygrader.gui.severity_chip import chip_pixmap
from palsygrader.wording import say
from palsygrader.wording.lists import comma_list


@dataclass(frozen=True, slots=True)
class _Line:
    """One thing that was graded: by the program, by the first reader, and by each further reader."""

    title: str
    program: int | None
    first: int | None
    others: tuple[int | None, ...]
    grades: bool


class ReadingTable(QWidget):
    """A row per branch, one for the whole face, and one for Sunnybrook where a reader has set all of its items."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: FactTable | None = None
        self._note = words(say("reading.note"), "muted", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._note)

    def show_examination(self, examination: Examination) -> None:
        """Show the readings of a visit that has some."""
        if self.table is not None:
            self._column.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        self.table = FactTable(_headings(examination))
        self.table.setAccessibleName(say("reading.side_by_side"))
        self.table.show_rows([self._cells(line) for line in _lines(examination)])
        self._column.insertWidget(0, self.table, 1)

    def _cells(self, line: _Line) -> list[Cell]:
        cells = [Cell(line.title), self._value(line, line.program), self._value(line, line.first)]
        for value in line.others:
            cells += [self._value(line, value), Cell(_difference(line.first, value))]
        return cells

    def _value(self, line: _Line, value: int | None) -> Cell:
        if value is None:
            return Cell(say("agreement.nothing"))
        if not line.grades:
            return Cell(str(value))
        severity = Severity(value)
        return Cell("", chip_pixmap(severity, self.devicePixelRatioF()), severity_words(severity))


def _headings(examination: Examination) -> list[str]:
    signature = examination.signature
    first = (
        say("reading.column.first", reader=signature.clinician)
        if signature is not None
        else say("reading.column.first_unsigned")
    )
    headings = [say("reading.column.item"), say("reading.column.program"), first]
    for reading in examination.readings:
        day = dates.shown((reading.finished_at or reading.begun_at).astimezone().date())
        headings += [say("reading.column.reader", reader=reading.reader, day=day), say("reading.column.difference")]
    return headings


def _lines(examination: Examination) -> Iterator[_Line]:
    readings = examination.readings
    for branch in Branch:
        program = examination.grade.branch(branch).severity if examination.grade is not None else None
        others = tuple(reading.severities.get(branch) for reading in readings)
        yield _Line(branch_title(branch), program, first_severity(examination, branch), others, grades=True)
    whole_face = tuple(reading.house_brackmann for reading in readings)
    title = say("reading.whole_face.detail")
    yield _Line(title, None, first_house_brackmann(examination), whole_face, grades=True)
    composites = tuple(map(sunnybrook, readings))
    if any(composite is not None for composite in composites):
        yield _Line(say("reading.sunnybrook"), None, _first_sunnybrook(examination), composites, grades=False)


def _first_sunnybrook(examination: Examination) -> int | None:
    if examination.signature is None:
        return None
    return scale_scores(examination)[Scale.SUNNYBROOK].totals.get("composite")


def _difference(first: int | None, other: int | None) -> str:
    if first is None or other is None:
        return say("agreement.nothing")
    by = int(other) - int(first)
    return say("reading.difference", grades=by) if by else say("reading.difference.none")


def readers_words(readings: tuple[Reading, ...]) -> str:
    """Return who read and on which day, for example `"Dr. Weber (12 May 2026)"`."""
    return comma_list(
        say(
            "reading.by",
            reader=reading.reader,
            day=dates.shown((reading.finished_at or reading.begun_at).astimezone().date()),
        )
        for reading in readings
    )
