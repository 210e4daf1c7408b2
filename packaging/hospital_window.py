"""The row of `hospital_test.py` that drives the whole window, from today's list to the archive of the hospital."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import hospital_visits as visits  # type: ignore[import-not-found]  # beside this, no package
from hospital_orthanc import OWN_TITLE, TITLE, Orthanc, free_port  # type: ignore[import-not-found]  # as above
from hospital_rows import NAMES, Faults, _read  # type: ignore[import-not-found]  # as above
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton

from palsygrader.domain.expressions import Expression
from palsygrader.domain.hospital import SendState
from palsygrader.domain.scales.sheet import to_confirm
from palsygrader.gui.app import Program
from palsygrader.gui.capture_page import CapturePage
from palsygrader.gui.desk import Desk
from palsygrader.gui.review_page import ReviewPage
from palsygrader.settings import ARCHIVE_FOLDER, SETTINGS_NAME, Settings, SettingsStore, bundled
from palsygrader.wording import say

RECORDED: Final = (Expression.REST, Expression.BROW_RAISE)
MOST_WAITING_S: Final = 5.0
_PATIENCE_S: Final = 180.0
_MOST_KEYS: Final = 400


def worklist_to_pacs(folder: Path, faults: Faults, _share: float) -> str:
    """Begin a visit from today's list, record, sign, send; nobody is typed."""
    app = QApplication.instance() or QApplication([])
    orthanc = Orthanc(folder / "orthanc", free_port())
    study_uid = ""
    for number, (name, identifier) in enumerate(NAMES, start=1):
        study_uid = orthanc.schedule(name, identifier, number)  # of the last one, who is chosen
    visits.make_archive(folder / "data" / ARCHIVE_FOLDER).close()
    server = {"title": TITLE, "host": "127.0.0.1", "port": orthanc.port}
    asked = {f"hospital_{which}_{part}": value for which in ("pacs", "worklist") for part, value in server.items()}
    SettingsStore(folder / "data" / SETTINGS_NAME).save(
        Settings().changed(
            clinician="Dr Weber", language="en", auto_start=False, spoken=False, tour_answered=True,
            selftest_offered=True, hospital_on=True, hospital_title=OWN_TITLE, **asked,
        )
    )  # fmt: skip
    with orthanc.running():
        program = Program(app, folder=folder / "data", demo=False, source=bundled("resources", "demo"))  # type: ignore[arg-type]  # it is one
        hand = Hand(program)
        try:
            waits_s = hand.visit()
            objects = [_read(content) for content in orthanc.files()]
        finally:
            hand.end()
    name, identifier = NAMES[-1]
    told = {(str(each.PatientName), str(each.PatientID), str(each.StudyInstanceUID)) for each in objects}
    faults.unless(told == {(name, identifier, study_uid)}, f"the objects are of {told}")
    faults.unless({str(each.AccessionNumber) for each in objects} == {f"A{len(NAMES)}"}, "the accession number is lost")
    waited_s = sum(waits_s.values())
    faults.unless(waited_s < MOST_WAITING_S, f"waited {waited_s:.1f} s: {waits_s}")
    typed = hand.watch.typed
    faults.unless(not typed, f"typed: {typed}")
    each = ", ".join(f"{what} {s:.1f}" for what, s in waits_s.items())
    sent = f"{len(objects)} objects of {name} in the archive {hand.sent_s:.1f} s after the click, nothing typed, "
    return f"{sent}waited {waited_s:.1f} s ({each}); prepared {hand.prepared_s:.1f} s after the start"


