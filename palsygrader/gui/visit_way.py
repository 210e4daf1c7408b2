"""A visit on its way between the pages, and what makes those pages."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings

if TYPE_CHECKING:
    from palsygrader.gui.capture_page import CapturePage
    from palsygrader.gui.import_page import ImportPage
    from palsygrader.gui.reading_page import ReadingPage
    from palsygrader.gui.review_page import ReviewPage


class VisitPages(Protocol):
    """Makes the pages of a visit, once each and not before they are needed: they bring heavy libraries."""

    def capture(self, archive: VisitArchive, archive_queue: JobQueue, settings: Settings) -> "CapturePage":
        """Return the page that records."""

    def importing(self, archive: VisitArchive, archive_queue: JobQueue, settings: Settings) -> "ImportPage":
        """Return the page that makes a visit of files."""

    def review(self, archive: VisitArchive, archive_queue: JobQueue, settings: Settings) -> "ReviewPage":
        """Return the page that shows and signs."""

    def reading(self, archive: VisitArchive, archive_queue: JobQueue) -> "ReadingPage":
        """Return the page on which another person reads."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit on its way between the pages.

    Attributes:
        patient: Whose.
        examination: What there is of it.
        previous: The earlier finished ones that are compared with, the oldest first.
        number: Its number among all visits of the patient by time, the first is 1.
        finished: Whether it is reviewed; else it is recorded.
        unread: How many earlier ones are damaged and left out.
    """

    patient: Patient
    examination: Examination
    previous: tuple[Examination, ...]
    number: int
    finished: bool
    unread: int = 0
