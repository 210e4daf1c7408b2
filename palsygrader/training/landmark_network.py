"""The landmark networks: one small network per region of the face, heat maps read with sub-pixel precision (torch).

Each network gives the expected place under one heat map per point (integral regression, Sun et al. 2018,
doi 10.1007/978-3-030-01231-1_33) and its own expected error per point (Laplace scale). No network sees a shape prior,
and the eye's network sees one eye at a time: nothing in it can make the halves alike.
"""

from typing import Final

import torch
from torch import Tensor, nn

from palsygrader.vision.landmark_crops import MOUTH, Region

STRIDE: Final = 4
"""Crop pixels to a cell of a heat map."""
_WIDTHS: Final = (16, 32, 64, 96)
"""Channels at strides 2, 4, 8 and 16."""
_MOUTH_WIDTHS: Final = (16, 40, 96, 192)
"""Of the mouth's network: where along a lip a point lies is told by the whole mouth, which takes more to know."""
_SPREAD_WIDTH: Final = 32
"""Hidden units with which a point's error is expected."""
_EPSILON: Final = 4.0
"""Added to a crop's standard deviation (of 255), so that a flat crop is not blown up to noise."""


def _convolution(inside: int, outside: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inside, outside, 3, stride, 1, bias=False), nn.BatchNorm2d(outside), nn.ReLU(inplace=True)
    )


class _Residual(nn.Module):
    """Two convolutions around which the input is passed on (He et al. 2016, doi 10.1109/CVPR.2016.90)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = _convolution(channels, channels)
        self.second = nn.Sequential(nn.Conv2d(channels, channels, 3, 1, 1, bias=False), nn.BatchNorm2d(channels))

    def forward(self, features: Tensor) -> Tensor:
        return torch.relu(features + self.second(self.first(features)))


class RegionNetwork(nn.Module):
    """Places one region's points in its crop.

    Args:
        region: Gives size and number of points.
    """

    columns: Tensor
    rows: Tensor

    def __init__(self, region: Region) -> None:
        super().__init__()
        half, quarter, eighth, sixteenth = _MOUTH_WIDTHS if region is MOUTH else _WIDTHS
        count = len(region.points)
        self.stem = nn.Sequential(_convolution(3, half, 2), _convolution(half, quarter, 2), _Residual(quarter))
        self.down = nn.Sequential(_convolution(quarter, eighth, 2), _Residual(eighth), _Residual(eighth))
        self.deep = nn.Sequential(_convolution(eighth, sixteenth, 2), _Residual(sixteenth), _Residual(sixteenth))
        self.from_deep = nn.Conv2d(sixteenth, eighth, 1)
        self.middle = _Residual(eighth)
        self.from_middle = nn.Conv2d(eighth, quarter, 1)
        self.fine = _Residual(quarter)
        self.heat = nn.Conv2d(quarter, count, 1)
        self.spread = nn.Sequential(
            nn.Linear(quarter + eighth + sixteenth, _SPREAD_WIDTH), nn.ReLU(inplace=True), nn.Linear(_SPREAD_WIDTH, 1)
        )
        self.spread_of_point = nn.Parameter(torch.zeros(count))
        centre = (STRIDE - 1) / 2
        columns = torch.arange(region.width_px // STRIDE) * float(STRIDE) + centre
        rows = torch.arange(region.height_px // STRIDE) * float(STRIDE) + centre
        self.register_buffer("columns", columns, persistent=False)
        self.register_buffer("rows", rows, persistent=False)

    def heat_maps(self, crops: Tensor) -> tuple[Tensor, Tensor]:
        """Return the heat maps and the logarithm of the expected error.

        Args:
            crops: Shape (batch, 3, height, width), RGB 0..255, float.

        Returns:
            Probabilities, shape (batch, points, height / 4, width / 4), and shape (batch, points).
        """
        mean = crops.mean(dim=(1, 2, 3), keepdim=True)
        deviation = crops.std(dim=(1, 2, 3), keepdim=True)
        features = self.stem((crops - mean) / (deviation + _EPSILON))
        below = self.down(features)
        deep = self.deep(below)
        middle = self.middle(below + _doubled(self.from_deep(deep)))
        fine = self.fine(features + _doubled(self.from_middle(middle)))
        with torch.autocast(fine.device.type, enabled=False):  # a heat map's mean wants more than half precision
            heat = self.heat(fine.float())
            maps = heat.flatten(2).softmax(dim=2).unflatten(2, heat.shape[2:])
            log_error = self._log_error(maps.detach(), fine.detach(), middle.detach(), deep.detach())
        return maps, log_error

    def _log_error(self, maps: Tensor, fine: Tensor, middle: Tensor, deep: Tensor) -> Tensor:
        """Return the logarithm of each point's expected error from what is seen where it was placed, and all around.

        The features come detached: expecting an error does not change where a point is placed.
        """
        here = maps.flatten(2) @ fine.float().flatten(2).transpose(1, 2)
        coarse = nn.functional.avg_pool2d(maps, 2) * 4.0
        near = coarse.flatten(2) @ middle.float().flatten(2).transpose(1, 2)
        around = deep.float().mean(dim=(2, 3))[:, None].expand(-1, maps.shape[1], -1)
        spread: Tensor = self.spread(torch.cat([here, near, around], dim=2))[..., 0]
        return spread + self.spread_of_point

    def expected(self, maps: Tensor) -> Tensor:
        """Return the mean place under each heat map, shape (batch, points, 2), crop px."""
        x = (maps.sum(dim=2) * self.columns).sum(dim=2)
        y = (maps.sum(dim=3) * self.rows).sum(dim=2)
        return torch.stack([x, y], dim=2)

    def forward(self, crops: Tensor) -> tuple[Tensor, Tensor]:
        """Return places, shape (batch, points, 2) in crop px, and expected errors, shape (batch, points) in crop px."""
        maps, log_error = self.heat_maps(crops)
        return self.expected(maps), log_error.exp()


def _doubled(features: Tensor) -> Tensor:
    return nn.functional.interpolate(features, scale_factor=2.0, mode="bilinear", align_corners=False)
