"""The face map on paper."""

from io import BytesIO
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.severity import Severity
from palsygrader.report.face_map import FaceMap, coloured_sides, paint_pattern
from palsygrader.report.typefaces import Typefaces
from palsygrader.wording import face_outline as outline
from palsygrader.wording import severity as looks


def strokes(severity: Severity | None) -> int:
    """Return how many pattern lines a band of 80 points gets."""
    stream = BytesIO()
    canvas = Canvas(stream, pageCompression=0)
    paint_pattern(canvas, (0, 0, 80, 0.001), severity, unit=1.0)
    canvas.save()
    return stream.getvalue().count(b" l S")


@pytest.mark.parametrize(
    ("affected", "sides"),
    [
        (AffectedSide.LEFT, (Side.LEFT,)),
        (AffectedSide.RIGHT, (Side.RIGHT,)),
        (AffectedSide.NONE, (Side.LEFT, Side.RIGHT)),
        (AffectedSide.BOTH, (Side.LEFT, Side.RIGHT)),
        (AffectedSide.UNKNOWN, (Side.LEFT, Side.RIGHT)),
    ],
)
def test_the_weak_side_is_coloured(affected: AffectedSide, sides: tuple[Side, ...]) -> None:
    assert coloured_sides(affected) == sides


@pytest.mark.parametrize("severity", [*Severity, None])
def test_every_severity_has_its_own_number_of_pattern_lines(severity: Severity | None) -> None:
    lines = 2 if severity is None else looks.HATCH_LINES[severity]
    assert abs(strokes(severity) - 10 * lines) <= 2


@pytest.mark.parametrize(("affected", "left_half"), [(AffectedSide.RIGHT, True), (AffectedSide.LEFT, False)])
def test_the_patients_right_is_at_the_left_of_the_paper(
    fonts: Path, affected: AffectedSide, *, left_half: bool
) -> None:
    face = FaceMap(dict.fromkeys(Branch, Severity.VI), affected, Typefaces(fonts), width_pt=outline.WIDTH)
    assert all(
        (face._place(*outline.NUMERAL_AT[b], side)[0] < 100) is left_half for b in Branch for side in face._sides
    )


@pytest.mark.parametrize("curve", [outline.HEAD, *outline.UPPER_EDGE.values(), *(c for c, _ in outline.FEATURES)])
def test_curves_are_whole_and_stay_in_their_half(curve: outline.Curve) -> None:
    assert (len(curve) - 2) % 6 == 0
    assert all(0 <= x <= outline.MIDLINE for x in curve[::2])
    assert all(0 <= y <= outline.HEIGHT for y in curve[1::2])
