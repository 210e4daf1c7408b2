import io
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from palsygrader.capture.packed_frame import PackedFrame, pack
from palsygrader.capture.recorder import QUEUE_FRAMES, Recorder
from palsygrader.capture.source import Frame
from palsygrader.capture.video import read_video, video_length
from palsygrader.domain.examination import Picture
from palsygrader.errors import CaptureError
from palsygrader.wording import error_line

SIZE_PX = (64, 48)
PERIOD_NS = 33_333_333


def frame(number: int, time_ns: int | None = None) -> PackedFrame:
    picture = np.full((48, 64, 3), 20 + 10 * (number % 20), dtype=np.uint8)
    picture[:24, :32] = (220, 20, 20)
    return pack(Frame(picture, 5_000_000_000 + number * PERIOD_NS if time_ns is None else time_ns))


class WriteOnly:
    """A stream as the archive's: it can write and flush, nothing else."""

    def __init__(self) -> None:
        self.pending = bytearray()
        self.durable = bytearray()

    def write(self, data: bytes) -> int:
        self.pending += data
        return len(data)

    def flush(self) -> None:
        self.durable += self.pending
        self.pending.clear()


class Failing(WriteOnly):
    def __init__(self, after: int) -> None:
        super().__init__()
        self.after = after

    def write(self, data: bytes) -> int:
        self.after -= 1
        if self.after < 0:
            raise OSError(28, "No space left on device")
        return super().write(data)


class Blocking(WriteOnly):
    """Holds every write until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()
        self.reached = threading.Event()

    def write(self, data: bytes) -> int:
        self.reached.set()
        assert self.go.wait(30)
        return super().write(data)


class FailingOnceLetGo(Failing):
    """Holds every write until all frames are handed over, then fails."""

    def __init__(self, after: int) -> None:
        super().__init__(after)
        self.go = threading.Event()

    def write(self, data: bytes) -> int:
        assert self.go.wait(30)
        return super().write(data)


def test_what_is_written_is_read_back_in_order_with_times_and_colours(
    number_of: Callable[[Picture], int],
) -> None:
    stream = WriteOnly()
    recorder = Recorder(stream, *SIZE_PX)
    times_ms = [0, 33, 70, 100, 400, 401]
    for number, time_ms in enumerate(times_ms):
        recorder.write(frame(number, 7_000_000_000 + time_ms * 1_000_000))
    recorder.finish()
    assert recorder.flushed_frames == 6
    assert not stream.pending
    read = list(read_video(io.BytesIO(stream.durable)))
    assert [number_of(picture) for picture, _ in read] == list(range(6))
    assert [round(time_ms) for _, time_ms in read] == times_ms
    assert np.allclose(read[0][0][5, 5], (220, 20, 20), atol=12)
    assert video_length(io.BytesIO(stream.durable)).frame_count == 6


def test_equal_times_are_kept_apart() -> None:
    stream = WriteOnly()
    recorder = Recorder(stream, *SIZE_PX)
    for number in range(3):
        recorder.write(frame(number, 0))
    recorder.finish()
    assert [time_ms for _, time_ms in read_video(io.BytesIO(stream.durable))] == [0.0, 1.0, 2.0]


@pytest.mark.parametrize("cut_bytes", [1, 7, 30, 100, 1000])
def test_a_file_cut_at_any_place_is_read_up_to_there(cut_bytes: int) -> None:
    stream = WriteOnly()
    recorder = Recorder(stream, *SIZE_PX)
    for number in range(25):
        recorder.write(frame(number))
    recorder.finish()
    whole = len(list(read_video(io.BytesIO(stream.durable))))
    read = len(list(read_video(io.BytesIO(stream.durable[:-cut_bytes]))))
    assert whole == 25
    assert whole - 1 - cut_bytes // 50 <= read < whole


CHILD = """
import sys, time
import numpy as np
from palsygrader.capture.packed_frame import pack
from palsygrader.capture.recorder import Recorder
from palsygrader.capture.source import Frame

