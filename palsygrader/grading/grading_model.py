"""Loads the grading network and asks it: features in, plain numbers out, on the processor or a CUDA card (torch)."""

import hashlib
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load

from palsygrader import logs
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.errors import ModelError
from palsygrader.grading.features import ExaminationFeatures
from palsygrader.grading.network import Answers, Feature, GradingNetwork, Inputs, Regression
from palsygrader.outside_json import read_json

WEIGHTS_FILE: Final = "grader.safetensors"
CARD_FILE: Final = "card.json"
"""Beside the weights: what they were trained on, how, and their checksum."""
LEARNT_PEOPLE: Final = "learnt_people"
"""In the card: digests of the people of users' data sets."""
DETECTABLE_POINTS: Final = "smallest_detectable_change_points"
"""In the card: per branch, as measured by `palsygrader evaluate grader --only repeatability --to-card`."""
INTERVAL_TAIL: Final = "interval_tail"
"""In the card: per branch, the share of the chances left out at either end of an interval."""
SIDE_ORDER: Final = (AffectedSide.LEFT, AffectedSide.RIGHT, AffectedSide.NONE, AffectedSide.BOTH)
"""Order of the network's sides."""
_USUAL_TAIL: Final = 0.05
"""Share of the chances left out at either end of a 90 % interval, where the card tells no other."""
_AT_ONCE: Final = 16
"""Variants of an examination that are asked together: more would take memory, not time."""
_PROCESSOR: Final = torch.device("cpu")
_THREADS: Final = 1
"""More would take the processor from the live picture; an examination takes some hundredths of a second."""


@dataclass(frozen=True, slots=True, eq=False)
class NetworkAnswer:
    """What the network tells of one examination; the halves are left, right.

    Attributes:
        function_percent: Shape (2, 4), P per half and branch.
        interval_percent: Shape (2, 4, 2), 90 % intervals, around P.
        side_chances: Shape (4,), in `SIDE_ORDER`; sum 1.
        synkinesis_chances: Shape (2, 9, 4, 4), by half, expression, region and grade.
        rest_chances: Shape (2, 2, 3), by half, item and state.
        attention: Shape (2, 4, 9), share of each expression in each branch's answer.
    """

    function_percent: NDArray[np.float64]
    interval_percent: NDArray[np.float64]
    side_chances: NDArray[np.float64]
    synkinesis_chances: NDArray[np.float64]
    rest_chances: NDArray[np.float64]
    attention: NDArray[np.float64]


class Fallback(StrEnum):
    """Why the processor computes though a card was wanted."""

    NO_CARD = "no_card"
    CARD_FULL = "card_full"
    CARD_FAILED = "card_failed"


