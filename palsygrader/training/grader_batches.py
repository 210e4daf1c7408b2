"""Draws what the grading network learns from: samples with expressions left out, numbers trembling, patches relit."""

from collections.abc import Mapping
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from palsygrader.grading.features import GEOMETRY_SIZE, MOTION_SIZE, PATCH_PX
from palsygrader.grading.network import Inputs
from palsygrader.training.grader_loss import TruthBatch
from palsygrader.training.grader_samples import RECORDED
from palsygrader.training.grader_sets import GraderSet
from palsygrader.training.landmark_only_samples import LOOK as LANDMARKS_ONLY
from palsygrader.training.smile_samples import LOOK as HEALTHY

_SHARES: Final = {LANDMARKS_ONLY: 0.6, HEALTHY: 0.06, RECORDED: 0.2}
"""Of a batch, where there are such samples: those known by landmarks only show no patches, and cost nothing;
photographs of healthy people; recordings, which clinics make. The rest are photographs of digital patients.
"""
_MISSING_CHANCE: Final = 0.5
"""Of an examination in which expressions are missing."""
_MISSING_RATIOS: Final = (0.1, 0.9)
"""Between these shares of its expressions are missing."""
_STILL_CHANCE: Final = 0.3
"""Of an examination of photographs: nothing is known of the way to the peak."""
_NOISE: Final = 0.03
"""One standard deviation by which numbers tremble: 0.15 % of the eye distance, on top of the landmarks' own error."""
_CONTRAST: Final = 0.25
_BRIGHTNESS: Final = 20.0
_PATCH_NOISE: Final = 4.0
_MOST_SHIFT_PX: Final = 2
_BLIND_CHANCE: Final = 0.1
"""Of an examination whose patches are not shown, so that geometry alone is read as well."""


