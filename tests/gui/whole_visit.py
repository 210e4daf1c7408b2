"""A whole visit through the window in a process of its own, as `palsygrader --demo` is started: for its traces.

Arguments: the data folder, a folder for what is given to others (reports, exports), and `whole` or `crash`. With
`crash` it stops in the middle of the second recording and waits to be killed. It says what it has reached.
"""

import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from palsygrader import __main__ as palsygrader_main
from palsygrader.capture.protocol import Phase
from palsygrader.domain.expressions import Expression
from palsygrader.gui import app
from palsygrader.gui.app import Program
from palsygrader.gui.capture_page import CapturePage
from palsygrader.gui.clinic_page import ClinicPage
from palsygrader.gui.desk import Desk
from palsygrader.gui.patient_form import PatientForm
from palsygrader.gui.rail import RailPage
from palsygrader.gui.review_page import ReviewPage
from tests.gui import test_flow as flow

NAME: Final = "Zephyrine Quillfeather"
RECORD_NUMBER: Final = "QX-7719-4432"
BORN: Final = "27 Feb 1931"
NOTES: Final = "Quillfeather came with her neighbour Hexworthy"
MOST_MS: Final = 180_000


class Waiting:
    """What the flow asks of pytest-qt, without pytest."""

    def waitUntil(self, ready: Callable[[], bool], timeout: int = MOST_MS) -> None:  # noqa: N802 - pytest-qt's name
        end_s = time.monotonic() + max(timeout, MOST_MS) / 1000.0
        while not ready():
            if time.monotonic() > end_s:
                raise TimeoutError
            QTest.qWait(20)

    @contextmanager
    def waitSignal(self, signal: Any, timeout: int = MOST_MS) -> Iterator[None]:  # noqa: N802 - as above
        spy = QSignalSpy(signal)
        yield
        self.waitUntil(lambda: spy.count() > 0, timeout)


def tell(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def drive(program: Program, given: Path, *, crash: bool) -> None:
    """Do the visit."""
    bot = cast("QtBot", Waiting())
    bot.waitUntil(lambda: program.window.desk is not None)
    desk = program.window.desk
    assert desk is not None
    bot.waitUntil(lambda: desk.patients.patient is not None)
    add_patient(desk, bot)
    patient = desk.patients.patient
    assert patient is not None
    tell(f"patient {patient.patient_id}")
    desk.patients.new_visit()
    page = flow.page_of(program, CapturePage, bot)
    if crash:
        crash_in_the_middle(page, bot)
        return
    record_or_skip(page, bot)
    review = flow.page_of(program, ReviewPage, bot)
    assert review.examination is not None
    tell(f"visit {review.examination.examination_id}")
    flow.sign(review, bot)
    words = flow.printed_words(review, given, bot)
    assert NAME in words
    save_by_dialog(review, given / "Quillfeather", bot)
    review.preview.leave()
    export(desk, given / "export.zip", bot)
    tell("done")
    program.window.close()


def add_patient(desk: Desk, bot: QtBot) -> None:
    """Type a patient."""
    desk.patients.add_patient()
    form = desk.findChild(PatientForm)
    assert isinstance(form, PatientForm)
    QTest.keyClicks(form.name, NAME)
    QTest.keyClicks(form.record_number, RECORD_NUMBER)
    QTest.keyClicks(form.born, BORN)
    form.notes.setPlainText(NOTES)
    QTest.qWait(1500)  # the draft is kept meanwhile
    form.save()
    bot.waitUntil(lambda: desk.patients.patient is not None and desk.patients.patient.name == NAME)


def record(page: CapturePage, expression: Expression, bot: QtBot) -> None:
    """Record an expression, again where a busy computer made a bad recording, until it is kept."""
    session = page.session
    assert session is not None

    def kept() -> bool:
        if flow.is_kept(session, expression):
            return True  # and the next one is not begun
        waits = session.state.phase is Phase.INSTRUCTION and session.state.recordable
        if session.state.expression is expression and (waits or session.state.phase is Phase.REVIEWING):
            QTest.keyClick(page, Qt.Key.Key_Space)
        return False

    bot.waitUntil(kept)


def record_or_skip(page: CapturePage, bot: QtBot) -> None:
    """Record some expressions and leave out the others."""
    session = page.session
    assert session is not None
    for expression in session.state.expressions:
        if expression in flow.RECORDED:
            record(page, expression, bot)
        else:
            QTest.keyClick(page, Qt.Key.Key_S)
            QTest.keyClick(page, Qt.Key.Key_2)
    bot.waitUntil(lambda: session.state.phase is Phase.CHOOSING)
    QTest.keyClick(page, Qt.Key.Key_Space)


def crash_in_the_middle(page: CapturePage, bot: QtBot) -> None:
    """Record the face at rest, begin the next expression, and wait for the end."""
    session = page.session
    assert session is not None
    first, *_ = session.state.expressions
    record(page, first, bot)
    bot.waitUntil(lambda: session.state.phase is Phase.INSTRUCTION and session.state.recordable)
    QTest.keyClick(page, Qt.Key.Key_Space)
    bot.waitUntil(lambda: session.state.phase is Phase.RECORDING)
    QTest.qWait(2000)
    tell("recording")


def save_by_dialog(review: ReviewPage, folder: Path, bot: QtBot) -> None:
    """Save the report where the dialog leads to, a folder with the patient's name."""
    folder.mkdir()

    def choose() -> None:
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog))
        dialog.setDirectory(str(folder))
        QTimer.singleShot(300, dialog, dialog.accept)

    QTimer.singleShot(500, choose)
    with bot.waitSignal(review.preview.saved):
        review.preview.ask_where_to_save()
    assert list(folder.glob("*.pdf"))


def export(desk: Desk, file: Path, bot: QtBot) -> None:
    """Export all visits with masked faces and recordings."""
    desk.show_page(RailPage.CLINIC)
    clinic = desk.page
    assert isinstance(clinic, ClinicPage)
    panel = clinic.export
    bot.waitUntil(lambda: panel.agreed_hint != "")
    panel.faces["masked"].click()
    panel.clips.click()
    panel.export_to(file)
    bot.waitUntil(lambda: not panel.running and panel.work.result != "")
    assert file.exists(), panel.work.result


def main() -> int:
    data, given, mode = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    start = Program.start

    def start_and_drive(program: Program) -> None:
        start(program)

        def work() -> None:
            try:
                drive(program, given, crash=mode == "crash")
            except BaseException as error:
                tell(f"failed {type(error).__name__} {error}")
                tell(str([f"{each.name}:{each.lineno}" for each in traceback.extract_tb(error.__traceback__)]))
                raise
            finally:
                if mode != "crash":
                    program.window.close_now()

        QTimer.singleShot(0, program.window, work)

    setattr(app.Program, "start", start_and_drive)  # noqa: B010 - mypy knows it for a method
    sys.argv = ["palsygrader", "--demo", "--data", str(data)]
    return palsygrader_main.main()


if __name__ == "__main__":
    sys.exit(main())
