"""Words of renewing the archive's keys."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    "renewal.title": "Keys of the archive",
    "renewal.text": "New keys shut out everybody who has left or knows somebody else's passphrase, also with an old "
    "copy of the archive: it opens nothing that is written from now on. What was copied before, and recordings and "
    "backups made before, stay readable with it. If a passphrase has become known, set a new one first. Everybody who "
    "stays keeps the own passphrase; the recovery key is a new one.",
    "renewal.due": "A user was removed, and the keys are still those that this user knew. Renew them.",
    "renewal.due_notice": "A user was removed, and the archive's keys are not renewed yet.",
    "renewal.renew": "Renew the keys",
    "renewal.renewing": "Renewing: {percent} %",
    "renewal.renewed": "The keys are renewed. The former recovery key opens nothing any more. Put the new one away:",
    "renewal.kept": "The keys are renewed, and the new recovery key is put away.",
    "renewal.cancelled": "Stopped. The keys are as they were.",
    "renewal.old_slot": "The keys cannot be renewed yet: {name} has to sign in once with the passphrase, or be given a "
    "new one.",
}
