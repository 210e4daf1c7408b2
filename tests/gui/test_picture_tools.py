"""What stands beside the pictures: it tells what is pressed."""

from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from palsygrader import wording
from palsygrader.gui.picture_pair import Layer
from palsygrader.gui.picture_tools import PictureTools


def test_each_zoom_button_tells_its_direction(qtbot: QtBot) -> None:
    tools = PictureTools(QPushButton())
    qtbot.addWidget(tools)
    steps: list[int] = []
    tools.zoomed.connect(steps.append)
    buttons = {button.accessibleName(): button for button in tools.findChildren(QToolButton)}
    for key in ("in", "out"):
        buttons[wording.say(f"review.zoom.{key}")].click()
    assert steps == [1, -1]


def test_layers_are_told_together_and_can_be_held(qtbot: QtBot) -> None:
    tools = PictureTools(QPushButton())
    qtbot.addWidget(tools)
    told: list[frozenset[Layer]] = []
    tools.layers_changed.connect(told.append)
    first, second, *_ = Layer
    tools.layers[first].click()
    tools.layers[second].click()
    tools.allow(allowed=False)
    tools.layers[first].click()
    assert told == [frozenset({first}), frozenset({first, second})]
