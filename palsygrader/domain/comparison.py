"""Whether grades of two visits may be compared at all, and whether they differ by more than chance."""

from dataclasses import dataclass

from palsygrader.domain.grade import Grade

Interval = tuple[float, float]
"""Lower and upper end of a 90 % interval of P, percent."""


@dataclass(frozen=True, slots=True)
class Method:
    """What makes two grades comparable: how they were graded, and on whose landmarks.

    Attributes:
        grader: Name of the grading method, with its version where it has one.
        landmarker_sha256: Checksum of the landmark model's file.
    """

    grader: str
    landmarker_sha256: str


def method_of(grade: Grade) -> Method:
    """Return the method that made a grade."""
    return Method(grade.provenance.grader, grade.provenance.landmarker_sha256)


def same_method(one: Method | None, other: Method | None) -> bool:
    """Tell whether two grades may be compared; one whose method is not on record (None) is compared with none."""
    return one is not None and one == other


@dataclass(frozen=True, slots=True)
class Reading:
    """P of a branch at one visit, with what tells whether another differs from it.

    Attributes:
        function_percent: P, 0..100.
        interval_percent: Its 90 % interval.
        detectable_points: The method's smallest detectable change; None where it was not measured.
    """

    function_percent: float
    interval_percent: Interval | None = None
    detectable_points: float | None = None


def detectable_points(one: Reading, other: Reading) -> float | None:
    """Return the smallest detectable change between two readings of the same method; None where it is not known."""
    if one.detectable_points is None or other.detectable_points is None:
        return None
    return max(one.detectable_points, other.detectable_points)


def intervals_overlap(one: Interval | None, other: Interval | None) -> bool:
    """Tell whether two intervals overlap, so that a change between them is not sure; False where one is not known."""
    if one is None or other is None:
        return False
    lowest, highest = zip(one, other, strict=True)
    return max(lowest) <= min(highest)
