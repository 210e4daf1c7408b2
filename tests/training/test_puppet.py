"""The moving photograph."""

from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.capture.photograph import read_photograph
from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import LOWER_LID, ORAL_COMMISSURE, UPPER_LID, Side
from palsygrader.training.face_model import FaceModel
from palsygrader.training.people import hand_68, load_people
from palsygrader.training.puppet import Puppet, PuppetMesh, puppet_mesh
from palsygrader.training.puppet_fit import PuppetFit, fit_face
from palsygrader.training.simulate import DigitalPatient, expression_activation

PERSON = "042"


@pytest.fixture(scope="module")
def mesh(model: FaceModel) -> PuppetMesh:
    return puppet_mesh(model)


@pytest.fixture(scope="module")
def photograph(shared_data: Path) -> Picture:
    read = cv2.imread(str(shared_data / "faces" / "london" / "neutral" / f"{PERSON}.jpg"))
    assert read is not None
    return np.ascontiguousarray(read[:, :, ::-1], dtype=np.uint8)


@pytest.fixture(scope="module")
def hand_placed(shared_data: Path) -> NDArray[np.float64]:
    return np.loadtxt(shared_data / "faces" / "london" / "neutral" / f"{PERSON}.csv", delimiter=",", skiprows=1)


@pytest.fixture(scope="module")
def fit(model: FaceModel, hand_placed: NDArray[np.float64]) -> PuppetFit:
    return fit_face(model, hand_68(hand_placed))


@pytest.fixture
def healthy(model: FaceModel, photograph: Picture, fit: PuppetFit, mesh: PuppetMesh) -> Puppet:
    return Puppet(model, photograph, fit, DigitalPatient(seed=1, asymmetry_ratio=0.0), mesh)


@pytest.fixture
def weak(model: FaceModel, photograph: Picture, fit: PuppetFit, mesh: PuppetMesh, weak_left: DigitalPatient) -> Puppet:
    return Puppet(model, photograph, fit, weak_left, mesh)


def apertures(points: NDArray[np.float64]) -> Mapping[Side, float]:
    return {
        side: float(points[list(LOWER_LID[side]), 1].mean() - points[list(UPPER_LID[side]), 1].mean()) for side in Side
    }


def test_at_rest_it_is_the_photograph(
    healthy: Puppet, photograph: Picture, hand_placed: NDArray[np.float64], fit: PuppetFit
) -> None:
    assert np.array_equal(healthy.picture({}), photograph)
    off = np.linalg.norm(healthy.points_px({}) - hand_68(hand_placed), axis=1)
    assert np.nanmax(off) < 0.015 * fit.eye_distance_px


@pytest.mark.parametrize("expression", [Expression.OPEN_SMILE, Expression.BROW_RAISE, Expression.GENTLE_CLOSURE])
def test_moves_the_face_and_leaves_the_rest(healthy: Puppet, photograph: Picture, expression: Expression) -> None:
    moved = healthy.picture(expression_activation(expression, 1.0))

    assert moved.shape == photograph.shape
    assert moved.dtype == np.uint8
    changed = (moved != photograph).any(axis=2)
    assert changed.mean() > 0.005
    assert not changed[:40].any()
    assert not changed[-40:].any()
    assert not changed[:, :40].any()
    assert not changed[:, -40:].any()


def test_healthy_lids_close(healthy: Puppet) -> None:
    open_px = apertures(healthy.points_px({}))
    closed_px = apertures(healthy.points_px(expression_activation(Expression.GENTLE_CLOSURE, 1.0)))

    for side in Side:
        assert open_px[side] > 10.0
        assert abs(closed_px[side]) < 1.0


def test_a_closed_lid_is_skin(healthy: Puppet, photograph: Picture, hand_placed: NDArray[np.float64]) -> None:
    closed = healthy.picture(expression_activation(Expression.GENTLE_CLOSURE, 1.0)).astype(float)
    for pupil in hand_placed[:2].round().astype(int):
        patch = np.s_[pupil[1] - 6 : pupil[1] + 3, pupil[0] - 8 : pupil[0] + 9]
        assert closed[patch].std() < 0.6 * photograph[patch].std()


