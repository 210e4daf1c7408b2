"""Sentences for the number one, and which of a sentence's values is counted; all others are for every number."""

from collections.abc import Mapping
from typing import Final

COUNTED: Final[Mapping[str, str]] = {
    "archive.wait": "seconds",
    "audit.action.archive.refused.times": "detail",
    "audit.count": "count",
    "audit.exported": "count",
    "certificate.old": "count",
    "correction.count": "count",
    "deletion.stays.hospital": "count",
    "examine.step.skipped": "skipped",
    "export.agreed.counted": "patients",
    "export.agreed.needed": "patients",
    "import.too_many": "left",
    "patient.treatments.earlier": "count",
    "report.born": "years",
    "report.change": "points",
    "report.onset": "days",
    "report.treatments.earlier": "count",
    "teaching.onset": "days",
    "upkeep.old": "days",
    "upkeep.old_and_missing": "days",
    "upkeep.usage_of_patient": "visits",
}
"""The name of the value that is counted, by the sentence's key; `<key>.singular` is said where it is one."""

WORDS: Final[Mapping[str, str]] = {
    "archive.wait.singular": "Too many wrong passphrases. Try again in {seconds} second.",
    "audit.action.archive.refused.times.singular": "wrong passphrase, {detail} time",
    "audit.count.singular": "{count} entry",
    "audit.exported.singular": "Saved: {count} entry in {file}",
    "certificate.old.singular": (
        "{count} of the recordings was made before patients had keys of their own: copies of that file in backups "
        "can be read with the archive's passphrase until they are removed."
    ),
    "correction.count.singular": "{count} moved",
    "deletion.stays.hospital.singular": (
        "Sent to the hospital: {count} object. Only the hospital can delete it there."
    ),
    "examine.step.skipped.singular": "{done} of {total}, {skipped} skipped · {minutes}:{seconds:02d}",
    "export.agreed.counted.singular": (
        "{agreed} of {patients} patient agreed to research; others are left out while this is ticked."
    ),
    "export.agreed.needed.singular": (
        "{agreed} of {patients} patient agreed to research. With names or whole faces all others are left out."
    ),
    "import.too_many.singular": "At most {most} files at a time; {left} was left out.",
    "patient.treatments.earlier.singular": "{count} earlier; E shows all",
    "report.born.singular": "{day} ({years} year)",
    "report.change.singular": "{points} point",
    "report.onset.singular": "{day} ({days} day before this visit)",
    "report.treatments.earlier.singular": "{treatments}; and {count} earlier, listed under “{section}”",
    "teaching.onset.singular": "{days} day before the visit",
    "upkeep.old.singular": "The last backup is {days} day old.",
    "upkeep.old_and_missing.singular": "The last backup is {days} day old, and its disk is not there.",
    "upkeep.usage_of_patient.singular": (
        "The chosen patient: visits {visits}, in all {total} (recordings {recordings}, pictures and measurements "
        "{pictures}), on average {each}."
    ),
}
