"""What was acknowledged is there after the process is killed."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError

_BEGIN = """
import sys
from pathlib import Path
from palsygrader.archive.store import Archive
from palsygrader.domain.expressions import Expression
archive = Archive.open(Path(sys.argv[1]), "open sesame")
examination = archive.load_examination(sys.argv[2])
"""
_SAVE = """
import numpy as np
from dataclasses import replace
rest = examination.records[Expression.REST]
for number in range(100000):
    picture = np.full((480, 640, 3), number % 251, dtype=np.uint8)
    picture[:, :, 0] = np.random.default_rng(number).integers(0, 256, (480, 640))
    record = replace(rest, peak=replace(rest.peak, source=picture))
    archive.save_examination(examination.with_record(record).with_notes(str(number)))
    print(number, flush=True)
"""
_RECORD = """
recording = archive.new_recording(examination.examination_id, Expression.SNARL, 1)
for number in range(100000):
    recording.write(number.to_bytes(4, "big") * 5000)
    recording.flush()
    print(number, flush=True)
"""


def kill_after(script: str, lines: int, folder: Path, examination: Examination) -> int:
    """Run a script on the archive, kill it after some lines, and return the last number it acknowledged."""
    command = [sys.executable, "-c", _BEGIN + script, str(folder), examination.examination_id]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(lines):
            assert process.stdout.readline()
        process.kill()
        return int((process.stdout.read().split() or [str(lines - 1)])[-1])


@pytest.fixture
def saved(archive: Archive, patient: Patient, examination: Examination) -> Examination:
    """Return an examination saved in an archive that is closed again."""
    archive.add_patient(patient)
    archive.save_examination(examination)
    archive.close()
    return examination


@pytest.mark.parametrize("lines", [1, 7, 20])
def test_killed_while_saving(
    saved: Examination, folder: Path, lines: int, find_difference: Callable[[Any, Any], str | None]
) -> None:
    last = kill_after(_SAVE, lines, folder, saved)
    with Archive.open(folder, "open sesame") as archive:
        found = archive.load_examination(saved.examination_id)
        assert int(found.notes) in {last, last + 1}
        rest, *others = saved.records
        assert (found.records[rest].peak.picture[:, :, 1:] == int(found.notes) % 251).all()
        assert [find_difference(found.records[other], saved.records[other]) for other in others] == [None] * len(others)
        assert len(archive.audit_lines()) == 4 + int(found.notes) + 1 + 1


@pytest.mark.parametrize("lines", [1, 40])
def test_killed_while_recording(saved: Examination, folder: Path, lines: int) -> None:
    last = kill_after(_RECORD, lines, folder, saved)
    with Archive.open(folder, "open sesame") as archive:
        (found,) = archive.recover_recordings()
        with archive.open_media(found.media_id) as file:
            content = file.read()
        acknowledged = b"".join(number.to_bytes(4, "big") * 5000 for number in range(last + 1))
        assert content[: len(acknowledged)] == acknowledged
        assert len(content) - len(acknowledged) in {0, 20000}
        archive.delete_unfinished(saved.examination_id)
        with pytest.raises(ArchiveError, match=r"archive\.no_media"):
            archive.open_media(found.media_id)
