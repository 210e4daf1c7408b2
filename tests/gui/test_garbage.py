"""Python's garbage is collected by the Qt thread alone."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from palsygrader.gui.garbage import PERIOD_MS, GarbageCollection


class Cycle(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.fixture
def collection(qapp: object) -> Iterator[GarbageCollection]:
    made = GarbageCollection()
    made.begin()
    yield made
    made.stop()
    assert gc.isenabled()


@pytest.mark.usefixtures("collection")
def test_a_widget_that_only_a_cycle_holds_is_deleted_by_the_qt_thread(qtbot: QtBot) -> None:
    deleted_in: list[int] = []
    cycle = Cycle()
    weakref.finalize(cycle, lambda: deleted_in.append(threading.get_ident()))
    del cycle
    made: list[list[int]] = []
    worker = threading.Thread(target=lambda: made.extend([number] for number in range(200_000)))
    worker.start()
    worker.join()
    assert not deleted_in
    qtbot.waitUntil(lambda: bool(deleted_in), timeout=10 * PERIOD_MS)
    assert deleted_in == [threading.get_ident()]


def test_nothing_is_collected_before_it_is_due(collection: GarbageCollection) -> None:
    gc.collect()
    cycle = Cycle()
    gone = weakref.ref(cycle)
    del cycle
    collection.collect()
    assert gone() is not None


def test_what_was_there_before_is_looked_at_only_when_pages_are_left(qapp: object) -> None:
    made = GarbageCollection()
    cycle = Cycle()
    gone = weakref.ref(cycle)
    made.begin()
    del cycle
    gc.collect()
    assert gone() is not None
    made.look_at_all()
    gc.collect()
    made.stop()
    assert gone() is None
    assert gc.get_freeze_count() == 0
