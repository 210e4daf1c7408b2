"""Make the first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make patient, examination, blob, media and audit."""
    op.create_table(
        "patient",
        sa.Column("patient_id", sa.String, primary_key=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("record_number", sa.String, nullable=False),
        sa.Column("born", sa.Date),
        sa.Column("sex", sa.String, nullable=False),
        sa.Column("palsy_side", sa.String, nullable=False),
        sa.Column("onset", sa.Date),
        sa.Column("cause", sa.Text, nullable=False),
        sa.Column("treatment", sa.Text, nullable=False),
        sa.Column("notes", sa.Text, nullable=False),
        sa.Column("added_utc", sa.String, nullable=False),
        sa.Column("search_key", sa.Text, nullable=False),
    )
    op.create_table(
        "examination",
        sa.Column("examination_id", sa.String, primary_key=True),
        sa.Column("patient_id", sa.String, sa.ForeignKey("patient.patient_id"), nullable=False),
        sa.Column("started_utc", sa.String, nullable=False),
        sa.Column("started_at", sa.String, nullable=False),
        sa.Column("clinician", sa.String, nullable=False),
        sa.Column("signed_at", sa.String),
        sa.Column("finished", sa.Boolean, nullable=False),
        sa.Column("graded", sa.Boolean, nullable=False),
        sa.Column("summary", sa.Text, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
    )
    op.create_index("examination_of_patient", "examination", ["patient_id", "started_utc"])
    op.create_table(
        "blob",
        sa.Column(
            "examination_id",
            sa.String,
            sa.ForeignKey("examination.examination_id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "media",
        sa.Column("media_id", sa.String, primary_key=True),
        sa.Column("examination_id", sa.String, nullable=False),
        sa.Column("expression", sa.String, nullable=False),
        sa.Column("attempt", sa.Integer, nullable=False),
        sa.Column("size_bytes", sa.Integer, nullable=False),
    )
    op.create_index("ix_media_examination_id", "media", ["examination_id"])
    op.create_table(
        "audit",
        sa.Column("sequence", sa.Integer, primary_key=True),
        sa.Column("at_utc", sa.String, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("what", sa.String, nullable=False),
        sa.Column("subject", sa.String, nullable=False),
        sa.Column("digest", sa.String, nullable=False),
    )
