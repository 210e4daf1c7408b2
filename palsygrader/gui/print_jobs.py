"""Print jobs of the whole program: it does not close while one is under way, or half the paper would be missing."""

from typing import TYPE_CHECKING, Final
from weakref import WeakSet

from shiboken6 import isValid

if TYPE_CHECKING:
    from palsygrader.gui.pdf_printing import PdfPrinting

_BEGUN: "Final[WeakSet[PdfPrinting]]" = WeakSet()


def note_begun(job: "PdfPrinting") -> None:
    """Note that a job has begun."""
    _BEGUN.add(job)


def is_printing() -> bool:
    """Return whether any job is under way; one whose page is gone is none."""
    return any(isValid(job) and job.running for job in tuple(_BEGUN))
