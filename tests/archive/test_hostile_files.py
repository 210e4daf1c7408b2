"""Files of an archive that somebody else has written are refused with words, at once, and without taking the memory."""

import json
import struct
import tracemalloc
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from palsygrader.archive import document
from palsygrader.archive.backup_generations import GENERATIONS_NAME, ROOT_NAME, generations
from palsygrader.archive.backup_manifest import Manifest, generation_name, is_sealed, read_manifest, write_manifest
from palsygrader.archive.backup_manifest import _checksum as manifest_checksum
from palsygrader.archive.backup_source import Source
from palsygrader.archive.blobs import decode_array, decode_picture, encode_array, encode_picture
from palsygrader.archive.header_fields import MOST_BYTES
from palsygrader.archive.keys import KeyCost, _checksum, create_header, header_of, read_header, unlock, write_header
from palsygrader.archive.server import ServerAddress, ServerPlace, read_place, write_place
from palsygrader.archive.stored_picture import StoredPicture
from palsygrader.errors import ArchiveError

DAMAGED = r"archive\.damaged"


def forged(path: Path, cheap: KeyCost, change: Callable[[dict[str, Any]], object]) -> Path:
    """Write a file of keys with something changed and the checksum right."""
    write_header(path, create_header("a passphrase", cheap)[0])
    content = json.loads(path.read_text())
    del content["sha256"]
    change(content)
    path.write_text(json.dumps({**content, "sha256": _checksum(content)}))
    return path


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content["cost"].update(memory_kib=2**31),
        lambda content: content["cost"].update(time_cost=10**6),
        lambda content: content["cost"].update(lanes=10**4),
        lambda content: content["cost"].update(time_cost=0),
        lambda content: content["cost"].update(memory_kib="much"),
        lambda content: content["cost"].update(further=1),
        lambda content: content.pop("cost"),
        lambda content: content.pop("recovery"),
        lambda content: content.update(version=None),
        lambda content: content["recovery"].update(salt="no base 64"),
        lambda content: content["recovery"].update(salt="AAAA"),
        lambda content: content["recovery"].update(nonce=7),
        lambda content: content["recovery"].pop("wrapped"),
        lambda content: content.update(seal="half of a pair: \ud800"),
        lambda content: content["users"][0].update(name="\udade"),
    ],
)
def test_a_forged_file_of_keys_is_refused(
    tmp_path: Path, cheap: KeyCost, change: Callable[[dict[str, Any]], object]
) -> None:
    with pytest.raises(ArchiveError, match=r"archive\.damaged_header"):
        unlock(read_header(forged(tmp_path / "keys.json", cheap, change)), "another one")


@pytest.mark.parametrize("content", [b"[" * 10_000, b'{"a":' * 10_000, b" " * (MOST_BYTES + 1), b"7", b"\xff"])
def test_what_is_no_file_of_keys_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "keys.json").write_bytes(content)
    with pytest.raises(ArchiveError, match=r"archive\.damaged_header"):
        read_header(tmp_path / "keys.json")


@pytest.mark.parametrize("depth", [100, 300, 600, 900])
def test_a_deep_file_of_keys_is_refused_also_where_it_can_be_read(depth: int) -> None:
    cost = b'{"cost": {"time_cost": 1, "memory_kib": 8, "lanes": 1}, "users": '
    with pytest.raises(ArchiveError, match=r"archive\.damaged_header"):
        header_of(cost + b"[" * depth + b"]" * depth + b"}")


