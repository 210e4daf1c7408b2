"""What is asked for: which objects of a visit, from which station, and whether they may tell who the patient is."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field

from palsygrader.domain.dicom_choices import USUAL_KINDS, KeptDates, KeptFaces, Kind
from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.order import HospitalOrder
from palsygrader.report.pseudonyms import Pseudonyms

Clip = Callable[[], Iterable[tuple[Picture, float]]]
"""Reads a recording from its beginning: RGB pictures, never mirrored, with their times in ms, each later than the one
before."""


@dataclass(frozen=True, slots=True)
class Station:
    """Who makes the objects.

    Attributes:
        institution: Institution Name (0008,0080), at most 64 characters are sent.
        department: Institutional Department Name (0008,1040).
        station_name: Station Name (0008,1010), at most 16 characters are sent.
        issuer: Issuer of Patient ID (0010,0021) of the clinic's own record numbers.
    """

    institution: str = ""
    department: str = ""
    station_name: str = ""
    issuer: str = ""


@dataclass(frozen=True, slots=True)
class PdfFile:
    """A report made of the same examination.

    Attributes:
        content: The file.
        title: Of the document, at most 64 characters are sent.
        nameless: Whether it is the teaching copy, which tells nobody who it is.
    """

    content: bytes
    title: str = ""
    nameless: bool = False


@dataclass(frozen=True, slots=True)
class Deidentification:
    """How an export is made that tells nobody who the patients are.

    Attributes:
        pseudonyms: Of the archive: they give the codes, identifiers and days that its other exports give.
        subject: What the patient is called in this export; empty for the code.
        dates: What becomes of days.
        faces: What becomes of faces.
    """

    pseudonyms: Pseudonyms
    subject: str = ""
    dates: KeptDates = KeptDates.REMOVED
    faces: KeptFaces = KeptFaces.DRAWN


@dataclass(frozen=True, slots=True, eq=False)
class Request:
    """What a visit is made into.

    Attributes:
        station: Where it is made.
        kinds: Which objects are asked for.
        pdf: The report, for `Kind.PDF`.
        clips: The recordings that are made into videos, for `Kind.VIDEO`.
        order: What the visit answers to, None without one.
        deidentification: How to make objects that tell nobody who the patient is; None with the patient's name.
    """

    station: Station
    kinds: Collection[Kind] = USUAL_KINDS
    pdf: PdfFile | None = None
    clips: Mapping[Expression, Clip] = field(default_factory=dict)
    order: HospitalOrder | None = None
    deidentification: Deidentification | None = None
