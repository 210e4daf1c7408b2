"""A capture session with a clock that the test moves."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pytestqt.qtbot import QtBot

from palsygrader.capture.events import Observed, Start
from palsygrader.capture.gate import Verdict
from palsygrader.capture.packed_frame import pack
from palsygrader.domain.examination import Examination, Picture
from palsygrader.domain.expressions import COUNTDOWN_S, RECORDING_S, Expression
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.landmarks import Landmarks
from palsygrader.errors import ArchiveError
from palsygrader.gui.capture_session import CaptureSession
from palsygrader.gui.expression_strip import TileState
from palsygrader.gui.expression_tiles import tile_of
from palsygrader.gui.live import FrameSink
from palsygrader.gui.workers import JobQueue
from palsygrader.vision.detection import Box
from palsygrader.vision.landmarks import FaceLandmarker
from tests.gui.capture_examples import KnowingLandmarker, MemoryRecording, RecordingArchive, examination, face_frame

GOOD = Verdict(recordable=True, issue=None)
FRAMES = 30
LONG_MS = 60_000
HELD_S = 20 * LONG_MS / 1000
"""Longer than all waits of a test together: it holds from the first frame of a recording on."""


class Bench:
    """A session with a clock that the test moves, and the queues it works on."""

    def __init__(
        self,
        qtbot: QtBot,
        archive: RecordingArchive,
        begun: Examination,
        *,
        auto_accept: bool,
        landmarker: FaceLandmarker | None = None,
    ) -> None:
        self.qtbot = qtbot
        self.time_ns = 1_000_000_000
        self.frames = FRAMES
        self.frame_ms = 200
        self.archive = archive
        self.queues = (JobQueue("archive"), JobQueue("analysis"))
        self.session = CaptureSession(
            archive=archive,
            archive_queue=self.queues[0],
            analysis_queue=self.queues[1],
            landmarker=landmarker or KnowingLandmarker(),
            examination=begun,
            palsy_side=AffectedSide.LEFT,
            iris_diameter_mm=11.77,
            compute_device="cpu",
            auto_accept=auto_accept,
            clock_ns=lambda: self.time_ns,
        )
        self.problems: list[Exception] = []
        self.cut_off: list[tuple[Expression, float]] = []
        self.finished: list[Examination] = []
        self.session.problem.connect(self.problems.append)
        self.session.not_measured.connect(lambda _expression, error: self.problems.append(error))
        self.session.cut_off.connect(lambda expression, seconds: self.cut_off.append((expression, seconds)))
        self.session.finished.connect(self.finished.append)
        self.session.recording_started.connect(self._record)

    def _record(self, sink: FrameSink, _expression: Expression) -> None:
        for number in range(self.frames):
            sink.write(pack(face_frame(number, number * self.frame_ms * 1_000_000)))

    def wait(self, seconds: float) -> None:
        for _step in range(round(seconds * 10) + 1):
            self.time_ns += 100_000_000
            self.session.advance(Observed(GOOD))

    def record(self) -> None:
        self.session.advance(Start())
        self.wait(COUNTDOWN_S + RECORDING_S)

    def settle(self) -> None:
        """Wait until nothing runs and every answer was given; an answer that asks for more does so at once."""
        self.qtbot.waitUntil(lambda: all(queue.idle for queue in self.queues), timeout=LONG_MS)

    def wait_until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=LONG_MS)

    def tile(self, expression: Expression) -> TileState:
        return tile_of(self.session, expression).state


MakeBench = Callable[..., Bench]


def benches(qtbot: QtBot) -> Iterator[MakeBench]:
    """Yield what makes benches; all are closed and have stopped when the test is over."""
    made: list[Bench] = []

    def make(
        archive: RecordingArchive | None = None,
        begun: Examination | None = None,
        *,
        auto_accept: bool = True,
        landmarker: FaceLandmarker | None = None,
    ) -> Bench:
        bench = Bench(
            qtbot, archive or RecordingArchive(), begun or examination(), auto_accept=auto_accept, landmarker=landmarker
        )
        made.append(bench)
        return bench

    yield make
    for bench in made:
        bench.session.close()
        stopped = [queue.close() for queue in bench.queues]
        assert all(stopped)


class HeldLandmarker(KnowingLandmarker):
    """Measures no clip before it is let go; the live picture is looked at as ever."""

    def __init__(self) -> None:
        self.let_go = threading.Event()

    def locate(self, image: Picture, box: Box) -> Landmarks:
        if threading.current_thread().name.startswith(("analysis", "following")):
            assert self.let_go.wait(HELD_S)
        return super().locate(image, box)


@dataclass
class FullArchive(RecordingArchive):
    """Has room for so many clips only."""

    room: int = 1

    def new_recording(self, examination_id: str, expression: Expression, attempt: int) -> MemoryRecording:
        if self.room == 0:
            raise ArchiveError("archive.cannot_write")
        self.room -= 1
        return super().new_recording(examination_id, expression, attempt)
