"""The one thing to know in the place of the live picture while there is none, or it is not wanted."""

from palsygrader.capture.protocol import Phase
from palsygrader.gui.capture_camera import CaptureCamera
from palsygrader.gui.capture_session import CaptureSession
from palsygrader.wording import error_line, say


def covering_words(session: CaptureSession | None, camera: CaptureCamera) -> str:
    """Return what covers the live picture, empty where it is to be seen."""
    if session is not None and session.state.phase is Phase.PAUSED:
        return say("examine.viewfinder.paused")
    if session is not None and session.finishing:
        return say("examine.viewfinder.grading")
    if camera.failure is not None:
        return error_line(camera.failure)
    return "" if camera.working else say("examine.viewfinder.starting")


def recording_words(camera: CaptureCamera) -> str:
    """Return what stands over the picture while it is recorded: also that exposure stands still."""
    return say("examine.viewfinder.recording_fixed" if camera.exposure_fixed else "examine.viewfinder.recording")
