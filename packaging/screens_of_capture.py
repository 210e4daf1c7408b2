"""Walk through a visit that is recorded off screen, and through what can go wrong there."""

from pathlib import Path

from album import Album  # type: ignore[import-not-found]  # beside this, no package
from made_up_visits import moved_aside, refused_pictures  # type: ignore[import-not-found]  # beside this, no package
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from walk import Walk, photographs, rest  # type: ignore[import-not-found]  # as above

from palsygrader.capture.events import AttemptFailed
from palsygrader.capture.protocol import Phase
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.errors import CaptureError, InputError
from palsygrader.gui.capture_camera import CaptureCamera
from palsygrader.gui.capture_page import CapturePage
from palsygrader.gui.gate_row import GateRow
from palsygrader.gui.instruction_view import InstructionView
from palsygrader.wording import say


def record(walk: Walk, page: CapturePage, expression: Expression, *, shots: bool = True) -> None:
    """Record and keep one expression, with pictures or without; again when the recording was spoiled."""
    session = page.session
    assert session is not None  # noqa: S101 - just waited for
    walk.until(lambda: session.state.recordable, "a recordable picture")
    walk.hurried = True
    QTest.keyClick(page, Qt.Key.Key_Space)
    if shots and expression is Expression.REST:
        rest(1000)
        walk.shoot("12-capture-countdown")
    if shots and expression is Expression.OPEN_SMILE:
        walk.until(lambda: session.state.phase is not Phase.COUNTDOWN, "the recording")
        rest(2000)
        walk.shoot("13-capture-recording")
    walk.until(lambda: session.state.phase not in {Phase.COUNTDOWN, Phase.RECORDING}, "the attempt")
    if session.state.spoiled is not None:
        record(walk, page, expression, shots=shots)
        return
    if session.state.phase is Phase.REVIEWING:
        if shots and expression is Expression.BROW_RAISE:
            walk.shoot("14-capture-attempt")
        QTest.keyClick(page, Qt.Key.Key_Space)
    walk.hurried = False
    walk.album.save()


def await_animation(walk: Walk, page: CapturePage) -> None:
    """Wait until the animated face is there, which is read beside the page."""
    animation = page.findChild(InstructionView)
    assert isinstance(animation, InstructionView)  # noqa: S101 - the page has one
    walk.until(lambda: animation.shown is not None, "the animated face")


def begin_capture(walk: Walk) -> CapturePage:
    """Show the capture page before anything is recorded; return it."""
    page: CapturePage = walk.page(CapturePage)
    walk.until(lambda: page.session is not None, "an examination")
    session = page.session
    assert session is not None  # noqa: S101 - an examination is open
    walk.shoot("10-capture-waiting")
    walk.until(lambda: session.state.recordable, "a recordable picture")
    await_animation(walk, page)
    walk.shoot("10-capture-instruction")
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - the window is open
    desk.settings_page.change(ring_light=True)
    walk.shoot("10-capture-ring-light")
    desk.settings_page.change(ring_light=False)
    QTest.keyClick(page, Qt.Key.Key_P)
    walk.shoot("11-capture-paused")
    QTest.keyClick(page, Qt.Key.Key_Space)
    return page


def ask_to_skip(walk: Walk, page: CapturePage) -> None:
    """Show why an expression may be left out, and leave it in."""
    QTest.keyClick(page, Qt.Key.Key_S)
    walk.shoot("15-capture-skip")
    QTest.keyClick(page, Qt.Key.Key_Escape)


def walk_capture(walk: Walk) -> None:
    """Record the nine expressions, and finish."""
    page = begin_capture(walk)
    session = page.session
    assert session is not None  # noqa: S101 - an examination is open
    for expression in session.state.expressions:
        if expression is Expression.SNARL:
            ask_to_skip(walk, page)
        record(walk, page, expression)
    walk.shoot("16-capture-done")
    QTest.keyClick(page, Qt.Key.Key_Space)
    rest(100)
    if session.finishing:
        walk.shoot("17-capture-finishing")


def walk_few(walk: Walk) -> None:
    """Record two expressions of a visit, show how each of the others is asked for, and leave it unfinished."""
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - the window is open
    desk.patients.new_visit()
    page = begin_capture(walk)
    session = page.session
    assert session is not None  # noqa: S101 - an examination is open
    for expression in (Expression.REST, Expression.BROW_RAISE):
        record(walk, page, expression)
    ask_to_skip(walk, page)
    while session.state.phase is not Phase.CHOOSING:
        await_animation(walk, page)
        walk.shoot(f"15-capture-{session.state.expression}")
        QTest.keyClick(page, Qt.Key.Key_S)
        QTest.keyClick(page, Qt.Key.Key_1)
        rest(100)
    walk.shoot("16-capture-done")
    walk.press(say("examine.leave"))
    walk.until(lambda: desk.page is desk.patients, "the patients")


def walk_ghost(album: Album, folder: Path, examination: Examination) -> None:
    """Begin one more visit: the last one's picture, a skipped and a spoiled expression, a fault, and what is left."""
    aside = moved_aside(examination.records[Expression.REST].rest.picture)
    walk = Walk(album, folder, demo=True, source=photographs(folder.parent / "aside", aside))
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


def walk_refusals(album: Album, folder: Path, examination: Examination, *, few: bool) -> None:
    """Show what the gate says to pictures that are not good enough; to a few of them, or to all."""
    refused = list(refused_pictures(examination.records[Expression.REST].rest).items())
    for name, picture in refused[-2:] if few else refused:
        source = photographs(folder / name, picture)
        walk = Walk(album, folder / "archive-of-refusals", demo=True, source=source)
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
