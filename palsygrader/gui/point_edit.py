"""Landmarks under correction: which is chosen, where each lies, and undo; no widget."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.correction import Moment, MovedPoint
from palsygrader.domain.face import LANDMARK_COUNT

Places = dict[Moment, NDArray[np.float64]]


class Chosen(NamedTuple):
    """A landmark of one of the pictures."""

    moment: Moment
    point: int


class PointEdit:
    """The landmarks of one expression's key frames, on their way from where the program placed them.

    Args:
        program_px: Where the program placed them, shape (68, 2) per key frame, in its pixels.
        start_px: Where they lie now.
        size_px: Width and height of each key frame's picture; a landmark stays within.
    """

    def __init__(
        self,
        program_px: Mapping[Moment, NDArray[np.float64]],
        start_px: Mapping[Moment, NDArray[np.float64]],
        size_px: Mapping[Moment, tuple[int, int]],
    ) -> None:
        self._program = {moment: np.array(points) for moment, points in program_px.items()}
        self._start = {moment: np.array(points) for moment, points in start_px.items()}
        self._places = self._copy(self._start)
        self._size = dict(size_px)
        self._former: list[Places] = []
        self._next: list[Places] = []
        self._order = [Chosen(moment, index) for moment in self._places for index in range(LANDMARK_COUNT)]
        self.chosen: Chosen | None = None

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The key frames there are."""
        return tuple(self._places)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._former)

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone step."""
        return bool(self._next)

    @property
    def changed(self) -> bool:
        """Whether anything lies elsewhere than at the start."""
        return any(not np.array_equal(self._places[moment], self._start[moment]) for moment in self._places)

    def points_px(self, moment: Moment) -> NDArray[np.float64]:
        """Return where the landmarks of a key frame lie, shape (68, 2)."""
        return self._places[moment].copy()

    def moved(self, moment: Moment) -> NDArray[np.bool_]:
        """Return which landmarks lie elsewhere than the program had placed them, shape (68,)."""
        return np.asarray((self._places[moment] != self._program[moment]).any(axis=1))

    def moved_points(self) -> tuple[MovedPoint, ...]:
        """Return every landmark that lies elsewhere than the program had placed it."""
        return tuple(
            MovedPoint(moment, int(index), _pair(self._program[moment][index]), _pair(self._places[moment][index]))
            for moment in self._places
            for index in np.flatnonzero(self.moved(moment))
        )

    def take(self, points: Iterable[MovedPoint]) -> None:
        """Move the landmarks as they were moved before, as one step; those that the program places elsewhere now stay.

        Args:
            points: Where each lay; all others lie where the program had placed them.
        """
        self.keep_step()
        self._places = self._copy(self._program)
        for point in points:
            placed = self._program.get(point.moment)
            if placed is not None and 0 <= point.index < len(placed) and _pair(placed[point.index]) == point.from_px:
                self._places[point.moment][point.index] = point.to_px
        self.drop_step()

    def step(self, by: int) -> bool:
        """Choose the next or a former landmark; return whether there is one."""
        at = self._order.index(self.chosen) + by if self.chosen is not None else (0 if by > 0 else -1)
        if self.chosen is not None and not 0 <= at < len(self._order):
            self.chosen = None
            return False
        self.chosen = self._order[at]
        return True

    def keep_step(self) -> None:
        """Remember the places before they are changed, as one step to undo."""
        self._former.append(self._copy(self._places))
        self._next.clear()

    def drop_step(self) -> None:
        """Forget the last remembered step when nothing was changed after it."""
        if self._former and all(np.array_equal(self._former[-1][m], self._places[m]) for m in self._places):
            self._former.pop()

    def place(self, at_px: tuple[float, float]) -> None:
        """Put the chosen landmark somewhere, within its picture; the step is remembered apart."""
        if self.chosen is not None:
            moment, index = self.chosen
            width, height = self._size[moment]
            self._places[moment][index] = np.clip(at_px, 0.0, (width - 1.0, height - 1.0))

    def nudge(self, right_px: float, down_px: float) -> None:
        """Move the chosen landmark a little, as a step of its own."""
        if self.chosen is not None:
            moment, index = self.chosen
            x, y = _pair(self._places[moment][index])
            self.keep_step()
            self.place((x + right_px, y + down_px))
            self.drop_step()

    def undo(self) -> None:
        """Take the last step back."""
        if self._former:
            self._next.append(self._places)
            self._places = self._former.pop()

    def redo(self) -> None:
        """Take the last undoing back."""
        if self._next:
            self._former.append(self._places)
            self._places = self._next.pop()

    def reset_point(self) -> None:
        """Put the chosen landmark back to where the program had placed it."""
        if self.chosen is not None:
            moment, index = self.chosen
            self.keep_step()
            self._places[moment][index] = self._program[moment][index]
            self.drop_step()

    def reset_all(self) -> None:
        """Put every landmark back to where the program had placed it."""
        self.keep_step()
        self._places = self._copy(self._program)
        self.drop_step()

    @staticmethod
    def _copy(places: Mapping[Moment, NDArray[np.float64]]) -> Places:
        return {moment: points.copy() for moment, points in places.items()}


def _pair(point: NDArray[np.float64]) -> tuple[float, float]:
    return float(point[0]), float(point[1])
