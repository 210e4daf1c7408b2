"""Analysis of an expression: a known trajectory comes back; real photographs and videos go through."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.examination import ExpressionRecord, Picture, QualityIssue
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Side
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.measurement import Quantity, Unit
from palsygrader.errors import InputError
from palsygrader.settings import landmark_weights
from palsygrader.vision.motion import analyse_expression, live_movement
from palsygrader.vision.network_landmarker import NetworkLandmarker

Points = NDArray[np.float64]
Move = Callable[[Points, str, Side, float, float], Points]
WAY = (4.5, 8.93)
"""A smile of 10 % of the eye distance along the direction in which smiles are measured."""


def smile(face: Points, moved: Move, left: float, right: float) -> list[Points | None]:
    """Return 90 frames: rest, rise over half a second, hold."""
    frames: list[Points | None] = []
    for number in range(90):
        share = float(np.clip((number - 30) / 15.0, 0.0, 1.0))
        points = moved(face, "mouth_corner", Side.LEFT, left * share * WAY[0], left * share * WAY[1])
        frames.append(moved(points, "mouth_corner", Side.RIGHT, right * share * WAY[0], right * share * WAY[1]))
    return frames


def value(record: ExpressionRecord, quantity: Quantity, side: Side) -> float:
    return next(m.value for m in record.measurements if m.quantity is quantity and m.side is side)


def test_a_known_trajectory_gives_its_known_excursion(face: Points, moved: Move, fake_landmarker: Any) -> None:
    fake = fake_landmarker(smile(face, moved, 0.3, 1.0))
    record = analyse_expression(Expression.OPEN_SMILE, fake.frames(), fake, attempt=2, media_id="a")
    assert value(record, Quantity.ORAL_COMMISSURE_EXCURSION, Side.LEFT) == pytest.approx(3.0, abs=0.1)
    assert value(record, Quantity.ORAL_COMMISSURE_EXCURSION, Side.RIGHT) == pytest.approx(10.0, abs=0.1)
    assert record.movement_percent.shape == (2, 45)
    assert record.movement_percent[:, -1] == pytest.approx([3.0, 10.0], abs=0.1)
    assert (record.attempt, record.media_id) == (2, "a")
    assert record.rest.time_ms < 1000.0 < record.peak.time_ms
    assert value(record, Quantity.TIME_TO_PEAK, Side.RIGHT) == pytest.approx(400.0, abs=60.0)
    assert value(record, Quantity.ONSET_LATENCY, Side.LEFT) == pytest.approx(0.0, abs=40.0)
    timings = [m for m in record.measurements if m.unit is Unit.MS]
    assert len(timings) == 6
    assert all(m.noise is not None and m.noise > 5.0 for m in timings)


def test_head_movement_is_no_excursion(face: Points, fake_landmarker: Any) -> None:
    drift = [np.add(face, (0.2 * number, -0.1 * number)) for number in range(90)]
    fake = fake_landmarker(drift)
    record = analyse_expression(Expression.OPEN_SMILE, fake.frames(), fake)
    for side in Side:
        assert value(record, Quantity.ORAL_COMMISSURE_EXCURSION, side) == pytest.approx(0.0, abs=0.05)


def test_the_curve_is_that_of_the_live_meter(face: Points, moved: Move, fake_landmarker: Any) -> None:
    fake = fake_landmarker(smile(face, moved, 0.3, 1.0))
    record = analyse_expression(Expression.OPEN_SMILE, fake.frames(), fake)
    live = live_movement(Expression.OPEN_SMILE, record.rest.landmarks, record.peak.landmarks)
    assert live == pytest.approx(tuple(record.movement_percent[:, 40]), abs=0.2)


@pytest.mark.parametrize("expression", list(Expression))
def test_every_expression_is_measured_and_still_faces_do_not_move(
    face: Points, fake_landmarker: Any, expression: Expression
) -> None:
    fake = fake_landmarker([face] * 30)
    record = analyse_expression(expression, fake.frames(), fake)
    assert np.abs(record.movement_percent).max() < 0.01
    if expression is Expression.REST:
        assert {m.quantity for m in record.measurements} >= {Quantity.BROW_HEIGHT, Quantity.PALPEBRAL_APERTURE}
    assert all(m.noise is None or m.noise >= 0.0 for m in record.measurements)


def test_records_cannot_be_changed(face: Points, fake_landmarker: Any) -> None:
    fake = fake_landmarker([face] * 10)
    record = analyse_expression(Expression.PUCKER, fake.frames(), fake)
    for array in (record.points_px, record.movement_percent, record.times_ms, record.rest.picture):
        assert not array.flags.writeable


def test_frames_without_a_face_are_left_out_and_flagged(face: Points, fake_landmarker: Any) -> None:
    script = [face] * 20 + [None] * 10 + [face] * 10
    fake = fake_landmarker(script)
    record = analyse_expression(Expression.REST, fake.frames(), fake)
    assert len(record.times_ms) == 15
    assert {flag.issue: flag.share for flag in record.quality}[QualityIssue.NO_FACE] == pytest.approx(0.25)


@pytest.mark.parametrize(
    ("script", "counts", "code"),
    [
        ("none", [0] * 20, "input.no_face"),
        ("all", [2] * 20, "input.several_faces"),
        ("few", None, "input.too_few_frames"),
    ],
)
def test_clips_without_one_face_are_refused(
    face: Points, fake_landmarker: Any, script: str, counts: list[int] | None, code: str
) -> None:
    scripts = {"none": [None] * 20, "all": [face] * 20, "few": [face] * 3 + [None] * 17}
    fake = fake_landmarker(scripts[script], counts)
    with pytest.raises(InputError) as error:
        analyse_expression(Expression.OPEN_SMILE, fake.frames(), fake)
    assert error.value.code == code


def test_a_photograph_needs_the_rest_picture(face: Points, moved: Move, fake_landmarker: Any) -> None:
    fake = fake_landmarker([face, moved(face, "mouth_corner", Side.LEFT, *WAY)])
    first, second = fake.frames()
    with pytest.raises(InputError) as error:
        analyse_expression(Expression.OPEN_SMILE, [second], fake)
    assert error.value.code == "input.rest_missing"
    rest = analyse_expression(Expression.REST, [first], fake).rest
    record = analyse_expression(Expression.OPEN_SMILE, [second], fake, rest=rest)
    assert record.rest is rest
    assert record.movement_percent.shape == (2, 1)
    assert record.movement_percent[:, 0] == pytest.approx([10.0, 0.0], abs=0.1)
    assert all(m.noise is None for m in record.measurements)


def test_progress_is_told_and_may_cancel(face: Points, fake_landmarker: Any) -> None:
    fake = fake_landmarker([face] * 10)
    told: list[tuple[int, int]] = []
    analyse_expression(Expression.REST, fake.frames(), fake, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (10, 10)

    def cancel(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        analyse_expression(Expression.REST, fake.frames(), fake, progress=cancel)


# Real people.


def photograph(path: Path) -> Picture:
    return np.ascontiguousarray(np.asarray(cv2.imread(str(path)), dtype=np.uint8)[..., ::-1])


@pytest.fixture(scope="module")
def dlib() -> NetworkLandmarker:
    return NetworkLandmarker(landmark_weights())


def smile_of(neutral: Picture, smiling: Picture, landmarker: NetworkLandmarker) -> ExpressionRecord:
    rest = analyse_expression(Expression.REST, [(neutral, 0.0)], landmarker).rest
    return analyse_expression(Expression.OPEN_SMILE, [(smiling, 0.0)], landmarker, rest=rest)


@pytest.mark.parametrize("person", ["001", "020", "034"])
def test_a_mirrored_photograph_swaps_the_sides(shared_data: Path, dlib: NetworkLandmarker, person: str) -> None:
    folder = shared_data / "faces" / "london"
    pair = [photograph(folder / kind / f"{person}.jpg") for kind in ("neutral", "smiling")]
    mirrored = [np.ascontiguousarray(picture[:, ::-1]) for picture in pair]
    left, right = smile_of(pair[0], pair[1], dlib).movement_percent[:, 0]
    mirrored_left, mirrored_right = smile_of(mirrored[0], mirrored[1], dlib).movement_percent[:, 0]
    assert min(left, right) > 2.0
    assert mirrored_left == pytest.approx(right, abs=0.8)
    assert mirrored_right == pytest.approx(left, abs=0.8)


def test_a_real_video_goes_through(shared_data: Path, dlib: NetworkLandmarker) -> None:
    capture = cv2.VideoCapture(str(shared_data / "video" / "portrait_2.mp4"))
    frames = []
    for number in range(45):
        seen, picture = capture.read()
        assert seen
        frames.append((np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), dtype=np.uint8), number * 1000.0 / 30.0))
    record = analyse_expression(Expression.REST, frames, dlib)
    assert len(record.times_ms) == 23
    assert record.peak.picture.shape == (480, 480, 3)
    apertures = [m.value for m in record.measurements if m.quantity is Quantity.PALPEBRAL_APERTURE]
    assert all(2.0 < one < 20.0 for one in apertures[:2])


def test_lengths_follow_in_millimetres_where_the_iris_is_seen(shared_data: Path, dlib: NetworkLandmarker) -> None:
    picture = photograph(shared_data / "faces" / "london" / "neutral" / "001.jpg")
    record = analyse_expression(Expression.REST, [(picture, 0.0)], dlib, iris_diameter_mm=12.0)
    assert isinstance(record.rest.landmarks, Landmarks)
    assert record.rest.landmarks.iris_diameter_px is not None
    percent = [m for m in record.measurements if m.unit is Unit.EYE_DISTANCE_PERCENT]
    millimetres = [m for m in record.measurements if m.unit is Unit.MM]
    scale = 12.0 / record.rest.landmarks.iris_diameter_px * record.rest.landmarks.eye_distance_px / 100.0
    assert [m.value for m in millimetres] == pytest.approx([m.value * scale for m in percent])
    assert 0.7 < scale < 1.1


def test_huge_pictures_are_kept_smaller(face: Points, fake_landmarker: Any, shared_data: Path) -> None:
    picture = photograph(shared_data / "faces" / "london" / "neutral" / "001.jpg")
    large = np.asarray(cv2.resize(picture, (2400, 2400)), dtype=np.uint8)
    record = analyse_expression(Expression.REST, [(large, 0.0)], NetworkLandmarker(landmark_weights()))
    assert record.rest.picture.shape == (1920, 1920, 3)
    small = analyse_expression(Expression.REST, [(picture, 0.0)], NetworkLandmarker(landmark_weights()))
    ratio = record.rest.landmarks.eye_distance_px / small.rest.landmarks.eye_distance_px
    assert ratio == pytest.approx(2.4, rel=0.03)


@pytest.mark.parametrize(
    ("expression", "interval_ms", "looked_at"),
    [
        (Expression.REST, 1000.0 / 30.0, 20),
        (Expression.REST, 40.0, 40),
        (Expression.REST, 1000.0 / 60.0, 14),
        (Expression.BLINK, 1000.0 / 60.0, 40),
    ],
)
def test_a_fast_camera_is_looked_at_every_few_frames_but_for_a_blink(
    face: Points, fake_landmarker: Any, expression: Expression, interval_ms: float, looked_at: int
) -> None:
    fake = fake_landmarker([face] * 40)
    steps: list[int] = []
    record = analyse_expression(
        expression, fake.frames(interval_ms), fake, progress=lambda done, _total: steps.append(done)
    )
    assert len(record.times_ms) == looked_at
    assert steps == list(range(1, 41))
