"""Grading from files, as the command `grade` does it."""

import tempfile
import time
from pathlib import Path
from typing import Final

from palsygrader.bench.figures import Figure
from palsygrader.capture.packed_frame import pack
from palsygrader.capture.recorder import Recorder
from palsygrader.capture.source import Frame
from palsygrader.capture.video import read_video
from palsygrader.cli.examine import Wanted, examine
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.domain.face import AffectedSide
from palsygrader.settings import bundled

CLIP_MS: Final = 4000.0
_WRITING_S: Final = 0.02
"""Between two frames, so that the encoder keeps up."""


def measure() -> list[Figure]:
    """Return how long nine clips take from their files to the grade, and how long a report takes more."""
    plain = Wanted(AffectedSide.UNKNOWN, "cpu", json=True, pdf=False, csv=False)
    with_report = Wanted(AffectedSide.UNKNOWN, "cpu", json=False, pdf=True, csv=False)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for expression in STANDARD_EXPRESSIONS:
            _write_clip(expression, folder / f"{expression}.mkv")
        _took_s(folder, plain)  # warms everything up
        took_s = _took_s(folder, plain)
        reported_s = _took_s(folder, with_report)
    return [
        Figure("nine clips of 4 s, 1280x720, from files to the grade", took_s, "s", 12.0),
        Figure("the same to the report", reported_s, "s"),
    ]


def _took_s(folder: Path, wanted: Wanted) -> float:
    began_s = time.perf_counter()
    examine(folder, wanted, lambda _expression, _done, _expected: None)
    return time.perf_counter() - began_s


def _write_clip(expression: Expression, file: Path) -> None:
    """Write the beginning of the digital patient's clip as a recording of its own."""
    with file.open("wb") as stream:
        recorder: Recorder | None = None
        for picture, time_ms in read_video(bundled("resources", "demo", f"{expression}.mp4")):
            if time_ms >= CLIP_MS:
                break
            if recorder is None:
                recorder = Recorder(stream, picture.shape[1], picture.shape[0])
            recorder.write(pack(Frame(picture, round(time_ms * 1e6))))
            time.sleep(_WRITING_S)
        if recorder is not None:
            recorder.finish()
