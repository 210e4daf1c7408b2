"""What the role of who is signed in may not do is off on the desk's pages, with the reason."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from palsygrader.domain.roles import Permission, User
from palsygrader.gui.clinic_page import ClinicPage
from palsygrader.gui.history_page import HistoryPage
from palsygrader.gui.hospital_section import HospitalSection
from palsygrader.gui.patients_page import PatientsPage
from palsygrader.gui.role_gate import gate, gate_card
from palsygrader.gui.settings_page import SettingsPage

if TYPE_CHECKING:
    from palsygrader.gui.upkeep_pages import UpkeepPages


def gate_pages(
    user: User, *, patients: PatientsPage, history: HistoryPage, clinic: ClinicPage, settings_page: SettingsPage
) -> None:
    """Turn off what a user may not do on the pages of the rail."""
    if user.name:
        settings_page.rows["clinician"].hide()
    gate(user, Permission.CHANGE_SECURITY, settings_page.rows["auto_lock_minutes"].field)
    gate_card(user, Permission.EXPORT, clinic.export)
    gate(user, Permission.READ_BLIND, history.reading_button)
    gate(user, Permission.DELETE_VISITS, patients.unfinished.discard, patients.unfinished.really)


def gate_archive(user: User, archive: QWidget) -> None:
    """Turn off the choice of where the archive lies."""
    gate(user, Permission.CHANGE_SECURITY, archive)


def gate_hospital(user: User, hospital: HospitalSection) -> None:
    """Turn off the settings of the hospital's servers."""
    gate(user, Permission.CHANGE_SECURITY, *(row.field for row in hospital.rows.values()))


def gate_upkeep(user: User, upkeep: "UpkeepPages") -> None:
    """Turn off what a user may not do on the cards about the archive."""
    gate_card(user, Permission.CHANGE_SECURITY, upkeep.keys)
    gate_card(user, Permission.BACK_UP, upkeep.backup)
    gate_card(user, Permission.APPLY_RETENTION, upkeep.storage)
    gate(user, Permission.REPAIR, upkeep.verification.repair_button)
