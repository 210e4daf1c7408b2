"""The contact sheet of a digital patient."""

from dataclasses import replace

import numpy as np
import pytest

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch

pytest.importorskip("vtkmodules", reason="the extra `simulate` (VTK) is not installed")

from palsygrader.training.contact_sheet import _about, _under, thumbnail
from palsygrader.training.examination_plan import draw_plan
from palsygrader.training.simulate import DigitalPatient
from palsygrader.training.sitters import Seat

PATIENT = DigitalPatient(
    seed=1,
    side=AffectedSide.LEFT,
    function_percent={Branch.TEMPORAL: 20.0, Branch.BUCCAL: 35.0},
    droop_ratio=0.4,
    oro_ocular_synkinesis_ratio=0.25,
)


def test_the_thumbnail_shows_the_face_twice_once_with_its_points() -> None:
    picture = np.full((400, 600, 3), 100, np.uint8)
    points = np.random.default_rng(0).uniform((200, 100), (400, 300), (78, 2))
    points[0], points[1], points[77] = (210.0, 110.0), (390.0, 290.0), np.nan
    hidden = np.zeros(78, np.bool_)
    hidden[1] = True
    thumb = thumbnail(picture, points, hidden)
    height, width = thumb.shape[:2]
    assert width == 2 * height
    plain, marked = thumb[:, :height], thumb[:, height:]
    assert (plain == 100).all()
    low, high = np.nanmin(points, axis=0), np.nanmax(points, axis=0)
    side = round(2 * 0.72 * float((high - low).max()))
    corner = (0.5 * (low + high) - 0.5 * side).astype(int)
    for point, colour in ((points[0], (0, 230, 60)), (points[1], (255, 60, 60))):
        column, row = np.round((point - corner + 0.5) * height / side - 0.5).astype(int)
        assert np.abs(marked[row, column].astype(int) - colour).max() < 60


def test_the_truth_is_written_under_each_expression() -> None:
    assert _under(Expression.REST, PATIENT, 0.0) == "rest"
    assert _under(Expression.BROW_RAISE, PATIENT, 0.9) == "brow_raise  x0.90  temporal left 20 %"
    assert _under(Expression.LOWER_TEETH, PATIENT, 1.0) == "lower_teeth  x1.00  marginal left 100 %"
    both = replace(PATIENT, side=AffectedSide.BOTH, right_function_percent={Branch.BUCCAL: 60.0})
    assert _under(Expression.SNARL, both, 1.0) == "snarl  x1.00  buccal left 35 %  buccal right 60 %"


def test_the_truth_of_the_patient_is_written_at_the_foot() -> None:
    plan = draw_plan(3)
    text = "\n".join(_about(plan, Seat(sitter=None, patient=PATIENT, rejected=("lids cross", "lips cross"))))  # type: ignore[arg-type]
    assert "left: temporal 20 % zygomatic 100 % buccal 35 % marginal 100 %" in text
    assert "droop 0.40  contracture 0.00  synkinesis oral-ocular 0.25" in text
    assert "rejected before it 2" in text
    assert f"{plan.camera.width_px}x{plan.camera.height_px}" in text
