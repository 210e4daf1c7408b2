"""Tell on which day photographs were taken, by what the camera wrote into them."""

import warnings
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Final

from PIL import Image

from palsygrader.capture.photograph import PHOTOGRAPH_SUFFIXES

_EXIF_IFD: Final = 0x8769
_DATE_TIME_ORIGINAL: Final = 0x9003
"""When the picture was taken, `2019:05:03 14:20:00` without a zone (EXIF 2.32, 4.6.5)."""
_WRITTEN: Final = "%Y:%m:%d %H:%M:%S"


def picture_day(files: Iterable[Path]) -> date | None:
    """Return the day that all photographs among the files which name one agree on, else None.

    Args:
        files: Photographs that can be read, and videos, which are passed over.
    """
    photographs = [file for file in files if file.suffix.lower() in PHOTOGRAPH_SUFFIXES]
    days = {day for file in photographs if (day := _day(file)) is not None}
    return days.pop() if len(days) == 1 else None


def _day(file: Path) -> date | None:
    with warnings.catch_warnings(), Image.open(file) as image:
        warnings.simplefilter("ignore")  # damaged tags tell no day
        written = image.getexif().get_ifd(_EXIF_IFD).get(_DATE_TIME_ORIGINAL)
    try:
        return datetime.strptime(str(written).strip("\0 "), _WRITTEN).date()  # noqa: DTZ007 - the camera's own day
    except ValueError:
        return None
