"""What lies at the paths that were given; where the file system refuses to tell, one clear line says why."""

import os
import stat
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path

from palsygrader.errors import InputError
from palsygrader.wording import system_reason


class Kind(Enum):
    """What a path leads to, links followed."""

    NOTHING = auto()
    FILE = auto()
    FOLDER = auto()
    DEVICE = auto()
    """A device, a pipe or a socket."""


def kind_of(path: Path) -> Kind:
    """Return what a path leads to.

    Raises:
        InputError: `cli.unusable_path`, for example for links in a circle, a name that is too long, or a folder on the
            way that may not be entered.
    """
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return Kind.NOTHING
    except (OSError, ValueError) as error:
        raise InputError("cli.unusable_path", file=path, reason=system_reason(error)) from error
    if stat.S_ISDIR(mode):
        return Kind.FOLDER
    return Kind.FILE if stat.S_ISREG(mode) else Kind.DEVICE


def place_of(path: Path) -> Path:
    """Return the path without links, so that two names of one place are alike; links in a circle stay as they are.

    Raises:
        InputError: `cli.unusable_path`.
    """
    try:
        return Path(os.path.realpath(path))
    except (OSError, ValueError) as error:
        raise InputError("cli.unusable_path", file=path, reason=system_reason(error)) from error


def place_or_none(path: Path) -> Path | None:
    """Return the path without links, None where there can be no such path."""
    with suppress(InputError):
        return place_of(path)
    return None


def nearest_folder(path: Path) -> Path:
    """Return the folder itself, or the nearest one above that is there.

    Raises:
        InputError: `cli.unusable_path`, or `cli.output_is_file` when it or one above is no folder.
    """
    place = place_of(path)
    for each in (place, *place.parents):
        kind = kind_of(each)
        if kind is Kind.FOLDER:
            return each
        if kind is not Kind.NOTHING:
            raise InputError("cli.output_is_file", file=each)
    return place


def check_enterable(folder: Path) -> None:
    """Look into a folder, which needs more than the permission to list it.

    Raises:
        OSError: It cannot be entered, or is no folder.
        ValueError: There can be no such name.
    """
    os.stat(os.path.join(folder, os.curdir))  # noqa: PTH116, PTH118 - a Path would leave the dot away


def check_readable(path: Path) -> None:
    """Refuse a file or folder that may not be read, or that is neither.

    Raises:
        InputError: `cli.no_source`, `cli.unusable_path`, or `input.not_a_file`.
    """
    kind = kind_of(path)
    if kind is Kind.NOTHING:
        raise InputError("cli.no_source", file=path)
    if kind is Kind.DEVICE:
        raise InputError("input.not_a_file", file=path)
    try:
        if kind is Kind.FOLDER:
            check_enterable(path)
            next(path.iterdir(), None)
        else:
            path.open("rb").close()
    except OSError as error:
        raise InputError("cli.unusable_path", file=path, reason=system_reason(error)) from error
