"""Judge one picture: how large, central, straight, lit, sharp and free the face is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture, QualityIssue
from palsygrader.domain.face import BROW, EYE, Region, Side
from palsygrader.domain.landmarks import Landmarks
from palsygrader.vision.framing import Framing, framing
from palsygrader.vision.pose import head_pose

# Thresholds at which a reason comes up (program's own, tried on the London, zoom and lisa photographs).
MIN_FACE_SIZE_RATIO: Final = 0.10
"""Eye distance / shorter side of the picture; below it the face is too far (about 1.2 m from a 70 degree webcam)."""
MAX_FACE_SIZE_RATIO: Final = 0.42
"""Above it the face is too near: it leaves the picture and the nose bulges."""
MIN_EYE_DISTANCE_PX: Final = 60.0
"""Fewer pixels between the outer eye corners cannot show 1 % of the eye distance."""
MAX_CENTRE_OFFSET_RATIO: Final = 0.22
"""Distance of the face's centre from the picture's, share of the width (across) or height (down)."""
MAX_YAW_DEG: Final = 12.0
MAX_ROLL_DEG: Final = 10.0
MAX_PITCH_DEG: Final = 18.0
"""Wider than yaw: healthy level heads differ by 6 degrees (standard deviation) in this measure."""
MIN_BRIGHTNESS_PERCENT: Final = 18.0
MAX_BRIGHTNESS_PERCENT: Final = 90.0
MAX_LIGHT_RATIO: Final = 1.8
"""Brighter over darker cheek."""
MIN_SHARPNESS: Final = 5.0
"""London faces measure 18 to 58; blurred by 2 % of the eye distance, 3 to 9."""
MAX_COVERED_SHARE: Final = 0.6

_Pixel = TypeVar("_Pixel", np.uint8, np.float32)

_NORMAL_EYE_DISTANCE_PX: Final = 100.0
"""Sharpness and cover are measured on the face reduced to this eye distance, so that picture size does not matter."""


@dataclass(frozen=True, slots=True)
class FrameQuality:
    """How good one picture is for measuring a face; all but the first are None without a face.

    Attributes:
        face_count: Faces in view.
        eye_distance_px: Between the outer eye corners.
        face_size_ratio: Eye distance / shorter side of the picture.
        offset_x_ratio: Face's centre from the picture's, share of the width, positive to the image's right.
        offset_y_ratio: The same down, share of the height.
        yaw_deg: Positive: turned to the patient's left.
        pitch_deg: Positive: chin up.
        roll_deg: Positive: tilted to the patient's left shoulder.
        brightness_percent: Median luma of the face, 0..100.
        light_ratio: Luma of the patient's left cheek / right cheek.
        sharpness: Fine detail on the face, percent of its brightness.
        covered_region: The most covered skin region, None when all are free.
        covered_side: Its side; None for the chin.
        covered_share: Share of that region unlike the face's own skin, 0..1.
        covered_regions: All regions that are covered on either side.
        framing: Where the face stands in the oval guide of the live picture.
    """

    face_count: int
    eye_distance_px: float | None = None
    face_size_ratio: float | None = None
    offset_x_ratio: float | None = None
    offset_y_ratio: float | None = None
    yaw_deg: float | None = None
    pitch_deg: float | None = None
    roll_deg: float | None = None
    brightness_percent: float | None = None
    light_ratio: float | None = None
    sharpness: float | None = None
    covered_region: Region | None = None
    covered_side: Side | None = None
    covered_share: float | None = None
    covered_regions: tuple[Region, ...] = ()
    framing: Framing | None = None


def assess(image: Picture, face_count: int, landmarks: Landmarks | None) -> FrameQuality:
    """Return how good a picture is.

    Cover is told by colour (hair, masks, gloves, dressings) and by landmarks that cannot be trusted where they lie (a
    hand, which has the colour of the face).

    Args:
        image: Shape (height, width, 3), uint8.
        face_count: Faces in view.
        landmarks: Of the face to judge, None without one.
    """
    if landmarks is None:
        return FrameQuality(face_count)
    height_px, width_px = image.shape[:2]
    points_px = landmarks.points_px
    centre = (points_px.min(axis=0) + points_px.max(axis=0)) / 2
    pose = head_pose(points_px)
    face, points = _normal_face(image, landmarks)
    luma = np.asarray(cv2.cvtColor(face, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    cheek_luma = {side: max(1.0, _median(luma, _cheek(points, side))) for side in Side}
    strange, doubted = _strange_skin(face, points), _doubted_points(landmarks)
    worst = max((*strange, *doubted), key=lambda cover: cover.share)
    return FrameQuality(
        face_count=face_count,
        eye_distance_px=landmarks.eye_distance_px,
        face_size_ratio=landmarks.eye_distance_px / min(height_px, width_px),
        offset_x_ratio=float(centre[0] / width_px - 0.5),
        offset_y_ratio=float(centre[1] / height_px - 0.5),
        yaw_deg=pose.yaw_deg,
        pitch_deg=pose.pitch_deg,
        roll_deg=pose.roll_deg,
        brightness_percent=_brightness_percent(luma, points),
        light_ratio=cheek_luma[Side.LEFT] / cheek_luma[Side.RIGHT],
        sharpness=_sharpness(luma, points),
        covered_region=worst.region if worst.share else None,
        covered_side=worst.side if worst.share else None,
        covered_share=worst.share,
        covered_regions=_covered_regions(strange, doubted),
        framing=framing(points_px, landmarks.eye_distance_px, (width_px, height_px)),
    )


def issues(quality: FrameQuality, margin_ratio: float = 0.0) -> tuple[QualityIssue, ...]:
    """Return what is wrong, in the order in which reasons are told; empty for a good picture.

    Args:
        quality: From `assess`.
        margin_ratio: Makes every limit stricter by this share. The gate asks with a margin whether a reason that was
            told is really gone.
    """
    if quality.face_count == 0 or quality.eye_distance_px is None:
        return (QualityIssue.NO_FACE,)
    more, less = 1.0 + margin_ratio, 1.0 - margin_ratio
    light_ratio = _number(quality.light_ratio)
    too_far = (
        _number(quality.face_size_ratio) < MIN_FACE_SIZE_RATIO * more
        or quality.eye_distance_px < MIN_EYE_DISTANCE_PX * more
    )
    offset = max(abs(_number(quality.offset_x_ratio)), abs(_number(quality.offset_y_ratio)))
    found = {
        QualityIssue.SEVERAL_FACES: quality.face_count > 1,
        QualityIssue.TOO_FAR: too_far,
        QualityIssue.TOO_NEAR: _number(quality.face_size_ratio) > MAX_FACE_SIZE_RATIO * less,
        QualityIssue.OFF_CENTRE: offset > MAX_CENTRE_OFFSET_RATIO * less,
        QualityIssue.TURNED: abs(_number(quality.yaw_deg)) > MAX_YAW_DEG * less,
        QualityIssue.TILTED: abs(_number(quality.roll_deg)) > MAX_ROLL_DEG * less,
        QualityIssue.NODDED: abs(_number(quality.pitch_deg)) > MAX_PITCH_DEG * less,
        QualityIssue.TOO_DARK: _number(quality.brightness_percent) < MIN_BRIGHTNESS_PERCENT * more,
        QualityIssue.TOO_BRIGHT: _number(quality.brightness_percent) > MAX_BRIGHTNESS_PERCENT * less,
        QualityIssue.UNEVEN_LIGHT: max(light_ratio, 1.0 / light_ratio) > 1.0 + (MAX_LIGHT_RATIO - 1.0) * less,
        QualityIssue.BLURRED: _number(quality.sharpness) < MIN_SHARPNESS * more,
        QualityIssue.COVERED: _number(quality.covered_share) > MAX_COVERED_SHARE * less,
    }
    return tuple(issue for issue in QualityIssue if found.get(issue, False))


def _number(value: float | None) -> float:
    if value is None:
        message = "a picture with a face has every number"
        raise ValueError(message)
    return value


def _normal_face(image: Picture, landmarks: Landmarks) -> tuple[Picture, NDArray[np.float64]]:
    """Return the face cut out and scaled to the normal eye distance, and its landmarks there."""
    points_px = landmarks.points_px
    height_px, width_px = image.shape[:2]
    margin_px = 0.4 * landmarks.eye_distance_px
    left, top = np.clip(points_px.min(axis=0) - margin_px, 0, (width_px - 2, height_px - 2)).astype(int)
    right, bottom = np.clip(points_px.max(axis=0) + margin_px, (left + 2, top + 2), (width_px, height_px)).astype(int)
    scale = _NORMAL_EYE_DISTANCE_PX / max(1.0, landmarks.eye_distance_px)
    interpolation = cv2.INTER_AREA if scale < 1.0 else cv2.INTER_LINEAR
    size = (max(2, round((right - left) * scale)), max(2, round((bottom - top) * scale)))
    face = cv2.resize(image[top:bottom, left:right], size, interpolation=interpolation)
    return np.asarray(face, dtype=np.uint8), (points_px - (left, top)) * scale


def _patch(picture: NDArray[_Pixel], centre: NDArray[np.float64], radius_px: int) -> NDArray[_Pixel]:
    """Return the square round a point, cut at the picture's edge; at least one pixel."""
    height_px, width_px = picture.shape[:2]
    x, y = int(np.clip(centre[0], 0, width_px - 1)), int(np.clip(centre[1], 0, height_px - 1))
    return picture[max(0, y - radius_px) : y + radius_px + 1, max(0, x - radius_px) : x + radius_px + 1]