def test_a_lid_closed_under_a_low_brow_is_not_painted_with_the_brow(
    model: FaceModel, mesh: PuppetMesh, shared_data: Path
) -> None:
    person = next(person for person in load_people(shared_data) if person.number == "008")
    photograph = read_photograph(person.neutral_path)
    puppet = Puppet(model, photograph, fit_face(model, person.hand_px), DigitalPatient(seed=1), mesh)
    closed = puppet.picture(expression_activation(Expression.GENTLE_CLOSURE, 1.0)).astype(float)
    for x, y in person.pupils_px.round().astype(int):
        lid, cheek = (closed[y + top : y + top + 9, x - 8 : x + 9].mean() for top in (-6, 50))
        assert lid > 0.4 * cheek


def test_irises_stay_except_where_the_eye_turns_up(
    model: FaceModel, photograph: Picture, fit: PuppetFit, mesh: PuppetMesh, weak_left: DigitalPatient
) -> None:
    irises = np.arange(20.0).reshape(10, 2)
    puppet = Puppet(model, photograph, fit, weak_left, mesh, irises_px=irises)
    closing = puppet.points_px(expression_activation(Expression.GENTLE_CLOSURE, 1.0))[68:]
    assert np.array_equal(puppet.points_px({})[68:], irises)
    assert np.array_equal(closing[:5], irises[:5])
    assert np.isnan(closing[5:]).all()
    assert len(Puppet(model, photograph, fit, weak_left, mesh).points_px({})) == 68


def test_a_paralysed_eye_turns_up_behind_its_lid(
    weak: Puppet, photograph: Picture, hand_placed: NDArray[np.float64]
) -> None:
    closing = weak.picture(expression_activation(Expression.GENTLE_CLOSURE, 1.0)).astype(float)
    x, y = hand_placed[1].round().astype(int)  # the left pupil
    pupil = np.s_[y + 2 : y + 6, x - 3 : x + 4]
    assert closing[pupil].mean() > photograph[pupil].mean() + 25


def test_a_paralysed_eye_stays_open_and_its_half_still(weak: Puppet) -> None:
    rest = weak.points_px({})
    closing = apertures(weak.points_px(expression_activation(Expression.GENTLE_CLOSURE, 1.0)))
    smiling = weak.points_px(expression_activation(Expression.OPEN_SMILE, 1.0))

    assert closing[Side.LEFT] > 0.9 * apertures(rest)[Side.LEFT]
    assert abs(closing[Side.RIGHT]) < 1.0
    excursion = {side: float(np.hypot(*(smiling - rest)[ORAL_COMMISSURE[side]])) for side in Side}
    assert excursion[Side.RIGHT] > 8.0
    assert excursion[Side.LEFT] < 0.15 * excursion[Side.RIGHT]


def test_truth_follows_what_is_seen(healthy: Puppet, photograph: Picture) -> None:
    """The skin around a landmark is found again at its true place in the moved picture."""
    activation = expression_activation(Expression.OPEN_SMILE, 0.6)
    moved = healthy.picture(activation)
    rest, truth = healthy.points_px({}), healthy.points_px(activation)
    half, reach = 7, 14
    for index in (18, 25, 31, 35, 48, 54):
        x, y = rest[index].round().astype(int)
        patch = photograph[y - half : y + half + 1, x - half : x + half + 1]
        left, top = (truth[index].round().astype(int) - reach).tolist()
        window = moved[top : top + 2 * reach + 1, left : left + 2 * reach + 1]
        score = cv2.matchTemplate(window, patch, cv2.TM_CCOEFF_NORMED)
        row, column = np.unravel_index(int(score.argmax()), score.shape)
        found = np.array([left + column + half, top + row + half]) - (x, y) + rest[index]
        assert np.hypot(*(found - truth[index])) < 3.0, index


def test_parted_lips_show_teeth(healthy: Puppet, photograph: Picture) -> None:
    activation = expression_activation(Expression.OPEN_SMILE, 1.0)
    points = healthy.points_px(activation)
    x, y = points[[62, 66]].mean(axis=0).round().astype(int)
    tooth = healthy.picture(activation)[y - 2 : y + 2, x - 4 : x + 4].astype(float).mean(axis=(0, 1))
    lip = photograph[healthy.points_px({})[57].round().astype(int)[1] - 4, x].astype(float)

    assert points[66, 1] - points[62, 1] > 4.0
    assert tooth[1] / tooth[0] > lip[1] / lip[0]


def test_same_pixels_twice(healthy: Puppet) -> None:
    activation = expression_activation(Expression.SNARL, 0.7)

    assert np.array_equal(healthy.picture(activation), healthy.picture(activation))
