"""What keeps the memory of a process, in which faces and names lie open, from being written to the disk by a crash."""

import sys
from contextlib import suppress
from typing import Final

_SET_DUMPABLE: Final = 4
"""PR_SET_DUMPABLE (linux/prctl.h)."""


def forbid_dumps() -> None:
    """Let no crash of this process write its memory, nor any other process of the same user read it.

    Linux: no core file, no dump by a handler of the system, no debugger. macOS: no core file. Windows: nothing is done.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Unix only

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - as above

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
