"""Time and memory that live landmarks cost, each landmarker in a fresh process of its own."""

import json
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.capture.video import read_video
from palsygrader.training.landmark_baselines import landmarker_of
from palsygrader.vision.tracking import FaceTracker

_WARM_FRAMES: Final = 10
"""First frames, in which models load and caches fill; a live picture has them before anybody looks."""
_MOST_S: Final = 300
_RUN: Final = (
    "import sys\nfrom palsygrader.training.landmark_speed import print_cost\nprint_cost(sys.argv[1], sys.argv[2])\n"
)


@dataclass(frozen=True, slots=True, eq=False)
class LiveCost:
    """What a landmarker costs.

    Attributes:
        times_ms: Of each frame as the live picture's caller waits for it: landmarks, smoothing, and what it waits for
            the detector, which looks at its intervals beside the tracking. Frames come at the clip's rate, as from a
            camera.
        memory_mb: How much the process grew by loading and running it; NaN where the system does not tell.
    """

    times_ms: NDArray[np.float64]
    memory_mb: float


def live_cost(landmarker: str, clip: Path) -> LiveCost:
    """Return what a landmarker costs on a clip, followed as the live picture is.

    Args:
        landmarker: `"module:Class"`.
        clip: A video.
    """
    command = [sys.executable, "-c", _RUN, landmarker, str(clip)]
    done = subprocess.run(command, capture_output=True, check=True, text=True, timeout=_MOST_S)  # noqa: S603 - our own
    cost = json.loads(done.stdout)
    return LiveCost(np.array(cost["times_ms"]), float(cost["memory_mb"]))


def print_cost(landmarker: str, clip: str) -> None:
    """Run a landmarker on a clip and print its frames' times and the memory it added, JSON."""
    for _ in read_video(Path(clip)):  # the reader's own memory is none of the landmarker's
        pass
    before_mb = resident_mb()
    times_ms = []
    beginning = time.perf_counter()
    with closing(FaceTracker(landmarker_of(landmarker))) as tracker:
        for picture, time_ms in read_video(Path(clip)):
            time.sleep(max(0.0, beginning + time_ms / 1000.0 - time.perf_counter()))
            start = time.perf_counter()
            tracker.follow(picture, round(time_ms * 1e6))
            times_ms.append(1000.0 * (time.perf_counter() - start))
    memory_mb = resident_mb() - before_mb
    sys.stdout.write(json.dumps({"times_ms": times_ms[_WARM_FRAMES:], "memory_mb": memory_mb}))


def resident_mb() -> float:
    """Return the memory that this process holds; NaN where the system does not tell (not Linux)."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return float("nan")
    lines = dict(line.split(":", 1) for line in status.read_text(encoding="ascii", errors="replace").splitlines())
    return float(lines["VmRSS"].split()[0]) / 1024.0
