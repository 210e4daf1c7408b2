"""The grading network: severity per nerve branch from geometry, motion and appearance of all expressions (torch).

The task is that of UPFP-SG (doi 10.1109/TNSRE.2025.3608463): one-sided palsy graded per branch, different facial
features integrated, an enhanced regression at the end. The paper's own network is not known here; this one is ours.

    features of a half (`grading.features`)
      geometry (G), motion (M)          -> a layer each ----\
      patches of the half and the other -> one encoder ------> one token per expression (9, WIDTH)
    tokens of the expressions that are there -> self-attention (Vaswani et al. 2017, arXiv 1706.03762)
      -> one query per branch attends to all of them; beside it the tokens of the expressions that test the branch
      -> a distribution over P in 0..100 for this half
      -> which half is weak, from P of both, how sure they are, and all tokens; what else moves in each expression; the
         half at rest

Either half goes through the same weights, seen as a left one with the other half beside it. So the answer for a
mirrored patient is that for the patient with the halves exchanged: nothing in the network can favour a side.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import torch
from torch import Tensor, nn

from palsygrader.domain.expressions import BRANCH_EXPRESSIONS
from palsygrader.domain.face import Branch
from palsygrader.grading.features import EXPRESSIONS, GEOMETRY_SIZE, MOTION_SIZE, REGIONS

WIDTH: Final = 128
_HEADS: Final = 4
_LAYERS: Final = 2
_PATCH_WIDTHS: Final = (16, 32, 48)
"""Channels at strides 2, 4 and 8 of a patch."""
_PATCH_FEATURES: Final = 32
_DROPOUT: Final = 0.1
_FLAT_PATCH: Final = 8.0
"""Added to a patch's standard deviation (of 255), so that a flat patch is not blown up to noise."""

BINS: Final = 41
"""P is told as a distribution over 0, 2.5 .. 100."""
STEP_PERCENT: Final = 100.0 / (BINS - 1)
SIDES: Final = 4
"""Which half is weak: left, right, none, both."""
SYNKINESIS_REGIONS: Final = ("eye", "mouth", "chin", "neck")
SYNKINESIS_GRADES: Final = 4
"""None, mild, moderate, severe, as in Sunnybrook (Ross 1996)."""
REST_ITEMS: Final = ("eye", "mouth")
REST_STATES: Final = 3
"""Of the eye: normal, narrow, wide. Of the mouth: normal, corner dropped, corner pulled up."""


class Feature(StrEnum):
    """The kinds of features; each can be left out to see what it is worth."""

    GEOMETRY = "geometry"
    MOTION = "motion"
    APPEARANCE = "appearance"


class Regression(StrEnum):
    """How P is told.

    LABEL_DISTRIBUTION: a softmax over the bins (Gao et al. 2017, doi 10.1109/TIP.2017.2689998). CUMULATIVE: for each
    bin the chance that P is above it (Niu et al. 2016, doi 10.1109/CVPR.2016.532). CLASSIFICATION: the likeliest bin.
    PLAIN: one number.
    """

    LABEL_DISTRIBUTION = "label distribution"
    CUMULATIVE = "cumulative"
    CLASSIFICATION = "classification"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, eq=False)
