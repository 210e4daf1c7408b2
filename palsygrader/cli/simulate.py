"""The command `simulate`: examinations of digital patients whose truth is known."""

import argparse
import time
from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from palsygrader.cli.argument_types import number_from, one_of, path_argument, processes_for
from palsygrader.cli.hidden_folder import HiddenFolder
from palsygrader.cli.interrupts import beyond_stopping, interrupt_on_signals, stop_if_interrupted
from palsygrader.cli.paths import Kind, kind_of, place_of
from palsygrader.cli.staging import cannot_write, check_destination
from palsygrader.cli.status import OK
from palsygrader.cli.streams import tell
from palsygrader.errors import InputError
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.training.write_examinations import Wanted

_LOOKS: Final = ("rendered", "photograph", "both")


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
    parser.add_argument("--jobs", type=positive, default=1, metavar="J", help=say("cli.simulate.jobs"))
    parser.add_argument(
        "--data", dest="development_data", type=path_argument, metavar="FOLDER", help=say("cli.simulate.data")
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write all patients into a new folder, and return the exit status; when stopped, nothing is left behind.

    Raises:
        InputError: The folder is there already or cannot be made, or the development data are missing.
        PalsyGraderError: The renderer is missing, or a worker died.
    """
    out: Path = arguments.out
    if kind_of(out) is not Kind.NOTHING:
        raise InputError("cli.simulate.exists", file=out)
    check_destination(out, folder=True)
    from palsygrader.training.sitters import check_ready, development_data  # noqa: PLC0415 - heavy
    from palsygrader.training.write_examinations import LookKind, Wanted  # noqa: PLC0415 - heavy

    data: Path = arguments.development_data or development_data()
    wanted = Wanted(LookKind(arguments.look), arguments.clips)
    kind_of(data)  # tells what the file system has against it
    check_ready(data, photographs=wanted.look is not LookKind.RENDERED)
    seeds = range(arguments.seed, arguments.seed + arguments.patients)
    interrupt_on_signals()
    begun_s = time.monotonic()
    try:
        with HiddenFolder(place_of(out).parent) as hidden:
            made = hidden.path / "patients"
            with closing(_written(made, data, seeds, wanted, arguments.jobs)) as written:
                for done, seed in enumerate(written, start=1):
                    left = _left(begun_s, done, seeds)
                    tell(say("cli.simulate.done", seed=seed, done=done, total=len(seeds), left=left))
            with beyond_stopping():
                made.rename(place_of(out))
    except OSError as error:
        raise cannot_write(out, error) from error
    tell(say("cli.simulate.summary", count=len(seeds), folder=out, seconds=f"{time.monotonic() - begun_s:.0f}"))
    return OK


def _left(begun_s: float, done: int, seeds: range) -> str:
    """Return the minutes and seconds still to go at the pace so far."""
    seconds = round((time.monotonic() - begun_s) / done * (len(seeds) - done))
    return f"{seconds // 60}:{seconds % 60:02d}"


def _written(folder: Path, data: Path, seeds: range, wanted: "Wanted", jobs: int) -> Generator[int]:
    """Yield each seed when its patient is written."""
    folder.mkdir()
    processes = processes_for(jobs, len(seeds))
    if processes > 1:
        from palsygrader.cli.simulate_pool import write_all  # noqa: PLC0415 - heavy

        yield from write_all(folder, data, seeds, wanted, processes)
        return
    from palsygrader.training.sitters import SittersRoom  # noqa: PLC0415 - heavy
    from palsygrader.training.write_examinations import folder_name, write_examination  # noqa: PLC0415 - heavy

    room = SittersRoom(data)
    for seed in seeds:
        write_examination(room, folder / folder_name(seed), seed, wanted, stop_if_interrupted)
        yield seed
