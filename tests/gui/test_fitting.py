"""What `packaging/screens` lists beside its pictures: words with too little room, and words left in English."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from palsygrader.gui.giving_choice import GivingChoice
from palsygrader.gui.giving_line import GivingLine
from palsygrader.settings import translations
from palsygrader.wording import say
from palsygrader.wording.language import speaking
from tests.gui.checker import load_checker

LONG = "Nothing is ever recorded unless exactly one face is in view."


@pytest.fixture
def faults() -> Callable[[QWidget], Iterator[str]]:
    """What the command uses; it is no part of a package."""
    found: Callable[[QWidget], Iterator[str]] = load_checker().faults
    return found


def label(*, wrap: bool) -> QLabel:
    made = QLabel(LONG)
    made.setWordWrap(wrap)
    return made


def choice() -> QComboBox:
    made = QComboBox()
    made.addItem(LONG)
    return made


def hint() -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(LONG)
    return made


def tabs() -> QTabBar:
    made = QTabBar()
    made.setUsesScrollButtons(False)
    made.addTab(LONG)
    made.addTab(LONG)
    return made


def table() -> QTableWidget:
    made = QTableWidget(1, 1)
    made.setItem(0, 0, QTableWidgetItem(LONG))
    made.setColumnWidth(0, 90)
    return made


PARTS: dict[str, Callable[[], QWidget]] = {
    "label": lambda: label(wrap=False),
    "wrapped label": lambda: label(wrap=True),
    "button": lambda: QPushButton(LONG),
    "box": lambda: QCheckBox(LONG),
    "choice": choice,
    "field": hint,
    "tabs": tabs,
    "table": table,
}


@pytest.mark.parametrize("name", PARTS)
def test_words_without_room_are_told(
    name: str, faults: Callable[[QWidget], Iterator[str]], qtbot: QtBot, qapp: QApplication
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    part = PARTS[name]()
    part.setParent(window)
    window.resize(900, 400)
    window.show()
    part.setGeometry(0, 0, 120, 22)
    qapp.processEvents()
    assert [fault for fault in faults(window) if f"cut: {LONG!r}" in fault], name
    if name != "table":
        part.setGeometry(0, 0, 890, 60)
        qapp.processEvents()
        assert not list(faults(window)) or name == "tabs", name


def test_what_reaches_out_and_what_scrolls_sideways_is_told(
    faults: Callable[[QWidget], Iterator[str]], qtbot: QtBot, qapp: QApplication
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inner = QLabel("wide")
    inner.setFixedWidth(2000)
    scroll = QScrollArea()
    scroll.setWidget(inner)
    QVBoxLayout(window).addWidget(scroll)
    outside = QPushButton("Save", window)
    window.resize(400, 300)
    window.show()
    outside.setGeometry(350, 10, 100, 44)
    qapp.processEvents()
    told = list(faults(window))
    assert "QScrollArea: scrolls sideways" in told
    assert "QPushButton: reaches out of QWidget: 'Save'" in told


def test_words_left_in_english_are_told_in_another_language_only(
    faults: Callable[[QWidget], Iterator[str]], qtbot: QtBot, qapp: QApplication
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    english = (say("patients.new_visit"), say("clinic.counted", patients=3, visits=4, signed=1, unfinished=0))
    with speaking("de", translations()):
        own = say("patients.new_visit")
    for words in (*english, own):
        column.addWidget(QLabel(words))
    window.show()
    qapp.processEvents()
    assert not list(faults(window))
    with speaking("de", translations()):
        assert list(faults(window)) == [f"QLabel: in English: {words!r}" for words in english]


def giving_line() -> QWidget:
    made = GivingLine("", 40)
    made.show_line(LONG)
    return made


def giving_choice() -> QWidget:
    made = GivingChoice()
    made.addItem(LONG)
    return made


@pytest.mark.parametrize("make", [giving_line, giving_choice])
def test_words_in_dots_are_told_apart_as_long_as_their_tool_tip_is_whole(
    make: Callable[[], QWidget], faults: Callable[[QWidget], Iterator[str]], qtbot: QtBot, qapp: QApplication
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    part = make()
    part.setParent(window)
    window.resize(900, 400)
    window.show()
    part.setGeometry(0, 0, 120, 44)
    qapp.processEvents()
    assert not list(faults(window))
    assert list(load_checker().shortened(window)) == [f"{type(part).__name__}: in dots: {LONG!r}"]
    part.setToolTip("")
    assert [fault for fault in faults(window) if f"cut: {LONG!r}" in fault]
