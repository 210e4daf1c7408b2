"""The face in the oval guide: inside when it is in the middle, told when it leaves, the same at every picture size."""

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.examination import QualityIssue
from palsygrader.vision.framing import MAX_REACH_RATIO, Framing, framing, framing_issue

SIZE_PX = (1280, 720)
EYE_PX = 180.0
"""The head fills most of the oval."""


def face(x_px: float, y_px: float, scale: float) -> NDArray[np.float64]:
    """Return landmarks whose box has a face's size (brow to chin, cheek to cheek); the head's middle is given."""
    width_px, height_px = 1.6 * EYE_PX * scale, 1.6 * EYE_PX * scale
    angles = np.linspace(0.0, 2.0 * np.pi, 68, endpoint=False)
    ring = np.stack([np.cos(angles) * width_px / 2, np.sin(angles) * height_px / 2], axis=1)
    return np.asarray(ring + (x_px, y_px + 0.25 * EYE_PX * scale))  # noqa: RUF005 - arrays are added


def placed(dx_ratio: float = 0.0, dy_ratio: float = 0.0, scale: float = 1.0, zoom: int = 1) -> Framing:
    size_px = (SIZE_PX[0] * zoom, SIZE_PX[1] * zoom)
    points = face(SIZE_PX[0] * (0.5 + dx_ratio), SIZE_PX[1] * (0.5 + dy_ratio), scale) * zoom
    return framing(points, EYE_PX * scale * zoom, size_px)


@pytest.mark.parametrize(
    ("dx_ratio", "dy_ratio", "scale"),
    [(0.0, 0.0, 1.0), (0.02, 0.0, 1.0), (-0.02, 0.0, 1.0), (0.0, 0.04, 1.0), (0.0, -0.1, 1.0), (0.1, 0.0, 0.5)],
)
def test_a_head_in_the_oval_is_well_placed(dx_ratio: float, dy_ratio: float, scale: float) -> None:
    assert framing_issue(placed(dx_ratio, dy_ratio, scale)) is None


@pytest.mark.parametrize(
    ("dx_ratio", "dy_ratio", "scale", "issue"),
    [
        (0.06, 0.0, 1.0, QualityIssue.OFF_CENTRE),
        (-0.06, 0.0, 1.0, QualityIssue.OFF_CENTRE),
        (0.0, 0.12, 1.0, QualityIssue.OFF_CENTRE),
        (0.15, 0.0, 0.5, QualityIssue.OFF_CENTRE),
        (0.0, 0.0, 1.3, QualityIssue.TOO_NEAR),
        (0.06, 0.0, 1.3, QualityIssue.TOO_NEAR),
    ],
)
def test_a_head_that_leaves_the_oval_is_told(
    dx_ratio: float, dy_ratio: float, scale: float, issue: QualityIssue
) -> None:
    assert framing_issue(placed(dx_ratio, dy_ratio, scale)) is issue


def test_place_and_reach_do_not_depend_on_the_size_of_the_picture() -> None:
    one, other = placed(0.05, -0.03, 0.9), placed(0.05, -0.03, 0.9, zoom=2)
    assert (other.reach_ratio, other.size_ratio, other.x_ratio, other.y_ratio) == pytest.approx(
        (one.reach_ratio, one.size_ratio, one.x_ratio, one.y_ratio)
    )


def test_a_head_in_the_middle_has_no_offset() -> None:
    middle = placed()
    assert (middle.x_ratio, middle.y_ratio) == pytest.approx((0.0, 0.0), abs=0.01)
    assert middle.reach_ratio == pytest.approx(middle.size_ratio, abs=0.02)


def test_a_margin_keeps_the_reason_until_the_face_is_clearly_inside() -> None:
    nearly = Framing(reach_ratio=MAX_REACH_RATIO - 0.02, size_ratio=0.9, x_ratio=0.1, y_ratio=0.0)
    assert framing_issue(nearly) is None
    assert framing_issue(nearly, margin_ratio=0.15) is QualityIssue.OFF_CENTRE