_PATCH_RADIUS_PX: Final = 9
_CHEEK: Final = {Side.RIGHT: (41, 31, 48, 3), Side.LEFT: (46, 35, 54, 13)}
_BROW_AND_LID: Final = {Side.RIGHT: (19, 37), Side.LEFT: (24, 44)}
_LIP_AND_CHIN: Final = (57, 8)


def _cheek(points: NDArray[np.float64], side: Side) -> NDArray[np.float64]:
    return np.asarray(points[list(_CHEEK[side])].mean(axis=0))


def _median(luma: NDArray[np.uint8], centre: NDArray[np.float64]) -> float:
    return float(np.median(_patch(luma, centre, _PATCH_RADIUS_PX)))


def _face_mask(shape: tuple[int, ...], points: NDArray[np.float64]) -> NDArray[np.bool_]:
    mask = np.zeros(shape[:2], dtype=np.uint8)
    cv2.fillConvexPoly(mask, cv2.convexHull(points.astype(np.int32)), 1)
    return mask.astype(bool)


def _brightness_percent(luma: NDArray[np.uint8], points: NDArray[np.float64]) -> float:
    inside = luma[_face_mask(luma.shape, points)]
    return float(np.median(inside)) / 2.55 if inside.size else 0.0


_SHARP_POINTS: Final = (*range(17, 27), *range(36, 48), *range(48, 60))


