"""The command `grade`: grade one examination, or a cohort, from files."""

import argparse
from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from palsygrader.cli.expression_files import examination_name, recordings
from palsygrader.cli.interrupts import ignore_signals, interrupt_on_signals
from palsygrader.cli.staging import Staging, check_destination
from palsygrader.cli.status import BAD_INPUT, FAILED, OK
from palsygrader.cli.streams import printable, put_bytes, put_text, tell
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide
from palsygrader.errors import InputError
from palsygrader.wording import of, say

if TYPE_CHECKING:
    from palsygrader.cli.examine import Outcome, Refusal, Wanted

STANDARD_OUTPUT: Final = Path("-")
"""Given as OUT with one examination, it is printed."""


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser("grade", help=say("cli.grade.help"), description=say("cli.grade.description"))
    parser.add_argument("folders", nargs="+", type=_folder, metavar="EXAM_DIR", help=say("cli.grade.folders"))
    parser.add_argument("--json", type=Path, metavar="OUT", help=say("cli.grade.json"))
    parser.add_argument("--pdf", type=Path, metavar="OUT", help=say("cli.grade.pdf"))
    parser.add_argument("--csv", type=Path, metavar="OUT", help=say("cli.grade.csv"))
    parser.add_argument("--jobs", type=_positive, default=1, metavar="N", help=say("cli.grade.jobs"))
    parser.add_argument(
        "--side",
        type=_side,
        default=AffectedSide.UNKNOWN,
        metavar="|".join(AffectedSide),
        help=say("cli.grade.side"),
    )
    parser.set_defaults(run=run)


def _folder(text: str) -> Path:
    if not text:  # Path would take it for the current folder
        raise argparse.ArgumentTypeError(say("cli.grade.no_name"))
    return Path(text)


def _positive(text: str) -> int:
    if not (text.isdecimal() and int(text)):
        raise argparse.ArgumentTypeError(say("cli.grade.not_positive", given=text))
    return int(text)


def _side(text: str) -> AffectedSide:
    if text not in list(AffectedSide):
        raise argparse.ArgumentTypeError(say("cli.grade.no_side", given=text, known=", ".join(AffectedSide)))
    return AffectedSide(text)


def run(arguments: argparse.Namespace) -> int:
    """Grade every folder, tell what could not be graded, and return the exit status.

    Raises:
        InputError: The outputs cannot be written.
    """
    from palsygrader.cli.examine import Refusal, Wanted  # noqa: PLC0415 - heavy
    from palsygrader.report.table import measurements_csv  # noqa: PLC0415 - as above

    folders: list[Path] = arguments.folders
    outputs: dict[str, Path | None] = {kind: getattr(arguments, kind) for kind in ("json", "pdf", "csv")}
    _check_outputs(folders, outputs)
    wanted = Wanted(arguments.side, **{kind: out is not None for kind, out in outputs.items()})
    done, refusals = 0, list[Refusal]()
    rows = list[list[object]]()
    interrupt_on_signals()
    with Staging() as staging, closing(_results(folders, wanted, arguments.jobs)) as results:
        for folder, result in results:
            if isinstance(result, Refusal):
                refusals.append(result)
                tell(say("cli.grade.failed", folder=folder, reason=result.reason))
                continue
            done += 1
            rows += result.rows
            _keep(folder, result, arguments, staging)
            if len(folders) > 1:
                tell(say("cli.grade.done", folder=folder, done=done + len(refusals), total=len(folders)))
        if done and arguments.csv is not None:
            _put(arguments.csv, measurements_csv(rows).encode(), staging)
        staging.publish()
        ignore_signals()
    if refusals and len(folders) > 1:
        tell(say("cli.grade.summary", done=done, failed=len(refusals)))
    if not refusals:
        return OK
    return BAD_INPUT if all(refusal.is_input for refusal in refusals) else FAILED


def _check_outputs(folders: list[Path], outputs: dict[str, Path | None]) -> None:
    cohort = len(folders) > 1
    names = [examination_name(folder) for folder in folders]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise InputError("cli.same_name", name=twice)
    inputs = recordings(folders)
    taken: dict[Path, str] = {}
    for kind, out in outputs.items():
        if out is None:
            continue
        in_folder = cohort and kind != "csv"
        if out == STANDARD_OUTPUT and in_folder:
            raise InputError("cli.one_for_standard_output")
        if out != STANDARD_OUTPUT:
            check_destination(out, folder=in_folder)
        if in_folder:
            taken.setdefault(out.resolve(), kind)
        for file in [out / f"{name}.{kind}" for name in names] if in_folder else [out]:
            place = file if file == STANDARD_OUTPUT else file.resolve()
            other = taken.setdefault(place, kind)
            if other != kind:
                raise InputError("cli.same_output", file=file, one=other.upper(), other=kind.upper())
            if place in inputs:
                raise InputError("cli.output_is_input", file=file)
            if in_folder and file.is_dir():
                raise InputError("cli.result_is_folder", file=file)


def _results(folders: list[Path], wanted: "Wanted", jobs: int) -> Generator[tuple[Path, "Outcome | Refusal"]]:
    """Yield each folder with what was made of it, or why nothing was made."""
    if min(jobs, len(folders)) > 1:
        from palsygrader.cli.pool import examine_all  # noqa: PLC0415 - heavy

        yield from examine_all(folders, wanted, min(jobs, len(folders)))
        return
    from palsygrader.cli.examine import examine_or_refuse  # noqa: PLC0415 - heavy

    for folder in folders:
        yield folder, examine_or_refuse(folder, wanted, _Meter(folder).show)


class _Meter:
    """Tells on standard error which expression of an examination is being read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._shown: Expression | None = None

    def show(self, expression: Expression, _done: int, expected: int) -> None:
        if expression is not self._shown:
            self._shown = expression
            key = "cli.grade.reading" if expected == 1 else "cli.grade.reading_video"
            tell(say(key, folder=self._folder, expression=of(expression), count=expected))


def _keep(folder: Path, outcome: "Outcome", arguments: argparse.Namespace, staging: Staging) -> None:
    cohort = len(arguments.folders) > 1
    for out, content, suffix in ((arguments.json, outcome.json, ".json"), (arguments.pdf, outcome.pdf, ".pdf")):
        if content is None:
            continue
        _put(out / f"{examination_name(folder)}{suffix}" if cohort else out, content, staging)
    if arguments.json is arguments.pdf is arguments.csv is None:
        put_text(say("cli.grade.heading", name=printable(examination_name(folder))) + "\n" + outcome.table)


def _put(out: Path, content: bytes, staging: Staging) -> None:
    if out == STANDARD_OUTPUT:
        put_bytes(content)
    else:
        staging.write(out, content)