class Inputs:
    """A batch of examinations.

    Attributes:
        present: Shape (n, 9), bool; at least one expression is present.
        geometry: Shape (n, 9, 2, GEOMETRY_SIZE).
        motion: Shape (n, 9, 2, MOTION_SIZE).
        patches: Shape (n, 9, 2, 5, 2, 32, 32), uint8.
    """

    present: Tensor
    geometry: Tensor
    motion: Tensor
    patches: Tensor

    def exchanged(self) -> "Inputs":
        """Return the mirrored patients."""
        return Inputs(self.present, self.geometry.flip(2), self.motion.flip(2), self.patches.flip(2))


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What the network tells of a batch; the halves are left, right.

    Attributes:
        function: Shape (n, 2, 4, BINS), chances of the bins, sum 1; (n, 2, 4, 1), P / 100, of plain regression.
        function_logits: What they were made of: (n, 2, 4, BINS), (n, 2, 4, BINS - 1) of cumulative regression.
        side_logits: Shape (n, 4), left, right, none, both.
        synkinesis_logits: Shape (n, 2, 9, 4, 4), by expression, region and grade.
        rest_logits: Shape (n, 2, 2, 3), by item and state.
        attention: Shape (n, 2, 4, 9), how much each branch's answer looked at each expression; sums to 1.
    """

    function: Tensor
    function_logits: Tensor
    side_logits: Tensor
    synkinesis_logits: Tensor
    rest_logits: Tensor
    attention: Tensor

    def exchanged(self) -> "Answers":
        """Return the answers for the mirrored patients."""
        return Answers(
            self.function.flip(1),
            self.function_logits.flip(1),
            self.side_logits[:, [1, 0, 2, 3]],
            self.synkinesis_logits.flip(1),
            self.rest_logits.flip(1),
            self.attention.flip(1),
        )

    @property
    def function_percent(self) -> Tensor:
        """The expected P, shape (n, 2, 4), 0..100."""
        return expected_percent(self.function)

    def quantile_percent(self, share: float | Tensor) -> Tensor:
        """Return the P below which this share of the chances lies, shape (n, 2, 4); not of plain regression.

        Args:
            share: 0..1; or one per branch, shape (4,).
        """
        chances = self.function.cumsum(dim=-1)
        shares = torch.as_tensor(share, dtype=chances.dtype, device=chances.device)
        above = (chances < shares[..., None]).sum(dim=-1).clamp(max=BINS - 1)
        before = chances.gather(-1, (above - 1).clamp(min=0)[..., None])[..., 0] * (above > 0)
        own = self.function.gather(-1, above[..., None])[..., 0].clamp(min=1e-9)
        within = ((shares - before) / own).clamp(0.0, 1.0)
        return ((above - 0.5 + within) * STEP_PERCENT).clamp(0.0, 100.0)


def bin_percents(device: torch.device | str = "cpu") -> Tensor:
    """Return the P of each bin, shape (BINS,)."""
    return torch.arange(BINS, dtype=torch.float32, device=device) * STEP_PERCENT


def expected_percent(function: Tensor) -> Tensor:
    """Return the expected P, shape (...), of chances (..., BINS) or of P / 100 (..., 1)."""
    if function.shape[-1] == 1:
        return 100.0 * function[..., 0]
    return function @ bin_percents(function.device)


class PatchEncoder(nn.Module):
    """Turns a region's patches at rest and at the peak into features; one for all regions, halves and expressions."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        inside = 3  # rest, peak, and what changed
        for width in _PATCH_WIDTHS:
            layers += [
                nn.Conv2d(inside, width, 3, 2, 1, bias=False),
                nn.BatchNorm2d(width),
                nn.ReLU(inplace=True),
            ]
            inside = width
        self.layers = nn.Sequential(*layers)
        self.out = nn.Linear(_PATCH_WIDTHS[-1] * 4, _PATCH_FEATURES)

    def forward(self, patches: Tensor) -> Tensor:
        """Return shape (m, _PATCH_FEATURES) of patches (m, 2, 32, 32), 0..255; 0 of those that show nothing."""
        if self.training:
            return self._found(patches)
        # Variants of one examination share most patches; each is encoded once.
        different, places = torch.unique(patches.flatten(1), dim=0, return_inverse=True)
        return self._found(different.unflatten(1, patches.shape[1:]))[places]

    def _found(self, patches: Tensor) -> Tensor:
        flat = patches.flatten(1)
        shown = flat.amax(dim=1) != flat.amin(dim=1)
        found = torch.zeros(len(patches), _PATCH_FEATURES, device=patches.device)
        if shown.any():
            found[shown] = self._encoded(patches[shown].float()).float()
        return found

    def _encoded(self, patches: Tensor) -> Tensor:
        mean = patches.mean(dim=(1, 2, 3), keepdim=True)
        spread = patches.std(dim=(1, 2, 3), keepdim=True) + _FLAT_PATCH
        even = (patches - mean) / spread
        seen = torch.cat([even, even[:, 1:] - even[:, :1]], dim=1)
        features: Tensor = self.out(nn.functional.adaptive_avg_pool2d(self.layers(seen), 2).flatten(1))
        return features


