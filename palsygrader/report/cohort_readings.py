"""Rows of the readings of a visit for other programs: the first reader's, once signed, and every second reading."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from palsygrader.domain.examination import Examination
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import Scale
from palsygrader.domain.scales.sheet import scale_scores
from palsygrader.domain.second_reading import first_house_brackmann, first_severity, sunnybrook
from palsygrader.domain.severity import Severity
from palsygrader.wording import say

ReadingCells = tuple[str | int | bool | None, ...]


def reading_cells(examination: Examination, coded: Callable[[str], str]) -> Iterator[ReadingCells]:
    """Yield number, reader, whether blind, days after the visit, a grade per branch, House-Brackmann and Sunnybrook.

    Args:
        examination: The visit; without a second reading it has no rows.
        coded: Returns the name by which a reader is told.
    """
    if not examination.readings:
        return
    signature = examination.signature
    if signature is not None:
        composite = scale_scores(examination)[Scale.SUNNYBROOK].totals.get("composite")
        grades = {branch: first_severity(examination, branch) for branch in Branch}
        whole_face = first_house_brackmann(examination)
        days = _days(examination, signature.signed_at)
        yield (1, coded(signature.clinician), False, days, *_grades(grades), _name(whole_face), composite)
    for number, reading in enumerate(examination.readings, start=2):
        days = _days(examination, reading.finished_at or reading.begun_at)
        graded, whole_face = _grades(reading.severities), reading.house_brackmann
        yield (number, coded(reading.reader), True, days, *graded, _name(whole_face), sunnybrook(reading))


def addenda_text(examination: Examination, moment: Callable[[datetime], str], coded: Callable[[str], str]) -> str:
    """Return the addenda of a visit, one a line.

    Args:
        examination: The visit.
        moment: Returns when something was written, as it is told.
        coded: Returns the name by which an author is told.
    """
    return "\n".join(
        say(
            "addendum.export",
            moment=moment(addendum.written_at),
            author=coded(addendum.author),
            text=addendum.text,
        )
        for addendum in examination.addenda
    )


def _days(examination: Examination, moment: datetime) -> int | None:
    return (moment - examination.started_at).days if examination.dated else None


def _grades(severities: Mapping[Branch, Severity | None]) -> tuple[str | None, ...]:
    return tuple(_name(severities.get(branch)) for branch in Branch)


def _name(severity: Severity | None) -> str | None:
    return severity.name if severity is not None else None
