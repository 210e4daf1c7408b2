"""The objects of a signed visit for the hospital's archive, made of what the open archive holds."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Final, Protocol

from palsygrader.archive.lines import VisitLine
from palsygrader.domain.examination import Examination, Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.domain.worklist import WorklistEntry, fold
from palsygrader.settings import Settings, bundled
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.report.dicom import Clip, PlannedObject
    from palsygrader.report.dicom.fetched import FetchedVisit

MOST_EARLIER: Final = 8
"""Earlier visits in the report, as in the window's."""


class VisitKeeper(Protocol):
    """What is asked of the archive."""

    def load_examination(self, examination_id: str) -> Examination:
        """Return a visit."""

    def patient(self, patient_id: str) -> Patient:
        """Return a patient."""

    def visits(self, patient_id: str) -> list[VisitLine]:
        """Return a patient's visits, the newest first."""

    def hospital_entry(self, examination_id: str) -> WorklistEntry | None:
        """Return what a visit answers."""

    def open_media(self, media_id: str) -> BinaryIO:
        """Return the content of a recording."""


@dataclass(frozen=True, slots=True)
class VisitObjects:
    """Plans the objects of visits; each is the same whenever it is made.

    Attributes:
        archive: Open.
        settings: Tells letterhead, paper and the station.
    """

    archive: VisitKeeper
    settings: Callable[[], Settings]

    def plan(self, examination_id: str, version: int) -> "Sequence[PlannedObject]":
        """Return the objects of a visit.

        Args:
            examination_id: Signed.
            version: How many addenda and second readings they hold.

        Raises:
            ArchiveError: The visit cannot be read.
            ReportError: The objects cannot be made.
        """
        # Late: where no hospital is set up, none of it is loaded.
        from palsygrader.report.dicom import Kind, PdfFile, Request, Station, planned  # noqa: PLC0415 - as said above

        archive, settings = self.archive, self.settings()
        examination = at_version(archive.load_examination(examination_id), version)
        entry = archive.hospital_entry(examination_id)
        patient = named_as_ordered(archive.patient(examination.patient_id), entry)
        clips = self._clips(examination) if settings.hospital_clips else {}
        kinds = [Kind.PHOTOGRAPHS, Kind.PDF, Kind.SR, *([Kind.VIDEO] if clips else [])]
        lines = [line for line in settings.clinic if line]
        request = Request(
            Station(institution=lines[0] if lines else "", station_name=settings.hospital_title),
            kinds,
            PdfFile(self._report(examination, settings), say("hospital.document_title")),
            clips,
            None if entry is None else entry.order,
        )
        return planned(patient, examination, request)

    def _report(self, examination: Examination, settings: Settings) -> bytes:
        # The name as people write it: the form of DICOM is for machines.
        person = self.archive.patient(examination.patient_id)
        return _report(person, examination, self._earlier(examination), settings)

    def _earlier(self, examination: Examination) -> list[Examination]:
        """Return the earlier visits that were signed by then, the oldest first, so that the report stays the same."""
        signature = examination.signature
        earlier = [
            line.examination_id
            for line in self.archive.visits(examination.patient_id)
            if signature is not None
            and line.signed_at is not None
            and line.started_at < examination.started_at
            and line.signed_at <= signature.signed_at
        ]
        return [self.archive.load_examination(each) for each in earlier[:MOST_EARLIER][::-1]]

    def _clips(self, examination: Examination) -> "dict[Expression, Clip]":
        return {
            expression: partial(_pictures, self.archive, record.media_id)
            for expression, record in examination.records.items()
            if record.media_id is not None and len(record.times_ms) > 1
        }


def at_version(examination: Examination, version: int) -> Examination:
    """Return a signed visit with so many of its addenda and finished second readings, the oldest."""
    added = sorted(
        (
            *((each.written_at, each) for each in examination.addenda),
            *((each.finished_at, each) for each in examination.readings if each.finished_at is not None),
        ),
        key=lambda pair: pair[0],
    )
    kept = {id(each) for _at, each in added[:version]}
    return replace(
        examination,
        addenda=tuple(each for each in examination.addenda if id(each) in kept),
        readings=tuple(each for each in examination.readings if id(each) in kept),
    )


def named_as_ordered(patient: Patient, entry: WorklistEntry | None) -> Patient:
    """Return a patient whose name is written as the worklist wrote it, where both are the same name."""
    if entry is None or fold(patient.name) not in {fold(name) for name in entry.names}:
        return patient
    return patient if fold(patient.name) == "" else replace(patient, name=entry.dicom_name)


def report_of_fetched(visit: "FetchedVisit") -> bytes:
    """Return the report of a visit that came from the hospital, as PDF and without letterhead.

    Raises:
        ReportError: It cannot be made.
    """
    return _report(visit.patient, visit.examination, (), Settings())


def _report(person: Patient, examination: Examination, earlier: Sequence[Examination], settings: Settings) -> bytes:
    from palsygrader.report.content import Letterhead, report_content  # noqa: PLC0415 - as above
    from palsygrader.report.dicom import edition_moment  # noqa: PLC0415 - as above
    from palsygrader.report.logo import logo_png  # noqa: PLC0415 - as above
    from palsygrader.report.pdf import write_pdf  # noqa: PLC0415 - as above

    clinic = Letterhead(tuple(line for line in settings.clinic if line), logo_png(settings.logo))
    made_at = edition_moment(examination).astimezone()
    content = report_content(person, examination, earlier, clinic=clinic, created_at=made_at)
    stream = BytesIO()
    write_pdf(content, stream, fonts=bundled("resources", "fonts"), page_size=settings.paper, plain=None)
    return stream.getvalue()


def _pictures(archive: VisitKeeper, media_id: str) -> Iterator[tuple[Picture, float]]:
    from palsygrader.capture.video import read_video  # noqa: PLC0415 - as above

    with archive.open_media(media_id) as stream:
        yield from read_video(stream)
