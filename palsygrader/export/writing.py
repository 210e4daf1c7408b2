"""Write an export: choose the visits, make the files, and note in the archive whose visits left it."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from palsygrader.archive.lines import PatientLine, VisitLine
from palsygrader.domain.consent import ConsentAnswer, ConsentPurpose, state
from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient
from palsygrader.export.changes import change_text
from palsygrader.export.choice import Export, Exported
from palsygrader.export.faces import LANDMARK_COLUMNS, Recordings, face_files
from palsygrader.export.whole_zip import WholeZip, whole_zip
from palsygrader.report.cohort import PatientVisits, Table, cohort_tables, dictionary
from palsygrader.report.cohort_files import ExportFormat, cohort_files, csv_file
from palsygrader.report.pseudonyms import Pseudonyms

Step = Callable[[int, int], None]
"""Told how many visits of how many are done; an exception it raises stops the work, and nothing is written."""


class ExportedArchive(Recordings, Protocol):
    """What an export asks of the archive. Every call may raise ArchiveError."""

    def patients(self) -> list[PatientLine]:
        """Return the patients."""

    def patient(self, patient_id: str) -> Patient:
        """Return one patient."""

    def visits(self, patient_id: str) -> list[VisitLine]:
        """Return the visits of a patient."""

    def every_visit(self) -> list[VisitLine]:
        """Return the visits of all patients."""

    def load_numbers(self, examination_id: str) -> Examination:
        """Return a visit without its pictures and courses."""

    def load_examination(self, examination_id: str) -> Examination:
        """Return a visit."""

    def export_key(self) -> bytes:
        """Return the key of codes and moved days."""

    def note_export(self, patient_ids: Sequence[str], *, identified: bool = False, content: str = "") -> None:
        """Note that visits of these patients leave the archive in a file."""


def chosen_visits(archive: ExportedArchive, export: Export) -> tuple[list[VisitLine], int]:
    """Return the finished visits of an export, the oldest first, and how many patients are left out for consent."""
    lines = archive.every_visit() if export.patient_id is None else archive.visits(export.patient_id)
    fitting = sorted(
        (
            line
            for line in lines
            if line.finished
            and (line.signed_at is not None or not export.signed_only)
            and export.examination_id in {None, line.examination_id}
        ),
        key=lambda line: line.started_at,
    )
    if not export.needs_consent:
        return fitting, 0
    agreed = {line.patient.patient_id for line in archive.patients() if _agrees(line.patient)}
    told = [line for line in fitting if line.patient_id in agreed]
    return told, len({line.patient_id for line in fitting} - agreed)


def write_export(archive: ExportedArchive, export: Export, file: Path, step: Step) -> Exported:
    """Write the file, whole or not at all, and note in the archive whose visits left it.

    Args:
        archive: Open.
        export: What.
        file: A ZIP; replaced if it is there.
        step: Told the progress.

    Raises:
        ArchiveError: A visit cannot be read, or `refused.export`.
        OSError: The file cannot be written.
    """
    pseudonyms = Pseudonyms(archive.export_key(), named=export.named)
    lines, left_out = chosen_visits(archive, export)
    patients = list(dict.fromkeys(line.patient_id for line in lines))
    step(0, len(lines))
    with whole_zip(file) as made:
        reading = _Reading(archive, export, pseudonyms, lines, made, step)
        *tables, words = cohort_tables(reading.cohort(), pseudonyms, free_text=export.free_text)
        beside = () if export.kind is ExportFormat.CSV else (words,)  # there it is a file of its own anyway
        for name, content in cohort_files((*tables, *beside), export.kind).items():
            made.add(name, content)
        explained = [*words.rows, *dictionary([Table("landmarks", LANDMARK_COLUMNS, ())]).rows]
        made.add("dictionary.csv", csv_file(Table("dictionary", words.columns, tuple(explained))))
        made.add("changes.txt", change_text(export, left_out, reading.missing).encode())
        step(len(lines), len(lines))  # the last moment to stop
        # First: a file that nobody knows of must not be.
        archive.note_export(patients, identified=export.named, content=export.content)
    return Exported(len(patients), len(lines), left_out, len(reading.missing), file)


class _Reading:
    """Reads the visits one after the other, and writes of each what is told of its faces.

    Attributes:
        missing: Names of the files that could not be had.
    """

    def __init__(
        self,
        archive: ExportedArchive,
        export: Export,
        pseudonyms: Pseudonyms,
        lines: Sequence[VisitLine],
        made: WholeZip,
        step: Step,
    ) -> None:
        self.missing = list[str]()
        self._archive, self._export, self._pseudonyms, self._made = archive, export, pseudonyms, made
        self._lines, self._step = lines, step
        self._done = 0

    def cohort(self) -> Iterator[PatientVisits]:
        """Yield the patients with the numbers of their visits."""
        of_patient: dict[str, list[str]] = {}
        for line in self._lines:
            of_patient.setdefault(line.patient_id, []).append(line.examination_id)
        for patient_id, visits in of_patient.items():
            yield PatientVisits(
                self._archive.patient(patient_id), tuple(self._read(patient_id, each) for each in visits)
            )

    def _read(self, patient_id: str, examination_id: str) -> Examination:
        whole = self._archive.load_examination(examination_id)
        code = self._pseudonyms.visit(patient_id, examination_id)
        for name, content in face_files(whole, code, self._export, self._archive, self._alive):
            if content is None:
                self.missing.append(name)
            else:
                self._made.add(name, content)
        self._done += 1
        self._alive()
        return self._archive.load_numbers(examination_id)  # the pictures of the whole one are not kept

    def _alive(self) -> None:
        self._step(self._done, len(self._lines))


def _agrees(patient: Patient) -> bool:
    return state(patient.consents, ConsentPurpose.RESEARCH) is ConsentAnswer.GIVEN
