"""Read the record of who did what page by page, with whom each line is about."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Final, NamedTuple

from sqlalchemy import Column, ColumnElement, Connection, Row, Select, func, or_, select

from palsygrader.archive import sealed_listing
from palsygrader.archive.listing import search_key
from palsygrader.archive.open_folder import OpenFolder
from palsygrader.archive.sealed_column import SERVER
from palsygrader.archive.tables import AUDIT, DELETION, EXAMINATION, MEDIA, PATIENT
from palsygrader.domain.audit import AuditEntry, AuditFilter, AuditLine, Concern
from palsygrader.domain.roles import Permission

_OF_USERS: Final = ("user.", "archive.opened", "archive.unlocked", "archive.refused", "archive.passphrase_changed",
                    "archive.recovery_key_used")  # fmt: skip
"""Beginnings of actions whose subject is a user."""
_OF_VISITS: Final = ("patient.", "consent.", "examination.", "landmarks.", "addendum.", "reading.", "recording.",
                     "report.")  # fmt: skip
"""Beginnings of actions whose subject is a patient, a visit or a recording."""
_ESCAPE: Final = "\\"
_PIECE: Final = 500
"""Identifiers in one question to the database."""


class Choices(NamedTuple):
    """What can be filtered by.

    Attributes:
        who: Every name in the record.
        what: Every name of an action in it.
        newest: Number of the last line.
    """

    who: tuple[str, ...]
    what: tuple[str, ...]
    newest: int


def choices(archive: OpenFolder) -> Choices:
    """Return what can be filtered by.

    Raises:
        ArchiveError: `refused.read_audit`, `archive.cannot_write`, `archive.damaged`.
    """
    archive.require(Permission.READ_AUDIT)
    with archive.transaction() as connection:
        who, what = _users(connection), tuple(connection.scalars(_distinct(AUDIT.c.what)))
        newest = connection.scalar(select(func.coalesce(func.max(AUDIT.c.sequence), 0)))
    return Choices(who, what, newest or 0)


def count(archive: OpenFolder, wanted: AuditFilter, newest: int) -> int:
    """Return how many lines are wanted of those up to a number.

    Raises:
        ArchiveError: As `choices`.
    """
    archive.require(Permission.READ_AUDIT)
    with archive.transaction() as connection:
        query = select(func.count()).select_from(AUDIT).where(*_conditions(connection, wanted, newest))
        return connection.scalar(query) or 0


def entries(archive: OpenFolder, wanted: AuditFilter, newest: int, first: int, most: int) -> tuple[AuditEntry, ...]:
    """Return wanted lines, the newest first.

    Args:
        archive: An open one.
        wanted: Which.
        newest: Number up to which lines are counted, so that new ones move nothing.
        first: How many of the newest to leave out.
        most: How many to return at most.

    Raises:
        ArchiveError: As `choices`.
    """
    archive.require(Permission.READ_AUDIT)
    newest_first = select(AUDIT).order_by(AUDIT.c.sequence.desc()).offset(first).limit(most)
    with archive.transaction() as connection:
        rows = connection.execute(newest_first.where(*_conditions(connection, wanted, newest))).all()
        known = _known(connection, {row.subject for row in rows})
    users = {user.user_id: user.name for user in archive.users_now()}
    return tuple(_entry(row, known, users) for row in rows)


class _Patient(NamedTuple):
    number: str
    name: str
    deleted: bool = False


def _distinct(column: Column[str]) -> Select[str]:
    return select(column).distinct().order_by(column)


def _users(connection: Connection) -> tuple[str, ...]:
    if connection.dialect.name == SERVER:
        return tuple(sealed_listing.users_of_record(connection))
    return tuple(connection.scalars(_distinct(AUDIT.c.who)))


def _conditions(connection: Connection, wanted: AuditFilter, newest: int) -> Iterator[ColumnElement[bool]]:
    on_server = connection.dialect.name == SERVER  # which cannot look into names
    yield AUDIT.c.sequence <= newest
    if wanted.who is not None:
        yield sealed_listing.lines_of(connection, wanted.who) if on_server else AUDIT.c.who == wanted.who
    if wanted.action:
        yield _is_action(wanted.action)
    if wanted.begin is not None:
        yield AUDIT.c.at_utc >= _utc(wanted.begin)
    if wanted.end is not None:
        yield AUDIT.c.at_utc < _utc(wanted.end)
    if words := search_key(wanted.patient).split():
        patients = select(PATIENT.c.patient_id)
        if on_server:
            patients = patients.where(PATIENT.c.patient_id.in_(sealed_listing.patients_with(connection, words)))
        else:
            patients = patients.where(*(PATIENT.c.search_key.contains(word, autoescape=True) for word in words))
        visits = select(EXAMINATION.c.examination_id).where(EXAMINATION.c.patient_id.in_(patients))
        media = select(MEDIA.c.media_id).where(MEDIA.c.examination_id.in_(visits))
        yield or_(AUDIT.c.subject.in_(patients), AUDIT.c.subject.in_(visits), AUDIT.c.subject.in_(media))


def _is_action(action: str) -> ColumnElement[bool]:
    """Return whether a line's action is this one, with or without what may follow; `*` stands for one part."""
    if "*" in action:
        like = action.replace("_", _ESCAPE + "_").replace("*", "%")
        return AUDIT.c.what.like(like, escape=_ESCAPE)
    return or_(AUDIT.c.what == action, AUDIT.c.what.startswith(action + ".", autoescape=True))


