"""Published grading scales as exact arithmetic."""

from collections.abc import Mapping
from typing import Final

from palsygrader.domain.grade import Scale
from palsygrader.domain.scales import eface, fngs2, house_brackmann, sunnybrook, yanagihara
from palsygrader.domain.scales.definition import ItemDefinition, ScaleScore, ScaleSection

__all__ = ["ItemDefinition", "ScaleScore", "ScaleSection", "definitions", "score"]

_ITEMS: Final[dict[Scale, tuple[ItemDefinition, ...]]] = {
    Scale.HOUSE_BRACKMANN: house_brackmann.ITEMS,
    Scale.SUNNYBROOK: sunnybrook.ITEMS,
    Scale.FNGS2: fngs2.ITEMS,
    Scale.EFACE: eface.ITEMS,
    Scale.YANAGIHARA: yanagihara.ITEMS,
}
_TOTALS: Final = {
    Scale.HOUSE_BRACKMANN: house_brackmann.totals,
    Scale.SUNNYBROOK: sunnybrook.totals,
    Scale.FNGS2: fngs2.totals,
    Scale.EFACE: eface.totals,
    Scale.YANAGIHARA: yanagihara.totals,
}


def definitions(scale: Scale) -> tuple[ItemDefinition, ...]:
    """Return the items of a scale in the order of its sheet."""
    return _ITEMS[scale]


def score(scale: Scale, values: Mapping[str, int]) -> ScaleScore:
    """Return the totals of a scale; withheld, naming what is missing, until every item has a value.

    Args:
        scale: Which scale.
        values: Value per item identifier.

    Raises:
        ValueError: An item is not of this scale, or a value is not one of its item's.
    """
    items = {item.identifier: item for item in definitions(scale)}
    strangers = values.keys() - items.keys()
    if strangers:
        message = f"not items of {scale}: {sorted(strangers)}"
        raise ValueError(message)
    for identifier, value in values.items():
        items[identifier].points_of(value)
    missing = tuple(identifier for identifier in items if identifier not in values)
    if missing:
        return ScaleScore(scale, {}, missing, None)
    totals, rule = _TOTALS[scale](values)
    return ScaleScore(scale, totals, (), rule)
