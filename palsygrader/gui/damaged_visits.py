"""Names visits that damage belongs to or whose recordings are to go, so that the clinic knows whose they are."""

from collections.abc import Mapping, Sequence, Set

from palsygrader import logs
from palsygrader.archive.open_folder import OpenFolder
from palsygrader.archive.store import Archive
from palsygrader.archive.verification import Damage
from palsygrader.errors import ArchiveError
from palsygrader.wording.days import day_words


def visits_of(archive: OpenFolder, found: Sequence[Damage]) -> Mapping[str, str]:
    """Return the patient's name and the day of each visit with damage, by examination; as far as they can be read.

    Args:
        archive: An open one.
        found: The damage.
    """
    return named_visits(archive, {each.examination_id for each in found if each.examination_id is not None})


def named_visits(archive: OpenFolder, wanted: Set[str]) -> Mapping[str, str]:
    """Return the patient's name and the day of visits, by examination, the newest first; as far as they can be read.

    Args:
        archive: An open one.
        wanted: Which visits.
    """
    if not wanted or not isinstance(archive, Archive):
        return {}
    try:
        names = {line.patient.patient_id: line.patient.name for line in archive.patients()}
        visits = [line for line in archive.every_visit() if line.examination_id in wanted]
    except ArchiveError as error:
        logs.failure("verification.not_named", error)
        return {}
    named = {}
    for line in visits:
        day = day_words(line.started_at.astimezone().date()) if line.dated else ""
        parts = [part for part in (names.get(line.patient_id, ""), day) if part]
        if parts:
            named[line.examination_id] = ", ".join(parts)
    return named
