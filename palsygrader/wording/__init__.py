"""One catalogue of words for screen, paper and errors, in the language in force.

Sentences have keys such as `"capture.gate.turned"` and are kept in one module per room, in English; `language` tells
them in another. Members of enumerations are worded by `of`: the key is the class name in snake case and the value, for
example `"branch.temporal"`. Numbers, days and lists are put into words by `numbers`, `days` and `lists`.
"""

import re
from enum import Enum
from typing import Final

from palsygrader.errors import PalsyGraderError
from palsygrader.wording.catalogue import CATALOGUE
from palsygrader.wording.language import current, preferred, speaking, template, use
from palsygrader.wording.singular import COUNTED

__all__ = [
    "CATALOGUE",
    "capitalised",
    "current",
    "error_line",
    "key_of",
    "of",
    "preferred",
    "say",
    "speaking",
    "system_reason",
    "use",
]


class _Number(float):
    """A number that is written with the decimal mark of the language in force."""

    def __format__(self, how: str) -> str:
        return float.__format__(self, how).replace(".", current().decimal)


_ONE: Final = frozenset({"1", "+1", "-1"})


def say(key: str, **values: object) -> str:
    """Return the sentence of a key in the language in force, with its values filled in; its singular for one.

    Raises:
        KeyError: The key is not in the catalogue, or the sentence needs a value that is not given.
    """
    told = {name: _Number(value) if isinstance(value, float) else value for name, value in values.items()}
    alone = key in COUNTED and str(values.get(COUNTED[key])) in _ONE
    return template(f"{key}.singular" if alone else key).format(**told)


def of(member: Enum) -> str:
    """Return the words for a member of an enumeration, lower case where the language's dictionaries have it so.

    Raises:
        KeyError: The member has no words.
    """
    return template(key_of(member))


def key_of(member: Enum) -> str:
    """Return the key of the words for a member of an enumeration, whether it has any or not."""
    room = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", type(member).__name__).lower()
    return f"{room}.{member.value}"


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
