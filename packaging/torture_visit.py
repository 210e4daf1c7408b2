"""A real visit in a process of its own, fast: capture page, camera and vision threads, recorder, archive, signature.

Says on standard output, a line each, what the screen has just said: `begun EXAMINATION`, `accepted EXAMINATION
EXPRESSION ATTEMPT`, `dropped EXAMINATION EXPRESSION FRAMES`, `finished`, `signed`, `told CODE WORDS`. It goes on with
an unfinished visit where there is one. Exit status 3 when nothing was said for long.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from torture_patient import (  # type: ignore[import-not-found]  # beside this, no package
    SOME,
    CountingRecorder,
    FastClock,
    FastSource,
    KnownPatientLandmarker,
    locate_mirrored,
)

from palsygrader import logs
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.capture.events import Accept, Finish, Start
from palsygrader.capture.protocol import Phase
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.errors import PalsyGraderError
from palsygrader.gui import clip_writer, theme
from palsygrader.gui.capture_page import CapturePage
from palsygrader.gui.expression_strip import TileState
from palsygrader.gui.expression_tiles import tile_of
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.settings import Settings
from palsygrader.vision import clip
from palsygrader.wording import error_line

PASSPHRASE: Final = "nine blue herons"  # noqa: S105 - of made-up patients
NAME: Final = "Zephyrine Quillfeather"
RECORD_NUMBER: Final = "QX-7719-4432"
PATIENT_ID: Final = "torturepatient7719"
CHEAP: Final = KeyCost(time_cost=1, memory_kib=8 * 1024, lanes=1)
"""Opening is done hundreds of times here; what one try costs is not under test."""

MOST_WAITING: Final = 50
"""Frames that may wait for the encoder before the fast camera waits too; a recording drops from 75 on."""
MOST_UNSEEN: Final = 6
"""Frames, a fifth of a second, that go by between two turns of the page. A recording that begins lacks these; they were
many in fast-forward on a busy computer."""
LEAST_A_SECOND: Final = 20.0
A_CPU_SECOND: Final = 700.0
"""Frames that may have gone by for each second, and for each that the processor worked for the visit: so an hour of
camera is the same number of visits on a busy computer."""
_TRIES_S: Final = 120.0
"""For so long it is tried to finish or sign a visit on a disk that fails; grading takes long on a busy computer."""
_DECIDES_S: Final = 5.0
"""After this the doctor decides on an attempt that is not accepted by itself: one that a kill cut a little short."""
NEWS_S: Final = [time.monotonic()]
"""When the last line was said."""
TOLD: Final = list[Exception]()
"""What was told."""
_QUIET_MS: Final = 400
"""Then camera and vision threads of a visit have ended."""


class Visits:
    """Does visits one after the other on the capture page.

    Args:
        archive: Open.
        patient_folder: Of `torture_patient.prepare`.
        frames_a_second: Of the camera.
        count: How many visits.
        every: Each so manyth frame the networks look at.
    """

    def __init__(
        self, archive: Archive, patient_folder: Path, frames_a_second: float, *, count: int, every: int = 0
    ) -> None:
        clip_writer.Recorder = CountingRecorder  # type: ignore[attr-defined]  # it counts, and changes nothing
        clip.locate_mirrored = locate_mirrored  # type: ignore[attr-defined]  # else the networks did half of the work
        self.archive, self._left = archive, count
        self.clock = FastClock()
        self.queue = JobQueue("archive")
        self.sources = list[FastSource]()
        self.accepted = set[tuple[str, Expression, int]]()
        self.visits_done = 0
        self._seen, self._begun_s = 0, (0.0, 0.0)
        self._signing = False
        self._retry_s = 0.0
        self._undecided_s = 0.0
        self._given_up_s: float | None = None
        self.between: Callable[[str], None] | None = None
        """Called with each signed examination before the next visit, when nothing is under way."""

        def source(_visit: int) -> FastSource:
            self.sources[:] = [FastSource(patient_folder, self.clock, frames_a_second, self._camera_is_ahead)]
            self._seen, self._begun_s = 0, (time.monotonic(), time.process_time())
            return self.sources[0]

        self.page = CapturePage(
            archive=archive,
            archive_queue=self.queue,
            source_factory=source,
            settings=Settings(auto_accept=True, auto_start=False, spoken=False),
            landmarker=KnownPatientLandmarker(patient_folder, every),
            clock_ns=self.clock,
        )
        self.page.resize(1280, 800)
        self.page.show()
        self.page.finished.connect(self._sign)
        self._hand = QTimer()
        self._hand.setInterval(10)
        self._hand.timeout.connect(self._work)

    def begin(self) -> None:
        """Begin a visit, or go on with the one that was interrupted."""
        patient = self._patient()
        line = next(iter(self.archive.unfinished()), None)
        visit = (
            Examination(patient.patient_id, datetime.now(UTC), "Dr Weber", expressions=SOME)
            if line is None
            else self.archive.load_examination(line.examination_id)
        )
        self._signing = False
        self.page.begin(patient, visit, None)
        session = self.page.session
        if session is not None:
            session.problem.connect(tell)
            session.not_measured.connect(lambda _expression, error: tell(error))
            told = visit.examination_id
            session.frames_dropped.connect(lambda expression, count: say(f"dropped {told} {expression} {count}"))
        say(f"begun {visit.examination_id}")
        self._hand.start()

    def _camera_is_ahead(self) -> bool:
        """Return whether the fast camera has to wait for the encoder, for the page, or for a busy computer."""
        delivered = self.sources[0].delivered
        due = LEAST_A_SECOND * (time.monotonic() - self._begun_s[0]) + A_CPU_SECOND * (
            time.process_time() - self._begun_s[1]
        )
        return bool(
            CountingRecorder.waiting() > MOST_WAITING or delivered - self._seen > MOST_UNSEEN or delivered > due
        )

    def _patient(self) -> Patient:
        lines = self.archive.patients()
        if not lines:
            self.archive.add_patient(Patient(NAME, PATIENT_ID, record_number=RECORD_NUMBER))
            lines = self.archive.patients()
        return lines[0].patient

    def _work(self) -> None:
        session = self.page.session
        if self.sources:
            self._seen = self.sources[0].delivered
        if session is None:
            return
        visit = session.examination.examination_id
        for expression in session.state.expressions:  # what the strip says, and nothing else, counts
            number = session.state.kept.get(expression)
            if number is not None and tile_of(session, expression).state is TileState.DONE:
                key = (visit, expression, number)
                if key not in self.accepted:
                    self.accepted.add(key)
                    say(f"accepted {visit} {expression} {number}")
        state = session.state
        if state.phase is not Phase.REVIEWING:
            self._undecided_s = time.monotonic()
        if state.phase is Phase.INSTRUCTION and state.recordable:
            session.advance(Start())
        elif state.phase is Phase.REVIEWING and time.monotonic() - self._undecided_s > _DECIDES_S:
            session.advance(Accept(state.attempts[-1]))
        elif state.phase is Phase.CHOOSING and state.can_finish and time.monotonic() > self._retry_s:
            self._retry_s = time.monotonic() + 0.5
            if self._may_try():
                session.advance(Finish())

    def _sign(self, examination: Examination) -> None:
        self._hand.stop()
        say(f"finished {examination.examination_id}")
        signed = examination.signed(Signature("Dr Weber", datetime.now(UTC)))

        def work(_job: Job) -> None:
            self.archive.save_examination(signed)

        def done(_none: None) -> None:
            say(f"signed {examination.examination_id}")
            self.visits_done += 1
            self._given_up_s = None
            self._left -= 1
            if self._left > 0 and self.between is not None:
                QTimer.singleShot(_QUIET_MS, lambda: self._pause(examination.examination_id))
            elif self._left > 0:
                QTimer.singleShot(0, self.begin_or_tell)
            else:
                self.end(0)

        def failed(error: Exception) -> None:
            tell(error)
            if self._may_try():
                QTimer.singleShot(200, lambda: self._sign(examination))

        self.queue.submit(work, done=done, failed=failed)

    def _may_try(self) -> bool:
        """Return whether it is still to be tried; else this is the end."""
        now_s = time.monotonic()
        if self._given_up_s is None:
            self._given_up_s = now_s + _TRIES_S
        if now_s > self._given_up_s:
            self.end(0)
            return False
        return True

    def _pause(self, examination_id: str) -> None:
        if self.between is not None:
            self.between(examination_id)
        self.begin_or_tell()

    def begin_or_tell(self) -> None:
        """Begin; what the archive cannot do is told, and the end."""
        try:
            self.begin()
        except PalsyGraderError as error:
            tell(error)
            self.end(0)

    def end(self, code: int) -> None:
        """Leave the page and the program."""
        self._hand.stop()
        app = QApplication.instance()
        if app is not None:
            app.exit(code)


def say(line: str) -> None:
    """Write a line at once."""
    NEWS_S[0] = time.monotonic()
    os.write(1, (line + "\n").encode())
    place = os.environ.get("TORTURE_ACKNOWLEDGED")
    if place:  # in the order of everything else that is written, for the power cuts
        with Path(place).open("ab", buffering=0) as file:
            file.write((line + "\n").encode())


def tell(error: Exception) -> None:
    """Say what the doctor is told: its code, or that it has none, and the words on the screen."""
    say(f"told {error.code if isinstance(error, PalsyGraderError) else 'UNEXPECTED'} {error_line(error)}")
    TOLD.append(error)


def main() -> int:
    """Do the visits."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="the data folder; the archive lies in it")
    parser.add_argument("patient", type=Path, help="of the prepared patient")
    parser.add_argument("--visits", type=int, default=1)
    parser.add_argument("--rate", type=float, default=150.0)
    parser.add_argument("--silence", type=float, default=120.0, help="seconds without a line after which it has failed")
    parser.add_argument("--messages", type=int, default=0, help="end after so many were told")
    arguments = parser.parse_args()
    app = QApplication([])
    theme.apply(app, "light")
    logs.start(arguments.folder / "logs")
    place = arguments.folder / "archive"
    try:
        archive = (
            Archive.open(place, PASSPHRASE) if Archive.exists(place) else Archive.create(place, PASSPHRASE, cost=CHEAP)
        )
        archive.recover_recordings()
    except PalsyGraderError as error:
        tell(error)
        return 0
    visits = Visits(archive, arguments.patient, arguments.rate, count=arguments.visits)
    QTimer.singleShot(0, visits.begin_or_tell)
    watch = QTimer()
    watch.setInterval(200)

    def look() -> None:
        if time.monotonic() - NEWS_S[0] > arguments.silence:
            visits.end(3)
        elif arguments.messages and len(TOLD) >= arguments.messages:
            visits.end(0)

    watch.timeout.connect(look)
    watch.start()
    code = app.exec()
    visits.page.shut_down()
    visits.queue.close()
    with suppress(PalsyGraderError):
        archive.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
