"""The command `dataset`: check, describe or convert a data set of graded examinations."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from palsygrader.cli.argument_types import path_argument
from palsygrader.cli.interrupts import interrupt_on_signals
from palsygrader.cli.paths import Kind, kind_of
from palsygrader.cli.staging import Staging, check_destination
from palsygrader.cli.status import BAD_INPUT, OK
from palsygrader.cli.streams import printable, put_text, tell
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.severity import Severity, severity_of
from palsygrader.errors import InputError
from palsygrader.wording import error_line, of, say, system_reason

if TYPE_CHECKING:
    from palsygrader.training.dataset import Dataset
    from palsygrader.training.text_table import TableRow


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command, what it can do, and the arguments of each."""
    parser = commands.add_parser("dataset", help=say("cli.dataset.help"), description=say("cli.dataset.description"))
    actions = parser.add_subparsers(
        dest="action", required=True, title=say("cli.dataset.actions"), metavar="check|describe|convert"
    )
    for name, run in (("check", check), ("describe", describe), ("convert", convert)):
        words = say(f"cli.dataset.{name}.help")
        action = actions.add_parser(name, help=words, description=words)
        action.add_argument("folder", type=path_argument, metavar="DIR", help=say("cli.dataset.folder"))
        if name == "convert":
            action.add_argument(
                "--mapping", type=path_argument, required=True, metavar="FILE", help=say("cli.dataset.mapping")
            )
        if name != "check":
            action.add_argument("--replace", action="store_true", help=say("cli.dataset.replace"))
        action.set_defaults(run=run)


def check(arguments: argparse.Namespace) -> int:
    """Print what is in a data set and everything that is wrong with it, and return the exit status."""
    from palsygrader.training.dataset import check_dataset
    from palsygrader.training.dataset_files import unreadable_files

    interrupt_on_signals()
    dataset, problems = check_dataset(arguments.folder)
    count = sum(len(visit.files) for visit in dataset.visits)
    unreadable = unreadable_files(dataset, arguments.folder, lambda done: _show_opened(done, count))
    return _tell(dataset, (*problems, *unreadable))


def _show_opened(done: int, count: int) -> None:
    """Show on a terminal how many files have been opened."""
    if sys.stderr.isatty():
        end = "\r\033[K" if done == count else ""
        sys.stderr.write(f"\r{say('cli.dataset.opened', done=done, count=count)}\033[K{end}")
        sys.stderr.flush()


def describe(arguments: argparse.Namespace) -> int:
    """Write the manifest of digital patients, unless something is wrong with one, and return the exit status.

    Raises:
        InputError: `cli.dataset.not_simulated`, `dataset.unusable_folder`, or as `_destination` and `_write`.
    """
    from palsygrader.training.dataset import dataset_of_rows
    from palsygrader.training.simulated_manifest import is_simulated, simulated_rows

    interrupt_on_signals()
    folder: Path = arguments.folder
    destination = _destination(folder, replace=arguments.replace)
    try:
        if not is_simulated(folder):
            raise InputError("cli.dataset.not_simulated", folder=folder)
        rows, problems = simulated_rows(folder)
    except OSError as error:
        raise InputError("dataset.unusable_folder", folder=folder, reason=system_reason(error)) from error
    dataset, found = dataset_of_rows(folder, rows)
    if not problems + found:
        _write(destination, rows)
    return _tell(dataset, problems + found)


def convert(arguments: argparse.Namespace) -> int:
    """Write the manifest of another data set and return the exit status.

    It is written as well when something is wrong with it: the problems are told by its rows, and mended there.

    Raises:
        InputError: The mapping or their table of labels cannot be used, or as `_destination` and `_write`.
    """
    from palsygrader.training import convert as conversion
    from palsygrader.training.dataset import dataset_of_rows

    interrupt_on_signals()
    folder: Path = arguments.folder
    destination = _destination(folder, replace=arguments.replace)
    converted = conversion.convert(folder, conversion.read_layout(arguments.mapping))
    dataset, found = dataset_of_rows(folder, converted.rows)
    _write(destination, converted.rows)
    if converted.passed_over:
        tell(say("cli.dataset.passed_over", count=converted.passed_over))
    return _tell(dataset, converted.problems + found)


def _destination(folder: Path, *, replace: bool) -> Path:
    """Return where the manifest is written, checked before any work is done.

    Raises:
        InputError: `cli.dataset.exists`, `cli.dataset.other_exists`, or as `check_destination`.
    """
    from palsygrader.training.manifest import MANIFEST_CSV, MANIFEST_JSON_LINES

    destination, other = folder / MANIFEST_CSV, folder / MANIFEST_JSON_LINES
    if kind_of(other) is not Kind.NOTHING:
        raise InputError("cli.dataset.other_exists", file=other)
    if kind_of(destination) is not Kind.NOTHING and not replace:
        raise InputError("cli.dataset.exists", file=destination)
    check_destination(destination, folder=False)
    return destination


def _write(destination: Path, rows: "Iterable[TableRow]") -> None:
    """Write a manifest, all of it or nothing.

    Raises:
        InputError: `cli.cannot_write` or `cli.unusable_path`.
    """
    from palsygrader.training.manifest import manifest_csv

    with Staging() as staging:
        staging.write(destination, manifest_csv(rows).encode())
        staging.publish()
    tell(say("cli.dataset.written", file=destination))


def _tell(dataset: "Dataset", problems: Sequence[InputError]) -> int:
    """Print what is in a data set and what is wrong with it, and return the exit status."""
    lines = _summary(dataset) if dataset.visits else []
    lines.append(say("cli.dataset.problems", count=len(problems)) if problems else say("cli.dataset.good"))
    lines += [error_line(problem) for problem in problems]
    put_text("\n".join(map(printable, lines)))
    return BAD_INPUT if problems else OK


def _summary(dataset: "Dataset") -> list[str]:
    truths = [visit.truth() for visit in dataset.visits]
    files = Counter(expression for visit in dataset.visits for expression in visit.files)
    sides = Counter(truth.side for truth in truths)
    raters = Counter(rating.rater for visit in dataset.visits for rating in visit.ratings)
    lines = [
        say("cli.dataset.count", persons=len(dataset.persons), visits=len(dataset.visits), files=sum(files.values())),
        _line("cli.dataset.files", {of(each): files[each] for each in Expression}),
        _line("cli.dataset.sides", {of(each): sides[each] for each in AffectedSide}),
        _line("cli.dataset.raters", dict(sorted(raters.items()))),
    ]
    for branch in Branch:
        grades = Counter(severity_of(truth.branches[branch].percent) for truth in truths if branch in truth.branches)
        lines.append(_line(f"branch.{branch}", {each.name: grades[each] for each in Severity}))
    return lines


def _line(name: str, counts: Mapping[str, int]) -> str:
    """Return a line of the summary; what does not occur is left out."""
    items = [say("cli.dataset.item", name=each, count=count) for each, count in counts.items() if count]
    return say("cli.dataset.line", name=say(name), counts=", ".join(items) or say("cli.dataset.nothing"))
