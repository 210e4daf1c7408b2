"""Settings, typed and declared once; where the program's own files and the user's data lie."""

import json
import os
from pathlib import Path
from typing import Annotated, Final, Literal

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from palsygrader.outside_json import read_json

_PACKAGE: Final = Path(__file__).resolve().parent
DATA_VARIABLE: Final = "PALSYGRADER_DATA"
"""Environment variable that moves the data folder."""
ARCHIVE_FOLDER: Final = "archive"
"""Of the data folder: the archive of this computer."""
STATION_FOLDER: Final = "station"
"""Of the data folder: what this computer keeps of an archive on a server."""
SETTINGS_VERSION: Final = 1
SETTINGS_NAME: Final = "settings.json"
"""Of the file, in the data folder."""
LETTERHEAD_LINES: Final = 4
"""Most lines of a letterhead that the report has room for."""
LINE_LENGTH: Final = 80
"""Most characters of a name or a letterhead line."""
SYSTEM_LANGUAGE: Final = "system"
"""As a setting: the language of the system."""
ITEM_LENGTH: Final = 240
"""Most characters of an item of a questionnaire."""

Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LINE_LENGTH)]
LOGO_LENGTH: Final = 400_000
"""Most characters of the logo, a small PNG in base 64."""
PEDAL_LENGTH: Final = 40
"""Most characters of the name of a key."""
PATH_LENGTH: Final = 4096
"""Most characters of a path."""
Title = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[ -\[\]-~]{0,16}$")]
"""An AE title (DICOM PS3.5 6.2): up to 16 characters of ASCII without the backslash."""
Host = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[A-Za-z0-9._:\-]{0,253}$")]
Port = Annotated[int, Field(ge=0, le=65_535)]
TOKEN_LENGTH: Final = 20_000
"""Most characters of a sealed token."""
Url = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^(https?://[!-~]+)?$", max_length=2000)]
Uri = Annotated[
    str, StringConstraints(strip_whitespace=True, pattern=r"^([A-Za-z][A-Za-z0-9+.\-]*:[!-~]+)?$", max_length=2000)
]
FilePath = Annotated[str, StringConstraints(strip_whitespace=True, max_length=PATH_LENGTH)]
Pedal = Annotated[str, StringConstraints(max_length=PEDAL_LENGTH)]
ItemText = Annotated[str, StringConstraints(strip_whitespace=True, max_length=ITEM_LENGTH)]


class Settings(BaseModel):
    """Every choice of the user; the words of field `x` are `settings.x` in the catalogue.

    Attributes:
        version: Of this list of fields, so that a later program can read it.
        clinician: Name offered for signing.
        clinic: Letterhead of the report, the clinic's name first.
        logo: Beside the letterhead, as the program keeps it (`report.logo`); empty for none.
        paper: Paper of the report.
        camera: Identifier of the camera, empty for the first one found.
        iris_diameter_mm: Visible iris diameter assumed for millimetres, 9..15 (`CLINICAL` section 3: 11.77).
        auto_accept: Go on by itself when an attempt was good.
        auto_start: Start an attempt when the patient begins what is asked for.
        pedal: What the foot pedal sends, a key or a button of the mouse (`gui.pedal`); empty for no pedal.
        ring_light: Light the face with a white border.
        spoken: Speak the instructions to the patient.
        theme: Light or dark.
        auto_lock_minutes: Minutes without input after which the window locks, 0 for never.
        questionnaire_items: The clinic's words for items of questionnaires, by decision key (`"fdi.1"`).
        compute_device: What the grading network runs on; the processor where there is no CUDA card.
        language: Code of the language of screen and paper; the system's where the program has it, else English.
        archive_place: Where the archive lies: in a folder of this computer, or on a server.
        backup_folder: Where backups go; empty for nowhere.
        backup_daily: Make a backup by itself once a day.
        backup_at_exit: Make one when the program is closed and something has changed.
        keep_recordings_months: How long recordings of signed visits are kept, 0 for always; nothing goes by itself.
        tour_answered: The offer of the tour was taken or refused; it is not made again.
        selftest_offered: The self-test was offered; it is not offered again.
        hospital_on: Speak to the hospital's servers; without it the program opens no network connection.
        hospital_title: AE title of this program (DICOM PS3.8), at most 16 letters.
        hospital_port: Where it listens for confirmations and for earlier visits, 0 for nowhere.
        hospital_timeout_s: Longest wait for a server's answer.
        hospital_pacs_title: AE title of the archive of pictures.
        hospital_pacs_host: Its name or address, empty for none.
        hospital_pacs_port: Its port.
        hospital_worklist_title: AE title of the server of the worklist.
        hospital_worklist_host: Its name or address, empty for none.
        hospital_worklist_port: Its port.
        hospital_modality: Modality of the entries of the worklist that are wanted, empty for all.
        hospital_own_entries: Only entries that are scheduled for this program's AE title.
        hospital_tls: Secure every connection, and verify the servers' certificates.
        hospital_authority: File of who signed those certificates, empty for whom the system trusts.
        hospital_certificate: File of the program's own certificate, empty for none.
        hospital_key: File of its key.
        hospital_automatic: Send a visit as soon as it is signed.
        hospital_clips: Send recordings as well.
        hospital_commitment: Ask the archive to commit itself to keep what it was sent.
        hospital_fhir_url: Base of the hospital's FHIR server, empty for none.
        hospital_fhir_token: Its access token, sealed by the archive (`archive.sealed_words`); empty for none.
        hospital_fhir_patients: System of the hospital's patient numbers there, a URI.
        hospital_fhir_accessions: System of its accession numbers there, a URI; empty for none.
        hospital_fhir_create: Make a patient there whom the server does not know by the number.
        hospital_hl7_host: Name or address of the HL7 v2 server, empty for none.
        hospital_hl7_port: Its port.
        hospital_hl7_folder: Folder for HL7 v2 messages in the place of a server, empty for none.
        hospital_hl7_application: Receiving application (MSH-5).
        hospital_hl7_facility: Receiving facility (MSH-6).
        hospital_hl7_patients: Assigning authority of the patient numbers (PID-3.4), where the order tells none.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    version: Literal[1] = SETTINGS_VERSION
    clinician: Line = ""
    clinic: Annotated[tuple[Line, ...], Field(max_length=LETTERHEAD_LINES)] = ()
    logo: Annotated[str, StringConstraints(max_length=LOGO_LENGTH)] = ""
    paper: Literal["a4", "letter"] = "a4"
    camera: str = ""
    iris_diameter_mm: Annotated[float, Field(ge=9.0, le=15.0, allow_inf_nan=False)] = 11.77
    auto_accept: bool = True
    auto_start: bool = True
    pedal: Pedal = ""
    ring_light: bool = False
    spoken: bool = True
    theme: Literal["light", "dark"] = "light"
    auto_lock_minutes: Annotated[int, Field(ge=0, le=240)] = 10
    questionnaire_items: dict[str, ItemText] = Field(default_factory=dict)
    compute_device: Literal["cpu", "cuda"] = "cpu"
    language: Literal["system", "en", "de", "es", "zh"] = SYSTEM_LANGUAGE
    archive_place: Literal["folder", "server"] = "folder"
    backup_folder: Annotated[str, StringConstraints(max_length=PATH_LENGTH)] = ""
    backup_daily: bool = True
    backup_at_exit: bool = True
    keep_recordings_months: Annotated[int, Field(ge=0, le=240)] = 0
    tour_answered: bool = False
    selftest_offered: bool = False
    hospital_on: bool = False
    hospital_title: Title = "PALSYGRADER"
    hospital_port: Port = 0
    hospital_timeout_s: Annotated[float, Field(ge=1.0, le=600.0, allow_inf_nan=False)] = 30.0
    hospital_pacs_title: Title = ""
    hospital_pacs_host: Host = ""
    hospital_pacs_port: Port = 104
    hospital_worklist_title: Title = ""
    hospital_worklist_host: Host = ""
    hospital_worklist_port: Port = 104
    hospital_modality: Annotated[str, StringConstraints(strip_whitespace=True, pattern="^[A-Z0-9_ ]{0,16}$")] = ""
    hospital_own_entries: bool = False
    hospital_tls: bool = False
    hospital_authority: FilePath = ""
    hospital_certificate: FilePath = ""
    hospital_key: FilePath = ""
    hospital_automatic: bool = False
    hospital_clips: bool = False
    hospital_commitment: bool = False
    hospital_fhir_url: Url = ""
    hospital_fhir_token: Annotated[str, StringConstraints(max_length=TOKEN_LENGTH)] = ""
    hospital_fhir_patients: Uri = ""
    hospital_fhir_accessions: Uri = ""
    hospital_fhir_create: bool = False
    hospital_hl7_host: Host = ""
    hospital_hl7_port: Port = 2575
    hospital_hl7_folder: FilePath = ""
    hospital_hl7_application: Line = ""
    hospital_hl7_facility: Line = ""
    hospital_hl7_patients: Line = ""

    def changed(self, **values: object) -> "Settings":
        """Return settings with some values changed.

        Raises:
            pydantic.ValidationError: A value is outside its range.
        """
        return Settings.model_validate({**self.model_dump(), **values})


class SettingsStore:
    """Settings in one JSON file, written whole or not at all.

    Attributes:
        path: The file.
        set_aside: Where a file that could not be read was put; where it still is when it could not be moved; None when
            all was well.
        newer: Whether a later version of the program wrote that file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.set_aside: Path | None = None
        self.newer = False

    def load(self) -> Settings:
        """Return the saved settings; the defaults when there are none.

        A damaged file, or one of a later program, is kept beside under another name where that can be done.
        """
        try:
            return Settings.model_validate_json(self.path.read_bytes())
        except FileNotFoundError:
            return Settings()
        except (OSError, ValidationError):
            self.newer = self._is_newer()
            self.set_aside = self._put_aside()
            return Settings()

    def _is_newer(self) -> bool:
        try:
            told = read_json(self.path.read_bytes())
        except (OSError, ValueError):
            return False
        version = told.get("version") if isinstance(told, dict) else None
        return isinstance(version, int) and version > SETTINGS_VERSION

    def _put_aside(self) -> Path:
        """Return where the file is after moving it aside, which a folder without permission does not allow."""
        aside = self.path.with_suffix(".set-aside.json")
        try:
            return self.path.replace(aside)
        except OSError:
            return self.path

    def save(self, settings: Settings) -> None:
        """Write the settings durably.

        Raises:
            OSError: The folder cannot be written.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".new")
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(settings.model_dump(mode="json"), file, ensure_ascii=False, indent=2)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self.path)


def bundled(*parts: str) -> Path:
    """Return the path of a bundled file, for example `bundled("resources", "fonts")`.

    An installed package carries `resources` and `weights` inside itself; a checkout has them beside it.
    """
    inside = _PACKAGE.joinpath(*parts)
    return inside if inside.exists() else _PACKAGE.parent.joinpath(*parts)


def landmark_weights() -> Path:
    """Return the folder of the landmark networks' weights."""
    return bundled("weights", "landmarks")


def grading_weights() -> Path:
    """Return the folder of the grading network's weights and their card; it may not be there."""
    return bundled("weights", "grader")


def translations() -> Path:
    """Return the folder of the translations."""
    return bundled("resources", "translations")


def archive_folder(data: Path, place: str | None = None) -> Path:
    """Return the folder of the archive in a data folder: the archive itself, or this station of one on a server.

    Args:
        data: The data folder.
        place: `folder` or `server`; None for what the settings say, which are only read.
    """
    if place is None:
        try:
            place = Settings.model_validate_json((data / SETTINGS_NAME).read_bytes()).archive_place
        except (OSError, ValueError):
            place = "folder"
    return data / (STATION_FOLDER if place == "server" else ARCHIVE_FOLDER)


def data_place(chosen: str | Path | None = None) -> Path:
    """Return where settings, logs and archive lie: the chosen folder, the environment's, or the system's usual."""
    named = chosen or os.environ.get(DATA_VARIABLE)
    return Path(named) if named else platformdirs.user_data_path("palsygrader", appauthor=False)


def data_folder(chosen: str | Path | None = None) -> Path:
    """Return `data_place`, which is made when it is not there, readable by its owner only.

    Raises:
        OSError: It cannot be made.
    """
    folder = data_place(chosen)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
