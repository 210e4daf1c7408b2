"""Yanagihara's unweighted 40-point system: ten items of equal weight, the face at rest and nine movements.

Source: Yanagihara N, "Grading of facial palsy", in Fisch U (ed), Facial Nerve Surgery, Kugler, Amstelveen, 533-535
(1977). Each item has three steps, 4, 2 and 0: normal or nearly so, partial palsy, severe or complete palsy. The variant
with five steps (4 to 0) is not given here.
"""

from collections.abc import Mapping
from typing import Final

from palsygrader.domain.scales.definition import ItemDefinition, ScaleSection

NORMAL: Final = 4
PARTIAL: Final = 2
SEVERE: Final = 0
STEPS: Final = (NORMAL, PARTIAL, SEVERE)
"""Points of every item, the best first."""
HIGHEST: Final = 40
"""The total of a face that is normal in all ten items."""

MOVEMENTS: Final = (
    "forehead",
    "blink",
    "gentle_closure",
    "tight_closure",
    "one_eye_closure",
    "snarl",
    "pucker",
    "open_smile",
    "lower_lip",
)
"""In the order of the sheet; wrinkling the nose, whistling and grinning go by the protocol's name for them."""

ITEMS: Final = (
    ItemDefinition("rest", ScaleSection.REST, STEPS),
    *(ItemDefinition(name, ScaleSection.VOLUNTARY, STEPS) for name in MOVEMENTS),
)


def totals(values: Mapping[str, int]) -> tuple[dict[str, int], str | None]:
    """Return the total, 0 (complete palsy) to 40 (normal).

    Args:
        values: A value for every item.

    Raises:
        ValueError: A value is not one of its item's.
    """
    return {"total": sum(item.points_of(values[item.identifier]) for item in ITEMS)}, None
