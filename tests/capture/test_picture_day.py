"""The day a photograph was taken."""

from pathlib import Path

import pytest
from PIL import Image

from palsygrader.capture.picture_day import picture_day, picture_moment
from tests.capture.heic import write_heic


def photograph(file: Path, written: str | None) -> Path:
    exif = Image.Exif()
    if written is not None:
        exif.get_ifd(0x8769)[0x9003] = written
    Image.new("RGB", (8, 8)).save(file, exif=exif)
    return file


@pytest.mark.parametrize(
    ("written", "day"),
    [
        (("2019:05:03 14:20:00", None), "2019-05-03"),
        (("2019:05:03 14:20:00", "2019:05:03 14:25:00"), "2019-05-03"),
        (("2019:05:03 14:20:00", "2019:05:04 00:01:00"), None),
        ((None, None), None),
        (("0000:00:00 00:00:00", "yesterday"), None),
    ],
)
def test_the_day_is_the_one_all_photographs_agree_on(
    tmp_path: Path, written: tuple[str | None, ...], day: str | None
) -> None:
    files = [photograph(tmp_path / f"{number}.jpg", moment) for number, moment in enumerate(written)]
    found = picture_day([*files, tmp_path / "absent.mp4"])
    assert (found.isoformat() if found is not None else None) == day


def test_the_moment_of_a_telephones_photograph_is_read(tmp_path: Path) -> None:
    moment = picture_moment(write_heic(tmp_path / "a.heic"))
    assert moment is not None
    assert moment.isoformat() == "2019-05-03T14:20:00"
    assert picture_moment(tmp_path / "absent.mp4") is None
