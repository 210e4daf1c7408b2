"""Gather the photographs and videos among files and folders that were chosen or dropped."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from palsygrader.capture.suffixes import RECORDING_SUFFIXES
from palsygrader.errors import CaptureError, InputError, PalsyGraderError
from palsygrader.wording import system_reason

MOST_FILES: Final = 60
"""Files of one visit: thirteen expressions in a few attempts; a whole card of photographs is a slip of the hand."""


@dataclass(frozen=True, slots=True)
class GatheredFiles:
    """What was found.

    Attributes:
        files: Photographs and videos by name, each once.
        refused: Why others were not taken, one error each.
    """

    files: tuple[Path, ...]
    refused: tuple[PalsyGraderError, ...]


def gather_files(paths: Iterable[Path], known: Collection[Path] = ()) -> GatheredFiles:
    """Return the recordings among paths; of a folder those that lie in it, without hidden files.

    The folders in a folder are not looked into, which is told: they may hold another visit.

    Args:
        paths: Files and folders.
        known: Files that were taken before; they are passed over and count among the most that are taken.
    """
    found, refused = dict[Path, None](), list[PalsyGraderError]()
    for path in paths:
        try:
            content = sorted(path.iterdir()) if path.is_dir() else None
            folders = sum(each.is_dir() and not each.name.startswith(".") for each in content or ())
        except OSError as error:
            refused.append(CaptureError("capture.unreadable_folder", folder=path.name, reason=system_reason(error)))
            continue
        if content is not None:
            inside = [each for each in content if _is_recording(each)]
            found.update(dict.fromkeys(inside))
            if folders:
                refused.append(InputError("import.folders_inside", folder=path.name, count=folders))
            elif not inside:
                refused.append(InputError("import.empty_folder", folder=path.name))
        elif _is_recording(path):
            found[path] = None
        else:
            refused.append(InputError("import.not_a_recording", file=path.name))
    files = tuple(file for file in found if file not in known)
    room = max(0, MOST_FILES - len(known))
    if len(files) > room:
        refused.append(InputError("import.too_many", most=MOST_FILES, left=len(files) - room))
    return GatheredFiles(files[:room], tuple(refused))


def _is_recording(path: Path) -> bool:
    return path.suffix.lower() in RECORDING_SUFFIXES and not path.name.startswith(".")
