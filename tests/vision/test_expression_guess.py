"""Which expression a face shows by its landmarks: the digital patient, healthy people, and faces moved by hand."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.capture.photograph import read_photograph
from palsygrader.capture.video import read_video
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Side
from palsygrader.domain.landmarks import MIRROR_INDEX
from palsygrader.settings import bundled, landmark_weights
from palsygrader.vision.expression_guess import find_rest, guess_from_rest, median_moved, strengths
from palsygrader.vision.landmarks import find_face
from palsygrader.vision.network_landmarker import NetworkLandmarker

Points = NDArray[np.float64]
Move = Callable[[Points, str, Side, float, float], Points]
PEAK_MS = 3000.0
UNTOLD = {Expression.CHEEK_PUFF, Expression.PLATYSMA, Expression.BLINK}


@pytest.fixture(scope="module")
def landmarker() -> NetworkLandmarker:
    return NetworkLandmarker(landmark_weights())


@pytest.fixture(scope="module")
def peaks(landmarker: NetworkLandmarker) -> dict[Expression, Points]:
    """Return the landmarks of the digital patient, whose left half is weak, at the peak of each expression."""
    found = {}
    for expression in Expression:
        clip = bundled("resources", "demo", f"{expression}.mp4")
        picture = next(picture for picture, time_ms in read_video(clip) if time_ms >= PEAK_MS)
        found[expression] = find_face(landmarker, picture).points_px
    return found


def test_the_digital_patient_is_told_and_never_wrongly(peaks: dict[Expression, Points]) -> None:
    guesses = guess_from_rest(np.stack(list(peaks.values())), peaks[Expression.REST])
    for expression, guess in zip(peaks, guesses, strict=True):
        if expression in UNTOLD:
            assert guess in {None, Expression.REST}
        else:
            assert guess is expression


def test_the_mirrored_patient_is_told_the_same(peaks: dict[Expression, Points]) -> None:
    def mirrored(points: Points) -> Points:
        return np.asarray(points[MIRROR_INDEX] * (-1.0, 1.0) + (1000.0, 0.0))

    faces = list(peaks.values())
    plain = guess_from_rest(np.stack(faces), peaks[Expression.REST])
    assert guess_from_rest(np.stack([mirrored(f) for f in faces]), mirrored(peaks[Expression.REST])) == plain


def test_size_and_tilt_of_a_picture_change_nothing(peaks: dict[Expression, Points]) -> None:
    turn = 1.7 * np.array([[np.cos(0.2), np.sin(0.2)], [-np.sin(0.2), np.cos(0.2)]])
    faces = np.stack(list(peaks.values()))
    rest = peaks[Expression.REST]
    assert guess_from_rest(faces @ turn + 30.0, rest) == guess_from_rest(faces, rest)


def test_the_face_at_rest_is_found_wherever_it_stands(peaks: dict[Expression, Points]) -> None:
    told = [expression for expression in peaks if expression not in UNTOLD]
    for shift in range(len(told)):
        order = told[shift:] + told[:shift]
        found = find_rest(np.stack([peaks[expression] for expression in order]))
        assert found is not None
        assert order[found] is Expression.REST


def test_where_nothing_moves_as_an_expression_does_no_rest_is_found(face: Points) -> None:
    assert find_rest(np.zeros((0, 68, 2))) is None
    assert find_rest(face[np.newaxis]) is None
    assert find_rest(np.stack([face, face])) is None


def test_closed_eyes_and_open_mouths_are_not_at_rest(peaks: dict[Expression, Points]) -> None:
    moved = [Expression.TIGHT_CLOSURE, Expression.OPEN_SMILE, Expression.SNARL, Expression.LOWER_TEETH]
    assert find_rest(np.stack([peaks[expression] for expression in moved])) is None


@pytest.mark.parametrize("side", Side)
def test_one_moving_half_is_enough(face: Points, moved: Move, side: Side) -> None:
    raised = moved(face, "brow", side, 0.0, 6.0)
    assert guess_from_rest(raised[np.newaxis], face) == (Expression.BROW_RAISE,)


def test_a_little_movement_is_rest_and_a_strange_one_is_not_told(face: Points, moved: Move) -> None:
    little = moved(face, "brow", Side.LEFT, 0.0, 0.8)
    strange = face
    for side in Side:
        strange = moved(moved(strange, "brow", side, 0.0, 6.0), "mouth_corner", side, 6.0, 8.0)
    assert guess_from_rest(np.stack([little, strange]), face) == (Expression.REST, None)


def test_the_larger_movement_is_stronger_and_less_is_better_at_rest(face: Points, moved: Move) -> None:
    faces = np.stack([moved(face, "brow", Side.LEFT, 0.0, up) for up in (3.0, 6.0)])
    small, large = strengths(Expression.BROW_RAISE, faces, face)
    assert large == pytest.approx(2 * small, rel=0.2)
    calm, moving = strengths(Expression.REST, faces, face)
    assert calm > moving


def test_what_is_held_counts_and_a_blink_does_not(face: Points, moved: Move) -> None:
    raised = moved(face, "brow", Side.LEFT, 0.0, 6.0)
    shut = moved(face, "upper_lid", Side.LEFT, 0.0, -9.0)
    held = np.stack([face] * 6 + [raised] * 4)
    blinked = np.stack([face] * 19 + [shut])
    assert median_moved(held, face, 0.2) == pytest.approx(raised)
    assert median_moved(blinked, face, 0.2) == pytest.approx(face)


def test_smiles_of_healthy_people_are_never_taken_for_anything_else(
    shared_data: Path, landmarker: NetworkLandmarker
) -> None:
    folder = shared_data / "faces" / "london"
    told = 0
    people = sorted((folder / "smiling").glob("*.jpg"))[:16]
    for smiling in people:
        neutral = folder / "neutral" / smiling.name
        smile, rest = (find_face(landmarker, read_photograph(file)).points_px for file in (smiling, neutral))
        guess = guess_from_rest(smile[np.newaxis], rest)[0]
        assert guess in {Expression.OPEN_SMILE, Expression.CLOSED_SMILE, None}
        told += guess is not None
        assert find_rest(np.stack([smile, rest])) in {1, None}
    assert told >= len(people) // 2
