"""What a correction of landmarks changes in a visit: records, measurements and grade, made on a worker."""

from dataclasses import dataclass
from typing import Final

from palsygrader.domain.correction import Correction
from palsygrader.domain.examination import Examination, ExpressionRecord, Uncorrected
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.grade import Grade
from palsygrader.gui.side_choice import SIDE_KEY
from palsygrader.gui.visit_grader import grade_again

USUAL_IRIS_MM: Final = 11.77
"""Assumed iris of a visit that was not graded, which does not tell (`CLINICAL` section 3)."""


@dataclass(frozen=True, slots=True, eq=False)
class Corrected:
    """A visit's landmarks with a correction.

    Attributes:
        corrections: By whom and why.
        records: All records.
        uncorrected: Those that differ from what the program made, as they were; None when none does.
        grade: The answer on the records; None for a visit that was not graded.
    """

    corrections: tuple[Correction, ...]
    records: dict[Expression, ExpressionRecord]
    uncorrected: Uncorrected | None
    grade: Grade | None


def first_records(examination: Examination) -> dict[Expression, ExpressionRecord]:
    """Return the records as the program made them."""
    former = examination.uncorrected
    return {**examination.records, **(former.records if former is not None else {})}


def correct(
    examination: Examination, corrections: tuple[Correction, ...], palsy_side: AffectedSide, compute_device: str
) -> Corrected:
    """Return what corrections make of a visit; when all are taken back it is what the program had made.

    Args:
        examination: As it stands, not signed.
        corrections: At least one; each replaces a former one of its expression.
        palsy_side: From the patient's record.
        compute_device: What the grading network runs on.

    Raises:
        ModelError: The grading network is missing or damaged.
    """
    from palsygrader.vision.correction import corrected_records  # noqa: PLC0415 - loads the analysis, off the Qt thread

    first, former = first_records(examination), examination.uncorrected
    in_force = {e: made for e in first if (made := examination.correction(e)) is not None}
    in_force |= {made.expression: made for made in corrections}
    provenance = examination.grade.provenance if examination.grade is not None else None
    iris_mm = provenance.iris_diameter_mm if provenance is not None else USUAL_IRIS_MM
    records = corrected_records(first, in_force, iris_mm)
    changed = {e: record for e, record in first.items() if records[e] is not record}
    decision = examination.decision(SIDE_KEY)
    decided_side = str(decision.value) if decision is not None else None
    beginning = former if former is not None else Uncorrected({}, examination.grade, decided_side)
    if not changed and beginning.grade is not None and beginning.decided_side == decided_side:
        return Corrected(corrections, records, None, beginning.grade)
    grade = examination.grade
    if grade is not None:
        plain = examination.with_corrections(corrections, records, None, grade)
        grade = grade_again(plain, grade, palsy_side, compute_device, corrections[-1].corrected_at)
    kept = Uncorrected(changed, beginning.grade, beginning.decided_side) if changed else None
    return Corrected(corrections, records, kept, grade)