class _Watch(QObject):
    """Notes every key that reaches a field in which something can be typed."""

    def __init__(self) -> None:
        super().__init__()
        self.typed: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note it, and let it pass."""
        if event.type() is QEvent.Type.KeyPress and isinstance(watched, QLineEdit | QPlainTextEdit):
            letters: str = event.text()  # type: ignore[attr-defined]  # a key event
            if letters.isprintable() and letters.strip():  # no Tab, which only moves on
                self.typed.append(letters)
        return False


class Hand:
    """Works by keys and clicks, and waits until the window is ready for the next one."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.watch = _Watch()
        QApplication.instance().installEventFilter(self.watch)  # type: ignore[union-attr]  # there is one
        self.prepared_s = self.sent_s = 0.0
        program.errors.install()
        program.window.show()
        program.window.unlock.open_with(visits.PASSPHRASE, lambda _archive: None)
        self.until(lambda: program.window.desk is not None)

    @property
    def desk(self) -> Desk:
        """The pages."""
        desk = self._program.window.desk
        if desk is None:
            message = "there are no pages"
            raise RuntimeError(message)
        return desk

    @property
    def review(self) -> ReviewPage:
        """The page of the visit, which is on show."""
        page = self.desk.page
        if not isinstance(page, ReviewPage):
            message = f"on show is {page}"
            raise TypeError(message)
        return page

    def visit(self) -> dict[str, float]:
        """Do the whole visit; return what was waited for, in seconds."""
        opened = self._program.opened
        room = None if opened is None else opened.hospital
        if room is None or room.worklist is None:
            message = "there is no list of today"
            raise RuntimeError(message)
        _rest(1000)
        # As somebody who looks at the first page: what a visit needs is prepared meanwhile, once after the start.
        self.prepared_s = 1.0 + self.until(lambda: self._program.prepared)
        page, waits_s = room.worklist, {}
        self.desk.patients.finder.choice.today.click()
        waits_s["today's list"] = self.until(lambda: page.table.rowCount() == len(NAMES))
        page.table.setFocus()
        for _row in range(len(NAMES) - 1):
            self.press("Down")
        last = NAMES[-1][0]
        waits_s["the chosen entry"] = self.until(
            lambda: page.card.entry is not None and page.card.entry.dicom_name == last and page.card.isVisible()
        )
        self.press("N")
        waits_s["the visit begins"] = self.until(lambda: isinstance(self.desk.page, CapturePage))
        waits_s["the camera"] = self._record()
        waits_s["the grades"] = self.until(
            lambda: isinstance(self.desk.page, ReviewPage) and self.review.examination is not None
        )
        waits_s["the signature"] = self._sign()
        line = self.review.head.hospital
        waits_s["the way to the hospital"] = self.until(line.send.isVisible)
        line.send.click()  # the one click
        self.until(lambda: line.text.startswith(say("hospital.line.order", number=f"A{len(NAMES)}")))
        began_s = time.monotonic()
        self.until(self._stored)
        self.sent_s = time.monotonic() - began_s
        return waits_s

    def _stored(self) -> bool:
        rows = self.desk._archive.queued()  # type: ignore[attr-defined]  # noqa: SLF001 - the window's own archive
        return bool(rows) and {row.state for row in rows} == {SendState.STORED}

    def _record(self) -> float:
        page = self.desk.page
        if not isinstance(page, CapturePage) or page.session is None:
            message = "nothing is recorded"
            raise RuntimeError(message)
        session = page.session
        camera_s = self.until(lambda: session.state.recordable)
        for expression in session.state.expressions:
            if expression not in RECORDED:
                self.press("S")
                self.press("2")
                continue
            self.until(lambda: session.state.recordable)
            self.press("Space")
            self.until(lambda expression=expression: expression in session.state.kept)  # type: ignore[misc]  # bound
        self.press("Space")
        return camera_s

    def _sign(self) -> float:
        review = self.review
        for _number in range(_MOST_KEYS):
            if review.examination is None or not to_confirm(review.examination):
                break
            self.press("Ctrl+S")
            self.press("Space")
        self.press("Ctrl+S")
        for _number in range(_MOST_KEYS):
            focused = QApplication.focusWidget()
            if isinstance(focused, QPushButton) and focused.text() in {
                say("review.sign.now"),
                say("review.sign.anyway"),
            }:
                break
            self.press("Tab")
        self.press("Space")
        return self.until(lambda: review.examination is not None and review.examination.signature is not None)

    def press(self, keys: str) -> None:
        """Press a key wherever the focus is."""
        QTest.keySequence(QApplication.focusWidget() or self.desk, QKeySequence(keys))
        _rest(20)

    def until(self, ready: Callable[[], bool]) -> float:
        """Let the window run until something is so; return how long it took."""
        begin_s = time.monotonic()
        while not ready():
            if time.monotonic() - begin_s > _PATIENCE_S:
                message = "waited in vain"
                raise TimeoutError(message)
            _rest(10)
        return time.monotonic() - begin_s

    def end(self) -> None:
        """Close the window and all that runs."""
        self._program.close_now()
        _rest(500)
        self._program.stop()
        self._program.window.deleteLater()
        app = QApplication.instance()
        if app is not None:
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
