"""Pictures of the archive that are decoded when they are first asked for, and the small faces kept beside them."""

import hashlib
import threading
from collections.abc import Callable
from typing import Final

from palsygrader.archive import png
from palsygrader.archive.blobs import decode_picture, encode_picture
from palsygrader.domain.examination import KeyFrame, Picture
from palsygrader.vision.face_cut import cut_face

FACE: Final = "face-"
"""What names of kept faces begin with."""
_FACE_PX: Final = (256, 120)
"""Width and height of a kept face: more than the thumbnails of strip and history show."""


class StoredPicture:
    """A picture as the archive keeps it, read and decoded when it is first asked for.

    Args:
        name: In the archive, of the picture's checksum.
        kept: PNG, or what reads it from the archive.

    Raises:
        ArchiveError: `archive.damaged`, the PNG is none, is cut off or has changed.
    """

    def __init__(self, name: str, kept: bytes | Callable[[], bytes]) -> None:
        self.name = name
        self._read = kept if callable(kept) else None
        self._content = None if callable(kept) else _whole(kept)
        self._turn = threading.Lock()
        self._decoded: Picture | None = None

    def content(self) -> bytes:
        """Return the PNG; may be called on any thread.

        Raises:
            ArchiveError: `archive.damaged`, or what reading it from the archive raises.
        """
        if self._content is None and self._read is not None:
            self._content = _whole(self._read())
        return self._content or b""

    def decoded(self) -> Picture:
        """Return the read-only picture, the same object each time; may be called on any thread.

        Raises:
            ArchiveError: As `content`.
        """
        if self._decoded is None:
            content = self.content()  # outside of the turn: whoever writes to the archive may wait for that one
            with self._turn:
                if self._decoded is None:
                    self._decoded = decode_picture(content)
        return self._decoded


def face_name(picture: str, points_px: str) -> str:
    """Return the name of the face that is kept beside a picture, by the names of the picture and its landmarks."""
    return FACE + hashlib.sha256(f"{picture} {points_px}".encode()).hexdigest()


def encode_face(frame: KeyFrame) -> bytes:
    """Return the small face of a frame as PNG."""
    return encode_picture(cut_face(frame.picture, frame.landmarks, *_FACE_PX))


def _whole(content: bytes) -> bytes:
    """Return a PNG that is whole and of the archive's own."""
    png.check(content)
    return content
