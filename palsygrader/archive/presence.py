"""Which station has what, within a transaction on a server; a station that falls silent loses it.

It is a patient who is open, or a visit that is being sent to the hospital, by a name of its own in the same place.
"""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, delete, insert, select, text, update

from palsygrader.archive.lines import Holder
from palsygrader.archive.tables import PRESENCE

SILENT_AFTER: Final = timedelta(seconds=90)
"""Without a sign of life a station counts as gone: four beats."""


def server_time(connection: Connection) -> datetime:
    """Return the time by the server's clock, the only one all stations share."""
    now: datetime = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
    return now


def holder_of(connection: Connection, patient_id: str, station_id: str) -> Holder | None:
    """Return who else has a patient open; None when nobody has."""
    row = connection.execute(select(PRESENCE).where(PRESENCE.c.patient_id == patient_id)).mappings().first()
    if row is None or row["station_id"] == station_id:
        return None
    silent_for = server_time(connection) - datetime.fromisoformat(row["seen_utc"])
    since = datetime.fromisoformat(row["since_utc"])
    return Holder(row["station"], row["who"], since, silent=silent_for > SILENT_AFTER)


def enter(connection: Connection, patient_id: str, station_id: str, station: str, who: str) -> Holder | None:
    """Take a patient unless another station has; a station that fell silent is told all the same.

    Returns:
        Who has the patient; None when this station has now.
    """
    holder = holder_of(connection, patient_id, station_id)
    if holder is None:
        take(connection, patient_id, station_id, station, who)
    return holder


def take(connection: Connection, patient_id: str, station_id: str, station: str, who: str) -> None:
    """Give a patient to this station, whoever had them."""
    now = server_time(connection).isoformat()
    connection.execute(delete(PRESENCE).where(PRESENCE.c.patient_id == patient_id))
    values = {"patient_id": patient_id, "station_id": station_id, "station": station, "who": who}
    connection.execute(insert(PRESENCE).values(**values, since_utc=now, seen_utc=now))


def leave(connection: Connection, patient_id: str, station_id: str) -> None:
    """Give a patient back, if this station has them."""
    connection.execute(delete(PRESENCE).where(PRESENCE.c.patient_id == patient_id, PRESENCE.c.station_id == station_id))


def leave_all(connection: Connection, station_id: str) -> None:
    """Give all patients of this station back."""
    connection.execute(delete(PRESENCE).where(PRESENCE.c.station_id == station_id))


def give_sign(connection: Connection, station_id: str) -> None:
    """Say that this station is alive."""
    now = server_time(connection).isoformat()
    connection.execute(update(PRESENCE).where(PRESENCE.c.station_id == station_id).values(seen_utc=now))
