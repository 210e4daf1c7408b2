"""The tables of the archive, as the newest migration leaves them; sealed columns are sealed on a server only."""

from typing import Final

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

from palsygrader.archive.sealed_column import sealed

METADATA: Final = MetaData()

PATIENT: Final = Table(
    "patient",
    METADATA,
    Column("patient_id", String, primary_key=True),
    Column("name", sealed(String, "patient", "name", "patient_id"), nullable=False),
    Column("record_number", sealed(String, "patient", "record_number", "patient_id"), nullable=False),
    Column("born", sealed(Date, "patient", "born", "patient_id")),
    Column("sex", sealed(String, "patient", "sex", "patient_id"), nullable=False),
    Column("palsy_side", sealed(String, "patient", "palsy_side", "patient_id"), nullable=False),
    Column("onset", sealed(Date, "patient", "onset", "patient_id")),
    Column("cause", sealed(Text, "patient", "cause", "patient_id"), nullable=False),
    Column("treatment", sealed(Text, "patient", "treatment", "patient_id"), nullable=False),
    Column("notes", sealed(Text, "patient", "notes", "patient_id"), nullable=False),
    Column("added_utc", String, nullable=False),
    Column("search_key", sealed(Text, "patient", "search_key", "patient_id"), nullable=False),
    Column("record", sealed(Text, "patient", "record", "patient_id"), nullable=False, server_default="{}"),
)
"""`search_key`: name, record number and date of birth, folded by `listing.search_key`; `record`: JSON made by
`patient_record`."""

EXAMINATION: Final = Table(
    "examination",
    METADATA,
    Column("examination_id", String, primary_key=True),
    Column("patient_id", String, ForeignKey("patient.patient_id"), nullable=False),
    Column("started_utc", String, nullable=False),
    Column("started_at", String, nullable=False),
    Column("clinician", sealed(String, "examination", "clinician", "examination_id"), nullable=False),
    Column("signed_at", String),
    Column("finished", Boolean, nullable=False),
    Column("graded", Boolean, nullable=False),
    Column("summary", sealed(Text, "examination", "summary", "examination_id"), nullable=False),
    Column("document", sealed(Text, "examination", "document", "examination_id"), nullable=False),
    Index("examination_of_patient", "patient_id", "started_utc"),
    Index("examination_by_state", "finished", "started_utc"),
)
"""`started_utc` sorts, `started_at` keeps the zone; `document` comes last so that lists never read it."""

