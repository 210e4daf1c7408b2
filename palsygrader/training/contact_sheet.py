"""The contact sheet of a digital patient: every expression, its true points, and the truth in words."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.training.examination_plan import ExaminationPlan
from palsygrader.training.simulate import DigitalPatient
from palsygrader.training.sitters import Seat

CONTACT_SHEET: Final = Path("contact") / "contact.jpg"
"""In a folder of its own, for `grade` takes every picture beside the others for an expression."""
_THUMB_PX: Final = 270
_THUMB_REACH: Final = 0.72
"""Half the side of a thumbnail over the larger extent of the points."""
_COLUMNS: Final = 3
_CAPTION_PX: Final = 26
_QUALITY: Final = 88
_LANDMARK: Final = (0, 230, 60)
_IRIS: Final = (255, 210, 0)
_HIDDEN: Final = (255, 60, 60)
"""Colours of the points: landmarks, irises, and those that something covers."""
_INK: Final = (30, 30, 30)
_SHORT: Final = {branch: branch.value.split("_")[0] for branch in Branch}
"""Names of the branches, short enough for both sides under one thumbnail."""


def thumbnail(picture: Picture, points: NDArray[np.float64], hidden: NDArray[np.bool_]) -> Picture:
    """Return the face, small and square, and beside it the same with its true points.

    Args:
        picture: RGB uint8.
        points: Shape (78, 2), px; NaN where they are not known.
        hidden: Shape (78,), which of them something covers.
    """
    low, high = np.nanmin(points, axis=0), np.nanmax(points, axis=0)
    side = min(round(2 * _THUMB_REACH * float((high - low).max())), *picture.shape[:2])
    limits = np.array(picture.shape[1::-1]) - side
    left, top = (int(place) for place in np.clip(0.5 * (low + high) - 0.5 * side, 0, limits))
    square = picture[top : top + side, left : left + side]
    plain = np.asarray(cv2.resize(square, (_THUMB_PX, _THUMB_PX), interpolation=cv2.INTER_AREA), dtype=np.uint8)
    marked = plain.copy()
    places = (points - (left, top) + 0.5) * _THUMB_PX / side - 0.5
    for number, (place, covered) in enumerate(zip(places, hidden, strict=True)):
        if not np.isnan(place).any():
            colour = _HIDDEN if covered else _LANDMARK if number < 68 else _IRIS  # noqa: PLR2004 - the 68 come first
            column, row = np.round(place * 16).astype(int).tolist()
            cv2.circle(marked, (column, row), 20, colour, cv2.FILLED, cv2.LINE_AA, 4)
    return np.concatenate([plain, marked], axis=1)


def write_sheet(folder: Path, plan: ExaminationPlan, seat: Seat, thumbs: Mapping[Expression, Picture]) -> None:
    """Write the sheet of an examination into its folder.

    Args:
        folder: Of the examination.
        plan: How it was taken.
        seat: Who sat.
        thumbs: From `thumbnail`.
    """
    lines = _about(plan, seat)
    cell = _THUMB_PX + _CAPTION_PX
    rows = -(-len(thumbs) // _COLUMNS)
    sheet = np.full((rows * cell + len(lines) * _CAPTION_PX, _COLUMNS * 2 * _THUMB_PX, 3), 255, np.uint8)

    def caption(text: str, left: int, bottom: int) -> None:
        cv2.putText(sheet, text, (left + 6, bottom - 8), cv2.FONT_HERSHEY_SIMPLEX, 0.5, _INK, 1, cv2.LINE_AA)

    exertions = {take.performance.expression: take.exertion_ratio for take in plan.takes}
    for number, (expression, thumb) in enumerate(thumbs.items()):
        top, left = number // _COLUMNS * cell, number % _COLUMNS * 2 * _THUMB_PX
        sheet[top : top + _THUMB_PX, left : left + 2 * _THUMB_PX] = thumb
        caption(_under(expression, seat.patient, exertions[expression]), left, top + cell)
    for number, line in enumerate(lines, start=1):
        caption(line, 0, rows * cell + number * _CAPTION_PX)
    file = folder / CONTACT_SHEET
    file.parent.mkdir()
    file.write_bytes(jpeg(sheet, _QUALITY))


def jpeg(picture: Picture, quality: int) -> bytes:
    """Return a picture as a JPEG file."""
    _, file = cv2.imencode(".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), (cv2.IMWRITE_JPEG_QUALITY, quality))
    return file.tobytes()


def _under(expression: Expression, patient: DigitalPatient, exertion_ratio: float) -> str:
    """Return an expression's name, its strength, and the function of the branch that it tests."""
    words = [expression.value]
    if exertion_ratio:
        words.append(f"x{exertion_ratio:.2f}")
    for branch, expressions in BRANCH_EXPRESSIONS.items():
        if expression in expressions:
            weak = [side for side in Side if patient.weak(side)]
            words += [f"{_SHORT[branch]} {side.value} {_percent(patient, branch, side)}" for side in weak]
    return "  ".join(words)


def _percent(patient: DigitalPatient, branch: Branch, side: Side) -> str:
    return f"{100 * patient.function(branch, side):.0f} %"


def _about(plan: ExaminationPlan, seat: Seat) -> list[str]:
    """Return lines about the patient, the pictures, and what went before."""
    patient, sitting, degradation = seat.patient, plan.sitting, plan.degradation
    function = [
        f"{side.value}: " + " ".join(f"{_SHORT[branch]} {_percent(patient, branch, side)}" for branch in Branch)
        for side in Side
        if patient.weak(side)
    ]
    whole = "whole" if patient.side is AffectedSide.NONE else ""
    rest = f"droop {patient.droop_ratio:.2f}  contracture {patient.contracture_ratio:.2f}"
    synkinesis = " ".join(
        f"{name} {value:.2f}"
        for name, value in (
            ("oral-ocular", patient.oro_ocular_synkinesis_ratio),
            ("ocular-oral", patient.oculo_oral_synkinesis_ratio),
            ("mentalis", patient.mentalis_synkinesis_ratio),
            ("platysmal", patient.platysmal_synkinesis_ratio),
        )
        if value
    )
    kinds = {take.occluder.kind.value for take in plan.takes if take.occluder is not None}
    person = f"photograph {seat.person}"
    if seat.person is None:
        person = f"rendered  tone {sitting.skin_tone:.2f}"
    behind = " ".join(sitting.room.furnishings) or "bare wall"
    camera = (
        f"{plan.camera.width_px}x{plan.camera.height_px}  jpeg {degradation.jpeg_quality}"
        f"  noise {degradation.noise_sigma:.1f}  defocus {degradation.defocus_px:.1f}"
        f"  resolution {degradation.resolution_ratio:.2f}  exposure {degradation.exposure_ratio:.2f}"
    )
    return [
        f"{plan.seed}  {patient.side.value}  {whole}{'   '.join(function)}",
        f"{rest}  synkinesis {synkinesis or 'none'}",
        f"{person}  rejected before it {len(seat.rejected)}  {' '.join(kinds)}  {behind}",
        camera,
    ]
