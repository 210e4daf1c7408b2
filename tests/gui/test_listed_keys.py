"""Every key of the list does something where the list says so: it is pressed, and its effect is looked for."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Branch
from palsygrader.gui import key_list
from palsygrader.gui.curves import MovementCurve
from palsygrader.gui.history_page import HistoryPage
from palsygrader.gui.main_window import MainWindow
from palsygrader.gui.patients_page import PatientsPage
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import say
from tests.gui.conftest import FakeArchive
from tests.gui.review_examples import PATIENT, record, visit
from tests.gui.review_examples import FakeArchive as VisitArchive
from tests.gui.test_addenda import open_notes, signed
from tests.gui.test_main_window import make_window as make_window  # noqa: PLC0414 - a fixture
from tests.gui.test_main_window import unlock

KEYS = {
    "↑ ↓": ("Down", "Up"),
    "← →": ("Right", "Left"),
    "Page Up, Down": ("PgUp", "PgDown"),
    "Home, End": ("Home", "End"),
    "1, 2, 3, 4": ("1", "2", "3", "4"),
    "+, −, 0": ("+", "-", "+", "0"),
    "Space or Return": ("Space",),
}
"""The keys that one line of the list names, where it names several."""


def keys_of(section: str, key: str) -> tuple[str, ...]:
    shown = say(f"keys.{section}.{key}")
    return KEYS.get(shown, (shown,))


def listed(*sections: str) -> list[tuple[str, str]]:
    named = [(name, keys) for part in key_list.SECTIONS for name, keys in part if name in sections]
    return [(name, key) for name, keys in named for key in keys]


class Effects:
    """What a key can change: the picture of the page, where the keyboard is, and what the page tells others."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        meta = page.metaObject()
        own = range(QWidget().metaObject().methodCount(), meta.methodCount())
        signals = [meta.method(index) for index in own if meta.method(index).methodType().name == "Signal"]
        self._spies = [QSignalSpy(page, signal) for signal in signals]

    def seen(self) -> tuple[Any, ...]:
        QApplication.processEvents()
        image = self._page.grab().toImage()
        told = tuple(spy.count() for spy in self._spies)
        return bytes(image.constBits()), QApplication.focusWidget(), told


def assert_every_press_does_something(page: QWidget, keys: tuple[str, ...]) -> None:
    effects = Effects(page)
    for key in keys:
        before = effects.seen()
        QTest.keySequence(QApplication.focusWidget() or page, QKeySequence(key))
        after = effects.seen()
        assert before != after, key


def assert_nothing_happens(page: QWidget, key: str) -> None:
    """Check that the effects are those of keys, and not of time."""
    effects = Effects(page)
    before = effects.seen()
    QTest.keySequence(QApplication.focusWidget() or page, QKeySequence(key))
    assert before == effects.seen()


@pytest.fixture
def queue(qtbot: QtBot) -> Iterator[JobQueue]:
    made = JobQueue("archive")
    yield made
    assert made.close()


def shown(qtbot: QtBot, page: QWidget) -> None:
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitActive(page):
        page.show()


@pytest.mark.parametrize(("section", "key"), listed("patients", "history"))
def test_a_key_of_patients_and_history(
    section: str,
    key: str,
    archive: FakeArchive,
    archive_queue: JobQueue,
    settled: Callable[[], None],
    qtbot: QtBot,
) -> None:
    page: PatientsPage | HistoryPage
    if key in {"grid", "print", "reading"}:
        page = HistoryPage(archive=archive, archive_queue=archive_queue)
        shown(qtbot, page)
        page.show_patient(archive.known["ana"])
        settled()
        page.table.setFocus()
        page.table.selectRow(1)
    else:
        page = PatientsPage(archive=archive, archive_queue=archive_queue)
        shown(qtbot, page)
        settled()
        if key == "treatment":
            page.edit_patient()
            settled()
        else:
            page.list.setFocus()
    assert_every_press_does_something(page, keys_of(section, key))


@pytest.mark.parametrize(("section", "key"), listed("curve"))
def test_a_key_of_the_curve(section: str, key: str, qtbot: QtBot) -> None:
    curve = MovementCurve()
    curve.show_record(record(Expression.OPEN_SMILE))
    shown(qtbot, curve)
    curve.setFocus()
    if key == "peak":
        QTest.keySequence(curve, QKeySequence("Home"))
    assert_every_press_does_something(curve, keys_of(section, key))


@pytest.mark.parametrize(("section", "key"), listed("review"))
def test_a_key_of_the_review(section: str, key: str, queue: JobQueue, qtbot: QtBot) -> None:
    page = ReviewPage(archive=VisitArchive(), archive_queue=queue, settings=Settings(clinician="Dr. Ito"))
    shown(qtbot, page)
    page.show_examination(PATIENT, visit(), [])
    QApplication.processEvents()
    if key in {"undo", "redo"}:
        page._decisions.decide("branch.temporal", 3, reason="looks so")
        if key == "redo":
            page.undo()
    elif key == "copy":
        page.show_report()
        qtbot.waitUntil(lambda: page.preview.page_count > 0, timeout=60_000)
    elif key == "addendum":
        text = open_notes(qtbot, page, signed()).text
        text.setFocus()
        QTest.keyClicks(text, "MRI")
    elif key == "branch":
        page.choose_branch(Branch.TEMPORAL)
    elif key == "correct":
        assert_nothing_happens(page, "Z")
    assert_every_press_does_something(page, keys_of(section, key))
    assert page.stop()


def test_the_keys_that_work_everywhere(
    make_window: Callable[..., MainWindow], settled: Callable[[], None], qtbot: QtBot
) -> None:
    window = make_window()
    unlock(window, settled)
    desk = window.desk
    assert desk is not None

    def press(key: str) -> None:
        QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(key))
        settled()

    effects: dict[str, Callable[[], bool]] = {
        "lock": lambda: window.locked,
        "help": window.help.isVisible,
        "list": window.keys.isVisible,
        "quit": window.goodbye.isVisible,
    }
    undo: dict[str, Callable[[], None]] = {"lock": lambda: unlock(window, settled), "help": window.leave_help}
    undo["list"] = window.keys.close_list
    assert {"pages", *effects} == {key for _section, key in listed("general")}
    on_rail = (desk.patients, desk.history, desk.clinic, desk.settings_page)
    order = (1, 2, 3, 0)
    for at in order:
        press(f"Ctrl+{at + 1}")
        assert desk.page is on_rail[at]
    for key, seen in effects.items():
        press(keys_of("general", key)[0])
        qtbot.waitUntil(seen)
        if key in undo:
            undo[key]()
            assert not seen()
