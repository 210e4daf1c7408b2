"""How well two readers agree on grades: exactly, within one grade, and by weighted kappa."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from palsygrader.domain.severity import Severity

LEAST_PAIRS: Final = 10
"""(ours) Fewer pairs make no kappa: a single visit would move it too far."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How pairs of grades agree.

    Attributes:
        pairs: How many.
        exact: How many of them are the same grade.
        within_one: How many of them differ by one grade at most.
        kappa: With quadratic weights, -1 to 1; None with fewer than `LEAST_PAIRS`, and where all grades are the same.
    """

    pairs: int
    exact: int
    within_one: int
    kappa: float | None


def agreement(pairs: Sequence[tuple[Severity, Severity]]) -> Agreement:
    """Return how pairs of grades agree, the first reader's first."""
    return Agreement(
        pairs=len(pairs),
        exact=sum(first == second for first, second in pairs),
        within_one=sum(abs(first - second) <= 1 for first, second in pairs),
        kappa=quadratic_kappa(pairs) if len(pairs) >= LEAST_PAIRS else None,
    )


def quadratic_kappa(pairs: Sequence[tuple[Severity, Severity]]) -> float | None:
    """Return weighted kappa: 1 minus the observed by the expected squared difference of the grades.

    Source: Cohen J, Psychol Bull 70:213-220 (1968), with the weights (i - j)^2.

    Args:
        pairs: Grades of the first and the second reader.

    Returns:
        -1 to 1; None without pairs, and where both readers gave one and the same grade throughout: no disagreement is
        to be expected then, and kappa is not defined.
    """
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    expected = sum(
        first[one] * second[other] * (one - other) ** 2 for one in first for other in second
    )  # of all n x n combinations
    if not expected:
        return None
    observed = sum((one - other) ** 2 for one, other in pairs)
    return 1.0 - len(pairs) * observed / expected
