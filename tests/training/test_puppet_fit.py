"""The face model laid over photographs."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from palsygrader.domain.face import OUTER_CANTHUS, Side
from palsygrader.training.face_model import LANDMARK_VERTICES, FaceModel
from palsygrader.training.people import hand_68
from palsygrader.training.puppet_fit import (
    LARGEST_RESIDUAL_PERCENT,
    PuppetFit,
    ThinPlate,
    accepted,
    fit_face,
)


def fit_london(model: FaceModel, data: Path, person: str) -> PuppetFit:
    mark_up = np.loadtxt(data / "faces" / "london" / "neutral" / f"{person}.csv", delimiter=",", skiprows=1)
    return fit_face(model, hand_68(mark_up))


@pytest.mark.parametrize("person", ["001", "024", "042", "136"])
def test_fits_people_closely_and_naturally(model: FaceModel, shared_data: Path, person: str) -> None:
    fit = fit_london(model, shared_data, person)

    assert accepted(fit) is None
    assert fit.residual_percent <= LARGEST_RESIDUAL_PERCENT
    assert fit.remainder_percent < 0.5
    assert np.abs(fit.identity_weights).max() <= 3.0
    assert np.abs(np.asarray(cv2.Rodrigues(fit.rotation)[0])).max() <= 0.4 + 1e-9
    assert fit.turned(fit.person)[LANDMARK_VERTICES[30], 2] > fit.turned(fit.person)[LANDMARK_VERTICES[36], 2]


def test_projected_landmarks_lie_on_the_hand_placed_points(model: FaceModel, shared_data: Path) -> None:
    mark_up = np.loadtxt(shared_data / "faces" / "london" / "neutral" / "042.csv", delimiter=",", skiprows=1)
    points = hand_68(mark_up)
    fit = fit_face(model, points)

    off = np.linalg.norm(fit.project(fit.person)[LANDMARK_VERTICES] - points, axis=1) / fit.eye_distance_px

    assert np.nanmax(off) < 0.015


def test_finds_a_person_whose_pose_is_known(model: FaceModel) -> None:
    random = np.random.default_rng(5)
    person = model.person(random.normal(0, 0.5, 40))
    rotation = np.asarray(cv2.Rodrigues(np.array([0.1, -0.2, 0.05]))[0])
    turned = person[LANDMARK_VERTICES].astype(np.float64) @ rotation.T
    points = turned[:, :2] * (20.0, -20.0) + (400.0, 420.0)

    fit = fit_face(model, points)

    assert fit.residual_percent < 0.6
    assert fit.scale_px_per_cm == pytest.approx(20.0, rel=0.05)
    assert np.asarray(cv2.Rodrigues(fit.rotation)[0]).ravel() == pytest.approx([0.1, -0.2, 0.05], abs=0.06)


def test_rejects_with_a_reason(model: FaceModel, shared_data: Path) -> None:
    fit = fit_london(model, shared_data, "042")

    assert "misses" in str(accepted(replace(fit, residual_percent=5.0)))
    assert "corrected" in str(accepted(replace(fit, remainder_percent=2.0)))
    assert "turned over" in str(accepted(replace(fit, turned_over=3)))
    assert "lips" in str(accepted(replace(fit, lip_gap_percent=4.0)))


def test_needs_the_outer_canthi(model: FaceModel) -> None:
    points = np.zeros((68, 2))
    points[OUTER_CANTHUS[Side.LEFT]] = np.nan

    with pytest.raises(ValueError, match="outer canthi"):
        fit_face(model, points)


def test_the_plate_passes_through_and_is_bounded() -> None:
    places = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [0.5, 0.4]])
    moves = np.array([[0.0, 0.0], [0.05, 0.0], [0.0, 0.05], [0.0, 0.0], [0.0, 1.0]])
    plate = ThinPlate.through(places, moves, 0.0)

    assert plate(places)[:4] == pytest.approx(moves[:4], abs=1e-9)
    assert np.linalg.norm(plate(places), axis=1).max() <= 0.12 + 1e-9
    assert plate(np.array([[5.0, 5.0]])) == pytest.approx(np.zeros((1, 2)))
