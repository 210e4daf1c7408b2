"""Camera and vision threads: the newest frame wins, faults are told once, stopping never waits."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from palsygrader.capture.faulty import Fault, FaultySource, Scene
from palsygrader.capture.packed_frame import PackedFrame
from palsygrader.capture.source import Frame, FrameSource
from palsygrader.capture.watchdog import Watchdog
from palsygrader.errors import CaptureError
from palsygrader.gui.live import LiveObservation, LivePipeline
from palsygrader.vision.observer import Observer
from tests.gui.capture_examples import FACE, KnowingLandmarker, face_frame

MakePipeline = Callable[[FrameSource], LivePipeline]


@pytest.fixture
def make_pipeline(qtbot: QtBot) -> Iterator[MakePipeline]:
    made: list[LivePipeline] = []

    def make(source: FrameSource) -> LivePipeline:
        pipeline = LivePipeline(source, lambda: Observer(KnowingLandmarker()))
        made.append(pipeline)
        return pipeline

    yield make
    for pipeline in made:
        pipeline.stop()
        assert pipeline.wait()
        pipeline.deleteLater()


def watched(*scenes: Scene) -> Watchdog:
    return Watchdog(FaultySource(scenes))


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault.UNPLUGGED, "capture.unplugged"),
        (Fault.STALLED, "capture.stalled"),
        (Fault.WRONG_SIZE, "capture.size_changed"),
        (Fault.FROZEN, "capture.frozen"),
        (Fault.BLACK, "capture.black"),
    ],
)
def test_every_fault_is_told_once(qtbot: QtBot, make_pipeline: MakePipeline, fault: Fault, code: str) -> None:
    pipeline = make_pipeline(watched(Scene(Fault.NONE, 3, FACE), Scene(fault, 80, FACE)))
    errors: list[Exception] = []
    pipeline.failed.connect(errors.append)
    with qtbot.waitSignal(pipeline.failed, timeout=10_000):
        pipeline.start()
    qtbot.wait(300)
    (error,) = errors
    assert isinstance(error, CaptureError)
    assert error.code == code


@pytest.mark.parametrize("fault", [Fault.FROZEN, Fault.BLACK])
def test_a_picture_that_lives_again_is_seen_again(qtbot: QtBot, make_pipeline: MakePipeline, fault: Fault) -> None:
    pipeline = make_pipeline(watched(Scene(Fault.NONE, 3, FACE), Scene(fault, 75, FACE), Scene(Fault.NONE, 300, FACE)))
    seen: list[LiveObservation] = []
    with qtbot.waitSignal(pipeline.failed, timeout=10_000):
        pipeline.start()
    pipeline.observed.connect(seen.append)
    qtbot.waitUntil(lambda: len(seen) > 3)
    assert seen[-1].observation.landmarks is not None


class Collecting:
    """A recording that keeps its frames."""

    def __init__(self) -> None:
        self.frames: list[PackedFrame] = []

    def write(self, frame: PackedFrame) -> None:
        self.frames.append(frame)


class Counting:
    name = "counting"

    def __init__(self) -> None:
        self.number = 0

    def open(self) -> None:
        pass

    def read(self, timeout_s: float) -> Frame:
        time.sleep(0.002)  # faster than vision
        self.number += 1
        return face_frame(self.number, self.number)

    def close(self) -> None:
        pass


def test_a_recording_gets_every_frame_also_those_nobody_looked_at(qtbot: QtBot, make_pipeline: MakePipeline) -> None:
    pipeline = make_pipeline(Counting())
    clip = Collecting()
    pipeline.record_to(clip)
    pipeline.start()
    qtbot.waitUntil(lambda: len(clip.frames) > 100)
    pipeline.record_to(None)
    numbers = [frame.time_ns for frame in clip.frames]
    assert numbers == list(range(1, len(numbers) + 1))


class SlowToOpen:
    """A camera that opens only when it is closed, as one whose opening waits for the Qt thread."""

    name = "slow"

    def __init__(self) -> None:
        self.closed = threading.Event()

    def open(self) -> None:
        self.closed.wait(10)
        raise CaptureError("capture.closed")

    def read(self, timeout_s: float) -> Frame:
        raise CaptureError("capture.closed")

    def close(self) -> None:
        self.closed.set()


def test_nobody_looks_while_the_picture_is_not_wanted(qtbot: QtBot, make_pipeline: MakePipeline) -> None:
    pipeline = make_pipeline(Counting())
    seen: list[object] = []
    pipeline.observed.connect(seen.append)
    pipeline.start()
    qtbot.waitUntil(lambda: len(seen) > 1)
    pipeline.look(wanted=False)
    qtbot.wait(200)  # one frame may be under way
    before = len(seen)
    qtbot.wait(300)
    assert len(seen) == before
    pipeline.look(wanted=True)
    qtbot.waitUntil(lambda: len(seen) > before)


def test_stopping_does_not_wait_for_a_camera_that_is_being_opened(qtbot: QtBot, make_pipeline: MakePipeline) -> None:
    pipeline = make_pipeline(SlowToOpen())
    errors: list[Exception] = []
    pipeline.failed.connect(errors.append)
    pipeline.start()
    qtbot.wait(50)
    with qtbot.waitSignal(pipeline.ended, timeout=3000):
        pipeline.stop()
    assert errors == []
