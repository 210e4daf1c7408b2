"""The committed clips: complete, of the promised form, with one face where truth says. Needs no face model."""

import json
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from palsygrader.capture.digital_patient import FOLLOW_UP
from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import RECORDING_S, Expression
from palsygrader.domain.face import INNER_CANTHUS, LANDMARK_COUNT, OUTER_CANTHUS, AffectedSide, Branch, Side
from palsygrader.settings import bundled, landmark_weights
from palsygrader.vision.network_landmarker import NetworkLandmarker

DEMO = bundled("resources", "demo")
INSTRUCTIONS = bundled("resources", "instructions")
FOLDERS = (DEMO, DEMO / FOLLOW_UP)
MAX_DEMO_BYTES = 10_000_000
MAX_INSTRUCTION_BYTES = 150_000


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.name)
def folder(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


@pytest.fixture(scope="module")
def truth(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def landmarker() -> NetworkLandmarker:
    return NetworkLandmarker(landmark_weights())


def pictures(path: Path, wanted: set[int]) -> tuple[dict[int, Picture], int]:
    """Return the wanted frames and the number of frames."""
    found, count = {}, 0
    with av.open(path) as container:
        for number, frame in enumerate(container.decode(video=0)):
            count = number + 1
            if number in wanted:
                found[number] = np.asarray(frame.to_ndarray(format="rgb24"), dtype=np.uint8)
    return found, count


@pytest.mark.parametrize("expression", list(Expression))
def test_demo_clip(expression: Expression, folder: Path, truth: dict[str, Any], landmarker: NetworkLandmarker) -> None:
    moments = truth["expressions"][expression.value]
    path = folder / f"{expression}.mp4"
    with av.open(path) as container:
        stream = container.streams.video[0]
        assert stream.average_rate == 30
        assert stream.codec_context.name == "h264"
        assert stream.codec_context.pix_fmt == "yuv420p"
    frames, count = pictures(path, {moment["frame"] for moment in moments.values()})
    assert count == RECORDING_S * 30
    for moment in moments.values():
        picture = frames[moment["frame"]]
        assert picture.shape == (720, 1280, 3)
        boxes = landmarker.detect(picture)
        assert len(boxes) == 1
        true = np.array(moment["points68_px"])
        found = landmarker.locate(picture, boxes[0])
        apart = np.linalg.norm(found.points_px - true, axis=1)[17:]
        assert apart.mean() < 0.06 * found.eye_distance_px


def test_demo_face_is_as_a_webcam_sees_it(truth: dict[str, Any]) -> None:
    points = np.array(truth["expressions"]["rest"]["rest"]["points68_px"])
    right, left = points[OUTER_CANTHUS[Side.RIGHT]], points[OUTER_CANTHUS[Side.LEFT]]
    assert 0.12 <= (left[0] - right[0]) / 1280 <= 0.16
    assert abs((left[0] + right[0]) / 2 - 640) < 30


def test_truth_is_complete(truth: dict[str, Any]) -> None:
    assert truth["affected_side"] == AffectedSide.LEFT
    assert set(truth["function_percent"]) == set(Branch)
    for expression in Expression:
        for moment in truth["expressions"][expression.value].values():
            points = np.array(moment["points68_px"])
            assert points.shape == (LANDMARK_COUNT, 2)
            assert (points > 0).all()
            assert (points < (1280, 720)).all()


def test_smile_moves_the_patients_left_less(truth: dict[str, Any]) -> None:
    smile = truth["expressions"]["open_smile"]
    rest, peak = (np.array(smile[name]["points68_px"]) for name in ("rest", "peak"))
    inner = list(INNER_CANTHUS.values())
    move = (peak - peak[inner].mean(axis=0)) - (rest - rest[inner].mean(axis=0))
    left, right = np.linalg.norm(move[54]), np.linalg.norm(move[48])
    assert left < (0.25 + truth["function_percent"][Branch.BUCCAL] / 100.0) * right


def test_the_follow_up_is_the_same_person_with_more_function() -> None:
    first, later = (json.loads((folder / "truth.json").read_text(encoding="utf-8")) for folder in FOLDERS)
    assert later["seed"] == first["seed"]
    assert later["affected_side"] == first["affected_side"]
    assert all(later["function_percent"][branch] >= first["function_percent"][branch] + 20 for branch in Branch)


def test_demo_clips_follow_one_another_without_a_jump(folder: Path) -> None:
    first, _ = pictures(folder / "rest.mp4", {0})
    for expression in (Expression.OPEN_SMILE, Expression.TIGHT_CLOSURE):
        frames, _ = pictures(folder / f"{expression}.mp4", {0, 179})
        for picture in frames.values():
            assert np.abs(picture.astype(int) - first[0]).mean() < 2.5


def test_demo_is_small() -> None:
    assert sum(path.stat().st_size for path in DEMO.rglob("*.*")) < MAX_DEMO_BYTES


@pytest.mark.parametrize("expression", list(Expression))
def test_instruction_clip(expression: Expression, landmarker: NetworkLandmarker) -> None:
    path = INSTRUCTIONS / f"{expression}.mp4"
    assert path.stat().st_size < MAX_INSTRUCTION_BYTES
    frames, count = pictures(path, {0, 45})
    assert 70 <= count <= 110
    for picture in frames.values():
        assert picture.shape == (480, 480, 3)
        assert len(landmarker.detect(picture)) == 1
