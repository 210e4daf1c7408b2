"""The clinic's numbers: what the lists of patients and visits add up to."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from palsygrader.archive.lines import PatientLine, VisitLine
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import WithheldReason
from palsygrader.domain.severity import Severity

DAYS_IN_MONTH: Final = 30.44
MONTH_SPANS: Final = ((0, 1), (1, 3), (3, 6), (6, 12), (12, 24), (24, 60))
"""Spans of months since the onset within which the median of the patients is told."""
LEAST_PATIENTS: Final = 3
"""Fewer make no median."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """One patient's function after the onset.

    Attributes:
        patient_id: Whose.
        points: Months since the onset, and P per branch of the program (percent, where it gave one), in time's order.
    """

    patient_id: str
    points: tuple[tuple[float, Mapping[Branch, float]], ...]


@dataclass(frozen=True, slots=True)
class ClinicNumbers:
    """What there is in an archive.

    Attributes:
        patients: How many.
        visits: How many, finished or not.
        signed: How many of them are signed.
        unfinished: How many of them were begun and not finished.
        graded: How many finished visits the program graded, wholly or in part.
        whole: How many of those have a P in every branch, or are of patients weak on both sides, who have none.
        reasons: Why branches have no P, the commonest first, with how many branches.
        grades: Per branch, how many patients had which grade at their latest graded visit; None counts those without.
        recoveries: Of the patients whose onset is on record and who were graded after it.
    """

    patients: int
    visits: int
    signed: int
    unfinished: int
    graded: int
    whole: int
    reasons: tuple[tuple[WithheldReason, int], ...]
    grades: Mapping[Branch, Mapping[Severity | None, int]]
    recoveries: tuple[Recovery, ...]


def clinic_numbers(patients: Sequence[PatientLine], visits: Sequence[VisitLine]) -> ClinicNumbers:
    """Return the numbers.

    Args:
        patients: All that are counted.
        visits: All visits; those of other patients are passed over.
    """
    known = {line.patient.patient_id: line for line in patients}
    own = sorted((visit for visit in visits if visit.patient_id in known), key=lambda visit: visit.started_at)
    graded = [visit for visit in own if visit.finished and visit.method is not None]
    both = [visit for visit in graded if visit.affected_side is AffectedSide.BOTH]
    whole = [visit for visit in graded if all(visit.function_percent.get(b) is not None for b in Branch)]
    reasons = Counter(why for visit in graded for why in visit.withheld.values() if why is not None)
    reasons.pop(WithheldReason.BOTH_SIDES, None)
    latest = {visit.patient_id: visit for visit in own if any(visit.severities.values())}
    return ClinicNumbers(
        patients=len(known),
        visits=len(own),
        signed=sum(visit.signed_at is not None for visit in own),
        unfinished=sum(not visit.finished for visit in own),
        graded=len(graded),
        whole=len(whole) + len(both),
        reasons=tuple(reasons.most_common()),
        grades={branch: Counter(visit.severities.get(branch) for visit in latest.values()) for branch in Branch},
        recoveries=_recoveries(known, graded),
    )


def _recoveries(known: Mapping[str, PatientLine], graded: Sequence[VisitLine]) -> tuple[Recovery, ...]:
    points: dict[str, list[tuple[float, Mapping[Branch, float]]]] = {}
    for visit in graded:
        onset = known[visit.patient_id].patient.onset
        percent = {branch: value for branch, value in visit.function_percent.items() if value is not None}
        if onset is None or not percent or not visit.dated:
            continue
        days = (visit.started_at.date() - onset).days
        if days >= 0:
            points.setdefault(visit.patient_id, []).append((days / DAYS_IN_MONTH, percent))
    return tuple(Recovery(patient_id, tuple(found)) for patient_id, found in points.items())


def medians(recoveries: Sequence[Recovery], branch: Branch) -> list[tuple[tuple[int, int], float, int]]:
    """Return the median P of a branch in each span of months, and of how many patients; spans of too few left out.

    A patient seen several times within a span counts once, by the mean.
    """
    found = []
    for first, last in MONTH_SPANS:
        means = []
        for recovery in recoveries:
            seen = [p[branch] for months, p in recovery.points if first <= months < last and branch in p]
            if seen:
                means.append(sum(seen) / len(seen))
        if len(means) >= LEAST_PATIENTS:
            found.append(((first, last), median(means), len(means)))
    return found
