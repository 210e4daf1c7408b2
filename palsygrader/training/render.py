"""The studio: a webcam before the digital patient, one picture per call (VTK off screen)."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import cv2
import numpy as np
import vtkmodules.vtkRenderingOpenGL2  # noqa: F401 - registers the renderer
from numpy.typing import NDArray
from vtkmodules.util import numpy_support
from vtkmodules.vtkCommonCore import vtkLogger, vtkUnsignedCharArray
from vtkmodules.vtkRenderingCore import vtkRenderer, vtkRenderWindow

from palsygrader.domain.examination import Picture
from palsygrader.training.mesh import Mesh
from palsygrader.training.surfaces import Hairs, Surface

SUPERSAMPLING: Final = 2
"""Pictures are drawn this many times larger and averaged down, so that edges and hairs are smooth."""

FACE_FRONT_CM: Final = 9.0
"""Depth at which a camera's scale and distance hold: the plane of the eyes."""
_HEAD_CM: Final = 26.0
"""Width of the strip in which the head moves."""


@dataclass(frozen=True, slots=True)
class Camera:
    """A webcam at eye level, looking along -z.

    Attributes:
        width_px: Of the picture.
        height_px: Of the picture.
        distance_cm: From the face's front.
        height_cm: Of the picture's centre, in the model's frame.
        visible_height_cm: Height of the picture at the face.
    """

    width_px: int = 1280
    height_px: int = 720
    distance_cm: float = 70.0
    height_cm: float = 1.5
    visible_height_cm: float = 36.0

    @property
    def view_angle_deg(self) -> float:
        """Vertical field of view."""
        return float(np.degrees(2 * np.arctan(0.5 * self.visible_height_cm / self.distance_cm)))

    @property
    def pixels_per_cm(self) -> float:
        """Scale at the face's front."""
        return self.height_px / self.visible_height_cm

    def project(self, points: NDArray[np.float32]) -> NDArray[np.float64]:
        """Return picture positions of points in space, shape (n, 2) px, pixel centres at integers."""
        depth = self.distance_cm + FACE_FRONT_CM - points[:, 2].astype(np.float64)
        focal_px = 0.5 * self.height_px / np.tan(np.radians(0.5 * self.view_angle_deg))
        x = 0.5 * self.width_px + focal_px * points[:, 0] / depth - 0.5
        y = 0.5 * self.height_px - focal_px * (points[:, 1] - self.height_cm) / depth - 0.5
        return np.stack([x, y], axis=1)


class Studio:
    """Renders surfaces that follow one mesh, before a backdrop."""

    def __init__(
        self, *, camera: Camera, pieces: Sequence[Surface | Hairs], still: Sequence[Surface], backdrop: Picture
    ) -> None:
        """Set the pieces before the camera.

        Args:
            camera: The webcam.
            pieces: What moves with the head: seen inside the strip only.
            still: What does not move, behind the pieces.
            backdrop: RGB uint8 of the camera's size.
        """
        self._pieces = pieces
        self._still = still
        self._backdrop = backdrop
        self._camera = camera
        self._renderer = vtkRenderer()
        self._renderer.SetBackground(0.0, 0.0, 0.0)
        self._renderer.SetBackgroundAlpha(0.0)
        self._renderer.SetUseOIT(False)  # noqa: FBT003 - VTK's; hairs of one colour need no order, and it takes time
        for piece in (*pieces, *still):
            self._renderer.AddActor(piece.actor)
            if piece.actor.GetTexture() is not None:  # costs a third of the time in software, and changes nothing seen
                piece.actor.GetTexture().SetMaximumAnisotropicFiltering(1.0)
        view = self._renderer.GetActiveCamera()
        view.SetPosition(0, camera.height_cm, camera.distance_cm + FACE_FRONT_CM)
        view.SetFocalPoint(0, camera.height_cm, 0)
        view.SetViewAngle(camera.view_angle_deg)
        view.SetClippingRange(30, 130)
        self._beside: Picture | None = None

    def picture(self, mesh: Mesh) -> Picture:
        """Return the picture of the mesh, RGB uint8 of the camera's size.

        The head is drawn anew; what lies beside it (shirt and backdrop) is drawn once.
        """
        if self._beside is None:
            self._beside = self._drawn_beside(mesh)
        for piece in self._pieces:
            piece.follow(mesh)
        picture = self._beside.copy()
        head_px = min(2 * round(0.5 * _HEAD_CM * self._camera.pixels_per_cm), self._camera.width_px)
        start = (self._camera.width_px - head_px) // 2
        strip = picture[:, start : start + head_px]
        strip[:] = self._drawn_on(strip)
        return picture

    def _drawn_beside(self, mesh: Mesh) -> Picture:
        """Draw what does not move, and leave it out from then on."""
        for surface in self._still:
            surface.follow(mesh)
        for piece in self._pieces:
            piece.actor.VisibilityOff()
        beside = self._drawn_on(self._backdrop)
        for piece in self._pieces:
            piece.actor.VisibilityOn()
        for surface in self._still:
            self._renderer.RemoveActor(surface.actor)
        return beside

    def _drawn_on(self, behind: Picture) -> Picture:
        """Draw before a picture of the middle columns."""
        height_px, width_px = behind.shape[:2]
        fine = _rendered(self._renderer, SUPERSAMPLING * width_px, SUPERSAMPLING * height_px)
        drawn = cv2.flip(cv2.resize(fine, (width_px, height_px), interpolation=cv2.INTER_AREA), 0)
        through = cv2.cvtColor(255 - drawn[..., 3], cv2.COLOR_GRAY2RGB)
        return np.asarray(cv2.add(drawn[..., :3], cv2.multiply(behind, through, scale=1 / 255)), dtype=np.uint8)


def _rendered(renderer: vtkRenderer, width_px: int, height_px: int) -> NDArray[np.uint8]:
    """Return what a renderer draws, from the foot up: RGBA, the colours already weakened by the opacity."""
    window = _window()
    if not window.HasRenderer(renderer):
        shown = window.GetRenderers()
        for _ in range(shown.GetNumberOfItems()):
            window.RemoveRenderer(shown.GetFirstRenderer())
        window.AddRenderer(renderer)
    window.SetSize(width_px, height_px)
    window.Render()
    values = vtkUnsignedCharArray()
    back, right_eye = 0, 0
    window.GetRGBACharPixelData(0, 0, width_px - 1, height_px - 1, back, values, right_eye)
    pixels: NDArray[np.uint8] = numpy_support.vtk_to_numpy(values)  # type: ignore[no-untyped-call] # VTK has none
    return pixels.reshape(height_px, width_px, 4)


@cache
def _window() -> vtkRenderWindow:
    """Return the window off screen that all studios of this process draw in: its programs are compiled once."""
    vtkLogger.SetStderrVerbosity(vtkLogger.VERBOSITY_ERROR)  # without a screen VTK warns, and goes on
    window = vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetMultiSamples(0)
    window.SetAlphaBitPlanes(1)
    return window
