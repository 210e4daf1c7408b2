"""The command `simulate`: examinations of digital patients whose truth is known."""

import argparse
import time
from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from palsygrader.cli.argument_types import number_from, one_of, path_argument, processes_for
from palsygrader.cli.interrupts import interrupt_on_signals, stop_if_interrupted, was_interrupted
from palsygrader.cli.paths import kind_of
from palsygrader.cli.simulate_folder import PatientsFolder, folder_name
from palsygrader.cli.staging import cannot_write
from palsygrader.cli.status import INTERRUPTED, OK
from palsygrader.cli.streams import tell
from palsygrader.domain.expressions import Expression
from palsygrader.wording import of, say

if TYPE_CHECKING:
    from palsygrader.training.write_examinations import Wanted

_LOOKS: Final = ("rendered", "photograph", "both")
_JOBS: Final = 2
"""Patients made at a time when nothing else is asked for: one process fills one processor."""


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser("simulate", help=say("cli.simulate.help"), description=say("cli.simulate.description"))
    positive = number_from(1, "cli.simulate.not_positive")
    natural = number_from(0, "cli.simulate.not_natural")
    look = one_of(_LOOKS, "cli.simulate.no_look")
    parser.add_argument("out", type=path_argument, metavar="OUT", help=say("cli.simulate.out"))
    parser.add_argument("--patients", type=positive, required=True, metavar="N", help=say("cli.simulate.patients"))
    parser.add_argument("--seed", type=natural, default=0, metavar="S", help=say("cli.simulate.seed"))
    parser.add_argument("--clips", action="store_true", help=say("cli.simulate.clips"))
    parser.add_argument(
        "--look", type=look, default="rendered", metavar="|".join(_LOOKS), help=say("cli.simulate.look")
    )
    parser.add_argument("--jobs", type=positive, default=_JOBS, metavar="J", help=say("cli.simulate.jobs"))
    parser.add_argument(
        "--data", dest="development_data", type=path_argument, metavar="FOLDER", help=say("cli.simulate.data")
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the patients that are not there yet, and return the exit status; each appears when it is whole.

    Raises:
        InputError: The folder holds something else or cannot be made, or the development data are missing.
        KeyboardInterrupt: Stopped before the first patient was whole.
        PalsyGraderError: The renderer is missing, or a worker died.
    """
    out: Path = arguments.out
    options = {"look": arguments.look, "clips": arguments.clips}
    folder = PatientsFolder(out, options)
    from palsygrader.training.development_data import usual_data
    from palsygrader.training.sitters import check_ready
    from palsygrader.training.write_examinations import LookKind, Wanted

    data: Path = arguments.development_data or usual_data()
    wanted = Wanted(LookKind(arguments.look), arguments.clips)
    kind_of(data)  # tells what the file system has against it
    check_ready(data, photographs=wanted.look is not LookKind.RENDERED)
    seeds = range(arguments.seed, arguments.seed + arguments.patients)
    interrupt_on_signals()
    course = _Course(seeds, folder)
    try:
        jobs = processes_for(arguments.jobs, course.left)
        with folder, closing(_written(folder.work, data, course.waiting(), wanted, jobs)) as written:
            for seed in written:
                course.take(seed)
    except OSError as error:
        course.tell_what_is_made(out)
        raise cannot_write(out, error) from error
    except BaseException:
        if not course.tell_what_is_made(out) or not was_interrupted():
            raise
        return INTERRUPTED
    tell(say("cli.simulate.summary", count=len(seeds), folder=out, seconds=f"{course.seconds:.0f}"))
    return OK


class _Course:
    """How far the work has come.

    Args:
        seeds: One per patient.
        folder: Where they are made.
    """

    def __init__(self, seeds: range, folder: PatientsFolder) -> None:
        self._seeds = seeds
        self._folder = folder
        self._begun_s = time.monotonic()
        self._found = folder.found(seeds)
        self._made = 0
        if self._found:
            tell(say("cli.simulate.going_on", done=self._found, total=len(seeds)))

    @property
    def seconds(self) -> float:
        """Since it began."""
        return time.monotonic() - self._begun_s

    @property
    def left(self) -> int:
        """How many patients are not there yet."""
        return len(self._seeds) - self._found - self._made

    def waiting(self) -> Iterator[int]:
        """Yield the seeds of the patients that are not there yet."""
        return (seed for seed in self._seeds if not self._folder.holds(seed))

    def take(self, seed: int) -> None:
        """Let a patient appear that is whole, and tell of it."""
        self._folder.take(seed)
        self._made += 1
        left_s = round(self.seconds / self._made * self.left)
        left = f"{left_s // 60}:{left_s % 60:02d}"
        total = len(self._seeds)
        tell(say("cli.simulate.done", seed=seed, done=total - self.left, total=total, left=left))

    def tell_what_is_made(self, out: Path) -> bool:
        """Tell what an unfinished run leaves, and return whether that is anything."""
        total = len(self._seeds)
        if self.left < total:
            tell(say("cli.simulate.stopped", done=total - self.left, total=total, folder=out))
        return self.left < total


def _written(folder: Path, data: Path, seeds: Iterator[int], wanted: "Wanted", jobs: int) -> Generator[int]:
    """Yield each seed when its patient is written."""
    if jobs > 1:
        from palsygrader.cli.simulate_pool import write_all

        yield from write_all(folder, data, seeds, wanted, jobs)
        return
    from palsygrader.training.sitters import SittersRoom
    from palsygrader.training.write_examinations import write_examination

    room = SittersRoom(data)
    for seed in seeds:
        meter = _Meter(seed, tells=wanted.clips)
        write_examination(room, folder / folder_name(seed), seed, wanted, meter.show)
        yield seed


class _Meter:
    """Tells which expression is being written, where that takes long."""

    def __init__(self, seed: int, *, tells: bool) -> None:
        self._seed = seed
        self._tells = tells
        self._shown: Expression | None = None

    def show(self, expression: Expression) -> None:
        """Note a picture."""
        stop_if_interrupted()
        if self._tells and expression is not self._shown:
            self._shown = expression
            tell(say("cli.simulate.writing", seed=self._seed, expression=of(expression)))
