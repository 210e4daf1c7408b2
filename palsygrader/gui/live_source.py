"""Which source of frames plays the camera, and which cameras there are."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from palsygrader import logs
from palsygrader.domain.expressions import Expression
from palsygrader.errors import CaptureError
from palsygrader.settings import Settings, bundled

if TYPE_CHECKING:
    from palsygrader.capture.camera import CameraWatcher
    from palsygrader.capture.source import FrameSource


def source_factory(
    *, demo: bool, source: Path | None, settings: Callable[[], Settings], cameras: "CameraList"
) -> "Callable[[int], FrameSource]":
    """Return what makes the source of a visit, by how many the patient has had with it.

    Args:
        demo: The bundled digital patient, who has recovered in part from the second visit on.
        source: A video, a folder of photographs, or a folder of clips named after the expressions.
        settings: The settings in force, asked for each visit's camera.
        cameras: Begins to watch when a camera is used, so that one that is plugged in again is noticed.
    """
    if source is not None:
        return lambda _visit_number: file_source(source)
    if demo:
        return _demo

    def camera(_visit_number: int) -> "FrameSource":
        cameras.names()
        return _camera(settings().camera)

    return camera


def _demo(visit_number: int) -> "FrameSource":
    from palsygrader.capture.digital_patient import FOLLOW_UP  # noqa: PLC0415 - the window shows before

    return file_source(bundled("resources", "demo", *([FOLLOW_UP] if visit_number > 1 else [])))


def file_source(source: Path) -> "FrameSource":
    """Return the source that plays a file or folder."""
    from palsygrader.capture.digital_patient import DigitalPatientSource  # noqa: PLC0415 - the window shows before
    from palsygrader.capture.source import PhotographFolderSource, VideoSource  # noqa: PLC0415 - as above

    if not source.is_dir():
        return VideoSource(source, loop=True)
    if (source / f"{Expression.REST}.mp4").is_file():
        return DigitalPatientSource(source)
    return PhotographFolderSource(source)


class CameraList(QObject):
    """The cameras that are plugged in. Looks only when it is asked first, for it brings the multimedia libraries.

    Signals:
        changed: One was plugged in or out.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher: CameraWatcher | None = None

    def names(self) -> list[tuple[str, str]]:
        """Return name and identifier of each camera; none where cameras cannot be listed."""
        from palsygrader.capture.camera import CameraWatcher  # noqa: PLC0415 - as above

        if self._watcher is None:
            self._watcher = CameraWatcher(parent=self)
            self._watcher.cameras_changed.connect(lambda _cameras: self.changed.emit())
            try:
                self._watcher.start()
            except CaptureError as error:
                logs.failure("cameras.not_listed", error)
        return [(camera.name, camera.identifier) for camera in self._watcher.cameras]


def _camera(identifier: str) -> "FrameSource":
    from palsygrader.capture.camera import camera_source  # noqa: PLC0415 - as above
    from palsygrader.capture.watchdog import Watchdog  # noqa: PLC0415 - as above

    return Watchdog(camera_source(identifier or None))
