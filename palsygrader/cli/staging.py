"""Output files that appear all together, or not at all."""

import errno
import os
import shutil
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from types import TracebackType
from typing import Self

from palsygrader.cli.interrupts import STOPPING, held_off
from palsygrader.errors import InputError


class Staging:
    """Collects output in hidden folders beside its destination; only `publish` makes it appear.

    A context manager: leaving it without `publish`, also by an interrupt, leaves nothing behind.

    Attributes:
        published: Whether all of it has appeared.
    """

    def __init__(self) -> None:
        self.published = False
        self._stack = ExitStack()
        self._folders: dict[Path, Path] = {}
        self._files: dict[Path, Path] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def write(self, destination: Path, content: bytes) -> None:
        """Keep a file's content until it is published.

        Args:
            destination: Where it will appear; its folder or that folder's parent exists. A link is followed.
            content: All of it.

        Raises:
            InputError: `cli.cannot_write`.
        """
        if _is_stream(destination):
            parent = Path(gettempdir())
        else:
            destination = destination.resolve()
            parent = destination.parent if destination.parent.is_dir() else destination.parent.parent
        try:
            if parent not in self._folders:
                hidden = TemporaryDirectory(prefix=".palsygrader-", dir=parent, ignore_cleanup_errors=True)
                self._folders[parent] = Path(self._stack.enter_context(hidden))
            file = self._folders[parent] / f"{len(self._files)}"
            file.write_bytes(content)
        except OSError as error:
            raise _cannot_write(destination, error) from error
        self._files[destination] = file

    def publish(self) -> None:
        """Move every file to its destination, without being interrupted in between.

        When one cannot be moved, those before are moved back. A pipe or a device is written into, before all else:
        that can be interrupted, for a pipe may wait for its reader.

        Raises:
            InputError: `cli.cannot_write`.
        """
        for destination in self._files:
            if destination.is_dir():
                raise _cannot_write(destination, IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR)))
        streams = [destination for destination in self._files if _is_stream(destination)]
        for destination in streams:
            _pour(self._files[destination], destination)
        with held_off(*STOPPING), ExitStack() as undo:
            for destination, file in self._files.items():
                if destination not in streams:
                    _move(file, destination, undo)
            undo.pop_all()
            self.published = True


def check_destination(destination: Path, *, folder: bool) -> None:
    """Refuse a destination that cannot be written, before any work is done.

    Args:
        destination: The output file, or the folder of the output files.
        folder: Whether it is a folder.

    Raises:
        InputError: `cli.no_parent_folder`, `cli.output_is_folder` or `cli.output_is_file`.
    """
    parent = destination.resolve().parent
    if not parent.is_dir():
        raise InputError("cli.no_parent_folder", file=destination.name, folder=parent)
    if folder and destination.exists() and not destination.is_dir():
        raise InputError("cli.output_is_file", file=destination)
    if not folder and destination.is_dir():
        raise InputError("cli.output_is_folder", file=destination)


def _is_stream(destination: Path) -> bool:
    """Tell whether something other than a file or a folder is there: a pipe, a device."""
    return destination.exists() and not destination.is_file() and not destination.is_dir()


def _move(file: Path, destination: Path, undo: ExitStack) -> None:
    """Move a file to its destination and tell how that is undone."""
    try:
        if not destination.parent.is_dir():
            destination.parent.mkdir()
            undo.callback(destination.parent.rmdir)
        if destination.exists():
            earlier = file.with_name(file.name + "-earlier")
            try:
                os.link(destination, earlier)
            except OSError:  # a disk without links
                shutil.copy2(destination, earlier)
            undo.callback(earlier.replace, destination)
        else:
            undo.callback(destination.unlink, missing_ok=True)
        file.replace(destination)
    except OSError as error:
        raise _cannot_write(destination, error) from error


def _pour(file: Path, destination: Path) -> None:
    try:
        with destination.open("wb") as stream:
            stream.write(file.read_bytes())
    except OSError as error:
        raise _cannot_write(destination, error) from error


def _cannot_write(destination: Path, error: OSError) -> InputError:
    return InputError("cli.cannot_write", file=destination.name, reason=error.strerror or type(error).__name__)
