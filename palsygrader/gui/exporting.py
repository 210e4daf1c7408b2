"""Export visits into a file outside the archive; meant for the archive's worker."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from palsygrader.archive.lines import VisitLine
from palsygrader.domain.consent import ConsentAnswer, ConsentPurpose, state
from palsygrader.domain.patient import Patient
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.whole_file import write_whole
from palsygrader.gui.workers import Job
from palsygrader.report.cohort import PatientVisits, cohort_tables
from palsygrader.report.cohort_files import ExportFormat, cohort_file


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be exported.

    Attributes:
        patient_id: Whose visits; None for those of all patients.
        signed_only: Whether visits that are not signed are left out.
        named: Whether names, dates and free text are told.
        agreed_only: Whether patients who have not agreed to research are left out.
        kind: What is written.
    """

    patient_id: str | None = None
    signed_only: bool = False
    named: bool = False
    agreed_only: bool = False
    kind: ExportFormat = ExportFormat.XLSX


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: of how many patients, how many visits, and where to."""

    patients: int
    visits: int
    file: Path


def chosen_visits(archive: VisitArchive, export: Export) -> list[VisitLine]:
    """Return the visits of an export, the oldest first: finished ones only."""
    lines = archive.every_visit() if export.patient_id is None else archive.visits(export.patient_id)
    if export.agreed_only:
        agreed = {line.patient.patient_id for line in archive.patients() if _agrees(line.patient)}
        lines = [line for line in lines if line.patient_id in agreed]
    return sorted(
        (line for line in lines if line.finished and (line.signed_at is not None or not export.signed_only)),
        key=lambda line: line.started_at,
    )


def write_export(archive: VisitArchive, export: Export, file: Path, job: Job) -> Exported:
    """Write the file, whole or not at all, and note in the archive whose visits left it.

    Args:
        archive: Open.
        export: What.
        file: Replaced if it is there.
        job: Told the progress; cancels.

    Raises:
        ArchiveError: A visit cannot be read.
        OSError: The file cannot be written.
        Cancelled: The job was asked to stop; nothing was written.
    """
    lines = chosen_visits(archive, export)
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        job.step(done, len(lines))

    job.step(0, len(lines))
    content = cohort_file(cohort_tables(_cohort(archive, lines), named=export.named, told=step), export.kind)
    patients = list(dict.fromkeys(line.patient_id for line in lines))
    archive.note_export(patients, identified=export.named)  # first: a file that nobody knows of must not be
    write_whole(file, content)
    return Exported(len(patients), len(lines), file)


def _agrees(patient: Patient) -> bool:
    return state(patient.consents, ConsentPurpose.RESEARCH) is ConsentAnswer.GIVEN


def _cohort(archive: VisitArchive, lines: Sequence[VisitLine]) -> Iterator[PatientVisits]:
    of_patient: dict[str, list[str]] = {}
    for line in lines:
        of_patient.setdefault(line.patient_id, []).append(line.examination_id)
    for patient_id, visits in of_patient.items():
        yield PatientVisits(archive.patient(patient_id), tuple(map(archive.load_numbers, visits)))
