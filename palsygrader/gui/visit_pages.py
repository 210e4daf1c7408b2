"""Makes the pages of a visit when the first visit needs them."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, cast

from palsygrader import logs
from palsygrader.errors import PalsyGraderError
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings, bundled, grading_weights, landmark_weights

if TYPE_CHECKING:
    from palsygrader.archive.store import Archive
    from palsygrader.capture.source import FrameSource
    from palsygrader.gui.capture_page import CapturePage
    from palsygrader.gui.import_page import ImportPage
    from palsygrader.gui.ports import VisitArchive
    from palsygrader.gui.reading_page import ReadingPage
    from palsygrader.gui.review_page import ReviewPage
    from palsygrader.vision.network_landmarker import NetworkLandmarker


class LatePages:
    """The real pages; their libraries are imported here and not before.

    Args:
        source_factory: Makes the source of a visit's frames, by the number of the patient's visit.
    """

    def __init__(self, source_factory: "Callable[[int], FrameSource]") -> None:
        self._source_factory = source_factory
        self._landmarker: NetworkLandmarker | None = None
        self._making = threading.Lock()

    def prepare(self, compute_device: str, told: Callable[[str], None] = lambda _reason: None) -> None:
        """Load the models, so that the first visit does not wait for them; for a worker.

        What is missing or damaged is told when it is needed.

        Args:
            compute_device: What the grading network is to run on.
            told: Called, from whatever thread, with why the processor has to do for the card that is wanted.
        """
        with ThreadPoolExecutor(max_workers=1, thread_name_prefix="landmarks") as beside:
            landmarks = beside.submit(lambda: self._shared_landmarker().load())
            try:
                from palsygrader.grading.grading_model import shared_model  # noqa: PLC0415 - brings torch

                model = shared_model(grading_weights(), compute_device)
                model.tell_fallback(told)
                model.load()
                landmarks.result()
            except PalsyGraderError as error:
                logs.failure("visit.not_prepared", error)

    def prepare_report(self) -> None:
        """Load the report's fonts, so that the first report does not wait for them; for a worker.

        What is missing is told when it is needed.
        """
        from palsygrader.report.pdf import load_fonts  # noqa: PLC0415 - brings the PDF library

        try:
            load_fonts(bundled("resources", "fonts"))
        except PalsyGraderError as error:
            logs.failure("visit.not_prepared", error)

    def _shared_landmarker(self) -> "NetworkLandmarker":
        """Return what places landmarks on every page; from any thread."""
        from palsygrader.vision.network_landmarker import NetworkLandmarker  # noqa: PLC0415 - brings vision

        with self._making:
            if self._landmarker is None:
                self._landmarker = NetworkLandmarker(landmark_weights())
            return self._landmarker

    def capture(self, archive: "VisitArchive", archive_queue: JobQueue, settings: Settings) -> "CapturePage":
        """Return the page that records."""
        from palsygrader.gui.capture_page import CapturePage  # noqa: PLC0415 - brings camera and vision

        return CapturePage(
            archive=cast("Archive", archive),
            archive_queue=archive_queue,
            source_factory=self._source_factory,
            settings=settings,
            landmarker=self._shared_landmarker(),
        )

    def importing(self, archive: "VisitArchive", archive_queue: JobQueue, settings: Settings) -> "ImportPage":
        """Return the page that makes a visit of files."""
        from palsygrader.gui.import_page import ImportPage  # noqa: PLC0415 - brings vision

        return ImportPage(
            archive=cast("Archive", archive),
            archive_queue=archive_queue,
            settings=settings,
            landmarker=self._shared_landmarker(),
        )

    def review(self, archive: "VisitArchive", archive_queue: JobQueue, settings: Settings) -> "ReviewPage":
        """Return the page that shows and signs."""
        from palsygrader.gui.review_page import ReviewPage  # noqa: PLC0415 - brings charts

        return ReviewPage(archive=cast("Archive", archive), archive_queue=archive_queue, settings=settings)

    def reading(self, archive: "VisitArchive", archive_queue: JobQueue) -> "ReadingPage":
        """Return the page on which another person reads."""
        from palsygrader.gui.reading_page import ReadingPage  # noqa: PLC0415 - brings charts

        return ReadingPage(
            archive=cast("Archive", archive), archive_queue=archive_queue, signed_in=archive.account.name
        )
