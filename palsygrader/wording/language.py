"""The language that screen and paper speak, and its translations.

A translation is a file of Qt Linguist, `palsygrader_<code>.ts`, whose messages have the catalogue's keys for
identifiers. Only that of the language in force is read. What is not in it, or is not finished, is said in English.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from palsygrader.wording.catalogue import CATALOGUE


@dataclass(frozen=True, slots=True)
class Language:
    """A language and how it writes numbers.

    Attributes:
        code: ISO 639-1, with which files and settings name it.
        name: In the language itself.
        tag: BCP 47, for documents.
        decimal: Mark before the decimals.
    """

    code: str
    name: str
    tag: str
    decimal: str


ENGLISH: Final = Language("en", "English", "en", ".")
LANGUAGES: Final[Mapping[str, Language]] = {
    language.code: language
    for language in (
        ENGLISH,
        Language("de", "Deutsch", "de", ","),
        Language("es", "Español", "es", ","),
        Language("zh", "简体中文", "zh-Hans", "."),
    )
}
"""Every language of the program, by its code."""


@dataclass(frozen=True, slots=True)
class _Speech:
    language: Language
    words: Mapping[str, str]


_speech = _Speech(ENGLISH, {})
"""In force; replaced as a whole, since several threads read it."""


def use(code: str, folder: Path) -> None:
    """Speak a language from now on; all of it in English where its file is missing or damaged.

    Args:
        code: Of `LANGUAGES`.
        folder: Of the translations.

    Raises:
        KeyError: There is no such language.
    """
    global _speech  # noqa: PLW0603 - one for the whole program, as its window and its threads are one
    language = LANGUAGES[code]
    _speech = _Speech(language, {} if language is ENGLISH else finished(translation_file(folder, code)))


@contextmanager
def speaking(code: str, folder: Path) -> Iterator[None]:
    """Speak a language for a while, then the one before.

    Raises:
        KeyError: There is no such language.
    """
    global _speech  # noqa: PLW0603 - as above
    before = _speech
    use(code, folder)
    try:
        yield
    finally:
        _speech = before


def current() -> Language:
    """Return the language in force."""
    return _speech.language


def template(key: str) -> str:
    """Return the words of a key in the language in force, with the places of its values.

    Raises:
        KeyError: The key is not in the catalogue.
    """
    words = _speech.words.get(key)
    return CATALOGUE[key] if words is None else words


def preferred(wanted: Iterable[str]) -> str:
    """Return the code of the first language that the program has, English without any.

    Args:
        wanted: Names of locales, the most wanted first, such as `de-AT` or `zh_Hans_CN`.
    """
    codes = (name.replace("_", "-").partition("-")[0].lower() for name in wanted)
    return next((code for code in codes if code in LANGUAGES), ENGLISH.code)


def translation_file(folder: Path, code: str) -> Path:
    """Return the file of a language's translation."""
    return folder / f"palsygrader_{code}.ts"


def finished(file: Path) -> dict[str, str]:
    """Return the finished translations of a file by their keys, none when it is missing or damaged."""
    try:
        messages = ET.parse(file).iter("message")  # noqa: S314 - a file of the program itself
    except (OSError, ET.ParseError, LookupError, ValueError):  # the last two of an encoding that cannot be read
        return {}
    words = {}
    for message in messages:
        translation = message.find("translation")
        if translation is None or "type" in translation.attrib:
            continue
        told = translation.text or ""
        if told or not message.findtext("source", "").strip():  # only a space may be translated by nothing
            words[message.get("id", "")] = told
    return words
