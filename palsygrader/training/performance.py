"""How a digital patient acts over time: rest, move, hold with a slight tremor, relax; blinks and a slight sway."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.expressions import BASELINE_S, RECORDING_S, RELAX_S, Expression
from palsygrader.training.mesh import HeadPose
from palsygrader.training.simulate import expression_activation

ONSET_S: Final = 0.6
"""Seconds from rest to full expression."""
RELEASE_S: Final = 0.7
"""Seconds from full expression back to rest; it ends before the clip does."""
BLINK_S: Final = 0.34
"""Length of a blink: quick down, slower up."""
_BLINK_CLOSED_AT: Final = 0.36
_BLINKS_RATIO: Final = {Expression.REST: (0.38,), Expression.BLINK: (0.2, 0.43, 0.66)}
"""When blinks begin, in shares of the clip."""
_TREMOR_RATIO: Final = 0.015
_TREMOR_HZ: Final = (5.3, 8.1)
_SWAY_DEG: Final = (0.9, 0.6, 0.5)
"""Largest pitch, yaw and roll of the sway."""
_SWAY_CM: Final = 0.10
_UPRIGHT: Final = HeadPose()


def ease(ratio: float) -> float:
    """Return a smooth step from 0 to 1 with no jolt at either end."""
    t = min(max(ratio, 0.0), 1.0)
    return t * t * t * (t * (6.0 * t - 15.0) + 10.0)


def blink_closure(since_s: float) -> float:
    """Return how far a blink has closed the lids, 0..1.

    Args:
        since_s: Seconds since the blink began.
    """
    t = since_s / BLINK_S
    if not 0.0 < t < 1.0:
        return 0.0
    return (
        ease(t / _BLINK_CLOSED_AT)
        if t < _BLINK_CLOSED_AT
        else 1.0 - ease((t - _BLINK_CLOSED_AT) / (1 - _BLINK_CLOSED_AT))
    )


@dataclass(frozen=True, slots=True)
class Performance:
    """One expression acted out; it starts and ends at rest with the head as it is held.

    Attributes:
        expression: Which one.
        seed: Draws phases of tremor and sway.
        length_s: Of the clip.
        baseline_s: Rest before the movement.
        relax_s: From the beginning of the release to the end of the clip.
        onset_s: From rest to full expression.
        release_s: From full expression back to rest.
        hold_s: How long the full expression is held; until `relax_s` before the end when None.
        tremor_ratio: Size of the tremor, of the expression.
        effort_ratio: Share of the full movement that is intended.
        sway_ratio: Size of the head's sway; 1 is a calm sitter's.
        held_pose: About which the head sways.
        blinks_s: When further blinks begin.
    """

    expression: Expression
    seed: int
    length_s: float = RECORDING_S
    baseline_s: float = BASELINE_S
    relax_s: float = RELAX_S
    onset_s: float = ONSET_S
    release_s: float = RELEASE_S
    hold_s: float | None = None
    tremor_ratio: float = _TREMOR_RATIO
    effort_ratio: float = 1.0
    sway_ratio: float = 1.0
    held_pose: HeadPose = _UPRIGHT
    blinks_s: tuple[float, ...] = ()

    @property
    def release_begins_s(self) -> float:
        """The time at which the expression begins to fade."""
        latest = self.length_s - self.relax_s
        return latest if self.hold_s is None else min(self.baseline_s + self.onset_s + self.hold_s, latest)

    @property
    def peak_s(self) -> float:
        """The time at which the expression is at its fullest."""
        if self.expression is Expression.REST:
            return self.baseline_s
        if self.expression is Expression.BLINK:
            return _BLINKS_RATIO[Expression.BLINK][0] * self.length_s + _BLINK_CLOSED_AT * BLINK_S
        return 0.5 * (self.baseline_s + self.onset_s + self.release_begins_s)

    def amount(self, time_s: float) -> float:
        """Return the activation at a time, 0..about 1."""
        if self.expression in _BLINKS_RATIO:
            return 0.0
        rise = ease((time_s - self.baseline_s) / self.onset_s)
        fall = ease((time_s - self.release_begins_s) / self.release_s)
        phases = self._phases("tremor", len(_TREMOR_HZ))
        tremor = sum(
            float(np.sin(2 * np.pi * hertz * time_s + phase)) for hertz, phase in zip(_TREMOR_HZ, phases, strict=True)
        )
        return self.effort_ratio * rise * (1.0 - fall) * (1.0 + self.tremor_ratio * tremor * (1.0 - fall))

    def activation(self, time_s: float) -> dict[str, float]:
        """Return the intended movements at a time."""
        activation = expression_activation(self.expression, self.amount(time_s))
        begins = (*(ratio * self.length_s for ratio in _BLINKS_RATIO.get(self.expression, ())), *self.blinks_s)
        closure = max((blink_closure(time_s - begin) for begin in begins), default=0.0)
        activation["eyeBlink"] = max(activation.get("eyeBlink", 0.0), closure)
        return activation

    def head_pose(self, time_s: float) -> HeadPose:
        """Return the pose at a time; it is the held one at the clip's first and last moment."""
        turns = time_s / self.length_s
        envelope = np.sin(np.pi * min(max(turns, 0.0), 1.0)) ** 2
        phases = self._phases("sway", 4)
        swing = [
            float(envelope * np.sin(2 * np.pi * (1 + axis * 0.37) * turns + phase)) for axis, phase in enumerate(phases)
        ]
        held, ratio = self.held_pose, self.sway_ratio
        pitch, yaw, roll = (ratio * largest * value for largest, value in zip(_SWAY_DEG, swing[:3], strict=True))
        return HeadPose(
            held.pitch_deg + pitch,
            held.yaw_deg + yaw,
            held.roll_deg + roll,
            held.aside_cm + ratio * _SWAY_CM * swing[3],
        )

    def _phases(self, purpose: str, count: int) -> NDArray[np.float64]:
        index = list(Expression).index(self.expression)
        random = np.random.default_rng((self.seed, index, len(purpose)))
        return random.uniform(0.0, 2 * np.pi, count)
