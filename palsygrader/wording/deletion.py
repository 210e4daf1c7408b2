"""Words of the deletion of a patient, on the screen and on the certificate."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "deletion.begin": "Delete patient …",
    "deletion.begin_tip": "Delete the patient with all visits, pictures and recordings for good",
    "deletion.back": "Back",
    "deletion.title": "Delete {name} for good",
    "deletion.goes": "What is deleted",
    "deletion.stays": "What is not deleted",
    "deletion.none": "none",
    "deletion.visits": "Visits",
    "deletion.visits.value": "{count}, of which {signed} signed ({first} to {last})",
    "deletion.visits.one_day": "{count}, of which {signed} signed ({day})",
    "deletion.recordings": "Video recordings",
    "deletion.recordings.value": "{count} ({megabytes} MB)",
    "deletion.pictures": "Pictures and measurement series",
    "deletion.added": "Addenda and second readings",
    "deletion.added.value": "{addenda} and {readings}",
    "deletion.drafts": "Drafts",
    "deletion.record": "Record",
    "deletion.record.value": "name, birth, diagnosis, treatments, consents, notes",
    "deletion.stays.trail": (
        "The record of actions keeps that a patient with this identifier was deleted, when and by whom, without a "
        "name: "
        "{identifier}"
    ),
    "deletion.stays.exports": (
        "Exports of visits to files on record: {count}, the last one on {day}. Those files are outside the archive; "
        "the program does not know where they are."
    ),
    "deletion.stays.paper": "Reports that were printed or saved as files are not reached.",
    "deletion.stays.backup": (
        "Backup of {day} in {place}: can still be read with the archive's passphrase until {until}."
    ),
    "deletion.stays.backup_forever": (
        "Backup of {day} in {place}: can still be read with the archive's passphrase until somebody removes it."
    ),
    "deletion.stays.backups_unknown": (
        "The program knows of no backup that holds this patient. Copies of the archive's folder that somebody made can "
        "still be read with the passphrase; remove those from before this day."
    ),
    "deletion.stays.backups_how": (
        "To have the patient gone from backups sooner: after the deletion choose an empty folder for the backups in "
        "the settings, back up, and then delete palsygrader-backup in the former folder."
    ),
    "deletion.confirm": "Type the record number or the whole name",
    "deletion.confirm_name": "Type the whole name",
    "deletion.hint": "Signed visits are deleted too. Nobody can bring them back.",
    "deletion.keep": "Keep the patient",
    "deletion.delete": "Delete for good",
    "deletion.running": "Deleting and overwriting. This can take some minutes in a large archive.",
    "deletion.done": "Deleted for good",
    "deletion.done_hint": (
        "The certificate names the patient and is not kept in the archive. Print or save it now; it cannot be made "
        "again with the name."
    ),
    "deletion.unfinished": (
        "The patient is deleted, but not everything could be overwritten yet. That is done when the archive is next "
        "opened."
    ),
    "deletion.close": "Close",
    "deletion.leave": "The certificate was neither printed nor saved. It cannot be made again with the name.",
    "deletion.leave_anyway": "Close without it",
    "deletion.stay": "Stay",
    "deletion.save": "Save the certificate …",
    "deletion.print": "Print the certificate …",
    "deletion.file": "palsygrader-deletion-{day}.pdf",
    "certificate.heading": "Certificate of deletion",
    "certificate.subject": "Deletion of a patient's data",
    "certificate.foot": "Made {moment} with palsygrader {version}",
    "certificate.goes": "What was deleted",
    "certificate.who": "Who and when",
    "certificate.name": "Name",
    "certificate.number": "Record number",
    "certificate.born": "Born",
    "certificate.identifier": "Identifier in the archive",
    "certificate.deleted_at": "Deleted",
    "certificate.deleted_by": "By",
    "certificate.not_named": "not named",
    "certificate.line": "Line in the record of actions",
    "certificate.line.value": "{line}, seal {seal}",
    "certificate.method": "How",
    "certificate.method.key": (
        "Every patient has a random key of 256 bits. Video recordings and pictures are encrypted with it "
        "(AES-256-GCM). "
        "The key was removed and overwritten; without it copies of the encrypted files cannot be read either."
    ),
    "certificate.method.database": (
        "Record, visits, addenda, readings and drafts were deleted from the encrypted database. Their tables were "
        "written "
        "anew, the pages that became free and the database's log were overwritten."
    ),
    "certificate.method.files": (
        "The heads of the recordings, which hold their own keys, were overwritten and the files removed."
    ),
    "certificate.old": (
        "{count} of the recordings were made before patients had keys of their own: copies of those files in backups "
        "can "
        "be read with the archive's passphrase until they are removed."
    ),
    "certificate.unfinished": (
        "Not everything is overwritten yet: the program finishes that when the archive is next opened. This "
        "certificate "
        "is preliminary."
    ),
    "certificate.remains": "What remains elsewhere",
    "certificate.limits": "What cannot be promised",
    "certificate.limits.disk": (
        "Flash memory (SSD, USB sticks) and some file systems write to another place than the one that is "
        "overwritten and "
        "may keep former blocks or snapshots. What lies there is encrypted; whoever has the archive's passphrase and "
        "the "
        "means to read such blocks could find parts of the database, and in them the patient's key."
    ),
    "certificate.limits.copies": (
        "Copies that somebody made of the archive together with its passphrase or recovery key, and what a computer "
        "kept "
        "of its memory on its own disk while the archive was open, are not reached."
    ),
    "certificate.signed": "Name, date and signature",
}
