"""What is asked for: which objects of a visit, from which station, and whether they may tell who the patient is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from palsygrader.domain.dicom_choices import KeptDates, KeptFaces
from palsygrader.domain.examination import Picture

LEAST_SECRET_BYTES: Final = 16
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
        secret: Of this export, at least 16 random bytes, the same for all its visits: new identifiers are made of it.
            Whoever has forgotten it cannot lead them back.
        subject: What the patient is called in this export; empty: a code made of the secret.
        dates: What becomes of days.
        faces: What becomes of faces.

    Raises:
        ValueError: The secret is too short.
    """

    secret: bytes
    subject: str = ""
    dates: KeptDates = KeptDates.REMOVED
    faces: KeptFaces = KeptFaces.DRAWN

    def __post_init__(self) -> None:
        """Refuse a secret that can be guessed."""
        if len(self.secret) < LEAST_SECRET_BYTES:
            message = f"a secret of {len(self.secret)} bytes can be guessed"
            raise ValueError(message)
