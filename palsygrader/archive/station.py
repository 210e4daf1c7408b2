"""Set a computer up as a station of an archive on a server."""

from dataclasses import replace
from pathlib import Path

from palsygrader.archive import server_keys
from palsygrader.archive.faults import told
from palsygrader.archive.server import ServerPlace, read_place, write_place
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.archive.server_password import hold_password
from palsygrader.errors import ArchiveError


def prepare_station(folder: Path, place: ServerPlace, password: str) -> None:
    """Set this computer up as a station of a server: its address, and the archive's keys where it has an archive.

    What a former server of this computer left that is not merged there stays in its folder, under another name. One
    that is set up again is the same station: it goes on with the patients that it has, and with its count of tries.
    Where the former address is damaged, what is not merged is taken for this server's.

    Args:
        folder: Of the station, made when absent.
        place: Without a password.
        password: Held in memory until the archive opens.

    Raises:
        ArchiveError: `archive.cannot_write`, or the server is lost or refuses.
    """
    path = folder / PLACE_NAME
    with told():
        former = _former(path)
        if former is not None and former.address.shown == place.address.shown:
            place = replace(place, station_id=former.station_id)
        elif former is not None:
            number = 1
            while (aside := folder.with_name(f"{folder.name}-{number}")).exists():
                number += 1
            folder.rename(aside)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_place(path, place)
        hold_password(folder, password)
        server_keys.fetch(place.address, password or None, folder)


def _former(path: Path) -> ServerPlace | None:
    """Return the server of this computer until now; None without one, and where its file is damaged."""
    try:
        return read_place(path) if path.is_file() else None
    except ArchiveError:
        return None
