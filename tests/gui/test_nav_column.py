"""The column of choices is as wide as its words."""

from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from palsygrader.gui import theme
from palsygrader.gui.layouts import row
from palsygrader.gui.nav_column import NavColumn


def test_words_given_before_it_is_first_shown_have_their_width(qtbot: QtBot, qapp: QApplication) -> None:
    stack, other, page = QStackedWidget(), QWidget(), QWidget()
    qtbot.addWidget(stack)
    stack.addWidget(other)
    stack.resize(900, 300)
    stack.show()
    choice = QPushButton()
    theme.set_role(choice, "nav")
    column = NavColumn(choice)
    page.setLayout(row(column, QWidget()))
    stack.addWidget(page)
    qapp.processEvents()
    layout = page.layout()
    assert layout is not None
    layout.activate()
    choice.setText("House-Brackmann\n7 to confirm, 1 to set")
    stack.setCurrentWidget(page)
    for _turn in range(3):
        qapp.processEvents()
    assert column.width() >= column.sizeHint().width() > 120
    assert choice.width() >= choice.sizeHint().width()
