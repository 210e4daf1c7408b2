"""Walk a whole examination through the window with the digital patient, and save a picture of every page and state.

Each state is saved in both themes at 1280x800 and 1920x1080, the pages of the report as they are printed. Takes about
six minutes, since the patient moves in real time.
"""

import argparse
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final, TypeVar

import cv2
from made_up_visits import (  # type: ignore[import-not-found]  # beside this script, which is no package
    WITHHELD,
    earlier_visits,
    moved_aside,
    refused_pictures,
    withheld_visit,
)
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QScrollArea, QTabBar

from palsygrader import wording
from palsygrader.capture.events import AttemptFailed
from palsygrader.capture.protocol import Phase
from palsygrader.domain.examination import Examination, Patient, Picture, Scale, Sex
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.scales.sheet import to_confirm
from palsygrader.domain.severity import Severity
from palsygrader.errors import CaptureError, InputError
from palsygrader.gui import theme
from palsygrader.gui.app import Program
from palsygrader.gui.capture_camera import CaptureCamera
from palsygrader.gui.capture_page import CapturePage
from palsygrader.gui.decision_form import DecisionForm
from palsygrader.gui.gate_row import GateRow
from palsygrader.gui.rail import RailPage
from palsygrader.gui.review_page import ReviewPage
from palsygrader.wording import say
from palsygrader.wording import severity as looks

SIZES_PX: Final = ((1280, 800), (1920, 1080))
PATIENCE_S: Final = 60.0
PASSPHRASE: Final = "seven quiet rivers"  # noqa: S105 - of an archive that is thrown away
T = TypeVar("T")