class GradingModel:
    """The grading network with its weights; loads on first use or by `load`.

    Safe to use from several threads: one call at a time is let through.

    Args:
        folder: With `WEIGHTS_FILE` and its card.
        device: `cpu` or `cuda`; with half precision on a card, and on the processor where there is none or it fails.
    """

    name = "grading network 1"

    def __init__(self, folder: Path, device: str = "cpu") -> None:
        self._folder = folder
        there = device == "cpu" or cuda_is_there()
        self._device = torch.device(device) if there else _PROCESSOR
        self._fallback: Fallback | None = None if there else Fallback.NO_CARD
        self._fallback_told: Callable[[Fallback], None] | None = None
        self._lock = threading.Lock()

    def tell_fallback(self, told: "Callable[[Fallback], None]") -> None:
        """Have it told, once and from whatever thread, that the processor computes though a card was wanted.

        Args:
            told: Called at once where that is so already.
        """
        self._fallback_told = told
        if self._fallback is not None:
            told(self._fallback)

    @cached_property
    def sha256(self) -> str:
        """Checksum of the weights.

        Raises:
            ModelError: `model.missing`.
        """
        return hashlib.sha256(self._content()).hexdigest()

    def load(self) -> None:
        """Load the network now; onto the processor where the card refuses it.

        Raises:
            ModelError: `model.missing`, a file is not there; `model.damaged`, the weights are not those of the card.
        """
        with self._lock:
            _ = self.network

    def _content(self) -> bytes:
        try:
            return (self._folder / WEIGHTS_FILE).read_bytes()
        except OSError as error:
            raise ModelError("model.missing", model=self.name) from error

    @cached_property
    def _card(self) -> dict[str, object]:
        try:
            card = read_json((self._folder / CARD_FILE).read_bytes())
        except OSError as error:
            raise ModelError("model.missing", model=self.name) from error
        except ValueError as error:
            raise ModelError("model.damaged", model=self.name) from error
        if not isinstance(card, dict):
            raise ModelError("model.damaged", model=self.name)
        return card

    @cached_property
    def network(self) -> GradingNetwork:
        """The network, in use.

        Raises:
            ModelError: As `load`.
        """
        if self._device != _PROCESSOR:
            try:
                return self._read_network().to(self._device)
            except RuntimeError as error:
                self._leave_card(error)
        return self._read_network()

    def _leave_card(self, error: RuntimeError) -> None:
        """Go on on the processor: the card's memory is full, it was taken away, or its driver does not fit."""
        logs.failure("grader.card_failed", error)
        full = isinstance(error, torch.OutOfMemoryError) or "out of memory" in str(error)
        self._device = _PROCESSOR
        self._fallback = Fallback.CARD_FULL if full else Fallback.CARD_FAILED
        if self._fallback_told is not None:
            self._fallback_told(self._fallback)
        self.__dict__.pop("network", None)

    def _read_network(self) -> GradingNetwork:
        content, card = self._content(), self._card
        if card.get("sha256") != hashlib.sha256(content).hexdigest():
            raise ModelError("model.damaged", model=self.name)
        try:
            names = card["features"]
            assert isinstance(names, list)  # noqa: S101 - else it is damaged
            network = GradingNetwork(tuple(Feature(name) for name in names), Regression(str(card["regression"])))
            network.load_state_dict(load(content))
        except (KeyError, ValueError, TypeError, RuntimeError, AssertionError, SafetensorError) as error:
            raise ModelError("model.damaged", model=self.name) from error
        return network.eval()

    @property
    def learnt_people(self) -> frozenset[str]:
        """Digests of the people of users' data sets that it was trained on, as its card tells them.

        Raises:
            ModelError: `model.missing`, `model.damaged`.
        """
        told = self._card.get(LEARNT_PEOPLE)
        return frozenset(map(str, told)) if isinstance(told, list) else frozenset()

    @cached_property
    def detectable_points(self) -> Mapping[Branch, float]:
        """The smallest detectable change of P per branch, as far as the card tells it.

        Raises:
            ModelError: `model.missing`, `model.damaged`.
        """
        return self._per_branch(DETECTABLE_POINTS)

    def _per_branch(self, name: str) -> dict[Branch, float]:
        told = self._card.get(name)
        known = told if isinstance(told, dict) else {}
        return {branch: float(known[branch.value]) for branch in Branch if branch.value in known}

    @cached_property
    def _tails(self) -> torch.Tensor:
        """The share of the chances left out at either end of each branch's interval, shape (4,)."""
        known = self._per_branch(INTERVAL_TAIL)
        return torch.tensor([known.get(branch, _USUAL_TAIL) for branch in Branch])

    def answer(self, features: ExaminationFeatures) -> NetworkAnswer:
        """Return what the network tells of an examination.

        Args:
            features: With at least one expression.

        Raises:
            ModelError: As `load`.
        """
        answers = self._ask([features])
        percent = _plain(answers.function_percent)
        if answers.function.shape[-1] == 1:
            arms = np.zeros((*percent.shape, 2))
        else:
            tails = self._tails
            low, high = (_plain(answers.quantile_percent(share)) for share in (tails, 1.0 - tails))
            arms = np.stack([np.maximum(percent - low, 0.0), np.maximum(high - percent, 0.0)], axis=-1)
        interval = np.clip(percent[..., np.newaxis] + arms * (-1.0, 1.0), 0.0, 100.0)
        return NetworkAnswer(
            percent,
            interval,
            _plain(answers.side_logits.float().softmax(dim=-1)),
            _plain(answers.synkinesis_logits.float().softmax(dim=-1)),
            _plain(answers.rest_logits.float().softmax(dim=-1)),
            _plain(answers.attention),
        )

    def function_percents(self, variants: Sequence[ExaminationFeatures]) -> NDArray[np.float64]:
        """Return P of several variants of an examination, shape (n, 2, 4).

        Args:
            variants: At least one; each with at least one expression.

        Raises:
            ModelError: As `load`.
        """
        parts = [
            self._ask(variants[start : start + _AT_ONCE]).function_percent.float().cpu().numpy()
            for start in range(0, len(variants), _AT_ONCE)
        ]
        return np.concatenate(parts).astype(np.float64)

    def _ask(self, examinations: Sequence[ExaminationFeatures]) -> Answers:
        stacked = (
            np.stack([getattr(one, name) for one in examinations])
            for name in ("present", "geometry", "motion", "patches")
        )
        inputs = Inputs(*(torch.from_numpy(array) for array in stacked))
        with self._lock:
            if self._device != _PROCESSOR:
                try:
                    return self._computed(inputs)
                except RuntimeError as error:
                    self._leave_card(error)
            return self._computed(inputs)

    def _computed(self, inputs: Inputs) -> Answers:
        device, half = self._device, self._device != _PROCESSOR
        there = Inputs(*(getattr(inputs, one.name).to(device) for one in fields(inputs)))
        with torch.inference_mode(), torch.autocast(device.type, torch.float16, enabled=half):
            answers: Answers = self.network(there)
        return Answers(*(getattr(answers, one.name).cpu() for one in fields(answers)))  # a card's failures come up here


def cuda_is_there() -> bool:
    """Tell whether there is a CUDA card that torch can use."""
    return torch.cuda.is_available()


@cache
def shared_model(folder: Path, device: str) -> GradingModel:
    """Return the process's one network of a folder and device; it is loaded on first use.

    Args:
        folder: As for `GradingModel`.
        device: As for `GradingModel`.
    """
    torch.set_num_threads(_THREADS)
    return GradingModel(folder, device)


def _plain(batch: torch.Tensor) -> NDArray[np.float64]:
    """Return the one examination of a batch."""
    return np.asarray(batch[0].float().cpu().numpy(), dtype=np.float64)
