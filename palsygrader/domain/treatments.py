"""Treatments of a palsy on their days, and what they leave altered in the face."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from palsygrader.domain.face import Side


class TreatmentKind(StrEnum):
    """What was done."""

    STEROID = "steroid"
    ANTIVIRAL = "antiviral"
    PHYSIOTHERAPY = "physiotherapy"
    BOTULINUM_TOXIN = "botulinum_toxin"
    NERVE_SURGERY = "nerve_surgery"
    MUSCLE_TRANSFER = "muscle_transfer"
    STATIC_SLING = "static_sling"
    LID_WEIGHT = "lid_weight"
    LID_WEIGHT_REMOVED = "lid_weight_removed"
    TARSORRHAPHY = "tarsorrhaphy"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Treatment:
    """One treatment.

    Attributes:
        kind: What was done.
        day: When it was done or begun.
        side: In which half of the face, the patient's own; None where it concerns no half or that is not known.
        note: A few words, for example the dose; may be empty.
    """

    kind: TreatmentKind
    day: date
    side: Side | None = None
    note: str = ""


class Alteration(StrEnum):
    """What changes the meaning of lid closure and excursion."""

    LID_WEIGHT = "lid_weight"
    TRANSFERRED_MUSCLE = "transferred_muscle"
    OPERATED = "operated"


@dataclass(frozen=True, slots=True)
class AlteredSide:
    """An alteration of one half of the face, the patient's own; None where the half is not known."""

    alteration: Alteration
    side: Side | None


_LEFT_BY: Final = {
    TreatmentKind.LID_WEIGHT: Alteration.LID_WEIGHT,
    TreatmentKind.MUSCLE_TRANSFER: Alteration.TRANSFERRED_MUSCLE,
    TreatmentKind.NERVE_SURGERY: Alteration.OPERATED,
    TreatmentKind.STATIC_SLING: Alteration.OPERATED,
    TreatmentKind.TARSORRHAPHY: Alteration.OPERATED,
}
"""Treatments that leave the face altered."""


def in_time(treatments: Iterable[Treatment]) -> tuple[Treatment, ...]:
    """Return treatments by their days, the first first; those of one day as they came."""
    return tuple(sorted(treatments, key=lambda treatment: treatment.day))


def altered_by(treatments: Iterable[Treatment], day: date) -> tuple[AlteredSide, ...]:
    """Return what treatments had left altered by the end of a day, in the order of `Alteration`.

    A lid weight stays until it is taken out again; where the side of either is not known, they count as the same.
    """
    found: set[AlteredSide] = set()
    for treatment in in_time(treatments):
        if treatment.day > day:
            break
        if treatment.kind is TreatmentKind.LID_WEIGHT_REMOVED:
            taken_out = (treatment.side, None) if treatment.side is not None else (None, *Side)
            found.difference_update(AlteredSide(Alteration.LID_WEIGHT, side) for side in taken_out)
        elif treatment.kind in _LEFT_BY:
            found.add(AlteredSide(_LEFT_BY[treatment.kind], treatment.side))
    return ordered(found)


def ordered(altered: Iterable[AlteredSide]) -> tuple[AlteredSide, ...]:
    """Return each alteration once, by its kind, then right before left and the unknown side last."""
    kinds, sides = list(Alteration), [Side.RIGHT, Side.LEFT, None]
    return tuple(sorted(set(altered), key=lambda each: (kinds.index(each.alteration), sides.index(each.side))))
