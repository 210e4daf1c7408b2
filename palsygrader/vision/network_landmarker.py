"""Our landmarker: dlib's detector finds the face, our networks place 68 landmarks and both irises.

The networks are trained with torch and run by ONNX Runtime, in half the time that OpenCV took.
"""

import hashlib
import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.face import LANDMARK_COUNT, POINT_COUNT, Side
from palsygrader.domain.landmarks import POINT_MIRROR_INDEX, Landmarks
from palsygrader.errors import ModelError
from palsygrader.outside_json import read_json
from palsygrader.vision.detection import DETECTOR_FILE, Box, FaceDetector
from palsygrader.vision.landmark_crops import (
    EYE_REGION,
    FACE,
    MOUTH,
    NOSE,
    REGIONS,
    Frame,
    Region,
    Transform,
    apply_inverse,
    crop_transform,
    cut,
    region_frame,
)

INPUT: Final = "crops"
"""Shape (batch, 3, height, width), RGB 0..255, float32; a network's only input."""
OUTPUTS: Final = ("places", "errors")
"""Shapes (batch, points, 2) and (batch, points), crop px: where each point lies, and how far off that may be."""
CARD_FILE: Final = "card.json"
"""Beside the networks' files: what they were trained on, how, and their checksum."""

# Where the face lies in a detected box, in box widths: mean of the 160 London photographs.
_EYE_DISTANCE: Final = 0.574
_MIDDLE: Final = (0.489, 0.505)

GOOD_ERROR_RATIO: Final = 0.010
BAD_ERROR_RATIO: Final = 0.120
"""The networks' own expected error, of a point or as the mean of all but the jaw, in eye distances, of confidence 1
and 0."""

_BESIDE: Final = (MOUTH,)
"""Regions placed on a thread beside the caller's, which places the others: about half of the work each."""
_WITH_CALLER: Final = (EYE_REGION, NOSE)


