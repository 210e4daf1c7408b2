"""Bounds what the C library keeps of freed memory (Linux with glibc; elsewhere nothing is to be done).

By itself glibc keeps up to eight heaps per processor, one for every few threads. Each recording has threads of its own,
so that frames come to lie now in this heap, now in that one, and every heap keeps the room of its largest moment: after
20 visits 190 MB were free and not given back, and more with each visit. With two heaps it is 60 MB, and stays so.

To map every picture by itself, so that it is given back when it is dropped, holds 150 MB less, but the system then
makes its pages anew for each frame: the live picture was twice as old on the screen.
"""

import ctypes
import sys
from typing import Final

MOST_HEAPS: Final = 2
_ARENA_MAX: Final = -8
"""M_ARENA_MAX of glibc's malloc.h."""


def use_few_heaps() -> bool:
    """Let this process have few heaps; called before it has threads. Return whether that is so now."""
    if sys.platform != "linux":
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # another C library has none
    return mallopt is not None and bool(mallopt(_ARENA_MAX, MOST_HEAPS))


def give_back() -> bool:
    """Give the system back what is free in the heaps; for a worker. Return whether there was any.

    After a recording its pictures leave such room between what lives on, where the C library leaves it.
    """
    if sys.platform != "linux":
        return False
    malloc_trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # another C library has none
    return malloc_trim is not None and bool(malloc_trim(0))
