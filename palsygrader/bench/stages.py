"""Time what a live frame passes through, by wrapping the functions that do it."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any, Final

from palsygrader.bench.figures import Figure, percentile

STAGES: Final = ("decode", "detect", "landmarks", "quality", "gate", "paint")
"""In the order of a frame's way; the detector looks beside the others, a few times a second."""


class Stages:
    """Collects how long each stage took; several threads may note at once."""

    def __init__(self) -> None:
        self._took_ms: dict[str, list[float]] = defaultdict(list)

    def clear(self) -> None:
        """Forget what was noted so far."""
        self._took_ms.clear()

    def wrap(self, owner: type | ModuleType, name: str, stage: str) -> None:
        """Time every call of a function from now on."""
        inner: Callable[..., Any] = getattr(owner, name)

        def timed(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401 - whatever the function takes
            began_s = time.perf_counter()
            try:
                return inner(*arguments, **named)
            finally:
                self._took_ms[stage].append(1000.0 * (time.perf_counter() - began_s))

        setattr(owner, name, timed)

    def wrap_each(self, owner: ModuleType, name: str, stage: str) -> None:
        """Time every step of a generator from now on."""
        inner: Callable[..., Iterator[Any]] = getattr(owner, name)

        def timed(*arguments: Any, **named: Any) -> Iterator[Any]:  # noqa: ANN401 - as above
            made = inner(*arguments, **named)
            while True:
                began_s = time.perf_counter()
                try:
                    item = next(made)
                except StopIteration:
                    return
                self._took_ms[stage].append(1000.0 * (time.perf_counter() - began_s))
                yield item

        setattr(owner, name, timed)

    def figures(self, title: str) -> list[Figure]:
        """Return the median and the 95th percentile of each stage."""
        found = []
        for stage in STAGES:
            took = self._took_ms[stage]
            found += [
                Figure(f"{title}: {stage}, median", percentile(took, 50), "ms"),
                Figure(f"{title}: {stage}, 95th percentile", percentile(took, 95), "ms"),
            ]
        return found
