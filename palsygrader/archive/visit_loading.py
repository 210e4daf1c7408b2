"""Read one visit as a whole, also beside damage that need not keep it from being seen."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import NamedTuple

from sqlalchemy import Connection

from palsygrader.archive import examinations, readings
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.reading import Reading
from palsygrader.errors import ArchiveError


class LoadedVisit(NamedTuple):
    """What `Archive.load_examination` is made of.

    Attributes:
        text: The document.
        blobs: Per name an array or small face; None for pictures, which are read when they are asked for.
        addenda: The oldest first.
        readings: Those that are finished.
    """

    text: str
    blobs: dict[str, bytes | None]
    addenda: tuple[Addendum, ...]
    readings: tuple[Reading, ...]


def load_visit(
    transaction: Callable[[], AbstractContextManager[Connection]],
    opened: Callable[[Connection, str, Mapping[str, bytes | None]], dict[str, bytes | None]],
    examination_id: str,
) -> LoadedVisit:
    """Return a visit; where the small faces are damaged without them, since they are made of the pictures.

    Args:
        transaction: Gives a connection; after damage another one.
        opened: Opens what is sealed under the key of the visit's patient.
        examination_id: Which visit.

    Raises:
        ArchiveError: `archive.no_examination`, `archive.damaged`.
    """
    for faces in (True, False):
        try:
            with transaction() as connection:
                text, blobs = examinations.load(connection, examination_id, faces=faces)
                blobs = opened(connection, examination_id, blobs)
                addenda = readings.addenda_of(connection, examination_id)
                return LoadedVisit(text, blobs, addenda, readings.readings_of(connection, examination_id))
        except ArchiveError as error:
            if error.code != "archive.damaged" or not faces:
                raise
    raise ArchiveError("archive.damaged")
