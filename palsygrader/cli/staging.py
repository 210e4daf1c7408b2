"""Output files that appear all together, or not at all."""

import errno
import os
import shutil
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from palsygrader.cli.hidden_folder import HiddenFolder, clear_left_behind
from palsygrader.cli.interrupts import beyond_stopping
from palsygrader.cli.paths import Kind, kind_of, nearest_folder, place_of
from palsygrader.cli.streams import put_bytes
from palsygrader.errors import InputError
from palsygrader.wording import system_reason

STANDARD_OUTPUT: Final = Path("-")
"""As a destination it is the standard output."""


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
        self._poured: dict[Path, bytes] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def write(self, destination: Path, content: bytes) -> None:
        """Keep a file's content until it is published.

        Args:
            destination: Where it will appear: a file, whose folder or that folder's parent exists (a link is followed),
                a pipe or a device, or `STANDARD_OUTPUT`.
            content: All of it.

        Raises:
            InputError: `cli.cannot_write` or `cli.unusable_path`.
        """
        if destination == STANDARD_OUTPUT or kind_of(destination) is Kind.DEVICE:
            self._poured[destination] = content
            return
        folder = place_of(destination).parent
        parent = folder if kind_of(folder) is Kind.FOLDER else folder.parent
        try:
            if parent not in self._folders:
                self._folders[parent] = self._stack.enter_context(HiddenFolder(parent)).path
            file = self._folders[parent] / f"{len(self._files)}"
            file.write_bytes(content)
        except OSError as error:
            raise cannot_write(destination, error) from error
        self._files[destination] = file

    def publish(self) -> None:
        """Move every file to its destination, without being interrupted in between; after that signals change nothing.

        When one cannot be moved, those before are moved back. The standard output, a pipe or a device is written into
        before all else: that can be interrupted, for a pipe may wait for its reader.

        Raises:
            BrokenPipeError: Nobody reads the standard output any more.
            InputError: `cli.cannot_write`.
        """
        for destination in self._files:
            if kind_of(destination) is Kind.FOLDER:
                raise cannot_write(destination, IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR)))
        for destination, content in self._poured.items():
            _pour(content, destination)
        with beyond_stopping(), ExitStack() as undo:
            for destination, file in self._files.items():
                _move(file, destination, undo)
            undo.pop_all()
            self.published = True


def write_whole(destination: Path, content: bytes) -> None:
    """Write one output file, whole or not at all.

    Raises:
        InputError: As `check_destination` and `Staging.write`.
    """
    if destination != STANDARD_OUTPUT:
        check_destination(destination, folder=False)
    with Staging() as staging:
        staging.write(destination, content)
        staging.publish()


def check_destination(destination: Path, *, folder: bool) -> None:
    """Refuse a destination that cannot be written, before any work is done; clear what killed runs left there.

    Args:
        destination: The output file, or the folder of the output files.
        folder: Whether it is a folder.

    Raises:
        InputError: `cli.no_parent_folder`, `cli.output_is_folder`, `cli.output_is_file`, `cli.cannot_write` or
            `cli.unusable_path`.
    """
    kind, parent = kind_of(destination), place_of(destination).parent
    if kind_of(parent) is not Kind.FOLDER:
        raise InputError("cli.no_parent_folder", file=destination, folder=parent)
    if folder and kind not in {Kind.FOLDER, Kind.NOTHING}:
        raise InputError("cli.output_is_file", file=destination)
    if not folder and kind is Kind.FOLDER:
        raise InputError("cli.output_is_folder", file=destination)
    if kind in {Kind.FILE, Kind.DEVICE} and not os.access(destination, os.W_OK):
        raise cannot_write(destination, PermissionError(errno.EACCES, os.strerror(errno.EACCES)))
    if kind is Kind.DEVICE:
        return
    clear_left_behind(parent)
    if kind is Kind.FOLDER:
        clear_left_behind(destination)
    _try_to_write(place_of(destination) if kind is Kind.FOLDER else parent, destination)


def check_folder(folder: Path) -> None:
    """Refuse a folder that cannot be written, or be made with those above it that are missing.

    Raises:
        InputError: `cli.output_is_file`, `cli.cannot_write` or `cli.unusable_path`.
    """
    _try_to_write(nearest_folder(folder), folder)


def cannot_write(destination: Path, error: OSError) -> InputError:
    """Return why an output cannot be written."""
    return InputError("cli.cannot_write", file=destination, reason=system_reason(error))


def _try_to_write(folder: Path, destination: Path) -> None:
    try:
        with HiddenFolder(folder):
            pass
    except OSError as error:
        raise cannot_write(destination, error) from error


def _move(file: Path, destination: Path, undo: ExitStack) -> None:
    """Move a file to its destination and tell how that is undone."""
    place = place_of(destination)
    try:
        if not place.parent.is_dir():
            place.parent.mkdir()
            undo.callback(place.parent.rmdir)
        if place.exists():
            earlier = file.with_name(file.name + "-earlier")
            try:
                os.link(place, earlier)
            except OSError:  # a disk without links
                shutil.copy2(place, earlier)
            undo.callback(earlier.replace, place)
        else:
            undo.callback(place.unlink, missing_ok=True)
        file.replace(place)
    except OSError as error:
        raise cannot_write(destination, error) from error


def _pour(content: bytes, destination: Path) -> None:
    if destination == STANDARD_OUTPUT:
        put_bytes(content)
        return
    try:
        with destination.open("wb") as stream:
            stream.write(content)
    except OSError as error:
        raise cannot_write(destination, error) from error