class GraderDrawer:
    """Draws batches.

    Args:
        samples: What is learnt from.
        random: Draws everything.
        device: Where the batches go.
        appearance: Whether patches are looked at; without, they are left as they are.
    """

    def __init__(
        self, samples: GraderSet, random: np.random.Generator, device: torch.device, *, appearance: bool = True
    ) -> None:
        self._samples = samples
        self._random = random
        self._device = device
        self._appearance = appearance
        of_samples = np.array([_kind(groups) for groups in samples.groups])
        kinds = {kind: np.flatnonzero(of_samples == kind) for kind in _SHARES if (of_samples == kind).any()}
        others = np.flatnonzero(~np.isin(of_samples, list(kinds)))
        if not len(others):
            kinds, others = {}, np.arange(len(samples))
        self._kinds = (*kinds.values(), others)
        self._bounds = np.cumsum([_SHARES[kind] for kind in kinds])

    def draw(self, size: int) -> tuple[Inputs, TruthBatch]:
        """Return a batch of this many samples."""
        rows = self._rows(size)
        samples = self._samples.rows(rows)
        present = samples.present & ~self._missing(samples.present)
        geometry, motion = self._moved(samples.geometry, samples.motion)
        seen = present[:, :, None, None]
        inputs = Inputs(
            torch.from_numpy(present),
            torch.from_numpy(geometry * seen),
            torch.from_numpy(motion * seen),
            torch.from_numpy(
                (self._relit(samples) if self._appearance else samples.patches) * seen[..., None, None, None]
            ),
        )
        moved = Inputs(*(tensor.to(self._device) for tensor in _tensors(inputs)))
        return moved, TruthBatch.of(samples, self._device)

    def _rows(self, size: int) -> NDArray[np.intp]:
        """Return which samples a batch shows: of each kind its share."""
        drawn = np.searchsorted(self._bounds, self._random.random(size), side="right")
        return np.array([self._kinds[kind][self._random.integers(len(self._kinds[kind]))] for kind in drawn])

    def _missing(self, present: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Return which expressions are left out, shape (n, 9); the rest never is."""
        some = self._random.random((len(present), 1)) < _MISSING_CHANCE
        ratios = self._random.uniform(*_MISSING_RATIOS, (len(present), 1))
        missing = (self._random.random(present.shape) < ratios) & some
        missing[:, 0] = False
        return missing

    def _moved(
        self, geometry: NDArray[np.float32], motion: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        count, random = len(geometry), self._random
        still = random.random((count, 1, 1, 1)) < _STILL_CHANCE
        trembling = [
            numbers + np.float32(_NOISE) * random.standard_normal(numbers.shape, dtype=np.float32) * (numbers != 0)
            for numbers in (geometry, motion)
        ]
        return trembling[0], np.where(still, np.float32(0), trembling[1])

    def _relit(self, samples: GraderSet) -> NDArray[np.uint8]:
        """Return patches in other light, a little aside, with other noise; both moments of a patch alike but noise."""
        blind = self._random.random(len(samples)) < _BLIND_CHANCE
        blind |= [groups.get("look") == LANDMARKS_ONLY for groups in samples.groups]
        shown = np.full(samples.patches.shape, 128, np.uint8)
        shown[~blind] = self._in_other_light(samples.patches[~blind])
        return shown

    def _in_other_light(self, patches: NDArray[np.uint8]) -> NDArray[np.uint8]:
        random, count = self._random, len(patches)
        each = (*patches.shape[:4], 1, 1, 1)
        contrast = 1.0 + _CONTRAST * random.standard_normal((count, 1, 1, 1, 1, 1, 1), dtype=np.float32)
        brightness = _BRIGHTNESS * random.standard_normal(each, dtype=np.float32)
        noise = _PATCH_NOISE * random.random((count, 1, 1, 1, 1, 1, 1), dtype=np.float32)
        lit = patches * contrast + brightness + noise * random.standard_normal(patches.shape, dtype=np.float32)
        right, down = random.integers(-_MOST_SHIFT_PX, _MOST_SHIFT_PX + 1, 2)
        order = [np.clip(np.arange(PATCH_PX) - shift, 0, PATCH_PX - 1) for shift in (down, right)]
        shifted = lit[..., order[0], :][..., order[1]]
        return np.asarray(np.clip(shifted, 0, 255), dtype=np.uint8)


def _kind(groups: Mapping[str, str]) -> str:
    """Return what a sample is, one of `_SHARES` where it has a share of its own."""
    look = groups.get("look", "")
    return look if look in _SHARES else groups.get("taken as", "")


def inputs_of(samples: GraderSet, device: torch.device) -> Inputs:
    """Return samples as they are."""
    arrays = (samples.present, samples.geometry, samples.motion, samples.patches)
    return Inputs(*(torch.from_numpy(array).to(device) for array in arrays))


def scales_of(samples: GraderSet) -> dict[str, tuple[Tensor, Tensor]]:
    """Return mean and standard deviation per expression of what the network evens out; both halves count alike."""
    found: dict[str, tuple[Tensor, Tensor]] = {}
    for name, size in (("geometry", GEOMETRY_SIZE), ("motion", MOTION_SIZE)):
        numbers: NDArray[np.float32] = getattr(samples, name)
        means, spreads = np.zeros((numbers.shape[1], size)), np.ones((numbers.shape[1], size))
        for index in range(numbers.shape[1]):
            there = numbers[samples.present[:, index], index].reshape(-1, size)
            if len(there):
                means[index], spreads[index] = there.mean(axis=0), there.std(axis=0)
        evened = np.maximum(spreads, _LEAST_SPREAD)
        found[name] = (torch.from_numpy(means.astype(np.float32)), torch.from_numpy(evened.astype(np.float32)))
    return found


_LEAST_SPREAD: Final = 0.05
"""A number that hardly differs is not blown up."""


def _tensors(inputs: Inputs) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    return inputs.present, inputs.geometry, inputs.motion, inputs.patches
