"""A photograph's eye: its lids slide over the eyeball, and the eyeball turns up behind them."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.training.puppet_raster import sampled, smooth_step

_ASIDE: Final = 0.10
"""The lids' movement ends this far beside the canthi; lengths are in eye distances."""
_LASHES: Final = 0.018
"""A band this wide at the upper lid's edge holds the lashes and is not stretched."""
_LOWER_LASHES: Final = 0.012
_UPPER_REACH: Final = 0.78
"""Share of the way from lid edge to brow over which the upper lid's skin stretches."""
_UPPER_REACH_BOUNDS: Final = (0.10, 0.20)
_LID_CARRIED: Final = 1.7
"""Power by which a raised brow's pull grows from the lashes up; above 1 keeps lashes short."""
_PULL_BLUR: Final = 0.04
"""Smoothness of a brow's pull at the lid."""
_LOWER_REACH: Final = 0.13
_HAIR: Final = 0.042
"""Lashes and creases narrower than this are taken off a lid that closes."""
_SKIN_PERCENTILE: Final = 80
"""Brightness of an upper lid's skin among all that is above the lid."""
_BROW_BELOW: Final = 0.65
"""What is darker than this share of it is the brow, which may hang as low as the lid."""
_GRAIN: Final = 5.0
"""Finer texture of the skin that stays, of 255."""
_BARE_PULL: Final = 0.07
"""So is one whose skin the brow has pulled this far."""
_EVEN: Final = 0.03
"""Smoothness along the lid of the skin's movement away from the edge."""
_BARE_FROM: Final = 0.05
"""A lid that has come down this far is bare."""
_IRIS_RADIUS: Final = 0.066
"""Radius of an iris: 11.8 of about 90 mm between the outer canthi, halved (Caroline & Andre 2002)."""
_MARGIN: Final = 0.010
"""Pixels this close to the lids' edges are lashes and lid margin, not eyeball."""
_WIDE_REACH: Final = 0.08
"""An eye that opens wider than in the photograph stretches this much of the eyeball next to the lid."""
_TURN_PX: Final = 4.0
"""An eye that has turned up this far is drawn from the eyeball without lids."""
_WATERLINE: Final = 0.010
"""The lower lid's bright margin, hidden once the lids meet."""
_SHADE_WIDTH: Final = 0.035
_SHADE: Final = 0.25
"""The upper lid's shadow on the eyeball: its width, and how much light it takes."""


@dataclass(frozen=True, slots=True, eq=False)
class Lids:
    """Both lids' edges in the picture, each of shape (k, 2) px, in the mesh's order."""

    upper: NDArray[np.float64]
    lower: NDArray[np.float64]


