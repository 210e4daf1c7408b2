"""One catalogue of words for screen, paper and errors.

Sentences have keys such as `"capture.gate.turned"` and are kept in one module per room. Members of enumerations are
worded by `of`: the key is the class name in snake case and the value, for example `"branch.temporal"`.
"""

import re
from collections.abc import Mapping
from enum import Enum
from typing import Final

from palsygrader.errors import PalsyGraderError
from palsygrader.wording import (
    archive,
    capture,
    cli,
    clinic,
    clinical,
    copies,
    correction,
    dataset,
    examine,
    export,
    help,  # noqa: A004 - a room of words
    importing,
    patient_record,
    questionnaires,
    record,
    report,
    review,
    scales,
    screens,
    tour,
    training,
)

_ROOMS: Final = (
    archive,
    capture,
    cli,
    clinic,
    clinical,
    copies,
    correction,
    dataset,
    examine,
    export,
    help,
    importing,
    patient_record,
    questionnaires,
    record,
    report,
    review,
    scales,
    screens,
    tour,
    training,
)


def _merge() -> Mapping[str, str]:
    merged: dict[str, str] = {}
    for room in _ROOMS:
        twice = merged.keys() & room.WORDS.keys()
        if twice:
            message = f"worded twice: {sorted(twice)}"
            raise ValueError(message)
        merged.update(room.WORDS)
    return merged


CATALOGUE: Final = _merge()


def say(key: str, **values: object) -> str:
    """Return the sentence of a key with its values filled in.

    Raises:
        KeyError: The key is not in the catalogue, or the sentence needs a value that is not given.
    """
    return CATALOGUE[key].format(**values)


def of(member: Enum) -> str:
    """Return the words for a member of an enumeration, lower case except for proper names.

    Raises:
        KeyError: The member has no words.
    """
    room = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", type(member).__name__).lower()
    return CATALOGUE[f"{room}.{member.value}"]


def error_line(error: Exception, *, unexpected: str = "error.unexpected") -> str:
    """Return one clear line for an error.

    Args:
        error: The error.
        unexpected: Key of the general line for unexpected errors and codes without words.
    """
    if isinstance(error, PalsyGraderError) and error.code in CATALOGUE:
        return say(error.code, **error.values)
    return say(unexpected, kind=error.code if isinstance(error, PalsyGraderError) else type(error).__name__)


def system_reason(error: OSError | ValueError) -> str:
    """Return why the system refused a path: its own words, or that no path can have such a name (a ValueError)."""
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    return say("input.impossible_name")


def capitalised(words: str) -> str:
    """Return the words with a capital first letter and the rest unchanged."""
    return words[:1].upper() + words[1:]
