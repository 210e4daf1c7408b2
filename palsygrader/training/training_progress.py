"""Shows how far a training is: one line with a bar, and the curve as a picture."""

import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

_BAR_WIDTH: Final = 30
_S_PER_MIN: Final = 60.0


@dataclass(frozen=True, slots=True)
class Report:
    """What a training process tells.

    Attributes:
        network: Which one.
        step: How many batches it has learnt from.
        error: On people it has not seen, in the unit of the bar; None between two measurements.
    """

    network: str
    step: int
    error: float | None = None


class ProgressBar:
    """One line on standard error that tells how far all networks are together, and how long it will take.

    Args:
        steps: Batches per network.
        unit: Of the errors.
        what: What a step is.
    """

    def __init__(self, steps: Mapping[str, int], unit: str = "%", what: str = "batches") -> None:
        self._steps = steps
        self._unit, self._what = unit, what
        self._done = dict.fromkeys(steps, 0)
        self._errors: dict[str, float] = {}
        self._began_s = time.monotonic()
        self._begun_with: int | None = None

    def show(self, report: Report) -> None:
        """Show what is new."""
        self._done[report.network] = report.step
        if report.error is not None:
            self._errors[report.network] = report.error
        sys.stderr.write("\r" + self.line(time.monotonic() - self._began_s) + "\033[K")
        sys.stderr.flush()

    def close(self) -> None:
        """End the line."""
        sys.stderr.write("\n")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()

    def line(self, elapsed_s: float) -> str:
        """Return the line after some seconds: bar, batches, time left, errors so far."""
        done, total = sum(self._done.values()), sum(self._steps.values())
        if self._begun_with is None:  # what an earlier run has done tells nothing of the speed of this one
            self._begun_with = done
        share = done / total
        filled = round(_BAR_WIDTH * share)
        since = done - self._begun_with
        left = f"{(total - done) * elapsed_s / since / _S_PER_MIN:.0f} min left" if since > 0 else "…"
        errors = ", ".join(f"{network} {error:.2f} {self._unit}" for network, error in self._errors.items())
        bar = "#" * filled + "-" * (_BAR_WIDTH - filled)
        return f"[{bar}] {share:4.0%} {done}/{total} {self._what}, {left}" + (f" · {errors}" if errors else "")


def draw_curves(
    curves: Mapping[str, Sequence[tuple[int, float, float]]], file: Path, unit: str = "% of the eye distance"
) -> None:
    """Draw the error on people not seen over the batches, one line per network, into a PNG file.

    Args:
        curves: (step, loss, error) per network.
        file: Replaced.
        unit: Of the errors.
    """
    from matplotlib.figure import Figure  # noqa: PLC0415 - loads late on purpose

    figure = Figure(figsize=(7.0, 4.0), layout="constrained")
    axes = figure.add_subplot()
    for network, curve in curves.items():
        axes.plot([step for step, _, _ in curve], [error for _, _, error in curve], label=network)
    axes.set_yscale("log")
    axes.set_xlabel("batches")
    axes.set_ylabel(f"mean error, {unit}")
    axes.set_title("On people kept for the curve")
    axes.legend()
    figure.savefig(file, dpi=120)