class Eye:
    """One eye of a photograph.

    Args:
        photograph: RGB uint8.
        rest: The lids in it.
        brow: Shape (5, 2), points of the brow above.
        eye_distance_px: Between the outer canthi.

    Attributes:
        box: Rows and columns of the picture that the eye's movement changes.
        corner: The box's first column and row.
        bare_lid: The box of the photograph with lashes and creases taken off the upper lid.
    """

    def __init__(self, photograph: Picture, rest: Lids, brow: NDArray[np.float64], eye_distance_px: float) -> None:
        self._unit = eye_distance_px
        ends = rest.upper[[0, -1]]
        right, left = ends[ends[:, 0].argsort()]
        self._origin = 0.5 * (right + left)
        self._across = (left - right) / np.hypot(*(left - right))
        self._up = np.array([self._across[1], -self._across[0]])
        self._half_width = 0.5 * float(np.hypot(*(left - right)))
        gap = float((self._local(brow)[:, 1]).mean() - self._local(rest.upper)[:, 1].max())
        low, high = _UPPER_REACH_BOUNDS
        self._reach = eye_distance_px * float(np.clip(_UPPER_REACH * gap / eye_distance_px, low, high))
        reach = self._half_width + (_ASIDE + 0.02) * eye_distance_px
        height, width = photograph.shape[:2]
        left_px, right_px = (int(self._origin[0] + sign * reach) for sign in (-1, 1))
        top, bottom = int(self._origin[1] - 0.40 * eye_distance_px), int(self._origin[1] + 0.32 * eye_distance_px)
        self.box = (slice(max(top, 0), min(bottom, height)), slice(max(left_px, 0), min(right_px, width)))
        rows, columns = np.mgrid[self.box]
        self._pixels = np.stack([columns, rows], axis=-1).astype(np.float64)
        place = self._local(self._pixels)
        self._x, self._y = place[..., 0], place[..., 1]
        self._photograph = photograph[self.box].astype(np.float32)
        self._upper_at_rest, self._lower_at_rest = self._heights(rest)
        self._eyeball = self._without_lids()
        self.corner: NDArray[np.float32] = np.array([self.box[1].start, self.box[0].start], np.float32)
        self.bare_lid = self._without_lashes()

    def _local(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return points along and above the line of the canthi, from its middle."""
        from_middle = points - self._origin
        return np.stack([from_middle @ self._across, from_middle @ self._up], axis=-1)

    def _heights(self, lids: Lids) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the height of the upper and the lower lid's edge over each pixel."""
        found = []
        for edge in (lids.upper, lids.lower):
            place = self._local(edge)
            place = place[place[:, 0].argsort()]
            found.append(np.interp(self._x, place[:, 0], place[:, 1]))
        return found[0], found[1]

    def settled(self, lids: Lids) -> Lids:
        """Return lids whose edges meet where they would overlap."""
        upper, lower = self._local(lids.upper), self._local(lids.lower)
        order_up, order_low = upper[:, 0].argsort(), lower[:, 0].argsort()
        lower_there = np.interp(upper[:, 0], lower[order_low, 0], lower[order_low, 1])
        upper_there = np.interp(lower[:, 0], upper[order_up, 0], upper[order_up, 1])
        overlap_up = np.maximum(lower_there - upper[:, 1], 0)
        overlap_low = np.maximum(lower[:, 1] - upper_there, 0)
        return Lids(
            lids.upper + 0.5 * overlap_up[:, None] * self._up,
            lids.lower - 0.5 * overlap_low[:, None] * self._up,
        )

    def _without_lids(self) -> NDArray[np.float32]:
        """Return the eye's box with the eyeball filled in behind the lids."""
        margin = _MARGIN * self._unit
        below, above = self._upper_at_rest - self._y, self._y - self._lower_at_rest
        within = np.abs(self._x) < self._half_width
        inside = np.where(within, np.minimum(below, above), -1.0)
        sure = smooth_step((inside - margin) / max(margin, 1.0))
        grey = self._photograph.mean(axis=2)
        centre = self._iris_centre(grey, sure)
        radius = _IRIS_RADIUS * self._unit
        off_x, off_y = self._x - centre[0], self._y - centre[1]
        from_iris = np.hypot(off_x, off_y)
        iris = smooth_step((radius * 1.04 - from_iris) / (0.10 * radius) + 0.5)
        white = sure * (from_iris > 1.15 * radius) + 1e-6
        sigma = 0.05 * self._unit
        spread = cv2.GaussianBlur(self._photograph * white[..., None].astype(np.float32), (0, 0), sigma)
        weight = cv2.GaussianBlur(white.astype(np.float32), (0, 0), sigma)
        mean_white = (self._photograph * white[..., None]).sum(axis=(0, 1)) / white.sum()
        trust = (weight / (weight + 0.02))[..., None]
        sclera = trust * spread / np.maximum(weight, 1e-6)[..., None] + (1 - trust) * mean_white
        # behind the lids the iris goes on as its mirror image, or as its own colour at that distance from the pupil
        rings = np.clip(from_iris / radius * 8, 0, 9).astype(np.intp)
        counts = np.bincount(rings.ravel(), sure.ravel(), minlength=10) + 1e-3
        profile = (
            np.stack(
                [np.bincount(rings.ravel(), (sure * self._photograph[..., c]).ravel(), minlength=10) for c in range(3)],
                axis=1,
            )
            / counts[:, None]
        )
        ring_place = np.clip(from_iris / radius * 8 - 0.5, 0, 7.0)
        known = np.flatnonzero(counts[:8] > 1)
        colour = (
            np.stack([np.interp(ring_place, known, profile[known, channel]) for channel in range(3)], axis=-1)
            if len(known)
            else sclera
        )
        filled = 0.93 * sclera + iris[..., None] * (colour - 0.93 * sclera)
        return np.asarray(sure[..., None] * self._photograph + (1 - sure[..., None]) * filled, dtype=np.float32)

    def _without_lashes(self) -> NDArray[np.float32]:
        """Return the eye's box with the upper lid's skin instead of its hairs and creases, the eye filled with skin."""
        size = max(round(_HAIR * self._unit), 3)
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
        closed = cv2.morphologyEx(self._photograph, cv2.MORPH_CLOSE, kernel)
        above = self._y - self._upper_at_rest
        skin = smooth_step((above - _LASHES * self._unit) / 3.0)
        brightness = np.asarray(closed, dtype=np.float32).mean(axis=2)
        usual = np.percentile(brightness[(skin > 0) & (above < self._reach)], _SKIN_PERCENTILE)
        skin = skin * smooth_step((brightness / usual - _BROW_BELOW) / 0.1) + np.float32(1e-4)  # no hair of a low brow
        sigma = 0.02 * self._unit
        spread = cv2.GaussianBlur(closed * skin[..., None], (0, 0), sigma)
        weight = cv2.GaussianBlur(skin, (0, 0), sigma)
        grain = cv2.GaussianBlur(self._photograph, (0, 0), 1.0) - cv2.GaussianBlur(self._photograph, (0, 0), 4.0)
        kept = np.clip(grain, -_GRAIN, _GRAIN) * smooth_step((above - 2 * _LASHES * self._unit) / 4.0)[..., None]
        return np.asarray(spread / weight[..., None] + kept, dtype=np.float32)

    def _iris_centre(self, grey: NDArray[np.float32], sure: NDArray[np.float32]) -> tuple[float, float]:
        """Return where the darkest disc of an iris's size lies in the opening, local px."""
        radius = _IRIS_RADIUS * self._unit
        middle = float(
            0.5 * (self._upper_at_rest + self._lower_at_rest)[np.abs(self._x) < 0.3 * self._half_width].mean()
        )
        best, found = np.inf, (0.0, middle)
        for x in np.arange(-0.35, 0.36, 0.05) * self._half_width:
            for y in middle + np.arange(-0.2, 0.31, 0.1) * radius:
                off = np.hypot(self._x - x, self._y - y)
                disc, around = sure * (off < radius), sure * ((off > 1.1 * radius) & (off < 1.6 * radius))
                score = (grey * disc).sum() / max(disc.sum(), 1) - (grey * around).sum() / max(around.sum(), 1)
                if score < best:
                    best, found = float(score), (float(x), float(y))
        return found

    def slide(self, without: Lids, moved: Lids) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
        """Return where each pixel of the box comes from once the lids slide, and how much of it is eyeball.

        Args:
            without: The lids where the rest of the face has carried them.
            moved: The lids where they are, settled.

        Returns:
            Positions in the picture before the lids slid, shape (height, width, 2), px; share of eyeball, 0..1;
            share of bare lid, 0..1.
        """
        upper_from, lower_from = self._heights(without)
        upper, lower = self._heights(moved)
        beside = np.maximum(np.abs(self._x) - self._half_width, 0) / (_ASIDE * self._unit)
        fade = 1 - smooth_step(beside)
        upper_by, lower_by = fade * (upper_from - upper), fade * (lower - lower_from)
        middle = 0.5 * (upper + lower)
        above, below = self._y - upper, lower - self._y
        even = cv2.GaussianBlur(upper_by, (0, 0), _EVEN * self._unit)  # the lid's skin shears less than its edge
        upper_by += smooth_step(above / (2 * _EVEN * self._unit)) * (even - upper_by)
        lift = _stretched(np.maximum(above, 0), upper_by, _LASHES * self._unit, self._reach)
        drop = _stretched(np.maximum(below, 0), lower_by, _LOWER_LASHES * self._unit, _LOWER_REACH * self._unit)
        shut = fade * smooth_step(2.0 - (upper - lower)) * (upper_by > 1.0)
        drop += shut * _WATERLINE * self._unit * np.clip(1 - below / (0.5 * _LOWER_REACH * self._unit), 0, 1)
        shift = np.where(self._y >= middle, lift, -drop)
        position = self._pixels + shift[..., None] * self._up
        open_share = np.clip(np.minimum(-above, -below) + 0.5, 0, 1) * (np.abs(self._x) < self._half_width)
        open_share *= np.clip((upper - lower) / 1.0 - 0.5, 0, 1)
        down = smooth_step(upper_by.max() / (_BARE_FROM * self._unit))
        held = _LASHES * self._unit
        bare = down * smooth_step((above - 0.7 * held) / (0.8 * held))
        bare *= 1 - smooth_step((above - 0.25 * self._reach - upper_by) / (0.75 * self._reach))
        bare *= 1 - smooth_step((np.abs(self._x) / self._half_width - 1.05) / 0.35)
        return position.astype(np.float32), open_share.astype(np.float32), np.asarray(bare, dtype=np.float32)

    def carried(
        self, flow: NDArray[np.float32], place: NDArray[np.float32], before: Lids
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return how far the rest of the face has carried the skin at each place, backwards, px.

        The mesh's upper lid is folded; between its edge and the skin below the brow the movement is blended.

        Args:
            flow: Shape (height, width, 2), of the whole picture, px.
            place: Shape (height, width, 2) of the box, where the skin was before the lids slid, px.
            before: The lids there.

        Returns:
            The movement, shape (height, width, 2), px; share of bare lid, for a lid that a raised brow unfolds.
        """
        upper, _ = self._heights(before)
        height = self._local(place.astype(np.float64))[..., 1] - upper
        beyond = place + (np.maximum(self._reach - height, 0)[..., None] * self._up).astype(np.float32)
        above = cv2.GaussianBlur(sampled(flow, beyond), (0, 0), _PULL_BLUR * self._unit)
        raw = sampled(flow, place)
        at_edge = (self._upper_at_rest - upper)[..., None] * self._up
        share = np.clip(height / self._reach, 0, 1)[..., None] ** _LID_CARRIED
        blended = at_edge + share * (above - at_edge)
        beside = np.maximum(np.abs(self._x) - self._half_width, 0) / (_ASIDE * self._unit)
        of_lid = (1 - smooth_step(beside)) * (height > 0)
        pull = np.linalg.norm(above - at_edge, axis=2) / self._unit
        bare = of_lid * smooth_step(pull / _BARE_PULL) * smooth_step((height / self._unit - _LASHES) / (2 * _LASHES))
        bare *= 1 - smooth_step((height / self._reach - 0.6) / 0.25)
        return np.asarray(raw + of_lid[..., None] * (blended - raw), dtype=np.float32), bare.astype(np.float32)

    def eyeball(self, moved: Lids, up_px: float) -> NDArray[np.float32]:
        """Return the box as seen without lids, the eye turned up by some px, with the lids' margins and shadow."""
        upper, lower = self._heights(moved)
        below, above = np.maximum(upper - self._y, 0), np.maximum(self._y - lower, 0)
        wider_up, wider_down = np.maximum(upper - self._upper_at_rest, 0), np.maximum(self._lower_at_rest - lower, 0)
        reach = _WIDE_REACH * self._unit
        shift = wider_down * np.clip(1 - above / reach, 0, 1) - wider_up * np.clip(1 - below / reach, 0, 1)
        seen = self._at(self._photograph, shift)
        if up_px:
            turned = self._at(self._eyeball, -up_px * np.exp(-((self._x / (0.75 * self._half_width)) ** 4)))
            seen += smooth_step(np.array(up_px / _TURN_PX)) * (turned - seen)
        band = _LASHES * self._unit
        for depth, by in ((below, self._upper_at_rest - upper), (above, self._lower_at_rest - lower)):
            share = (1 - smooth_step(depth / band)) * smooth_step(np.abs(by) / 1.5)
            seen += share[..., None] * (self._at(self._photograph, by) - seen)
        came_down = np.clip((self._upper_at_rest - upper) / (0.06 * self._unit), 0, 1)
        shade = _SHADE * came_down * (1 - smooth_step(below / (_SHADE_WIDTH * self._unit)))
        return np.asarray(seen * (1 - shade[..., None]), dtype=np.float32)

    def _at(self, picture: NDArray[np.float32], up_by: NDArray[np.float64]) -> NDArray[np.float32]:
        """Return a picture of the box, at each pixel what lies higher by some px."""
        place = self._pixels - self.corner + up_by[..., None] * self._up
        return sampled(picture, place)

    def lid_line(self, moved: Lids) -> NDArray[np.float32]:
        """Return how near each pixel is to the line of closed lids, 0..1, shape (height, width)."""
        upper, lower = self._heights(moved)
        shut = smooth_step(1.5 - (upper - lower)) * (np.abs(self._x) < self._half_width)
        return np.asarray(shut * np.exp(-((self._y - 0.5 * (upper + lower)) ** 2) / 1.5), dtype=np.float32)


def _stretched(
    distance: NDArray[np.float64], by: NDArray[np.float64], held: float, reach: float
) -> NDArray[np.float64]:
    """Return how far the skin at a distance from a lid's edge has moved with it, px.

    Args:
        distance: From the moved edge, px.
        by: How far the edge moved away from the skin, px.
        held: Width of the band at the edge that is not stretched.
        reach: Distance from the unmoved edge at which nothing moves.
    """
    whole = np.maximum(reach + by - held, 0.25 * reach)
    source = reach - held
    share = np.clip((distance - held) / whole, 0, 1)
    mean_slope = source / whole
    start = end = np.minimum(1.0, 2.8 * mean_slope)
    squared, cubed = share**2, share**3
    place = (
        (cubed - 2 * squared + share) * start * whole
        + (3 * squared - 2 * cubed) * source
        + (cubed - squared) * end * whole
    )
    from_edge = np.where(distance < held, distance, np.where(distance < held + whole, held + place, distance - by))
    return np.asarray(from_edge - distance + by)
