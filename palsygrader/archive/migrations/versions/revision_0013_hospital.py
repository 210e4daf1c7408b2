"""Keep what a hospital asked for with its visits, and what became of the objects that were sent to it."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "hospital_order",
        sa.Column("examination_id", sa.String, primary_key=True),
        sa.Column("patient_id", sa.String, nullable=False, index=True),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("former", sa.Text),
        sa.Column("assigned_utc", sa.String, nullable=False),
    )
    op.create_table(
        "hospital_object",
        sa.Column("object_id", sa.String, primary_key=True),
        sa.Column(
            "examination_id",
            sa.String,
            sa.ForeignKey("examination.examination_id", ondelete="CASCADE"),
            nullable=False,
            index=True,
        ),
        sa.Column("channel", sa.String, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False, index=True),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("next_try_utc", sa.String),
        sa.Column("changed_utc", sa.String, nullable=False),
        sa.Column("commitment", sa.String, nullable=False),
    )
