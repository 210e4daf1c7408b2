"""Make room for addenda and second readings; the database itself keeps them as they were written."""

import sqlalchemy as sa
from alembic import op

from palsygrader.archive.migrations.guards import make_guard

revision = "0004"
down_revision = "0003"

_NOT_SIGNED = (
    "NOT EXISTS (SELECT 1 FROM examination e WHERE e.examination_id = NEW.examination_id AND e.signed_at IS NOT NULL)"
)
_FINISHED = "OLD.finished_at IS NOT NULL"
_OF_VISIT = "EXISTS (SELECT 1 FROM examination e WHERE e.examination_id = OLD.examination_id)"
_GUARDS = (
    ("addendum_of_signed", "INSERT ON addendum", _NOT_SIGNED),
    ("addendum_stays", "UPDATE ON addendum", "1"),
    ("addendum_is_kept", "DELETE ON addendum", "1"),
    ("reading_stays", "UPDATE ON reading", _FINISHED),
    ("reading_is_kept", "DELETE ON reading", f"{_FINISHED} AND {_OF_VISIT}"),
)


def upgrade() -> None:
    """Make both tables and their guards."""
    op.create_table(
        "addendum",
        sa.Column("sequence", sa.Integer, primary_key=True),
        sa.Column("examination_id", sa.String, sa.ForeignKey("examination.examination_id"), nullable=False),
        sa.Column("author", sa.String, nullable=False),
        sa.Column("written_at", sa.String, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_index("ix_addendum_examination_id", "addendum", ["examination_id"])
    op.create_table(
        "reading",
        sa.Column("reading_id", sa.String, primary_key=True),
        sa.Column(
            "examination_id",
            sa.String,
            sa.ForeignKey("examination.examination_id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("reader", sa.String, nullable=False),
        sa.Column("begun_at", sa.String, nullable=False),
        sa.Column("finished_at", sa.String),
        sa.Column("content", sa.Text, nullable=False),
    )
    op.create_index("ix_reading_examination_id", "reading", ["examination_id"])
    for name, action, condition in _GUARDS:
        make_guard(name, action, condition)
