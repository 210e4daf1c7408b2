"""Makes a process a worker of another one."""

import multiprocessing
import os
import signal
import threading

from palsygrader.process_guard import forbid_dumps


def become_worker() -> None:
    """Leave a Ctrl-C to the parent, and end with it; for the start of a process that the parent began."""
    forbid_dumps()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where it is not kept from the worker (Windows)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
