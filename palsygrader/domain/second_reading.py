"""Who may read a visit a second time, what that reader is shown, and what the first reader's grades are."""

import re
import unicodedata
from dataclasses import replace
from enum import StrEnum
from typing import Final

from palsygrader.domain.examination import Decision, Examination
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import Scale
from palsygrader.domain.reading import Reading
from palsygrader.domain.scales import score
from palsygrader.domain.scales.sheet import scale_scores
from palsygrader.domain.severity import Severity

_BETWEEN_NAMES: Final = re.compile(r"[\s.,;]+")


class ReaderRefusal(StrEnum):
    """Why somebody may not read a visit a second time."""

    NAMELESS = "nameless"
    FIRST_READER = "first_reader"
    READ_ALREADY = "read_already"


def same_person(one: str, other: str) -> bool:
    """Tell whether two names are the same but for case, spaces, full stops and commas."""
    return _bare(one) == _bare(other)


def first_readers(examination: Examination) -> tuple[str, ...]:
    """Return the names of all who examined, decided, corrected or signed: they know the program's grades."""
    signature = (examination.signature.clinician,) if examination.signature is not None else ()
    names = (
        *signature,
        examination.clinician,
        *(made.clinician for made in examination.decisions),
        *(made.clinician for made in examination.corrections),
    )
    return tuple(dict.fromkeys(name for name in names if name.strip()))


def refusal(examination: Examination, reader: str) -> ReaderRefusal | None:
    """Return why somebody may not read a visit a second time, None where nothing speaks against it."""
    if not reader.strip():
        return ReaderRefusal.NAMELESS
    if any(same_person(reader, name) for name in first_readers(examination)):
        return ReaderRefusal.FIRST_READER
    return ReaderRefusal.READ_ALREADY if has_read(examination, reader) else None


def has_read(examination: Examination, reader: str) -> bool:
    """Return whether somebody has finished a second reading of a visit."""
    return any(same_person(reader, reading.reader) for reading in examination.readings)


def blinded(examination: Examination, reading: Reading) -> Examination:
    """Return the visit as its second reader sees it: the recordings, and nothing that anybody has made of them.

    Grades, proposals, decisions, notes and signature are left out, landmarks corrected by hand are the program's again,
    and no other reading is there. The reader's own items of the scales stand as decisions.
    """
    former = examination.uncorrected.records if examination.uncorrected is not None else {}
    own = tuple(Decision(key, value, "", reading.reader, reading.begun_at) for key, value in reading.items.items())
    return replace(
        examination,
        clinician="",
        records={**examination.records, **former},
        grade=None,
        decisions=own,
        notes="",
        signature=None,
        corrections=(),
        uncorrected=None,
        addenda=(),
        readings=(),
    )


def first_severity(examination: Examination, branch: Branch) -> Severity | None:
    """Return the first reader's grade of a branch: the one decided, else the one that stood when the visit was signed.

    None on a visit that is not signed where nothing was decided, and where no grade stands.
    """
    decided = examination.decision(f"branch.{branch}") is not None
    return examination.severity(branch) if decided or examination.signature is not None else None


def first_house_brackmann(examination: Examination) -> Severity | None:
    """Return the House-Brackmann grade of a signed visit; None before, and where its items are not complete."""
    if examination.signature is None:
        return None
    totals = scale_scores(examination)[Scale.HOUSE_BRACKMANN].totals
    return Severity(totals["grade"]) if totals else None


def sunnybrook(reading: Reading) -> int | None:
    """Return the Sunnybrook composite of a reading, None where its items are not complete."""
    prefix = f"{Scale.SUNNYBROOK}."
    values = {key.removeprefix(prefix): value for key, value in reading.items.items() if key.startswith(prefix)}
    return score(Scale.SUNNYBROOK, values).totals.get("composite")


def _bare(name: str) -> str:
    apart = _BETWEEN_NAMES.sub(" ", unicodedata.normalize("NFKC", name)).strip()
    return apart.casefold()
