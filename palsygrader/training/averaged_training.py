"""One network's training as it is kept on the disk: network, average of its weights, optimiser, curve; resumable."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save
from torch import Tensor, nn

from palsygrader.errors import InputError

AVERAGE_DECAY: Final = 0.998
"""The weights that are kept are a moving average of those trained (Polyak averaging)."""
_WEIGHT_DECAY: Final = 1e-4
_MOST_GRADIENT: Final = 5.0
_AVERAGE: Final = "average."


class AveragedTraining:
    """A network in training; goes on from its checkpoint if there is one.

    Args:
        name: Of its files.
        network: With its first weights.
        folder: For the checkpoint; made.
        learning_rate: Of the first step.
        about: What is kept beside the checkpoint; a checkpoint that was begun with anything else is refused.

    Raises:
        InputError: `training.other_work` or `training.bad_checkpoint`.
    """

    def __init__(
        self, name: str, network: nn.Module, folder: Path, learning_rate: float, about: Mapping[str, object]
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.network = network
        self.average = {key: value.clone() for key, value in network.state_dict().items()}
        self.optimiser = torch.optim.AdamW(network.parameters(), learning_rate, weight_decay=_WEIGHT_DECAY)
        self.step = 0
        self.curve: list[tuple[int, float, float]] = []
        self._about = dict(about)
        self._file, self._about_file = checkpoint_files(folder, name)
        if self._file.exists() and self._about_file.exists():
            try:
                self._resume()
            except (OSError, ValueError, KeyError, TypeError, RuntimeError, SafetensorError) as error:
                raise InputError("training.bad_checkpoint", file=self._file) from error

    def learn(self, loss: Tensor, learning_rate: float) -> None:
        """Take one step down a loss of the network.

        Args:
            loss: Scalar.
            learning_rate: Of this step.
        """
        for group in self.optimiser.param_groups:
            group["lr"] = learning_rate
        self.optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call] # torch has no type for it
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), _MOST_GRADIENT)
        self.optimiser.step()
        self.step += 1
        decay = min(AVERAGE_DECAY, self.step / (self.step + 20))
        with torch.no_grad():
            for name, value in self.network.state_dict().items():
                kept = self.average[name]
                if kept.is_floating_point():
                    kept.lerp_(value, 1 - decay)
                else:
                    kept.copy_(value)

    def save(self) -> None:
        """Keep everything; a fault leaves the last whole checkpoint."""
        tensors = {f"network.{name}": value for name, value in self.network.state_dict().items()}
        tensors |= {f"{_AVERAGE}{name}": value for name, value in self.average.items()}
        for number, state in self.optimiser.state_dict()["state"].items():
            tensors |= {f"optimiser.{number}.{name}": value for name, value in state.items()}
        half_written = self._file.with_suffix(".writing")
        # Not `save_file`, which tells a full disk as an error of its own kind.
        half_written.write_bytes(save({name: value.contiguous() for name, value in tensors.items()}))
        half_written.replace(self._file)
        about = {"step": self.step, **self._about, "curve": self.curve}
        half_told = self._about_file.with_suffix(".writing")
        half_told.write_text(json.dumps(about), encoding="utf-8")
        half_told.replace(self._about_file)

    def _resume(self) -> None:
        tensors = load_file(self._file)
        about = json.loads(self._about_file.read_text(encoding="utf-8"))
        if any(about.get(key) != value for key, value in self._about.items()):
            raise InputError("training.other_work", folder=self._file.parent)
        self.network.load_state_dict(_own(tensors, "network."))
        device = next(self.network.parameters()).device
        self.average = {name: value.to(device) for name, value in _own(tensors, _AVERAGE).items()}
        state: dict[int, dict[str, Tensor]] = {}
        for name, value in _own(tensors, "optimiser.").items():
            number, key = name.split(".", 1)
            state.setdefault(int(number), {})[key] = value
        self.optimiser.load_state_dict({"state": state, "param_groups": self.optimiser.state_dict()["param_groups"]})
        self.step = int(about["step"])
        self.curve = [(int(step), float(loss), float(error)) for step, loss, error in about["curve"]]


def checkpoint_files(folder: Path, name: str) -> tuple[Path, Path]:
    """Return the files of a training: its tensors, and step and curve (JSON)."""
    return folder / f"{name}.checkpoint.safetensors", folder / f"{name}.json"


def averaged_weights(folder: Path, name: str) -> dict[str, Tensor]:
    """Return the averaged weights of a training's checkpoint.

    Raises:
        FileNotFoundError: There is none.
    """
    return _own(load_file(checkpoint_files(folder, name)[0]), _AVERAGE)


def kept_curve(folder: Path, name: str) -> list[tuple[int, float, float]]:
    """Return step, loss and error at each checkpoint of a training.

    Raises:
        FileNotFoundError: There is none.
    """
    return [tuple(row) for row in json.loads(checkpoint_files(folder, name)[1].read_text(encoding="utf-8"))["curve"]]


def _own(tensors: Mapping[str, Tensor], start: str) -> dict[str, Tensor]:
    return {name.removeprefix(start): value for name, value in tensors.items() if name.startswith(start)}
