"""Read a photograph: upright, RGB, 8 bits, of a sensible size."""

import logging
import struct
import warnings
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from palsygrader.capture.heif_items import check_heif
from palsygrader.capture.regular_file import check_file
from palsygrader.domain.examination import Picture
from palsygrader.errors import InputError

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_SIDE_PX: Final = 4096
"""Larger pictures are reduced to this long side: more pixels tell nothing more about a face and cost seconds."""
_MOST_PIXELS: Final = 64_000_000
_MOST_CLEAR_PIXELS: Final = 48_000_000
_MOST_WIDE_PIXELS: Final = 24_000_000
"""Of pictures of 8 bits a value, of those with transparent parts, and of those with more bits: these take at most
0.7 GB and two seconds. JPEG is reduced while it is decoded; Pillow's own bound, 89 million, is enough there."""
_ORIENTATION: Final = 0x0112
_TURNS: Final = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
"""Pillow's numbers of the mirrorings and rotations that put an EXIF orientation right (Exif 2.32, 4.6.4 A)."""
_FORMATS: Final = ("JPEG", "PNG", "TIFF", "BMP", "WEBP", "HEIF")
"""Pillow's names of the formats read. Others (PostScript, for one) would start foreign programs."""
_BRIGHTEST_PERCENT: Final = 99.9
"""Share of the values below a picture's brightest one, so that a few hot pixels do not count."""
_UPPER_BITS_EMPTY: Final = 0x4000
"""A quarter of the full scale of 16 bits."""
_DAMAGED: Final = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    OverflowError,
    IndexError,
    TypeError,
    RuntimeError,
    MemoryError,
    struct.error,
)
"""What Pillow's readers raise on damaged files."""

logging.getLogger("PIL").addHandler(logging.NullHandler())  # else its remarks on damaged files go to standard error


@cache
def know_heif() -> None:
    """Let Pillow read HEIF and HEIC, the format of telephones; once for the process."""
    from pi_heif.as_plugin import register_heif_opener  # noqa: PLC0415 - late, so that the window opens at once

    register_heif_opener()


def read_photograph(path: Path) -> Picture:
    """Read a photograph as the person who took it saw it.

    The rotation of its EXIF data is applied, transparent parts become white, 16-bit and grey values become 8-bit RGB,
    and a picture above `MAX_SIDE_PX` is reduced.

    Args:
        path: The file.

    Returns:
        RGB, shape (height, width, 3), uint8, read-only.

    Raises:
        InputError: As `check_file`; `input.not_a_picture`, `input.damaged_picture` or `input.picture_too_large` (so
            many pixels that they would take a gigabyte of memory: a decompression bomb).
    """
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - late, so that the window opens at once

    check_file(path)
    check_heif(path)
    know_heif()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # doubts about tags that say nothing about the pixels
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            opened = Image.open(path, formats=_FORMATS)
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
            raise InputError("input.picture_too_large", file=path.name) from error
        except PermissionError as error:
            raise InputError("input.unreadable_file", file=path.name) from error
        except (UnidentifiedImageError, *_DAMAGED) as error:
            raise InputError("input.not_a_picture", file=path.name) from error
        try:
            with opened as image:
                if _has_too_many_pixels(image):
                    raise InputError("input.picture_too_large", file=path.name)
                upright = _upright_rgb(image)
        except _DAMAGED as error:
            raise InputError("input.damaged_picture", file=path.name) from error
    picture = np.array(upright, dtype=np.uint8)
    picture.flags.writeable = False
    return picture


def _is_wide(image: "Image") -> bool:
    return image.mode == "F" or image.mode.startswith("I")


def _is_clear(image: "Image") -> bool:
    return image.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in image.info


def _has_too_many_pixels(image: "Image") -> bool:
    if image.format == "JPEG":
        return False
    most = _MOST_WIDE_PIXELS if _is_wide(image) else _MOST_CLEAR_PIXELS if _is_clear(image) else _MOST_PIXELS
    return image.width * image.height > most


def _upright_rgb(image: "Image") -> "Image":
    """Return a picture as it is seen; it is reduced before it is copied and turned, which takes the least memory."""
    from PIL import Image  # noqa: PLC0415 - as above

    image.draft(None, (MAX_SIDE_PX, MAX_SIDE_PX))
    image.load()
    turn = _TURNS.get(image.getexif().get(_ORIENTATION, 1))
    clear = _is_clear(image)
    if _is_wide(image):
        image = Image.fromarray(_eight_bits(image))
    colours = "RGBA" if clear else "RGB"
    if image.mode != colours:
        image = image.convert(colours)
    image.thumbnail((MAX_SIDE_PX, MAX_SIDE_PX), Image.Resampling.LANCZOS)
    if clear:
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")
    return image if turn is None else image.transpose(Image.Transpose(turn))


def _eight_bits(image: "Image") -> Picture:
    """Return 8 bits of a grey picture with more, shape (height, width).

    Cameras of 10 to 14 bits leave the upper bits of 16 empty: below a quarter of full scale the bits in use are taken.
    Fractions are taken for shares of white as long as they reach no higher than 1.
    """
    values = np.nan_to_num(np.array(image, dtype=np.float32), copy=False)
    np.clip(values, 0.0, float(0xFFFF), out=values)
    brightest = float(np.percentile(values, _BRIGHTEST_PERCENT))
    if image.mode == "F" and brightest <= 1.0:
        white = 1.0
    elif 0.0 < brightest < _UPPER_BITS_EMPTY:
        white = 2.0 ** max(8, int(brightest).bit_length())
    else:
        white = float(0x10000)
    values *= 256.0 / white
    return np.clip(values, 0.0, 255.0, out=values).astype(np.uint8)
