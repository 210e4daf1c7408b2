"""The pages behind the lock: the rail with the pages it leads to, the settings, and what looks after the archive."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from palsygrader.domain.patient import Patient
from palsygrader.gui import theme
from palsygrader.gui.audit_section import AuditSection
from palsygrader.gui.clinic_page import ClinicPage
from palsygrader.gui.demonstration_bar import demonstration_bar
from palsygrader.gui.desk_rights import gate_archive, gate_hospital, gate_pages, gate_upkeep
from palsygrader.gui.hospital_section import HospitalSection
from palsygrader.gui.layouts import column, row
from palsygrader.gui.passphrase_change import PassphraseChange
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.rail import RailPage
from palsygrader.gui.server_room import make_server_room
from palsygrader.gui.setting_rows import SettingRow
from palsygrader.gui.settings_page import Cameras, SettingsPage
from palsygrader.gui.tour_strip import TourStrip
from palsygrader.gui.users_section import UsersSection
from palsygrader.gui.visit_desk import VisitDesk
from palsygrader.gui.visit_way import Visit, VisitPages
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings, SettingsStore
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.gui.archive_section import ArchiveSection
    from palsygrader.gui.upkeep_pages import UpkeepPages


class Desk(VisitDesk):
    """Rail, pages and notices.

    Args:
        archive: Open.
        archive_queue: The queue all calls of the archive go to.
        settings_store: Where the settings are kept.
        visit_pages: Makes capture and review.
        cameras: Lists the cameras.
        data: The data folder.
        demo: Whether this is the demonstration.
        upkeep: Looks after the archive and shows it in the settings; None for nobody.

    Signals:
        settings_changed: The new Settings.
        lock_wanted: The window is to be locked.
        help_wanted: The help is wanted.
        stopping: The pages end; pages shown aside have to end too.
        moving_changed: Whether the archive is being taken to a server now.
    """

    settings_changed = Signal(object)
    lock_wanted = Signal()
    help_wanted = Signal()
    stopping = Signal()
    moving_changed = Signal(bool)

    def __init__(
        self,
        *,
        archive: VisitArchive,
        archive_queue: JobQueue,
        settings_store: SettingsStore,
        visit_pages: VisitPages,
        cameras: Cameras,
        data: Path,
        demo: bool,
        upkeep: "UpkeepPages | None" = None,
    ) -> None:
        super().__init__(archive=archive, archive_queue=archive_queue, visit_pages=visit_pages)
        self.upkeep = upkeep
        self.archive: ArchiveSection | None = None
        self.hospital_section: HospitalSection | None = None
        self._data = data
        self._warned: tuple[str, QWidget | None] = ("", None)
        self.tour = TourStrip()
        self.server = make_server_room(archive, queue=archive_queue, notices=self.notices, parent=self)
        self.audit: AuditSection | None = None
        self.clinic = ClinicPage(archive=archive, archive_queue=archive_queue, settings=lambda: self.settings)
        self.settings_page = SettingsPage(
            settings_store=settings_store,
            cameras=cameras,
            data=data,
            security=None if demo else PassphraseChange(archive=archive, archive_queue=archive_queue),
            cards=self._cards(demo=demo),
            card_rows=self._card_rows(),
        )
        for page in (self.clinic, self.settings_page):
            self._pages.addWidget(page)
        self._rail_pages: dict[RailPage, QWidget] = {
            RailPage.PATIENTS: self.patients,
            RailPage.HISTORY: self.history,
            RailPage.CLINIC: self.clinic,
            RailPage.SETTINGS: self.settings_page,
        }
        shared = () if self.server is None else self.server.widgets
        bars = (demonstration_bar(),) if demo else ()
        self.around_pages: tuple[QWidget, ...] = (*bars, self.tour, *shared, self.notices)
        main = column(*bars, self._pages, self.tour, *shared, self.notices, spacing=0)
        main.setStretchFactor(self._pages, 1)
        self.setLayout(row(self.rail, main, spacing=0))
        self._connect()
        gate_pages(
            archive.account,
            patients=self.patients,
            history=self.history,
            clinic=self.clinic,
            settings_page=self.settings_page,
        )
        self.rail.offer_theme(self._other_theme)
        self.show_page(RailPage.PATIENTS)
        if upkeep is not None:
            gate_upkeep(archive.account, upkeep)
            on_server = partial(self.notices.show_notice, say("users.removed_on_server"))
            self.users.removed.connect(on_server if upkeep.upkeep.on_server else upkeep.keys.begin)
            upkeep.warned.connect(self._warn_of_upkeep)
            self.patients.patient_chosen.connect(upkeep.storage.choose_patient)
            self._warn_of_upkeep(upkeep.start(self.settings))

    @property
    def settings(self) -> Settings:
        """The settings in force; who is signed in is the clinician."""
        name = self._archive.account.name
        settings = self.settings_page.settings
        return settings.model_copy(update={"clinician": name}) if name else settings

    @property
    def working(self) -> bool:
        """Whether something goes on that needs the archive: a visit, an import, a backup, grading anew."""
        upkeep = self.upkeep is not None and self.upkeep.upkeep.work is not None
        review = self.review is not None and self.review.working
        return self.recording or upkeep or review or (self.importing is not None and self.page is self.importing)

    @property
    def moving(self) -> bool:
        """Whether the archive is being taken to a server."""
        return self.archive is not None and self.archive.moving

    def show_page(self, page: RailPage) -> None:
        """Show a page of the rail; a visit that is being recorded is left on its own page only."""
        if self.recording:
            return
        self.settle(partial(self._show_page, page))
        self._mark_rail()

    def show_settings(self, patient: Patient | None) -> None:
        """Show the settings, with this patient chosen on the page of patients."""
        self.patients.choose_patient(patient)
        self.show_page(RailPage.SETTINGS)
        self.settings_page.rows["language"].field.setFocus()

    def _show_page(self, page: RailPage) -> None:
        if page is RailPage.HISTORY and self.patients.patient is not None:
            self._show_history(self.patients.patient)
        else:
            self._turn_to(self._rail_pages[page])

    def toggle_theme(self) -> None:
        """Change to the other theme."""
        self.settings_page.change(theme=self._other_theme)

    def stop(self) -> bool:
        """Stop the pages' threads; return whether all ended in time."""
        self.stopping.emit()
        self.patients.stop()
        if self.server is not None:
            self.server.stop()
        if self.archive is not None:
            self.archive.stop()  # one that still waits for a server holds nothing
        if self.upkeep is not None:
            self.upkeep.stop()
        ended = self.settings_page.stop()
        return self._stop_visits() and ended

    @property
    def _other_theme(self) -> theme.ThemeName:
        return "dark" if self.settings.theme == "light" else "light"

    def _connect(self) -> None:
        self.rail.page_chosen.connect(self.show_page)
        self.rail.theme_toggled.connect(self.toggle_theme)
        self.rail.lock_wanted.connect(self.lock_wanted)
        self.rail.help_wanted.connect(self.help_wanted)
        if self.server is not None:
            self.server.visit_wanted.connect(self.open_visit)
            self.server.shut_out.connect(self.lock_wanted)
            self.review_made.connect(self.server.watch)
            self.server.reach_changed.connect(self._show_reach)
            self._show_reach(self.server.lost)
        self.patients.history_requested.connect(self._show_history)
        self.patients.patient_chosen.connect(self._allow_history)
        self.patients.patient_chosen.connect(self.clinic.show_patient)
        self.settings_page.changed.connect(self._use_settings)
        for number, page_name in enumerate(RailPage, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda name=page_name: self.show_page(name))

    def _warn(self, line: str) -> None:
        """Show that the archive is damaged, with the way to its verification."""
        self._warn_with(line, None if self.upkeep is None else self.upkeep.verification)

    def _warn_of_upkeep(self, line: str) -> None:
        """Show what the upkeep of the archive warns of."""
        self._warn_with(line, None if self.upkeep is None else self.upkeep.concerned)

    def _warn_with(self, line: str, card: QWidget | None) -> None:
        """Show a warning with the way to the card where something can be done; not over the live picture."""
        if line and not self.recording:
            self._warned = (line, card)
            self.notices.show_notice(line, "problem", say("upkeep.show"), lambda: self._show_card(card))

    def _tell_moved(self, line: str) -> None:
        """Show that the archive was taken to a server; a warning that stands there already keeps its way out."""
        warned, card = self._warned
        if warned and self.notices.text == warned:
            self._warn_with(f"{warned} {line}", card)
        else:
            self.notices.show_notice(line, "info")

    def _show_card(self, card: QWidget | None) -> None:
        """Show a card of the settings, None for their top."""
        if self.recording:
            return

        def show() -> None:
            self._show_page(RailPage.SETTINGS)
            if card is not None:
                self.settings_page.show_card(card)

        self.settle(show)
        self._mark_rail()

    def _cards(self, *, demo: bool) -> tuple[QWidget, ...]:
        """Return the sections about the archive: its users, backup, storage, and the record of who did what."""
        kept = () if self.upkeep is None else tuple(self.upkeep.cards)
        if demo:
            return kept
        from palsygrader.archive.store import Archive  # noqa: PLC0415 - the window shows before it is needed
        from palsygrader.gui.archive_section import ArchiveSection  # noqa: PLC0415 - as above

        place = "folder" if self.server is None else "server"
        local = self._archive if place == "folder" and isinstance(self._archive, Archive) else None
        self.archive = ArchiveSection(data=self._data, place=place, archive=local)
        self.archive.told_before.connect(self._tell_moved)
        self.archive.moving_changed.connect(self.moving_changed)
        gate_archive(self._archive.account, self.archive)
        self.users = UsersSection(archive=self._archive, archive_queue=self._queue, on_server=self.server is not None)
        self.hospital_section = HospitalSection()
        gate_hospital(self._archive.account, self.hospital_section)
        self.audit = AuditSection(self._archive.account)
        return (self.users, self.archive, self.hospital_section, *kept, self.audit)

    def _card_rows(self) -> dict[str, SettingRow]:
        hospital = {} if self.hospital_section is None else self.hospital_section.rows
        return {**({} if self.upkeep is None else self.upkeep.rows), **hospital}

    # An archive on a server that other stations use as well.

    def _show_reach(self, lost: bool) -> None:  # noqa: FBT001 - of a signal
        """Say of what is missing that it is on the server; other pages are read anew when they are shown next."""
        self.patients.show_lost(lost=lost)
        for page in (self.history, self.clinic):
            page.lost = lost
            if not lost and page.state.isVisible():
                page.reload()

    def _turn_to(self, page: QWidget) -> None:
        super()._turn_to(page)
        if self.server is not None and page in self._rail_pages.values():
            self.server.leave()

    def _show(self, visit: Visit) -> None:
        if self.server is not None:
            self.server.enter(visit.patient.patient_id)
        super()._show(visit)

    def _use_settings(self, told: Settings) -> None:
        self._use_settings_in_visits()
        self.rail.offer_theme(self._other_theme)
        self.settings_changed.emit(told)
        if self.upkeep is not None:
            self.upkeep.use_settings(self.settings)

    def _allow_history(self, patient: Patient | None) -> None:
        self.rail.pages[RailPage.HISTORY].setEnabled(patient is not None)

    def _show_history(self, patient: Patient) -> None:
        if self.history.patient != patient:
            self.history.show_patient(patient)
        self._turn_to(self.history)

    def _mark_rail(self) -> None:
        page = self._aside_of if self.page is self._aside else self.page
        on_rail = (name for name, rail_page in self._rail_pages.items() if rail_page is page)
        self.rail.mark(next(on_rail, RailPage.PATIENTS))  # a visit belongs to its patient
