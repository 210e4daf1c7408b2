"""What is to be exported, and what came of it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from palsygrader.report.cohort_files import ExportFormat


class Faces(StrEnum):
    """What is told of the faces, the least first."""

    LANDMARKS = "landmarks"
    """Where the landmarks lie, and no picture."""
    MASKED = "masked"
    """Pictures without eyes, hair, ears and what is behind the face."""
    WHOLE = "whole"
    """Pictures as they were recorded."""


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be exported.

    Attributes:
        patient_id: Whose visits; None for those of all patients.
        examination_id: Which one visit; None for all of them.
        signed_only: Whether visits that are not signed are left out.
        named: Whether names, record numbers and dates are told.
        free_text: Whether what the clinic typed is told.
        faces: What is told of the faces.
        clips: Whether recordings are told, not only the faces at rest and at the peak.
        agreed_only: Whether patients who have not agreed to research are left out.
        kind: What tables are written as.
    """

    patient_id: str | None = None
    examination_id: str | None = None
    signed_only: bool = False
    named: bool = False
    free_text: bool = False
    faces: Faces = Faces.LANDMARKS
    clips: bool = False
    agreed_only: bool = False
    kind: ExportFormat = ExportFormat.XLSX

    @property
    def recognisable(self) -> bool:
        """Whether the file tells who the patients are, by name or by face; then all have to have agreed to research."""
        return self.named or self.faces is Faces.WHOLE

    @property
    def needs_consent(self) -> bool:
        """Whether patients who have not agreed to research are left out, chosen or not."""
        return self.agreed_only or self.recognisable

    @property
    def content(self) -> str:
        """What leaves besides numbers, for the record of who did what."""
        parts = (self.faces.value, "clips" if self.clips else "", "free_text" if self.free_text else "")
        return ".".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written.

    Attributes:
        patients: Of how many patients.
        visits: How many visits.
        left_out: How many patients were left out since they have not agreed to research.
        missing: How many recordings and pictures could not be had: removed, damaged, or without a face to be masked.
        file: Where to.
    """

    patients: int
    visits: int
    left_out: int
    missing: int
    file: Path
