"""What the help is about: its pages, their words and pictures, and which of them fits what is in view."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from palsygrader.settings import bundled
from palsygrader.wording import CATALOGUE, language, say


class HelpTopic(StrEnum):
    """A page of the help, in the order of the list; its words are `help.<value>.title`, `.step1` and so on."""

    FIRST_VISIT = "first_visit"
    EXPRESSIONS = "expressions"
    IMPORTING = "importing"
    REVIEW = "review"
    CORRECTING = "correcting"
    SCALES = "scales"
    SIGNING = "signing"
    COMPARING = "comparing"
    PRINTING = "printing"
    CLINIC = "clinic"
    SAFETY = "safety"
    LIMITS = "limits"
    KEYS = "keys"


PICTURED: Final = frozenset(HelpTopic) - {HelpTopic.SAFETY, HelpTopic.LIMITS, HelpTopic.KEYS}
"""Topics with a picture, `help.<value>.picture` says what it shows."""
_PARTS_FIRST: Final = (
    HelpTopic.PRINTING,
    HelpTopic.SIGNING,
    HelpTopic.CORRECTING,
    HelpTopic.SCALES,
    HelpTopic.COMPARING,
)
"""Topics of parts that come before that of the page they stand on, the first one before the others."""
_NAMES: Final = {
    "apply": "correction.apply",
    "clinic": "rail_page.clinic",
    "confirm": "review.scales.confirm",
    "finish": "examine.finish",
    "grade": "import.grade",
    "history": "rail_page.history",
    "new_visit": "patients.new_visit",
    "preview": "review.preview",
    "reset_point": "correction.reset_point",
    "resume": "unfinished.resume",
    "scales": "review.tab.scales",
    "sign_now": "review.sign.now",
    "take_back": "correction.take_back",
}
"""Buttons and tabs that a sentence may name, with the keys of their words."""
_TOPIC: Final = "help_topic"


def explain(widget: QWidget, topic: HelpTopic) -> None:
    """Say which page of the help fits while a widget is in view."""
    widget.setProperty(_TOPIC, topic.value)


def topic_in_view(page: QWidget) -> HelpTopic:
    """Return the topic of a page as it is in view, the first one when nothing on it is explained."""
    shown = (each for each in [page, *page.findChildren(QWidget)] if each.isVisible())
    found = {HelpTopic(value) for each in shown if isinstance(value := each.property(_TOPIC), str)}
    parts = (topic for topic in _PARTS_FIRST if topic in found)
    return next(parts, min(found, key=list(HelpTopic).index, default=HelpTopic.FIRST_VISIT))


def name_buttons(key: str, **values: object) -> str:
    """Return the sentence of a key; the buttons and tabs it names are called as they are."""
    return say(key, **{name: say(named) for name, named in _NAMES.items()}, **values)


def title(topic: HelpTopic) -> str:
    """Return a topic's title."""
    return say(f"help.{topic}.title")


def steps(topic: HelpTopic) -> list[str]:
    """Return a topic's steps in their order."""
    found: list[str] = []
    while (key := f"help.{topic}.step{len(found) + 1}") in CATALOGUE:
        found.append(name_buttons(key))
    return found


def note(topic: HelpTopic) -> str:
    """Return what stands below the steps, empty where there is nothing."""
    key = f"help.{topic}.note"
    return name_buttons(key) if key in CATALOGUE else ""


def picture_file(topic: HelpTopic) -> Path:
    """Return the file of a topic's picture; only those of `PICTURED` are there, in English at least."""
    own, english = (
        bundled("resources", "help", each.code, f"{topic}.jpg") for each in (language.current(), language.ENGLISH)
    )
    return own if own.is_file() else english


def find(wanted: str, more: Sequence[str] = ()) -> list[HelpTopic]:
    """Return the topics that hold every word, in any case; all of them for no words.

    Args:
        wanted: The words, parted by spaces; a part of a word is enough.
        more: What stands on the page of keys.
    """
    parts = wanted.casefold().split()
    found = []
    for topic in HelpTopic:
        sentences = [title(topic), *steps(topic), note(topic), *(more if topic is HelpTopic.KEYS else ())]
        text = "\n".join(sentences).casefold()
        if all(part in text for part in parts):
            found.append(topic)
    return found
