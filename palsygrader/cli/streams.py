"""The terminal: lines told on standard error, results put on standard output, whatever becomes of either."""

import os
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from typing import Final, TextIO

from palsygrader.errors import InputError
from palsygrader.wording import say

_BREAKING: Final = frozenset({"Cc", "Zl", "Zp"})
"""Unicode's categories of characters that would move the cursor."""
_LONE: Final = "Cs"
"""Unicode's category of what Python keeps of a file name that is not UTF-8."""
_STANDARD_ERROR: Final = 2
"""Its number in every process."""


def prepare_streams() -> None:
    """Put something in the place of closed streams, and let no character stop a line."""
    if sys.stdout is None:  # what is put there fails, and is told as for a full disk
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def printable(text: str) -> str:
    """Return a text on one line: control characters as escapes, bytes that are no text as a replacement mark."""
    return "".join(_printable(character) for character in text)


def _printable(character: str) -> str:
    category = unicodedata.category(character)
    if category == _LONE:
        return "\N{REPLACEMENT CHARACTER}"
    return character.encode("unicode_escape").decode() if category in _BREAKING else character


def tell(line: str) -> None:
    """Print a line on standard error; when nobody can read it, the work goes on."""
    try:
        print(printable(line), file=sys.stderr, flush=True)
    except OSError:
        _discard(sys.stderr)


def put_text(text: str) -> None:
    """Print a text on standard output.

    Raises:
        BrokenPipeError: Nobody reads it any more.
        InputError: `cli.cannot_write`.
    """
    with _output():
        print(text, flush=True)


def put_bytes(content: bytes) -> None:
    """Write to standard output.

    Raises:
        BrokenPipeError: Nobody reads it any more.
        InputError: `cli.cannot_write`.
    """
    with _output():
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()


def discard_output() -> None:
    """Let what standard output still holds go nowhere: nobody reads it any more."""
    _discard(sys.stdout)


@contextmanager
def quiet_libraries() -> Iterator[None]:
    """Let what libraries in C tell of a damaged file on standard error go nowhere: one clear line follows."""
    try:
        kept = os.dup(_STANDARD_ERROR)
    except OSError:  # it is closed
        yield
        return
    try:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, _STANDARD_ERROR)
        os.close(nothing)
        yield
    finally:
        os.dup2(kept, _STANDARD_ERROR)
        os.close(kept)


@contextmanager
def _output() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        _discard(sys.stdout)
        raise
    except OSError as error:
        _discard(sys.stdout)
        reason = error.strerror or type(error).__name__
        raise InputError("cli.cannot_write", file=say("cli.standard_output"), reason=reason) from error


def _discard(stream: TextIO) -> None:
    """Let what a stream still holds go nowhere, so that Python does not fail again when it ends."""
    with suppress(OSError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, stream.fileno())
        os.close(nothing)
