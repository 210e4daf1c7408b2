"""Tell live when the movement asked for begins: by its own quantity against the face at rest a moment before."""

from collections import deque
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import LOWER_LID, UPPER_LID, Side
from palsygrader.domain.landmarks import Landmarks
from palsygrader.vision.alignment import STABLE_POINTS, align, to_face_units
from palsygrader.vision.excursion import movement
from palsygrader.vision.motion import live_movement
from palsygrader.vision.pose import HeadPose, head_pose

# All thresholds are the program's own, tried on the digital patients and on two videos of people who do nothing asked.
STILL_NS: Final = 1_000_000_000
"""So long brow, nose and mouth have to be still before a movement counts: the recording's own face at rest."""
REST_NS: Final = 2_000_000_000
"""So long a face has to be still before the face at rest is recorded."""
MOST_UNREST: Final = 4.0
"""Face units; a point that wanders farther within `STILL_NS` is not still. Lids are left out: people blink."""
MOST_TURN_DEG: Final = 5.0
"""A head turned or nodded farther pretends movement of the face; then nothing counts."""
MOST_ZOOM_RATIO: Final = 0.06
"""The same for a head that comes nearer or goes away."""
NEAR_REST: Final = 0.8
"""Share of the threshold that a still face may differ from the recorded face at rest by: it holds nothing then."""
LONGEST_GAP_NS: Final = 1_000_000_000
"""After a longer time without a picture stillness is waited for anew; a busy computer looks at few."""
WAIT_NS: Final = 4_000_000_000
"""A face at rest that was seen longer ago is seen anew."""
LEAST_FRAMES: Final = 3
"""A movement that lasts is seen in so many frames one after the other."""
NOISE_FACTOR: Final = 5.0
"""A movement is so many standard deviations of the still face's noise."""
CLOSING_PERCENT: Final = 50.0
"""Percent of the resting aperture: lids that close."""
MOVING_PERCENT: Final = 3.5
"""Percent of the eye distance: a brow or a mouth that moves."""
HELD_NS: Final = 300_000_000
"""A movement lasts so long; a syllable does not."""
CLOSED_NS: Final = 500_000_000
"""Eyes stay shut so long; a blink does not. Nor does a jaw that opens to speak stay open."""

MOST_OPENING: Final = 4.0
"""Face units; a chin that goes down farther opens the mouth: the patient speaks."""
MOST_JAW_RATIO: Final = 0.87
"""A chin that goes down by a larger share of what the lower lip does carries it: a long vowel, no teeth that are shown.

Seen by the network in three digital patients and both demonstrations: 0.58 to 0.83 while teeth are shown, 0.90 and more
while nothing but the jaw opens.
"""

_CHIN: Final = 8
_TEETH_TOGETHER: Final = frozenset({Expression.CLOSED_SMILE, Expression.PUCKER})
_LIDS: Final = frozenset(point for lids in (UPPER_LID, LOWER_LID) for side in Side for point in lids[side])
_JAW: Final = frozenset(range(17))
_WATCHED: Final = [point for point in range(68) if point not in _LIDS | _JAW]
_THRESHOLD: Final = {
    Expression.GENTLE_CLOSURE: CLOSING_PERCENT,
    Expression.TIGHT_CLOSURE: CLOSING_PERCENT,
    Expression.BLINK: CLOSING_PERCENT,
}
_LASTS_NS: Final = {
    Expression.GENTLE_CLOSURE: CLOSED_NS,
    Expression.TIGHT_CLOSURE: CLOSED_NS,
    Expression.LOWER_TEETH: CLOSED_NS,  # the jaw takes part in it, as in speech
    Expression.BLINK: 0,
}


@dataclass(frozen=True, slots=True)
class Onset:
    """A movement that has begun.

    Attributes:
        began_ns: Time of the frame in which it began; for the face at rest, of the present one.
        rest: Landmarks of the face at rest before it.
    """

    began_ns: int
    rest: Landmarks


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """One frame: when it was taken, its landmarks, shape (68, 2), and how the head is turned."""

    time_ns: int
    points_px: NDArray[np.float64]
    pose: HeadPose


@dataclass(frozen=True, slots=True, eq=False)
class _Still:
    """A face at rest: when it was seen last, its landmarks, its head, and how much the movement trembles in it."""

    time_ns: int
    landmarks: Landmarks
    pose: HeadPose
    noise_percent: float


