"""Who may do what: the users of an archive, their roles, and the one table of permissions."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Role(StrEnum):
    """What somebody is in the clinic, the one who may least first."""

    ASSISTANT = "assistant"
    CLINICIAN = "clinician"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """Something not everybody may do."""

    RECORD = "record"
    """Begin, record and import visits, with their notes."""
    KEEP_PATIENTS = "keep_patients"
    """Add patients and change their records."""
    ASK_QUESTIONNAIRES = "ask_questionnaires"
    """Type the patient's answers."""
    PRINT_SIGNED = "print_signed"
    PRINT_UNSIGNED = "print_unsigned"
    GRADE = "grade"
    """Set own grades and items of scales, correct points, decide on the side."""
    SIGN = "sign"
    """Sign visits and add to signed ones."""
    READ_BLIND = "read_blind"
    EXPORT = "export"
    """Write visits into files outside the archive."""
    DELETE_VISITS = "delete_visits"
    """Delete visits that are not signed."""
    CHANGE_SECURITY = "change_security"
    """Change when the window locks, and renew keys."""
    MANAGE_USERS = "manage_users"
    BACK_UP = "back_up"
    """Say where backups go."""
    REPAIR = "repair"
    """Repair the archive from a backup, and make an archive out of one."""
    APPLY_RETENTION = "apply_retention"
    DELETE_PATIENTS = "delete_patients"
    READ_AUDIT = "read_audit"


_OF_ASSISTANTS: Final = frozenset({
    Permission.RECORD,
    Permission.KEEP_PATIENTS,
    Permission.ASK_QUESTIONNAIRES,
    Permission.PRINT_SIGNED,
})  # fmt: skip
_OF_CLINICIANS: Final = _OF_ASSISTANTS | {
    Permission.PRINT_UNSIGNED,
    Permission.GRADE,
    Permission.SIGN,
    Permission.READ_BLIND,
    Permission.EXPORT,
    Permission.DELETE_VISITS,
}
PERMISSIONS: Final[Mapping[Role, frozenset[Permission]]] = MappingProxyType({
    Role.ASSISTANT: _OF_ASSISTANTS,
    Role.CLINICIAN: _OF_CLINICIANS,
    Role.ADMINISTRATOR: frozenset(Permission),
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class User:
    """Somebody who may open an archive.

    Attributes:
        user_id: Never changes and is never given twice.
        name: As it is shown, signed with and recorded; empty in an archive that was made before there were users.
        role: What the user may do.
        enabled: Whether the user has a passphrase that opens the archive.
    """

    user_id: str
    name: str
    role: Role
    enabled: bool = True

    def may(self, permission: Permission) -> bool:
        """Return whether the user's role has a permission."""
        return permission in PERMISSIONS[self.role]


def least_role(permission: Permission) -> Role:
    """Return the role, from assistant on, that is needed for something."""
    return next(role for role in Role if permission in PERMISSIONS[role])
