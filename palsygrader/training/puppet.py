"""The moving photograph: at rest it is the photograph, in motion the same person with a palsy whose truth is exact."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.face import BROW, EYE, IRIS, LANDMARK_COUNT, LOWER_LID, UPPER_LID, Side
from palsygrader.training.face_model import (
    EYEBALL,
    FACE,
    LANDMARK_VERTICES,
    SKIN,
    TEETH,
    FaceModel,
    scalp_depth,
)
from palsygrader.training.mesh import vertex_normals
from palsygrader.training.puppet_eyes import Eye, Lids
from palsygrader.training.puppet_fit import PuppetFit, face_of
from palsygrader.training.puppet_mouth import Mouth
from palsygrader.training.puppet_raster import Edges, rasterise, sampled, smooth_step
from palsygrader.training.simulate import DigitalPatient

_LID_SHAPES: Final = ("eyeBlink", "eyeWide")
"""Shapes that the lids' sliding shows; the mesh's folded lid would stretch its few pixels."""
_LID_LINE: Final = {
    Side.RIGHT: ((36, 37, 38, 39), (39, 40, 41, 36)),
    Side.LEFT: ((42, 43, 44, 45), (45, 46, 47, 42)),
}
_LIP_LINE: Final = ((60, 61, 62, 63, 64), (64, 65, 66, 67, 60))
"""Landmarks along the lids' and the lips' edges, upper and lower."""
_CHIN: Final = 8
_OUTSIDE_FADE: Final = 0.12
"""The movement fades to nothing over this distance to the head's outline, in eye distances."""
_HAIR_FADE_CM: Final = 1.5
"""It also fades over this distance below the hairline."""
_NECK_FADE_CM: Final = (-14.0, -9.0)
"""And between these heights down the neck."""
_GRID_PX: Final = 4
"""The correction of the fit is worked out on a grid this wide, px."""
_STILL_PX: Final = 0.01
"""Less movement than this leaves the photograph as it is."""
_STILL_IRIS_PX: Final = 0.5
"""An eye turned up by no more than this shows its iris where it was."""
_RELIEF: Final = 0.55
"""How strongly skin lightens or darkens as it turns towards or away from the light."""
_RELIEF_BLUR: Final = 0.012
"""Smoothness of that, in eye distances."""
_RELIEF_FADE_CM: Final = (0.5, 1.6)
"""Skin this close to lids and lips gets no such light: it rolls and folds."""
_RELIEF_LIMIT: Final = 0.16
_LIGHT: Final = np.array([0.0, 0.55, 0.83], np.float32)
"""Direction of the light for that: above the camera."""


@dataclass(frozen=True, slots=True, eq=False)
class PuppetMesh:
    """What puppets of one face model share: work it out once.

    Attributes:
        skin: Shape (m, 3), triangles of the visible skin: neither behind the lids nor behind the lips.
        lids: Vertices along the upper and the lower lid's edge.
        lips: Vertices along the upper and the lower lip's edge.
        freedom: Shape (n,), how far hair and neck let a vertex move, 0..1.
        relief: Shape (k,), how far a skin vertex lies from lids and lips, whose folds have no relief, 0..1.
    """

    skin: NDArray[np.intp]
    lids: Mapping[Side, tuple[NDArray[np.intp], NDArray[np.intp]]]
    lips: tuple[NDArray[np.intp], NDArray[np.intp]]
    freedom: NDArray[np.float32]
    relief: NDArray[np.float32]


def puppet_mesh(model: FaceModel) -> PuppetMesh:
    """Return the lines and the skin of the face model that puppets need."""
    triangles = model.triangles[model.triangles.max(axis=1) < SKIN.stop]
    edges = Edges(model.neutral, triangles)

    def line(landmarks: tuple[int, ...]) -> NDArray[np.intp]:
        return edges.line(LANDMARK_VERTICES[list(landmarks)].tolist())

    lids = {side: (line(upper), line(lower)) for side, (upper, lower) in _LID_LINE.items()}
    lips = (line(_LIP_LINE[0]), line(_LIP_LINE[1]))
    walls = np.concatenate([*lids[Side.RIGHT], *lids[Side.LEFT], *lips])
    outside = edges.around(int(LANDMARK_VERTICES[_CHIN]), walls.tolist())
    visible = np.zeros(len(model.neutral), np.bool_)
    visible[list(outside)] = True
    visible[walls] = True
    skin = triangles[visible[triangles].all(axis=1)]
    low, high = _NECK_FADE_CM
    freedom = smooth_step(-scalp_depth(model.neutral) / _HAIR_FADE_CM)
    freedom *= smooth_step((model.neutral[:, 1] - low) / (high - low))
    low, high = _RELIEF_FADE_CM
    apart = np.stack([np.linalg.norm(model.neutral[: SKIN.stop] - model.neutral[wall], axis=1) for wall in walls])
    return PuppetMesh(skin, lids, lips, freedom, smooth_step((apart.min(axis=0) - low) / (high - low)))


