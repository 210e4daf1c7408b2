"""Walk a whole examination through the window with the digital patient, and save a picture of every page and state.

Each state is saved in both themes at 1280x800 and 1920x1080, the pages of the report as they are printed. Takes about
ten minutes, since the patient moves in real time.
"""

import argparse
import sys
import tempfile
import traceback
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from made_up_visits import moved_aside, refused_pictures  # type: ignore[import-not-found]  # beside this, no package
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QScrollArea, QTabBar
from screens_of_archive import walk_history  # type: ignore[import-not-found]  # as above
from screens_of_import import walk_import  # type: ignore[import-not-found]  # as above
from walk import Walk, photographs, rest, save_pages  # type: ignore[import-not-found]  # as above

from palsygrader import wording
from palsygrader.capture.events import AttemptFailed
from palsygrader.capture.protocol import Phase
from palsygrader.domain.correction import Moment
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import ORAL_COMMISSURE, Branch, Side
from palsygrader.domain.grade import Scale
from palsygrader.domain.scales.sheet import to_confirm
from palsygrader.domain.severity import Severity
from palsygrader.errors import CaptureError, InputError
from palsygrader.gui.capture_camera import CaptureCamera
from palsygrader.gui.capture_page import CapturePage
from palsygrader.gui.correctable_pair import CorrectablePair
from palsygrader.gui.decision_form import DecisionForm
from palsygrader.gui.gate_row import GateRow
from palsygrader.gui.passphrase_change import PassphraseChange
from palsygrader.gui.point_edit import Chosen
from palsygrader.gui.rail import RailPage
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.wording import say
from palsygrader.wording import severity as looks

PASSPHRASE: Final = "seven quiet rivers"  # noqa: S105 - of an archive that is thrown away


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
    shoot_passphrase_change(walk)
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


def shoot_passphrase_change(walk: Walk) -> None:
    """Show the lines that change the passphrase; the demonstration has none."""
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - the archive is open
    desk.show_page(RailPage.SETTINGS)
    walk.press(say("passphrase.change"))
    scroll, change = (desk.settings_page.findChild(kind) for kind in (QScrollArea, PassphraseChange))
    assert isinstance(scroll, QScrollArea)  # noqa: S101 - the page scrolls
    assert isinstance(change, PassphraseChange)  # noqa: S101 - just pressed
    walk.shoot("07-settings-passphrase", arrange=lambda: scroll.ensureWidgetVisible(change))


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
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - the window is open
    desk.settings_page.change(ring_light=True)
    walk.shoot("10-capture-ring-light")
    desk.settings_page.change(ring_light=False)
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
    before: Examination | None = page.examination
    assert before is not None  # noqa: S101 - it is shown
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(page, key)
    rest(200)
    walk.shoot("21-review-overlays")
    for branch in Branch:
        page.choose_branch(branch)
        rest(300)
        walk.shoot(f"22-review-{branch}")
    shoot_point_correction(walk, page)
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
        if tabs.tabText(index) == say("review.tab.questionnaires"):
            shoot_questionnaires(walk, page)
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


def shoot_point_correction(walk: Walk, page: ReviewPage) -> None:
    """Move a corner of the mouth, leave and stay, apply, and take it back."""
    pictures, pair = page.findChild(ReviewPictures), page.findChild(CorrectablePair)
    assert isinstance(pictures, ReviewPictures)  # noqa: S101 - of the page
    assert isinstance(pair, CorrectablePair)  # noqa: S101 - of the page
    pictures.choose(Expression.OPEN_SMILE)
    QTest.keyClick(page, Qt.Key.Key_C)
    walk.shoot("22-review-points")
    edit = pair.edit
    assert edit is not None  # noqa: S101 - just begun
    edit.chosen = Chosen(Moment.PEAK, ORAL_COMMISSURE[Side.LEFT])
    for _step in range(3):
        QTest.keyClick(pair, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    walk.shoot("22-review-points-moved")
    QTest.keyClick(pair, Qt.Key.Key_Escape)
    walk.shoot("22-review-points-unsaved")
    walk.press(say("correction.unsaved.stay"))
    field = next(field for field in pictures.findChildren(QLineEdit) if field.isVisible())
    field.setText(say("correction.reason.off_edge"))
    for press, corrections in (("correction.apply", 1), ("correction.take_back", 2)):
        walk.press(say(press))
        walk.until(partial(_has_corrections, page, corrections), press)
        rest(300)
        walk.shoot(f"22-review-points-{corrections}")


def _has_corrections(page: ReviewPage, count: int) -> bool:
    return page.examination is not None and len(page.examination.corrections) == count


def shoot_scales(walk: Walk) -> None:
    """Show the sheets of the other scales, and the first one again."""
    for scale in (Scale.HOUSE_BRACKMANN, Scale.FNGS2, Scale.EFACE, Scale.YANAGIHARA, Scale.SUNNYBROOK):
        walk.press(wording.of(scale))
        rest(100)
        if scale is not Scale.SUNNYBROOK:
            walk.shoot(f"24-review-scale-{scale}")


def shoot_questionnaires(walk: Walk, page: ReviewPage) -> None:
    """Fill in one questionnaire by the keyboard, and a part of another."""
    QTest.keyClick(page, Qt.Key.Key_Q)
    for digit in "4352453624":
        walk.type_in(digit)
    walk.shoot("24-review-questionnaire-fdi")
    walk.press(say("questionnaire.face.short"))
    for digit in "2314543244":
        walk.type_in(digit)
    walk.shoot("24-review-questionnaire-face")


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
    for name, picture in refused_pictures(examination.records[Expression.REST].rest).items():
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
        desk.settings_page.change(auto_accept=False, auto_start=False)
        desk.patients.new_visit()
        examination = walk_capture(walk)
        walk.end()
        walk_history(app, out, demo, examination)
        walk_ghost(app, out, demo, examination)
        walk_refusals(app, out, Path(temporary), examination)
        walk_import(app, out, Path(temporary) / "import")
    print(f"{len(list(out.glob('*.png')))} pictures in {out}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC")
    return 0


if __name__ == "__main__":
    try:
        status = main()
    except Exception:  # noqa: BLE001 - the window's own hook would only log it
        traceback.print_exc()
        status = 1
    raise SystemExit(status)
