"""A signed visit as its objects need it: who, where, which edition, which pictures, and their identifiers."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from palsygrader.domain.correction import Moment
from palsygrader.domain.dicom_choices import KeptFaces, Kind
from palsygrader.domain.examination import Examination, KeyFrame, shares_rest
from palsygrader.domain.expressions import Expression
from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Patient
from palsygrader.report.dicom.request import Clip, Station
from palsygrader.report.dicom.uids import editions, study_uid, uid

EXPLICIT_LITTLE_ENDIAN: Final = "1.2.840.10008.1.2.1"
AVC_HIGH_4_1: Final = "1.2.840.10008.1.2.4.102"


class SopClass(StrEnum):
    """What an object is (PS3.4 table B.5-1)."""

    PHOTOGRAPH = "1.2.840.10008.5.1.4.1.1.77.1.4"
    VIDEO = "1.2.840.10008.5.1.4.1.1.77.1.4.1"
    PDF = "1.2.840.10008.5.1.4.1.1.104.1"
    SR = "1.2.840.10008.5.1.4.1.1.88.33"


SERIES: Final[Mapping[Kind, tuple[int, str, SopClass]]] = {
    Kind.PHOTOGRAPHS: (1, "XC", SopClass.PHOTOGRAPH),
    Kind.VIDEO: (2, "XC", SopClass.VIDEO),
    Kind.PDF: (3, "DOC", SopClass.PDF),
    Kind.SR: (4, "SR", SopClass.SR),
}
"""Series Number, Modality (PS3.3 C.7.3.1.1.1) and class of the objects of each kind; one series for each."""


@dataclass(frozen=True, slots=True, eq=False)
class Visit:
    """A visit that is made into objects.

    Attributes:
        patient: Whose.
        examination: Signed, all its moments in one zone (`zones`).
        station: Where they are made.
        kinds: Which are asked for.
        clips: Those that are made into videos.
        order: What the visit answers to.
        language: Of the words, ISO 639-1.
        faces: None with the patient's name; else what became of the faces.
    """

    patient: Patient
    examination: Examination
    station: Station
    kinds: Collection[Kind]
    clips: Mapping[Expression, Clip] = field(default_factory=dict)
    order: HospitalOrder | None = None
    language: str = "en"
    faces: KeptFaces | None = None

    @property
    def study_uid(self) -> str:
        """Study Instance UID."""
        return study_uid(self.examination, self.order)

    @property
    def edition(self) -> int:
        """Number of the newest edition, 0 for the visit as it was signed."""
        return len(editions(self.examination)) - 1

    def series_uid(self, kind: Kind) -> str:
        """Return the Series Instance UID of a kind; it is another in another study, as it has to be."""
        return uid("series", self.study_uid, self.examination.examination_id, kind)

    def photographs(self) -> tuple[tuple[Expression, Moment], ...]:
        """Return which pictures are sent, in protocol order; a picture of the face at rest that several share, once."""
        if Kind.PHOTOGRAPHS not in self.kinds:
            return ()
        wanted = ((e, m) for e in Expression if e in self.examination.records for m in (Moment.REST, Moment.PEAK))
        return tuple(each for each in wanted if self.shown_by(*each) == each)

    def shown_by(self, expression: Expression, moment: Moment) -> tuple[Expression, Moment]:
        """Return which picture shows a key frame: its own, or that of the face at rest."""
        records = self.examination.records
        shared = expression is Expression.REST or shares_rest(records[expression], records.get(Expression.REST))
        return (Expression.REST, Moment.PEAK) if moment is Moment.REST and shared else (expression, moment)

    def videos(self) -> tuple[Expression, ...]:
        """Return of which recordings videos are sent, in protocol order."""
        if Kind.VIDEO not in self.kinds:
            return ()
        return tuple(e for e in Expression if e in self.clips and e in self.examination.records)

    def frame(self, expression: Expression, moment: Moment) -> KeyFrame:
        """Return a key frame."""
        record = self.examination.records[expression]
        return record.peak if moment is Moment.PEAK else record.rest

    def photograph_uid(self, expression: Expression, moment: Moment) -> str:
        """Return the SOP Instance UID of a picture; a picture never changes, so an addendum leaves it."""
        return uid(Kind.PHOTOGRAPHS, self.study_uid, self.examination.examination_id, expression, moment)

    def video_uid(self, expression: Expression) -> str:
        """Return the SOP Instance UID of a video."""
        return uid(Kind.VIDEO, self.study_uid, self.examination.examination_id, expression)

    def document_uid(self, kind: Kind, edition: int) -> str:
        """Return the SOP Instance UID of the report or the measurements in an edition.

        Whatever else makes another object of the same visit, its language and the pictures it refers to, is in it.
        """
        referred = [*(f"{e}.{m}" for e, m in self.photographs()), *map(str, self.videos())] if kind is Kind.SR else []
        return uid(kind, self.study_uid, self.examination.examination_id, edition, self.language, *referred)