class NetworkLandmarker:
    """Our landmark networks; they load on first use or by `load`.

    Safe to use from several threads: landmarks are placed at the same time, each call on its own thread and one beside
    it; faces are detected one call after the other.

    Args:
        weights: Folder with one ONNX file per region and their card.
    """

    name = "palsygrader landmarks 1"

    def __init__(self, weights: Path) -> None:
        self._weights = weights
        self._detector = FaceDetector(weights / DETECTOR_FILE)
        self._lock = threading.Lock()

    def load(self) -> None:
        """Load detector and networks now (half a second).

        Raises:
            ModelError: `model.missing`, a file of the networks is not there; `model.damaged`, they are not those of the
                card.
        """
        self._detector.load()
        with self._lock:
            _ = self._networks

    @cached_property
    def sha256(self) -> str:
        """Checksum of the networks' files.

        Raises:
            ModelError: `model.missing`.
        """
        return weights_sha256(self._read_files())

    def _read_files(self) -> Mapping[str, bytes]:
        try:
            return {name: (self._weights / f"{name}.onnx").read_bytes() for name in REGIONS}
        except OSError as error:
            raise ModelError("model.missing", model=self.name) from error

    @cached_property
    def _networks(self) -> Mapping[str, Any]:  # sessions; onnxruntime does not export their type
        import onnxruntime  # noqa: PLC0415 - loads late on purpose

        runtime: Any = onnxruntime
        try:
            card = read_json((self._weights / CARD_FILE).read_bytes())
        except (OSError, ValueError) as error:
            raise ModelError("model.missing", model=self.name) from error
        files = self._read_files()
        if not isinstance(card, dict) or card.get("sha256") != weights_sha256(files):
            raise ModelError("model.damaged", model=self.name)
        runtime.disable_telemetry_events()  # of Windows; the version that is pinned has no other
        options = runtime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        processor = ["CPUExecutionProvider"]
        return {
            name: runtime.InferenceSession(content, options, providers=processor) for name, content in files.items()
        }

    def detect(self, image: Picture) -> tuple[Box, ...]:
        """Return the faces in an RGB picture, the largest first.

        Args:
            image: Shape (height, width, 3), uint8.
        """
        return self._detector.detect(image)

    def locate(self, image: Picture, box: Box) -> Landmarks:
        """Return the landmarks of the face in a box, in the picture's pixels.

        Args:
            image: Shape (height, width, 3), uint8.
            box: From `detect` or `box_of`.
        """
        points_px, errors = self.locate_points(image, box)
        confidences = confidences_of_errors(errors)[:LANDMARK_COUNT]
        return Landmarks(points_px[:LANDMARK_COUNT], confidence_of_errors(errors), point_confidences=confidences)

    def locate_points(self, image: Picture, box: Box) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the landmarks and iris points of the face in a box, shape (78, 2) px, and their expected errors.

        The errors have shape (78,) and are in eye distances.

        Args:
            image: Shape (height, width, 3), uint8.
            box: From `detect` or `box_of`.
        """
        to_face = crop_transform(box_frame(box), FACE, mirrored=False)
        points_px, errors = self._place(image, FACE, [(to_face, False)])
        views = {region: _views(points_px, region) for region in (*_BESIDE, *_WITH_CALLER)}
        with ThreadPoolExecutor(len(_BESIDE), "landmarks") as threads:
            beside = [threads.submit(self._place, image, region, views[region]) for region in _BESIDE]
            own = [self._place(image, region, views[region]) for region in _WITH_CALLER]
        for placed, own_errors in (*own, *(place.result() for place in beside)):
            known = ~np.isnan(placed[:, 0])
            points_px[known], errors[known] = placed[known], own_errors[known]
        return points_px, errors

    def locate_irises(self, image: Picture, box: Box) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the points of `IRIS` averaged with those of the mirrored picture, shape (10, 2) px, and confidences.

        The confidences have shape (10,), 0..1, the lesser of both answers.

        Args:
            image: Shape (height, width, 3), uint8.
            box: From `box_of`.
        """
        width_px = image.shape[1]
        there = Box(width_px - 1 - box.left_px - box.width_px, box.top_px, box.width_px, box.height_px)
        here_px, errors = self.locate_points(image, box)
        mirrored_px, mirrored_errors = self.locate_points(np.ascontiguousarray(image[:, ::-1]), there)
        mirrored_px = np.array((width_px - 1, 0.0)) + mirrored_px[POINT_MIRROR_INDEX] * (-1.0, 1.0)
        worse = np.maximum(errors, mirrored_errors[POINT_MIRROR_INDEX])
        return ((here_px + mirrored_px) / 2)[LANDMARK_COUNT:], confidences_of_errors(worse)[LANDMARK_COUNT:]

    def _place(
        self, image: Picture, region: Region, views: list[tuple[Transform, bool]]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return a region's points in the picture, shape (78, 2), and expected errors (78,); NaN for other points."""
        crops = np.stack([cut(image, to_crop, region) for to_crop, _ in views])
        with self._lock:
            network = self._networks[region.name]
        given = np.ascontiguousarray(crops.transpose(0, 3, 1, 2), dtype=np.float32)
        places, spreads = network.run(list(OUTPUTS), {INPUT: given})
        points_px, errors = np.full((POINT_COUNT, 2), np.nan), np.full(POINT_COUNT, np.nan)
        for (to_crop, mirrored), place, spread in zip(views, places, spreads, strict=True):
            own = POINT_MIRROR_INDEX[list(region.points)] if mirrored else np.array(region.points)
            points_px[own] = apply_inverse(to_crop, place.astype(np.float64))
            errors[own] = spread / region.pixels_per_eye_distance
        return points_px, errors


def _views(points_px: NDArray[np.float64], region: Region) -> list[tuple[Transform, bool]]:
    """Return where a region lies in the picture and whether its crop is mirrored: of both eyes, else once."""
    sides = tuple(Side) if region is EYE_REGION else (Side.LEFT,)
    mirrored = [region is EYE_REGION and side is Side.RIGHT for side in sides]
    frames = [region_frame(points_px, region, side) for side in sides]
    return [(crop_transform(frame, region, mirrored=flip), flip) for frame, flip in zip(frames, mirrored, strict=True)]


def weights_sha256(files: Mapping[str, bytes]) -> str:
    """Return the checksum of the networks' files by region, in the order of `REGIONS`."""
    return hashlib.sha256(b"".join(files[name] for name in REGIONS)).hexdigest()


def box_frame(box: Box) -> Frame:
    """Return where the face network looks for the face of a box."""
    across, down = _MIDDLE
    return Frame(
        box.left_px + across * box.width_px, box.top_px + down * box.width_px, _EYE_DISTANCE * box.width_px, 0.0
    )


def confidences_of_errors(errors: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return 0..1 for each point, how far it can be trusted, from its expected error in eye distances."""
    return np.asarray(np.clip((BAD_ERROR_RATIO - errors) / (BAD_ERROR_RATIO - GOOD_ERROR_RATIO), 0.0, 1.0))


def confidence_of_errors(errors: NDArray[np.float64]) -> float:
    """Return 0..1, how far a face with these expected errors can be trusted.

    Args:
        errors: Shape (78,), in eye distances.
    """
    return float(confidences_of_errors(errors[17:LANDMARK_COUNT].mean()))
