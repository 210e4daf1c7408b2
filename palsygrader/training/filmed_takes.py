"""Digital patients filmed, to judge graders by what the clinic gives them: many frames of each expression.

Only the moments that measuring looks at are drawn, some at rest, half way and where the movement is held: the program
averages landmarks over the first and the last of these, so what is told of single pictures does not hold for it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from palsygrader.domain.examination import ExpressionRecord, Picture
from palsygrader.domain.expressions import Expression
from palsygrader.errors import InputError
from palsygrader.training.examination_plan import ExaminationPlan, Take
from palsygrader.training.grader_samples import picture_of, plan_of
from palsygrader.training.performance import Performance
from palsygrader.training.sitters import Seat, SittersRoom
from palsygrader.vision.landmarks import FaceLandmarker
from palsygrader.vision.motion import analyse_expression

RATE_HZ: Final = 10.0
"""Pictures a second where landmarks are averaged: a blink, which may move the mouth, fills less than half."""
_ON_THE_WAY: Final = (0.35, 0.5, 0.65)
"""Shares of the time from rest to the full expression."""
_HELD_S: Final = 1.2
"""Length of the pictures where it is held, about the middle of the hold."""
_FIRST_PICTURE: Final = 100
"""Numbers of the pictures' chances begin here, apart from those of `grader_samples.shoot`."""


@dataclass(frozen=True, slots=True, eq=False)
class Film:
    """A digital patient's recordings, thinned out.

    Attributes:
        plan: How they were taken.
        seat: Who sat.
        clips: (picture, time in ms) pairs of each expression, the rest first.
    """

    plan: ExaminationPlan
    seat: Seat
    clips: Mapping[Expression, tuple[tuple[Picture, float], ...]]

    def records(self, landmarker: FaceLandmarker) -> dict[Expression, ExpressionRecord]:
        """Return what is measured in the clips; those without a face are missing, all are without a face at rest."""
        found: dict[Expression, ExpressionRecord] = {}
        for expression, frames in self.clips.items():
            rest = found.get(Expression.REST)
            try:
                found[expression] = analyse_expression(
                    expression, frames, landmarker, rest=None if rest is None else rest.rest
                )
            except InputError:
                if expression is Expression.REST:
                    break
        return found


def film(room: SittersRoom, seed: int, patient_seed: int) -> Film:
    """Return the recordings of a rendered patient.

    Args:
        room: Seats the patient.
        seed: Draws camera, pose, light and timing.
        patient_seed: Draws the patient.
    """
    plan = plan_of(seed, patient_seed)
    seat = room.rendered(plan)
    clips = {
        take.performance.expression: tuple(_frames(plan, seat, take, number)) for number, take in enumerate(plan.takes)
    }
    return Film(plan, seat, clips)


def moments_s(performance: Performance) -> list[float]:
    """Return when pictures are taken, rising, in seconds from the beginning of the clip."""
    found = list(np.arange(0.0, performance.baseline_s, 1.0 / RATE_HZ))
    if performance.expression is not Expression.REST:
        found += [performance.baseline_s + share * performance.onset_s for share in _ON_THE_WAY]
        found += list(performance.peak_s + np.arange(-0.5 * _HELD_S, 0.5 * _HELD_S, 1.0 / RATE_HZ))
    return sorted(float(moment) for moment in found if moment < performance.length_s)


def _frames(plan: ExaminationPlan, seat: Seat, take: Take, number: int) -> Iterator[tuple[Picture, float]]:
    performance = take.performance
    for index, time_s in enumerate(moments_s(performance)):
        moment = (performance.activation(time_s), performance.head_pose(time_s))
        yield picture_of(plan, seat.sitter, take, moment, (number, _FIRST_PICTURE + index)), 1000.0 * time_s
