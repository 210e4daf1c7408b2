"""Words of users, roles, waits after failed tries, and what a role may not do."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    "role.assistant": "assistant",
    "role.clinician": "clinician",
    "role.administrator": "administrator",
    "archive.wait": "Too many wrong passphrases. Try again in {seconds} seconds.",
    "archive.altered_header": "The archive's key file was changed from outside. Restore keys.json from a backup.",
    "archive.older_header": "The archive's key file is older than the archive. It opens with the recovery key only.",
    "users.no_name": "Please enter a name.",
    "users.name_taken": "Another user has this name already.",
    "users.unknown": "This user is not in the archive any more.",
    "users.too_many": "An archive has at most {count} users.",
    "users.last_administrator": "This is the last administrator. Make somebody else an administrator first.",
    "refused.record": "You may not record visits. Ask an administrator.",
    "refused.keep_patients": "You may not change patients. Ask an administrator.",
    "refused.ask_questionnaires": "You may not enter answers. Ask an administrator.",
    "refused.print_signed": "You may not print. Ask an administrator.",
    "refused.print_unsigned": "Assistants print signed visits only. A clinician has to sign first.",
    "refused.grade": "Grades, items and points are for clinicians. You are signed in as an assistant.",
    "refused.sign": "Signing and adding to signed visits are for clinicians. You are signed in as an assistant.",
    "refused.read_blind": "Second readings are for clinicians. You are signed in as an assistant.",
    "refused.export": "Exporting is for clinicians. You are signed in as an assistant.",
    "refused.delete_visits": "Deleting visits is for clinicians. You are signed in as an assistant.",
    "refused.change_security": "This is for administrators. Ask one of them.",
    "refused.manage_users": "Users are for administrators to change. Ask one of them.",
    "refused.back_up": "Where backups go is for administrators to decide. Ask one of them.",
    "refused.apply_retention": "Removing recordings is for administrators. Ask one of them.",
    "refused.delete_patients": "Deleting patients is for administrators. Ask one of them.",
    "refused.read_audit": "The record of actions is for administrators. Ask one of them.",
}
