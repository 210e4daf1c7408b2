"""The head of the capture page on a small screen: the name, how far the visit is, and every chip."""

from dataclasses import replace
from datetime import date
from typing import Final

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from palsygrader import wording
from palsygrader.gui import capture_head, theme
from palsygrader.gui.capture_head import CaptureHead
from tests.gui.capture_examples import PATIENT

NAME: Final = "Benedikt von Hohenstein-Mayer "[:30]
WIDTH_PX: Final = 1280 - 4 * theme.GRID_PX


def longer(key: str, **values: object) -> str:
    """Return words 1.4 times as long, as in another language."""
    words = wording.say(key, **values)
    return words + "n" * round(0.4 * len(words))


@pytest.mark.parametrize("longest", [False, True])
def test_a_name_of_thirty_letters_is_whole_at_1280(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, longest: bool
) -> None:
    if longest:
        monkeypatch.setattr(capture_head, "say", longer)
    head = CaptureHead()
    qtbot.addWidget(head)
    head.show_patient(replace(PATIENT, name=NAME, born=date(1984, 5, 12)), number=12, ghost=True)
    head.show_step(
        (longer if longest else wording.say)("examine.step.skipped", done=3, total=9, skipped=1, minutes=12, seconds=34)
    )
    head.show_buttons(paused=True, can_pause=True, can_finish=True)
    head.resize(WIDTH_PX, head.sizeHint().height())
    head.show()
    for text in (NAME, "visit 12", "1 skipped"):
        (label,) = [found for found in head.findChildren(QLabel) if text in found.text()]
        assert label.width() >= label.sizeHint().width(), label.text()
    for button in head.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()
        assert button.height() >= theme.TARGET_PX, button.text()
        assert head.rect().contains(button.geometry()), button.text()


def test_a_name_that_is_far_too_long_gives_way_to_the_time(qtbot: QtBot) -> None:
    head = CaptureHead()
    qtbot.addWidget(head)
    head.show_patient(replace(PATIENT, name="Maximiliana " * 20), number=12, ghost=True)
    head.show_step("3 of 9, 1 skipped · 1:12")
    head.resize(WIDTH_PX, head.sizeHint().height())
    head.show()
    step = next(found for found in head.findChildren(QLabel) if "1:12" in found.text())
    assert step.width() >= step.sizeHint().width()
    name = next(found for found in head.findChildren(QLabel) if "Maximiliana" in found.text())
    assert name.toolTip() == name.text()
