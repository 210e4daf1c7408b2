"""Tell when photographs were taken, by what the camera wrote into them."""

import warnings
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Final

from PIL import Image

from palsygrader.capture.photograph import know_heif
from palsygrader.capture.suffixes import PHOTOGRAPH_SUFFIXES

_EXIF_IFD: Final = 0x8769
_DATE_TIME_ORIGINAL: Final = 0x9003
"""When the picture was taken, `2019:05:03 14:20:00` without a zone (EXIF 2.32, 4.6.5)."""
_WRITTEN: Final = "%Y:%m:%d %H:%M:%S"


def picture_day(files: Iterable[Path]) -> date | None:
    """Return the day that all photographs among the files which name one agree on, else None.

    Args:
        files: Photographs that can be read, and videos, which are passed over.
    """
    moments = (picture_moment(file) for file in files)
    days = {moment.date() for moment in moments if moment is not None}
    return days.pop() if len(days) == 1 else None


def picture_moment(file: Path) -> datetime | None:
    """Return when a photograph was taken by the camera's own clock, without a zone; None where it does not tell.

    Args:
        file: A photograph that can be read, or a video, which tells nothing.
    """
    if file.suffix.lower() not in PHOTOGRAPH_SUFFIXES:
        return None
    know_heif()
    with warnings.catch_warnings(), Image.open(file) as image:
        warnings.simplefilter("ignore")  # damaged tags tell no day
        written = image.getexif().get_ifd(_EXIF_IFD).get(_DATE_TIME_ORIGINAL)
    try:
        return datetime.strptime(str(written).strip("\0 "), _WRITTEN)  # noqa: DTZ007 - the camera's own day
    except ValueError:
        return None
