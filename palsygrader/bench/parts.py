"""The parts by their names; each is imported when it is measured, so that none waits for what another brings."""

from pathlib import Path

from palsygrader.bench.figures import Figure
from palsygrader.errors import InputError


def figures_of(part: str, folder: Path, seconds: float) -> list[Figure]:
    """Measure one part.

    Args:
        part: Its name.
        folder: For what it writes.
        seconds: How long to watch the live picture.

    Raises:
        InputError: `bench.part_failed`, there is no such part.
    """
    match part:
        case "start":
            from palsygrader.bench import start

            figures = start.measure(folder)
        case "one-start":
            from palsygrader.bench import start

            start.one_start(folder)
        case "one-demonstration":
            from palsygrader.bench import start

            start.one_demonstration(folder)
        case "live" | "live-1080p":
            from palsygrader.bench import live

            figures = live.measure(folder, seconds, full_hd=part == "live-1080p")
        case "visit":
            from palsygrader.bench import live

            figures = live.visit(folder)
        case "grading":
            from palsygrader.bench import grading

            figures = grading.measure()
        case "report":
            from palsygrader.bench import report

            figures = report.measure()
        case "archive":
            from palsygrader.bench import archive

            figures = archive.measure(folder)
        case "rivals":
            from palsygrader.bench import rivals

            figures = rivals.measure()
        case _:
            raise InputError("bench.part_failed", part=part, reason="")
    return figures