@pytest.mark.parametrize(
    "head",
    [
        "{'descr': '<f8', 'fortran_order': False, 'shape': (10**9, 10**3), }",
        "{'descr': '<f8', 'fortran_order': False, 'shape': (1000000000, 1000), }",
        "{'descr': '|O', 'fortran_order': False, 'shape': (6,), }",
        "{'descr': '<f8', 'fortran_order': False, 'shape': (-1,), }",
        "{'descr': '<f8', 'fortran_order'",
        "{'descr': ('<f8', (9999, 9999, 9999)), 'fortran_order': False, 'shape': (6,), }",
    ],
)
def test_an_array_with_a_lying_head_is_refused(head: str) -> None:
    content = encode_array(np.arange(6.0))
    padded = head.encode().ljust(118) + b"\n"
    with pytest.raises(ArchiveError, match=DAMAGED):
        decode_array(content[:8] + struct.pack("<H", len(padded)) + padded + content[-48:])


def test_a_picture_that_says_it_is_huge_is_refused() -> None:
    content = bytearray(encode_picture(np.zeros((4, 4, 3), np.uint8)))
    content[16:24] = struct.pack(">II", 30_000, 30_000)
    content[29:33] = struct.pack(">I", zlib.crc32(content[12:29]))
    with pytest.raises(ArchiveError, match=DAMAGED):
        decode_picture(bytes(content))


def _png(depth: int, colours: int, *between: tuple[bytes, bytes], packed: bytes) -> bytes:
    """Return a PNG of 8000 x 8000 with parts between its head and its content."""
    head = struct.pack(">IIBBBBB", 8000, 8000, depth, colours, 0, 0, 0)
    parts = [(b"IHDR", head), *between, (b"IDAT", packed), (b"IEND", b"")]
    written = [
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(written)


def test_a_picture_is_not_decoded_where_its_head_alone_claims_memory() -> None:
    """Measured before: 1163 MB for an animated picture of 400 bytes, which was even read as a black one."""
    moving = (
        (b"acTL", struct.pack(">II", 2, 0)),
        (b"fcTL", struct.pack(">IIIIIHHBB", 0, 8000, 8000, 0, 0, 1, 1, 0, 0)),
    )
    row, whole = zlib.compress(bytes(24_001)), zlib.compress(bytes(24_001 * 8000), 9)
    hostile = {
        "animated": _png(8, 2, *moving, packed=whole),
        "of 16 bits with alpha": _png(16, 6, packed=zlib.compress(bytes(64_001 * 8000), 9)),
        "without the data": _png(8, 2, packed=row),
    }
    for what, content in hostile.items():
        for read in (decode_picture, lambda each: StoredPicture("picture-", each)):
            tracemalloc.start()
            with pytest.raises(ArchiveError, match=DAMAGED):
                read(content)
            held = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            assert held < 2**20, what
    assert decode_picture(_png(8, 2, packed=whole)).shape == (8000, 8000, 3)


@pytest.mark.parametrize("text", ["[" * 100_000, "{}", "[]", "7", '{"version": 1}', '{"version": "one"}'])
def test_a_document_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ArchiveError, match=DAMAGED):
        document.read(text, None)


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content.update(header=7),
        lambda content: content.pop("header"),
        lambda content: content.update(version="1"),
        lambda content: content.update(sequence="one"),
        lambda content: content.update(made_at="2026-05-12T09:30:00"),
        lambda content: content.update(made_at="today"),
        lambda content: content.update(media=[{"address": 7, "size_bytes": 1}]),
        lambda content: content.update(database=[{"address": "ab"}]),
        lambda content: content.update(archive_id=None),
        lambda content: content.update(made_at="0001-01-01T00:00:00+14:00"),
        lambda content: content.update(made_at="5000-01-01T00:00:00+00:00"),
        lambda content: content.update(media=[{"address": "\0" * 64, "size_bytes": 1}]),
        lambda content: content.update(media=[{"address": "../" * 21 + "x", "size_bytes": 1}]),
    ],
)
def test_a_forged_list_of_a_backup_is_told_as_damaged(
    tmp_path: Path, change: Callable[[dict[str, Any]], object]
) -> None:
    name = "00000001-20260512T093000Z"
    place = tmp_path / ROOT_NAME / GENERATIONS_NAME
    place.mkdir(parents=True)
    at = datetime(2026, 5, 12, 9, 30, tzinfo=UTC)
    manifest = Manifest(name, 1, "an archive", at, "1", "{}", (), ())
    write_manifest(place, manifest, bytes(32))
    path, copy = sorted(place.iterdir())
    content = json.loads(path.read_text())
    del content["checksum"]
    change(content)
    for each in (path, copy):
        each.write_text(json.dumps({**content, "checksum": manifest_checksum(content)}))
    (found,) = generations(tmp_path)
    assert (found.manifest, found.users, found.whole) == (None, (), False)
    assert list(Source(tmp_path).manifests()) == []