BLOB: Final = Table(
    "blob",
    METADATA,
    Column(
        "examination_id",
        String,
        ForeignKey("examination.examination_id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("name", String, primary_key=True),
    Column("content", sealed(LargeBinary, "blob", "content", "examination_id", "name"), nullable=False),
)
"""Pictures (PNG) and arrays (NPY) of an examination under a name made of their kind and checksum; small faces (PNG)
under names made of those of their picture and landmarks."""

MEDIA: Final = Table(
    "media",
    METADATA,
    Column("media_id", String, primary_key=True),
    Column("examination_id", String, nullable=False, index=True),
    Column("expression", String, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("size_bytes", Integer, nullable=False),
)
"""Which recordings belong to an examination; the files lie outside the database."""

ADDENDUM: Final = Table(
    "addendum",
    METADATA,
    Column("sequence", Integer, primary_key=True),
    Column("examination_id", String, ForeignKey("examination.examination_id"), nullable=False, index=True),
    Column("author", sealed(String, "addendum", "author", "examination_id", "written_at"), nullable=False),
    Column("written_at", String, nullable=False),
    Column("text", sealed(Text, "addendum", "text", "examination_id", "written_at"), nullable=False),
)
"""What was added to signed examinations; `sequence` is the order."""

READING: Final = Table(
    "reading",
    METADATA,
    Column("reading_id", String, primary_key=True),
    Column(
        "examination_id",
        String,
        ForeignKey("examination.examination_id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("reader", sealed(String, "reading", "reader", "reading_id"), nullable=False),
    Column("begun_at", String, nullable=False),
    Column("finished_at", String),
    Column("content", sealed(Text, "reading", "content", "reading_id"), nullable=False),
)
"""Second readings, finished or not; `content`: JSON made by `readings`."""

DRAFT: Final = Table(
    "draft",
    METADATA,
    Column(
        "examination_id",
        String,
        ForeignKey("examination.examination_id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("place", String, primary_key=True),
    Column("content", sealed(Text, "draft", "content", "examination_id", "place"), nullable=False),
)
"""What is typed about examinations and not yet part of them; `content`: JSON made by `drafts`."""

PATIENT_DRAFT: Final = Table(
    "patient_draft",
    METADATA,
    Column("patient_id", String, primary_key=True),
    Column("content", sealed(Text, "patient_draft", "content", "patient_id"), nullable=False),
)
"""What is typed into a patient's form and not saved, also of one who is not added yet; `content`: JSON made by
`patient_drafts`."""

FACT: Final = Table(
    "fact",
    METADATA,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)
"""What the archive knows of itself, by `facts`."""

HOSPITAL_ORDER: Final = Table(
    "hospital_order",
    METADATA,
    Column("examination_id", String, primary_key=True),
    Column("patient_id", String, nullable=False, index=True),
    Column("content", sealed(Text, "hospital_order", "content", "examination_id"), nullable=False),
    Column("former", sealed(Text, "hospital_order", "former", "examination_id")),
    Column("assigned_utc", String, nullable=False),
)
"""What a hospital asked for, also of visits that are only just begun and not saved; `content`: JSON made by
`hospital_orders`; `former`: JSON of what was known of the patient before a visit was assigned, NULL when the visit was
begun from the worklist."""

HOSPITAL_OBJECT: Final = Table(
    "hospital_object",
    METADATA,
    Column("object_id", String, primary_key=True),
    Column(
        "examination_id",
        String,
        ForeignKey("examination.examination_id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("channel", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("kind", String, nullable=False),
    Column("state", String, nullable=False, index=True),
    Column("reason", String, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("next_try_utc", String),
    Column("changed_utc", String, nullable=False),
    Column("commitment", String, nullable=False),
)
"""The queue of what goes to the hospital, by `hospital_queue`."""

PATIENT_KEY: Final = Table(
    "patient_key",
    METADATA,
    Column("patient_id", String, primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
)
"""The key of each patient, wrapped by `patient_keys`."""

DELETION: Final = Table(
    "deletion",
    METADATA,
    Column("patient_id", String, primary_key=True),
    Column("at_utc", String, nullable=False),
    Column("who", sealed(String, "deletion", "who", "patient_id"), nullable=False),
    Column("contents", sealed(Text, "deletion", "contents", "patient_id"), nullable=False),
    Column("audit_line", Integer, nullable=False),
    Column("audit_seal", String, nullable=False),
    Column("pending", Text),
)
"""Patients who were deleted, without anything that tells who they were; `contents`: JSON made by `deletions`;
`pending`: JSON of the files that are still to be erased, NULL when files and freed pages are overwritten. A row lets
the guards of signed visits give way for that patient."""

AUDIT: Final = Table(
    "audit",
    METADATA,
    Column("sequence", Integer, primary_key=True),
    Column("at_utc", String, nullable=False),
    Column("who", sealed(String, "audit", "who", "sequence"), nullable=False),
    Column("what", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("digest", String, nullable=False),
)

PRESENCE: Final = Table(
    "presence",
    METADATA,
    Column("patient_id", String, primary_key=True),
    Column("station_id", String, nullable=False),
    Column("station", sealed(String, "presence", "station", "patient_id"), nullable=False),
    Column("who", sealed(String, "presence", "who", "patient_id"), nullable=False),
    Column("since_utc", String, nullable=False),
    Column("seen_utc", String, nullable=False),
)
"""Which station has a patient open, or sends a visit (`presence`), by the server's clock."""

VERSION: Final = Table(
    "version",
    METADATA,
    Column("subject", String, primary_key=True),
    Column("version", Integer, nullable=False),
)
"""How often a patient or an examination was saved on a server; it outlives them."""

KEY_FILE: Final = Table(
    "key_file",
    METADATA,
    Column("name", String, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
)
"""The wrapped keys of an archive on a server; each station has a copy beside it."""

KEPT: Final = (
    DELETION,
    PATIENT_KEY,
    PATIENT,
    EXAMINATION,
    BLOB,
    MEDIA,
    ADDENDUM,
    READING,
    DRAFT,
    PATIENT_DRAFT,
    HOSPITAL_ORDER,
    HOSPITAL_OBJECT,
)
"""What is kept of patients, to be copied in this order: after what it refers to, and after what guards it."""
