"""Find a patient's earlier studies in the hospital's archive, and fetch one (C-FIND, C-GET, C-MOVE)."""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from palsygrader import logs
from palsygrader.errors import HospitalError
from palsygrader.hospital.association import accepts, associated, checked, status_of
from palsygrader.hospital.listener import Listener
from palsygrader.hospital.stations import Peer, Station
from palsygrader.hospital.storing import STUDY_ROOT_FIND

if TYPE_CHECKING:
    from pydicom import Dataset

STUDY_ROOT_GET: Final = "1.2.840.10008.5.1.4.1.2.2.3"
STUDY_ROOT_MOVE: Final = "1.2.840.10008.5.1.4.1.2.2.2"
_FETCHED: Final = (
    "1.2.840.10008.5.1.4.1.1.88.33",  # Comprehensive SR
    "1.2.840.10008.5.1.4.1.1.77.1.4",  # VL Photographic Image
)
"""Classes that the archive may send back. Report and videos stay where they are. Orthanc for one sends nothing of what
holds something that was not agreed upon, so what can be taken is asked for series by series."""
_REPORT_MODALITY: Final = "SR"
MOST_STUDIES: Final = 200


@dataclass(frozen=True, slots=True)
class StudyLine:
    """A study of a patient in the hospital's archive.

    Attributes:
        study_uid: Which.
        day: When, None where the archive does not tell.
        description: As told.
        accession_number: As told.
        instances: How many objects, None where the archive does not tell.
        has_report: Whether it holds a structured report, as visits of this program do; None where it is not told.
    """

    study_uid: str
    day: date | None
    description: str
    accession_number: str
    instances: int | None
    has_report: bool | None


def find_studies(station: Station, peer: Peer, patient_identifier: str) -> list[StudyLine]:
    """Return a patient's studies, the newest first; those that are told to hold no report are left out.

    Raises:
        HospitalError: As `associated`, `hospital.no_identifier` for an empty one, which would find everybody.
    """
    from pydicom import Dataset  # noqa: PLC0415 - as its users

    identifier = patient_identifier.strip()
    if not identifier or set(identifier) & set("*?\\"):
        raise HospitalError("hospital.no_identifier", retry=False)
    asked = Dataset()
    asked.SpecificCharacterSet = "ISO_IR 192"
    asked.QueryRetrieveLevel = "STUDY"
    asked.PatientID = identifier
    for keyword in (
        "StudyInstanceUID",
        "StudyDate",
        "StudyDescription",
        "AccessionNumber",
        "ModalitiesInStudy",
        "NumberOfStudyRelatedInstances",
    ):
        setattr(asked, keyword, None if keyword == "NumberOfStudyRelatedInstances" else "")
    found = []
    with associated(station, peer, [(STUDY_ROOT_FIND, ())]) as association, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if not accepts(association, STUDY_ROOT_FIND):
            raise HospitalError("hospital.not_offered", retry=False)
        for status, answer in association.send_c_find(asked, STUDY_ROOT_FIND):
            checked(status, association)
            try:
                if answer is not None and str(answer.get("PatientID", "")).strip() == identifier:
                    found.append(_line(answer))
            except Exception as error:  # noqa: BLE001 - whatever a server sends, the other studies are there
                logs.failure("hospital.study_not_read", error)
    found = [line for line in found if line.study_uid and line.has_report is not False]
    return sorted(found, key=lambda line: line.day or date.min, reverse=True)[:MOST_STUDIES]


def fetch_study(station: Station, peer: Peer, study_uid: str, listener: Listener | None) -> list["Dataset"]:
    """Return the objects of a study: on the same association where the archive does so, else to the own port.

    Raises:
        HospitalError: As `associated`, `hospital.not_offered` where the archive does neither, `hospital.failed`,
            `hospital.nothing_fetched`.
    """
    try:
        fetched = _fetched(station, peer, study_uid, listener, gets=True)
    except HospitalError as error:
        # Agreed upon, and then refused or cut off, where this program may not: some servers tell only now.
        if listener is None or error.code not in {"hospital.failed", "hospital.no_answer", "hospital.aborted"}:
            raise
        fetched = []
    if not fetched and listener is not None:
        try:
            fetched = _fetched(station, peer, study_uid, listener, gets=False)
        except HospitalError as error:
            if error.code != "hospital.not_offered":
                raise
    if not fetched:
        raise HospitalError("hospital.nothing_fetched", retry=False)
    return fetched


