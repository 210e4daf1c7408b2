"""Words of the archive: unlocking, storing, errors."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    "archive.wrong_passphrase": "This passphrase does not open the archive.",
    "archive.empty_passphrase": "Please enter a passphrase.",
    "archive.exists": "There is already an archive in this folder.",
    "archive.not_an_archive": "There is no archive in this folder.",
    "archive.locked": "The archive is in use by another window of the program. Close it there first.",
    "archive.newer": "A newer version of the program made this archive. Please update the program.",
    "archive.unreadable": "The archive's files cannot be read. Check that the disk is there and may be read.",
    "unlock.file_in_the_way": "A file lies where the archive's folder is to be made: {path}. Nothing was changed. "
    "Move or rename that file, then create the archive here.",
    "archive.not_writable": "The archive's folder cannot be written. Choose another or check its permissions.",
    "archive.cannot_write": "The archive cannot be read or written at the moment. Check that the disk is there and "
    "has free space.",
    "archive.no_room": "Not enough free space: {needed_mb} MB are needed, {free_mb} MB are free. Empty "
    "the bin or move files to another disk. What is recorded already is safe.",
    "archive.damaged_header": "The archive's key file is damaged. Copy the folder as it is to another disk, then "
    "repair the archive from a backup (or: palsygrader archive verify --repair-from FOLDER).",
    "archive.lost_header": "This folder holds an archive without its key file. Copy the folder as it is to another "
    "disk, then repair the archive from a backup (or: palsygrader archive verify --repair-from FOLDER).",
    "archive.damaged": "The archive's database is damaged or missing. Copy the folder as it is to another disk, then "
    "repair the archive from a backup (or: palsygrader archive verify --repair-from FOLDER).",
    "archive.key_memory": "Not enough free memory to check the passphrase ({memory_mib} MB are needed).",
    "archive.closed": "The archive is locked. Enter the passphrase to go on.",
    "archive.no_patient": "This patient is not in the archive.",
    "archive.patient_exists": "This patient is already in the archive.",
    "archive.patient_deleted": "This patient was deleted for good and is not taken in again under the same identifier.",
    "archive.patient_in_use": "A visit of this patient is being recorded. Finish it first. Nothing was deleted.",
    "archive.not_confirmed": "What was typed is neither the record number nor the name. Nothing was deleted.",
    "archive.may_not_delete": "Only an administrator may delete a patient. Nothing was deleted.",
    "archive.consent_kept": "Answers about consent that are on record stay on record. Open the patient again.",
    "archive.no_examination": "This visit is not in the archive.",
    "archive.signed": "This visit is signed and does not change.",
    "archive.not_signed": "This visit is not signed; write into its notes instead.",
    "archive.read_blind": (
        "This person has read the visit as a second reader and cannot sign it as the first. Another person has to. The "
        "visit is as it was."
    ),
    "archive.own_reading": "This reader has graded the visit already and cannot read it a second time.",
    "archive.reading_kept": "This second reading is finished and does not change.",
    "archive.no_media": "This recording is not in the archive.",
    "archive.recording_open": "This recording is not finished yet.",
    "archive.media_truncated": "This recording is damaged: its end is missing.",
    "archive.media_damaged": "This recording is damaged and cannot be shown.",
    "archive.audit_broken": "The record of actions was changed from outside at line {line}.",
    "archive.audit_cut": "The record of actions was cut off from outside after line {last}: {missing} missing. Or the "
    "database was put back to an earlier state.",
    "archive.audit_rewritten": "The record of actions up to line {line} is not the one that was written: it was "
    "replaced from outside.",
    "archive.audit_unguarded": "The file that guards the end of the record of actions (audit.end) was removed or "
    "changed, or the archive was restored from a backup. The end is guarded anew from now on; that is noted in the "
    "record.",
}
