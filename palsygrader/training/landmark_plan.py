"""What each landmark network learns from, for how long, and what counts most: first all of it, then details."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from palsygrader.domain.face import EYE, LOWER_LIP, ORAL_COMMISSURE, Side
from palsygrader.training.landmark_pictures import PARTED_PUPPET, PARTED_RENDERED

_WARM_UP_STEPS: Final = 200


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of a training.

    Attributes:
        steps: How many batches.
        shares: Of each kind of picture in a batch.
        learning_rate: The largest; it falls to 0 along half a cosine.
        costly: Landmarks whose misses cost `COSTLY` times those of others.
        warm_up_steps: In which the learning rate rises.
    """

    steps: int
    shares: Mapping[str, float]
    learning_rate: float = 2e-3
    costly: frozenset[int] = frozenset()
    warm_up_steps: int = _WARM_UP_STEPS

    def learning_rate_at(self, step: int) -> float:
        """Return the learning rate of a step of this phase."""
        if step < self.warm_up_steps:
            return self.learning_rate * (step + 1) / self.warm_up_steps
        share = (step - self.warm_up_steps) / max(self.steps - self.warm_up_steps, 1)
        return 0.5 * self.learning_rate * (1 + math.cos(math.pi * share))


COSTLY: Final = 2.0
_LIDS: Final = frozenset(point for side in Side for point in EYE[side])
"""Lids and canthi, which few pixels part."""
_LOWER_LIP: Final = frozenset((*LOWER_LIP[Side.LEFT], *LOWER_LIP[Side.RIGHT], 57, 65, 66, 67))
"""Its edge is faint, and a network that is not sure of it makes its halves alike."""
_MOUTH_CORNERS: Final = frozenset(ORAL_COMMISSURE.values())

_SHARES: Final[Mapping[str, float]] = {"rendered": 0.52, "puppet": 0.22, "photograph": 0.16, "one-sided": 0.10}
_EYE_SHARES: Final[Mapping[str, float]] = {
    "rendered": 0.39,
    "puppet": 0.15,
    "photograph": 0.17,  # only photographs tell where people see the corners of an eye
    "one-sided": 0.08,
    PARTED_RENDERED: 0.15,
    PARTED_PUPPET: 0.06,
}
_MOUTH_SHARES: Final[Mapping[str, float]] = {
    "rendered": 0.39,
    "puppet": 0.18,
    "photograph": 0.12,
    "one-sided": 0.08,
    PARTED_RENDERED: 0.16,
    PARTED_PUPPET: 0.07,
}
_MOUTH_FINISH_SHARES: Final[Mapping[str, float]] = {
    "rendered": 0.35,
    "puppet": 0.12,
    "photograph": 0.10,
    "one-sided": 0.08,
    PARTED_RENDERED: 0.26,
    PARTED_PUPPET: 0.09,
}
_MOUTH_LAST_SHARES: Final[Mapping[str, float]] = {
    "rendered": 0.28,
    "puppet": 0.12,
    "photograph": 0.25,  # only photographs tell where people see the corners of a mouth
    "one-sided": 0.12,
    PARTED_RENDERED: 0.17,
    PARTED_PUPPET: 0.06,
}

PLAN: Final[Mapping[str, tuple[Phase, ...]]] = {
    "face": (Phase(3000, _SHARES),),
    "nose": (Phase(2500, _SHARES),),
    "eye": (
        Phase(12000, _EYE_SHARES, costly=_LIDS),
        Phase(3500, _EYE_SHARES, learning_rate=1e-3, costly=_LIDS, warm_up_steps=50),
    ),
    "mouth": (
        Phase(7000, _MOUTH_SHARES),
        Phase(5000, _MOUTH_FINISH_SHARES, learning_rate=8e-4, costly=_LOWER_LIP, warm_up_steps=20),
        Phase(800, _MOUTH_LAST_SHARES, learning_rate=4e-4, costly=_LOWER_LIP | _MOUTH_CORNERS, warm_up_steps=20),
    ),
}
"""Of each region's network: an hour on two cores, all together."""
ORDER: Final = (("eye", "face"), ("mouth", "nose"))
"""Which regions each of the two processes trains, one after the other."""


def phases_of(region: str, effort: float) -> tuple[Phase, ...]:
    """Return a region's phases with a share of their steps, at least one each.

    Args:
        region: Its name.
        effort: Above 0, at most 1.
    """
    return tuple(
        Phase(max(round(effort * phase.steps), 1), phase.shares, phase.learning_rate, phase.costly, phase.warm_up_steps)
        for phase in PLAN[region]
    )


def phase_at(phases: tuple[Phase, ...], step: int) -> tuple[Phase, int]:
    """Return the phase a step belongs to and its number within it; the last phase goes on for ever."""
    for phase in phases[:-1]:
        if step < phase.steps:
            return phase, step
        step -= phase.steps
    return phases[-1], step