class GradingNetwork(nn.Module):
    """Grades both halves of faces.

    Args:
        features: Kinds it looks at.
        regression: How P is told.
    """

    geometry_mean: Tensor
    geometry_spread: Tensor
    motion_mean: Tensor
    motion_spread: Tensor
    tests: Tensor

    def __init__(
        self,
        features: tuple[Feature, ...] = tuple(Feature),
        regression: Regression = Regression.LABEL_DISTRIBUTION,
    ) -> None:
        super().__init__()
        self.features, self.regression = features, regression
        expressions, branches = len(EXPRESSIONS), len(Branch)
        for name, size in (("geometry", GEOMETRY_SIZE), ("motion", MOTION_SIZE)):
            self.register_buffer(f"{name}_mean", torch.zeros(expressions, size))
            self.register_buffer(f"{name}_spread", torch.ones(expressions, size))
        self.from_geometry = _layer(GEOMETRY_SIZE, WIDTH)
        self.from_motion = _layer(MOTION_SIZE, WIDTH)
        self.encoder = PatchEncoder()
        self.from_patches = _layer(2 * len(REGIONS) * _PATCH_FEATURES, WIDTH)
        self.of_expression = nn.Parameter(0.02 * torch.randn(expressions, WIDTH))
        layer = nn.TransformerEncoderLayer(
            WIDTH, _HEADS, 2 * WIDTH, _DROPOUT, activation="gelu", batch_first=True, norm_first=True
        )
        self.among_expressions = nn.TransformerEncoder(layer, _LAYERS, enable_nested_tensor=False)
        self.normal = nn.LayerNorm(WIDTH)
        self.of_branch = nn.Parameter(0.02 * torch.randn(branches, WIDTH))
        self.look = nn.MultiheadAttention(WIDTH, _HEADS, batch_first=True)
        outputs = {Regression.CUMULATIVE: BINS - 1, Regression.PLAIN: 1}.get(regression, BINS)
        tests = [[expression in BRANCH_EXPRESSIONS[branch] for expression in EXPRESSIONS] for branch in Branch]
        self.register_buffer("tests", torch.tensor(tests, dtype=torch.float32), persistent=False)
        self.to_function = nn.ModuleList(_head(2 * WIDTH, outputs) for _ in Branch)
        self.to_weak = _head(4 * branches + 2 * WIDTH, 1)
        self.to_neither = _head(4 * branches + 2 * WIDTH, 2)
        self.to_synkinesis = _head(WIDTH, len(SYNKINESIS_REGIONS) * SYNKINESIS_GRADES)
        self.to_rest = _head(WIDTH, len(REST_ITEMS) * REST_STATES)

    def set_scales(self, statistics: Mapping[str, tuple[Tensor, Tensor]]) -> None:
        """Take over mean and standard deviation of the numbers, per expression.

        Args:
            statistics: For `geometry` and `motion`: both of shape (9, size).
        """
        for name, (mean, spread) in statistics.items():
            getattr(self, f"{name}_mean").copy_(mean)
            getattr(self, f"{name}_spread").copy_(spread)

    def forward(self, inputs: Inputs) -> Answers:
        """Return the answers for a batch."""
        count, expressions = inputs.present.shape
        tokens = self._tokens(inputs)
        absent = ~inputs.present.repeat_interleave(2, dim=0)
        seen = self.normal(self.among_expressions(tokens, src_key_padding_mask=absent))
        queries = self.of_branch.expand(2 * count, -1, -1)
        # As `key_padding_mask` it would be the same, but torch checks that one by loading a library for algebra.
        unseen = absent[:, None].expand(-1, len(Branch), -1).repeat_interleave(_HEADS, dim=0)
        found, attention = self.look(queries, seen, seen, attn_mask=unseen)
        branches = torch.cat([found, self._tested(tokens, absent)], dim=2)
        logits = torch.stack([head(branches[:, index]) for index, head in enumerate(self.to_function)], dim=1)
        logits = logits.reshape(count, 2, len(Branch), -1)
        chances = self._chances(logits)
        own = torch.cat([*_certainty(chances), _mean_token(seen, absent).reshape(count, 2, WIDTH)], dim=2)
        both = torch.cat([own, own.flip(1)], dim=2)
        weak, neither = self.to_weak(both)[..., 0], self.to_neither(both).sum(dim=1)
        rest = self.to_rest(seen[:, 0]).reshape(count, 2, len(REST_ITEMS), REST_STATES)
        synkinesis = self.to_synkinesis(seen)
        return Answers(
            chances,
            logits,
            torch.cat([weak, neither], dim=1),
            synkinesis.reshape(count, 2, expressions, len(SYNKINESIS_REGIONS), SYNKINESIS_GRADES),
            rest,
            attention.reshape(count, 2, len(Branch), expressions),
        )

    def _tested(self, tokens: Tensor, absent: Tensor) -> Tensor:
        """Return the mean token of the expressions that test each branch, shape (2 n, 4, WIDTH); 0 without any."""
        shares = self.tests[None] * ~absent[:, None]
        shares = shares / shares.sum(dim=2, keepdim=True).clamp(min=1.0)
        return shares.to(tokens.dtype) @ tokens

    def _tokens(self, inputs: Inputs) -> Tensor:
        """Return one token per half and expression, shape (2 n, 9, WIDTH)."""
        count, expressions = inputs.present.shape
        tokens = self.of_expression.expand(count, 2, -1, -1)
        if Feature.GEOMETRY in self.features:
            even = (inputs.geometry - self.geometry_mean[:, None]) / self.geometry_spread[:, None]
            tokens = tokens + self.from_geometry(even.transpose(1, 2).clamp(-6.0, 6.0))
        if Feature.MOTION in self.features:
            even = (inputs.motion - self.motion_mean[:, None]) / self.motion_spread[:, None]
            tokens = tokens + self.from_motion(even.transpose(1, 2).clamp(-6.0, 6.0))
        if Feature.APPEARANCE in self.features:
            encoded = self.encoder(inputs.patches.flatten(0, 3)).to(tokens.dtype)
            own = encoded.reshape(count, expressions, 2, -1).transpose(1, 2)
            tokens = tokens + self.from_patches(torch.cat([own, own.flip(1)], dim=3))
        return tokens.reshape(2 * count, expressions, WIDTH)

    def _chances(self, logits: Tensor) -> Tensor:
        logits = logits.float()
        if self.regression is Regression.LABEL_DISTRIBUTION:
            return logits.softmax(dim=-1)
        if self.regression is Regression.CLASSIFICATION:
            return nn.functional.one_hot(logits.argmax(dim=-1), BINS).float()
        if self.regression is Regression.PLAIN:
            return logits.sigmoid()
        above = logits.sigmoid().cummin(dim=-1).values
        one = torch.ones_like(above[..., :1])
        return torch.cat([one, above], dim=-1) - torch.cat([above, torch.zeros_like(one)], dim=-1)


def _certainty(chances: Tensor) -> tuple[Tensor, Tensor]:
    """Return P and its standard deviation as small numbers, shapes (n, 2, 4); the latter is 0 of plain regression."""
    percent = expected_percent(chances)
    if chances.shape[-1] == 1:
        return percent / 50.0 - 1.0, torch.zeros_like(percent)
    square = chances @ bin_percents(chances.device).square()
    return percent / 50.0 - 1.0, (square - percent.square()).clamp(min=1.0).sqrt() / 50.0


def _mean_token(seen: Tensor, absent: Tensor) -> Tensor:
    """Return the mean of the tokens that are there, shape (2 n, WIDTH)."""
    there = (~absent[..., None]).to(seen.dtype)
    return (seen * there).sum(dim=1) / there.sum(dim=1).clamp(min=1.0)


def _layer(inside: int, outside: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(inside, outside), nn.GELU(), nn.Linear(outside, outside))


def _head(inside: int, outside: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(inside, WIDTH), nn.GELU(), nn.Dropout(_DROPOUT), nn.Linear(WIDTH, outside))
