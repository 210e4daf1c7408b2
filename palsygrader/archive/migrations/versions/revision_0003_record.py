"""Give patients a record of treatments, alterations and consents; those known before have none."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column."""
    op.add_column("patient", sa.Column("record", sa.Text, nullable=False, server_default="{}"))
