"""What the commands' arguments may be; anything else is refused in one line that tells what may be given."""

import argparse
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from palsygrader.wording import say

Reader = Callable[[str], int]
Word = TypeVar("Word", bound=str)


def name_of_path(text: str) -> str:
    """Return the name of a file or folder as it was given; it may not be empty, which is the current folder's name."""
    if not text:
        raise argparse.ArgumentTypeError(say("cli.no_name"))
    return text


def path_argument(text: str) -> Path:
    """Return the path of a name, which may not be empty."""
    return Path(name_of_path(text))


def number_from(least: int, refusal: str) -> Reader:
    """Return what reads a whole number.

    Args:
        least: The smallest that is taken, 0 or more.
        refusal: Key of the line that refuses another; it tells `given`.
    """

    def read(text: str) -> int:
        try:
            number = int(text) if text.isdecimal() else -1
        except ValueError:  # Python reads no more than 4300 digits
            number = -1
        if not least <= number <= sys.maxsize:  # nothing longer can be counted
            raise argparse.ArgumentTypeError(say(refusal, given=text))
        return number

    return read


def one_of(known: Iterable[Word], refusal: str) -> Callable[[str], Word]:
    """Return what reads one of a few words.

    Args:
        known: The words.
        refusal: Key of the line that refuses another; it tells `given` and `known`.
    """
    words = {str(word): word for word in known}

    def read(text: str) -> Word:
        if text not in words:
            raise argparse.ArgumentTypeError(say(refusal, given=text, known=", ".join(words)))
        return words[text]

    return read


def processes_for(jobs: int, tasks: int) -> int:
    """Return how many processes do a number of tasks: never more than tasks or processors, whatever is asked for."""
    return min(jobs, tasks, os.cpu_count() or 1)