class Puppet:
    """A photograph that moves.

    Args:
        model: The face model.
        photograph: RGB uint8.
        fit: The face model laid over it.
        patient: The palsy; the same seed gives the same natural asymmetry.
        mesh: What `puppet_mesh` returns for the model, to save the time for it.
        irises_px: Shape (10, 2), the true points of the irises in the photograph, where they are known.
    """

    def __init__(
        self,
        model: FaceModel,
        photograph: Picture,
        fit: PuppetFit,
        patient: DigitalPatient,
        mesh: PuppetMesh | None = None,
        *,
        irises_px: NDArray[np.float64] | None = None,
    ) -> None:
        self._model = model
        self._photograph = photograph
        self._fit = fit
        self._irises_px = irises_px
        self._mesh = puppet_mesh(model) if mesh is None else mesh
        self._face = face_of(model, fit.person, patient)
        self._unit = fit.eye_distance_px
        self._grid = self._correction_grid()
        self._used = TEETH.stop
        self._rest_turned = fit.turned(fit.person)
        self._rest_flat = fit.flat(self._rest_turned)
        self._share = self._mesh.freedom.astype(np.float64)
        self._rest = self._warped(self._rest_flat)
        self._box = self._face_box()
        self._share = self._share * self._inside_outline()
        self._lit_at_rest = self._lit(self._rest_turned)
        patch = photograph[self._box]
        corner = self._corner
        self._eyes = {
            side: Eye(
                patch,
                self._lids(self._rest, side),
                self._rest[LANDMARK_VERTICES[list(BROW[side])]] - corner,
                self._unit,
            )
            for side in Side
        }
        upper, lower = self._lips(self._rest)
        self._mouth = Mouth(
            model=model, photograph=patch, upper=upper, lower=lower, eye_distance_px=self._unit, white=self._eye_white()
        )

    @property
    def _corner(self) -> NDArray[np.float64]:
        """The picture position of the face box's first pixel."""
        return np.array([self._box[1].start, self._box[0].start], dtype=np.float64)

    def points_px(self, activation: Mapping[str, float]) -> NDArray[np.float64]:
        """Return the true points in the picture of this activation, px.

        Returns:
            The 68 landmarks, shape (68, 2), or with the irises where they are known, (78, 2): those do not move, and
            are NaN for an eye that has turned up.
        """
        moved, _ = self._moved(self._face.weights(activation))
        points = moved[LANDMARK_VERTICES]
        for side in Side:
            upper, lower = self._mesh.lids[side]
            settled = self._eyes[side].settled(self._lids(moved, side))
            for edge, vertices in ((settled.upper, upper), (settled.lower, lower)):
                for index in EYE[side]:
                    at = np.flatnonzero(vertices == LANDMARK_VERTICES[index])
                    if len(at):
                        points[index] = edge[at[0]] + self._corner
        if self._irises_px is None:
            return points
        irises = self._irises_px.copy()
        for side in Side:
            if self._turned_up_px(moved, side) > _STILL_IRIS_PX:
                irises[[index - LANDMARK_COUNT for index in IRIS[side]]] = np.nan
        return np.concatenate([points, irises])

    def picture(self, activation: Mapping[str, float]) -> Picture:
        """Return the photograph moved by this activation, RGB uint8 of the photograph's size."""
        weights = self._face.weights(activation)
        moved, turned = self._moved(weights)
        if float(np.abs(moved - self._rest).max()) < _STILL_PX:
            return self._photograph.copy()
        still_lids = {name: 0.0 if name.startswith(_LID_SHAPES) else value for name, value in weights.items()}
        carried, carried_turned = self._moved(still_lids)
        drawn = self._skin(moved, carried, carried_turned)
        drawn = self._with_mouth(drawn, moved, turned)
        picture = self._photograph.copy()
        picture[self._box] = np.clip(np.rint(drawn), 0, 255).astype(np.uint8)
        return picture

    def _moved(self, weights: Mapping[str, float]) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
        """Return vertices in the picture, shape (n, 2) px, and before the camera, shape (n, 3) cm."""
        turned = self._fit.turned(self._model.moved(self._fit.person, weights))
        flat = self._rest_flat + self._share[:, None] * (self._fit.flat(turned) - self._rest_flat)
        return self._warped(flat), turned

    def _correction_grid(self) -> NDArray[np.float32]:
        height, width = self._photograph.shape[:2]
        rows, columns = np.mgrid[: height + 2 * _GRID_PX : _GRID_PX, : width + 2 * _GRID_PX : _GRID_PX]
        points = np.stack([columns.ravel(), rows.ravel()], axis=1).astype(np.float64)
        moved = np.concatenate([self._fit.warped(part) for part in np.array_split(points, 20)])
        return np.asarray((moved - points).reshape(*rows.shape, 2), dtype=np.float32)

    def _warped(self, flat: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return points with the fit's correction, read off its grid."""
        place = flat[np.newaxis] / _GRID_PX
        offset = sampled(self._grid, place)
        return np.asarray(flat + offset[0])

    def _face_box(self) -> tuple[slice, slice]:
        """Return rows and columns of the picture that hold the face and the upper neck."""
        head = self._rest[: FACE.stop][self._share[: FACE.stop] > 0]
        height, width = self._photograph.shape[:2]
        margin = 0.1 * self._unit
        left, top = np.maximum(np.floor(head.min(axis=0) - margin), 0).astype(int)
        right, bottom = np.minimum(np.ceil(head.max(axis=0) + margin), (width, height)).astype(int)
        return slice(int(top), int(bottom)), slice(int(left), int(right))

    def _inside_outline(self) -> NDArray[np.float64]:
        """Return how far inside the head's outline each vertex is, 0 at it and outside .. 1."""
        triangles = self._model.triangles[self._model.triangles.max(axis=1) < SKIN.stop]
        shape = (self._photograph.shape[0], self._photograph.shape[1])
        raster = rasterise(self._rest.astype(np.float32), self._rest_turned[:, 2], triangles, shape)
        head = raster.covered().astype(np.uint8)
        outlines, _ = cv2.findContours(head, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        cv2.drawContours(head, outlines, -1, 1, cv2.FILLED)  # eyes and mouth are holes, not outside
        framed = cv2.copyMakeBorder(head, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
        inside = cv2.distanceTransform(framed, cv2.DIST_L2, 5)
        depth = sampled(inside, self._rest[np.newaxis] + 1.0)[0]
        in_picture = ((self._rest >= 0) & (self._rest < (shape[1], shape[0]))).all(axis=1)
        return np.asarray(smooth_step(depth / (_OUTSIDE_FADE * self._unit)) * in_picture, dtype=np.float64)

    def _lids(self, points: NDArray[np.float64], side: Side) -> Lids:
        upper, lower = self._mesh.lids[side]
        return Lids(points[upper] - self._corner, points[lower] - self._corner)

    def _lips(self, points: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        upper, lower = self._mesh.lips
        return points[upper] - self._corner, points[lower] - self._corner

    def _eye_white(self) -> NDArray[np.float32]:
        """Return a bright colour of the eyes' white in the photograph."""
        shades = []
        for side in Side:
            lid_points = self._rest[LANDMARK_VERTICES[[*UPPER_LID[side], *LOWER_LID[side]]]]
            corners = self._rest[LANDMARK_VERTICES[list(EYE[side])]]
            mask = np.zeros(self._photograph.shape[:2], np.uint8)
            outline = np.concatenate([corners[:1], lid_points[:2], corners[3:4], lid_points[:1:-1]])
            cv2.fillConvexPoly(mask, cv2.convexHull(outline.astype(np.float32)).astype(np.int32), 255)
            shades.append(self._photograph[mask > 0])
        pixels = np.concatenate(shades).astype(np.float32)
        grey = pixels.mean(axis=1)
        return np.asarray(pixels[grey >= np.percentile(grey, 80)].mean(axis=0), dtype=np.float32)

    def _lit(self, turned: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return how brightly each skin vertex is lit."""
        normals = vertex_normals(turned[: SKIN.stop], self._mesh.skin)
        return np.asarray(0.45 + 0.55 * np.clip(normals @ _LIGHT, -0.5, 1), dtype=np.float32)

    def _skin(
        self, moved: NDArray[np.float64], carried: NDArray[np.float64], carried_turned: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """Return the face's box with skin and eyes moved, float RGB."""
        shape = (self._box[0].stop - self._box[0].start, self._box[1].stop - self._box[1].start)
        points = (carried[: SKIN.stop] - self._corner).astype(np.float32)
        raster = rasterise(points, carried_turned[: SKIN.stop, 2], self._mesh.skin, shape)
        back = (self._rest[: SKIN.stop] - carried[: SKIN.stop]).astype(np.float32)
        turned_to_light = np.clip(
            _RELIEF * (self._lit(carried_turned) / self._lit_at_rest - 1), -_RELIEF_LIMIT, _RELIEF_LIMIT
        )
        relief = self._share[: SKIN.stop] * self._mesh.relief * turned_to_light
        values = np.concatenate([back, relief[:, None].astype(np.float32)], axis=1)
        flow = raster.draw(values, np.zeros((*shape, 3), np.float32))
        covered = raster.covered()
        for area in (*(eye.box for eye in self._eyes.values()), self._mouth.box):
            flow[area] = _filled(flow[area], covered[area])
        light = 1 + cv2.GaussianBlur(flow[..., 2], (0, 0), _RELIEF_BLUR * self._unit)
        rows, columns = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
        source = np.stack([columns, rows], axis=-1) + flow[..., :2]
        open_shares, bare_shares = {}, {}
        for side, eye in self._eyes.items():
            lids, before = eye.settled(self._lids(moved, side)), self._lids(carried, side)
            place, open_shares[side], bare_shares[side] = eye.slide(before, lids)
            carry, unfolded = eye.carried(flow[..., :2], place, before)
            source[eye.box] = place + carry
            bare_shares[side] = np.maximum(bare_shares[side], unfolded)
        patch = self._photograph[self._box]
        drawn = sampled(patch, source, cubic=True)
        for side, eye in self._eyes.items():
            if bare_shares[side].any():
                bare = sampled(eye.bare_lid, source[eye.box] - eye.corner)
                drawn[eye.box] += bare_shares[side][..., None] * (bare - drawn[eye.box])
        parted = self._mouth.parted(*self._lips(moved))
        box = self._mouth.box
        if parted.any():
            unlined = patch.copy()
            unlined[box] = self._mouth.unlined
            drawn[box] += parted * (sampled(unlined, source[box], cubic=True) - drawn[box])
        drawn *= light[..., None]
        for side, eye in self._eyes.items():
            lids = eye.settled(self._lids(moved, side))
            ball = eye.eyeball(lids, self._turned_up_px(moved, side))
            drawn[eye.box] += open_shares[side][..., None] * (ball - drawn[eye.box])
            line = eye.lid_line(lids)
            if line.any():
                drawn[eye.box] += line[..., None] * (cv2.GaussianBlur(drawn[eye.box], (0, 0), 0.8) - drawn[eye.box])
        return drawn

    def _turned_up_px(self, moved: NDArray[np.float64], side: Side) -> float:
        """Return how far the iris has moved up."""
        ball = EYEBALL[side]
        front = ball.start + int(self._rest_turned[ball.start : ball.stop, 2].argmax())
        return float(self._rest[front, 1] - moved[front, 1])

    def _with_mouth(
        self, drawn: NDArray[np.float32], moved: NDArray[np.float64], turned: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """Return the face's box with the mouth's inside drawn between parted lips."""
        upper, lower = self._lips(moved)
        opening = self._mouth.opening(upper, lower)
        if opening.any():
            points = (moved - self._corner).astype(np.float32)
            lip_depth = float(turned[self._mesh.lips[0], 2].max())
            inside = self._mouth.inside(opening, points, turned, lip_depth)
            box = self._mouth.box
            drawn[box] += opening[..., None] * (inside - drawn[box])
        return drawn


def _filled(flow: NDArray[np.float32], covered: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return values with the holes filled from what surrounds them."""
    weight = covered.astype(np.float32)
    values = flow * weight[..., None]
    for size in (3, 7, 21):
        spread, amount = cv2.blur(values, (size, size)), cv2.blur(weight, (size, size))
        hole = (weight == 0) & (amount > 1e-6)  # noqa: PLR2004 - float32 noise
        values = np.where(hole[..., None], spread / np.maximum(amount, 1e-6)[..., None], values)
        weight = np.where(hole, 1.0, weight).astype(np.float32)
    return np.asarray(values, dtype=np.float32)
