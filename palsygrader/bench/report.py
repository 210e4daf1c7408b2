"""How long the report of a visit takes, fonts loaded, as printing it does."""

import time
from datetime import UTC, datetime
from io import BytesIO
from typing import Final

from palsygrader.bench.archive import graded_demonstration
from palsygrader.bench.figures import Figure, percentile
from palsygrader.domain.patient import Patient
from palsygrader.report.content import Letterhead, report_content
from palsygrader.report.pdf import load_fonts, write_pdf
from palsygrader.settings import bundled

_ROUNDS: Final = 5
_MADE_AT: Final = datetime(2024, 2, 1, 10, 0, tzinfo=UTC)


def measure() -> list[Figure]:
    """Return how long the clinical report of the demonstration's visit takes, the median of five."""
    visit = graded_demonstration()
    patient, fonts = Patient("Demo", visit.patient_id), bundled("resources", "fonts")
    load_fonts(fonts)
    took_s, size_bytes = [], 0
    for _round in range(_ROUNDS):
        began_s = time.perf_counter()
        buffer = BytesIO()
        content = report_content(patient, visit, (), clinic=Letterhead(), created_at=_MADE_AT)
        write_pdf(content, buffer, fonts=fonts)
        took_s.append(time.perf_counter() - began_s)
        size_bytes = buffer.tell()
    return [
        Figure("the clinical report as PDF", percentile(took_s, 50), "s", 1.0),
        Figure("the clinical report: size", size_bytes / 2.0**20, "MB"),
    ]
