"""Measure the live path through the real window, with the digital patient at 1280x720 and 30 frames a second.

Prints, waiting and while recording: frames a second that reach the screen, each of them through landmarks, quality and
gate; the age of a frame when it is painted; frames dropped from the recording. Then the time from the start of the
process to the window and to the first page that can be used. Then, of a whole visit, how long the grade takes from the
end of the last recording, and the review from Finish. Then how long nine clips of four seconds take from their files to
the grade, models loaded; and how long the landmarks of one frame take, by which machines, and one machine's good and
bad hours, are compared. Quote the figures of an idle machine.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from palsygrader.capture.recorder import Recorder
from palsygrader.capture.source import Frame
from palsygrader.capture.video import read_video
from palsygrader.cli.examine import Wanted, examine
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.domain.face import AffectedSide
from palsygrader.gui.app import Program
from palsygrader.settings import bundled, landmark_weights
from palsygrader.vision.network_landmarker import NetworkLandmarker

if TYPE_CHECKING:
    from palsygrader.domain.grade import Grade
    from palsygrader.gui.capture_session import CaptureSession

STARTS: Final = 5
PATIENCE_S: Final = 60.0
CLIP_MS: Final = 4000.0
FRAMES: Final = 60
WRITING_S: Final = 0.02
"""Between two frames, so that the encoder keeps up."""


def wait(milliseconds: int) -> None:
    """Let the window run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(ready: Callable[[], bool]) -> None:
    """Let the window run until something is so."""
    end_s = time.monotonic() + PATIENCE_S
    while not ready():
        if time.monotonic() > end_s:
            sys.exit("bench: the window did not get ready")
        wait(5)


class Painted:
    """The frames that reached the screen, each once, and how old they were."""

    def __init__(self) -> None:
        self._times_ns: list[int] = []
        self._ages_ms: list[float] = []

    def note(self, frame_ns: int) -> None:
        """Note a painted frame."""
        if not self._times_ns or frame_ns != self._times_ns[-1]:
            self._times_ns.append(frame_ns)
            self._ages_ms.append((time.monotonic_ns() - frame_ns) / 1e6)

    def line(self, name: str, seconds: float) -> str:
        """Return the figures as one row."""
        ages = sorted(self._ages_ms)
        p95 = ages[round(0.95 * (len(ages) - 1))]
        return f"| {name} | {len(ages) / seconds:.1f} | {statistics.median(ages):.0f} | {p95:.0f} |"


def bench_live(seconds: float, folder: Path) -> None:
    """Print frames a second and ages."""
    # The capture page is imported here: the figures of the start must not profit from it.
    from palsygrader.capture.events import Start  # noqa: PLC0415
    from palsygrader.capture.protocol import Phase  # noqa: PLC0415
    from palsygrader.gui.capture_page import CapturePage  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    program = Program(app, folder=folder, demo=True, source=None)
    program.start()
    window = program.window
    window.resize(1280, 800)
    until(lambda: window.desk is not None and window.desk.patients.patient is not None)
    desk = window.desk
    assert desk is not None  # noqa: S101 - just waited for
    desk.patients.new_visit()
    until(lambda: isinstance(desk.page, CapturePage))
    page = desk.page
    assert isinstance(page, CapturePage)  # noqa: S101 - just waited for
    session = page.session
    assert session is not None  # noqa: S101 - the visit has begun
    until(lambda: session.state.recordable)
    wait(1000)
    print("| live, 1280x720 | frames/s | age, median ms | age, 95 % ms |\n|---|---|---|---|")
    waiting = Painted()
    page.viewfinder.painted.connect(waiting.note)
    wait(round(seconds * 1000))
    page.viewfinder.painted.disconnect(waiting.note)
    print(waiting.line("waiting", seconds))
    dropped: list[int] = []
    session.frames_dropped.connect(lambda _expression, count: dropped.append(count))
    recording = Painted()
    page.viewfinder.painted.connect(recording.note)
    began_s = time.monotonic()
    while time.monotonic() - began_s < seconds:
        until(lambda: session.state.recordable)
        if session.state.phase is Phase.INSTRUCTION:
            session.advance(Start())
        wait(100)
    page.viewfinder.painted.disconnect(recording.note)
    print(recording.line("recording one expression after the other", time.monotonic() - began_s))
    records = session.examination.records
    frames = [len(record.times_ms) / (record.times_ms[-1] / 1000.0) for record in records.values()]
    if frames:
        print(f"recorded and measured: {min(frames):.1f} to {max(frames):.1f} frames/s in {len(frames)} clips")
    print(f"frames dropped from the recordings: {sum(dropped)}")
    print(
        "after the last recording the grade is there in {:.1f} s; from Finish to the review {:.1f} s".format(
            *seconds_to_grade(session)
        )
    )
    window.close_now()
    until(lambda: not window.isVisible())
    program.stop()


