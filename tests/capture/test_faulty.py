from typing import TYPE_CHECKING

import numpy as np
import pytest

from palsygrader.capture.faulty import FRAME_SIZE_PX, Fault, FaultySource, Scene
from palsygrader.capture.source import FRAME_PERIOD_NS, FrameSource
from palsygrader.errors import CaptureError
from palsygrader.wording import error_line

if TYPE_CHECKING:
    from tests.capture.conftest import FakePace


def opened(pace: "FakePace", *scenes: Scene) -> FrameSource:
    source: FrameSource = FaultySource(scenes, pace=pace)
    source.open()
    return source


def code_of(source: FrameSource) -> str:
    with pytest.raises(CaptureError) as caught:
        source.read(1.0)
    assert error_line(caught.value)
    return caught.value.code


def test_good_frames_are_alive_and_in_time(pace: "FakePace") -> None:
    source = opened(pace, Scene(Fault.NONE, 3))
    frames = [source.read(1.0) for _ in range(3)]
    assert not np.array_equal(frames[0].image, frames[1].image)
    assert (frames[0].width_px, frames[0].height_px) == FRAME_SIZE_PX
    assert np.diff([frame.time_ns for frame in frames]).tolist() == [FRAME_PERIOD_NS] * 2
    assert code_of(source) == "capture.ended"


def test_shows_the_picture_of_the_scene(pace: "FakePace") -> None:
    picture = np.full((48, 64, 3), 50, np.uint8)
    frame = opened(pace, Scene(Fault.NONE, 1, picture)).read(1.0)
    assert frame.image.shape == picture.shape
    assert abs(int(frame.image.mean()) - 50) < 10


def test_unplugged_also_when_opened_again(pace: "FakePace") -> None:
    source = opened(pace, Scene(Fault.UNPLUGGED, 1), Scene(Fault.NONE, 5))
    assert code_of(source) == "capture.unplugged"
    assert code_of(source) == "capture.unplugged"
    with pytest.raises(CaptureError, match=r"capture\.unplugged"):
        source.open()


def test_stalled_takes_the_whole_wait(pace: "FakePace") -> None:
    source = opened(pace, Scene(Fault.STALLED, 1), Scene(Fault.NONE, 1))
    before_ns = pace.now_ns
    assert code_of(source) == "capture.stalled"
    assert pace.now_ns - before_ns == 1_000_000_000
    assert source.read(1.0).time_ns > before_ns


def test_frozen_black_and_wrong_size(pace: "FakePace") -> None:
    source = opened(
        pace, Scene(Fault.NONE, 1), Scene(Fault.FROZEN, 2), Scene(Fault.BLACK, 1), Scene(Fault.WRONG_SIZE, 1)
    )
    good, frozen, frozen_too, black, small = (source.read(1.0) for _ in range(5))
    assert np.array_equal(good.image, frozen.image)
    assert np.array_equal(good.image, frozen_too.image)
    assert frozen_too.time_ns > frozen.time_ns
    assert black.image.max() == 0
    assert (small.width_px, small.height_px) == (FRAME_SIZE_PX[0] // 2, FRAME_SIZE_PX[1] // 2)


def test_closed(pace: "FakePace") -> None:
    source = opened(pace, Scene(Fault.NONE, 3))
    source.close()
    assert code_of(source) == "capture.closed"
