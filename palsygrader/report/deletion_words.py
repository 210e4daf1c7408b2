"""What a deletion takes, and what it leaves, in words; for the screen and the certificate."""

from collections.abc import Sequence
from typing import Final

from palsygrader.domain.deletion import BackupRemains, PatientContents
from palsygrader.report.local_time import local
from palsygrader.report.parts import Fact
from palsygrader.wording import say
from palsygrader.wording.days import day_words

_MEGABYTE: Final = 1_000_000


def content_facts(contents: PatientContents) -> list[Fact]:
    """Return what is kept of a patient, line by line."""
    none = say("deletion.none")
    visits = none
    if contents.first_visit_at is not None and contents.last_visit_at is not None:
        first, last = (day_words(local(at).date()) for at in (contents.first_visit_at, contents.last_visit_at))
        counts = {"count": contents.visits, "signed": contents.signed_visits}
        visits = (
            say("deletion.visits.one_day", day=first, **counts)
            if first == last
            else say("deletion.visits.value", first=first, last=last, **counts)
        )
    megabytes = max(1, round(contents.recording_bytes / _MEGABYTE))
    recordings = say("deletion.recordings.value", count=contents.recordings, megabytes=megabytes)
    added = say("deletion.added.value", addenda=contents.addenda, readings=contents.readings)
    return [
        Fact(say("deletion.record"), say("deletion.record.value")),
        Fact(say("deletion.visits"), visits),
        Fact(say("deletion.recordings"), recordings if contents.recordings else none),
        Fact(say("deletion.pictures"), str(contents.pictures) if contents.pictures else none),
        Fact(say("deletion.added"), added if contents.addenda or contents.readings else none),
        Fact(say("deletion.drafts"), str(contents.drafts) if contents.drafts else none),
    ]


def remains(patient_id: str, contents: PatientContents, backups: Sequence[BackupRemains]) -> list[str]:
    """Return what is not deleted with a patient, sentence by sentence."""
    told = [_backup(each) for each in backups]
    told.append(say("deletion.stays.backups_how" if backups else "deletion.stays.backups_unknown"))
    if contents.old_recordings:
        told.append(say("certificate.old", count=contents.old_recordings))
    if contents.exports and contents.last_export_at is not None:
        day = day_words(local(contents.last_export_at).date())
        told.append(say("deletion.stays.exports", count=contents.exports, day=day))
    if contents.sent:
        told.append(say("deletion.stays.hospital", count=contents.sent))
    told.append(say("deletion.stays.paper"))
    told.append(say("deletion.stays.trail", identifier=patient_id))
    return told


def _backup(backup: BackupRemains) -> str:
    day = day_words(local(backup.taken_at).date())
    if backup.gone_by is None:
        return say("deletion.stays.backup_forever", day=day, place=backup.place)
    return say("deletion.stays.backup", day=day, place=backup.place, until=day_words(local(backup.gone_by).date()))