def _known(connection: Connection, subjects: set[str]) -> dict[str, _Patient]:
    """Return the patients whom identifiers of patients, visits and recordings stand for."""
    known: dict[str, _Patient] = {}
    shown = (PATIENT.c.record_number, PATIENT.c.name)
    of_patient = select(PATIENT.c.patient_id, *shown)
    of_visit = select(EXAMINATION.c.examination_id, *shown).join(
        PATIENT, PATIENT.c.patient_id == EXAMINATION.c.patient_id
    )
    of_media = (
        select(MEDIA.c.media_id, *shown)
        .join(EXAMINATION, EXAMINATION.c.examination_id == MEDIA.c.examination_id)
        .join(PATIENT, PATIENT.c.patient_id == EXAMINATION.c.patient_id)
    )
    for piece in _pieces(subjects):
        for query, column in (
            (of_patient, PATIENT.c.patient_id),
            (of_visit, EXAMINATION.c.examination_id),
            (of_media, MEDIA.c.media_id),
        ):
            for identifier, number, name in connection.execute(query.where(column.in_(piece))):
                known[identifier] = _Patient(number, name)
        for identifier in connection.scalars(select(DELETION.c.patient_id).where(DELETION.c.patient_id.in_(piece))):
            known[identifier] = _Patient("", "", deleted=True)
    return known


def _pieces(subjects: Iterable[str]) -> Iterator[list[str]]:
    every = sorted(subjects)
    for start in range(0, len(every), _PIECE):
        yield every[start : start + _PIECE]


def _entry(row: Row[tuple[object, ...]], known: dict[str, _Patient], users: dict[str, str]) -> AuditEntry:
    line = AuditLine(row.sequence, _moment(row.at_utc), row.who, row.what, row.subject, row.digest)
    patient = known.get(row.subject)
    if patient is not None:
        concern = Concern.DELETED_PATIENT if patient.deleted else Concern.PATIENT
        return AuditEntry(line, concern, patient.number, patient.name)
    if row.what.startswith(_OF_USERS) and row.subject:
        name = users.get(row.subject)
        return AuditEntry(line, Concern.GONE if name is None else Concern.USER, name=name or "")
    return AuditEntry(line, Concern.GONE if row.what.startswith(_OF_VISITS) and row.subject else Concern.NOTHING)


def _moment(at_utc: str) -> datetime:
    """Return when a line was added; one that was altered may say anything."""
    try:
        return datetime.fromisoformat(at_utc)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
