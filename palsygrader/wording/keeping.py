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
}
