"""The signals that stop a command, and what must not be stopped half-way."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
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


_came = threading.Event()
"""Set once a signal has interrupted the command."""


def leave_on_interrupt() -> None:
    """Let Ctrl-C end the program at once, with one line: while nothing is begun, and libraries load.

    An exception would not do: libraries that are interrupted while they load take it for a failure of their own.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _leave)


def leave_on_signals() -> None:
    """Let all of `STOPPING` end the program at once, with one line; one that is ignored (nohup) stays so.

    For what leaves nothing behind, and where an exception would not do: Qt aborts on it, or passes over it.
    """
    _handle(_leave)


def interrupt_on_signals() -> None:
    """Let the first of `STOPPING` end the command tidily, as Ctrl-C; one that is ignored (nohup) stays so."""
    _handle(_interrupt)


def ignore_signals() -> None:
    """Ignore all of `STOPPING` from now on: what is left to do takes no time."""
    for number in STOPPING:
        signal.signal(number, signal.SIG_IGN)


def forget_interrupt() -> None:
    """Begin a command: none of it was interrupted."""
    _came.clear()


def was_interrupted() -> bool:
    """Tell whether a signal interrupted the command, whatever became of the exception."""
    return _came.is_set()


def stop_if_interrupted() -> None:
    """Interrupt the command once more where a library passed over the interrupt, or took it for a failure.

    Raises:
        KeyboardInterrupt: A signal interrupted the command before.
    """
    if was_interrupted():
        raise KeyboardInterrupt


def _handle(handler: Callable[[int, FrameType | None], None]) -> None:
    for number in STOPPING:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, handler)


def _leave(_number: int, _frame: FrameType | None) -> None:
    try:
        if sys.stderr is not None:
            os.write(sys.stderr.fileno(), (say("cli.interrupted") + "\n").encode())
    finally:  # whatever becomes of the line
        os._exit(INTERRUPTED)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    ignore_signals()  # a second one would cut the tidying short
    _came.set()
    raise KeyboardInterrupt


@contextmanager
def put_off(*numbers: signal.Signals) -> Iterator[None]:
    """Let signals wait until the end: what is done meanwhile must not be cut in two.

    On other threads than the main one they never arrive, and nothing is done.
    """
    came = list[int]()
    on_main_thread = threading.current_thread() is threading.main_thread()
    before = {number: signal.getsignal(number) for number in numbers if on_main_thread}
    before = {number: handler for number, handler in before.items() if handler not in {None, signal.SIG_IGN}}
    for number in before:
        signal.signal(number, lambda at, _frame: came.append(at))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        for first in came[:1]:
            signal.raise_signal(first)


@contextmanager
def beyond_stopping() -> Iterator[None]:
    """Do the last step, which cannot be stopped half-way and takes no time: once it is done, signals change nothing.

    When it fails they stop the command again. On other threads than the main one they never arrive: nothing is done.
    """
    on_main_thread = threading.current_thread() is threading.main_thread()
    before = {number: signal.signal(number, signal.SIG_IGN) for number in STOPPING} if on_main_thread else {}
    try:
        yield
    except BaseException:
        for number, handler in before.items():
            signal.signal(number, handler)
        raise


@contextmanager
def kept_from_children(*numbers: signal.Signals) -> Iterator[None]:
    """Let processes that are started meanwhile never get signals; this one gets them at the end.

    On Windows, where signals cannot be held, this one ignores them meanwhile.
    """
    if sys.platform == "win32":
        before = {number: signal.signal(number, signal.SIG_IGN) for number in numbers}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
        return
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, numbers)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
