"""Markup in names of files and people is shown, never obeyed."""

from pathlib import Path

import pytest
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from palsygrader.gui.import_tile import ImportTile
from palsygrader.gui.layouts import words
from palsygrader.gui.plain_tips import plain_tip

MARKUP = "<b>rest</b><img src='file:///etc/hostname'>.jpg"


@pytest.mark.parametrize("said", ["plain words", "a < b", MARKUP, "<a href='http://x'>x</a>\nsecond line"])
def test_a_tool_tip_shows_the_words_as_they_are(said: str) -> None:
    shown = QTextDocument()
    shown.setHtml(plain_tip(said)) if Qt.mightBeRichText(plain_tip(said)) else shown.setPlainText(plain_tip(said))
    assert shown.toPlainText().split() == said.split()


def test_the_name_of_a_file_to_be_imported_is_no_markup(qtbot: QtBot) -> None:
    tile = ImportTile(Path(MARKUP.replace("/", "\u2215")))
    qtbot.addWidget(tile)
    tips = [label.toolTip() for label in tile.findChildren(QLabel) if "rest" in label.toolTip()]
    assert tips
    assert all("<img" not in tip for tip in tips)


def test_a_label_shows_a_name_as_it_is(qtbot: QtBot) -> None:
    label = words(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
