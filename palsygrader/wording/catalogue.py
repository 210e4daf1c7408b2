"""The catalogue in English: every room's words under their keys."""

from collections.abc import Mapping
from types import ModuleType
from typing import Final

from palsygrader.wording import (  # noqa: F401 - they make up `ROOMS`
    archive,
    audit,
    bench,
    capture,
    cli,
    clinic,
    clinical,
    copies,
    correction,
    dataset,
    deletion,
    desk,
    dicom,
    examine,
    export,
    exporting,
    help,  # noqa: A004 - a room of words
    hospital,
    hospital_record,
    importing,
    joining,
    keeping,
    patient_record,
    questionnaires,
    readings,
    record,
    record_commands,
    renewal,
    report,
    review,
    scales,
    screens,
    selftest,
    server,
    singular,
    tour,
    training,
    users,
    views,
)

ROOMS: Final[Mapping[str, ModuleType]] = {
    name: room for name, room in globals().items() if isinstance(room, ModuleType) and hasattr(room, "WORDS")
}
"""The modules of words by their names: all that are imported above."""
ENGLISH_ONLY: Final = frozenset({"bench", "cli", "dataset", "record_commands", "training"})
"""Rooms of the researchers' command line, which are not translated."""


def _merge() -> Mapping[str, str]:
    merged: dict[str, str] = {}
    for room in ROOMS.values():
        words: Mapping[str, str] = room.WORDS
        twice = merged.keys() & words.keys()
        if twice:
            message = f"worded twice: {sorted(twice)}"
            raise ValueError(message)
        merged.update(words)
    return merged


CATALOGUE: Final = _merge()


def to_translate() -> Mapping[str, Mapping[str, str]]:
    """Return the English words to be translated, room by room, under their keys."""
    return {name: room.WORDS for name, room in ROOMS.items() if name not in ENGLISH_ONLY}
