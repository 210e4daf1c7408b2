"""Words for backup, restoring, verification and the space that visits take."""

from typing import Final

WORDS: Final = {
    "backup.no_folder": "The folder of the backups is not there. Plug in the disk, or choose another folder in the "
    "settings.",
    "backup.inside": "Backups cannot lie inside the archive's own folder. Choose a folder on another disk.",
    "backup.busy": "Another program is using this folder of backups. Try again in a moment.",
    "backup.full": "Not enough room for the backup: {needed_mb} MB are needed, {free_mb} MB are free. Free some, or "
    "choose another disk.",
    "backup.cannot_write": "The backup cannot be written. Check that the disk is there, has free space and is not "
    "write-protected.",
    "backup.cannot_read": "The backups cannot be read. Check that the disk is there.",
    "backup.none": "There is no backup in this folder.",
    "backup.newer": "A later version of the program made this backup. Update the program.",
    "backup.damaged": "No whole backup was found here. Try another folder of backups.",
    "backup.damaged_manifest": "The list of what belongs to the backup {name} is damaged.",
    "backup.archive_damaged": "The archive itself is damaged, so no backup was made and the former ones are kept. "
    "Repair the archive from a backup.",
    "restore.not_empty": "The folder to restore into is not empty. Choose an empty one; nothing is ever overwritten.",
    "restore.full": "Not enough room to restore: {needed_mb} MB are needed, {free_mb} MB are free.",
    "keeping.damage.header": "The archive's key file ({where}) is damaged.",
    "keeping.damage.pages": "Page {where} of the database is damaged.",
    "keeping.damage.structure": "The structure of the database is damaged. {where}",
    "keeping.damage.reference": "A row of the table {where} belongs to nothing.",
    "keeping.damage.copy": "The copy of the database from before the program's last update is damaged ({where}).",
    "keeping.damage.audit": "The record of actions was changed from outside at line {where}.",
    "keeping.damage.patient": "The record of the patient {where} cannot be read.",
    "keeping.damage.visit": "A visit cannot be read.",
    "keeping.damage.picture": "A picture or a curve is damaged ({where}).",
    "keeping.damage.recording_missing": "A recording is missing ({where}).",
    "keeping.damage.recording_damaged": "A recording is damaged ({where}).",
    "keeping.damage.recording_set_aside": "A damaged recording was set aside ({where}).",
    "keeping.damage.recording_unknown": "The file {where} belongs to no recording.",
    "keeping.damage_of_visit": "{damage} Visit {visit}.",
    "keeping.generation.whole": "{name}  {moment}  {size}  whole",
    "keeping.generation.damaged": "{name}  {moment}  {size}  damaged: {count} parts",
    "keeping.generation.unreadable": "{name}  damaged: its list of parts cannot be read",
}