def _sharpness(luma: NDArray[np.uint8], points: NDArray[np.float64]) -> float:
    """Return the typical Laplacian at brows, eyes and lips, percent of the face's mean luma.

    The Laplacian's energy as focus measure: Pertuz 2013, doi 10.1016/j.patcog.2012.11.011. Taken only where every
    face has edges, so that smooth skin and a busy background do not count.
    """
    laplacian = np.abs(cv2.Laplacian(luma, cv2.CV_32F)).astype(np.float32)
    values = [_patch(laplacian, points[index], 3).max() for index in _SHARP_POINTS]
    return float(np.median(values) / max(1.0, luma.mean()) * 100.0)


_LEAST_POINT_CONFIDENCE: Final = 0.73
"""A landmark trusted less counts as hidden: it may be off by 4 % of the eye distance."""
_DOUBT_GAIN: Final = 2.0
"""A region counts as covered whole when half of its landmarks are hidden."""
_DOUBTED: Final[tuple[tuple[Region, Side | None, tuple[int, ...]], ...]] = (
    *((Region.BROW, side, BROW[side]) for side in Side),
    *((Region.EYE, side, EYE[side]) for side in Side),
    (Region.MOUTH, None, (48, 49, 50, 58, 59, 60, 61, 67)),
    (Region.MOUTH, None, (52, 53, 54, 55, 56, 63, 64, 65)),
)
"""Landmarks that are hidden together; the halves of the mouth apart."""


