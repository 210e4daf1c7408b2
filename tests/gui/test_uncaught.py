import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from palsygrader.gui.uncaught import UncaughtErrors


@pytest.fixture
def errors() -> Iterator[UncaughtErrors]:
    hooks = sys.excepthook, threading.excepthook
    errors = UncaughtErrors()
    errors.install()
    yield errors
    sys.excepthook, threading.excepthook = hooks


def test_an_error_of_another_thread_reaches_the_window(errors: UncaughtErrors, qtbot: QtBot) -> None:
    caught: list[tuple[Exception, threading.Thread]] = []
    errors.caught.connect(lambda error: caught.append((error, threading.current_thread())))

    def fail() -> None:
        raise ZeroDivisionError

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(caught))
    error, where = caught[0]
    assert isinstance(error, ZeroDivisionError)
    assert where is threading.main_thread()


def test_an_error_of_the_windows_thread_is_told(errors: UncaughtErrors, qtbot: QtBot) -> None:
    with qtbot.waitSignal(errors.caught) as told:
        sys.excepthook(ValueError, ValueError("x"), None)
    assert isinstance(told.args[0], ValueError)


def test_the_wish_to_leave_is_no_error(errors: UncaughtErrors, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(errors.caught):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)


def test_the_hooks_are_given_back(errors: UncaughtErrors) -> None:
    errors.remove()
    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__
