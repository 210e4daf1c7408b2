"""Exercise, with the installed program's own modules and libraries, what only a hospital or a server needs.

Its executable is made by palsygrader.spec beside the program's and never handed out; packaging/test-build puts it into
the program's folder, where it finds the same modules and libraries as the program, and nothing else.

    frozen_probe dicom HOST PORT TITLE FOLDER      asks, finds and stores; writes an object of its own and reads it back
    frozen_probe modules NAME ...                  imports what is imported by name or late
    frozen_probe server HOST PORT DATABASE USER AUTHORITY FOLDER   an archive on PostgreSQL, made and opened again

Prints what it found as one JSON object.
"""

import json
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

from palsygrader.archive.server import ServerAddress, ServerPlace, write_place
from palsygrader.archive.server_archive import ServerArchive
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.archive.server_password import hold_password
from palsygrader.domain.patient import Patient
from palsygrader.hospital.association import associated, echo
from palsygrader.hospital.stations import Peer, Station
from palsygrader.hospital.worklist import WorklistQuery, find_entries

OWN_TITLE = "PALSYGRADER"


def dicom(host: str, port: str, title: str, folder: str) -> dict[str, object]:
    """Speak to a server: is it there, what is on its list; give it every object of a folder."""
    import pydicom  # noqa: PLC0415 - as the program: only where it is needed
    import pynetdicom  # noqa: PLC0415 - as above

    station, peer = Station(OWN_TITLE), Peer(title, host, int(port))
    echo(station, peer)
    entries = find_entries(station, peer, WorklistQuery())
    objects = [pydicom.dcmread(file) for file in sorted(Path(folder).rglob("*.dcm"))]
    contexts = {(str(each.SOPClassUID), str(each.file_meta.TransferSyntaxUID)) for each in objects}
    with associated(station, peer, [(sop_class, (syntax,)) for sop_class, syntax in sorted(contexts)]) as association:
        statuses = [association.send_c_store(each).Status for each in objects]
    written = Path(folder, "again.dcm")
    objects[0].save_as(written)
    again = pydicom.dcmread(written) == objects[0]
    written.unlink()
    return {
        "entries": [entry.name for entry in entries],
        "stored": [str(each.SOPInstanceUID) for each in objects],
        "statuses": statuses,
        "same_when_read_again": again,
        "versions": [pydicom.__version__, pynetdicom.__version__],
    }


def server(host: str, port: str, database: str, user: str, authority: str, folder: str) -> dict[str, object]:
    """Make an archive on a server, which makes its tables there, and open it again."""
    import psycopg  # noqa: PLC0415 - as above

    words = _words()
    station = Path(folder, "station")
    station.mkdir(parents=True)
    address = ServerAddress(host, int(port), database, user, authority, str(Path(folder, "media")))
    Path(address.media).mkdir()
    write_place(station / PLACE_NAME, ServerPlace(address, station="frozen"))
    passphrase, password = next(words), next(words)
    hold_password(station, password)
    with ServerArchive.create(station, passphrase, user="Dr Weber") as archive:
        archive.add_patient(Patient("Ana Núñez"))
    hold_password(station, password)
    with ServerArchive.open(station, passphrase) as archive:
        names = [line.patient.name for line in archive.patients()]
    return {"patients": names, "libpq": psycopg.pq.version(), "implementation": psycopg.pq.__impl__}


def modules(*names: str) -> dict[str, object]:
    """Import modules, and say how many."""
    return {"imported": [import_module(name).__name__ for name in names]}


def _words() -> Iterator[str]:
    """Give the lines of standard input: secrets are no arguments."""
    for line in sys.stdin:
        yield line.rstrip("\n")


def main() -> int:
    """Run what the first argument names."""
    what: dict[str, Callable[..., dict[str, object]]] = {"dicom": dicom, "modules": modules, "server": server}
    done = what[sys.argv[1]](*sys.argv[2:])
    sys.stdout.write(json.dumps(done) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
