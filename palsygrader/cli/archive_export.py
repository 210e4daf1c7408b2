"""The command `archive export`: write visits into a file outside the archive, without names unless asked for."""

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from palsygrader.cli.argument_types import path_argument
from palsygrader.cli.staging import cannot_write, check_destination
from palsygrader.cli.status import BAD_INPUT, OK
from palsygrader.cli.streams import put_text, tell
from palsygrader.errors import InputError
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.archive.store import Archive
    from palsygrader.export.choice import Export

_FACES: Final = ("landmarks", "masked", "whole")
_KINDS: Final = ("xlsx", "csv", "json")
_YES: Final = "yes"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("out", type=path_argument, metavar="OUT.zip", help=say("cli.archive.export.out"))
    # A record number among the arguments would stay in the shell's history and in the list of processes.
    parser.add_argument("--patient", action="store_true", help=say("cli.archive.export.patient"))
    parser.add_argument("--visit", type=int, metavar="N", help=say("cli.archive.export.visit"))
    parser.add_argument("--signed-only", action="store_true", help=say("cli.archive.export.signed_only"))
    parser.add_argument("--agreed-only", action="store_true", help=say("cli.archive.export.agreed_only"))
    parser.add_argument("--tables", choices=_KINDS, default=_KINDS[0], help=say("cli.archive.export.tables"))
    parser.add_argument("--faces", choices=_FACES, default=_FACES[0], help=say("cli.archive.export.faces"))
    parser.add_argument("--clips", action="store_true", help=say("cli.archive.export.clips"))
    parser.add_argument("--names", action="store_true", help=say("cli.archive.export.names"))
    parser.add_argument("--free-text", action="store_true", help=say("cli.archive.export.free_text"))


def export(
    arguments: argparse.Namespace,
    open_archive: "Callable[[argparse.Namespace], Archive]",
    progress: Callable[[int, int], None],
) -> int:
    """Write the export, after a question about each thing that tells who the patients are."""
    from palsygrader.export.choice import Faces
    from palsygrader.export.writing import chosen_visits, write_export

    if arguments.visit is not None and not arguments.patient:
        raise InputError("cli.archive.export.visit_of_whom")
    check_destination(arguments.out, folder=False)
    with open_archive(arguments) as archive:
        chosen = _chosen(arguments, archive)
        patients = len({line.patient_id for line in chosen_visits(archive, chosen)[0]})
        asked = [key for key, told in (("named", chosen.named), ("whole", chosen.faces is Faces.WHOLE)) if told]
        for about in asked:
            if not _agrees(say(f"export.question.{about}", file=arguments.out.name, patients=patients)):
                tell(say("export.not_exported"))
                return BAD_INPUT
        if chosen.free_text:
            tell(say("export.free_text.hint"))
        try:
            made = write_export(archive, chosen, arguments.out, progress)
        except OSError as error:
            raise cannot_write(arguments.out, error) from error
    put_text(say("export.done", visits=made.visits, patients=made.patients, file=made.file.name))
    if made.left_out:
        put_text(say("export.left_out", patients=made.left_out))
    if made.missing:
        put_text(say("export.missing", count=made.missing))
    return OK


def _chosen(arguments: argparse.Namespace, archive: "Archive") -> "Export":
    """Return what is to be exported.

    Raises:
        InputError: `cli.archive.export.no_patient` or `cli.archive.export.no_visit`.
    """
    from palsygrader.export.choice import Export, Faces
    from palsygrader.report.cohort_files import ExportFormat

    patient_id = examination_id = None
    if arguments.patient:
        number = _line(say("cli.archive.export.record_number"))
        found = [line.patient for line in archive.patients() if line.patient.record_number == number and number]
        if len(found) != 1:
            raise InputError("cli.archive.export.no_patient", count=len(found))
        patient_id = found[0].patient_id
    if arguments.visit is not None and patient_id is not None:
        visits = sorted(
            (each for each in archive.visits(patient_id) if each.finished), key=lambda each: each.started_at
        )
        if not 1 <= arguments.visit <= len(visits):
            raise InputError("cli.archive.export.no_visit", number=arguments.visit, count=len(visits))
        examination_id = visits[arguments.visit - 1].examination_id
    return Export(
        patient_id=patient_id,
        examination_id=examination_id,
        signed_only=arguments.signed_only,
        named=arguments.names,
        free_text=arguments.free_text,
        faces=Faces(arguments.faces),
        clips=arguments.clips,
        agreed_only=arguments.agreed_only,
        kind=ExportFormat(arguments.tables),
    )


def _agrees(question: str) -> bool:
    return _line(say("cli.archive.export.question", question=question, yes=_YES)) == _YES


def _line(asked: str) -> str:
    """Ask on a terminal; else it is the next line of standard input."""
    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        sys.stderr.write(asked)
        sys.stderr.flush()
    else:
        tell(asked)
    return sys.stdin.readline().strip()
