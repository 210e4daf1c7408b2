"""A ZIP file that appears whole or not at all."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from palsygrader.export.whole_stream import whole_stream

_ZIP_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest a ZIP can tell: when its files were made is nobody's business."""
_PACKED: Final = frozenset({".png", ".mp4", ".xlsx"})
"""Suffixes of files that are compressed in themselves."""


class WholeZip:
    """A ZIP being written beside its place; made by `whole_zip`.

    Args:
        stream: Receives the file.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED)
        self.names = list[str]()

    def add(self, name: str, content: bytes) -> None:
        """Add a file.

        Raises:
            OSError: It cannot be written.
        """
        info = zipfile.ZipInfo(name, _ZIP_TIME)
        info.compress_type = zipfile.ZIP_STORED if Path(name).suffix in _PACKED else zipfile.ZIP_DEFLATED
        self._zip.writestr(info, content)
        self.names.append(name)

    def finish(self) -> None:
        """Write the list of files.

        Raises:
            OSError: It cannot be written.
        """
        self._zip.close()

    def abandon(self) -> None:
        """Write nothing more."""
        self._zip.fp = None  # else its end would still be written when Python forgets it


@contextmanager
def whole_zip(file: Path) -> Iterator[WholeZip]:
    """Give a ZIP, for its owner only, that takes its place whole when the block ends without an exception.

    Raises:
        OSError: As `whole_stream`.
    """
    with whole_stream(file) as stream:
        made = WholeZip(stream)
        try:
            yield made
            made.finish()
        except BaseException:
            made.abandon()
            raise
