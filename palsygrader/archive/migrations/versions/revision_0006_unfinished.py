"""Find the visits that are not finished without reading the others."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the index."""
    op.create_index("examination_by_state", "examination", ["finished", "started_utc"])
