"""Which patients are wanted in the list, beside the words that are searched for."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from palsygrader.archive.lines import PatientLine
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.severity import Severity


@dataclass(frozen=True, slots=True)
class PatientFilter:
    """What a patient's line has to be; None asks for nothing.

    Attributes:
        affected_side: Of the latest graded visit, else as in the patient's record.
        least: The worst grade of all branches at the latest graded visit is this one or a worse one.
        most: It is this one or a better one.
        seen_from: The latest visit of a known day was on this day or later, in local time.
        seen_to: It was on this day or before.
    """

    affected_side: AffectedSide | None = None
    least: Severity | None = None
    most: Severity | None = None
    seen_from: date | None = None
    seen_to: date | None = None

    @property
    def by_grade(self) -> bool:
        """Whether a grade is asked for."""
        return self.least is not None or self.most is not None

    @property
    def by_day(self) -> bool:
        """Whether the day of the last visit is asked for."""
        return self.seen_from is not None or self.seen_to is not None

    def fits(self, line: PatientLine) -> bool:
        """Return whether a patient is wanted, by what the list shows of them."""
        if self.affected_side is not None and line.affected_side is not self.affected_side:
            return False
        return self._fits_grade(line) and self._fits_day(line)

    def _fits_grade(self, line: PatientLine) -> bool:
        if not self.by_grade:
            return True
        grades = [severity for severity in line.severities.values() if severity is not None]
        return bool(grades) and (self.least or Severity.I) <= max(grades) <= (self.most or Severity.VI)

    def _fits_day(self, line: PatientLine) -> bool:
        if not self.by_day:
            return True
        if line.last_visit_at is None:
            return False
        day = line.last_visit_at.astimezone().date()
        return (self.seen_from or day) <= day <= (self.seen_to or day)


EVERYBODY: Final = PatientFilter()
