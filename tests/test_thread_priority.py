import os
import sys
import threading

import pytest

from palsygrader.thread_priority import give_way


@pytest.mark.skipif(sys.platform != "linux", reason="a thread's own niceness is Linux's")
def test_only_the_thread_that_gives_way_and_those_it_starts_do() -> None:
    told: dict[str, int] = {}

    def note(name: str) -> None:
        told[name] = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    def work() -> None:
        assert give_way()
        note("it")
        started = threading.Thread(target=note, args=("started by it",))
        started.start()
        started.join()

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    note("other")
    assert told["other"] == before
    assert told["it"] == told["started by it"] > before