@dataclass(frozen=True, slots=True)
class _Cover:
    """How far a region is covered.

    Attributes:
        region: Which one.
        side: Of the patient; None for what lies across the middle.
        share: 0..1.
    """

    region: Region
    side: Side | None
    share: float


def _covered_regions(strange: Sequence[_Cover], doubted: Sequence[_Cover]) -> tuple[Region, ...]:
    """Return the regions that are hidden by either sign.

    Skin is looked at above the brow, where a fringe may hang; its landmarks tell better whether it is seen.
    """
    believed = [*doubted, *(cover for cover in strange if cover.region is not Region.BROW or not doubted)]
    hidden = {cover.region for cover in believed if cover.share > MAX_COVERED_SHARE}
    return tuple(region for region in Region if region in hidden)


def _doubted_points(landmarks: Landmarks) -> list[_Cover]:
    """Return how far regions are covered by landmarks that cannot be trusted there; none where that is not known."""
    if landmarks.point_confidences is None:
        return []
    doubted = landmarks.point_confidences < _LEAST_POINT_CONFIDENCE
    return [
        _Cover(region, side, min(1.0, _DOUBT_GAIN * float(doubted[list(points)].mean())))
        for region, side, points in _DOUBTED
    ]


_MAX_CHROMA_DISTANCE: Final = 12.0
"""Distance in CIE Lab's a, b from the face's own skin, above which a pixel is not skin; make-up stays below."""
_MAX_CHROMA_DISTANCE_CHIN: Final = 25.0
"""The same at the chin, where beards of any colour grow."""
_MIN_LUMA_RATIO: Final = 0.45
"""A pixel darker than this share of the face's skin is hair or an object; not asked at the chin."""


def _strange_skin(face: Picture, points: NDArray[np.float64]) -> list[_Cover]:
    """Return the share of pixels of each skin region that look unlike the face's own skin."""
    lab = np.asarray(cv2.cvtColor(face, cv2.COLOR_RGB2LAB), dtype=np.uint8)
    places: list[tuple[Region, Side | None, NDArray[np.float64]]] = []
    for half in Side:
        brow, lid = (points[index] for index in _BROW_AND_LID[half])
        places.append((Region.BROW, half, brow + 0.9 * (brow - lid)))
        places.append((Region.MIDFACE, half, _cheek(points, half)))
    lip, chin = (points[index] for index in _LIP_AND_CHIN)
    places.append((Region.CHIN, None, (lip + chin) / 2))
    pixels = [_patch(lab, centre, _PATCH_RADIUS_PX).reshape(-1, 3).astype(np.float64) for _, _, centre in places]
    nose = _patch(lab, points[29], _PATCH_RADIUS_PX // 2).reshape(-1, 3).astype(np.float64)
    skin = np.median([np.median(patch, axis=0) for patch in (*pixels, nose)], axis=0)
    covers = []
    for (region, side, _), patch in zip(places, pixels, strict=True):
        chroma_distance = np.hypot(*(patch[:, 1:] - skin[1:]).T)
        if region is Region.CHIN:
            strange = chroma_distance > _MAX_CHROMA_DISTANCE_CHIN
        else:
            strange = (chroma_distance > _MAX_CHROMA_DISTANCE) | (patch[:, 0] < _MIN_LUMA_RATIO * skin[0])
        covers.append(_Cover(region, side, float(strange.mean())))
    return covers
