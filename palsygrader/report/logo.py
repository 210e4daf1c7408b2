"""The clinic's logo: read once from a picture, made small enough for paper, and kept as the program's own picture."""

import base64
import binascii
import struct
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps
from reportlab.lib.units import mm
from reportlab.platypus import Image as PlacedImage

from palsygrader.errors import ReportError

MOST_FILE_BYTES: Final = 5 * 2**20
"""A larger file is no logo."""
MOST_PIXELS: Final = 12_000_000
"""A picture with more pixels is not opened."""
WIDEST_PT: Final = 60 * mm
HIGHEST_PT: Final = 16 * mm
"""Room of the logo on paper."""
MOST_KEPT_BYTES: Final = 192 * 2**10
"""A logo that is kept with more colours than this allows is kept with 256."""
_DPI: Final = 300
_WIDEST_PX: Final = round(WIDEST_PT / 72 * _DPI)
_HIGHEST_PX: Final = round(HIGHEST_PT / 72 * _DPI)
_FORMATS: Final = ("PNG", "JPEG")


def read_logo(file: Path) -> str:
    """Return a logo as it is kept in the settings: a PNG of at most 300 dots an inch on white paper, in base 64.

    Args:
        file: A PNG or JPEG.

    Raises:
        ReportError: `logo.unreadable`, `logo.too_large`, `logo.too_many_pixels` or `logo.not_a_picture`.
    """
    try:
        if file.stat().st_size > MOST_FILE_BYTES:
            raise ReportError("logo.too_large", megabytes=MOST_FILE_BYTES // 2**20)
        content = file.read_bytes()
    except OSError as error:
        raise ReportError("logo.unreadable") from error
    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:  # told by the head of the file; nothing is decoded yet
                raise _too_many_pixels()
            picture = ImageOps.exif_transpose(opened).convert("RGBA")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many_pixels() from error
    except (OSError, ValueError, SyntaxError, EOFError, struct.error, MemoryError) as error:
        raise ReportError("logo.not_a_picture") from error
    paper = Image.new("RGBA", picture.size, "white")
    paper.alpha_composite(picture)
    flat = paper.convert("RGB")
    flat.thumbnail((_WIDEST_PX, _HIGHEST_PX), Image.Resampling.LANCZOS)
    data = _png(flat)
    if len(data) > MOST_KEPT_BYTES:
        data = _png(flat.quantize(256))
    return base64.b64encode(data).decode("ascii")


def logo_png(kept: str) -> bytes:
    """Return the PNG of a kept logo; empty where there is none, or what is kept is damaged."""
    try:
        data = base64.b64decode(kept, validate=True)
        if data:
            _size(data)
    except (binascii.Error, OSError, ValueError, SyntaxError):
        return b""
    return data


def placed_logo(data: bytes) -> PlacedImage:
    """Return a logo as large as its room allows, at its own ratio.

    Args:
        data: Of `logo_png`, not empty.
    """
    width_px, height_px = _size(data)
    pt = min(WIDEST_PT / width_px, HIGHEST_PT / height_px)
    placed = PlacedImage(BytesIO(data), width_px * pt, height_px * pt)
    placed.hAlign = "RIGHT"
    return placed


def _too_many_pixels() -> ReportError:
    return ReportError("logo.too_many_pixels", most=MOST_PIXELS // 1_000_000)


def _size(data: bytes) -> tuple[int, int]:
    with Image.open(BytesIO(data), formats=("PNG",)) as picture:
        return picture.size


def _png(picture: Image.Image) -> bytes:
    stream = BytesIO()
    picture.save(stream, "PNG", optimize=True)
    return stream.getvalue()