def _fetched(station: Station, peer: Peer, study_uid: str, listener: Listener | None, *, gets: bool) -> list["Dataset"]:
    """Return the objects of a study by one association: those that it gives on it, else those that it moves."""
    contexts: list[tuple[str, Sequence[str]]] = [(STUDY_ROOT_FIND, ()), (STUDY_ROOT_MOVE, ())]
    if gets:
        contexts.append((STUDY_ROOT_GET, ()))
    with (
        associated(station, peer, contexts, gets=_FETCHED if gets else ()) as association,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        gives, moves = (accepts(association, kind) for kind in (STUDY_ROOT_GET, STUDY_ROOT_MOVE))
        if not accepts(association, STUDY_ROOT_FIND) or not (gives or (moves and listener is not None)):
            raise HospitalError("hospital.not_offered", retry=False)
        wanted = _wanted_series(association, study_uid)
        if gives:
            return _got(association, study_uid, wanted)
        return _moved(association, station, study_uid, wanted, listener)


def _wanted_series(association: Any, study_uid: str) -> list[str]:  # noqa: ANN401 - of a library that comes late
    """Return the series of a study that hold nothing but what can be taken."""
    wanted = []
    asked = _asked(study_uid, level="SERIES")
    asked.SeriesInstanceUID = ""
    for series in filter(None, _told(association, asked, "SeriesInstanceUID")):
        of_series = _asked(study_uid, series, level="IMAGE")
        of_series.SOPInstanceUID = of_series.SOPClassUID = ""
        classes = set(_told(association, of_series, "SOPClassUID"))
        if classes <= {*_FETCHED, ""}:
            wanted.append(series)
    return wanted


def _told(association: Any, asked: "Dataset", keyword: str) -> list[str]:  # noqa: ANN401 - as above
    """Return a value of each answer, empty where it is not told; what cannot be read is passed over."""
    found = []
    for status, answer in association.send_c_find(asked, STUDY_ROOT_FIND):
        checked(status, association)
        try:
            found += [] if answer is None else [str(answer.get(keyword) or "")]
        except Exception as error:  # noqa: BLE001 - as above
            logs.failure("hospital.series_not_read", error)
    return found


def _got(association: Any, study_uid: str, wanted: Sequence[str]) -> list["Dataset"]:  # noqa: ANN401 - as above
    from pynetdicom import evt  # noqa: PLC0415 - as its users

    taken: list[Dataset] = []

    def take(event: Any) -> int:  # noqa: ANN401 - as above
        dataset = event.dataset
        dataset.file_meta = event.file_meta
        if str(dataset.get("StudyInstanceUID", "")) == study_uid:
            taken.append(dataset)
        return 0x0000

    association.bind(evt.EVT_C_STORE, take)
    for series in wanted:
        _finish(association, association.send_c_get(_asked(study_uid, series), STUDY_ROOT_GET))
    return taken


def _moved(
    association: Any,  # noqa: ANN401 - as above
    station: Station,
    study_uid: str,
    wanted: Sequence[str],
    listener: Listener | None,
) -> list["Dataset"]:
    if listener is None:
        return []
    with listener.expecting(study_uid) as taken:
        for series in wanted:
            asked = _asked(study_uid, series)
            _finish(association, association.send_c_move(asked, station.title, STUDY_ROOT_MOVE))
        return list(taken)


def _finish(association: Any, answers: Any) -> None:  # noqa: ANN401 - as above
    """Wait for the last answer; that some objects did not come is a warning."""
    for status, _identifier in answers:
        code = status_of(status, association)
        if code not in {0x0000, 0xFF00} and code & 0xF000 != 0xB000:  # noqa: PLR2004 - PS3.4 C.4.3
            raise HospitalError("hospital.failed", retry=True, status=f"{code:04X}")


def _asked(study_uid: str, series_uid: str = "", level: str = "SERIES") -> "Dataset":
    from pydicom import Dataset  # noqa: PLC0415 - as its users

    asked = Dataset()
    asked.QueryRetrieveLevel = level
    asked.StudyInstanceUID = study_uid
    if series_uid:
        asked.SeriesInstanceUID = series_uid
    return asked


def _line(answer: "Dataset") -> StudyLine:
    told = answer.get("ModalitiesInStudy")
    modalities: Sequence[str] = () if not told else [told] if isinstance(told, str) else list(told)
    digits = str(answer.get("StudyDate") or "")
    try:
        day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        day = None
    try:
        instances = int(str(answer.get("NumberOfStudyRelatedInstances") or ""))
    except ValueError:
        instances = None
    return StudyLine(
        study_uid=str(answer.get("StudyInstanceUID") or ""),
        day=day,
        description=str(answer.get("StudyDescription") or ""),
        accession_number=str(answer.get("AccessionNumber") or ""),
        instances=instances,
        has_report=None if not modalities else _REPORT_MODALITY in modalities,
    )
