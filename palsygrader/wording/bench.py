"""Words of the command that measures the program's speed."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    "bench.help": "measure how fast the program is on this computer",
    "bench.description": (
        "Measure start, live picture, a whole visit, grading from files, report and archive on this computer, each in "
        "a process of its own, and print them beside what is wanted. Takes about fifteen minutes; other work on the "
        "computer spoils the figures."
    ),
    "bench.json": "write the figures to this file as well (- prints only them)",
    "bench.only": "measure only these parts",
    "bench.seconds": "how long to watch the live picture, waiting and recording (default: 60)",
    "bench.strict": "exit status 1 when a bar is not reached",
    "bench.measuring": "measuring: {part}",
    "bench.not_ready": "the window did not get ready in time.",
    "bench.part_failed": "{part} could not be measured. {reason}",
    "bench.part.start": "start",
    "bench.part.live": "live picture, 1280x720",
    "bench.part.live-1080p": "live picture, 1920x1080",
    "bench.part.visit": "a visit",
    "bench.part.grading": "grading from files",
    "bench.part.report": "report",
    "bench.part.archive": "archive",
    "bench.part.rivals": "beside others",
}
