"""Heads of which no examination is made. Needs the face model."""

from collections.abc import Mapping

import numpy as np
import pytest

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Side
from palsygrader.training.face_model import EYEBALL, LANDMARK_VERTICES, TEETH, FaceModel, sided
from palsygrader.training.rejection import Fault, Inspector
from palsygrader.training.simulate import DigitalPatient, Face, ShapeWeights, expression_activation

PERSON = DigitalPatient(seed=4, asymmetry_ratio=0.0)


class Bent:
    """A face whose vertices are bent by hand.

    Args:
        face: An ordinary one.
        moves: How far vertices move, shape (n, 3) cm, at rest and in every expression.
        person_moves: The same for the resting identity alone.
    """

    def __init__(self, face: Face, moves: np.ndarray, person_moves: np.ndarray | None = None) -> None:
        self._face = face
        self._moves = moves
        self.person = face.person if person_moves is None else face.person + person_moves

    def vertices(self, activation: ShapeWeights) -> np.ndarray:
        return np.asarray(self._face.vertices(activation) + self._moves)


@pytest.fixture(scope="module")
def inspector(model: FaceModel) -> Inspector:
    return Inspector(model)


@pytest.fixture(scope="module")
def face(model: FaceModel) -> Face:
    return Face(model, PERSON)


def acted(*expressions: Expression) -> list[tuple[Expression, Mapping[str, float]]]:
    return [(expression, expression_activation(expression, 1.0)) for expression in expressions]


def moved(model: FaceModel, offset: tuple[float, float, float], *landmarks: int) -> np.ndarray:
    moves = np.zeros_like(model.neutral)
    moves[LANDMARK_VERTICES[list(landmarks)]] = offset
    return moves


def fault(inspector: Inspector, bent: Bent, *expressions: Expression) -> Fault | None:
    return inspector.fault(bent, acted(*expressions))  # type: ignore[arg-type] # has what is looked at


def test_an_ordinary_head_is_good(inspector: Inspector, face: Face) -> None:
    assert inspector.fault(face, acted(*Expression)) is None


def test_eyes_must_be_open_at_rest(inspector: Inspector, face: Face, model: FaceModel) -> None:
    assert fault(inspector, Bent(face, -0.6 * model.shapes["mouthSmile_L"])) is not Fault.EYES_NOT_OPEN
    assert fault(inspector, Bent(face, model.shapes["eyeBlink_L"])) is Fault.EYES_NOT_OPEN


def test_lips_must_touch_at_rest_and_not_cross(inspector: Inspector, face: Face, model: FaceModel) -> None:
    assert fault(inspector, Bent(face, 0.3 * model.shapes["jawOpen"])) is Fault.LIPS_NOT_CLOSED
    assert fault(inspector, Bent(face, moved(model, (0, -0.3, 0), 61, 62, 63))) is Fault.LIPS_CROSS


def test_lids_and_lips_must_not_cross_in_motion(inspector: Inspector, face: Face, model: FaceModel) -> None:
    lids = Bent(face, moved(model, (0, -0.15, 0), 37, 38, 43, 44))
    assert fault(inspector, lids) is None
    assert fault(inspector, lids, Expression.GENTLE_CLOSURE) is Fault.LIDS_CROSS
    lips = Bent(face, moved(model, (0, -0.05, 0), 61, 62, 63))
    assert fault(inspector, lips) is None

    class Pressed(Bent):
        def vertices(self, activation: ShapeWeights) -> np.ndarray:
            return super().vertices(activation) + (0.2 / 0.05 * self._moves if activation else 0.0)

    assert (
        fault(inspector, Pressed(face, moved(model, (0, -0.05, 0), 61, 62, 63)), Expression.PUCKER) is Fault.LIPS_CROSS
    )


@pytest.mark.parametrize("side", Side)
def test_lids_must_cover_the_eyeball_they_close_over(
    inspector: Inspector, face: Face, model: FaceModel, side: Side
) -> None:
    forward = np.zeros_like(model.neutral)
    forward[EYEBALL[side].start : EYEBALL[side].stop, 2] = 0.6
    bulging = Bent(face, forward)
    assert fault(inspector, bulging) is None
    assert fault(inspector, bulging, Expression.GENTLE_CLOSURE) is Fault.EYEBALL_THROUGH_LIDS


def test_teeth_must_stay_behind_the_lips(inspector: Inspector, face: Face, model: FaceModel) -> None:
    forward = np.zeros_like(model.neutral)
    forward[TEETH.start : TEETH.stop, 2] = 3.0
    assert fault(inspector, Bent(face, forward)) is Fault.LIPS_NOT_CLOSED

    class Bites(Bent):
        def vertices(self, activation: ShapeWeights) -> np.ndarray:
            return self._face.vertices(activation) + (self._moves if activation else 0.0)

    assert fault(inspector, Bites(face, forward), Expression.CLOSED_SMILE) is Fault.TEETH_THROUGH_LIPS


def test_no_landmark_is_hidden_at_rest(inspector: Inspector, face: Face, model: FaceModel) -> None:
    assert fault(inspector, Bent(face, moved(model, (0, 0, -2.0), 33))) is Fault.LANDMARK_HIDDEN


def test_proportions_stay_within_what_people_have(inspector: Inspector, face: Face, model: FaceModel) -> None:
    assert (
        fault(inspector, Bent(face, np.zeros_like(model.neutral), 1.5 * model.shapes["jawOpen"])) is Fault.PROPORTIONS
    )


def test_most_drawn_heads_are_good(inspector: Inspector, model: FaceModel) -> None:
    faces = [Face(model, DigitalPatient(seed=seed, identity_spread=0.85)) for seed in range(20)]
    rejected = sum(inspector.fault(face, acted(Expression.CLOSED_SMILE)) is not None for face in faces)
    assert rejected < 6
    wild = [Face(model, DigitalPatient(seed=seed, identity_spread=2.5)) for seed in range(10)]
    assert sum(inspector.fault(face, ()) is Fault.PROPORTIONS for face in wild) > 3


@pytest.mark.parametrize("side", Side)
def test_lids_meet_in_a_tight_closure_and_lips_where_the_chin_pushes(
    inspector: Inspector, model: FaceModel, side: Side
) -> None:
    pushed = Face(model, PERSON).vertices({sided("mouthShrugLower", side): 0.4})[LANDMARK_VERTICES]
    upper, lower = (61, 67) if side is Side.RIGHT else (63, 65)
    assert -0.1 < pushed[upper, 1] - pushed[lower, 1] < 0.02
    assert inspector.fault(Face(model, PERSON), acted(Expression.TIGHT_CLOSURE)) is None
