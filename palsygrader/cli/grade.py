"""The command `grade`: grade one examination, or a cohort, from files."""

import argparse
from collections.abc import Generator, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from palsygrader.cli.argument_types import number_from, one_of, path_argument, processes_for
from palsygrader.cli.compute_device import add_device_option, check_device
from palsygrader.cli.expression_files import examination_name
from palsygrader.cli.interrupts import interrupt_on_signals, stop_if_interrupted
from palsygrader.cli.outputs import Outputs
from palsygrader.cli.staging import Staging
from palsygrader.cli.status import BAD_INPUT, FAILED, OK
from palsygrader.cli.streams import printable, put_text, tell
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide
from palsygrader.wording import of, say
from palsygrader.wording.language import ENGLISH, LANGUAGES

if TYPE_CHECKING:
    from palsygrader.cli.examine import Outcome, Refusal, Wanted


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser("grade", help=say("cli.grade.help"), description=say("cli.grade.description"))
    parser.add_argument("folders", nargs="+", type=path_argument, metavar="EXAM_DIR", help=say("cli.grade.folders"))
    parser.add_argument("--json", type=path_argument, metavar="OUT", help=say("cli.grade.json"))
    parser.add_argument("--pdf", type=path_argument, metavar="OUT", help=say("cli.grade.pdf"))
    parser.add_argument("--csv", type=path_argument, metavar="OUT", help=say("cli.grade.csv"))
    jobs = number_from(1, "cli.grade.not_positive")
    parser.add_argument("--jobs", type=jobs, default=1, metavar="N", help=say("cli.grade.jobs"))
    parser.add_argument(
        "--side",
        type=one_of(AffectedSide, "cli.grade.no_side"),
        default=AffectedSide.UNKNOWN,
        metavar="|".join(AffectedSide),
        help=say("cli.grade.side"),
    )
    parser.add_argument(
        "--language",
        type=one_of(LANGUAGES, "cli.grade.no_language"),
        default=ENGLISH.code,
        metavar="|".join(LANGUAGES),
        help=say("cli.grade.language"),
    )
    add_device_option(parser, say("cli.grade.device"))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Grade every folder, tell what could not be graded, and return the exit status.

    Raises:
        BrokenPipeError: Nobody reads the standard output any more.
        InputError: The outputs cannot be written; `cli.no_cuda`, there is no graphics card.
    """
    from palsygrader.cli.examine import Refusal, Wanted
    from palsygrader.report.table import measurements_csv

    check_device(arguments.device)
    folders: list[Path] = arguments.folders
    outputs = Outputs(tuple(folders), {kind: getattr(arguments, kind) for kind in ("json", "pdf", "csv")})
    refused = {folder: Refusal(reason, is_input=True) for folder, reason in outputs.check().items()}
    kinds = {kind: out is not None for kind, out in outputs.named.items()}
    wanted = Wanted(arguments.side, arguments.device, language=arguments.language, **kinds)
    done, refusals = 0, list[Refusal]()
    rows = list[list[object]]()
    interrupt_on_signals()
    with Staging() as staging, closing(_results(folders, refused, wanted, arguments.jobs)) as results:
        for folder, result in results:
            stop_if_interrupted()
            if isinstance(result, Refusal):
                refusals.append(result)
                tell(say("cli.grade.failed", folder=folder, reason=result.reason))
                continue
            done += 1
            rows += result.rows
            _keep(folder, result, outputs, staging)
            if outputs.is_cohort:
                tell(say("cli.grade.done", folder=folder, done=done + len(refusals), total=len(folders)))
        if done and (csv := outputs.named["csv"]) is not None:
            staging.write(csv, measurements_csv(rows).encode())
        staging.publish()
    if refusals and outputs.is_cohort:
        tell(say("cli.grade.summary", done=done, failed=len(refusals)))
    if not refusals:
        return OK
    return BAD_INPUT if all(refusal.is_input for refusal in refusals) else FAILED


def _results(
    folders: list[Path], refused: Mapping[Path, "Refusal"], wanted: "Wanted", jobs: int
) -> Generator[tuple[Path, "Outcome | Refusal"]]:
    """Yield each folder with what was made of it, or why nothing was made."""
    yield from refused.items()
    folders = [folder for folder in folders if folder not in refused]
    processes = processes_for(jobs, len(folders))
    if processes > 1:
        from palsygrader.cli.pool import examine_all

        yield from examine_all(folders, wanted, processes)
        return
    from palsygrader.cli.examine import examine_or_refuse

    for folder in folders:
        yield folder, examine_or_refuse(folder, wanted, _Meter(folder).show)


class _Meter:
    """Tells on standard error which expression of an examination is being read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def show(self, expression: Expression, done: int, expected: int) -> None:
        """Tell of an expression when it is opened; several may be measured at a time."""
        stop_if_interrupted()
        if done == 0:
            key = "cli.grade.reading" if expected == 1 else "cli.grade.reading_video"
            tell(say(key, folder=self._folder, expression=of(expression), count=expected))


def _keep(folder: Path, outcome: "Outcome", outputs: Outputs, staging: Staging) -> None:
    """Keep the files of an examination until all are done; without any wanted, print its table."""
    for kind, content in (("json", outcome.json), ("pdf", outcome.pdf)):
        destination = outputs.destination(folder, kind)
        if content is not None and destination is not None:
            staging.write(destination, content)
    if all(out is None for out in outputs.named.values()):
        put_text(say("cli.grade.heading", name=printable(examination_name(folder))) + "\n" + outcome.table)
