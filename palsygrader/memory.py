"""Has memory that pictures took given back to the system as soon as they are dropped."""

import ctypes
import sys
from typing import Final

_M_MMAP_THRESHOLD: Final = -3
"""`mallopt`'s number of the option (glibc, malloc.h)."""
_LARGE_BYTES: Final = 2**20
"""(ours) A block of this size or larger is mapped by itself: smaller than any camera's picture."""


def give_back_large_blocks() -> bool:
    """Map large blocks by themselves, so that they are given back when freed; tell whether the C library does so.

    Left alone, glibc raises its threshold to the size of each large block that is freed. Pictures then lie among
    small blocks in the pools of many threads, and a quarter of what the program holds is room that nobody uses.
    """
    if not sys.platform.startswith("linux"):
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    return mallopt is not None and mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES) == 1
