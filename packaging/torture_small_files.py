"""The small files beside an archive, and the lists of its backups: good ones and readers, for `torture_fuzz.py`."""

import contextlib
import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from palsygrader.archive import audit_end, backup_manifest, keys
from palsygrader.archive.audit_end import AuditEnd
from palsygrader.archive.backup_generations import GENERATIONS_NAME, ROOT_NAME, check, to_keep
from palsygrader.archive.backup_manifest import Manifest, StoredObject, is_sealed, write_manifest
from palsygrader.archive.open_folder import HEADER_NAME
from palsygrader.archive.server import ServerAddress, ServerPlace, connect_server, read_place, write_place
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.archive.tries import TRIES_NAME, TryCounter
from palsygrader.domain.audit import AuditLine
from palsygrader.gui.upkeep_state import STATE_NAME, UpkeepState, is_older, load_state, save_state

KEY: Final = bytes(range(32))
_MOMENT: Final = datetime(2026, 1, 1, tzinfo=UTC)
_GENERATION: Final = "00000003-20260101T000000Z"


def small_files() -> list[tuple[str, bytes]]:
    """Return what lies beside an archive and its backups, written by the program."""
    place = Path("small").absolute()
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    address = ServerAddress("db.example", ca_file="/ca.pem", media="/media/shared")
    write_place(place / PLACE_NAME, ServerPlace(address, "c2VhbGVk", "Room 1", "01" * 8))
    tries = TryCounter(place)
    tries.begin(KEY)
    for user in ("first", "", "first", "first", "first"):
        tries.note_failure(user)
    AuditEnd(place / audit_end.NAME, KEY).renew(1, "ab" * 32)
    save_state(place / STATE_NAME, UpkeepState(since=_MOMENT, backup_at=_MOMENT, backup_folder="/media/stick"))
    header = place / HEADER_NAME
    keys.write_header(header, keys.create_header("a passphrase", keys.KeyCost(1, 64, 1))[0])
    pieces = (StoredObject("ab" * 32, 40), StoredObject("cd" * 32, 0))
    made = Manifest(
        _GENERATION, 3, "01" * 8, _MOMENT, "1.0", header.read_text(), pieces, pieces, incomplete=("ef" * 32,)
    )
    write_manifest(place, made, KEY)
    names = (PLACE_NAME, TRIES_NAME, audit_end.NAME, STATE_NAME, f"{_GENERATION}.json")
    return [(name, (place / name).read_bytes()) for name in names]


def read_small_file(file: Path) -> object:
    """Read one of them by its name; a hostile manifest of a backup has the right checksum."""
    if file.name == PLACE_NAME:
        address = read_place(file).address
        engine = connect_server(address, None, None)
        return address.shown, engine.dialect.create_connect_args(engine.url)
    if file.name == TRIES_NAME:
        _use_tries(file.parent)
        return None
    if file.name == audit_end.NAME:
        AuditEnd(file, KEY).check([AuditLine(1, _MOMENT, "", "", "", "ab" * 32)])
        return None
    if file.name == STATE_NAME:
        state = load_state(file)
        moments = (state.since, state.backup_at, state.thorough_at, state.verified_at)
        return [(is_older(each, timedelta(1), _MOMENT), each and each.astimezone()) for each in moments]
    place = file.parent / ROOT_NAME / GENERATIONS_NAME
    place.mkdir(parents=True, exist_ok=True)
    content = file.read_bytes()
    with contextlib.suppress(ValueError, TypeError, AttributeError, RecursionError):
        fields = json.loads(content)
        fields.pop("checksum", None)
        content = json.dumps({**fields, "checksum": backup_manifest._checksum(fields)}).encode()  # noqa: SLF001 - as above
    for ending in (".json", ".copy.json"):
        (place / f"{_GENERATION}{ending}").write_bytes(content)
    found = check(file.parent)
    kept = to_keep([each.manifest for each in found if each.manifest is not None])
    return kept, [each.users for each in found], is_sealed(place, _GENERATION, KEY)


def _use_tries(folder: Path) -> None:
    tries = TryCounter(folder)
    for user in ("first", ""):
        tries.left_s(user)
        tries.note_failure(user)
    tries.untold()
    tries.what_is_wrong(KEY)
    tries.note_success("first")
    tries.begin(KEY)
