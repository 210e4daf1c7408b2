"""What graders are judged on: examinations of digital patients and data sets, each graded by several methods."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Final, Protocol, TypeVar

import numpy as np

from palsygrader.capture.photograph import read_photograph
from palsygrader.capture.suffixes import PHOTOGRAPH_SUFFIXES
from palsygrader.capture.video import read_video
from palsygrader.domain.examination import ExpressionRecord
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.grade import Grade
from palsygrader.errors import InputError
from palsygrader.grading.grader import GeometryGrader
from palsygrader.training.dataset import Dataset, Visit
from palsygrader.training.examination_plan import ExaminationPlan
from palsygrader.training.grader_measures import WEAK_BELOW_PERCENT, BranchAnswer, Case
from palsygrader.training.population import draw_sitting
from palsygrader.training.simulate import DigitalPatient
from palsygrader.training.sitters import Seat
from palsygrader.vision.landmarks import FaceLandmarker
from palsygrader.vision.motion import analyse_expression

TRAINING_DRAWS: Final = 2000
"""Digital patients whose truth the baselines learn from."""
_NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
_NOT_MEASURABLE: Final = ("input.no_face", "input.several_faces", "input.too_few_frames", "input.rest_missing")
"""A recording that tells nothing; any other error is one of the data set."""
Truths = Mapping[Branch, tuple[float, float]]
Records = Mapping[Expression, ExpressionRecord]


class Grader(Protocol):
    """Grades records."""

    def grade(self, records: Records, affected_side: AffectedSide, graded_at: datetime) -> Grade:
        """Return the answer."""


class Examined(Protocol):
    """A digital patient's pictures, however they were taken: `Shoot` or `Film`."""

    @property
    def plan(self) -> ExaminationPlan:
        """How they were taken."""

    @property
    def seat(self) -> Seat:
        """Who sat."""

    def records(self, landmarker: FaceLandmarker) -> Records:
        """Return what a landmark model measures in them."""


E = TypeVar("E", bound=Examined)


@dataclass(frozen=True, slots=True)
class Method:
    """A way from pictures to a grade.

    Attributes:
        name: As the table calls it.
        landmarker: Makes the records.
        grader: Grades them.
    """

    name: str
    landmarker: FaceLandmarker
    grader: Grader


def geometry_method(name: str, landmarker: FaceLandmarker) -> Method:
    """Return grading by measured geometry alone."""
    grader = GeometryGrader(landmarker_name=landmarker.name, landmarker_sha256=landmarker.sha256)
    return Method(name, landmarker, grader)


def truths_of(patient: DigitalPatient) -> tuple[AffectedSide, Truths]:
    """Return the weak side and P per branch of a patient of whom one half, or none, is weak."""
    half = Side.RIGHT if patient.side is AffectedSide.RIGHT else Side.LEFT
    percent = {branch: 100.0 * patient.function(branch, half) for branch in Branch}
    side = AffectedSide.NONE if min(percent.values()) >= 99.0 else patient.side  # noqa: PLR2004 - whole but for rounding
    return side, {branch: (value, value) for branch, value in percent.items()}


def both_weak(patient: DigitalPatient) -> tuple[AffectedSide, Truths] | None:
    """Return both sides and no P for a patient with a weak branch in either half, None where a half has none."""
    least = [min(100.0 * patient.function(branch, half) for branch in Branch) for half in Side]
    return (AffectedSide.BOTH, {}) if max(least) < WEAK_BELOW_PERCENT else None


def case_of(
    person: str, visit: str, truth: tuple[AffectedSide, Truths], grade: Grade | None, groups: Mapping[str, str]
) -> Case:
    """Return a case.

    Args:
        person: Whose.
        visit: Which examination.
        truth: The weak side, and lowest and highest P of each branch that is known.
        grade: The answer; None where nothing could be measured.
        groups: What the case belongs to.
    """
    side, truths = truth
    branches = {}
    for branch, (low, high) in truths.items():
        known = low if low == high else (low, high)
        answer = None if grade is None else grade.branch(branch)
        if answer is None or answer.function_percent is None:
            reason = "not measurable" if answer is None or answer.withheld is None else answer.withheld.value
            branches[branch] = BranchAnswer(known, withheld=reason)
        else:
            branches[branch] = BranchAnswer(known, answer.function_percent, answer.interval_percent, answer.severity)
    answered = AffectedSide.UNKNOWN if grade is None else grade.affected_side
    return Case(person, visit, side, answered, branches, groups)


