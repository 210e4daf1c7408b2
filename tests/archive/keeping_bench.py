"""An archive with a visit and a recording, and ways to damage it."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient

RECORDED = b"frames of a face " * 20_000


def fill(archive: Archive, patient: Patient, examination: Examination) -> str:
    """Save a visit that has one recording and return the recording's address."""
    archive.add_patient(patient)
    bare = replace(examination, records={})
    archive.save_examination(bare)
    recording = archive.new_recording(examination.examination_id, Expression.REST, 2)
    recording.write(RECORDED)
    recording.close()
    records = {name: replace(record, media_id=None) for name, record in examination.records.items()}
    records[Expression.REST] = replace(records[Expression.REST], media_id=recording.media_id)
    archive.save_examination(replace(examination, records=records))
    return recording.media_id


def flip(path: Path, offset: int, bit: int = 0) -> None:
    """Turn one bit of a file round."""
    with path.open("r+b") as file:
        file.seek(offset)
        byte = file.read(1)[0]
        file.seek(offset)
        file.write(bytes([byte ^ 1 << bit]))
        file.flush()
        os.fsync(file.fileno())


def files(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder in order."""
    yield from (path for path in sorted(folder.rglob("*")) if path.is_file())
