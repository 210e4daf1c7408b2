"""Run one part of the measuring in a process of its own, from the sources and from the installed program alike."""

import sys
from pathlib import Path


def part_command(part: str, folder: Path, seconds: float = 0.0) -> list[str]:
    """Return the command that measures one part and prints its figures as JSON.

    Args:
        part: Its name.
        folder: For what it writes.
        seconds: How long to watch the live picture.
    """
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "palsygrader"]
    return [*program, "bench", "--part", part, "--folder", str(folder), "--seconds", str(seconds)]
