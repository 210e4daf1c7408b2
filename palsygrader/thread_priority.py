"""Lets a thread give way to the others of the program (Linux; elsewhere nothing is done)."""

import os
import sys
import threading
from typing import Final

_NICENESS: Final = 4
"""Of nice(2): beside a usual thread it gets two fifths of what that gets, also where other programs are busy."""


def give_way() -> bool:
    """Let the calling thread, and what it starts from now on, run only where the live picture leaves room.

    It cannot be taken back. Return whether that is so now.
    """
    if sys.platform != "linux":  # elsewhere a niceness is the whole process's
        return False
    try:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
    except OSError:
        return False
    return True
