"""Find patients by what was typed, a day of birth as it is shown or typed elsewhere among it."""

from typing import TYPE_CHECKING, Final

from palsygrader.wording.days import typed

if TYPE_CHECKING:
    from palsygrader.archive.lines import PatientLine
    from palsygrader.archive.patient_filter import PatientFilter
    from palsygrader.gui.ports import VisitArchive

_LONGEST_DAY: Final = 5
"""Words of a day: `12 de mayo de 1984`."""


def found_patients(archive: "VisitArchive", words: str, wanted: "PatientFilter") -> "list[PatientLine]":
    """Return who fits the words as they are, else with a day in them as the archive writes days.

    Args:
        archive: Open; on its queue.
        words: As typed.
        wanted: The filters.
    """
    found = archive.patients(words, wanted)
    dated = with_days(words)
    return found if found or dated == words else archive.patients(dated, wanted)


def with_days(words: str) -> str:
    """Return words with each day in them as year, month and day, for example `1984-05-12`."""
    parts = words.split()
    for length in range(min(_LONGEST_DAY, len(parts)), 0, -1):
        for first in range(len(parts) - length + 1):
            day = typed(" ".join(parts[first : first + length]))
            if day is not None:
                rest = (with_days(" ".join(side)) for side in (parts[:first], parts[first + length :]))
                return " ".join(filter(None, (*rest, day.isoformat())))
    return words
