"""A measured number with its quantity, unit, side and noise."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Side


class Unit(StrEnum):
    """The unit of a measured value."""

    MM = "mm"
    EYE_DISTANCE_PERCENT = "eye_distance_percent"
    DEG = "deg"
    MS = "ms"
    PERCENT = "percent"


class Quantity(StrEnum):
    """What was measured.

    Excursions are lengths of movement from rest to peak in the patient's face frame; positions at rest are the
    signed height above the line through both sides' reference points, positive upwards.
    """

    # At rest.
    BROW_HEIGHT = "brow_height"
    PALPEBRAL_APERTURE = "palpebral_aperture"
    ORAL_COMMISSURE_HEIGHT = "oral_commissure_height"
    # Movement from rest to peak.
    BROW_ELEVATION = "brow_elevation"
    LID_CLOSURE = "lid_closure"  # share of the resting aperture that closes, percent, 0..100
    ORAL_COMMISSURE_EXCURSION = "oral_commissure_excursion"
    UPPER_LIP_ELEVATION = "upper_lip_elevation"
    ALAR_ELEVATION = "alar_elevation"
    LIP_CORNER_ADVANCE = "lip_corner_advance"  # towards the midline
    LOWER_LIP_DEPRESSION = "lower_lip_depression"
    # Movement of another region than the one asked to move.
    OCULAR_SYNKINESIS = "ocular_synkinesis"  # palpebral aperture lost while the mouth moves
    ORAL_SYNKINESIS = "oral_synkinesis"  # commissure excursion while brow or eye moves
    # Timing.
    ONSET_LATENCY = "onset_latency"
    TIME_TO_PEAK = "time_to_peak"
    HOLD_TIME = "hold_time"


NORMAL_EXCESS: Final[dict[Quantity, float]] = {Quantity.OCULAR_SYNKINESIS: 13.0, Quantity.ORAL_SYNKINESIS: 2.0}
"""How much more one side may move along than the other and still be normal: percent of the resting aperture, percent
of the eye distance.

(ours) In 95 of 100 London smiles the eyes differ by less than 13 % of the aperture; for the mouth a quarter of a whole
smile, which moves its corner by 7.7 % of the eye distance.
"""


@dataclass(frozen=True, slots=True)
class Measurement:
    """One measured number.

    Attributes:
        quantity: What was measured.
        expression: During which expression.
        side: Which half of the face, None for a quantity of the whole face.
        value: The number, in `unit`.
        unit: Its unit.
        noise: One standard deviation of the value from repeated frames, same unit; None when it could not be told
            (a single photograph).
    """

    quantity: Quantity
    expression: Expression
    side: Side | None
    value: float
    unit: Unit
    noise: float | None = None
