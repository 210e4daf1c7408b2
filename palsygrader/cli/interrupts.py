"""The signals that stop a command, and what must not be stopped half-way."""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

from palsygrader.cli.status import INTERRUPTED
from palsygrader.wording import say


def _known(*names: str) -> tuple[signal.Signals, ...]:
    return tuple(signal.Signals[name] for name in names if name in signal.Signals.__members__)


FROM_TERMINAL: Final = _known("SIGINT", "SIGHUP")
"""Ctrl-C and a closed terminal (unknown to Windows): they reach a command and its worker processes alike."""
STOPPING: Final = (*FROM_TERMINAL, *_known("SIGTERM"))
"""All that stop a command."""


def leave_on_interrupt() -> None:
    """Let Ctrl-C end the program at once, with one line: while nothing is begun, and libraries load.

    An exception would not do: libraries that are interrupted while they load take it for a failure of their own.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _leave)


def interrupt_on_signals() -> None:
    """Let the first of `STOPPING` end the command tidily, as Ctrl-C; one that is ignored (nohup) stays so."""
    for number in STOPPING:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _interrupt)


def ignore_signals() -> None:
    """Ignore all of `STOPPING` from now on: what is left to do takes no time."""
    for number in STOPPING:
        signal.signal(number, signal.SIG_IGN)


def _leave(_number: int, _frame: FrameType | None) -> None:
    if sys.stderr is not None:
        os.write(sys.stderr.fileno(), (say("cli.interrupted") + "\n").encode())
    os._exit(INTERRUPTED)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    ignore_signals()  # a second one would cut the tidying short
    raise KeyboardInterrupt


@contextmanager
def held_off(*numbers: signal.Signals) -> Iterator[None]:
    """Ignore signals for a while; on another thread than the main one they never arrive, and nothing is done."""
    on_main_thread = threading.current_thread() is threading.main_thread()
    before = {number: signal.signal(number, signal.SIG_IGN) for number in numbers} if on_main_thread else {}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
