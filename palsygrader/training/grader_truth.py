"""What is true of a digital patient's examination, in the form in which the grading network tells it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.grading.features import EXPRESSIONS
from palsygrader.grading.grading_model import SIDE_ORDER
from palsygrader.grading.network import REST_ITEMS, SYNKINESIS_REGIONS
from palsygrader.training.simulate import DROOP, LEAKING_MOUTH_SHAPES, DigitalPatient, expression_activation
from palsygrader.vision.excursion import SIDES

UNKNOWN: Final = -1
"""A class that is not known is not learnt from."""

_SYNKINESIS_FROM: Final = (0.04, 0.15, 0.30)
"""(ours) Least leak, of a full shape, that counts as mild, moderate and severe; the simulator's reach half a shape."""
_WIDE_FROM: Final = 0.12
"""(ours) Least droop weight that counts as a wide eye or a dropped corner."""
_DRAWN_UP_FROM: Final = 0.3
"""(ours) Least contracture that counts as a narrow eye or a corner pulled up."""
_WIDE, _NARROW = 2, 1
_DROPPED, _PULLED = 1, 2


@dataclass(frozen=True, slots=True, eq=False)
class ExaminationTruth:
    """What the network is to tell; the halves are left, right.

    Attributes:
        low_percent: Shape (2, 4), P per half and branch, the lower end where only a grade is known; NaN: not known.
        high_percent: The upper end; equal to the lower where P is known.
        side: Index into `SIDE_ORDER`, or UNKNOWN.
        synkinesis: Shape (2, 9, 4), grade 0..3 per half, expression and region, or UNKNOWN.
        rest: Shape (2, 2), state per half and item, or UNKNOWN.
    """

    low_percent: NDArray[np.float32]
    high_percent: NDArray[np.float32]
    side: int
    synkinesis: NDArray[np.int8]
    rest: NDArray[np.int8]


def truth_of(patient: DigitalPatient, exertion_ratios: Sequence[float]) -> ExaminationTruth:
    """Return the truth of an examination.

    Args:
        patient: Who.
        exertion_ratios: Of each of `EXPRESSIONS`, how far it was carried.
    """
    percent = np.array(
        [[100.0 * patient.function(branch, half) for branch in Branch] for half in SIDES], dtype=np.float32
    )
    if patient.side is AffectedSide.BOTH:  # P compares with a healthy half, and there is none
        percent[:] = np.nan
    healthy = all(value >= _WHOLE_PERCENT for value in percent.ravel())
    side = AffectedSide.NONE if healthy else patient.side
    synkinesis = np.full((len(SIDES), len(EXPRESSIONS), len(SYNKINESIS_REGIONS)), 0, np.int8)
    rest = np.zeros((len(SIDES), len(REST_ITEMS)), np.int8)
    for row, half in enumerate(SIDES):
        weak = patient.weak(half)
        for column, (expression, ratio) in enumerate(zip(EXPRESSIONS, exertion_ratios, strict=True)):
            synkinesis[row, column] = _synkinesis(patient, expression, ratio, weak=weak)
        if weak:
            lost = {branch: 1.0 - patient.function(branch, half) for branch in Branch}
            rest[row] = _rest(patient, lost)
    return ExaminationTruth(percent, percent.copy(), SIDE_ORDER.index(side), synkinesis, rest)


_WHOLE_PERCENT: Final = 99.0
"""A patient none of whose branches is below this is healthy, whatever side was drawn."""


def _synkinesis(patient: DigitalPatient, expression: Expression, ratio: float, *, weak: bool) -> list[int]:
    """Return the grade per region, UNKNOWN for the region that was asked to move."""
    acted = expression_activation(expression, ratio)
    mouth = max(acted.get(shape, 0.0) for shape in LEAKING_MOUTH_SHAPES)
    closing = acted.get("eyeBlink", 0.0)
    either = max(mouth, closing)
    leaks = (
        patient.oro_ocular_synkinesis_ratio * mouth,
        patient.oculo_oral_synkinesis_ratio * closing,
        patient.mentalis_synkinesis_ratio * either,
        patient.platysmal_synkinesis_ratio * either,
    )
    grades = [int(np.searchsorted(_SYNKINESIS_FROM, leak, side="right")) if weak else 0 for leak in leaks]
    asked = ({"eye"} if closing else set()) | ({"mouth"} if any(s.startswith("mouth") for s in acted) else set())
    return [UNKNOWN if name in asked else grade for name, grade in zip(SYNKINESIS_REGIONS, grades, strict=True)]


def _rest(patient: DigitalPatient, lost: Mapping[Branch, float]) -> tuple[int, int]:
    """Return the states of eye and mouth of a weak half."""
    if patient.contracture_ratio >= _DRAWN_UP_FROM:
        return _NARROW, _PULLED
    droops = [weight * patient.droop_ratio * lost[branch] for weight, branch in (DROOP["eyeWide"], DROOP["mouthFrown"])]
    return _WIDE * (droops[0] >= _WIDE_FROM), _DROPPED * (droops[1] >= _WIDE_FROM)
