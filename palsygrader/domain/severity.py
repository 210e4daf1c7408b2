"""Severity grades I to VI from the continuous function P."""

from enum import IntEnum
from typing import Final


class Severity(IntEnum):
    """Grade of one branch, I (normal) to VI (no movement)."""

    I = 1  # noqa: E741 - the grades are roman numerals everywhere
    II = 2
    III = 3
    IV = 4
    V = 5
    VI = 6


SEVERITY_LOWER_BOUND_PERCENT: Final[dict[Severity, float]] = {
    Severity.I: 90.0,
    Severity.II: 75.0,
    Severity.III: 50.0,
    Severity.IV: 25.0,
    Severity.V: 5.0,
    Severity.VI: 0.0,
}
"""Lowest function P (percent of the healthy side) of each grade.

After Table I of UPFP-SG (doi 10.1109/TNSRE.2025.3608463): I 100, II 75-99, III 50-75, IV 25-50, V >0-25, VI 0.
Departures, both named in the report: grade I starts at 90, since a 3-D norm calls an asymmetry above 10 % abnormal
(Biomed Res Int 2022, 2774713) and healthy faces never reach 100; V and VI part at 5, since no movement cannot be told
from measurement noise at exactly 0.
"""


def severity_of(function_percent: float, noise_percent: float = 0.0) -> Severity:
    """Return the grade of a branch.

    Args:
        function_percent: P, 0..100, function of the affected side in percent of the healthy side.
        noise_percent: P that measurement noise alone would give. It parts V from VI only (`CLINICAL` section 1): a P
            below grade IV that is not above it is VI, a P of grade IV or better keeps its grade.

    Raises:
        ValueError: `function_percent` is outside 0..100 or not a number.
    """
    if not 0.0 <= function_percent <= 100.0:  # noqa: PLR2004 - percent
        message = f"function {function_percent} is not within 0..100"
        raise ValueError(message)
    if function_percent <= noise_percent and function_percent < SEVERITY_LOWER_BOUND_PERCENT[Severity.IV]:
        return Severity.VI
    return next(grade for grade, lowest in SEVERITY_LOWER_BOUND_PERCENT.items() if function_percent >= lowest)
