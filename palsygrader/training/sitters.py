"""Who sits before the camera: a rendered head, or a photograph that moves. Both give pictures and true points."""

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.capture.photograph import read_photograph
from palsygrader.domain.examination import Picture
from palsygrader.domain.face import LANDMARK_COUNT
from palsygrader.errors import InputError, PalsyGraderError
from palsygrader.training.cutout import Cutout, cut_out
from palsygrader.training.development_data import SHARED_VARIABLE
from palsygrader.training.examination_plan import ExaminationPlan
from palsygrader.training.face_model import MODEL_FILE, FaceModel, load_face_model
from palsygrader.training.mesh import HeadPose
from palsygrader.training.people import LONDON_FOLDER, TEACHER_FILE, LondonPerson, load_people
from palsygrader.training.photograph_samples import resting_points
from palsygrader.training.population import FIRST_JUDGED_SEED
from palsygrader.training.puppet import Puppet, PuppetMesh, puppet_mesh
from palsygrader.training.puppet_fit import PuppetFit, accepted, fit_face
from palsygrader.training.puppet_framing import Framing, framed
from palsygrader.training.rejection import Inspector
from palsygrader.training.room import paint_room
from palsygrader.training.simulate import DigitalPatient, ShapeWeights, expression_activation


class Sitter(Protocol):
    """A digital patient before the camera."""

    def rehearse(self, activation: ShapeWeights) -> None:
        """Get ready for a clip that goes to this full expression."""

    def picture(self, activation: ShapeWeights, pose: HeadPose, frame: int) -> Picture:
        """Return a picture, RGB uint8."""

    def points_px(self, activation: ShapeWeights, pose: HeadPose) -> NDArray[np.float64]:
        """Return the true points in it, shape (78, 2); NaN where they are not known."""

    def true_pose(self, pose: HeadPose) -> HeadPose:
        """Return the pose that is seen when this one is asked for."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A sitter, and how it came to be the one.

    Attributes:
        sitter: Gives the pictures.
        patient: Whose truth it shows.
        person: Number of the photographed person; None for a rendered head.
        rejected: Why each draw before this one was rejected.
    """

    sitter: Sitter
    patient: DigitalPatient
    person: str | None = None
    rejected: tuple[str, ...] = ()


class PuppetSitter:
    """A photograph that moves; its head tilts and moves aside as is asked for, the other angles are its own.

    Args:
        puppet: Moves the photograph.
        framing: How the camera sees it.
        cutout: Where the photograph's backdrop is seen.
        room: RGB uint8 of the pictures' size, what is seen there instead.
    """

    def __init__(self, puppet: Puppet, framing: Framing, cutout: Cutout, room: Picture) -> None:
        self._puppet = puppet
        self._framing = framing
        self._cutout = cutout
        self._room = room

    def rehearse(self, activation: ShapeWeights) -> None:
        """Need no getting ready."""

    def picture(self, activation: ShapeWeights, pose: HeadPose, frame: int) -> Picture:  # noqa: ARG002 - no chance in it
        """Return a square picture."""
        moved = self._puppet.picture(activation)
        person = self._framing.picture(np.asarray(cv2.subtract(moved, self._cutout.light), dtype=np.uint8), pose)
        share = cv2.cvtColor(self._framing.picture(self._cutout.share, pose), cv2.COLOR_GRAY2RGB)
        return np.asarray(cv2.add(person, cv2.multiply(self._room, share, scale=1 / 255)), dtype=np.uint8)

    def points_px(self, activation: ShapeWeights, pose: HeadPose) -> NDArray[np.float64]:
        """Return the true points; NaN for the iris of an eye that has turned up behind its lid."""
        return self._framing.points_px(self._puppet.points_px(activation), pose)

    def true_pose(self, pose: HeadPose) -> HeadPose:
        """Return the photograph's pose, rolled."""
        return self._framing.pose(pose)


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
        self._inspector = Inspector(self._model)
        self._mesh: PuppetMesh | None = None
        self._people: tuple[LondonPerson, ...] = ()
        self._fits: dict[str, tuple[PuppetFit, Cutout]] = {}

    def rendered(self, plan: ExaminationPlan) -> Seat:
        """Seat a rendered head; draws that no person looks like are passed over.

        Raises:
            PalsyGraderError: `simulate.no_head`.
        """
        from palsygrader.training.scene import Scene  # noqa: PLC0415 - heavy

        sitting = plan.sitting
        acted = [
            (take.performance.expression, expression_activation(take.performance.expression, take.exertion_ratio))
            for take in plan.takes
        ]
        patient, rejected = self._inspector.accepted(sitting.patient, plan.seed, acted)
        scene = Scene(
            model=self._model,
            patient=patient,
            look=sitting.look,
            light=sitting.light,
            camera=plan.camera,
            background=sitting.room,
            folds_at_rest=sitting.folds_at_rest,
            sensor_noise=False,  # `degrade` adds its own
        )
        return Seat(scene, patient, rejected=rejected)

    def photograph(self, plan: ExaminationPlan) -> Seat:
        """Seat a photograph; fits that are not good enough are passed over.

        Patients kept for judging are made of people kept for judging.

        Raises:
            InputError: `simulate.no_photographs`.
        """
        check_ready(self._data, photographs=True)
        if self._mesh is None:
            self._mesh = puppet_mesh(self._model)
            self._people = load_people(self._data)
        order = np.random.default_rng((plan.seed, 29)).permutation(len(self._people))
        rejected: list[str] = []
        for index in order:
            person = self._people[index]
            if person.is_test != (plan.seed >= FIRST_JUDGED_SEED):
                continue
            photograph, patient = read_photograph(person.neutral_path), plan.sitting.patient
            if person.number not in self._fits:
                self._fits[person.number] = fit_face(self._model, person.hand_px), cut_out(photograph)
            fit, cutout = self._fits[person.number]
            reason = accepted(fit) if cutout.is_plain else "the backdrop is not plain"
            if reason is not None:
                rejected.append(reason)
                continue
            irises_px = resting_points(person)[0][LANDMARK_COUNT:]
            puppet = Puppet(self._model, photograph, fit, patient, self._mesh, irises_px=irises_px)
            framing = framed(fit, photograph.shape[0], plan.camera)
            behind = plan.sitting.room
            seen_cm = framing.side_px / (framing.zoom * fit.scale_px_per_cm)
            room = paint_room(
                behind, framing.side_px, framing.side_px, behind.seen_cm(seen_cm, plan.camera.distance_cm)
            )
            sitter = PuppetSitter(puppet, framing, cutout, room)
            return Seat(sitter, patient, person.number, tuple(rejected))
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
