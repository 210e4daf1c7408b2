"""The face is followed through a recording while it is made, as it would be through its file."""

import threading

import numpy as np
import pytest

from palsygrader.capture import following as module
from palsygrader.capture.following import Following
from palsygrader.capture.packed_frame import pack
from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.landmarks import Landmarks
from palsygrader.errors import ModelError
from palsygrader.vision.clip import follow_clip
from palsygrader.vision.detection import Box
from tests.gui.capture_examples import KnowingLandmarker, face_frame

PERIOD_NS = 33_333_333
LONG_S = 60.0


class Wandering(KnowingLandmarker):
    """Places the face a little elsewhere in every picture, as the picture tells."""

    def locate(self, image: Picture, box: Box) -> Landmarks:
        known = super().locate(image, box)
        return Landmarks(known.points_px + image[:100, :8].argmax(axis=0).mean() / 100.0, known.confidence)


class Held(KnowingLandmarker):
    """Looks at nothing before it is let go."""

    def __init__(self) -> None:
        self.let_go = threading.Event()
        self.detected = 0

    def detect(self, image: Picture) -> tuple[Box, ...]:
        self.detected += 1
        assert self.let_go.wait(LONG_S)
        return super().detect(image)


class Missing(KnowingLandmarker):
    def detect(self, image: Picture) -> tuple[Box, ...]:
        raise ModelError("model.missing", model=self.name)


@pytest.mark.parametrize("expression", [Expression.OPEN_SMILE, Expression.BLINK])
def test_what_was_seen_while_recording_is_what_the_file_shows(expression: Expression) -> None:
    following = Following(expression, Wandering())
    frames = [pack(face_frame(number, 7_000_000_000 + number * PERIOD_NS)) for number in range(40)]
    for frame in frames:
        following.write(frame)
    following.end()
    assert following.wait(LONG_S)
    clip = following.clip
    assert clip is not None
    told = [(frame.image, float(round((frame.time_ns - frames[0].time_ns) / 1e6))) for frame in frames]
    filed = follow_clip(expression, told, Wandering())
    np.testing.assert_array_equal(clip.times_ms, filed.times_ms)
    np.testing.assert_array_equal(clip.points_px, filed.points_px)
    assert clip.shares == filed.shares
    assert list(clip.pictures) == list(filed.pictures)
    for index, picture in clip.pictures.items():
        np.testing.assert_array_equal(picture, filed.pictures[index])
    assert following.done_share == 1.0


def test_its_pictures_are_kept_at_half_their_size() -> None:
    following = Following(Expression.BLINK, KnowingLandmarker())
    for number in range(40):
        following.write(pack(face_frame(number, number * PERIOD_NS)))
    following.end()
    assert following.wait(LONG_S)
    clip = following.clip
    assert clip is not None
    assert clip.pictures[0] is not clip.pictures[0]  # unpacked when it is asked for


def test_a_slow_computer_gives_up_before_its_memory_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    landmarker = Held()
    frame = pack(face_frame(0))
    monkeypatch.setattr(module, "MOST_WAITING_BYTES", 5 * frame.planes.nbytes)
    following = Following(Expression.BLINK, landmarker)
    for number in range(10):
        following.write(pack(face_frame(number, number * PERIOD_NS)))
    landmarker.let_go.set()
    following.end()
    assert following.wait(LONG_S)
    assert following.clip is None


@pytest.mark.parametrize("landmarker", [Missing(), KnowingLandmarker()])
def test_what_cannot_be_followed_is_given_up(landmarker: KnowingLandmarker) -> None:
    following = Following(Expression.OPEN_SMILE, landmarker)
    for number in range(3):  # too few
        following.write(pack(face_frame(number, number * PERIOD_NS)))
    following.end()
    assert following.wait(LONG_S)
    assert following.clip is None


def test_a_recording_that_is_thrown_away_is_looked_at_no_more() -> None:
    landmarker = Held()
    following = Following(Expression.OPEN_SMILE, landmarker)
    for number in range(20):
        following.write(pack(face_frame(number, number * PERIOD_NS)))
    following.give_up()
    landmarker.let_go.set()
    assert following.wait(LONG_S)
    assert following.clip is None
    assert landmarker.detected <= 1
