"""Tracking: detection at intervals, loss noticed, smoothing without lag."""

import threading
from collections.abc import Callable
from concurrent.futures import wait

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.vision.detection import Box
from palsygrader.vision.tracking import DETECTION_INTERVAL_NS, FaceTracker, OneEuroFilter, TrackedFace, overlap

FRAME_NS = 33_000_000
Points = NDArray[np.float64]
Script = list[Points | None]


@pytest.fixture
def follow(fake_landmarker: Callable[..., object]) -> Callable[..., tuple[list[TrackedFace], int]]:
    def run(script: Script, face_counts: list[int] | None = None) -> tuple[list[TrackedFace], int]:
        fake = fake_landmarker(script, face_counts)
        tracker = FaceTracker(fake)  # type: ignore[arg-type]  # the fixture hands over a class
        frames = fake.frames()  # type: ignore[attr-defined]  # the fixture hands over a class
        found = []
        for number, (picture, _) in enumerate(frames):
            found.append(tracker.follow(picture, number * FRAME_NS))
            if tracker._detecting is not None:  # the detector is quicker than a frame
                wait([tracker._detecting])
        tracker.close()
        return found, fake.detections  # type: ignore[attr-defined]  # the fixture hands over a class

    return run


Follow = Callable[..., tuple[list[TrackedFace], int]]


def test_the_detector_runs_at_intervals_only(face: Points, follow: Follow) -> None:
    found, detections = follow([face] * 60)
    assert all(one.face_count == 1 and one.landmarks is not None for one in found)
    assert detections == pytest.approx(60 * FRAME_NS / DETECTION_INTERVAL_NS, abs=1)


def test_a_face_that_leaves_is_lost_and_found_again(face: Points, follow: Follow) -> None:
    found, _ = follow([face] * 10 + [None] * 10 + [face] * 20)
    assert found[9].landmarks is not None
    assert all(one.landmarks is None and one.face_count == 0 for one in found[10:20])
    assert found[-1].landmarks is not None


def test_a_second_face_is_counted(face: Points, follow: Follow) -> None:
    found, _ = follow([face] * 40, [1] * 15 + [2] * 25)
    assert found[14].face_count == 1
    assert found[-1].face_count == 2


def test_no_frame_waits_for_the_detector(face: Points, fake_landmarker: Callable[..., object]) -> None:
    fake, let_go = fake_landmarker([face] * 40), threading.Event()
    tracker = FaceTracker(fake)  # type: ignore[arg-type]  # the fixture hands over a class
    frames = [picture for picture, _ in fake.frames()]  # type: ignore[attr-defined]  # as above
    tracker.follow(frames[0], 0)
    at_once = fake.detect  # type: ignore[attr-defined]  # as above
    fake.detect = lambda image: at_once(image) if let_go.wait(60.0) else ()  # type: ignore[attr-defined]  # as above
    found = [tracker.follow(frame, number * FRAME_NS) for number, frame in enumerate(frames[1:], start=1)]
    let_go.set()
    tracker.close()
    assert all(one.landmarks is not None for one in found)
    assert fake.detections == 2  # type: ignore[attr-defined]  # as above


def test_a_track_that_slid_off_is_given_up_at_the_next_detection(face: Points, follow: Follow) -> None:
    jumped = np.add(face, (90.0, 60.0))
    found, _ = follow([face] * 5 + [jumped] * 30)
    last = found[-1].landmarks
    assert last is not None
    np.testing.assert_allclose(last.points_px, jumped, atol=0.5)


def test_smoothing_calms_a_still_point() -> None:
    random, smoother = np.random.default_rng(1), OneEuroFilter()
    raw = random.normal(0.0, 1.0, 300)
    smooth = [float(smoother.smooth(np.array([value]), n * FRAME_NS, 100.0)[0]) for n, value in enumerate(raw)]
    assert np.std(smooth[30:]) < 0.7 * np.std(raw[30:])


def test_smoothing_follows_a_quick_movement_within_two_frames() -> None:
    smoother = OneEuroFilter()
    raw = 100.0 * np.clip((np.arange(60) - 20) / 15.0, 0.0, 1.0)
    smooth = [float(smoother.smooth(np.array([value]), n * FRAME_NS, 100.0)[0]) for n, value in enumerate(raw)]
    reached = [int(np.argmax(np.array(curve) >= 50.0)) for curve in (raw, smooth)]
    assert reached[1] - reached[0] <= 2


def test_overlap_of_boxes() -> None:
    box = Box(0.0, 0.0, 10.0, 10.0)
    assert overlap(box, box) == 1.0
    assert overlap(box, Box(20.0, 0.0, 10.0, 10.0)) == 0.0
    assert overlap(box, Box(5.0, 0.0, 10.0, 10.0)) == pytest.approx(1 / 3)
