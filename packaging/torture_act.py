"""What else a program does with an archive, again and again, in a process of its own that is killed in the midst of it.

Says on standard output, a line each, what it begins and what has come to its end; `torture_upkeep.py` holds the archive
to that.
"""

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import numpy as np
from torture_visit import CHEAP, PASSPHRASE, say  # type: ignore[import-not-found]  # beside this, no package

from palsygrader.archive.backup import back_up
from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Role

CLIP_BYTES = 60_000


def add_patient(archive: Archive, name: str) -> tuple[str, str]:
    """Add a patient with a visit and a recording; return the identifiers of patient and recording."""
    patient = Patient(name, record_number=name)
    archive.add_patient(patient)
    visit = Examination(patient.patient_id, datetime.now(UTC), "Dr Weber", notes=f"of {name}")
    archive.save_examination(visit)
    recording = archive.new_recording(visit.examination_id, Expression.REST, 1)
    recording.write(np.random.default_rng().bytes(CLIP_BYTES))
    recording.close()
    return patient.patient_id, recording.media_id


def _users(archive: Archive, session: str) -> None:
    for number in count():
        name, passphrase = f"{session}.{number}", f"of-{session}.{number}"
        say(f"adding {name} {passphrase}")
        user = archive.add_user(name, Role.CLINICIAN, passphrase)
        say(f"added {name} {passphrase}")
        say(f"resetting {name} {passphrase}.new")
        archive.reset_passphrase(user.user_id, passphrase + ".new")
        say(f"reset {name} {passphrase}.new")
        if number % 4:
            say(f"removing {name}")
            archive.remove_user(user.user_id)
            say(f"removed {name}")


def _passphrase(archive: Archive, session: str, current: str) -> None:
    for number in count():
        fresh = f"nine-{session}-{number}"
        say(f"changing {fresh}")
        archive.change_passphrase(current, fresh)
        say(f"changed {fresh}")
        current = fresh


def _backup(archive: Archive, session: str, backups: Path) -> None:
    for number in count():
        patient_id, media_id = add_patient(archive, f"{session}.{number}")
        say(f"kept {patient_id} {media_id}")
        made = back_up(archive, backups)
        say(f"backed {made.manifest.name} {patient_id} {media_id}")


def _delete(archive: Archive, session: str) -> None:
    for number in count():
        name = f"{session}.{number}"
        patient_id, media_id = add_patient(archive, name)
        say(f"kept {patient_id} {media_id}")
        if number % 4:
            say(f"deleting {patient_id} {media_id}")
            archive.delete_patient(patient_id, name)
            say(f"deleted {patient_id} {media_id}")


def main() -> None:
    """Open or make an archive, and act until the end."""
    kind, folder, session, passphrase, backups = sys.argv[1:6]
    say("begun")
    if kind == "create":
        with Archive.create(Path(folder), PASSPHRASE, cost=CHEAP, user="Dr Weber"):
            say("created")
        return
    with Archive.open(Path(folder), passphrase, user_id="first") as archive:
        archive.recover_recordings()
        say("opened")
        match kind:
            case "users":
                _users(archive, session)
            case "passphrase":
                _passphrase(archive, session, passphrase)
            case "backup":
                _backup(archive, session, Path(backups))
            case "delete":
                _delete(archive, session)
            case _:
                return


if __name__ == "__main__":
    main()
