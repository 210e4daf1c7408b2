"""Files of translations as Qt Linguist has them: read, written, kept in step with the catalogue, and checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

from palsygrader.wording.catalogue import to_translate
from palsygrader.wording.language import ENGLISH

FREE_SPACES: Final = ("joining.", "report.warning.closure_measured", "review.cornea.measured")
"""Beginnings of the keys whose words begin or end with a space in one language and not in another."""


@dataclass(frozen=True, slots=True)
class Message:
    """One translated sentence.

    Attributes:
        source: The English words it was made from.
        translation: Empty without one.
        finished: Whether it is to be used.
    """

    source: str
    translation: str = ""
    finished: bool = False


def read(file: Path) -> dict[str, Message]:
    """Return the messages of a file by their keys; none when there is no file.

    Raises:
        xml.etree.ElementTree.ParseError: The file is damaged.
        LookupError: It is of an encoding that is not known.
        ValueError: It is of an encoding that XML's parser does not take, as UTF-7.
    """
    if not file.exists():
        return {}
    found = {}
    for message in ET.parse(file).iter("message"):  # noqa: S314 - a file of the program itself
        translation = message.find("translation")
        words = translation.text or "" if translation is not None else ""
        source = message.findtext("source", "")
        told = bool(words) or not source.strip()  # only a space may be translated by nothing
        finished = told and translation is not None and "type" not in translation.attrib
        found[message.get("id", "")] = Message(source, words, finished)
    return found


def in_step(messages: Mapping[str, Message]) -> dict[str, Message]:
    """Return a message for every key to be translated, in the order of the catalogue.

    Translations are kept; those whose English words changed are not finished any more. Keys that are gone are dropped.
    """
    kept = {}
    for words in to_translate().values():
        for key, source in words.items():
            before = messages.get(key, Message(source))
            kept[key] = Message(source, before.translation, before.finished and before.source == source)
    return kept


def written(code: str, messages: Mapping[str, Message]) -> str:
    """Return the text of a file, the same for the same messages.

    Args:
        code: Of the language.
        messages: From `in_step`.
    """
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language={quoteattr(code)} sourcelanguage={quoteattr(ENGLISH.code)}>',
    ]
    for room, words in to_translate().items():
        lines += ["<context>", f"    <name>{room}</name>"]
        for key in words:
            message = messages[key]
            state = "" if message.finished else ' type="unfinished"'
            lines += [
                f"    <message id={quoteattr(key)}>",
                f"        <source>{escape(message.source)}</source>",
                f"        <translation{state}>{escape(message.translation)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    return "\n".join((*lines, "</TS>", ""))


def faults(key: str, source: str, translation: str) -> list[str]:
    """Return what would make a translation fail in the program: none when it can be used.

    Args:
        key: Of the sentence.
        source: The English words.
        translation: Those of another language.
    """
    if not translation.strip() and source.strip():
        return ["it is empty"]
    found = []
    try:
        if _places(source) != _places(translation):
            found.append("its {values} are not those of the English words")
    except ValueError:
        found.append("its braces do not fit")
    if not key.startswith(FREE_SPACES) and _ends(source) != _ends(translation):
        found.append("it begins or ends with other spaces than the English words")
    return found


def _places(words: str) -> set[tuple[str, str | None, str | None]]:
    """Return the values that a sentence needs, each with how it is written."""
    return {(name, how, kind) for _, name, how, kind in Formatter().parse(words) if name is not None}


def _ends(words: str) -> tuple[str, str]:
    return words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
