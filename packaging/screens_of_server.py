"""Walk off screen through what takes the archive of this computer to a server, with a real PostgreSQL."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import cast

from album import Album  # type: ignore[import-not-found]  # beside this, no package
from screens_of_pages import desk_of, shoot_card  # type: ignore[import-not-found]  # as above
from walk import Walk, rest  # type: ignore[import-not-found]  # as above

from palsygrader.archive.server import ServerPlace
from palsygrader.archive.store import Archive
from palsygrader.gui import demonstration
from palsygrader.gui.rail import RailPage
from palsygrader.gui.server_entry import ServerEntry
from palsygrader.settings import ARCHIVE_FOLDER, SETTINGS_NAME, Settings, SettingsStore
from palsygrader.wording import say
from tests.archive.postgres import PASSWORD, Cluster, programs, running


def walk_server(album: Album, source: Path, folder: Path) -> None:
    """Walk through it with a real server; without one there is nothing to show.

    Args:
        album: Takes the pictures.
        source: A data folder with visits, opened by the demonstration's passphrase; it is copied.
        folder: A new data folder for the copy.
    """
    if programs() is None:
        print("screens: the archive's server is left out, for PostgreSQL is not installed")
        return
    folder.mkdir(parents=True)
    shutil.copytree(source / ARCHIVE_FOLDER, folder / ARCHIVE_FOLDER)
    with Archive.open(folder / ARCHIVE_FOLDER, demonstration.PASSPHRASE) as archive:
        archive.keep_recovery_key()
    SettingsStore(folder / SETTINGS_NAME).save(Settings(tour_answered=True, selftest_offered=True))
    with running() as cluster:
        walk = Walk(album, folder, demo=False)
        _unlock(walk)
        _walk_move(walk, cluster, folder.parent / "share")
        with cluster.shut_out(by_certificate=False):
            _walk_without(walk)
        room = desk_of(walk).server
        assert room is not None  # noqa: S101 - a station
        walk.until(lambda: not room.bar.isVisible(), "the server, which lets the station in again")
        _walk_station(walk)
        walk.end()


def _unlock(walk: Walk) -> None:
    unlock = walk.window.unlock
    walk.until(unlock.passphrase.isVisible, "the lock")
    unlock.passphrase.setText(demonstration.PASSPHRASE)
    unlock.unlock_button.click()
    walk.until(lambda: walk.window.desk is not None and walk.window.desk.isVisible(), "the pages")
    rest(500)


def _walk_move(walk: Walk, cluster: Cluster, share: Path) -> None:
    """Try a server with a wrong password and with the right one, take the archive there, and go on there."""
    desk = desk_of(walk)
    desk.show_page(RailPage.SETTINGS)
    section = desk.archive
    assert section is not None  # noqa: S101 - no demonstration
    move = section.server_move
    assert move is not None  # noqa: S101 - the archive lies in a folder
    section.place.show_value("server")
    section.place.chosen.emit("server")
    rest(500)
    shoot_card(walk, "78-server-empty", section)
    section.form.show_place(ServerPlace(replace(cluster.new_database(), media=str(share)), station="Room 1"))
    section.form.password.line.setText("guess")
    section.test()
    walk.until(lambda: section.told == say("server.check.wrong_password"), "the refusal")
    shoot_card(walk, "78-server-wrong-password", section)
    section.form.password.line.setText(PASSWORD)
    section.test()
    refused = {say("server.checking"), say("server.check.wrong_password")}
    walk.until(lambda: section.told not in refused, "the answer of the server")
    walk.until(move.begin_button.isVisible, f"an empty server, which says: {section.told}")
    shoot_card(walk, "78-server-found", section)
    move.begin_button.click()
    walk.until(lambda: bool(move.told), "the archive on the server")
    shoot_card(walk, "78-server-moved", section)
    section.use_button.click()
    walk.until(lambda: walk.window.desk is None, "the lock of the server's archive")
    rest(500)
    walk.shoot("78-unlock-server")


def _walk_without(walk: Walk) -> None:
    """Be refused by a server whose password is another one, and work without it."""
    unlock = walk.window.unlock
    entry = cast("ServerEntry", unlock.findChild(ServerEntry))
    unlock.passphrase.setText(demonstration.PASSPHRASE)
    unlock.unlock_button.click()
    walk.until(entry.without_button.isVisible, "the refusal of the server")
    rest(500)
    walk.shoot("78-unlock-refused")
    entry.without_button.click()
    walk.until(lambda: walk.window.desk is not None and walk.window.desk.isVisible(), "the pages")
    rest(500)
    walk.shoot("78-station-without-server")
    desk = desk_of(walk)
    desk.show_page(RailPage.CLINIC)
    rest(500)
    walk.shoot("78-station-clinic-without-server")
    desk.show_page(RailPage.PATIENTS)
    desk.patients.add_patient()
    desk.patients.form.name.setText("Ida Nkemelu")
    desk.patients.form.save()
    walk.until(lambda: desk.patients.patient is not None, "the patient who waits for the server")
    rest(500)
    walk.shoot("78-station-patient-without-server")
    desk.patients.show_history()
    rest(500)
    walk.shoot("78-station-history-without-server")
    desk.show_page(RailPage.PATIENTS)


def _walk_station(walk: Walk) -> None:
    """Show the patients and the settings of a station."""
    desk = desk_of(walk)
    walk.until(lambda: len(desk.patients.list.lines) > 1, "the patients of the server")
    rest(500)
    walk.shoot("78-station-patients")
    desk.show_page(RailPage.SETTINGS)
    rest(500)
    assert desk.archive is not None  # noqa: S101 - no demonstration
    shoot_card(walk, "78-station-settings", desk.archive)
