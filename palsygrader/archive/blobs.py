"""Encode pictures and arrays without loss."""

import hashlib
import io
import math
import tokenize
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.archive import png
from palsygrader.domain.examination import Picture
from palsygrader.errors import ArchiveError

PNG_COMPRESSION: Final = 1
"""Of 0..9; higher levels save little of a photograph and cost much time."""
_NUMBERS: Final = "biuf"
"""Kinds of arrays that are kept."""
_NO_ARRAY: Final = (
    ValueError,
    EOFError,
    SyntaxError,
    TypeError,
    OverflowError,
    MemoryError,
    RecursionError,
    tokenize.TokenError,
)
"""What numpy raises on a head that is none."""


def checksum(array: NDArray[Any]) -> str:
    """Return the SHA-256 of an array's type, shape and numbers."""
    digest = hashlib.sha256(f"{array.dtype.str} {array.shape} ".encode())
    digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()


def encode_picture(picture: Picture) -> bytes:
    """Return an RGB picture as PNG."""
    bgr = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)
    return cv2.imencode(".png", bgr, [cv2.IMWRITE_PNG_COMPRESSION, PNG_COMPRESSION])[1].tobytes()


def decode_picture(content: bytes) -> Picture:
    """Return the read-only RGB picture of a PNG.

    Raises:
        ArchiveError: It is not a picture of the archive.
    """
    flags = cv2.IMREAD_COLOR_RGB  # spares another pass over the picture for the order of its colours
    png.check(content)
    try:
        decoded = cv2.imdecode(np.frombuffer(content, dtype=np.uint8), flags)
    except (cv2.error, MemoryError) as error:
        raise ArchiveError("archive.damaged") from error
    if decoded is None:
        raise ArchiveError("archive.damaged")
    picture: Picture = decoded.astype(np.uint8, copy=False)
    picture.flags.writeable = False
    return picture


def encode_array(array: NDArray[Any]) -> bytes:
    """Return an array in numpy's own format, which needs no pickle for numbers."""
    file = io.BytesIO()
    np.save(file, array, allow_pickle=False)
    return file.getvalue()


def decode_array(content: bytes) -> NDArray[Any]:
    """Return the read-only array.

    Raises:
        ArchiveError: It is not an array of numbers.
    """
    file = io.BytesIO(content)
    try:
        if np.lib.format.read_magic(file) != (1, 0):  # what `encode_array` writes of numbers
            raise ArchiveError("archive.damaged")
        shape, _fortran, kind = np.lib.format.read_array_header_1_0(file)
        if kind.kind not in _NUMBERS or math.prod(shape) * kind.itemsize != len(content) - file.tell():
            raise ArchiveError("archive.damaged")
        array: NDArray[Any] = np.load(io.BytesIO(content), allow_pickle=False)
    except _NO_ARRAY as error:
        raise ArchiveError("archive.damaged") from error
    array.flags.writeable = False
    return array
