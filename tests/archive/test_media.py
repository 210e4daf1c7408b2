import io
import itertools
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palsygrader.archive.media import CHUNK_BYTES, MediaReader, MediaWriter, repair
from palsygrader.archive.media_head import TAG_BYTES, Description
from palsygrader.domain.expressions import Expression
from palsygrader.errors import ArchiveError

KEY = b"k" * 32
DESCRIPTION = Description("visit-1", Expression.OPEN_SMILE, 2)
_names = itertools.count()


def write(folder: Path, *parts: bytes, finish: bool = True) -> Path:
    """Return a media file with every part flushed."""
    path = folder / f"media-{next(_names)}"
    writer = MediaWriter(path, KEY, DESCRIPTION)
    for part in parts:
        writer.write(part)
        writer.flush()
    if finish:
        writer.finish()
    else:
        writer.leave()
    return path


def read(path: Path, key: bytes = KEY) -> bytes:
    with path.open("rb") as file, MediaReader(file, key) as reader:
        return reader.readall()


@pytest.fixture(scope="module")
def module_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("media")


@settings(max_examples=40, deadline=None)
@given(
    parts=st.lists(st.tuples(st.integers(0, 3 * CHUNK_BYTES // 2), st.booleans()), max_size=5),
    moves=st.lists(st.tuples(st.integers(-10, 5 * CHUNK_BYTES), st.integers(0, 2), st.integers(0, 9999)), max_size=9),
)
def test_reads_like_a_plain_file(
    module_folder: Path, parts: list[tuple[int, bool]], moves: list[tuple[int, int, int]]
) -> None:
    path = module_folder / f"media-{next(_names)}"
    writer = MediaWriter(path, KEY, DESCRIPTION)
    content = b""
    for length, flush in parts:
        part = os.urandom(length)
        assert writer.write(part) == length
        content += part
        if flush:
            writer.flush()
    writer.finish()
    assert writer.size_bytes == len(content)
    with path.open("rb") as file, io.BufferedReader(MediaReader(file, KEY)) as reader:
        plain = io.BytesIO(content)
        for offset, whence, length in moves:
            if whence == os.SEEK_SET:
                assert reader.seek(max(offset, 0)) == plain.seek(max(offset, 0))
            else:
                base = plain.tell() if whence == os.SEEK_CUR else len(content)
                target = max(0, base - offset)
                assert reader.seek(target - base, whence) == plain.seek(target)
            assert reader.read(length) == plain.read(length)
            assert reader.tell() == plain.tell()
        reader.seek(0)
        assert reader.read() == content


def test_nothing_of_it_is_readable(tmp_path: Path) -> None:
    raw = write(tmp_path, b"\x1a\x45\xdf\xa3 matroska" * 50).read_bytes()
    assert b"\x1a\x45\xdf\xa3 m" not in raw
    assert b"matroska" not in raw
    assert b"open_smile" not in raw


def test_two_files_of_the_same_content_differ(tmp_path: Path) -> None:
    assert write(tmp_path, b"same").read_bytes()[80:] != write(tmp_path, b"same").read_bytes()[80:]


def test_another_key_does_not_open(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match=r"archive\.media_damaged"):
        read(write(tmp_path, b"x"), b"o" * 32)


def test_every_cut_is_told(tmp_path: Path) -> None:
    path = write(tmp_path, b"first", b"second")
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        with pytest.raises(ArchiveError, match=r"archive\.media_(truncated|damaged)"):
            read(path)


def test_a_cut_between_chunks_is_told_as_a_missing_end(tmp_path: Path) -> None:
    path = write(tmp_path, b"first", b"second")
    path.write_bytes(path.read_bytes()[: -(4 + TAG_BYTES)])
    with pytest.raises(ArchiveError, match=r"archive\.media_truncated"):
        read(path)


def test_every_flipped_bit_is_told(tmp_path: Path) -> None:
    path = write(tmp_path, b"first", b"second")
    whole = path.read_bytes()
    for at in range(len(whole)):
        flipped = bytearray(whole)
        flipped[at] ^= 1 << (at % 8)
        path.write_bytes(flipped)
        with pytest.raises(ArchiveError, match=r"archive\.media_(truncated|damaged)"):
            read(path)


def test_chunks_in_another_order_are_told(tmp_path: Path) -> None:
    path = write(tmp_path, b"first", b"other")
    whole = path.read_bytes()
    chunk, end = 4 + 5 + TAG_BYTES, 4 + TAG_BYTES
    head = len(whole) - 2 * chunk - end
    one, two = whole[head : head + chunk], whole[head + chunk : head + 2 * chunk]
    path.write_bytes(whole[:head] + two + one + whole[-end:])
    with pytest.raises(ArchiveError, match=r"archive\.media_damaged"):
        read(path)
    path.write_bytes(whole[:head] + one + whole[-end:])
    with pytest.raises(ArchiveError, match=r"archive\.media_damaged"):
        read(path)


def test_repair_keeps_every_whole_chunk_wherever_it_was_cut(tmp_path: Path) -> None:
    parts = [b"first", b"second", b"third"]
    cut_off = write(tmp_path, *parts, finish=False)
    ends = list(itertools.accumulate(4 + len(part) + TAG_BYTES for part in parts))
    whole = write(tmp_path, *parts).read_bytes()
    head = cut_off.stat().st_size - ends[-1]
    whole = cut_off.read_bytes() + whole[-(4 + TAG_BYTES) :]
    path = tmp_path / "cut"
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        kept = [part for part, end in zip(parts, ends, strict=True) if head + end <= length]
        found = repair(path, KEY)
        if not kept:
            assert found is None
        else:
            assert found == (DESCRIPTION, len(b"".join(kept)))
            assert read(path) == b"".join(kept)


def test_repair_leaves_a_whole_file_as_it_is(tmp_path: Path) -> None:
    path = write(tmp_path, b"first", b"second")
    before = path.read_bytes()
    assert repair(path, KEY) == (DESCRIPTION, 11)
    assert path.read_bytes() == before


def test_repair_stops_at_a_damaged_chunk(tmp_path: Path) -> None:
    path = write(tmp_path, b"first", b"second", finish=False)
    raw = bytearray(path.read_bytes())
    raw[-1] ^= 1
    path.write_bytes(raw)
    assert repair(path, KEY) == (DESCRIPTION, 5)
    assert read(path) == b"first"


def test_a_reader_closes_its_file(tmp_path: Path) -> None:
    file = write(tmp_path, b"x").open("rb")
    MediaReader(file, KEY).close()
    assert file.closed
