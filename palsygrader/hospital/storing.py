"""Give objects to the hospital's archive: asked for first (C-FIND), stored (C-STORE), and confirmed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from palsygrader.errors import HospitalError
from palsygrader.hospital.association import accepts, checked, status_of

if TYPE_CHECKING:
    from pydicom import Dataset
    from pynetdicom.association import Association

STUDY_ROOT_FIND: Final = "1.2.840.10008.5.1.4.1.2.2.1"
COMMITMENT: Final = "1.2.840.10008.1.20.1"
"""Storage Commitment Push Model (PS3.4 J)."""
_COMMITMENT_INSTANCE: Final = "1.2.840.10008.1.20.1.1"
_REQUEST_COMMITMENT: Final = 1
_EXPLICIT: Final = "1.2.840.10008.1.2.1"
_UNCOMPRESSED: Final = (_EXPLICIT, "1.2.840.10008.1.2")
_DUPLICATE: Final = 0x0111
_NOT_AUTHORISED: Final = 0x0124
_CLASS_NOT_SUPPORTED: Final = 0x0122
_FULL: Final = 0xA700
_WRONG_CLASS: Final = 0xA900
_NOT_UNDERSTOOD: Final = 0xC000
"""Statuses of C-STORE (PS3.4 B.2.3, PS3.7 C); of the last three the lower bits are the server's own."""


class Sendable(Protocol):
    """An object that can be made and sent; `report.dicom.PlannedObject` is one."""

    @property
    def kind(self) -> str:
        """What it is."""

    @property
    def sop_class_uid(self) -> str:
        """Of what class."""

    @property
    def sop_instance_uid(self) -> str:
        """Its own identifier, the same whenever it is made."""

    @property
    def transfer_syntax_uid(self) -> str:
        """How it is encoded."""

    @property
    def study_uid(self) -> str:
        """Of its study."""

    @property
    def series_uid(self) -> str:
        """Of its series."""

    def make(self) -> "Dataset":
        """Return it whole, with its file meta information."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why the archive did not take an object.

    Attributes:
        code: Of its sentence.
        retry: Whether it may take it later.
    """

    code: str
    retry: bool


def contexts_for(objects: Sequence[Sendable], *, commitment: bool) -> list[tuple[str, Sequence[str]]]:
    """Return what has to be agreed upon with the archive to ask for objects and to store them."""
    classes: dict[tuple[str, str], Sequence[str]] = {}
    for each in objects:
        syntax = each.transfer_syntax_uid
        classes[each.sop_class_uid, syntax] = _UNCOMPRESSED if syntax == _EXPLICIT else (syntax,)
    contexts = [(sop_class, syntaxes) for (sop_class, _syntax), syntaxes in classes.items()]
    return [(STUDY_ROOT_FIND, ()), *([(COMMITMENT, ())] if commitment else []), *contexts]


def present(association: "Association", objects: Iterable[Sendable]) -> set[str] | None:
    """Return which instances the archive has in the series of these objects; None where it answers no such question.

    Raises:
        HospitalError: `hospital.no_answer`.
    """
    from pydicom import Dataset  # noqa: PLC0415 - as its users

    if not accepts(association, STUDY_ROOT_FIND):
        return None
    found: set[str] = set()
    for study_uid, series_uid in dict.fromkeys((each.study_uid, each.series_uid) for each in objects):
        asked = Dataset()
        asked.QueryRetrieveLevel = "IMAGE"
        asked.StudyInstanceUID, asked.SeriesInstanceUID, asked.SOPInstanceUID = study_uid, series_uid, ""
        try:
            for status, answer in association.send_c_find(asked, STUDY_ROOT_FIND):
                checked(status, association)
                if answer is not None and "SOPInstanceUID" in answer:
                    found.add(str(answer.SOPInstanceUID))
        except HospitalError as error:
            if error.code == "hospital.failed":
                return None
            raise
    return found


def store(association: "Association", dataset: "Dataset") -> Refusal | None:
    """Store one object; one that the server has already counts as stored.

    Returns:
        Why not, None when the archive has it now.

    Raises:
        HospitalError: `hospital.no_answer`: whether it was stored is not known.
    """
    try:
        status = status_of(association.send_c_store(dataset), association)
    except ValueError:  # no presentation context was accepted for it
        return Refusal("hospital.class_refused", retry=False)
    except RuntimeError as error:  # the association ended meanwhile
        raise HospitalError("hospital.no_answer", retry=True) from error
    return _judged(status)


def ask_for_commitment(association: "Association", objects: Sequence[Sendable]) -> str:
    """Ask the archive to commit itself to keep objects; its answer comes by itself, at any time.

    Returns:
        The transaction's UID, empty where the archive does not take such a question.

    Raises:
        HospitalError: `hospital.no_answer`.
    """
    from pydicom import Dataset  # noqa: PLC0415 - as its users
    from pydicom.uid import generate_uid  # noqa: PLC0415 - as above

    if not accepts(association, COMMITMENT):
        return ""
    asked = Dataset()
    asked.TransactionUID = generate_uid(prefix=None)
    asked.ReferencedSOPSequence = []
    for each in objects:
        item = Dataset()
        item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = each.sop_class_uid, each.sop_instance_uid
        asked.ReferencedSOPSequence.append(item)
    status, _answer = association.send_n_action(asked, _REQUEST_COMMITMENT, COMMITMENT, _COMMITMENT_INSTANCE)
    return str(asked.TransactionUID) if status_of(status, association) == 0 else ""


def _judged(status: int) -> Refusal | None:
    upper = status & 0xFF00
    if status in {0x0000, _DUPLICATE} or status & 0xF000 == 0xB000:  # noqa: PLR2004 - warnings
        return None
    if upper == _FULL:
        return Refusal("hospital.server_full", retry=True)
    if status == _CLASS_NOT_SUPPORTED:
        return Refusal("hospital.class_refused", retry=False)
    if upper == _WRONG_CLASS or status & 0xF000 == _NOT_UNDERSTOOD:
        return Refusal("hospital.object_refused", retry=False)
    if status == _NOT_AUTHORISED:
        return Refusal("hospital.not_authorised", retry=True)
    return Refusal("hospital.server_failed", retry=True)
