"""A visit that came back out of a hospital's archive."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from palsygrader.domain.correction import Moment
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient

if TYPE_CHECKING:
    from pydicom import Dataset


@dataclass(frozen=True, slots=True, eq=False)
class FetchedVisit:
    """A visit out of a hospital's archive, read-only.

    Attributes:
        patient: As the objects name them; of the clinic's own archive only the record number may be known.
        examination: Signed; with measurements, grades, decisions in force and pictures, without recordings and courses.
        study_uid: Study Instance UID.
        accession_number: Accession Number, empty without one.
        edition: Number of the edition, 0 as it was signed.
        missing_pictures: Which key frames have no picture, since its image was not there.
    """

    patient: Patient
    examination: Examination
    study_uid: str
    accession_number: str
    edition: int
    missing_pictures: tuple[tuple[Expression, Moment], ...]


def read_visit(datasets: "Iterable[Dataset]") -> FetchedVisit:
    """Return the visit that some objects of this program make up, in its newest edition.

    Args:
        datasets: Its measurements and grades, in any edition, and its pictures, in any order; others are passed over.

    Raises:
        InputError: `dicom.foreign` (no measurements of this program among them), `dicom.several_visits`, `dicom.newer`
            (a later version of the program made them), `dicom.damaged`.
    """
    from palsygrader.report.dicom.history import read  # noqa: PLC0415 - loads pydicom

    return read(datasets)
