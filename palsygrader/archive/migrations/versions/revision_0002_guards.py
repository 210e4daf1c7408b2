"""Let the database itself refuse to change what is signed and what the audit trail says."""

from palsygrader.archive.migrations.guards import make_guard

revision = "0002"
down_revision = "0001"

_SIGNED = "OLD.signed_at IS NOT NULL"
_OF_SIGNED = (
    "EXISTS (SELECT 1 FROM examination e WHERE e.examination_id = OLD.examination_id AND e.signed_at IS NOT NULL)"
)
_GUARDS = (
    ("signed_stays", "UPDATE ON examination", _SIGNED),
    ("signed_is_kept", "DELETE ON examination", _SIGNED),
    ("blob_stays", "UPDATE ON blob", "1"),
    ("blob_of_signed_is_kept", "DELETE ON blob", _OF_SIGNED),
    ("audit_stays", "UPDATE ON audit", "1"),
    ("audit_is_kept", "DELETE ON audit", "1"),
)


def upgrade() -> None:
    """Make the guards."""
    for name, action, condition in _GUARDS:
        make_guard(name, action, condition)
