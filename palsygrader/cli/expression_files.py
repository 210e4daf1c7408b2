"""Find the photograph or video of each expression in an examination's folder."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from palsygrader.capture.photograph import PHOTOGRAPH_SUFFIXES
from palsygrader.capture.video import VIDEO_SUFFIXES
from palsygrader.domain.expressions import Expression
from palsygrader.errors import InputError

NOTE_SUFFIXES: Final = frozenset({".txt", ".md", ".csv", ".json", ".pdf", ".ini", ".db"})
"""Suffixes of files that may lie beside the pictures and are passed over."""


def examination_name(folder: Path) -> str:
    """Return the name of an examination: its folder's, as it was given."""
    return folder.name if folder.name not in {"", ".."} else folder.resolve().name


def expression_files(folder: Path) -> dict[Expression, Path]:
    """Return the file of each recorded expression, in protocol order.

    Files are named by the expression's identifier, in any case (`rest.jpg`, `open_smile.MP4`). Hidden files, folders
    and notes are passed over.

    Args:
        folder: The examination's folder.

    Raises:
        InputError: `cli.missing_folder`, `cli.not_a_folder`, `cli.unreadable_folder`, `cli.unknown_expression`,
            `cli.not_a_recording` (an expression's name, but neither photograph nor video), `cli.two_files`,
            `cli.empty_folder` or `cli.no_rest`.
    """
    found: dict[Expression, Path] = {}
    for path in _files(folder):
        stem, suffix = path.stem.lower(), path.suffix.lower()
        named = stem in list(Expression)
        if not named and suffix in NOTE_SUFFIXES:
            continue
        if not named:
            raise InputError("cli.unknown_expression", file=path.name, known=", ".join(Expression))
        if suffix not in PHOTOGRAPH_SUFFIXES | VIDEO_SUFFIXES:
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


def recordings(folders: list[Path]) -> set[Path]:
    """Return what in the folders may be read, resolved; a folder that cannot be read holds nothing."""
    found = set[Path]()
    for folder in folders:
        with suppress(InputError):
            found |= {path.resolve() for path in _files(folder) if path.suffix.lower() not in NOTE_SUFFIXES}
    return found


def _files(folder: Path) -> list[Path]:
    try:
        paths = sorted(folder.iterdir())
    except FileNotFoundError as error:
        raise InputError("cli.missing_folder") from error
    except NotADirectoryError as error:
        raise InputError("cli.not_a_folder") from error
    except OSError as error:
        raise InputError("cli.unreadable_folder") from error
    return [path for path in paths if not path.name.startswith(".") and not path.is_dir()]
