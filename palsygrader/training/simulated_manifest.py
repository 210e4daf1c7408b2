"""Describes a folder that `simulate` wrote as the rows of a manifest: the truth of every digital patient."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import BaseModel, Field

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.errors import InputError
from palsygrader.training.manifest import FUNCTION_COLUMNS, numbered
from palsygrader.training.text_table import TableRow

RATER: Final = "simulation"
"""Whoever made the patient knows its function."""
_TRUTH: Final = "truth.json"
_TONES: Final = ("light", "medium", "dark")
"""Words for equal parts of a drawn skin tone, 0..1."""


class _File(BaseModel):
    """What is read of the truth of a file."""

    file: str


class _Truth(BaseModel):
    """What is read of a patient's truth, as `write_examinations` writes it."""

    version: Literal[1] = Field(alias="schema")
    seed: int
    look: str
    person: str | None
    head_seed: int
    affected_side: AffectedSide
    function_percent: dict[Branch, Annotated[float, Field(ge=0, le=100)]] = Field(min_length=len(Branch))
    skin_tone: Annotated[float, Field(ge=0, le=1)] | None
    files: dict[Expression, _File] = Field(min_length=1)


def is_simulated(folder: Path) -> bool:
    """Tell whether there is a digital patient in a folder.

    Raises:
        OSError: The folder cannot be read.
    """
    return any(True for _ in _patients(folder))


def simulated_rows(folder: Path) -> tuple[tuple[TableRow, ...], tuple[InputError, ...]]:
    """Return the rows of all patients, and the problems of those that cannot be read.

    A person is a rendered head (`rendered-` and its seed) or a photographed person (`photograph-` and the number in
    the set of photographs); a visit is named by the seed of the examination. Where both halves are weak P is left out:
    it compares with a healthy half.

    Raises:
        OSError: The folder cannot be read.
    """
    rows: list[Mapping[str, str]] = []
    problems: list[InputError] = []
    for patient in _patients(folder):
        try:
            rows += _rows(_Truth.model_validate_json((patient / _TRUTH).read_bytes()), patient.name)
        except (OSError, ValueError):
            problems.append(InputError("dataset.damaged_truth", file=f"{patient.name}/{_TRUTH}"))
    problems += [
        InputError("dataset.missing_truth", file=f"{path.name}/{_TRUTH}")
        for path in sorted(folder.iterdir())
        if not path.name.startswith(".") and not (path / _TRUTH).exists() and any(path.glob(f"{Expression.REST}.*"))
    ]
    return numbered(rows), tuple(problems)


def _patients(folder: Path) -> list[Path]:
    """Return the folders of patients, in order; hidden ones are not finished."""
    return sorted(path for path in folder.iterdir() if not path.name.startswith(".") and (path / _TRUTH).is_file())


def _rows(truth: _Truth, folder_name: str) -> list[dict[str, str]]:
    """Return the rows of a patient: the labels stand in the first."""
    person = f"{truth.look}-{truth.head_seed if truth.person is None else truth.person}"
    rows = [
        {
            "person": person,
            "visit": str(truth.seed),
            "expression": each.value,
            "file": f"{folder_name}/{truth.files[each].file}",
        }
        for each in Expression
        if each in truth.files
    ]
    rows[0] |= _labels(truth)
    return rows


def _labels(truth: _Truth) -> dict[str, str]:
    labels = {"rater": RATER, "side": truth.affected_side.value}
    if truth.affected_side is not AffectedSide.BOTH:
        labels |= {FUNCTION_COLUMNS[branch]: f"{percent:.4f}" for branch, percent in truth.function_percent.items()}
    if truth.skin_tone is not None:
        labels["skin_tone"] = _TONES[min(int(truth.skin_tone * len(_TONES)), len(_TONES) - 1)]
    return labels
