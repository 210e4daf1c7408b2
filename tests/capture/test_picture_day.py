"""The day a photograph was taken."""

from pathlib import Path

import pytest
from PIL import Image

from palsygrader.cli.picture_day import picture_day


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
