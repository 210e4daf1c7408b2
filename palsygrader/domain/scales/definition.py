"""What every scale is made of: items with their values, and a score that is withheld until all items are known."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from palsygrader.domain.grade import Scale


class ScaleSection(StrEnum):
    """The part of a scale an item belongs to."""

    REST = "rest"
    VOLUNTARY = "voluntary"
    SYNKINESIS = "synkinesis"


@dataclass(frozen=True, slots=True)
class ItemDefinition:
    """One item of a scale.

    Attributes:
        identifier: Unique within the scale, for example `"rest_eye"`.
        section: Part of the scale.
        values: The findings that can be chosen. Two findings worth the same number of points have different values.
        points: Points of each value, in the order of `values`; empty where the values are the points.
    """

    identifier: str
    section: ScaleSection
    values: tuple[int, ...]
    points: tuple[int, ...] = ()

    def points_of(self, value: int) -> int:
        """Return the points of a value.

        Raises:
            ValueError: The item has no such value.
        """
        if value not in self.values:
            message = f"{self.identifier} has no value {value}"
            raise ValueError(message)
        return self.points[self.values.index(value)] if self.points else value


@dataclass(frozen=True, slots=True)
class ScaleScore:
    """The arithmetic of one scale.

    Attributes:
        scale: Which scale.
        totals: Subscores and totals by name; empty while anything is missing.
        missing: Identifiers of the items without a value, in the order of the scale.
        rule: Which rule decided the grade, for a scale that works by rules; worded under
            `"scale.<scale>.rule.<rule>"`.
    """

    scale: Scale
    totals: Mapping[str, int]
    missing: tuple[str, ...]
    rule: str | None


def section_points(items: tuple[ItemDefinition, ...], section: ScaleSection, values: Mapping[str, int]) -> list[int]:
    """Return the points of every item of a section."""
    return [item.points_of(values[item.identifier]) for item in items if item.section is section]