def rest(milliseconds: int) -> None:
    """Let the window run; QTest.qWait would keep the other threads from running."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Walk:
    """A window under way, and where its pictures go."""

    def __init__(self, app: QApplication, out: Path, folder: Path, *, demo: bool, source: Path | None = None) -> None:
        self.app = app
        self.out = out
        self.hurried = False
        self._taken: dict[str, QPixmap] = {}
        self.program = Program(app, folder=folder, demo=demo, source=source)
        self.window = self.program.window
        self.program.start()

    def until(self, ready: Callable[[], bool], what: str) -> None:
        """Let the window run until something is so."""
        end_s = time.monotonic() + PATIENCE_S
        while not ready():
            if time.monotonic() > end_s:
                sys.exit(f"screens: waited {PATIENCE_S:.0f} s in vain for: {what}")
            rest(20)

    def shoot(self, name: str, settle_ms: int = 0, arrange: Callable[[], None] = lambda: None) -> None:
        """Save the window in both themes and sizes.

        Args:
            name: Beginning of the files' names.
            settle_ms: Waited in each size for what is drawn late.
            arrange: Called in each size, for example to scroll.
        """
        for look in theme.THEMES:
            if self.window.desk is not None and not self.window.desk.recording:
                self.window.desk.settings_page.change(theme=look)  # so that the settings tell the truth
            theme.apply(self.app, look)
            for width_px, height_px in SIZES_PX:
                self.window.resize(width_px, height_px)
                for _turn in range(3):
                    self.app.processEvents()
                arrange()
                rest(settle_ms)
                self._taken[f"{name}-{look}-{width_px}x{height_px}.png"] = self.window.grab()
        if not self.hurried:
            self.save()

    def save(self) -> None:
        """Write the pictures taken so far; it takes seconds, so not while the patient moves."""
        for name, picture in self._taken.items():
            if not picture.save(str(self.out / name)):
                sys.exit(f"screens: cannot write {self.out / name}")
            print(name)
        self._taken.clear()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.app.focusWidget() or self.window, key, modifier)

    def type_in(self, words: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(self.app.focusWidget() or self.window, words)

    def press(self, words: str) -> None:
        """Press the visible button with these words."""
        for found in self.window.findChildren(QPushButton):
            if found.isVisible() and found.text().replace("&", "").startswith(words):
                found.click()
                return
        sys.exit(f"screens: no button says {words!r}")

    def page(self, kind: type[T]) -> T:
        """Return the page of a kind that is shown."""
        desk = self.window.desk
        self.until(lambda: desk is not None and isinstance(desk.page, kind), kind.__name__)
        assert desk is not None  # noqa: S101 - just waited for
        page = desk.page
        assert isinstance(page, kind)  # noqa: S101 - just waited for
        return page

    def end(self) -> None:
        """Close the window and all that runs."""
        self.window.close()
        self.until(lambda: not self.window.isVisible(), "the window to close")
        self.program.stop()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def walk_first_start(app: QApplication, out: Path, folder: Path) -> None:
    """Make an archive, add a patient, lock."""
    walk = Walk(app, out, folder, demo=False)
    rest(300)
    walk.shoot("01-first-start")
    walk.type_in(PASSPHRASE)
    walk.key(Qt.Key.Key_Tab)
    walk.type_in(PASSPHRASE)
    walk.shoot("02-first-start-passphrase")
    walk.key(Qt.Key.Key_Return)
    walk.until(walk.window.unlock.recovery.isVisible, "the recovery key")
    walk.shoot("03-recovery-key")
    next(box for box in walk.window.findChildren(QCheckBox) if box.isVisible()).setChecked(True)
    walk.press(say("recovery.continue"))
    walk.until(lambda: walk.window.desk is not None, "the patients")
    rest(300)
    walk.shoot("04-patients-empty")
    walk.press(say("patients.add"))
    walk.shoot("05-patient-form-empty")
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - just waited for
    form = desk.patients.form
    form.born.setText("31 June 1984")
    walk.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    walk.shoot("05-patient-form-errors")
    form.born.clear()
    form.name.setFocus()
    walk.type_in("Zoe Miller")
    walk.shoot("06-patient-form")
    walk.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    rest(500)
    walk.shoot("07-patients-one")
    walk.press(say("patients.edit"))
    walk.shoot("07-patient-form-edit")
    walk.key(Qt.Key.Key_Escape)
    walk.window.lock()
    rest(200)
    walk.type_in("wrong")
    walk.key(Qt.Key.Key_Return)
    rest(2500)
    walk.shoot("08-locked-wrong-passphrase")
    walk.end()
    walk = Walk(app, out, folder, demo=False)
    rest(500)
    walk.shoot("08-unlock")
    walk.end()


def record(walk: Walk, page: CapturePage, expression: Expression, *, shots: bool = True) -> None:
    """Record and keep one expression, with pictures or without; again when the recording was spoiled."""
    session = page.session
    assert session is not None  # noqa: S101 - an examination is open
    walk.until(lambda: session.state.recordable, "a recordable picture")
    walk.hurried = True
    QTest.keyClick(page, Qt.Key.Key_Space)
    if shots and expression is Expression.REST:
        rest(1000)
        walk.shoot("12-capture-countdown")
    if expression is Expression.OPEN_SMILE:
        walk.until(lambda: session.state.phase is not Phase.COUNTDOWN, "the recording")
        rest(2000)
        walk.shoot("13-capture-recording")
    walk.until(lambda: session.state.phase not in {Phase.COUNTDOWN, Phase.RECORDING}, "the attempt")
    if session.state.spoiled is not None:
        record(walk, page, expression, shots=shots)
        return
    if session.state.phase is Phase.REVIEWING:
        if expression is Expression.BROW_RAISE:
            walk.shoot("14-capture-attempt")
        QTest.keyClick(page, Qt.Key.Key_Space)
    walk.hurried = False
    walk.save()


def walk_capture(walk: Walk) -> Examination:
    """Record the nine expressions and return the graded examination."""
    page = walk.page(CapturePage)
    session = page.session
    assert session is not None  # noqa: S101 - an examination is open
    walk.until(lambda: session.state.recordable, "a recordable picture")
    walk.shoot("10-capture-instruction")
    QTest.keyClick(page, Qt.Key.Key_P)
    walk.shoot("11-capture-paused")
    QTest.keyClick(page, Qt.Key.Key_Space)
    for expression in session.state.expressions:
        if expression is Expression.SNARL:
            QTest.keyClick(page, Qt.Key.Key_S)
            walk.shoot("15-capture-skip")
            QTest.keyClick(page, Qt.Key.Key_Escape)
        record(walk, page, expression)
    walk.shoot("16-capture-done")
    QTest.keyClick(page, Qt.Key.Key_Space)
    rest(100)
    if session.finishing:
        walk.shoot("17-capture-finishing")
    return walk_review(walk)


def walk_review(walk: Walk) -> Examination:
    """Look at everything, confirm, override, sign and preview; return the examination before it is signed."""
    page = walk.page(ReviewPage)
    rest(800)
    walk.shoot("20-review")
    before = page.examination
    assert before is not None  # noqa: S101 - it is shown
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(page, key)
    rest(200)
    walk.shoot("21-review-overlays")
    for branch in Branch:
        page.choose_branch(branch)
        rest(300)
        walk.shoot(f"22-review-{branch}")
    page.edit_branch()
    rest(100)
    walk.shoot("23-review-override")
    form = page.findChild(DecisionForm)
    assert isinstance(form, DecisionForm)  # noqa: S101 - it is on show
    walk.press(looks.NUMERAL[Severity.IV])
    next(field for field in form.findChildren(QLineEdit) if field.isVisible()).setText(say("review.reason.surgery"))
    walk.press(say("review.decision.save"))
    rest(300)
    walk.shoot("23-review-override-saved")
    tabs = next(bar for bar in page.findChildren(QTabBar) if bar.isVisible())
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        rest(300)
        name = tabs.tabText(index).split()[0].lower()
        walk.shoot(f"24-review-tab-{name}")
        if tabs.tabText(index).startswith(say("review.tab.scales")):
            shoot_scales(walk)
    page.show_report()
    walk.until(lambda: page.preview.page_count > 0, "the report")
    walk.shoot("25-report-preview", settle_ms=1000)
    save_pages(page.preview.pdf, walk.out, "26-report-draft")
    page.preview.leave()
    page.begin_signing()
    rest(100)
    walk.shoot("27-review-to-confirm")
    sign(walk, page)
    return before


def shoot_scales(walk: Walk) -> None:
    """Show the sheets of the other scales, and the first one again."""
    for scale in (Scale.HOUSE_BRACKMANN, Scale.FNGS2, Scale.EFACE, Scale.SUNNYBROOK):
        walk.press(wording.of(scale))
        rest(100)
        if scale is not Scale.SUNNYBROOK:
            walk.shoot(f"24-review-scale-{scale}")


def sign(walk: Walk, page: ReviewPage) -> None:
    """Confirm what waits, as the button leads to it, and sign."""
    confirm = say("review.scales.confirm")
    while page.examination is not None and to_confirm(page.examination):
        page.begin_signing()
        next(b for b in page.findChildren(QPushButton) if b.isVisible() and b.text() == confirm).click()
    page.begin_signing()
    rest(100)
    walk.type_in("Dr Weber")
    walk.shoot("28-review-sign")
    walk.press(say("review.sign.anyway"))
    walk.until(lambda: page.examination is not None and page.examination.signature is not None, "the signature")
    rest(500)
    walk.shoot("29-review-signed")


def save_pages(pdf: bytes, out: Path, name: str) -> None:
    """Save every page of a PDF as a picture."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.pdf"
        file.write_bytes(pdf)
        document = QPdfDocument()
        document.load(str(file))
        for number in range(document.pageCount()):
            size = document.pagePointSize(number)
            image = document.render(number, QSize(round(size.width() * 1.8), round(size.height() * 1.8)))
            canvas = image.convertToFormat(image.Format.Format_RGB32)
            canvas.fill(Qt.GlobalColor.white)
            painter = QPainter(canvas)
            painter.drawImage(QPoint(0, 0), image)
            painter.end()
            canvas.save(str(out / f"{name}-page{number + 1}.png"))
        document.close()
    print(name)


