"""Makes the desk of an open archive and the rooms around it.

All pages come with it: it is imported in the background once the first window is there.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from palsygrader.archive.open_folder import OpenFolder
from palsygrader.capture.source import FrameSource
from palsygrader.gui.audit_room import AuditRoom
from palsygrader.gui.desk import Desk
from palsygrader.gui.hospital_room import HospitalRoom, make_hospital_room
from palsygrader.gui.live_source import CameraList
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.selftest_room import SelftestRoom
from palsygrader.gui.tour import Tour
from palsygrader.gui.upkeep_pages import make_upkeep
from palsygrader.gui.visit_way import VisitPages
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings, SettingsStore


@dataclass(frozen=True)
class OpenDesk:
    """The desk with what belongs to it; what is None does not belong to this archive.

    Attributes:
        desk: Rail and pages.
        tour: Shown on the desk.
        audit: The record of who did what.
        hospital: The connection to a hospital.
        selftest: What the computer can do.
    """

    desk: Desk
    tour: Tour
    audit: AuditRoom | None = None
    hospital: HospitalRoom | None = None
    selftest: SelftestRoom | None = None


def open_desk(
    archive: VisitArchive,
    *,
    archive_queue: JobQueue,
    upkeep_queue: JobQueue,
    settings_store: SettingsStore,
    settings: Callable[[], Settings],
    visit_pages: VisitPages,
    cameras: CameraList,
    make_source: Callable[[int], FrameSource],
    data: Path,
    recording: Callable[[], bool],
) -> OpenDesk:
    """Return the desk of somebody's own archive.

    Args:
        archive: Open.
        archive_queue: The queue all calls of the archive go to.
        upkeep_queue: The queue of backup and verification.
        settings_store: Where the settings are kept.
        settings: The settings in force.
        visit_pages: Makes capture and review.
        cameras: Lists the cameras.
        make_source: Makes the source of a visit's frames, by the number of the patient's visit.
        data: The data folder.
        recording: Whether a visit is being recorded.
    """
    upkeep = make_upkeep(archive, queue=upkeep_queue, settings=settings, data=data, recording=recording)
    desk = Desk(
        archive=archive,
        archive_queue=archive_queue,
        settings_store=settings_store,
        visit_pages=visit_pages,
        cameras=cameras.names,
        data=data,
        demo=False,
        upkeep=upkeep,
    )
    return OpenDesk(
        desk,
        Tour(desk=desk, demo=False),
        audit=AuditRoom(desk=desk, archive=archive) if isinstance(archive, OpenFolder) else None,
        hospital=make_hospital_room(desk, archive, archive_queue),
        selftest=SelftestRoom(desk=desk, make_source=make_source, data=data),
    )


def open_demonstration(
    archive: VisitArchive,
    *,
    archive_queue: JobQueue,
    settings_store: SettingsStore,
    visit_pages: VisitPages,
    cameras: CameraList,
    data: Path,
    returns: bool,
) -> OpenDesk:
    """Return the desk of the demonstration's archive, which nobody looks after.

    Args:
        archive: Open.
        archive_queue: The queue all calls of the archive go to.
        settings_store: Where the settings are kept.
        visit_pages: Makes capture and review.
        cameras: Lists the cameras.
        data: The data folder.
        returns: Whether closing it leads back to the user's own archive.
    """
    desk = Desk(
        archive=archive,
        archive_queue=archive_queue,
        settings_store=settings_store,
        visit_pages=visit_pages,
        cameras=cameras.names,
        data=data,
        demo=True,
    )
    desk.settings_page.about.check_button.hide()
    return OpenDesk(desk, Tour(desk=desk, demo=True, returns=returns))
