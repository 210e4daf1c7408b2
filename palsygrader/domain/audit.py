"""The record of who did what: its lines, what of them is wanted, and whether the chain of its seals is whole."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line of the record of who did what and when.

    Attributes:
        sequence: 1, 2, 3 and so on.
        at: When, UTC.
        who: Clinician or account.
        what: Name of the action, for example `"examination.signed"`.
        subject: Identifier of the patient, examination or media concerned; never a name.
        digest: Its seal over all lines up to it, in hexadecimal digits.
    """

    sequence: int
    at: datetime
    who: str
    what: str
    subject: str
    digest: str = ""


class Concern(StrEnum):
    """What a line is about, beside its action."""

    NOTHING = "nothing"
    PATIENT = "patient"
    DELETED_PATIENT = "deleted_patient"
    GONE = "gone"
    """A visit, a recording or a user that is not in the archive any more."""
    USER = "user"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """A line as it is shown.

    Attributes:
        line: The line.
        concern: What it is about.
        number: Record number of the patient, may be empty.
        name: Of the patient or the user.
    """

    line: AuditLine
    concern: Concern = Concern.NOTHING
    number: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which lines are wanted; everything that is given has to fit.

    Attributes:
        who: Name as recorded, None for everybody.
        action: Name of an action, without what may follow it: `archive.refused` stands for every number of tries.
        patient: Words in name, record number or date of birth.
        begin: Not before, timezone-aware.
        end: Before, timezone-aware.
    """

    who: str | None = None
    action: str = ""
    patient: str = ""
    begin: datetime | None = None
    end: datetime | None = None


class ChainFault(StrEnum):
    """What is wrong with the record."""

    ALTERED = "altered"
    REMOVED = "removed"
    REORDERED = "reordered"
    CUT = "cut"
    """Lines at the end are missing."""
    REWRITTEN = "rewritten"
    """Seals fit, but it is another record than the one whose end is guarded."""
    UNGUARDED = "unguarded"
    """The file that guards the end is missing or damaged."""


@dataclass(frozen=True, slots=True)
class ChainState:
    """Whether the record is whole.

    Attributes:
        count: How many lines there are.
        fault: The first thing that is wrong, None when all is well.
        line: Where: the number that the first wrong line has or should have.
        other: Where that line stands now when it was moved; how many are missing when lines are.
    """

    count: int
    fault: ChainFault | None = None
    line: int = 0
    other: int = 0
