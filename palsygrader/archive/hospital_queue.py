"""The queue of objects that go to the hospital, within a transaction."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, RowMapping, case, delete, insert, select, true, update

from palsygrader.archive.tables import EXAMINATION, HOSPITAL_OBJECT
from palsygrader.domain.hospital import WHOLE, Delivery, Mark, QueuedObject, SendChannel, SendState, delivery_of

_T = HOSPITAL_OBJECT.c


def objects(connection: Connection, condition: ColumnElement[bool] | None = None) -> list[QueuedObject]:
    """Return what is in the queue, in the order in which it was queued."""
    chosen = select(HOSPITAL_OBJECT).where(true() if condition is None else condition)
    ordered = chosen.order_by(_T.changed_utc, _T.examination_id, _T.version, _T.object_id)
    return [_object(row) for row in connection.execute(ordered).mappings()]


def of_visit(connection: Connection, examination_id: str) -> list[QueuedObject]:
    """Return the objects of one visit."""
    return objects(connection, _T.examination_id == examination_id)


def deliveries(connection: Connection, condition: ColumnElement[bool]) -> dict[str, Delivery]:
    """Return what became of the examinations that meet a condition; without those of which nothing was queued."""
    chosen = select(EXAMINATION.c.examination_id).where(condition)
    of_visits: dict[str, list[QueuedObject]] = {}
    for each in objects(connection, _T.examination_id.in_(chosen)):
        of_visits.setdefault(each.examination_id, []).append(each)
    made = {examination_id: delivery_of(each) for examination_id, each in of_visits.items()}
    return {examination_id: told for examination_id, told in made.items() if told is not None}


def whole_id(examination_id: str, channel: SendChannel, version: int) -> str:
    """Return what a visit whose objects are not made yet is known by."""
    return f"{examination_id}/{channel}/{version}"


def queue_visit(connection: Connection, examination_id: str, channel: SendChannel, version: int) -> bool:
    """Put a visit into the queue, its objects to be made later; return whether it was not there yet."""
    same = (_T.examination_id == examination_id, _T.channel == channel.value, _T.version == version)
    if connection.scalar(select(_T.object_id).where(*same).limit(1)) is not None:
        return False
    _insert(connection, whole_id(examination_id, channel, version), examination_id, channel, version, WHOLE)
    return True


def unpack(connection: Connection, former: Sequence[QueuedObject], made: Sequence[tuple[str, str]]) -> None:
    """Put objects in the place of lines that were never sent; what the queue has already stays as it is.

    Args:
        connection: In a transaction that writes.
        former: The lines, of one visit, at least one.
        made: Identifier and kind of each object.
    """
    like = former[0]
    connection.execute(delete(HOSPITAL_OBJECT).where(_T.object_id.in_([each.object_id for each in former])))
    identifiers = [identifier for identifier, _kind in made]
    known = set(connection.scalars(select(_T.object_id).where(_T.object_id.in_(identifiers))))
    for identifier, kind in made:
        if identifier not in known:
            _insert(connection, identifier, like.examination_id, like.channel, like.version, kind, like.tries)


def mark(connection: Connection, object_ids: Iterable[str], told: Mark) -> None:
    """Note what became of some objects; the time of the change is kept where the state is what it was.

    Args:
        connection: In a transaction that writes.
        object_ids: Which.
        told: What became of them.
    """
    values = {
        "state": told.state.value,
        "reason": told.reason,
        "next_try_utc": None if told.next_try_at is None else told.next_try_at.astimezone(UTC).isoformat(),
        "changed_utc": case((_T.state == told.state.value, _T.changed_utc), else_=_now()),
        "commitment": told.commitment,
    }
    change = update(HOSPITAL_OBJECT).where(_T.object_id.in_(list(object_ids))).values(**values)
    connection.execute(change.values(tries=_T.tries + 1) if told.tried else change)


def _insert(
    connection: Connection,
    object_id: str,
    examination_id: str,
    channel: SendChannel,
    version: int,
    kind: str,
    tries: int = 0,
) -> None:
    values = {
        "object_id": object_id,
        "examination_id": examination_id,
        "channel": channel.value,
        "version": version,
        "kind": kind,
        "state": SendState.WAITING.value,
        "reason": "",
        "tries": tries,
        "next_try_utc": None,
        "changed_utc": _now(),
        "commitment": "",
    }
    connection.execute(insert(HOSPITAL_OBJECT).values(**values))


def _object(row: RowMapping) -> QueuedObject:
    return QueuedObject(
        object_id=row["object_id"],
        examination_id=row["examination_id"],
        channel=SendChannel(row["channel"]),
        version=row["version"],
        kind=row["kind"],
        state=SendState(row["state"]),
        reason=row["reason"],
        tries=row["tries"],
        next_try_at=datetime.fromisoformat(row["next_try_utc"]) if row["next_try_utc"] else None,
        changed_at=datetime.fromisoformat(row["changed_utc"]),
        commitment=row["commitment"],
    )


def _now() -> str:
    return datetime.now(UTC).isoformat()
