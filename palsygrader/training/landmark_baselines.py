"""Landmarkers that ours is judged beside: dlib's predictor as it is, and the mean face in the detected box."""

import hashlib
import importlib
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.capture.photograph import read_photograph
from palsygrader.domain.examination import Picture
from palsygrader.domain.face import LANDMARK_COUNT
from palsygrader.domain.landmarks import Landmarks
from palsygrader.settings import landmark_weights
from palsygrader.training.people import LondonPerson
from palsygrader.vision.detection import Box, FaceDetector
from palsygrader.vision.landmarks import FaceLandmarker
from palsygrader.vision.network_landmarker import NetworkLandmarker
from palsygrader.vision.pose import head_pose

_CERTAIN: Final = 1.0
_RIGID_RESIDUAL_GOOD: Final = 0.03
_RIGID_RESIDUAL_BAD: Final = 0.09
"""Residual of eye and nose points to a rigid head, share of the eye distance, of confidence 1 and 0.

On the 160 London photographs it is 0.017 with a standard deviation of 0.005.
"""


class PlainDlib:
    """dlib's detector and 68-point predictor (Kazemi & Sullivan 2014, doi 10.1109/CVPR.2014.241).

    The predictor's file comes with the extra `bench`; its training data (iBUG 300-W) exclude commercial use.
    """

    name = "dlib 68"

    def __init__(self) -> None:
        self._detector = FaceDetector()

    @cached_property
    def _predictor(self) -> tuple[Any, Any]:  # dlib has no types
        import dlib  # noqa: PLC0415 - loads late on purpose
        import face_recognition_models  # noqa: PLC0415 - only the extra `bench` has it

        dlib_module: Any = dlib
        predictor = dlib_module.shape_predictor(face_recognition_models.pose_predictor_model_location())
        return predictor, dlib_module.rectangle

    @cached_property
    def sha256(self) -> str:
        """Checksum of the predictor's file."""
        import face_recognition_models  # noqa: PLC0415 - only the extra `bench` has it

        with Path(face_recognition_models.pose_predictor_model_location()).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def detect(self, image: Picture) -> tuple[Box, ...]:
        """Return the faces in an RGB picture, the largest first."""
        return self._detector.detect(image)

    def locate(self, image: Picture, box: Box) -> Landmarks:
        """Return the landmarks of the face in a box, in the picture's pixels.

        Args:
            image: Shape (height, width, 3), uint8.
            box: From `detect` or `box_of`.
        """
        predictor, rectangle = self._predictor
        left, top = round(box.left_px), round(box.top_px)
        place = rectangle(left, top, left + round(box.width_px), top + round(box.height_px))
        shape = predictor(np.ascontiguousarray(image), place)
        points_px = np.array([(shape.part(i).x, shape.part(i).y) for i in range(LANDMARK_COUNT)], dtype=np.float64)
        return Landmarks(points_px, _confidence_of(points_px))


def _confidence_of(points_px: NDArray[np.float64]) -> float:
    """Return 0..1, how well eye and nose points agree with a rigid head.

    Args:
        points_px: Shape (68, 2).
    """
    residual = head_pose(points_px).residual_ratio
    return float(np.clip((_RIGID_RESIDUAL_BAD - residual) / (_RIGID_RESIDUAL_BAD - _RIGID_RESIDUAL_GOOD), 0.0, 1.0))


class MeanShape:
    """The mean face, put into the detected box: what is known without looking at the face.

    Args:
        detect: Finds the boxes.
        shape: Shape (68, 2), in widths and heights of the box.
    """

    name = "mean shape"

    def __init__(self, detect: Callable[[Picture], tuple[Box, ...]], shape: NDArray[np.float64]) -> None:
        self._detect = detect
        self._shape = shape

    @property
    def sha256(self) -> str:
        """Checksum of the shape."""
        return hashlib.sha256(self._shape.tobytes()).hexdigest()

    def detect(self, image: Picture) -> tuple[Box, ...]:
        """Return the faces in an RGB picture, the largest first."""
        return self._detect(image)

    def locate(self, image: Picture, box: Box) -> Landmarks:  # noqa: ARG002 - it does not look
        """Return the mean face in the box."""
        return Landmarks(self._shape * (box.width_px, box.height_px) + (box.left_px, box.top_px), _CERTAIN)


def mean_shape(detect: Callable[[Picture], tuple[Box, ...]], people: Iterable[LondonPerson]) -> NDArray[np.float64]:
    """Return the mean of people's landmarks at rest in their detected boxes, shape (68, 2).

    By hand-placed points, and by the teacher's where there is none.

    Args:
        detect: Finds the boxes.
        people: Those who may be learnt from.
    """
    shapes = []
    for person in people:
        boxes = detect(read_photograph(person.neutral_path))
        if len(boxes) == 1:
            box = boxes[0]
            points_px = np.where(np.isnan(person.hand_px), person.teacher_neutral_68_px, person.hand_px)
            shapes.append((points_px - (box.left_px, box.top_px)) / (box.width_px, box.height_px))
    return np.asarray(np.mean(shapes, axis=0))


def landmarker_of(name: str) -> FaceLandmarker:
    """Return a landmarker by `"module:Class"`, made without arguments."""
    module, _, class_name = name.partition(":")
    landmarker: FaceLandmarker = getattr(importlib.import_module(module), class_name)()
    return landmarker


def network_landmarker() -> FaceLandmarker:
    """Return our networks with the weights that lie in the program."""
    return NetworkLandmarker(landmark_weights())
