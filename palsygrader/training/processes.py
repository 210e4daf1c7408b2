"""The processes that train together: this one alone, or those that `torchrun` started."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import torch
from torch import distributed, nn

_PATIENCE: Final = timedelta(days=1)
"""For the first process, which makes the samples; one that died is noticed by `torchrun`, which ends the others."""


@dataclass(frozen=True, slots=True)
class Worker:
    """One of the processes.

    Attributes:
        rank: Which one, from 0.
        count: How many there are.
        device: What it computes on.
    """

    rank: int
    count: int
    device: torch.device

    @classmethod
    def started(cls, device: str) -> "Worker":
        """Return this process, in touch with the others.

        Args:
            device: `cpu` or `cuda`; of several cards each process has its own.
        """
        count, rank = int(os.environ.get("WORLD_SIZE", "1")), int(os.environ.get("RANK", "0"))
        if count > 1 and not distributed.is_initialized():
            distributed.init_process_group("cpu:gloo,cuda:nccl" if device == "cuda" else "gloo", timeout=_PATIENCE)
        place = int(os.environ.get("LOCAL_RANK", "0"))
        return cls(rank, count, torch.device(device, place) if device == "cuda" else torch.device(device))

    @property
    def first(self) -> bool:
        """Whether it is the one that writes."""
        return self.rank == 0

    def shared(self, network: nn.Module) -> nn.Module:
        """Return the network so that all processes learn together."""
        if self.count == 1:
            return network
        return nn.parallel.DistributedDataParallel(network, find_unused_parameters=True)

    def wait(self) -> None:
        """Wait until every process has come here."""
        if self.count > 1:
            distributed.all_reduce(torch.zeros(1))

    def stop(self) -> None:
        """Leave the others."""
        if self.count > 1:
            distributed.destroy_process_group()


@contextmanager
def first_process_first(device: str) -> Iterator[None]:
    """Let the first process through, then the others, which find what it has made.

    Args:
        device: As for `Worker.started`.
    """
    worker = Worker.started(device)
    if not worker.first:
        worker.wait()
    yield
    if worker.first:
        worker.wait()
