"""A damaged HEIC photograph is refused before its decoder, which would end the program, sees it."""

from pathlib import Path

import pytest

from palsygrader.capture.heif_items import check_heif
from palsygrader.capture.photograph import read_photograph
from palsygrader.errors import InputError
from tests.capture.heic import write_heic


@pytest.mark.parametrize("kind", [b"\xfexif", b"\0\0\0\0", b"Ex\nf"])
def test_an_item_of_no_kind_is_refused(tmp_path: Path, kind: bytes) -> None:
    file = write_heic(tmp_path / "a.heic")
    file.write_bytes(file.read_bytes().replace(b"Exif\0\0\0\0\x0e", kind + b"\0\0\0\0\x0e", 1))
    with pytest.raises(InputError, match=r"input\.damaged_picture"):
        read_photograph(file)


@pytest.mark.parametrize("length", [0, 3, 8, 100, 180])
def test_a_head_that_is_cut_off_is_left_to_the_reader(tmp_path: Path, length: int) -> None:
    file = write_heic(tmp_path / "a.heic")
    content = file.read_bytes()[:length]
    file.write_bytes(content)
    if content.count(b"infe"):
        with pytest.raises(InputError):
            read_photograph(file)
    else:
        check_heif(file)


def test_a_good_one_and_other_files_pass(tmp_path: Path) -> None:
    check_heif(write_heic(tmp_path / "a.heic"))
    (tmp_path / "b.jpg").write_bytes(b"\xff\xd8\xff infe \xfe\xfe\xfe\xfe\xfe\xfe\xfe\xfe\xfe")
    check_heif(tmp_path / "b.jpg")
    check_heif(tmp_path / "missing")