def walk_history(app: QApplication, out: Path, folder: Path, examination: Examination) -> None:
    """Show a patient with several visits, the comparison and the follow-up's report."""
    from palsygrader.archive.store import Archive  # noqa: PLC0415 - only this part writes into an archive itself
    from palsygrader.gui import demonstration  # noqa: PLC0415 - as above

    with Archive.open(folder / "archive", demonstration.PASSPHRASE) as archive:
        for visit in earlier_visits(examination):
            archive.save_examination(visit)
        withheld = withheld_visit(examination)
        archive.add_patient(Patient("Ana Ruiz", withheld.patient_id, palsy_side=AffectedSide.LEFT))
        archive.save_examination(withheld)
        for name, born, side in (
            ("Benedikt Ødegård", date(1951, 11, 3), AffectedSide.RIGHT),
            ("Μαρία Παπαδοπούλου", date(1990, 2, 14), AffectedSide.LEFT),
            ("王小明", date(2001, 7, 30), AffectedSide.RIGHT),
        ):
            archive.add_patient(Patient(name, born=born, palsy_side=side, sex=Sex.UNKNOWN))
    walk = Walk(app, out, folder, demo=True)
    walk.until(lambda: walk.window.desk is not None, "the patients")
    rest(1000)
    walk.shoot("30-patients")
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - just waited for
    desk.patients.search.setText(say("demo.patient"))
    walk.until(lambda: desk.patients.patient is not None and len(desk.patients.list.lines) == 1, "the patient")
    rest(500)
    walk.shoot("30-patients-found")
    desk.show_page(RailPage.HISTORY)
    rest(1000)
    walk.shoot("31-history")
    desk.show_page(RailPage.SETTINGS)
    rest(300)
    walk.shoot("32-settings")
    scroll = desk.settings_page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)  # noqa: S101 - the page scrolls
    bar = scroll.verticalScrollBar()
    walk.shoot("32-settings-lower", arrange=lambda: bar.setValue(bar.maximum()))
    bar.setValue(0)
    walk.window.show_keys()
    rest(100)
    walk.shoot("33-keys")
    walk.key(Qt.Key.Key_Escape)
    walk_follow_up(walk, out, examination)
    page = walk.page(ReviewPage)
    desk.open_visit(withheld.examination_id)
    walk.until(lambda: page.examination is not None and page.examination.patient_id == withheld.patient_id, "a visit")
    page.choose_branch(WITHHELD)
    rest(500)
    walk.shoot("36-review-withheld")
    walk.end()
    walk_ghost(app, out, folder, examination)


