"""Run Python in a process to which the kernel gives no socket that leads to another computer: it ends at the first try.

Whoever asks, also a library: seccomp (Linux, kernel/seccomp_filter.rst), inherited by threads and child processes. The
desktop and multiprocessing use AF_UNIX; AF_NETLINK is allowed for the kernel's news of devices only.
"""

import ctypes
import os
import platform
import socket
import struct
import sys
from typing import Final

_SYSTEMS: Final = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""AUDIT_ARCH (linux/audit.h) and the number of the call `socket`."""
_LOAD, _SAME, _GIVE = 0x20, 0x15, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_NEWS_OF_DEVICES: Final = 15
"""NETLINK_KOBJECT_UEVENT."""
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2


def possible() -> bool:
    """Return whether this system can do it."""
    return sys.platform == "linux" and platform.machine() in _SYSTEMS


def forbid_sockets() -> None:
    """Let the kernel end this process, and every one it begins, at the first such socket."""
    arch, number = _SYSTEMS[platform.machine()]
    steps = [
        (_LOAD, 0, 0, 4),  # the architecture
        (_SAME, 0, 8, arch),
        (_LOAD, 0, 0, 0),  # the number of the call
        (_SAME, 0, 6, number),
        (_LOAD, 0, 0, 16),  # the family
        (_SAME, 4, 0, socket.AF_UNIX),
        (_SAME, 0, 2, 16),  # AF_NETLINK
        (_LOAD, 0, 0, 32),  # the protocol
        (_SAME, 1, 0, _NEWS_OF_DEVICES),
        (_GIVE, 0, 0, _KILL),
        (_GIVE, 0, 0, _ALLOW),
    ]
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    program = ctypes.create_string_buffer(struct.pack("@HP", len(steps), ctypes.addressof(code)))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(_SET_SECCOMP, _FILTER, program, 0, 0):
        raise OSError(ctypes.get_errno(), "seccomp")


if __name__ == "__main__":
    if possible():
        forbid_sockets()
    os.execv(sys.executable, [sys.executable, *sys.argv[1:]])  # noqa: S606 - the shell is no part of it
