"""Make room for drafts: what is typed about a visit and not yet part of it."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "draft",
        sa.Column(
            "examination_id",
            sa.String,
            sa.ForeignKey("examination.examination_id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("place", sa.String, primary_key=True),
        sa.Column("content", sa.Text, nullable=False),
    )
