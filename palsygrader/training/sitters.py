"""Who sits before the camera: a rendered head, or a photograph that moves. Both give pictures and true points."""

import os
from importlib.util import find_spec
from pathlib import Path
from typing import Final, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.capture.photograph import read_photograph
from palsygrader.domain.examination import Picture
from palsygrader.domain.face import POINT_COUNT
from palsygrader.errors import InputError, PalsyGraderError
from palsygrader.settings import bundled
from palsygrader.training.examination_plan import ExaminationPlan
from palsygrader.training.face_model import MODEL_FILE, FaceModel, load_face_model
from palsygrader.training.mesh import HeadPose
from palsygrader.training.people import LONDON_FOLDER, TEACHER_FILE, LondonPerson, load_people
from palsygrader.training.population import FIRST_JUDGED_SEED
from palsygrader.training.puppet import Puppet, PuppetMesh, puppet_mesh
from palsygrader.training.puppet_fit import PuppetFit, accepted, fit_face
from palsygrader.training.simulate import ShapeWeights

SHARED_VARIABLE: Final = "PALSYGRADER_SHARED"
"""Environment variable that tells where the development data lie."""


class Sitter(Protocol):
    """A digital patient before the camera."""

    def rehearse(self, activation: ShapeWeights) -> None:
        """Get ready for a clip that goes to this full expression."""

    def picture(self, activation: ShapeWeights, pose: HeadPose, frame: int) -> Picture:
        """Return a picture, RGB uint8."""

    def points_px(self, activation: ShapeWeights, pose: HeadPose) -> NDArray[np.float64]:
        """Return the true points in it, shape (78, 2); NaN where they are not known."""


class PuppetSitter:
    """A photograph that moves; its pose is the photograph's.

    Args:
        puppet: Moves the photograph.
        photograph: At rest.
        height_px: Of the pictures; they are never larger than the photograph.
    """

    def __init__(self, puppet: Puppet, photograph: Picture, height_px: int) -> None:
        self._puppet = puppet
        height, width = photograph.shape[:2]
        shrink = min(height_px / height, 1.0)
        self._size = round(width * shrink), round(height * shrink)
        self._ratio = np.array(self._size) / (width, height)

    def rehearse(self, activation: ShapeWeights) -> None:
        """Need no getting ready."""

    def picture(self, activation: ShapeWeights, pose: HeadPose, frame: int) -> Picture:  # noqa: ARG002 - fixed
        """Return a picture with the photograph's proportions."""
        picture = self._puppet.picture(activation)
        if picture.shape[1::-1] == self._size:
            return picture
        return np.asarray(cv2.resize(picture, self._size, interpolation=cv2.INTER_AREA), dtype=np.uint8)

    def points_px(self, activation: ShapeWeights, pose: HeadPose) -> NDArray[np.float64]:  # noqa: ARG002 - fixed
        """Return the true points; those of the irises are NaN unless the puppet knows them."""
        points = np.full((POINT_COUNT, 2), np.nan)
        known = self._puppet.points_px(activation)
        points[: len(known)] = (known + 0.5) * self._ratio - 0.5  # sizes change about pixel centres
        return points


class SittersRoom:
    """Seats digital patients; what they share is loaded once.

    Args:
        data: Folder of the development data.

    Raises:
        InputError: `simulate.no_model`.
        PalsyGraderError: `simulate.no_vtk`.
    """

    def __init__(self, data: Path) -> None:
        check_ready(data, photographs=False)
        self._data = data
        self._model: FaceModel = load_face_model(data)
        self._mesh: PuppetMesh | None = None
        self._people: tuple[LondonPerson, ...] = ()
        self._fits: dict[str, PuppetFit | None] = {}

    def rendered(self, plan: ExaminationPlan) -> Sitter:
        """Seat a rendered head."""
        from vtkmodules.vtkCommonCore import vtkLogger  # noqa: PLC0415 - heavy

        vtkLogger.SetStderrVerbosity(vtkLogger.VERBOSITY_ERROR)  # without a screen VTK warns, and goes on
        from palsygrader.training.scene import Scene  # noqa: PLC0415 - heavy

        sitting = plan.sitting
        return Scene(
            model=self._model,
            patient=sitting.patient,
            look=sitting.look,
            light=sitting.light,
            camera=plan.camera,
            background=sitting.background,
            folds_at_rest=sitting.folds_at_rest,
        )

    def photograph(self, plan: ExaminationPlan) -> tuple[Sitter, str]:
        """Seat a photograph, and tell whose; fits that are not good enough are passed over.

        Patients kept for judging are made of people kept for judging.

        Raises:
            InputError: `simulate.no_photographs`.
        """
        check_ready(self._data, photographs=True)
        if self._mesh is None:
            self._mesh = puppet_mesh(self._model)
            self._people = load_people(self._data)
        order = np.random.default_rng((plan.seed, 29)).permutation(len(self._people))
        for index in order:
            person = self._people[index]
            if person.is_test != (plan.seed >= FIRST_JUDGED_SEED):
                continue
            if person.number not in self._fits:
                fit = fit_face(self._model, person.hand_px)
                self._fits[person.number] = fit if accepted(fit) is None else None
            known = self._fits[person.number]
            if known is not None:
                photograph = read_photograph(person.neutral_path)
                puppet = Puppet(self._model, photograph, known, plan.sitting.patient, self._mesh)
                return PuppetSitter(puppet, photograph, plan.camera.height_px), person.number
        raise InputError("simulate.no_photographs", folder=self._data / LONDON_FOLDER)


def check_ready(data: Path, *, photographs: bool) -> None:
    """Refuse to begin without what is needed.

    Args:
        data: Folder of the development data.
        photographs: Whether photographs are needed as well.

    Raises:
        InputError: `simulate.no_model` or `simulate.no_photographs`.
        PalsyGraderError: `simulate.no_vtk`.
    """
    if not (data / MODEL_FILE).is_file():
        raise InputError("simulate.no_model", file=data / MODEL_FILE, variable=SHARED_VARIABLE)
    if find_spec("vtkmodules") is None:
        raise PalsyGraderError("simulate.no_vtk")
    if photographs and not ((data / LONDON_FOLDER).is_dir() and (data / TEACHER_FILE).is_file()):
        raise InputError("simulate.no_photographs", folder=data / LONDON_FOLDER)


def development_data() -> Path:
    """Return the folder where the development data are looked for."""
    shared = Path(os.environ.get(SHARED_VARIABLE, bundled("resources").parent.parent / "shared"))
    return shared / "data" if (shared / "data").is_dir() else shared