def seconds_to_grade(session: "CaptureSession") -> tuple[float, float]:
    """Record what is left of the visit and finish it.

    Returns:
        Seconds from the end of the last recording to the grade of all expressions, and from Finish to its end.
    """
    from palsygrader.capture.events import Finish, Start  # noqa: PLC0415 - as above
    from palsygrader.capture.protocol import Phase  # noqa: PLC0415 - as above

    stopped_s: list[float] = []
    graded_s: list[float] = []
    finished_s: list[float] = []
    grades: list[Grade | None] = []

    def note_grade() -> None:
        whole = session.examination.records.keys() >= set(STANDARD_EXPRESSIONS)
        if whole and session.grade not in grades:
            grades.append(session.grade)
            graded_s.append(time.monotonic())

    session.changed.connect(note_grade)
    session.recording_stopped.connect(lambda: stopped_s.append(time.monotonic()))
    session.finished.connect(lambda _examination: finished_s.append(time.monotonic()))
    began_s = time.monotonic()
    while session.state.phase is not Phase.CHOOSING:
        if time.monotonic() - began_s > 4 * PATIENCE_S:
            sys.exit("bench: the visit did not come to its end")
        if session.state.phase is Phase.INSTRUCTION and session.state.recordable:
            session.advance(Start())
        wait(5)
    until(lambda: len(graded_s) > 1)  # that of the expressions before, and that of all
    finish_s = time.monotonic()
    session.advance(Finish())
    until(lambda: bool(finished_s))
    return graded_s[1] - stopped_s[-1], finished_s[0] - finish_s


def bench_start(folder: Path) -> None:
    """Print how soon the window is shown and can be used, in fresh processes."""
    shown_s, usable_s = [], []
    for _start in range(STARTS + 1):
        began_ns = time.monotonic_ns()
        found = subprocess.run(
            [sys.executable, __file__, "--start", str(folder)], check=True, capture_output=True, text=True
        )
        times = json.loads(found.stdout.splitlines()[-1])
        shown_s.append((times["shown_ns"] - began_ns) / 1e9)
        usable_s.append((times["usable_ns"] - began_ns) / 1e9)
    print("| start of the process to | median s | slowest s |\n|---|---|---|")
    for name, values in (("the window is shown", shown_s[1:]), ("its first page can be used", usable_s[1:])):
        print(f"| {name} | {statistics.median(values):.2f} | {max(values):.2f} |")


def start_once(folder: Path) -> None:
    """Start the program and print when the window was there and usable (on the clock all processes share)."""
    app = QApplication(sys.argv[:1])
    program = Program(app, folder=folder, demo=False, source=None)
    program.start()
    until(program.window.isVisible)
    shown_ns = time.monotonic_ns()
    until(lambda: program.window.unlock.passphrase.isVisible() or program.window.unlock.create_button.isVisible())
    wait(0)
    print(json.dumps({"shown_ns": shown_ns, "usable_ns": time.monotonic_ns()}), flush=True)
    os._exit(0)  # how long it takes to end is not the question


def bench_grading() -> None:
    """Print how long nine clips take to be measured and graded, twice: the first time warms everything up."""
    wanted = Wanted(AffectedSide.UNKNOWN, "cpu", json=True, pdf=False, csv=False)
    with tempfile.TemporaryDirectory() as folder:
        for expression in STANDARD_EXPRESSIONS:
            write_clip(expression, Path(folder) / f"{expression}.mkv")
        for _ in range(2):
            begin_s = time.perf_counter()
            examine(Path(folder), wanted, lambda _expression, _done, _expected: None)
            took_s = time.perf_counter() - begin_s
    print(f"nine clips of {CLIP_MS / 1000:.0f} s, 1280x720: {took_s:.1f} s from files to the grade, as `grade` does it")
    print(f"the landmarks of one frame: {frame_ms(NetworkLandmarker(landmark_weights())):.1f} ms")


def write_clip(expression: Expression, file: Path) -> None:
    """Write the beginning of the digital patient's clip as a recording of its own."""
    with file.open("wb") as stream:
        recorder: Recorder | None = None
        for picture, time_ms in read_video(bundled("resources", "demo", f"{expression}.mp4")):
            if time_ms >= CLIP_MS:
                break
            if recorder is None:
                recorder = Recorder(stream, picture.shape[1], picture.shape[0])
            recorder.write(Frame(picture, round(time_ms * 1e6)))
            time.sleep(WRITING_S)
        if recorder is not None:
            recorder.finish()


def frame_ms(landmarker: NetworkLandmarker) -> float:
    """Return how long the landmarks of one frame take, warm, the median of many."""
    picture, _time_ms = next(iter(read_video(bundled("resources", "demo", f"{Expression.REST}.mp4"))))
    box = landmarker.detect(picture)[0]
    took_s = []
    for _ in range(FRAMES):
        begin_s = time.perf_counter()
        landmarker.locate(picture, box)
        took_s.append(time.perf_counter() - begin_s)
    return 1000.0 * statistics.median(took_s)


def main() -> int:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="how long to watch the live picture, twice")
    parser.add_argument("--start", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--only", choices=("live", "grading"), help="measure one of the two")
    arguments = parser.parse_args()
    if arguments.start is not None:
        start_once(arguments.start)
        return 0
    if arguments.only != "grading":
        with tempfile.TemporaryDirectory() as folder:
            bench_start(Path(folder) / "first")
            bench_live(arguments.seconds, Path(folder) / "demo")
    if arguments.only != "live":
        bench_grading()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
