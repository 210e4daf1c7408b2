"""Find the photograph or video of each expression in an examination's folder."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from palsygrader.capture.suffixes import RECORDING_SUFFIXES
from palsygrader.cli.paths import Kind, check_enterable, kind_of, place_of
from palsygrader.domain.expressions import Expression
from palsygrader.errors import InputError
from palsygrader.wording import system_reason

NOTE_SUFFIXES: Final = frozenset({".txt", ".md", ".csv", ".json", ".pdf", ".ini", ".db"})
"""Suffixes of files that may lie beside the pictures and are passed over."""


def examination_name(folder: Path) -> str:
    """Return the name of an examination: its folder's, as it was given.

    Raises:
        InputError: `cli.unusable_path`.
    """
    return folder.name if folder.name not in {"", ".."} else place_of(folder).name


def expression_files(folder: Path) -> dict[Expression, Path]:
    """Return the file of each recorded expression, in protocol order.

    Files are named by the expression's identifier, in any case (`rest.jpg`, `open_smile.MP4`). Hidden files, folders
    and notes are passed over, except a folder named as the recording of an expression: reading it tells what is wrong.

    Args:
        folder: The examination's folder.

    Raises:
        InputError: `cli.missing_folder`, `cli.not_a_folder`, `cli.unreadable_folder`, `cli.unusable_folder`,
            `cli.unknown_expression`, `cli.not_a_recording` (an expression's name, but neither photograph nor video),
            `cli.two_files`, `cli.empty_folder` or `cli.no_rest`.
    """
    found: dict[Expression, Path] = {}
    for path in _files(folder):
        stem, suffix = path.stem.lower(), path.suffix.lower()
        named, is_recording = stem in list(Expression), suffix in RECORDING_SUFFIXES
        if is_passed_over(path):
            continue
        if not (named and is_recording) and _is_folder(path):
            continue
        if not named:
            raise InputError("cli.unknown_expression", file=path.name, known=", ".join(Expression))
        if not is_recording:
            raise InputError("cli.not_a_recording", file=path.name)
        expression = Expression(stem)
        if expression in found:
            raise InputError("cli.two_files", expression=expression, one=found[expression].name, other=path.name)
        found[expression] = path
    if not found:
        raise InputError("cli.empty_folder")
    if Expression.REST not in found:
        raise InputError("cli.no_rest")
    return {expression: found[expression] for expression in Expression if expression in found}


def is_passed_over(path: Path) -> bool:
    """Tell by its name whether a file may lie beside the recordings without being taken for one."""
    hidden, named = path.name.startswith("."), path.stem.lower() in list(Expression)
    return hidden or (path.suffix.lower() in NOTE_SUFFIXES and not named)


def recordings(folders: Iterable[Path]) -> set[Path]:
    """Return what in the folders may be read, without links; a folder that cannot be read holds nothing."""
    found = set[Path]()
    for folder in folders:
        with suppress(InputError):
            found |= {place_of(path) for path in _files(folder) if path.suffix.lower() not in NOTE_SUFFIXES}
    return found


def _files(folder: Path) -> list[Path]:
    """Return everything in the folder that is not hidden."""
    try:
        check_enterable(folder)
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except FileNotFoundError as error:
        raise InputError("cli.missing_folder") from error
    except NotADirectoryError as error:
        raise InputError("cli.not_a_folder") from error
    except PermissionError as error:
        raise InputError("cli.unreadable_folder") from error
    except (OSError, ValueError) as error:
        raise InputError("cli.unusable_folder", reason=system_reason(error)) from error


def _is_folder(path: Path) -> bool:
    """Tell whether there is a folder; what the file system does not tell shows when it is read."""
    with suppress(InputError):
        return kind_of(path) is Kind.FOLDER
    return False
