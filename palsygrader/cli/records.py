"""The commands `fhir` and `hl7`: write a signed visit of the archive for the hospital's record, or for research."""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from palsygrader.cli.archive import add_data, open_archive, run_on_archive
from palsygrader.cli.argument_types import one_of, path_argument
from palsygrader.cli.staging import STANDARD_OUTPUT, write_whole
from palsygrader.cli.status import OK
from palsygrader.cli.streams import put_text, tell
from palsygrader.domain.consent import ConsentAnswer, ConsentPurpose, state
from palsygrader.errors import InputError, ReportError
from palsygrader.settings import SETTINGS_NAME, SettingsStore, data_place, translations
from palsygrader.wording import say
from palsygrader.wording.language import ENGLISH, LANGUAGES, speaking

if TYPE_CHECKING:
    from palsygrader.archive.store import Archive
    from palsygrader.report.recorded_visit import RecordedVisit

_SET_RIGHT: Final = frozenset({"hospital_record.no_system", "hospital_record.no_number"})
"""What the caller can set right."""
_DATES: Final = ("kept", "shifted", "removed")
Write = Callable[["RecordedVisit", argparse.Namespace], bytes]


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add both commands and their arguments."""
    fhir = _add(commands, "fhir", _fhir)
    fhir.add_argument("--patient-system", default="", metavar="URI", help=say("cli.record.patient_system"))
    fhir.add_argument("--accession-system", default="", metavar="URI", help=say("cli.record.accession_system"))
    fhir.add_argument("--create-patient", action="store_true", help=say("cli.record.create_patient"))
    hl7 = _add(commands, "hl7", _hl7)
    hl7.add_argument("--authority", default="", metavar="NAME", help=say("cli.record.authority"))
    hl7.add_argument("--facility", default="", metavar="NAME", help=say("cli.record.facility"))
    hl7.add_argument("--to", nargs=2, default=("", ""), metavar=("APPLICATION", "FACILITY"), help=say("cli.record.to"))


def _add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, write: Write
) -> argparse.ArgumentParser:
    what = say(f"cli.{name}")
    parser = commands.add_parser(name, help=what, description=say("cli.record.description", what=what.capitalize()))
    add_data(parser)
    parser.add_argument("visit", nargs="?", metavar="VISIT", help=say("cli.record.visit"))
    parser.add_argument("--out", type=path_argument, metavar="OUT", help=say("cli.record.out"))
    parser.add_argument("--accession", default="", metavar="NUMBER", help=say("cli.record.accession"))
    parser.add_argument(
        "--research",
        type=one_of(_DATES, "cli.record.no_dates"),
        metavar="|".join(_DATES),
        help=say("cli.record.research"),
    )
    parser.add_argument(
        "--language",
        type=one_of(LANGUAGES, "cli.grade.no_language"),
        default=ENGLISH.code,
        metavar="|".join(LANGUAGES),
        help=say("cli.record.language"),
    )
    parser.set_defaults(run=lambda arguments: run_on_archive(lambda given: _run(given, write), arguments))
    return parser


def _run(arguments: argparse.Namespace, write: Write) -> int:
    """Write the visit, or list what could be written; what leaves is noted first.

    Raises:
        ArchiveError: The archive or the visit cannot be read, or the role may not export.
        InputError: `cli.record.no_visit`, `.several`, `.no_out`, `hospital_record.no_system`, `.no_number`, or the file
            cannot be written.
        ReportError: It cannot be made.
    """
    if arguments.visit is not None and arguments.out is None:
        raise InputError("cli.record.no_out")
    with open_archive(arguments) as archive:
        if arguments.visit is None:
            return _list(archive)
        with speaking(arguments.language, translations()):
            visit = _visit(archive, arguments)
            content = _written(write, visit, arguments)
        patient_id = archive.load_numbers(_found(archive, arguments.visit)).patient_id
        archive.note_export([patient_id], identified=arguments.research is None)
        write_whole(arguments.out, content)
    if arguments.out != STANDARD_OUTPUT:
        tell(say("cli.record.written", file=arguments.out))
    return OK


def _written(write: Write, visit: "RecordedVisit", arguments: argparse.Namespace) -> bytes:
    try:
        return write(visit, arguments)
    except ReportError as error:
        if error.code in _SET_RIGHT:
            raise InputError(error.code) from error
        raise


def _visit(archive: "Archive", arguments: argparse.Namespace) -> "RecordedVisit":
    from palsygrader.domain.dicom_choices import KeptDates
    from palsygrader.domain.order import HospitalOrder
    from palsygrader.hospital.recorded import recorded_visit
    from palsygrader.report.pseudonyms import Pseudonyms
    from palsygrader.report.recorded_visit import for_research

    examination_id = _found(archive, arguments.visit)
    settings = SettingsStore(data_place(arguments.data) / SETTINGS_NAME).load()
    order = HospitalOrder("", arguments.accession, "") if arguments.accession else None
    named = arguments.research is None
    visit = recorded_visit(archive, examination_id, settings, order=order, printed=named)
    if named:
        return visit
    if state(visit.patient.consents, ConsentPurpose.RESEARCH) is not ConsentAnswer.GIVEN:
        raise InputError("hospital_record.no_consent")
    return for_research(visit, KeptDates(arguments.research), Pseudonyms(archive.export_key()))


def _fhir(visit: "RecordedVisit", arguments: argparse.Namespace) -> bytes:
    from palsygrader.hospital.recorded import definitions
    from palsygrader.report.fhir.bundle import bundle_json, fhir_bundle
    from palsygrader.report.fhir.rules import FhirRules

    rules = FhirRules(arguments.patient_system, arguments.accession_system, arguments.create_patient)
    return bundle_json(fhir_bundle(visit, rules, definitions())) + b"\n"


def _hl7(visit: "RecordedVisit", arguments: argparse.Namespace) -> bytes:
    from palsygrader.hospital.recorded import definitions
    from palsygrader.report.hl7.oru import oru_message
    from palsygrader.report.hl7.rules import Hl7Rules

    application, facility = arguments.to
    rules = Hl7Rules(arguments.facility, application, facility, arguments.authority)
    return oru_message(visit, rules, definitions()).encode()


def _list(archive: "Archive") -> int:
    for line in archive.every_visit():
        if line.signed_at is not None:
            put_text(say("cli.record.line", visit=line.examination_id, day=f"{line.started_at.astimezone():%Y-%m-%d}"))
    return OK


def _found(archive: "Archive", given: str) -> str:
    """Return the signed visit that is meant."""
    signed = [line.examination_id for line in archive.every_visit() if line.signed_at is not None]
    meant = [each for each in signed if each == given] or [each for each in signed if given and each.startswith(given)]
    if not meant:
        raise InputError("cli.record.no_visit", given=given)
    if len(meant) > 1:
        raise InputError("cli.record.several", given=given)
    return meant[0]
