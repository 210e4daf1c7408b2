"""Lid closure is a share of the resting opening: never more than all of it, never less than none of it."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import LOWER_LID, UPPER_LID, Side
from palsygrader.domain.measurement import Quantity
from palsygrader.vision import motion
from palsygrader.vision.motion import analyse_expression

Points = NDArray[np.float64]
SHUT, WIDER = 1.0, -0.2


def closing(face: Points, shares: dict[Side, float]) -> list[Points | None]:
    """Return 110 frames: the lids at rest tremble point by point, then close by their shares and stay so."""
    frames: list[Points | None] = []
    for number in range(110):
        points = face.copy()
        for side, share in shares.items():
            upper, lower = list(UPPER_LID[side]), list(LOWER_LID[side])
            if number < 50:  # now the one, now the other point of the lid stands higher: the median of each is low
                turn = number % 13
                points[upper[turn // 5 % 2], 1] -= 1.2 * (turn < 10)
            else:
                gap = face[lower, 1].mean() - face[upper, 1].mean()
                points[upper, 1] += share * gap * min((number - 50) / 15.0, 1.0)
        frames.append(points)
    return frames


def closures(face: Points, fake_landmarker: Any) -> dict[Side | None, float]:
    fake = fake_landmarker(closing(face, {Side.RIGHT: SHUT, Side.LEFT: WIDER}))
    record = analyse_expression(Expression.TIGHT_CLOSURE, fake.frames(), fake)
    return {m.side: m.value for m in record.measurements if m.quantity is Quantity.LID_CLOSURE}


def test_a_shut_eye_reads_100_and_an_eye_that_only_widened_0(face: Points, fake_landmarker: Any) -> None:
    assert closures(face, fake_landmarker) == {Side.RIGHT: 100.0, Side.LEFT: 0.0}


def test_unclipped_the_same_recording_would_leave_the_range(
    face: Points, fake_landmarker: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep: Callable[[float], float] = float
    monkeypatch.setattr(motion, "_closed_percent", keep)
    found = closures(face, fake_landmarker)
    assert found[Side.RIGHT] > 100.5
    assert found[Side.LEFT] < -1.0
