"""Which computer it was, and a yardstick for how fast it was just then."""

import os
import platform
import statistics
import time
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import psutil

from palsygrader import __version__
from palsygrader.bench.figures import Figure

YARDSTICK: Final = "the same work for every version: blur and product of matrices"
_ROUNDS: Final = 25
_PX: Final = 720
_CPU_INFO: Final = Path("/proc/cpuinfo")


def machine() -> dict[str, object]:
    """Return what tells one computer from another, without any name of it or its owner."""
    return {
        "program": __version__,
        "system": platform.platform(),
        "python": platform.python_version(),
        "processor": _processor(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "memory_gb": round(psutil.virtual_memory().total / 2**30, 1),
    }


def yardstick() -> Figure:
    """Return how long fixed work takes, the median of many rounds: what two runs are made comparable by."""
    random = np.random.default_rng(0)
    picture = random.integers(0, 255, (_PX, _PX, 3), np.uint8)
    matrix = random.standard_normal((_PX, _PX)).astype(np.float32)
    took_ms = []
    for _round in range(_ROUNDS):
        began_s = time.perf_counter()
        cv2.GaussianBlur(picture, (0, 0), 3.0)
        _product = matrix @ matrix
        took_ms.append(1000.0 * (time.perf_counter() - began_s))
    return Figure(YARDSTICK, statistics.median(took_ms), "ms")


def _processor() -> str:
    if _CPU_INFO.is_file():
        for line in _CPU_INFO.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor()
