"""Make room for what is typed into a patient's form and not saved."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "patient_draft",
        sa.Column("patient_id", sa.String, primary_key=True),
        sa.Column("content", sa.Text, nullable=False),
    )