def test_a_seal_of_other_letters_does_not_fit(tmp_path: Path) -> None:
    name = "00000001-20260512T093000Z"
    write_manifest(
        tmp_path, Manifest(name, 1, "an archive", datetime(2026, 5, 12, tzinfo=UTC), "1", "", (), ()), bytes(32)
    )
    assert is_sealed(tmp_path, name, bytes(32))
    content = json.loads((tmp_path / f"{name}.json").read_text())
    content.update(seal="é")
    del content["checksum"]
    (tmp_path / f"{name}.json").write_text(json.dumps({**content, "checksum": manifest_checksum(content)}))
    assert not is_sealed(tmp_path, name, bytes(32))


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content["address"].update(host="\0"),
        lambda content: content["address"].update(media="\ud800"),
        lambda content: content["address"].update(port=0),
        lambda content: content["address"].update(port=2**16),
        lambda content: content["address"].update(port=True),
        lambda content: content["address"].update(port="5432"),
        lambda content: content["address"].update(more=1),
        lambda content: content.update(station=7),
        lambda content: content.update(station="[" * 3 + "\udfff"),
        lambda content: content.pop("address"),
    ],
)
def test_a_forged_address_of_a_server_is_told_as_damaged(
    tmp_path: Path, change: Callable[[dict[str, Any]], object]
) -> None:
    path = tmp_path / "server.json"
    write_place(path, ServerPlace(ServerAddress("db.example", media="/media"), station="room"))
    assert read_place(path).address.host == "db.example"
    content = json.loads(path.read_text())
    change(content)
    path.write_text(json.dumps(content))
    with pytest.raises(ArchiveError, match=r"archive\.damaged_place"):
        read_place(path)


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"address":' * 3000, b"7", b"\xff"])
def test_what_is_no_address_of_a_server_is_told_as_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "server.json").write_bytes(content)
    with pytest.raises(ArchiveError, match=r"archive\.damaged_place"):
        read_place(tmp_path / "server.json")


def test_no_depth_of_a_list_of_a_backup_stops_the_others(tmp_path: Path) -> None:
    place = tmp_path / ROOT_NAME / GENERATIONS_NAME
    place.mkdir(parents=True)
    name = "00000001-20260512T093000Z"
    write_manifest(place, Manifest(name, 1, "a", datetime(2026, 5, 12, tzinfo=UTC), "1", "{}", (), ()), bytes(32))
    whole = (place / f"{name}.json").read_bytes()
    (place / f"{name}.copy.json").unlink()
    for depth in range(880, 1000):
        (place / f"{name}.json").write_bytes(whole[:-1] + b', "deep": ' + b"[" * depth + b"]" * depth + b"}")
        assert [found.manifest for found in generations(tmp_path)] == [None], depth


@pytest.mark.parametrize("at", [datetime(1970, 1, 1, tzinfo=UTC), datetime(1980, 1, 1, tzinfo=UTC)])
def test_a_backup_of_a_computer_whose_clock_was_empty_is_read(tmp_path: Path, at: datetime) -> None:
    made = Manifest(generation_name(1, at), 1, "an archive", at, "1", "{}", (), ())
    write_manifest(tmp_path, made, bytes(32))
    assert read_manifest(tmp_path, made.name) == made
