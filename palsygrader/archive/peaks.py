"""The pictures of the largest movements of a patient's visits, read one at a time without the rest of a visit."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, RowMapping, func, select, true

from palsygrader.archive import sealed_listing
from palsygrader.archive.blobs import decode_array
from palsygrader.archive.lines import PeakLine
from palsygrader.archive.sealed_column import SERVER
from palsygrader.archive.stored_picture import StoredPicture, face_name
from palsygrader.archive.tables import BLOB, EXAMINATION
from palsygrader.domain.examination import KeyFrame
from palsygrader.domain.expressions import Expression
from palsygrader.domain.landmarks import Landmarks
from palsygrader.errors import ArchiveError


def list_peaks(connection: Connection, patient_id: str) -> list[PeakLine]:
    """Return what was recorded at a patient's visits; no picture is read."""
    if connection.dialect.name == SERVER:
        return [_line(row) for row in sealed_listing.peak_rows(connection, patient_id)]
    record = func.json_each(EXAMINATION.c.document, "$.records").table_valued("value", name="record")
    found = (
        select(
            EXAMINATION.c.examination_id,
            func.json_extract(record.c.value, "$.expression").label("expression"),
            func.json_extract(record.c.value, "$.peak.picture").label("picture"),
            func.json_extract(record.c.value, "$.peak.points_px").label("points_px"),
            func.json_extract(record.c.value, "$.peak.confidence").label("confidence"),
            func.json_extract(record.c.value, "$.peak.time_ms").label("time_ms"),
        )
        .select_from(EXAMINATION)
        .join(record, true())
        .where(EXAMINATION.c.patient_id == patient_id)
    )
    return [_line(row) for row in connection.execute(found).mappings()]


def load_peak(connection: Connection, line: PeakLine) -> dict[str, bytes]:
    """Return the encoded picture, landmarks and small face of a line by name, to be decoded by `peak_frame`.

    Raises:
        ArchiveError: `archive.no_examination` when the visit was deleted or recorded anew since.
    """
    names = (line.picture, line.points_px)
    wanted = select(BLOB.c.name, BLOB.c.content).where(
        BLOB.c.examination_id == line.examination_id, BLOB.c.name.in_((*names, face_name(*names)))
    )
    blobs = {row.name: row.content for row in connection.execute(wanted)}
    if not all(name in blobs for name in names):
        raise ArchiveError("archive.no_examination")
    return blobs


def peak_frame(line: PeakLine, blobs: dict[str, bytes]) -> KeyFrame:
    """Return the key frame of a line; the iris is not measured.

    Raises:
        ArchiveError: `archive.damaged`.
    """
    landmarks = Landmarks(decode_array(blobs[line.points_px]), line.confidence, None)
    pictures = {name: StoredPicture(name, content) for name, content in blobs.items() if name != line.points_px}
    face = pictures.get(face_name(line.picture, line.points_px))
    return KeyFrame(pictures[line.picture], landmarks, line.time_ms, face)


def _line(row: RowMapping | Mapping[str, Any]) -> PeakLine:
    return PeakLine(
        examination_id=row["examination_id"],
        expression=Expression(row["expression"]),
        picture=row["picture"],
        points_px=row["points_px"],
        confidence=row["confidence"],
        time_ms=row["time_ms"],
    )
