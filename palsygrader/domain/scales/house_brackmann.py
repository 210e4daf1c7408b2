"""House-Brackmann grade by its rules, with the rule that decided.

Source: House JW, Brackmann DE, Otolaryngol Head Neck Surg 93:146-147 (1985), as in `CLINICAL` section 4: "III obvious
not disfiguring, forehead slight-moderate, complete closure with effort, mouth slightly weak with maximum effort. IV
disfiguring and/or no forehead movement, incomplete closure, mouth asymmetric; normal at rest; severe synkinesis alone
makes IV. V barely perceptible motion, asymmetry at rest [...] III/IV turns on eye closure, IV/V on rest symmetry."
The grade by regional sums is in `palsygrader.domain.scales.fngs2`.
"""

from collections.abc import Mapping
from enum import IntEnum
from typing import Final

from palsygrader.domain.scales.definition import ItemDefinition, ScaleSection
from palsygrader.domain.severity import Severity


class Rest(IntEnum):
    """The face at rest."""

    SYMMETRIC = 0
    ASYMMETRIC = 1


class Forehead(IntEnum):
    """Movement of the forehead."""

    NORMAL = 0
    MODERATE_TO_GOOD = 1
    SLIGHT_TO_MODERATE = 2
    NONE = 3


class Eye(IntEnum):
    """Closure of the eye."""

    NORMAL = 0
    COMPLETE_WITH_MINIMAL_EFFORT = 1
    COMPLETE_WITH_EFFORT = 2
    INCOMPLETE = 3
    NONE = 4


class Mouth(IntEnum):
    """Movement of the mouth."""

    NORMAL = 0
    SLIGHT_ASYMMETRY = 1
    SLIGHTLY_WEAK_WITH_EFFORT = 2
    ASYMMETRIC_WITH_EFFORT = 3
    SLIGHT_MOVEMENT = 4
    NONE = 5


class Synkinesis(IntEnum):
    """Synkinesis, contracture or spasm."""

    NONE = 0
    SLIGHT = 1
    OBVIOUS = 2
    SEVERE = 3


ITEMS: Final = (
    ItemDefinition("rest", ScaleSection.REST, tuple(map(int, Rest))),
    ItemDefinition("forehead", ScaleSection.VOLUNTARY, tuple(map(int, Forehead))),
    ItemDefinition("eye", ScaleSection.VOLUNTARY, tuple(map(int, Eye))),
    ItemDefinition("mouth", ScaleSection.VOLUNTARY, tuple(map(int, Mouth))),
    ItemDefinition("synkinesis", ScaleSection.SYNKINESIS, tuple(map(int, Synkinesis))),
)


def totals(values: Mapping[str, int]) -> tuple[dict[str, int], str | None]:
    """Return the grade, 1 to 6, and the rule that decided: the first that holds, the gravest first.

    Three combinations on which the published grades contradict one another are settled by this program (ours), so that
    a worse finding never gives a better grade, and their rules' words say so. While the eye closes completely:
    a forehead that does not move is III, although it is listed under IV, since III against IV turns on eye closure
    and a common wording of III has "may not be able to lift eyebrow" (check);
    a mouth that is asymmetric with maximum effort is IV, as listed there, although the eye does;
    asymmetry at rest is III, although I to IV are normal at rest and V closes the eye incompletely.

    Args:
        values: A value for every item.

    Raises:
        ValueError: A value is not one of its item's.
    """
    rest, forehead, eye, mouth, synkinesis = (item.points_of(values[item.identifier]) for item in ITEMS)
    rules = (
        (
            Severity.VI,
            "no_movement",
            forehead >= Forehead.NONE and eye >= Eye.NONE and mouth >= Mouth.NONE,
        ),
        (
            Severity.V,
            "closure_incomplete_rest_asymmetric",
            eye >= Eye.INCOMPLETE and rest >= Rest.ASYMMETRIC,
        ),
        (Severity.IV, "closure_incomplete", eye >= Eye.INCOMPLETE),
        (Severity.IV, "synkinesis_severe", synkinesis >= Synkinesis.SEVERE),
        (Severity.IV, "mouth_asymmetric", mouth >= Mouth.ASYMMETRIC_WITH_EFFORT),
        (Severity.III, "closure_with_effort", eye >= Eye.COMPLETE_WITH_EFFORT),
        (Severity.III, "forehead_still", forehead >= Forehead.NONE),
        (Severity.III, "forehead_weak", forehead >= Forehead.SLIGHT_TO_MODERATE),
        (Severity.III, "mouth_weak", mouth >= Mouth.SLIGHTLY_WEAK_WITH_EFFORT),
        (Severity.III, "synkinesis_obvious", synkinesis >= Synkinesis.OBVIOUS),
        (Severity.III, "rest_asymmetric", rest >= Rest.ASYMMETRIC),
        (Severity.II, "slight_weakness", max(forehead, eye, mouth, synkinesis) > 0),
        (Severity.I, "normal", True),
    )
    return next(({"grade": int(grade)}, rule) for grade, rule, holds in rules if holds)