class OnsetWatch:
    """Watches one face for one movement. Every frame that may be recorded goes to `see`; for one thread.

    Args:
        expression: The one asked for; for the face at rest stillness is waited for.
        rest: The recorded face at rest, None while there is none.

    Attributes:
        rest: The same; may be set as soon as there is one. A face that already holds a movement, still as it may be, is
            not taken for one at rest.
    """

    def __init__(self, expression: Expression, rest: Landmarks | None = None) -> None:
        self.rest = rest
        self._expression = expression
        self._threshold = _THRESHOLD.get(expression, MOVING_PERCENT)
        self._recent: deque[_Seen] = deque()
        self._still: _Still | None = None
        self._still_since_ns: int | None = None
        self._moving_since_ns: int | None = None
        self._above_since_ns = 0
        self._calm_ns = 0
        self._frames = 0

    @property
    def ready(self) -> bool:
        """Whether the face at rest has been seen, so that a movement would be noticed."""
        return self._still is not None

    def restart(self) -> None:
        """Forget what was seen: the picture is not good enough, or the patient was told something else."""
        self._recent.clear()
        self._still = self._still_since_ns = self._moving_since_ns = None
        self._frames = 0

    def see(self, landmarks: Landmarks, time_ns: int) -> Onset | None:
        """Return the onset as soon as it is certain.

        Args:
            landmarks: Of the next frame, smoothed.
            time_ns: When it was taken; rises from call to call.
        """
        if self._recent and time_ns - self._recent[-1].time_ns > LONGEST_GAP_NS:
            self.restart()
        self._recent.append(_Seen(time_ns, landmarks.points_px, head_pose(landmarks.points_px)))
        while len(self._recent) > 1 and self._recent[1].time_ns <= time_ns - STILL_NS:
            self._recent.popleft()
        onset = None
        if self._still is not None and self._expression is not Expression.REST:
            onset = self._movement_from(self._still, landmarks, time_ns)
        if self._moving_since_ns is None:  # what moves is no face at rest, still as the rest of it may be
            self._look_for_rest(time_ns)
        elif time_ns - self._moving_since_ns > WAIT_NS:
            self.restart()
        if self._expression is Expression.REST and self._still is not None and self._still_since_ns is not None:
            long_enough = time_ns - self._still_since_ns >= REST_NS - STILL_NS
            return Onset(time_ns, self._still.landmarks) if long_enough else None
        return onset

    def _movement_from(self, still: _Still, landmarks: Landmarks, time_ns: int) -> Onset | None:
        level = max(live_movement(self._expression, still.landmarks, landmarks))
        least = max(self._threshold, NOISE_FACTOR * still.noise_percent)
        if level < least / 2 or self._head_moved(still) or self._speaks(still, landmarks, level):
            self._calm_ns, self._moving_since_ns, self._frames = time_ns, None, 0
            return None
        self._moving_since_ns = self._moving_since_ns or time_ns
        if level < least:
            self._frames, self._above_since_ns = 0, time_ns
            return None
        self._frames += 1
        if self._frames == 1:
            self._above_since_ns = time_ns
        lasts_ns = _LASTS_NS.get(self._expression, HELD_NS)
        if lasts_ns and (self._frames < LEAST_FRAMES or time_ns - self._above_since_ns < lasts_ns):
            return None
        return Onset(self._calm_ns, still.landmarks)

    def _look_for_rest(self, time_ns: int) -> None:
        """Take the last second as the face at rest, if it was still and holds nothing."""
        found = self._still_face(time_ns)
        if found is not None:
            self._still_since_ns = self._still_since_ns or time_ns
            self._still = found
            return
        self._still_since_ns = None
        if self._still is not None and time_ns - self._still.time_ns > WAIT_NS:
            self._still = None

    def _still_face(self, time_ns: int) -> _Still | None:
        if len(self._recent) < LEAST_FRAMES or time_ns - self._recent[0].time_ns < STILL_NS:
            return None
        points_px = np.stack([seen.points_px for seen in self._recent])
        face = Landmarks(np.median(points_px, axis=0), 1.0)
        still = _Still(time_ns, face, head_pose(face.points_px), 0.0)
        if any(_turned(still, seen) for seen in self._recent):
            return None
        at_rest = to_face_units(face.points_px)
        aligned = align(points_px, at_rest, STABLE_POINTS[self._expression])
        if np.ptp(aligned[:, _WATCHED], axis=0).max() > MOST_UNREST or self._holds(face):
            return None
        levels = movement(self._expression, aligned, at_rest).max(axis=0)
        noise = 1.4826 * float(np.median(np.abs(levels - np.median(levels))))  # a blink does not count
        return _Still(time_ns, face, still.pose, noise)

    def _holds(self, face: Landmarks) -> bool:
        """Tell whether a face, still as it is, differs from the recorded one at rest in the movement asked for."""
        if self.rest is None or self._expression is Expression.REST:
            return False
        moved = live_movement(self._expression, self.rest, face)
        return max(abs(side) for side in moved) > NEAR_REST * self._threshold

    def _head_moved(self, still: _Still) -> bool:
        return _turned(still, self._recent[-1])

    def _speaks(self, still: _Still, landmarks: Landmarks, level: float) -> bool:
        """Tell whether the jaw opens where the movement asked for, of so many percent, is not made by the jaw."""
        if self._expression not in _TEETH_TOGETHER | {Expression.LOWER_TEETH}:
            return False
        at_rest = to_face_units(still.landmarks.points_px)
        now = align(landmarks.points_px[np.newaxis], at_rest, STABLE_POINTS[self._expression])[0]
        opened = float(at_rest[_CHIN, 1] - now[_CHIN, 1])
        return opened > (MOST_OPENING if self._expression in _TEETH_TOGETHER else MOST_JAW_RATIO * level)


def _turned(still: _Still, seen: _Seen) -> bool:
    """Tell whether the head was turned, or nearer or farther, in a frame."""
    one, other = still.pose, seen.pose
    turns = (one.yaw_deg - other.yaw_deg, one.pitch_deg - other.pitch_deg, one.roll_deg - other.roll_deg)
    zoom = Landmarks(seen.points_px, 1.0).eye_distance_px / still.landmarks.eye_distance_px
    return max(map(abs, turns)) > MOST_TURN_DEG or abs(zoom - 1.0) > MOST_ZOOM_RATIO
