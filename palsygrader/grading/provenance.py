"""Tells what made a grade, so that it can be traced."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from typing import Final

from palsygrader import __version__
from palsygrader.domain.examination import ExpressionRecord
from palsygrader.domain.expressions import Expression
from palsygrader.domain.grade import Provenance
from palsygrader.domain.measurement import Unit

_LIBRARIES: Final = ("dlib-bin", "numpy", "onnxruntime", "opencv-python-headless")


@dataclass(frozen=True, slots=True)
class Provider:
    """What stays the same in the provenance of all grades.

    Attributes:
        landmarker_name: Name of the landmark model that made the records.
        landmarker_sha256: Checksum of its file.
        iris_diameter_mm: Assumed iris diameter.
        libraries: Further libraries that touch the numbers.
    """

    landmarker_name: str
    landmarker_sha256: str
    iris_diameter_mm: float = 11.77
    libraries: tuple[str, ...] = ()

    def provenance(
        self, grader: str, records: Mapping[Expression, ExpressionRecord], graded_at: datetime
    ) -> Provenance:
        """Return the provenance of a grade.

        Args:
            grader: Name of the method.
            records: What was graded.
            graded_at: When, timezone-aware.
        """
        with_iris = any(m.unit is Unit.MM for record in records.values() for m in record.measurements)
        return Provenance(
            program_version=__version__,
            grader=grader,
            landmarker=self.landmarker_name,
            landmarker_sha256=self.landmarker_sha256,
            scale_method="iris" if with_iris else "none",
            iris_diameter_mm=self.iris_diameter_mm,
            libraries={library: version(library) for library in (*_LIBRARIES, *self.libraries)},
            graded_at=graded_at,
        )
