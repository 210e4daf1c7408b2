"""How soon the program can be used: from the start of its process to the window, its first page, and its models."""

import importlib.util
import json
import math
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, NoReturn

from PySide6.QtWidgets import QApplication

from palsygrader.bench.command_line import part_command
from palsygrader.bench.figures import Figure, percentile
from palsygrader.bench.window import until, wait
from palsygrader.gui.app import Program
from palsygrader.gui.visit_pages import LatePages
from palsygrader.settings import bundled

_STARTS: Final = 5
_MOMENTS: Final = (
    ("shown", "the window", None),
    ("usable", "the first page can be used", 1.0),
    ("ready", "the models are ready", 3.0),
)
_LIBRARIES: Final = ("PySide6", "shiboken6", "torch", "onnxruntime", "cv2", "numpy", "dlib", "av", "reportlab")
"""Their files are most of what is read at the start."""


def measure(folder: Path) -> list[Figure]:
    """Return how long warm starts take, the median of five, and one cold start.

    Args:
        folder: For data folders.
    """
    _once(folder)  # makes what only a first start makes
    warm = [_once(folder) for _ in range(_STARTS)]
    figures = [
        Figure(f"start to {name}, warm", percentile([times[key] for times in warm], 50), "s", bar)
        for key, name, bar in _MOMENTS
    ]
    cold = _once(folder) if forget_files() else {}
    return figures + [Figure(f"start to {name}, cold", cold.get(key, math.nan), "s") for key, name, _ in _MOMENTS]


def _once(folder: Path) -> dict[str, float]:
    """Start the program twice in processes of their own, with the passphrase asked for and as the demonstration."""
    return _seconds("one-start", folder / "own") | _seconds("one-demonstration", folder / "demonstration")


def _seconds(part: str, folder: Path) -> dict[str, float]:
    """Return seconds from the start of a process to what it tells."""
    began_ns = time.monotonic_ns()
    done = subprocess.run(part_command(part, folder), check=True, capture_output=True, text=True)  # noqa: S603 - ours
    moments_ns = json.loads(done.stdout.splitlines()[-1])
    return {name: (moment_ns - began_ns) / 1e9 for name, moment_ns in moments_ns.items()}


def one_start(folder: Path) -> NoReturn:
    """Start the program and tell when its window was shown and its first page could be used."""
    app = QApplication(sys.argv[:1])
    program = Program(app, folder=folder, demo=False, source=None)
    program.start()
    until(program.window.isVisible)
    shown_ns = time.monotonic_ns()
    unlock = program.window.unlock
    until(lambda: unlock.passphrase.isVisible() or unlock.create_button.isVisible())
    wait(0)
    _tell({"shown": shown_ns, "usable": time.monotonic_ns()})


def one_demonstration(folder: Path) -> NoReturn:
    """Start the demonstration, which opens by itself, and tell when a visit would wait for no model."""
    ready = threading.Event()
    prepare = LatePages.prepare

    def noted(pages: LatePages, compute_device: str, told: Callable[[str], None] = lambda _reason: None) -> None:
        prepare(pages, compute_device, told)
        ready.set()

    setattr(LatePages, "prepare", noted)  # noqa: B010 - for the type checker a method is not assigned to
    app = QApplication(sys.argv[:1])
    program = Program(app, folder=folder, demo=True, source=None)
    program.start()
    until(ready.is_set)
    _tell({"ready": time.monotonic_ns()})


def _tell(moments_ns: dict[str, int]) -> NoReturn:
    """Print moments, on the clock that all processes share, and leave: how long it takes to end is not the question."""
    sys.stdout.write(json.dumps(moments_ns) + "\n")
    sys.stdout.flush()
    os._exit(0)


def forget_files() -> bool:
    """Ask the system to forget the program's files, so that they are read from the disk anew; return whether it can."""
    if not hasattr(os, "posix_fadvise"):
        return False
    folders = [bundled("weights"), bundled("resources"), Path(__file__).parents[1]]
    for name in _LIBRARIES:
        found = importlib.util.find_spec(name)
        if found is not None and found.origin is not None:
            folders.append(Path(found.origin).parent)
    for folder in folders:
        for file in folder.rglob("*"):
            if file.is_file():
                descriptor = os.open(file, os.O_RDONLY)
                try:
                    os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
                finally:
                    os.close(descriptor)
    return True
