"""The help's topics: their words, their pictures, and which one fits what is in view."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import palsygrader.gui
from palsygrader.gui import help_topics, key_list
from palsygrader.gui.help_topics import PICTURED, HelpTopic, explain, topic_in_view
from palsygrader.settings import translations
from palsygrader.wording import CATALOGUE, say
from palsygrader.wording.language import LANGUAGES, speaking

MOST_WORDS = 120
MOST_BYTES = 1_500_000
ROOM = Path(palsygrader.gui.__file__).parent
QT_NAMES = {
    "Esc": ('"Esc"', "Key_Escape"),
    "Space or Return": ('"Space"', '"Return"'),
    "← →": ('"Left"', "Key_Left"),
}
"""How the source names keys that it does not name as the list does; one of them has to be there."""


@pytest.mark.parametrize("topic", HelpTopic)
def test_every_page_has_a_title_and_few_words(topic: HelpTopic) -> None:
    steps = help_topics.steps(topic)
    assert help_topics.title(topic)
    assert bool(steps) == (topic is not HelpTopic.KEYS)
    assert len(" ".join([*steps, help_topics.note(topic)]).split()) <= MOST_WORDS


def test_every_step_in_the_catalogue_is_shown() -> None:
    numbered = {key for key in CATALOGUE if re.fullmatch(r"help\.\w+\.step\d+", key)}
    shown = {f"help.{topic}.step{n}" for topic in HelpTopic for n in range(1, len(help_topics.steps(topic)) + 1)}
    assert numbered == shown


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_picture_is_there_and_described_and_all_are_small(code: str) -> None:
    with speaking(code, translations()):
        files = {topic: help_topics.picture_file(topic) for topic in PICTURED}
        assert all(say(f"help.{topic}.picture") for topic in PICTURED)
    folder = translations().parent / "help" / code
    assert set(folder.iterdir()) == set(files.values())
    assert sum(file.stat().st_size for file in files.values()) < MOST_BYTES


def test_steps_name_buttons_as_they_are() -> None:
    assert say("patients.new_visit") in help_topics.steps(HelpTopic.FIRST_VISIT)[2]


def test_a_search_takes_every_word_in_any_case() -> None:
    assert help_topics.find("") == list(HelpTopic)
    assert HelpTopic.CORRECTING in help_topics.find("drag POINT")
    assert help_topics.find("drag nothing-of-the-kind") == []


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    page.setLayout(QVBoxLayout())
    qtbot.addWidget(page)
    page.show()
    return page


def part(page: QWidget, topic: HelpTopic) -> QWidget:
    made = QWidget()
    explain(made, topic)
    layout = page.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show()
    return made


def test_a_page_that_is_not_explained_opens_the_first_topic(page: QWidget) -> None:
    assert topic_in_view(page) is HelpTopic.FIRST_VISIT


def test_a_part_in_view_comes_before_its_page_and_a_hidden_one_does_not_count(page: QWidget) -> None:
    explain(page, HelpTopic.REVIEW)
    scales, signing = part(page, HelpTopic.SCALES), part(page, HelpTopic.SIGNING)
    assert topic_in_view(page) is HelpTopic.SIGNING
    signing.hide()
    assert topic_in_view(page) is HelpTopic.SCALES
    scales.hide()
    assert topic_in_view(page) is HelpTopic.REVIEW


@pytest.mark.parametrize("key", dict(section for part in key_list.SECTIONS for section in part)["capture"])
def test_every_key_of_the_recording_is_listened_to(key: str) -> None:
    """What each does there is tested with the page; the keys of all other sections are pressed in test_listed_keys."""
    source = (ROOM / "capture_controls.py").read_text("utf-8")
    shown = say(f"keys.capture.{key}")
    names = QT_NAMES.get(shown, (f'"{shown}"', f"Key_{shown}"))
    assert any(re.search(re.escape(name) + r"(?!\w)", source) for name in names), shown
