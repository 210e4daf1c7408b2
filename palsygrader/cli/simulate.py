"""The command `simulate`: examinations of digital patients whose truth is known."""

import argparse
import time
from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from palsygrader.cli.interrupts import STOPPING, held_off, ignore_signals, interrupt_on_signals
from palsygrader.cli.staging import check_destination
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
    parser.add_argument("out", type=_folder, metavar="OUT", help=say("cli.simulate.out"))
    parser.add_argument("--patients", type=_positive, required=True, metavar="N", help=say("cli.simulate.patients"))
    parser.add_argument("--seed", type=_natural, default=0, metavar="S", help=say("cli.simulate.seed"))
    parser.add_argument("--clips", action="store_true", help=say("cli.simulate.clips"))
    parser.add_argument(
        "--look", type=_look, default="rendered", metavar="|".join(_LOOKS), help=say("cli.simulate.look")
    )
    parser.add_argument("--jobs", type=_positive, default=1, metavar="J", help=say("cli.simulate.jobs"))
    parser.add_argument("--data", dest="development_data", type=Path, metavar="FOLDER", help=say("cli.simulate.data"))
    parser.set_defaults(run=run)


def _folder(text: str) -> Path:
    if not text:  # Path would take it for the current folder
        raise argparse.ArgumentTypeError(say("cli.grade.no_name"))
    return Path(text)


def _positive(text: str) -> int:
    if not (text.isdecimal() and int(text)):
        raise argparse.ArgumentTypeError(say("cli.simulate.not_positive", given=text))
    return int(text)


def _natural(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(say("cli.simulate.not_natural", given=text))
    return int(text)


def _look(text: str) -> str:
    if text not in _LOOKS:
        raise argparse.ArgumentTypeError(say("cli.simulate.no_look", given=text, known=", ".join(_LOOKS)))
    return text


def run(arguments: argparse.Namespace) -> int:
    """Write all patients into a new folder, and return the exit status; when stopped, nothing is left behind.

    Raises:
        InputError: The folder is there already or cannot be made, or the development data are missing.
        PalsyGraderError: The renderer is missing, or a worker died.
    """
    out: Path = arguments.out
    check_destination(out, folder=True)
    if out.exists():
        raise InputError("cli.simulate.exists", file=out)
    from palsygrader.training.sitters import check_ready, development_data  # noqa: PLC0415 - heavy
    from palsygrader.training.write_examinations import LookKind, Wanted  # noqa: PLC0415 - heavy

    data: Path = arguments.development_data or development_data()
    wanted = Wanted(LookKind(arguments.look), arguments.clips)
    check_ready(data, photographs=wanted.look is not LookKind.RENDERED)
    seeds = range(arguments.seed, arguments.seed + arguments.patients)
    interrupt_on_signals()
    begun_s = time.monotonic()
    try:
        hidden = TemporaryDirectory(prefix=".palsygrader-", dir=out.resolve().parent, ignore_cleanup_errors=True)
    except OSError as error:
        raise _cannot_write(out, error) from error
    with hidden, closing(_written(Path(hidden.name) / "patients", data, seeds, wanted, arguments.jobs)) as written:
        try:
            for done, seed in enumerate(written, start=1):
                tell(say("cli.simulate.done", seed=seed, done=done, total=len(seeds), left=_left(begun_s, done, seeds)))
            with held_off(*STOPPING):
                (Path(hidden.name) / "patients").rename(out)
        except OSError as error:
            raise _cannot_write(out, error) from error
        ignore_signals()
    tell(say("cli.simulate.summary", count=len(seeds), folder=out, seconds=f"{time.monotonic() - begun_s:.0f}"))
    return OK


def _cannot_write(out: Path, error: OSError) -> InputError:
    return InputError("cli.cannot_write", file=out.name, reason=error.strerror or type(error).__name__)


def _left(begun_s: float, done: int, seeds: range) -> str:
    """Return the minutes and seconds still to go at the pace so far."""
    seconds = round((time.monotonic() - begun_s) / done * (len(seeds) - done))
    return f"{seconds // 60}:{seconds % 60:02d}"


def _written(folder: Path, data: Path, seeds: range, wanted: "Wanted", jobs: int) -> Generator[int]:
    """Yield each seed when its patient is written."""
    folder.mkdir()
    if min(jobs, len(seeds)) > 1:
        from palsygrader.cli.simulate_pool import write_all  # noqa: PLC0415 - heavy

        yield from write_all(folder, data, seeds, wanted, min(jobs, len(seeds)))
        return
    from palsygrader.training.sitters import SittersRoom  # noqa: PLC0415 - heavy
    from palsygrader.training.write_examinations import folder_name, write_examination  # noqa: PLC0415 - heavy

    room = SittersRoom(data)
    for seed in seeds:
        write_examination(room, folder / folder_name(seed), seed, wanted, lambda: None)
        yield seed
