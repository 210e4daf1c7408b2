"""The list of keys fits the smallest window in every language, and scrolls by keys where it does not."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea
from pytestqt.qtbot import QtBot

from palsygrader.gui import languages
from palsygrader.gui.key_list import KeyList
from palsygrader.gui.main_window import LEAST_SIZE_PX
from palsygrader.wording.language import LANGUAGES
from tests.gui.checker import load_checker

MakeList = Callable[[int], KeyList]


@pytest.fixture
def make_list(qtbot: QtBot) -> MakeList:
    windows = []

    def make(height_px: int) -> KeyList:
        window = QFrame()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(LEAST_SIZE_PX[0], height_px)
        made = KeyList(window)
        window.show()
        made.open_list()
        QApplication.processEvents()
        return made

    return make


@pytest.fixture(params=list(LANGUAGES))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    locale = QLocale()
    languages.speak(qapp, request.param)
    yield request.param
    languages.speak(qapp, "en")
    QLocale.setDefault(locale)


def hidden_px(keys: KeyList) -> int:
    room = keys.findChild(QScrollArea)
    assert isinstance(room, QScrollArea)
    return room.verticalScrollBar().maximum() - room.verticalScrollBar().value()


def test_it_fits_the_smallest_window(language: str, make_list: MakeList) -> None:
    keys = make_list(LEAST_SIZE_PX[1])
    assert hidden_px(keys) == 0, language
    assert keys.rect().contains(keys.childrenRect())
    assert list(load_checker().faults(keys.window())) == []


def test_what_does_not_fit_is_reached_by_keys_and_any_other_key_closes(make_list: MakeList) -> None:
    keys = make_list(400)
    before = hidden_px(keys)
    assert before > 0
    QTest.keyClick(keys, Qt.Key.Key_Down)
    assert hidden_px(keys) < before
    QTest.keyClick(keys, Qt.Key.Key_End)
    assert hidden_px(keys) == 0
    assert keys.isVisible()
    QTest.keyClick(keys, Qt.Key.Key_Space)
    assert not keys.isVisible()
    keys.open_list()
    assert hidden_px(keys) == before


def test_arrows_close_it_where_there_is_nothing_to_scroll(make_list: MakeList) -> None:
    keys = make_list(LEAST_SIZE_PX[1])
    QTest.keyClick(keys, Qt.Key.Key_Down)
    assert not keys.isVisible()
