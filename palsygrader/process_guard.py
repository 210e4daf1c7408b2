"""What a process does not do: write its memory, in which faces lie open, to the disk; ask the network for printers."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

_SET_DUMPABLE: Final = 4
"""PR_SET_DUMPABLE (linux/prctl.h)."""
_PRINT_SERVER: Final = "CUPS_SERVER"
"""Environment variable of CUPS (cups.org, client.conf)."""
_PRINT_SOCKET: Final = "/run/cups/cups.sock"


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


def print_here() -> None:
    """Let CUPS be asked by its socket on this computer; where there is none, it would be looked for over the network.

    A server that the clinic has named for this computer or user is kept.
    """
    settings = (Path("/etc/cups/client.conf"), Path("~/.cups/client.conf"))
    if sys.platform == "linux" and not any(_names_a_server(file) for file in settings):
        os.environ.setdefault(_PRINT_SERVER, _PRINT_SOCKET)


def _names_a_server(file: Path) -> bool:
    with suppress(OSError, RuntimeError):
        lines = file.expanduser().read_text(encoding="utf-8", errors="replace").splitlines()
        return any(line.split()[:1] == ["ServerName"] for line in lines)
    return False
