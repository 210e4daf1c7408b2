"""Let an archive lie on a server: versions, who has which patient open, the keys; sealed columns as bytes there."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

_SEALED = {
    "patient": (
        *("name", "record_number", "born", "sex", "palsy_side", "onset", "cause", "treatment", "notes"),
        *("search_key", "record"),
    ),
    "examination": ("clinician", "summary", "document"),
    "addendum": ("author", "text"),
    "reading": ("reader", "content"),
    "draft": ("content",),
    "patient_draft": ("content",),
    "audit": ("who",),
    "deletion": ("who", "contents"),
    "hospital_order": ("content", "former"),
}


def upgrade() -> None:
    """Make the tables; on a server change the columns too."""
    op.create_table(
        "version",
        sa.Column("subject", sa.String, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
    )
    op.create_table(
        "presence",
        sa.Column("patient_id", sa.String, primary_key=True),
        sa.Column("station_id", sa.String, nullable=False),
        sa.Column("station", sa.String, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("since_utc", sa.String, nullable=False),
        sa.Column("seen_utc", sa.String, nullable=False),
    )
    op.create_table(
        "key_file",
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    if op.get_bind().dialect.name == "sqlite":
        return
    for table, columns in (*_SEALED.items(), ("presence", ("station", "who"))):
        for column in columns:
            op.alter_column(table, column, server_default=None)
            op.alter_column(
                table, column, type_=sa.LargeBinary, postgresql_using=f"convert_to(CAST({column} AS text), 'UTF8')"
            )
