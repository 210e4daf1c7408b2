"""Say which file stands for which expression: the doctor's choice, else the file's name, else what it shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from palsygrader.capture.expression_names import expressions_named
from palsygrader.domain.expressions import Expression
from palsygrader.vision.expression_guess import find_rest, guess_from_rest, strengths

if TYPE_CHECKING:
    from palsygrader.gui.import_reading import FileFace


class Why(StrEnum):
    """Why a file stands for what it does."""

    NAME = "name"
    CONTENT = "content"
    REST_GUESSED = "rest_guessed"  # by content, which takes a wrong face where none is at rest: to be confirmed
    CHOSEN = "chosen"
    LEFT_OUT = "left_out"
    NOTHING = "nothing"
    DOUBLE = "double"


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a file stands for.

    Attributes:
        expression: Which expression; of a double the one that another file stands for.
        why: Why.
        other: The file that is used in place of a double.
    """

    expression: Expression | None
    why: Why
    other: Path | None = None

    @property
    def used(self) -> Expression | None:
        """The expression the file is used for, None when it is left out or not assigned."""
        return None if self.why is Why.DOUBLE else self.expression


def plan_import(
    faces: "Mapping[Path, FileFace]", choices: Mapping[Path, Expression | None], *, by_content: bool
) -> dict[Path, Assignment]:
    """Return what each file stands for; each expression is used once.

    Of several files of one expression the doctor's latest choice is used, else one named so, else the one with fewer
    problems of the picture, else with the stronger movement.

    Args:
        faces: The files that could be read.
        choices: The doctor's, the latest last; None leaves a file out.
        by_content: Whether to look at what the files show; not before all of them are read.
    """
    named = {path: expressions_named(path.stem) for path in faces}
    rest_px = _rest_px(faces, choices, named, by_content=by_content)
    guesses = {path: _guess(face, rest_px) if by_content else None for path, face in faces.items()}
    planned = {path: _assignment(path, choices, named[path], guesses[path]) for path in faces}
    ranks = {path: _rank(path, planned[path], faces[path], choices, rest_px) for path in faces}
    for expression in Expression:
        same = [path for path, each in planned.items() if each.expression is expression]
        best = max(same, key=ranks.__getitem__, default=None)
        planned |= {path: Assignment(expression, Why.DOUBLE, best) for path in same if path != best}
    return planned


def _assignment(
    path: Path,
    choices: Mapping[Path, Expression | None],
    named: Sequence[Expression],
    guess: Expression | None,
) -> Assignment:
    if path in choices:
        chosen = choices[path]
        return Assignment(chosen, Why.LEFT_OUT if chosen is None else Why.CHOSEN)
    if named:
        return Assignment(guess if guess in named else named[0], Why.NAME)
    if guess is None:
        return Assignment(None, Why.NOTHING)
    return Assignment(guess, Why.REST_GUESSED if guess is Expression.REST else Why.CONTENT)


def _rest_px(
    faces: "Mapping[Path, FileFace]",
    choices: Mapping[Path, Expression | None],
    named: Mapping[Path, Sequence[Expression]],
    *,
    by_content: bool,
) -> NDArray[np.float64] | None:
    """Return the landmarks of the face at rest that photographs are compared with, None where there is none."""
    chosen = [path for path, expression in choices.items() if expression is Expression.REST and path in faces]
    meant = [path for path in faces if path not in choices and Expression.REST in named[path]]
    if chosen or meant:
        face = faces[(chosen[-1:] or meant)[0]]
        return face.points_px if face.rest_px is None else face.rest_px
    free = [
        face.points_px
        for path, face in faces.items()
        if face.rest_px is None and choices.get(path) in {None, Expression.REST}
    ]
    found = find_rest(np.stack(free)) if free and by_content else None
    return None if found is None else free[found]


def _guess(face: "FileFace", rest_px: NDArray[np.float64] | None) -> Expression | None:
    rest_px = rest_px if face.rest_px is None else face.rest_px
    return None if rest_px is None else guess_from_rest(face.points_px[np.newaxis], rest_px)[0]


def _rank(
    path: Path,
    assignment: Assignment,
    face: "FileFace",
    choices: Mapping[Path, Expression | None],
    rest_px: NDArray[np.float64] | None,
) -> tuple[int, bool, int, float]:
    """Return how well a file stands for its expression, the greater the better."""
    chosen = list(choices).index(path) if path in choices else -1
    own_rest_px = rest_px if face.rest_px is None else face.rest_px
    strength = 0.0
    if assignment.expression is not None and own_rest_px is not None:
        strength = float(strengths(assignment.expression, face.points_px[np.newaxis], own_rest_px)[0])
    return chosen, assignment.why is Why.NAME, -face.problems, strength
