"""A foot pedal: its key is learnt in the settings, and does while recording what the large button does."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from palsygrader.capture.protocol import Phase
from palsygrader.gui.pedal import mouse_button, pedal_of_key, pedal_of_mouse
from palsygrader.gui.pedal_row import PedalRow
from palsygrader.gui.settings_page import SettingsPage
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import SettingsStore
from palsygrader.wording import say
from tests.gui.capture_pages import MakePage, is_recordable, pages, session_of, until

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def make_page(qtbot: QtBot, tmp_path: Path, archive_queue: JobQueue) -> Iterator[MakePage]:
    yield from pages(qtbot, tmp_path, archive_queue)


@pytest.fixture
def settings_page(qtbot: QtBot, tmp_path: Path) -> SettingsPage:
    page = SettingsPage(settings_store=SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.resize(1176, 800)
    with qtbot.waitActive(page):
        page.show()
    return page


def pedal_row(page: SettingsPage) -> PedalRow:
    row = page.rows["pedal"]
    assert isinstance(row, PedalRow)
    return row


def keys_of(page: QWidget) -> list[QKeyCombination]:
    """Return every key that does something on a page."""
    sequences: list[Any] = [shortcut.key() for shortcut in page.findChildren(QShortcut)]
    return [sequence[0] for sequence in sequences if not sequence.isEmpty()]


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_F9, "F9"),
        (Qt.Key.Key_B, "B"),
        (Qt.Key.Key_PageDown, "PgDown"),
        (Qt.Key.Key_MediaTogglePlayPause, "Toggle Media Play/Pause"),
    ],
)
def test_usual_keys_of_pedals_are_learnt(settings_page: SettingsPage, key: Qt.Key, name: str) -> None:
    row = pedal_row(settings_page)
    row.learn.click()
    row.learn.setFocus()
    assert row.learn.text() == say("settings.pedal.press")
    QApplication.sendEvent(row.learn, QKeyEvent(QEvent.Type.KeyPress, key, NONE))
    assert settings_page.settings.pedal == name
    assert row.known == say("settings.pedal.key", keys=name)
    assert not row.learn.isChecked()
    row.clear.click()
    assert settings_page.settings.pedal == ""
    assert row.known == say("settings.pedal.none")
    assert not row.clear.isVisible()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Space, NONE),
        (Qt.Key.Key_Return, NONE),
        (Qt.Key.Key_S, NONE),
        (Qt.Key.Key_1, NONE),
        (Qt.Key.Key_Tab, NONE),
        (Qt.Key.Key_Backspace, NONE),
        (Qt.Key.Key_F1, NONE),
        (Qt.Key.Key_Left, NONE),
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_keys_that_mean_something_are_refused_with_a_line(
    settings_page: SettingsPage, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    row = pedal_row(settings_page)
    row.learn.click()
    row.learn.setFocus()
    QTest.keyClick(row.learn, key, modifier)
    assert settings_page.settings.pedal == ""
    assert "already means something" in row.problem
    assert not row.learn.isChecked()


def test_escape_and_leaving_give_the_learning_up(settings_page: SettingsPage) -> None:
    row = pedal_row(settings_page)
    row.learn.click()
    row.learn.setFocus()
    QTest.keyClick(row.learn, Qt.Key.Key_Shift)
    assert row.learn.isChecked(), "a modifier says nothing alone"
    QTest.keyClick(row.learn, Qt.Key.Key_Escape)
    assert not row.learn.isChecked()
    row.learn.click()
    settings_page.rows["clinician"].field.setFocus()
    assert not row.learn.isChecked()
    assert settings_page.settings.pedal == ""


def test_a_pedal_that_is_a_mouse_is_learnt(settings_page: SettingsPage) -> None:
    row = pedal_row(settings_page)
    row.learn.click()
    QTest.mouseClick(row.learn, Qt.MouseButton.MiddleButton)
    assert settings_page.settings.pedal == "mouse:middle"
    assert row.known == say("settings.pedal.mouse.middle")
    assert mouse_button("mouse:middle") == Qt.MouseButton.MiddleButton
    assert pedal_of_mouse(Qt.MouseButton.LeftButton) is None


def test_the_pedal_starts_and_accepts_wherever_the_keyboard_is(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page(pedal="F9")
    until(qtbot, is_recordable(page))
    toggle = next(b for b in page.findChildren(QPushButton) if b.text() == say("examine.mirror"))
    toggle.setFocus()
    QTest.keyClick(toggle, Qt.Key.Key_F9)
    assert session_of(page).state.phase is Phase.COUNTDOWN
    assert page.viewfinder.mirrored, "the button with the keyboard is not pressed"
    QTest.keyClick(toggle, Qt.Key.Key_F9)
    assert session_of(page).state.phase is Phase.COUNTDOWN, "it stops nothing"
    until(qtbot, lambda: session_of(page).state.phase is Phase.REVIEWING)
    QTest.keyClick(page, Qt.Key.Key_F9)
    assert len(session_of(page).state.kept) == 1
    pedal, *others = sorted(keys_of(page), key=lambda stroke: stroke.key() != Qt.Key.Key_F9)
    assert pedal_of_key(pedal.key(), pedal.keyboardModifiers()) == "F9"
    for stroke in others:
        assert pedal_of_key(stroke.key(), stroke.keyboardModifiers()) is None, "every other key is refused"


def test_the_pedal_that_is_a_mouse_starts_wherever_the_pointer_is(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page(pedal="mouse:middle")
    until(qtbot, is_recordable(page))
    QTest.mouseClick(page.viewfinder, Qt.MouseButton.BackButton)
    assert session_of(page).state.phase is Phase.INSTRUCTION
    QTest.mouseClick(page.viewfinder, Qt.MouseButton.MiddleButton)
    assert session_of(page).state.phase is Phase.COUNTDOWN


def test_a_pedal_that_is_changed_or_cleared_counts_at_once(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page(pedal="F9")
    until(qtbot, is_recordable(page))
    settings = page._settings
    page.apply_settings(settings.changed(pedal="PgDown"))
    QTest.keyClick(page, Qt.Key.Key_F9)
    assert session_of(page).state.phase is Phase.INSTRUCTION
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert session_of(page).state.phase is Phase.COUNTDOWN
    QTest.keyClick(page, Qt.Key.Key_Escape)
    page.apply_settings(settings.changed(pedal=""))
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert session_of(page).state.phase is Phase.INSTRUCTION
