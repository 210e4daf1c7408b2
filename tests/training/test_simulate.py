"""The digital patient: P, sides, droop, synkinesis, closing lids and lips."""

from dataclasses import replace

import numpy as np
import pytest

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import BROW, IRIS, LOWER_LID, ORAL_COMMISSURE, UPPER_LID, AffectedSide, Branch, Side
from palsygrader.training.face_model import FaceModel, landmark_points, sided
from palsygrader.training.population import draw_sitting
from palsygrader.training.simulate import (
    BRANCH_OF_SHAPE,
    EXPRESSION_SHAPES,
    DigitalPatient,
    Face,
    expression_activation,
)


def moved_cm(face: Face, expression: Expression, points: dict[Side, int]) -> dict[Side, float]:
    """Return how far one landmark of each side moves from rest to the full expression."""
    rest = landmark_points(face.vertices({}))
    full = landmark_points(face.vertices(expression_activation(expression, 1.0)))
    return {side: float(np.linalg.norm((full - rest)[index])) for side, index in points.items()}


def aperture_cm(face: Face, activation: dict[str, float], side: Side) -> float:
    height = landmark_points(face.vertices(activation))[:, 1]
    return float(height[list(UPPER_LID[side])].mean() - height[list(LOWER_LID[side])].mean())


def test_every_expression_is_played_and_every_shape_has_a_branch_or_none() -> None:
    assert set(EXPRESSION_SHAPES) == set(Expression)
    free = {shape for shapes in EXPRESSION_SHAPES.values() for shape in shapes} - set(BRANCH_OF_SHAPE)
    assert free == {"eyeWide", "jawOpen"}


def test_same_seed_is_the_same_person(model: FaceModel) -> None:
    first, second, other = (Face(model, DigitalPatient(seed=seed)).person for seed in (5, 5, 6))
    assert np.array_equal(first, second)
    assert np.abs(first - other).max() > 0.3


def test_palsy_left_stills_the_patients_left(model: FaceModel, weak_left: DigitalPatient) -> None:
    moved = moved_cm(Face(model, weak_left), Expression.OPEN_SMILE, ORAL_COMMISSURE)
    assert moved[Side.LEFT] < 0.25 * moved[Side.RIGHT]
    assert moved[Side.RIGHT] > 0.8


def test_healthy_sides_move_alike(model: FaceModel) -> None:
    face = Face(model, DigitalPatient(seed=4, asymmetry_ratio=0.0))
    moved = moved_cm(face, Expression.OPEN_SMILE, ORAL_COMMISSURE)
    assert moved[Side.LEFT] == pytest.approx(moved[Side.RIGHT], rel=0.02)


@pytest.mark.parametrize("function_percent", [0.0, 25.0, 60.0, 100.0])
def test_function_scales_the_weak_sides_movement(model: FaceModel, function_percent: float) -> None:
    patient = DigitalPatient(
        seed=4,
        side=AffectedSide.RIGHT,
        function_percent={Branch.TEMPORAL: function_percent},
        asymmetry_ratio=0.0,
    )
    moved = moved_cm(Face(model, patient), Expression.FROWN, {side: BROW[side][2] for side in Side})
    assert moved[Side.RIGHT] == pytest.approx(function_percent / 100 * moved[Side.LEFT], abs=0.02)


@pytest.mark.parametrize("seed", [1, 6, 9])
def test_lids_meet_whoever_it_is(model: FaceModel, seed: int) -> None:
    face = Face(model, DigitalPatient(seed=seed))
    for side in Side:
        assert aperture_cm(face, {}, side) > 0.5
        assert aperture_cm(face, {"eyeBlink": 1.0}, side) == pytest.approx(-0.03, abs=1e-3)


@pytest.mark.parametrize("seed", [1, 6, 9])
def test_lids_meet_in_a_tight_closure_and_do_not_cross(model: FaceModel, seed: int) -> None:
    face = Face(model, DigitalPatient(seed=seed))
    for amount in (1.0, 0.8):
        tight = expression_activation(Expression.TIGHT_CLOSURE, amount)
        assert min(aperture_cm(face, tight, side) for side in Side) > -0.031
    assert aperture_cm(face, expression_activation(Expression.TIGHT_CLOSURE, 1.0), Side.LEFT) < 0.0


