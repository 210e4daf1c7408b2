"""An eFACE-style sheet: three subscores, no total.

Source of the items: Banks CA, Bhama PK, Park J, Hadlock CR, Hadlock TA, Plast Reconstr Surg 136:223e-230e (2015),
doi 10.1097/PRS.0000000000001447; direction of the two-way items (0 weak, 100 balanced, 200 overactive; palpebral
fissure 0 wide, 200 narrow): Greene JJ and others, JAMA Facial Plast Surg 21:387 (2019),
doi 10.1001/jamafacial.2019.0086.
The original application's total is not published, so none is given. How its subscores average two-way items is not
published either: here a two-way item counts by its distance from balance.
"""

from collections.abc import Mapping
from typing import Final

from palsygrader.domain.scales.definition import ItemDefinition, ScaleSection, section_points

BALANCED: Final = 100
"""Value of a two-way item whose sides match, and best value of a one-way item."""

ONE_WAY: Final = tuple(range(BALANCED + 1))
TWO_WAY: Final = tuple(range(2 * BALANCED + 1))
_TWO_WAY_POINTS: Final = tuple(BALANCED - abs(BALANCED - value) for value in TWO_WAY)

ITEMS: Final = (
    ItemDefinition("rest_brow", ScaleSection.REST, TWO_WAY, _TWO_WAY_POINTS),
    ItemDefinition("rest_palpebral_fissure", ScaleSection.REST, TWO_WAY, _TWO_WAY_POINTS),
    ItemDefinition("rest_nasolabial_fold", ScaleSection.REST, TWO_WAY, _TWO_WAY_POINTS),
    ItemDefinition("rest_oral_commissure", ScaleSection.REST, TWO_WAY, _TWO_WAY_POINTS),
    ItemDefinition("brow_elevation", ScaleSection.VOLUNTARY, ONE_WAY),
    ItemDefinition("gentle_closure", ScaleSection.VOLUNTARY, ONE_WAY),
    ItemDefinition("full_closure", ScaleSection.VOLUNTARY, ONE_WAY),
    ItemDefinition("commissure_smile", ScaleSection.VOLUNTARY, ONE_WAY),
    ItemDefinition("fold_depth_smile", ScaleSection.VOLUNTARY, TWO_WAY, _TWO_WAY_POINTS),
    ItemDefinition("fold_orientation_smile", ScaleSection.VOLUNTARY, TWO_WAY, _TWO_WAY_POINTS),
    ItemDefinition("lower_lip", ScaleSection.VOLUNTARY, ONE_WAY),
    ItemDefinition("synkinesis_ocular", ScaleSection.SYNKINESIS, ONE_WAY),
    ItemDefinition("synkinesis_midfacial", ScaleSection.SYNKINESIS, ONE_WAY),
    ItemDefinition("synkinesis_mentalis", ScaleSection.SYNKINESIS, ONE_WAY),
    ItemDefinition("synkinesis_platysmal", ScaleSection.SYNKINESIS, ONE_WAY),
)

SUBSCORES: Final = {
    "static": ScaleSection.REST,
    "dynamic": ScaleSection.VOLUNTARY,
    "synkinesis": ScaleSection.SYNKINESIS,
}
"""The section of each subscore."""


def totals(values: Mapping[str, int]) -> tuple[dict[str, int], str | None]:
    """Return the three subscores: means of their items in points, 0 (worst) to 100, rounded half up.

    Args:
        values: A value for every item.

    Raises:
        ValueError: A value is not one of its item's.
    """
    return subscores(values), None


def subscores(values: Mapping[str, int]) -> dict[str, int]:
    """Return the subscores of which every item has a value, as in `totals`.

    Args:
        values: Value per item identifier; any subset.

    Raises:
        ValueError: A value is not one of its item's.
    """
    return {
        name: _mean(section_points(ITEMS, section, values))
        for name, section in SUBSCORES.items()
        if all(item.identifier in values for item in ITEMS if item.section is section)
    }


def _mean(points: list[int]) -> int:
    return (2 * sum(points) + len(points)) // (2 * len(points))
