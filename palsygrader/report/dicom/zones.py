"""Give every moment of a visit in one zone, that of its beginning: the zone of all its objects (0008,0201)."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from palsygrader.domain.examination import Examination
from palsygrader.report.local_time import local


def in_one_zone(examination: Examination) -> Examination:
    """Return the examination with its begin in the time of the place, and all that followed in the same zone."""
    begun = local(examination.started_at)
    place = timezone(begun.utcoffset() or timedelta())

    def placed(moment: datetime) -> datetime:
        return moment.astimezone(place)

    signature = examination.signature
    return replace(
        examination,
        started_at=placed(begun),
        decisions=tuple(replace(made, decided_at=placed(made.decided_at)) for made in examination.decisions),
        corrections=tuple(replace(made, corrected_at=placed(made.corrected_at)) for made in examination.corrections),
        signature=signature and replace(signature, signed_at=placed(signature.signed_at)),
        addenda=tuple(replace(added, written_at=placed(added.written_at)) for added in examination.addenda),
        readings=tuple(
            replace(
                reading,
                begun_at=placed(reading.begun_at),
                finished_at=reading.finished_at and placed(reading.finished_at),
            )
            for reading in examination.readings
        ),
    )
