"""Parts of a list or a text joined as the language in force does it."""

from collections.abc import Iterable

from palsygrader.wording import say


def comma_list(words: Iterable[str]) -> str:
    """Return the items of a list, with commas between them."""
    return say("joining.items").join(words)


def semicolon_list(words: Iterable[str]) -> str:
    """Return parts that may have commas in themselves, with semicolons between them."""
    return say("joining.parts").join(words)


def sentences(words: Iterable[str]) -> str:
    """Return whole sentences after each other; empty ones are left out."""
    return say("joining.sentences").join(filter(None, words))
