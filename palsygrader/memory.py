"""Has memory given back to the system that pictures took (Linux with glibc; elsewhere nothing is to be done)."""

import ctypes
import sys
from typing import Final

MOST_HEAPS: Final = 2
_LARGE_BYTES: Final = 2**20
"""(ours) A block of this size or larger is mapped by itself: smaller than any camera's picture."""
_MMAP_THRESHOLD: Final = -3
"""M_MMAP_THRESHOLD of glibc's malloc.h."""
_ARENA_MAX: Final = -8
"""M_ARENA_MAX of glibc's malloc.h."""


def give_back_large_blocks() -> bool:
    """Map large blocks by themselves, so that they are given back when freed; tell whether the C library does so.

    Left alone, glibc raises its threshold to the size of each large block that is freed. Pictures then lie among
    small blocks in the heaps of many threads, and a quarter of what the program holds is room that nobody uses.
    """
    return _set(_MMAP_THRESHOLD, _LARGE_BYTES)


def use_few_heaps() -> bool:
    """Let this process have few heaps; called before it has threads. Return whether that is so now.

    By itself glibc keeps up to eight heaps per processor, one for every few threads. Each recording has threads of its
    own, so that frames come to lie now in this heap, now in that one, and every heap keeps the room of its largest
    moment: after 20 visits 190 MB were free and not given back, and more with each visit. With two heaps it is 60 MB,
    and stays so.
    """
    return _set(_ARENA_MAX, MOST_HEAPS)


def _set(option: int, value: int) -> bool:
    if sys.platform != "linux":
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # another C library has none
    return mallopt is not None and bool(mallopt(option, value))
