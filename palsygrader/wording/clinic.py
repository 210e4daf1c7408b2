"""Words of the clinic's page and of its export."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "rail_page.clinic": "Clinic",
    "rail_page.clinic.tip": "Grades and recovery of all patients; export (Ctrl+3)",
    "clinic.title": "Clinic",
    "clinic.counted": "Patients: {patients}. Visits: {visits}, {signed} signed, {unfinished} unfinished.",
    "clinic.empty": "No visits yet",
    "clinic.lost_hint": "The grades of all patients appear here when the server is back.",
    "clinic.empty_hint": "The grades of all patients and their recovery appear here after the first visit.",
    "clinic.grades": "Grades at the latest visit",
    "clinic.grades.hint": "Patients per grade that stands: the clinician's, else the program's. The sum stands last.",
    "clinic.grades.branch": "{branch}: {counts}.",
    "clinic.grade.count": "{grade}: {count}",
    "clinic.grade.none.short": "no grade",
    "clinic.complete": "All branches graded at {whole} of {graded} visits ({percent} %).",
    "clinic.complete.none": "No visit is graded yet.",
    "clinic.complete.reasons": "Branches without a grade: {reasons}.",
    "clinic.complete.reason": "{why} ({count})",
    "clinic.recovery": "Recovery since the onset",
    "clinic.recovery.name": "Recovery since the onset, {branch}",
    "clinic.recovery.hint": (
        "Function of the weak side in percent of the healthy one, by the program. A thin line is a patient whose onset "
        "is on record; the thick line is the median of all within its months."
    ),
    "clinic.recovery.axis": "months since the onset",
    "clinic.recovery.median": "months {first} to {last}: {percent} % ({count} patients)",
    "clinic.recovery.medians": "Median: {medians}.",
    "clinic.recovery.too_few": "No median yet: it takes three patients with a known onset, seen in the same months.",
    "clinic.percent": "{percent} %",
    "day.title": "Reports of a day",
    "day.day": "Day",
    "day.counted": "Finished visits: {visits}, {signed} signed",
    "day.print": "Print all …",
    "day.save": "Save all as PDF …",
    "day.preview": "Preview",
    "day.preview.tip": "Look at all reports as they will be printed",
    "day.preview.back": "Back",
    "day.preview.number": "Report {number} of {total}",
    "day.preview.before": "Before",
    "day.preview.next": "Next",
    "day.not_agreed": "Without a teaching copy, since they have not agreed to teaching: {count}.",
    "day.cancel": "Cancel",
    "day.making": "Making the reports",
    "day.progress": "{done} of {total} reports",
    "day.printed": "Sent to the printer: reports {reports}, pages {pages}.",
    "day.saved": "Saved: reports {reports}, to {folder}.",
    "day.cancelled": "Cancelled. Nothing was printed or saved.",
    "day.failed": "Not all reports were made: {why}.",
    "day.file": "palsygrader-{kind}-{day}-{number}",
    "export.title": "Export",
    "export.text": (
        "Visits, grades, scales and measurements as tables for statistics, landmarks, and on demand pictures, in one "
        "ZIP file, with a dictionary of the columns and a text about what was changed. Unfinished visits are left out."
    ),
    "export.scope": "Visits",
    "export.scope.all": "of all patients",
    "export.scope.patient": "of {name}",
    "export.signed_only": "signed ones only",
    "export.content": "Content",
    "export.plain": "without names",
    "export.named": "with names and dates",
    "export.plain.hint": (
        "A patient is a code that only this archive can make, days are moved into the past by a secret number of days "
        "for each patient, intervals stay, ages end at 89, clinicians are numbered."
    ),
    "export.named.hint": "The file will hold names and dates, not encrypted: keep it as safe as the archive.",
    "export.kind": "Tables",
    "export.kind.xlsx": "Excel workbook (.xlsx)",
    "export.kind.csv": "CSV files (.csv)",
    "export.kind.json": "JSON (.json)",
    "export.files": "ZIP files (*.zip)",
    "export.file_name": "palsygrader-export",
    "export.start": "Export …",
    "export.start.tip": "Choose a file and write everything into it",
    "export.cancel": "Cancel",
    "export.running": "Export",
    "export.progress": "{done} of {total} visits",
    "export.nobody_agreed": "Nothing to export: none of the chosen patients agreed to research. Consent is noted in "
    "the patient's record (E).",
    "export.done": "Exported: visits {visits}, patients {patients}, to {file}.",
    "export.nothing": "Nothing to export: no visit fits the choice. {file} holds the headings only.",
    "export.cancelled": "Cancelled. No file was written.",
    "export.failed": (
        "The export was not written: {why}. Nothing in the archive changed, and nothing half-written was left behind."
    ),
}
