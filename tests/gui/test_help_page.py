"""The help's list, search and pages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from palsygrader.gui import help_topics, theme
from palsygrader.gui.help_page import HelpPage
from palsygrader.gui.help_sheet import HelpPicture
from palsygrader.gui.help_topics import PICTURED, HelpTopic
from palsygrader.gui.key_list import key_words
from palsygrader.wording import say

LEAST_PX = (1280, 720)


@pytest.fixture
def page(qtbot: QtBot) -> HelpPage:
    page = HelpPage()
    qtbot.addWidget(page)
    page.resize(*LEAST_PX)
    page.show()
    page.show_topic(HelpTopic.FIRST_VISIT)
    return page


def shown_words(page: HelpPage) -> str:
    assert page.sheet is not None
    return "\n".join(label.text() for label in page.sheet.findChildren(QLabel))


@pytest.mark.parametrize("topic", HelpTopic)
def test_every_page_shows_its_words_and_its_picture(page: HelpPage, topic: HelpTopic) -> None:
    page.show_topic(topic)
    assert page.topic is topic
    sheet = page.sheet
    assert sheet is not None
    assert sheet.isVisible()
    said = shown_words(page)
    wanted = key_words() if topic is HelpTopic.KEYS else help_topics.steps(topic)
    assert wanted
    for sentence in wanted if topic is not HelpTopic.KEYS else [say("keys.review"), say("keys.capture.ghost.does")]:
        assert sentence in said
    assert (sheet.picture is not None) == (topic in PICTURED)
    if sheet.picture is not None:
        assert not sheet.picture.picture.isNull()
        assert sheet.picture.accessibleName() == say(f"help.{topic}.picture")
        assert sheet.picture.width() > 300


def fits(label: QLabel) -> bool:
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    return label.height() >= needed


@pytest.mark.parametrize("topic", HelpTopic)
def test_nothing_is_cut_off_at_the_least_size(page: HelpPage, topic: HelpTopic, qtbot: QtBot) -> None:
    page.show_topic(topic)
    sheet = page.sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: all(fits(label) for label in sheet.findChildren(QLabel)))
    assert sheet.horizontalScrollBar().maximum() == 0


def test_the_arrows_turn_the_pages(page: HelpPage) -> None:
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End):
        QTest.keyClick(page.list, key)
        seen.append(page.topic)
    assert seen == [HelpTopic.EXPRESSIONS, HelpTopic.KEYS]


def test_a_search_leaves_the_pages_that_hold_every_word(page: HelpPage) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.search, "RECOVERY key")
    assert HelpTopic.SAFETY in page.topics
    assert HelpTopic.EXPRESSIONS not in page.topics
    assert page.topic is page.topics[0]
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.topic is page.topics[0]
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.topics == list(HelpTopic)


def test_a_search_finds_keys(page: HelpPage) -> None:
    page.search.setText(say("keys.capture.ghost.does"))
    assert page.topics == [HelpTopic.KEYS]
    assert page.topic is HelpTopic.KEYS


def test_a_search_that_finds_nothing_says_so_and_gives_all_pages_back(page: HelpPage) -> None:
    page.search.setText("xyzzy")
    assert page.topic is None
    assert "xyzzy" in page.nothing.text
    assert page.nothing.isVisible()
    next(each for each in page.nothing.findChildren(QPushButton) if each.isVisible()).click()
    assert page.topics == list(HelpTopic)
    assert page.sheet is not None
    assert page.sheet.isVisible()


def test_escape_leaves_and_in_a_search_first_empties_it(page: HelpPage, qtbot: QtBot) -> None:
    page.search.setText("print")
    left: list[bool] = []
    page.left.connect(lambda: left.append(True))
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert (page.search.text(), left) == ("", [])
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert left == [True]


def test_everything_that_is_pressed_is_large_and_has_a_name(page: HelpPage) -> None:
    pressed = [each for each in page.findChildren(QAbstractButton) if each.isVisible() and each.parent() is page]
    assert len(pressed) == 2
    for each in pressed:
        assert each.text()
        assert each.height() >= theme.TARGET_PX
    assert page.list.accessibleName()
    assert page.search.accessibleName()
    assert page.sheet is not None
    assert page.sheet.accessibleName() == help_topics.title(HelpTopic.FIRST_VISIT)
    assert help_topics.steps(HelpTopic.FIRST_VISIT)[0] in page.sheet.accessibleDescription()


def test_a_picture_is_never_larger_than_it_is(qtbot: QtBot) -> None:
    picture = HelpPicture(HelpTopic.REVIEW)
    qtbot.addWidget(picture)
    picture.fit(400)
    assert picture.width() == 400
    picture.fit(10_000)
    assert picture.size() == picture.picture.size()
