"""What is measured, with its bar, as rows of a table and as JSON."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

SCHEMA: Final = 1


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured number.

    Attributes:
        name: What was measured; the same words at each run, by which runs are compared.
        value: In `unit`; NaN where it could not be measured.
        unit: `ms`, `s`, `MB`, `frames/s`, `%`, or empty for counts and ratios.
        bar: What is wanted, None without.
        more_is_better: Whether `value` is to be at least `bar` instead of at most; a greater value is better then.
    """

    name: str
    value: float
    unit: str = ""
    bar: float | None = None
    more_is_better: bool = False

    @property
    def reached(self) -> bool | None:
        """Whether the bar is reached; None without a bar or a value."""
        if self.bar is None or math.isnan(self.value):
            return None
        return self.value >= self.bar if self.more_is_better else self.value <= self.bar

    def as_json(self) -> dict[str, object]:
        """Return the figure as a JSON object; a value that could not be measured is null."""
        return {
            "name": self.name,
            "value": None if math.isnan(self.value) else round(self.value, 4),
            "unit": self.unit,
            "bar": self.bar,
            "more_is_better": self.more_is_better,
        }

    @classmethod
    def from_json(cls, document: dict[str, object]) -> "Figure":
        """Return the figure of a JSON object.

        Raises:
            ValueError: It is none.
        """
        name, value, bar = document.get("name"), document.get("value"), document.get("bar")
        if not isinstance(name, str) or isinstance(value, str) or isinstance(bar, str):
            raise ValueError(name)
        number = math.nan if value is None else float(value)  # type: ignore[arg-type]  # a number, or told by float
        wanted = None if bar is None else float(bar)  # type: ignore[arg-type]  # as above
        return cls(name, number, str(document.get("unit", "")), wanted, bool(document.get("more_is_better", False)))


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the value that this share of the values does not exceed; NaN without any.

    Args:
        values: In any order.
        percent: 0..100.
    """
    ordered = sorted(values)
    return ordered[round(percent / 100.0 * (len(ordered) - 1))] if ordered else math.nan


def table(title: str, figures: Sequence[Figure]) -> list[str]:
    """Return the rows of a Markdown table."""
    rows = [f"| {title} | measured | bar | |", "|---|---|---|---|"]
    words = {True: "reached", False: "not reached", None: ""}
    for figure in figures:
        bar = "" if figure.bar is None else f"at {'least' if figure.more_is_better else 'most'} {_told(figure.bar, '')}"
        rows.append(f"| {figure.name} | {_told(figure.value, figure.unit)} | {bar} | {words[figure.reached]} |")
    return rows


def _told(value: float, unit: str) -> str:
    if math.isnan(value):
        return "not measured"
    digits = 0 if abs(value) >= 100 or value == round(value) else 1 if abs(value) >= 10 else 2  # noqa: PLR2004
    return f"{value:.{digits}f} {unit}".rstrip()
