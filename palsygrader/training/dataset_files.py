"""Opens the files of a data set, to find those that cannot be read before hours of work."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from palsygrader.capture.photograph import read_photograph
from palsygrader.capture.video import read_video
from palsygrader.errors import InputError
from palsygrader.training.dataset import Dataset
from palsygrader.training.manifest_entry import is_photograph


def unreadable_files(dataset: Dataset, folder: Path, progress: Callable[[int], None]) -> tuple[InputError, ...]:
    """Return a problem for each file that cannot be read: photographs whole, of videos the first picture.

    Args:
        dataset: Any.
        folder: Of the data set: files are told by their place in it.
        progress: Told how many files are done.
    """
    problems = []
    files = [file for visit in dataset.visits for file in visit.files.values()]
    for number, file in enumerate(files, start=1):
        try:
            _open(file)
        except InputError as error:
            place = file.relative_to(folder) if file.is_relative_to(folder) else file
            problems.append(InputError(error.code, **{**error.values, "file": place}))
        progress(number)
    return tuple(problems)


def _open(file: Path) -> None:
    if is_photograph(file):
        read_photograph(file)
        return
    with closing(read_video(file)) as pictures:  # type: ignore[type-var] # a generator, which can be closed
        next(pictures)