def walk_follow_up(walk: Walk, out: Path, examination: Examination) -> None:
    """Compare a visit with an earlier one, and print the follow-up's report."""
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - the window is open
    desk.open_visit(examination.examination_id)
    page = walk.page(ReviewPage)
    rest(800)
    tabs = next(bar for bar in page.findChildren(QTabBar) if bar.isVisible())
    tabs.setCurrentIndex(tabs.count() - 1)
    rest(500)
    walk.shoot("34-review-compare")
    tabs.setCurrentIndex(0)
    rest(300)
    walk.shoot("34-review-follow-up")
    page.show_report()
    walk.until(lambda: page.preview.page_count > 0, "the report")
    save_pages(page.preview.pdf, out, "35-report-follow-up")
    page.preview.leave()


def photographs(folder: Path, picture: Picture) -> Path:
    """Return a new folder with one photograph, to play the camera."""
    folder.mkdir(parents=True)
    cv2.imwrite(str(folder / "1.png"), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    return folder


def walk_ghost(app: QApplication, out: Path, folder: Path, examination: Examination) -> None:
    """Begin one more visit: the last one's picture, a skipped and a spoiled expression, a fault, and what is left."""
    aside = moved_aside(examination.records[Expression.REST].rest.picture)
    walk = Walk(app, out, folder, demo=True, source=photographs(folder.parent / "aside", aside))
    walk.until(lambda: walk.window.desk is not None, "the patients")
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - just waited for
    walk.until(
        lambda: any(line.patient.patient_id == examination.patient_id for line in desk.patients.list.lines), "him"
    )
    desk.begin_visit(
        next(line.patient for line in desk.patients.list.lines if line.patient.patient_id == examination.patient_id)
    )
    page = walk.page(CapturePage)
    session = page.session
    assert session is not None  # noqa: S101 - an examination is open
    walk.until(lambda: session.state.recordable, "a recordable picture")
    QTest.keyClick(page, Qt.Key.Key_G)
    walk.shoot("37-capture-ghost")
    QTest.keyClick(page, Qt.Key.Key_G)
    record(walk, page, Expression.REST, shots=False)
    QTest.keyClick(page, Qt.Key.Key_S)
    QTest.keyClick(page, Qt.Key.Key_1)
    rest(200)
    attempt = session.attempts.get(Expression.REST, session.state.kept[Expression.REST])
    assert attempt is not None  # noqa: S101 - just recorded
    walk.until(lambda: attempt.saved, "the attempt at rest")
    attempt.error = InputError("input.no_face")  # as if it could not be measured
    session.not_measured.emit(Expression.REST, attempt.error)
    session.advance(AttemptFailed(Expression.REST, attempt.number))
    session.changed.emit()
    rest(200)
    walk.shoot("38-capture-skipped-and-repeat")
    camera = page.findChild(CaptureCamera)
    assert isinstance(camera, CaptureCamera)  # noqa: S101 - the page has one
    camera.stop()
    rest(200)
    camera.failed.emit(CaptureError("capture.unplugged", name="HD Webcam"))
    rest(100)
    walk.shoot("39-capture-camera-fault")
    walk.press(say("examine.leave"))
    walk.until(lambda: desk.page is desk.patients, "the patients")
    rest(800)
    walk.shoot("40-patients-unfinished")
    walk.press(say("unfinished.discard"))
    walk.shoot("40-patients-discard")
    walk.end()


def walk_refusals(app: QApplication, out: Path, folder: Path, examination: Examination) -> None:
    """Show what the gate says to pictures that are not good enough."""
    face = examination.records[Expression.REST].rest.picture
    for name, picture in refused_pictures(face).items():
        source = photographs(folder / name, picture)
        walk = Walk(app, out, folder / "archive-of-refusals", demo=True, source=source)
        walk.until(lambda: walk.window.desk is not None, "the demonstration")  # noqa: B023 - within this turn
        desk = walk.window.desk
        assert desk is not None  # noqa: S101 - just waited for
        walk.until(lambda: desk.patients.patient is not None, "a patient")  # noqa: B023 - as above
        desk.patients.new_visit()
        page = walk.page(CapturePage)
        gate = page.findChild(GateRow)
        assert isinstance(gate, GateRow)  # noqa: S101 - it is on show
        walk.until(lambda: gate.sentence not in {"", say("capture.gate.good")}, name)  # noqa: B023 - as above
        rest(500)
        walk.shoot(f"41-gate-{name}")
        walk.press(say("examine.leave"))
        walk.end()


def main() -> int:
    """Run the whole walk."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT_DIR")
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as temporary:
        walk_first_start(app, out, Path(temporary) / "first")
        demo = Path(temporary) / "demo"
        walk = Walk(app, out, demo, demo=True)
        walk.until(lambda: walk.window.desk is not None, "the demonstration")
        rest(500)
        walk.shoot("09-demonstration")
        desk = walk.window.desk
        assert desk is not None  # noqa: S101 - just waited for
        walk.until(lambda: desk.patients.patient is not None, "the demonstration's patient")
        desk.settings_page.change(auto_accept=False)
        desk.patients.new_visit()
        examination = walk_capture(walk)
        walk.end()
        walk_history(app, out, demo, examination)
        walk_refusals(app, out, Path(temporary), examination)
    print(f"{len(list(out.glob('*.png')))} pictures in {out}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC")
    return 0


if __name__ == "__main__":
    try:
        status = main()
    except Exception:  # noqa: BLE001 - the window's own hook would only log it
        traceback.print_exc()
        status = 1
    raise SystemExit(status)