def test_the_upper_lip_gives_way_to_a_lower_lip_that_is_pushed_up(model: FaceModel, weak_left: DigitalPatient) -> None:
    face = Face(model, replace(weak_left, mentalis_synkinesis_ratio=0.45))
    rest, closing = (landmark_points(face.vertices(activation)) for activation in ({}, {"eyeBlink": 1.0}))
    assert closing[65, 1] - rest[65, 1] > 0.2
    assert closing[63, 1] - closing[65, 1] > -0.1
    assert closing[63, 1] - rest[63, 1] > 0.1
    assert abs(closing[61, 1] - rest[61, 1]) < 0.02


def test_the_weak_eye_turns_up_while_its_lid_tries_to_close(model: FaceModel, weak_left: DigitalPatient) -> None:
    face = Face(model, weak_left)
    rest, closing = (model.iris.of(face.vertices(activation)) for activation in ({}, {"eyeBlink": 1.0}))
    pupils = [index - 68 for index in (IRIS[Side.LEFT][0], IRIS[Side.RIGHT][0])]
    assert closing[pupils[0], 1] - rest[pupils[0], 1] > 0.2
    assert closing[pupils[1], 1] == pytest.approx(rest[pupils[1], 1])


def test_a_healthy_patient_has_neither_droop_nor_synkinesis() -> None:
    healthy = [patient for seed in range(150) if (patient := draw_sitting(seed).patient).side is AffectedSide.NONE]
    assert len(healthy) > 5
    for patient in healthy:
        assert patient.droop_ratio == patient.contracture_ratio == patient.oro_ocular_synkinesis_ratio == 0.0
        assert patient.oculo_oral_synkinesis_ratio == patient.mentalis_synkinesis_ratio == 0.0


def test_weak_lids_close_by_their_function_of_the_drooping_aperture(model: FaceModel) -> None:
    patient = DigitalPatient(seed=5, side=AffectedSide.LEFT, function_percent={Branch.ZYGOMATIC: 40.0}, droop_ratio=1.0)
    face = Face(model, patient)
    rest, closed = aperture_cm(face, {}, Side.LEFT), aperture_cm(face, {"eyeBlink": 1.0}, Side.LEFT)
    assert rest > aperture_cm(face, {}, Side.RIGHT)
    assert 1 - closed / rest == pytest.approx(0.40, abs=0.03)


@pytest.mark.parametrize("seed", [12, 18, 21])
def test_lips_touch_at_rest(model: FaceModel, seed: int) -> None:
    height = landmark_points(Face(model, DigitalPatient(seed=seed)).vertices({}))[:, 1]
    assert (height[[61, 62, 63]] - height[[67, 66, 65]]).max() < 0.021


def test_droop_lowers_the_weak_mouth_corner_only(model: FaceModel, weak_left: DigitalPatient) -> None:
    plain = landmark_points(Face(model, weak_left).vertices({}))
    drooping = landmark_points(Face(model, replace(weak_left, droop_ratio=1.0)).vertices({}))
    fall = (plain - drooping)[:, 1]
    assert fall[ORAL_COMMISSURE[Side.LEFT]] > 0.1
    assert abs(fall[ORAL_COMMISSURE[Side.RIGHT]]) < 0.01


def test_synkinesis_narrows_the_weak_eye_in_a_smile(model: FaceModel, weak_left: DigitalPatient) -> None:
    face = Face(model, replace(weak_left, oro_ocular_synkinesis_ratio=0.4))
    smile = {"mouthSmile": 1.0}
    narrowed = {side: aperture_cm(face, {}, side) - aperture_cm(face, smile, side) for side in Side}
    assert narrowed[Side.LEFT] > 0.2
    assert abs(narrowed[Side.RIGHT]) < 0.1


def test_jaw_opens_on_both_sides(model: FaceModel, weak_left: DigitalPatient) -> None:
    weights = Face(model, weak_left).weights({"jawOpen": 0.5, "mouthSmile": 1.0})
    assert weights["jawOpen"] == 0.5
    assert weights[sided("mouthSmile", Side.LEFT)] == 0.0