noise = np.random.default_rng(0)
with open(sys.argv[1], "wb", buffering=1 << 20) as stream:
    recorder = Recorder(stream, 320, 240)
    for number in range(100_000):
        picture = noise.integers(0, 40, (240, 320, 3), dtype=np.uint8)
        recorder.write(pack(Frame(picture, number * 33_333_333)))
        print(recorder.flushed_frames, flush=True)
        time.sleep(0.005)
"""


def test_kill_9_loses_nothing_that_was_flushed(tmp_path: Path) -> None:
    path = tmp_path / "clip.mkv"
    with subprocess.Popen([sys.executable, "-c", CHILD, str(path)], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        flushed = 0
        for line in child.stdout:
            flushed = int(line)
            if flushed >= 40:
                break
        os.kill(child.pid, signal.SIGKILL)
        rest = child.stdout.read().split("\n")
    flushed = max([flushed, *(int(line) for line in rest[:-1])])
    assert child.returncode == -signal.SIGKILL
    assert flushed >= 40
    assert len(list(read_video(path))) >= flushed


def test_a_failing_stream_reaches_the_caller_of_write() -> None:
    recorder = Recorder(Failing(after=3), *SIZE_PX)

    def write_until_told() -> None:
        for number in range(1_000_000):
            recorder.write(frame(number))

    with pytest.raises(CaptureError) as caught:
        write_until_told()
    assert caught.value.code == "recorder.failed"
    assert isinstance(caught.value.__cause__, OSError)
    assert "OSError" in error_line(caught.value)
    with pytest.raises(CaptureError):
        recorder.finish()


@pytest.mark.parametrize("after", [0, 1, 6])
def test_a_failing_stream_reaches_the_caller_of_finish(after: int) -> None:
    stream = FailingOnceLetGo(after)
    recorder = Recorder(stream, *SIZE_PX)
    for number in range(6):
        recorder.write(frame(number))
    stream.go.set()
    with pytest.raises(CaptureError) as caught:
        recorder.finish()
    assert caught.value.code == "recorder.failed"
    recorder.discard()


def test_a_slow_stream_never_makes_the_writer_wait() -> None:
    stream = Blocking()
    recorder = Recorder(stream, *SIZE_PX)
    recorder.write(frame(0))
    recorder.write(frame(1))
    assert stream.reached.wait(30)
    taken = [recorder.write(frame(number)) for number in range(2, 2 * QUEUE_FRAMES + 2)]
    dropped = recorder.dropped_frames
    assert taken.count(False) == dropped
    stream.go.set()
    recorder.finish()
    assert dropped >= QUEUE_FRAMES - 1
    assert recorder.flushed_frames == 2 * QUEUE_FRAMES + 2 - dropped


def test_discard_stops_without_encoding_what_waits() -> None:
    stream = Blocking()
    recorder = Recorder(stream, *SIZE_PX)
    for number in range(10):
        recorder.write(frame(number))
    assert stream.reached.wait(30)
    stopper = threading.Thread(target=recorder.discard)
    stopper.start()
    assert recorder._discarded.wait(30)
    stream.go.set()
    stopper.join(30)
    assert not stopper.is_alive()
    assert recorder.flushed_frames < 10


def test_wrong_sizes_are_refused() -> None:
    with pytest.raises(CaptureError, match=r"recorder\.wrong_size"):
        Recorder(WriteOnly(), 63, 48)
    recorder = Recorder(WriteOnly(), 128, 96)
    with pytest.raises(CaptureError) as caught:
        recorder.write(frame(0))
    recorder.discard()
    assert "64 x 48" in error_line(caught.value)


def test_a_recording_without_a_frame_is_told() -> None:
    with pytest.raises(CaptureError, match=r"recorder\.empty"):
        Recorder(WriteOnly(), *SIZE_PX).finish()
