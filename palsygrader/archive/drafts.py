"""Drafts within a transaction: beside the examination, replaced and removed as they are typed."""

import json
from typing import Final

from pydantic import TypeAdapter
from sqlalchemy import Connection, delete, insert, select

from palsygrader.archive.tables import DRAFT
from palsygrader.domain.correction import MovedPoint
from palsygrader.domain.draft import Draft
from palsygrader.errors import ArchiveError

_POINTS: Final = TypeAdapter(tuple[MovedPoint, ...])


def drafts_of(connection: Connection, examination_id: str) -> tuple[Draft, ...]:
    """Return the drafts of an examination, by place.

    Raises:
        ArchiveError: `archive.damaged` when something is missing or wrong.
    """
    of_it = select(DRAFT).where(DRAFT.c.examination_id == examination_id).order_by(DRAFT.c.place)
    return tuple(_read(row["place"], row["content"]) for row in connection.execute(of_it).mappings())


def keep(connection: Connection, examination_id: str, draft: Draft) -> None:
    """Keep a draft in place of the former one."""
    remove(connection, examination_id, draft.place)
    content = {"text": draft.text, "author": draft.author, "value": draft.value}
    if draft.points:
        content["points"] = _POINTS.dump_python(draft.points, mode="json")
    connection.execute(
        insert(DRAFT).values(examination_id=examination_id, place=draft.place, content=json.dumps(content))
    )


def remove(connection: Connection, examination_id: str, place: str) -> None:
    """Remove a draft, if there is one."""
    connection.execute(delete(DRAFT).where(DRAFT.c.examination_id == examination_id, DRAFT.c.place == place))


def _read(place: str, content: str) -> Draft:
    try:
        values = json.loads(content)
        value = values["value"]
        return Draft(
            place,
            str(values["text"]),
            str(values["author"]),
            int(value) if value is not None else None,
            _POINTS.validate_python(values.get("points", ())),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ArchiveError("archive.damaged") from error
