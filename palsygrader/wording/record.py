"""Words of the text that is pasted into the patient's record."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "record.head": "Facial nerve examination: {running_title}",
    "record.sentence": "{words}.",
    "record.branches": "Grade per branch; function of the weak side in percent of the healthy side (90 % interval):",
    "record.branch": "- {branch}: {words}",
    "record.grade.agreed": "{grade}",
    "record.grade.program": "{grade} by the program, not confirmed",
    "record.grade.clinician": "{grade} by the clinician (program: {program})",
    "record.function": "{function} ({interval})",
    "record.change": "{since}: {change}",
    "record.scale": "{name}: {value}",
    "record.questionnaire": "{name}, answered by the patient: {details}",
    "record.notes": "Notes: {notes}",
    "record.copy": "Copy as text",
    "record.copy.tip": "Copy the findings as text, to be pasted into the patient's record (Ctrl+C)",
    "keys.review.copy": "Ctrl+C",
    "keys.review.copy.does": "on the report: copy the findings as text",
    "record.copied": "Copied as text: paste it into the patient's record.",
}
