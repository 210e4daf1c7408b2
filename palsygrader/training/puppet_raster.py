"""Draws triangles into a picture of numbers, and finds lines along the mesh: the puppet's geometry (NumPy)."""

import heapq
import itertools
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

_EDGE: Final = 1e-4
"""Pixels this little outside a triangle count as inside, so that neighbours leave no gap."""


@dataclass(frozen=True, slots=True, eq=False)
class Raster:
    """The nearest triangle at each pixel that has one; k covered pixels.

    Attributes:
        pixels: Shape (k,), flat indices of the covered pixels.
        corners: Shape (k, 3), vertex indices of the triangle seen there.
        shares: Shape (k, 3), barycentric shares of the corners.
        shape: Height and width of the picture.
    """

    pixels: NDArray[np.intp]
    corners: NDArray[np.intp]
    shares: NDArray[np.float32]
    shape: tuple[int, int]

    def covered(self) -> NDArray[np.bool_]:
        """Return where a triangle is seen, shape (height, width)."""
        mask = np.zeros(self.shape, dtype=np.bool_)
        mask.ravel()[self.pixels] = True
        return mask

    def draw(self, values: NDArray[np.float32], background: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return values per vertex, shape (n, c), interpolated into a copy of a picture (height, width, c)."""
        drawn = background.copy()
        picked = (values[self.corners] * self.shares[..., None]).sum(axis=1)
        drawn.reshape(-1, values.shape[1])[self.pixels] = picked
        return drawn


def rasterise(
    points: NDArray[np.float32], depth: NDArray[np.float32], triangles: NDArray[np.intp], shape: tuple[int, int]
) -> Raster:
    """Find the nearest front triangle at each pixel centre.

    Args:
        points: Shape (n, 2), px from the picture's corner, pixel centres at integers.
        depth: Shape (n,), larger is nearer.
        triangles: Shape (m, 3); counter-clockwise when seen from the front with y up.
        shape: Height and width of the picture.
    """
    height, width = shape
    corners = points[triangles]
    lowest = np.ceil(corners.min(axis=1) - _EDGE).astype(np.int32)
    highest = np.floor(corners.max(axis=1) + _EDGE).astype(np.int32)
    lowest = np.maximum(lowest, 0)
    highest = np.minimum(highest, np.array([width - 1, height - 1], np.int32))
    one, two = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    area = one[:, 0] * two[:, 1] - one[:, 1] * two[:, 0]
    span = highest - lowest + 1
    kept = np.flatnonzero((area < -1e-6) & (span > 0).all(axis=1))  # noqa: PLR2004 - below what float32 tells from 0
    kept = kept[np.argsort(depth[triangles[kept]].sum(axis=1))]
    wide, count = span[kept, 0], span[kept, 0] * span[kept, 1]
    owner = np.repeat(kept, count)
    step = np.arange(len(owner)) - np.repeat(np.cumsum(count) - count, count)
    row, column = np.divmod(step.astype(np.int32), np.repeat(wide, count))
    x, y = lowest[owner, 0] + column, lowest[owner, 1] + row
    from_first_x, from_first_y = x - corners[owner, 0, 0], y - corners[owner, 0, 1]
    second = (from_first_x * two[owner, 1] - from_first_y * two[owner, 0]) / area[owner]
    third = (one[owner, 0] * from_first_y - one[owner, 1] * from_first_x) / area[owner]
    inside = np.flatnonzero((second >= -_EDGE) & (third >= -_EDGE) & (second + third <= 1 + _EDGE))
    last = np.full(height * width, -1, np.intp)
    last[y[inside] * width + x[inside]] = inside
    pixels = np.flatnonzero(last >= 0)
    seen = last[pixels]
    shares = np.stack([1 - second[seen] - third[seen], second[seen], third[seen]], axis=1).astype(np.float32)
    return Raster(pixels, triangles[owner[seen]], shares, shape)


class Edges:
    """The edges of a mesh, for finding lines along them.

    Args:
        vertices: Shape (n, 3).
        triangles: Shape (m, 3).
    """

    def __init__(self, vertices: NDArray[np.float32], triangles: NDArray[np.intp]) -> None:
        pairs = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
        pairs = np.unique(np.sort(pairs, axis=1), axis=0)
        lengths = np.linalg.norm(vertices[pairs[:, 0]] - vertices[pairs[:, 1]], axis=1)
        self._near: defaultdict[int, list[tuple[int, float]]] = defaultdict(list)
        for (first, second), length in zip(pairs.tolist(), lengths.tolist(), strict=True):
            self._near[first].append((second, length))
            self._near[second].append((first, length))

    def spread(
        self, sources: Iterable[int], stop: int | None = None, farthest: float = np.inf
    ) -> tuple[Mapping[int, float], Mapping[int, int]]:
        """Return length of the shortest way from the sources to each vertex, and the vertex before it on that way.

        Args:
            sources: Where ways begin.
            stop: Look no farther once this vertex is reached.
            farthest: Longest way.
        """
        length = dict.fromkeys(sources, 0.0)
        before: dict[int, int] = {}
        waiting = [(0.0, vertex) for vertex in length]
        done: set[int] = set()
        while waiting:
            way, vertex = heapq.heappop(waiting)
            if vertex in done:
                continue
            done.add(vertex)
            if vertex == stop or way > farthest:
                break
            for other, step in self._near[vertex]:
                if way + step < length.get(other, np.inf):
                    length[other] = way + step
                    before[other] = vertex
                    heapq.heappush(waiting, (way + step, other))
        return length, before

    def line(self, stations: Iterable[int]) -> NDArray[np.intp]:
        """Return the vertices of the shortest way through stations."""
        found: list[int] = []
        stops = list(stations)
        for start, end in itertools.pairwise(stops):
            _, before = self.spread([start], stop=end)
            way = [end]
            while way[-1] != start:
                way.append(before[way[-1]])
            found += way[:0:-1]
        return np.array([*found, stops[-1]], dtype=np.intp)

    def around(self, start: int, walls: Iterable[int]) -> set[int]:
        """Return the vertices that can be reached from a vertex without stepping on walls."""
        closed = set(walls)
        reached = {start}
        waiting = [start]
        while waiting:
            for other, _ in self._near[waiting.pop()]:
                if other not in reached and other not in closed:
                    reached.add(other)
                    waiting.append(other)
        return reached


def sampled(picture: NDArray[np.generic], places: NDArray[np.floating], *, cubic: bool = False) -> NDArray[np.float32]:
    """Return a picture's values at places.

    Args:
        picture: Shape (height, width) or (height, width, c), uint8 or float32.
        places: Shape (h, w, 2), columns and rows, px.
        cubic: Keep fine detail; otherwise linear. Beyond the picture its edge goes on.
    """
    drawn = cv2.remap(
        np.ascontiguousarray(picture),
        np.ascontiguousarray(places[..., 0], dtype=np.float32),
        np.ascontiguousarray(places[..., 1], dtype=np.float32),  # an empty second map is garbage in OpenCV 5.0.0
        cv2.INTER_CUBIC if cubic else cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(drawn, dtype=np.float32)


def smooth_step(share: NDArray[np.floating]) -> NDArray[np.float32]:
    """Return 0 below 0, 1 above 1, and a smooth way between."""
    bounded = np.clip(share, 0.0, 1.0)
    return np.asarray(bounded * bounded * (3.0 - 2.0 * bounded), dtype=np.float32)
