"""Sunnybrook facial grading system.

Source: Ross BG, Fradet G, Nedzelski JM, Otolaryngol Head Neck Surg 114:380-386 (1996).
Rest 5 x (0..4), voluntary movement 4 x (5..25), synkinesis 1 x (0..15); composite = voluntary - rest - synkinesis.
"""

from collections.abc import Mapping
from typing import Final

from palsygrader.domain.scales.definition import ItemDefinition, ScaleSection, section_points

MOVEMENTS: Final = ("brow_raise", "gentle_closure", "open_smile", "snarl", "pucker")
"""The five standard expressions of the scale, by their identifiers in the protocol."""

ITEMS: Final = (
    # Normal 0; narrow, wide, lid surgery 1 point each.
    ItemDefinition("rest_eye", ScaleSection.REST, values=(0, 1, 2, 3), points=(0, 1, 1, 1)),
    # Nasolabial fold: normal 0; less pronounced 1, absent 2, more pronounced 1.
    ItemDefinition("rest_cheek", ScaleSection.REST, values=(0, 1, 2, 3), points=(0, 1, 2, 1)),
    # Normal 0; corner dropped, corner pulled up or out 1 point each.
    ItemDefinition("rest_mouth", ScaleSection.REST, values=(0, 1, 2), points=(0, 1, 1)),
    *(ItemDefinition(f"voluntary_{name}", ScaleSection.VOLUNTARY, values=(1, 2, 3, 4, 5)) for name in MOVEMENTS),
    *(ItemDefinition(f"synkinesis_{name}", ScaleSection.SYNKINESIS, values=(0, 1, 2, 3)) for name in MOVEMENTS),
)

REST_WEIGHT: Final = 5
VOLUNTARY_WEIGHT: Final = 4
SYNKINESIS_WEIGHT: Final = 1
"""One, not four: full movement with maximal synkinesis is 85 (Ross 1996)."""


def totals(values: Mapping[str, int]) -> tuple[dict[str, int], str | None]:
    """Return the three subscores and the composite, raw (may be negative) and as shown (not below 0).

    Args:
        values: A value for every item.

    Raises:
        ValueError: A value is not one of its item's.
    """
    rest = REST_WEIGHT * sum(section_points(ITEMS, ScaleSection.REST, values))
    voluntary = VOLUNTARY_WEIGHT * sum(section_points(ITEMS, ScaleSection.VOLUNTARY, values))
    synkinesis = SYNKINESIS_WEIGHT * sum(section_points(ITEMS, ScaleSection.SYNKINESIS, values))
    raw = voluntary - rest - synkinesis
    return {
        "rest": rest,
        "voluntary": voluntary,
        "synkinesis": synkinesis,
        "composite_raw": raw,
        "composite": max(0, raw),
    }, None
