"""Measure `palsygrader simulate`: pictures a second of two cores, for each look, as photographs and as clips.

Counts the seconds of processor time that a picture takes in one process, all threads and libraries included, so that
other work on the machine changes little; two processes on two idle cores (`--jobs 2`) make two pictures in that time.
The start of a process and its first patient are left out: they are paid for once.
"""

import argparse
import os
import tempfile
import time
from pathlib import Path

os.environ["LP_NUM_THREADS"] = "1"  # as the command's own processes have it

import cv2

from palsygrader.domain.expressions import Expression
from palsygrader.training.development_data import usual_data
from palsygrader.training.sitters import SittersRoom
from palsygrader.training.write_examinations import LookKind, Wanted, write_examination

CORES = 2
WARM_SEED = 1


class Enough(Exception):  # noqa: N818 - it is none
    """So many pictures are written as were wanted."""


class Count:
    """Counts pictures, and ends the work after some."""

    def __init__(self, most: int) -> None:
        self.pictures = 0
        self._most = most

    def note(self, _expression: Expression) -> None:
        """Count a picture."""
        self.pictures += 1
        if self.pictures == self._most:
            raise Enough


def write(room: SittersRoom, folder: Path, seed: int, wanted: Wanted, count: Count) -> None:
    """Write a patient, or the beginning of one."""
    try:
        write_examination(room, folder / f"{wanted.look}-{wanted.clips}-{seed}", seed, wanted, count.note)
    except Enough:
        return


def main() -> int:
    """Print a row for each look and kind of file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--patients", type=int, default=4, help="patients of each kind; of clips half as many")
    parser.add_argument("--frames", type=int, default=300, help="frames of each patient's clips that are written")
    parser.add_argument("--seed", type=int, default=20, help="of the first patient")
    parser.add_argument("--size", type=int, nargs=2, default=(1280, 720), metavar=("W", "H"), help="of all cameras")
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    width, height = arguments.size
    room = SittersRoom(usual_data())
    print(f"| digital patients, {width}x{height} | CPU s a picture | pictures/s on {CORES} cores |\n|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        for look in (LookKind.RENDERED, LookKind.PHOTOGRAPH):
            for clips in (False, True):
                wanted = Wanted(look, clips, (width, height))
                most, patients = (arguments.frames, -(-arguments.patients // 2)) if clips else (0, arguments.patients)
                write(room, Path(name), WARM_SEED, wanted, Count(2))
                began_s, pictures = time.process_time(), 0
                for seed in range(arguments.seed, arguments.seed + patients):
                    count = Count(most)
                    write(room, Path(name), seed, wanted, count)
                    pictures += count.pictures
                each_s = (time.process_time() - began_s) / pictures
                kind = "clips" if clips else "photographs"
                print(f"| {look}, {kind} | {each_s:.3f} | {CORES / each_s:.1f} |", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
