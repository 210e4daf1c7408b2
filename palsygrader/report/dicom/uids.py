"""Unique identifiers, the same whenever the same object is made again (PS3.5 B.2: made of a UUID)."""

import json
from datetime import datetime
from typing import Final
from uuid import UUID, uuid5

from palsygrader.domain.examination import Examination
from palsygrader.domain.order import HospitalOrder

NAMESPACE: Final = UUID("6f1c5f0e-5a55-4c44-9f5c-0d7a3c2b9e41")
"""Of all identifiers this program makes; never changes."""


def uid(*parts: object) -> str:
    """Return the identifier made of some words and numbers; different ones give different identifiers."""
    return f"2.25.{uuid5(NAMESPACE, json.dumps([str(part) for part in parts])).int}"


IMPLEMENTATION_CLASS_UID: Final = uid("implementation")
"""Of the program (PS3.7 D.3.3.2)."""
CODING_SCHEME_UID: Final = uid("coding scheme")
"""Of the program's own codes."""


def study_uid(examination: Examination, order: HospitalOrder | None) -> str:
    """Return the Study Instance UID of a visit: that of the order, else one made of the visit."""
    if order is not None and order.study_uid:
        return order.study_uid
    return uid("study", examination.examination_id)


def editions(examination: Examination) -> tuple[datetime, ...]:
    """Return when each edition of a signed visit came to be: its signature, then each addition, the oldest first.

    Additions are addenda, and second readings finished after signing.
    """
    if examination.signature is None:
        return ()
    signed = examination.signature.signed_at
    readings = (each.finished_at for each in examination.readings if each.finished_at is not None)
    added = [*(each.written_at for each in examination.addenda), *(moment for moment in readings if moment > signed)]
    return (signed, *sorted(added))


def edition_moment(examination: Examination) -> datetime:
    """Return when the newest edition of a signed visit came to be; a report made then is the same when made again.

    Raises:
        ValueError: It is not signed.
    """
    moments = editions(examination)
    if not moments:
        message = "an unsigned visit has no edition"
        raise ValueError(message)
    return moments[-1]
