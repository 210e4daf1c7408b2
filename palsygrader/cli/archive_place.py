"""Where the archive lies that a command opens: in the data folder, or on a server named by `--archive`."""

import argparse
import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from palsygrader.settings import archive_folder, data_place

STATIONS: Final = "stations"
"""Of the data folder: what is kept of servers that were named."""


def folder_of(arguments: argparse.Namespace) -> Path:
    """Return the folder of the archive; of one on a server, what this computer keeps of it, made when absent.

    Raises:
        ArchiveError: `archive.bad_url`, `archive.damaged_place`.
    """
    data = data_place(arguments.data)
    url = getattr(arguments, "archive", None)
    if url is None:
        return archive_folder(data)
    from palsygrader.archive.server import ServerAddress, ServerPlace, read_place, write_place
    from palsygrader.archive.server_link import PLACE_NAME

    address = ServerAddress.of_url(url)
    folder = data / STATIONS / hashlib.sha256(address.shown.encode()).hexdigest()[:16]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / PLACE_NAME
    former = read_place(path) if path.is_file() else ServerPlace(address)
    if former.address != address or not path.is_file():
        write_place(path, replace(former, address=address))
    return folder


def on_server(folder: Path) -> bool:
    """Return whether a folder is a station of an archive on a server."""
    from palsygrader.archive.server_link import PLACE_NAME

    return (folder / PLACE_NAME).is_file()


def ask_password(folder: Path, ask: Callable[[str], str]) -> None:
    """Ask for the server's password where none is kept, and bring the archive's keys; nothing for another archive.

    An empty answer leaves it to the system (libpq's password file).

    Args:
        folder: Of the archive.
        ask: Asks with the words of a key of the catalogue.

    Raises:
        ArchiveError: The server cannot be reached, refuses, or has no archive.
    """
    if not on_server(folder):
        return
    from palsygrader.archive import server_keys
    from palsygrader.archive.faults import told
    from palsygrader.archive.server import read_place
    from palsygrader.archive.server_link import PLACE_NAME
    from palsygrader.archive.server_password import hold_password
    from palsygrader.errors import ArchiveError

    place = read_place(folder / PLACE_NAME)
    if place.password:
        return
    password = ask("cli.archive.server_password") or None
    if password is not None:
        hold_password(folder, password)
    with told():
        if not server_keys.fetch(place.address, password, folder):
            raise ArchiveError("archive.not_an_archive")
