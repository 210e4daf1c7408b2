import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from palsygrader.gui.notices import NoticeStrip


def button(strip: NoticeStrip) -> QPushButton:
    found = strip.findChild(QPushButton)
    assert isinstance(found, QPushButton)
    return found


@pytest.fixture
def strip(qtbot: QtBot) -> NoticeStrip:
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    return strip


def test_starts_hidden_without_words(strip: NoticeStrip) -> None:
    assert strip.isHidden()
    assert strip.text == ""


def test_shows_words_without_a_button(strip: NoticeStrip) -> None:
    strip.show_notice("The camera was unplugged.", "problem")
    assert not strip.isHidden()
    assert strip.text == "The camera was unplugged."
    assert strip.property("kind") == "problem"
    assert button(strip).isHidden()


def test_the_action_runs_once_and_the_strip_goes(strip: NoticeStrip) -> None:
    runs: list[str] = []
    strip.show_notice("Saved.", "good", "Undo", lambda: runs.append("undo"))
    assert button(strip).text() == "Undo"
    button(strip).click()
    assert runs == ["undo"]
    assert strip.isHidden()


def test_an_action_may_show_the_next_notice(strip: NoticeStrip) -> None:
    strip.show_notice("One", "info", "More", lambda: strip.show_notice("Two"))
    button(strip).click()
    assert strip.text == "Two"


def test_what_went_well_goes_by_itself_and_all_else_stays(strip: NoticeStrip, qtbot: QtBot) -> None:
    strip._time.setInterval(50)
    strip.show_notice("Saved.", "good")
    qtbot.waitUntil(strip.isHidden)
    for kind, action in (("problem", None), ("info", None), ("good", "Undo")):
        strip.show_notice("Saved.", "good")
        strip.show_notice("Look here.", kind, action, None if action is None else lambda: None)  # type: ignore[arg-type]
        qtbot.wait(150)
        assert strip.text == "Look here."


def test_dismissed_by_its_cross(strip: NoticeStrip) -> None:
    strip.show_notice("Noted.")
    cross = strip.findChild(QToolButton)
    assert isinstance(cross, QToolButton)
    cross.click()
    assert strip.text == ""


def test_markup_in_a_notice_is_only_text(strip: NoticeStrip) -> None:
    strip.show_notice("<b>scan</b>.pdf could not be saved")
    shown = [label for label in strip.findChildren(QLabel) if "scan" in label.text()]
    assert [label.textFormat() for label in shown] == [Qt.TextFormat.PlainText]
