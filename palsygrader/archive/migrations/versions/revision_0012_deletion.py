"""Give every patient a key, and let a patient be deleted for good, with the signed visits."""

import sqlalchemy as sa
from alembic import op

from palsygrader.archive.migrations.guards import drop_guard, make_guard

revision = "0012"
down_revision = "0009"

_BEING_DELETED = "EXISTS (SELECT 1 FROM deletion d WHERE d.patient_id = {row}.patient_id)"
_OF_DELETED = (
    "EXISTS (SELECT 1 FROM examination e JOIN deletion d ON d.patient_id = e.patient_id"
    " WHERE e.examination_id = OLD.examination_id)"
)
_RENEWED = (
    (
        "signed_is_kept",
        "DELETE ON examination",
        f"OLD.signed_at IS NOT NULL AND NOT {_BEING_DELETED.format(row='OLD')}",
    ),
    ("addendum_is_kept", "DELETE ON addendum", f"NOT {_OF_DELETED}"),
)
_NEW = (
    ("deleted_stays_deleted", "INSERT ON patient", _BEING_DELETED.format(row="NEW")),
    ("deleted_has_no_key", "INSERT ON patient_key", _BEING_DELETED.format(row="NEW")),
    ("deletion_is_kept", "DELETE ON deletion", "1"),
)


def upgrade() -> None:
    """Make both tables, and renew the guards that give way for a patient who is being deleted."""
    op.create_table(
        "patient_key",
        sa.Column("patient_id", sa.String, primary_key=True),
        sa.Column("wrapped", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "deletion",
        sa.Column("patient_id", sa.String, primary_key=True),
        sa.Column("at_utc", sa.String, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("contents", sa.Text, nullable=False),
        sa.Column("audit_line", sa.Integer, nullable=False),
        sa.Column("audit_seal", sa.String, nullable=False),
        sa.Column("pending", sa.Text),
    )
    for name, action, _condition in _RENEWED:
        drop_guard(name, action.split()[-1])
    for name, action, condition in (*_RENEWED, *_NEW):
        make_guard(name, action, condition)
