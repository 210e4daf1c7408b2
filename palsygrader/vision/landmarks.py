"""What every landmarker answers, and how single pictures and mirrored ones are used to place landmarks with care."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.landmarks import Landmarks
from palsygrader.errors import InputError
from palsygrader.vision.detection import Box


class FaceLandmarker(Protocol):
    """Finds faces and places landmarks."""

    @property
    def name(self) -> str:
        """Name of the model, for the provenance of a grade."""

    @property
    def sha256(self) -> str:
        """Checksum of the model's file."""

    def detect(self, image: Picture) -> tuple[Box, ...]:
        """Return the faces in an RGB picture, the largest first."""

    def locate(self, image: Picture, box: Box) -> Landmarks:
        """Return the landmarks of the face in a box, in the picture's pixels."""


# Where the brow, eye and nose points lie in a detected box: mean of the 160 London photographs, in box widths.
_UPPER_FACE: Final = slice(17, 48)
_UPPER_FACE_CENTRE: Final = np.array([0.488, 0.303])
_UPPER_FACE_SPREAD: Final = 0.2524

_BOX_CHANGES: Final = ((0.0, 0.0, 0.0), (0.03, 0.0, 0.0), (-0.03, 0.0, 0.0), (0.0, 0.03, 0.03), (0.0, -0.03, -0.03))
"""Right, down and larger, in box widths; the same to the right as to the left."""
_CROP_MARGIN_RATIO: Final = 0.5
"""The predictor is given the box and this share of it on every side: all of the face, little else to copy."""


def _around(image: Picture, box: Box) -> tuple[Picture, int, int]:
    """Return the part of the picture round a face, contiguous, and its left and top."""
    height_px, width_px = image.shape[:2]
    margin_px = _CROP_MARGIN_RATIO * box.width_px
    left = int(np.clip(box.left_px - margin_px, 0, width_px - 1))
    top = int(np.clip(box.top_px - margin_px, 0, height_px - 1))
    right = int(np.clip(box.left_px + box.width_px + margin_px, left + 1, width_px))
    bottom = int(np.clip(box.top_px + box.height_px + margin_px, top + 1, height_px))
    return np.ascontiguousarray(image[top:bottom, left:right]), left, top


def box_of(points_px: NDArray[np.float64]) -> Box:
    """Return the box a detector would give for a face with these landmarks.

    Args:
        points_px: Shape (68, 2).
    """
    upper = points_px[_UPPER_FACE]
    centre = upper.mean(axis=0)
    spread_px = float(np.sqrt(np.square(upper - centre).sum(axis=1).mean()))
    size_px = spread_px / _UPPER_FACE_SPREAD
    left, top = centre - size_px * _UPPER_FACE_CENTRE
    return Box(float(left), float(top), size_px, size_px)


def locate_mirrored(landmarker: FaceLandmarker, image: Picture, box: Box) -> Landmarks:
    """Return landmarks found in the mirrored picture, in the places of the picture itself.

    Args:
        landmarker: Any landmark model.
        image: Shape (height, width, 3), uint8.
        box: The face, from `detect` or `box_of`.
    """
    # Only the part round the face is mirrored: a copy of the whole picture would cost as much as the landmarks.
    crop, left, top = _around(image, box)
    width_px = crop.shape[1]
    there = Box(width_px - 1 - (box.left_px - left) - box.width_px, box.top_px - top, box.width_px, box.height_px)
    found = landmarker.locate(np.asarray(cv2.flip(crop, 1), dtype=np.uint8), there).mirrored(width_px)
    return replace(found, points_px=np.add(found.points_px, (left, top)))


def locate_mirror_averaged(landmarker: FaceLandmarker, image: Picture, box: Box) -> Landmarks:
    """Return landmarks averaged with those of the mirrored picture, so that no side is favoured.

    Twice the work of one `locate`: for stills, not for the live picture; in a clip the frames take turns instead.

    Args:
        landmarker: Any landmark model.
        image: Shape (height, width, 3), uint8.
        box: The face, from `detect` or `box_of`.
    """
    return _together((landmarker.locate(image, box), locate_mirrored(landmarker, image, box)))


def locate_carefully(landmarker: FaceLandmarker, image: Picture, box: Box) -> Landmarks:
    """Return the mean of mirror-averaged landmarks from slightly different boxes: for single pictures.

    An answer depends a little on its box; ten answers instead of two take that out.

    Args:
        landmarker: Any landmark model.
        image: Shape (height, width, 3), uint8.
        box: The face, from `detect`.
    """
    near = box_of(landmarker.locate(image, box).points_px)
    found = [locate_mirror_averaged(landmarker, image, _varied(near, *change)) for change in _BOX_CHANGES]
    return _together(found)


def _together(found: Sequence[Landmarks]) -> Landmarks:
    """Return the mean of several answers about one face, and the least confidence of each point and of all."""
    each = [landmarks.point_confidences for landmarks in found if landmarks.point_confidences is not None]
    return Landmarks(
        np.mean([landmarks.points_px for landmarks in found], axis=0),
        min(landmarks.confidence for landmarks in found),
        point_confidences=np.min(each, axis=0) if each else None,
    )


def _varied(box: Box, right: float, down: float, larger: float) -> Box:
    """Return a box moved and grown by shares of its width, about its centre."""
    size_px = box.width_px * (1.0 + larger)
    left = box.left_px + right * box.width_px - (size_px - box.width_px) / 2
    top = box.top_px + down * box.width_px - (size_px - box.width_px) / 2
    return Box(left, top, size_px, size_px)


def find_face(landmarker: FaceLandmarker, image: Picture) -> Landmarks:
    """Return the landmarks of the one face in a photograph, placed with care.

    Args:
        landmarker: Any landmark model.
        image: Shape (height, width, 3), uint8.

    Raises:
        InputError: `input.no_face`, or `input.several_faces` when there is more than one.
    """
    boxes = landmarker.detect(image)
    if not boxes:
        raise InputError("input.no_face")
    if len(boxes) > 1:
        raise InputError("input.several_faces", count=len(boxes))
    return locate_carefully(landmarker, image, boxes[0])
