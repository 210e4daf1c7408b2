"""The studio: a webcam before the digital patient, one picture per call (VTK off screen)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import vtkmodules.vtkRenderingOpenGL2  # noqa: F401 - registers the renderer
from numpy.typing import NDArray
from vtkmodules.util import numpy_support
from vtkmodules.vtkCommonCore import vtkDataArray
from vtkmodules.vtkRenderingCore import vtkRenderer, vtkRenderWindow, vtkWindowToImageFilter

from palsygrader.domain.examination import Picture
from palsygrader.training.mesh import Mesh
from palsygrader.training.paint import Colour
from palsygrader.training.surfaces import Hairs, Surface

SUPERSAMPLING: Final = 2
"""Pictures are drawn this many times larger and averaged down, so that edges and hairs are smooth."""

FACE_FRONT_CM: Final = 9.0
"""Depth at which a camera's scale and distance hold: the plane of the eyes."""
_HEAD_CM: Final = 26.0
"""Width of the strip in which the head moves."""
_IN_STRIP_CM: Final = 0.4 * _HEAD_CM
"""What lies this near the midline is seen inside the strip only, also when it is nearer to the camera."""


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
    """Renders surfaces that follow one mesh."""

    def __init__(
        self,
        *,
        camera: Camera,
        pieces: Sequence[Surface | Hairs],
        background: tuple[Colour, Colour],
    ) -> None:
        self._pieces = pieces
        renderer = vtkRenderer()
        foot, top = background
        renderer.SetBackground(*(channel / 255 for channel in foot))
        renderer.SetBackground2(*(channel / 255 for channel in top))
        renderer.GradientBackgroundOn()
        for piece in pieces:
            renderer.AddActor(piece.actor)
            if piece.actor.GetTexture() is not None:  # costs a third of the time in software, and changes nothing seen
                piece.actor.GetTexture().SetMaximumAnisotropicFiltering(1.0)
        view = renderer.GetActiveCamera()
        view.SetPosition(0, camera.height_cm, camera.distance_cm + FACE_FRONT_CM)
        view.SetFocalPoint(0, camera.height_cm, 0)
        view.SetViewAngle(camera.view_angle_deg)
        view.SetClippingRange(30, 130)
        self._window = vtkRenderWindow()
        self._window.SetOffScreenRendering(1)
        self._window.SetMultiSamples(0)
        self._window.AddRenderer(renderer)
        self._grab = vtkWindowToImageFilter()
        self._grab.SetInput(self._window)
        self._grab.ReadFrontBufferOff()
        self._grab.ShouldRerenderOff()
        self._camera = camera
        self._beside: Picture | None = None

    def picture(self, mesh: Mesh) -> Picture:
        """Return the picture of the mesh, RGB uint8 of the camera's size.

        The head is drawn anew; what lies beside it (shirt and background) is drawn once.
        """
        for piece in self._pieces:
            piece.follow(mesh)
        if self._beside is None:
            self._beside = self._drawn_beside()
        picture = self._beside.copy()
        head_px = min(2 * round(0.5 * _HEAD_CM * self._camera.pixels_per_cm), self._camera.width_px)
        start = (self._camera.width_px - head_px) // 2
        picture[:, start : start + head_px] = self._drawn(head_px)
        return picture

    def _drawn_beside(self) -> Picture:
        """Draw the whole picture without what lies in the head's strip altogether."""
        in_strip = [piece.actor for piece in self._pieces if max(np.abs(piece.actor.GetBounds()[:2])) < _IN_STRIP_CM]
        for actor in in_strip:
            actor.VisibilityOff()
        picture = self._drawn(self._camera.width_px)
        for actor in in_strip:
            actor.VisibilityOn()
        return picture

    def _drawn(self, width_px: int) -> Picture:
        """Draw the middle of the picture, this wide."""
        height_px = self._camera.height_px
        self._window.SetSize(SUPERSAMPLING * width_px, SUPERSAMPLING * height_px)
        self._window.Render()
        self._grab.Modified()
        self._grab.Update()
        pixels = _pixels(self._grab.GetOutput().GetPointData().GetScalars())
        fine = pixels.reshape(SUPERSAMPLING * height_px, SUPERSAMPLING * width_px, 3)[::-1]
        return np.asarray(cv2.resize(fine, (width_px, height_px), interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _pixels(values: vtkDataArray) -> NDArray[np.uint8]:
    """Return VTK's pixels without copying."""
    shared: NDArray[np.uint8] = numpy_support.vtk_to_numpy(values)  # type: ignore[no-untyped-call] # VTK has none
    return shared
