"""A computer that is set up as a station of a server."""

from collections.abc import Callable
from pathlib import Path

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.server import ServerPlace, read_place
from palsygrader.archive.server_archive import ServerArchive
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.archive.station import prepare_station
from palsygrader.archive.tries import LOST, TRIES_NAME
from tests.archive.postgres import PASSWORD


def test_a_station_that_is_set_up_again_is_the_same_one(server: Callable[..., Path], cheap: KeyCost) -> None:
    folder = server("room 1")
    ServerArchive.create(folder, "open sesame", cost=cheap, user="Dr Vega").close()
    ServerArchive.open(folder, "open sesame").close()
    known = read_place(folder / PLACE_NAME)
    (folder / TRIES_NAME).unlink()
    prepare_station(folder, ServerPlace(known.address, station="room 7"), PASSWORD)
    with ServerArchive.open(folder, "open sesame") as again:
        assert LOST in {line.what for line in again.audit_lines()}  # of this station, whatever its name
    place = read_place(folder / PLACE_NAME)
    assert (place.station, place.station_id) == ("room 7", known.station_id)
