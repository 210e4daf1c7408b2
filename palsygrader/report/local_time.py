"""Give every moment of an examination in the time of the place, so that its day is the clinic's day."""

from dataclasses import replace
from datetime import datetime

from palsygrader.domain.examination import Examination


def local(moment: datetime) -> datetime:
    """Return a moment in the local zone, with the offset of its own season."""
    return moment.astimezone()


def in_local_time(examination: Examination) -> Examination:
    """Return the examination with its begin, grading, decisions, corrections and signature in the local zone."""
    grade, signature = examination.grade, examination.signature
    if grade is not None:
        grade = replace(grade, provenance=replace(grade.provenance, graded_at=local(grade.provenance.graded_at)))
    if signature is not None:
        signature = replace(signature, signed_at=local(signature.signed_at))
    return replace(
        examination,
        started_at=local(examination.started_at),
        grade=grade,
        decisions=tuple(replace(made, decided_at=local(made.decided_at)) for made in examination.decisions),
        corrections=tuple(replace(made, corrected_at=local(made.corrected_at)) for made in examination.corrections),
        signature=signature,
    )