def digital_cases(
    shots: Iterator[tuple[E, Mapping[str, str]]],
    methods: Sequence[Method],
    progress: Callable[[int], None],
    told: Callable[[str, E, Grade], None] = lambda _method, _shot, _grade: None,
) -> dict[str, list[Case]]:
    """Return the cases of each method on digital patients.

    Args:
        shots: Pictures of each patient and the groups it belongs to. Of one with both halves weak only the side is
            judged, and one with both halves slightly weak is passed over.
        methods: At least one.
        progress: Told how many are done.
        told: Told each grade, with its method's name.
    """
    found: dict[str, list[Case]] = {method.name: [] for method in methods}
    for number, (shot, groups) in enumerate(shots, start=1):
        patient, person = shot.seat.patient, shot.seat.person
        name = f"digital {patient.seed}" if person is None else f"london {person}"
        truth = truths_of(patient) if patient.side is not AffectedSide.BOTH else both_weak(patient)
        if truth is not None:
            graded = _graded(methods, shot.records)
            for method, grade in zip(methods, graded, strict=True):
                if grade is not None:
                    told(method.name, shot, grade)
                case = case_of(name, str(shot.plan.seed), truth, grade, groups)
                found[method.name].append(case)
        progress(number)
    return found


def _graded(
    methods: Sequence[Method], measure: Callable[[FaceLandmarker], Mapping[Expression, ExpressionRecord]]
) -> list[Grade | None]:
    """Return each method's grade, None where nothing could be measured; methods of one landmarker share its records."""
    records: dict[FaceLandmarker, Mapping[Expression, ExpressionRecord]] = {}
    found: list[Grade | None] = []
    for method in methods:
        if method.landmarker not in records:
            records[method.landmarker] = measure(method.landmarker)
        own = records[method.landmarker]
        found.append(method.grader.grade(own, AffectedSide.UNKNOWN, _NOW) if own else None)
    return found


def training_cases(first_seed: int, count: int = TRAINING_DRAWS) -> list[Case]:
    """Return the truths of digital patients that are learnt from, without answers: for the baselines."""
    patients = (draw_sitting(seed).patient for seed in range(first_seed, first_seed + count))
    return [
        case_of(f"digital {patient.seed}", "1", truths_of(patient), None, {})
        for patient in patients
        if patient.side is not AffectedSide.BOTH
    ]


def dataset_cases(
    dataset: Dataset, methods: Sequence[Method], progress: Callable[[int], None]
) -> dict[str, list[Case]]:
    """Return the cases of each method on a data set.

    Args:
        dataset: Its visits with both halves weak, or without P and grade, are passed over.
        methods: At least one.
        progress: Told how many visits are done.

    Raises:
        InputError: A file cannot be read.
    """
    found: dict[str, list[Case]] = {method.name: [] for method in methods}
    for number, visit in enumerate(dataset.visits, start=1):
        truth = _truth_of(visit)
        if truth is not None:
            graded = _graded(methods, partial(records_of, visit))
            for method, grade in zip(methods, graded, strict=True):
                found[method.name].append(case_of(visit.person, visit.visit, truth, grade, visit.groups))
        progress(number)
    return found


def truth_cases(dataset: Dataset) -> list[Case]:
    """Return the truths of a data set, without answers: for the baselines. The same visits are passed over."""
    known = ((visit, _truth_of(visit)) for visit in dataset.visits)
    return [
        case_of(visit.person, visit.visit, truth, None, visit.groups) for visit, truth in known if truth is not None
    ]


def _truth_of(visit: Visit) -> tuple[AffectedSide, Truths] | None:
    """Return the weak side and P of the branches that are known; None where a visit is not judged."""
    truth = visit.truth()
    if truth.side is AffectedSide.BOTH or not truth.branches:
        return None
    return truth.side, {branch: (one.low_percent, one.high_percent) for branch, one in truth.branches.items()}


def records_of(visit: Visit, landmarker: FaceLandmarker) -> dict[Expression, ExpressionRecord]:
    """Return the records of a visit; expressions that cannot be measured are missing, all are without a rest.

    Raises:
        InputError: A file cannot be read.
    """
    records: dict[Expression, ExpressionRecord] = {}
    for expression, file in visit.files.items():
        rest = records.get(Expression.REST)
        is_photograph = file.suffix.lower() in PHOTOGRAPH_SUFFIXES
        frames = [(read_photograph(file), 0.0)] if is_photograph else read_video(file)
        try:
            records[expression] = analyse_expression(
                expression, frames, landmarker, rest=None if rest is None else rest.peak
            )
        except InputError as error:
            if not error.code.startswith(_NOT_MEASURABLE):
                raise
            if expression is Expression.REST and is_photograph:
                break
    return records


def spread_of_takes(cases: Sequence[Case]) -> dict[Branch, float]:
    """Return the standard deviation of P between takes of one person, pooled over people, per branch; NaN without."""
    found: dict[Branch, float] = {}
    for branch in Branch:
        takes: dict[str, list[float]] = {}
        for case in cases:
            value = case.branches[branch].function_percent
            if value is not None:
                takes.setdefault(case.person, []).append(value)
        variances = [np.var(values, ddof=1) for values in takes.values() if len(values) > 1]
        found[branch] = float(np.sqrt(np.mean(variances))) if variances else float("nan")
    return found
