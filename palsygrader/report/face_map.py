"""The face map on paper: regions of the weak side in the colour, pattern and numeral of their severity."""

from collections.abc import Mapping
from typing import Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable

from palsygrader import wording
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.severity import Severity
from palsygrader.report.lettering import Lettering, draw_text, line_of, width_pt
from palsygrader.report.typefaces import Typefaces, Weight
from palsygrader.wording import face_outline as outline
from palsygrader.wording import severity as looks

INK_HEX: Final = "#1B1B1B"
MUTED_HEX: Final = "#4A5B5C"
_SKIN_HEX: Final = "#FFFFFF"
_HATCH_PT: Final = 8.0
_HATCH_LINE_PT: Final = 0.7
_HATCH_OPACITY: Final = 0.32
_WITHHELD_LINES: Final = 2
_INSET: Final = 0.955
"""How far the coloured regions keep from the outline of the head."""
_GAP: Final = 2.2
_CENTRE_Y: Final = 122.0
_NUMERAL: Final = Lettering(13.0, Weight.BOLD)
_WITHHELD: Final = Lettering(8.0, Weight.SEMIBOLD)
_TAG: Final = Lettering(8.0, Weight.SEMIBOLD, MUTED_HEX)


def coloured_sides(affected_side: AffectedSide) -> tuple[Side, ...]:
    """Return the sides that carry a severity: the weak one, else both."""
    if affected_side in {AffectedSide.LEFT, AffectedSide.RIGHT}:
        return (Side(affected_side.value),)
    return tuple(Side)


class FaceMap(Flowable):
    """The face from the front: the patient's right at the left of the paper."""

    def __init__(
        self,
        severities: Mapping[Branch, Severity | None],
        affected_side: AffectedSide,
        faces: Typefaces,
        *,
        width_pt: float,
    ) -> None:
        super().__init__()
        self._severities = severities
        self._sides = coloured_sides(affected_side)
        self._faces = faces
        self._scale = width_pt / outline.WIDTH
        self.width = width_pt
        self.height = outline.HEIGHT * self._scale + _TAG.leading_pt

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - reportlab's
        """Return the room it takes."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw head, regions, lines and marks."""
        canvas: Canvas = self.canv
        canvas.saveState()
        # Drawing units have y down from the top.
        canvas.translate(0, outline.HEIGHT * self._scale)
        canvas.scale(self._scale, -self._scale)
        for side in Side:
            self._half(canvas, side)
        canvas.restoreState()
        for side in self._sides:
            for branch in Branch:
                self._mark(canvas, branch, side)
        baseline = self.height - _TAG.size_pt
        draw_text(canvas, 0, baseline, wording.say("report.map.right"), self._faces, _TAG)
        draw_text(canvas, self.width, baseline, wording.say("report.map.left"), self._faces, _TAG, at="right")

    def _half(self, canvas: Canvas, side: Side) -> None:
        canvas.saveState()
        if side is Side.LEFT:
            canvas.translate(outline.WIDTH, 0)
            canvas.scale(-1, 1)
        canvas.setFillColor(_SKIN_HEX)
        canvas.drawPath(_curve(canvas, outline.HEAD), stroke=0, fill=1)
        _features(canvas, INK_HEX)
        if side in self._sides:
            self._regions(canvas)
        canvas.setStrokeColor(INK_HEX)
        canvas.setLineWidth(2.0)
        canvas.drawPath(_curve(canvas, outline.HEAD), stroke=1, fill=0)
        canvas.restoreState()

    def _regions(self, canvas: Canvas) -> None:
        canvas.saveState()
        inset = canvas.beginPath()
        x, y, *pieces = (
            _inset_x(value) if index % 2 == 0 else _inset_y(value) for index, value in enumerate(outline.HEAD)
        )
        inset.moveTo(min(x, outline.MIDLINE - _GAP / 2), y)
        for piece in zip(*[iter(pieces)] * 6, strict=True):
            inset.curveTo(*(min(v, outline.MIDLINE - _GAP / 2) if i % 2 == 0 else v for i, v in enumerate(piece)))
        inset.close()
        canvas.clipPath(inset, stroke=0, fill=0)
        # Each region is painted from its upper edge down; the next one covers what is below its own.
        for branch in Branch:
            self._region(canvas, branch)
        canvas.restoreState()

    def _region(self, canvas: Canvas, branch: Branch) -> None:
        edge = outline.UPPER_EDGE[branch]
        severity = self._severities.get(branch)
        canvas.saveState()
        below = _curve(canvas, edge)
        below.lineTo(outline.MIDLINE, outline.HEIGHT)
        below.lineTo(edge[0], outline.HEIGHT)
        below.close()
        canvas.clipPath(below, stroke=0, fill=0)
        paint_pattern(canvas, (0, 0, outline.WIDTH, outline.HEIGHT), severity, unit=1 / self._scale)
        _features(canvas, looks.TEXT_HEX[severity] if severity is not None else INK_HEX)
        canvas.restoreState()
        canvas.setStrokeColor(_SKIN_HEX)
        canvas.setLineWidth(_GAP)
        canvas.drawPath(_curve(canvas, edge), stroke=1, fill=0)

    def _mark(self, canvas: Canvas, branch: Branch, side: Side) -> None:
        severity = self._severities.get(branch)
        if severity is not None:
            place = self._place(*outline.NUMERAL_AT[branch], side)
            draw_plate(canvas, place, severity.name, severity, self._faces, _NUMERAL)
            return
        if branch is Branch.MARGINAL_MANDIBULAR:
            canvas.setStrokeColor(INK_HEX)
            canvas.setLineWidth(0.6)
            x, y, into_x, into_y = outline.WITHHELD_LEADER
            canvas.line(*self._place(x, y, side), *self._place(into_x, into_y, side))
        place = self._place(*outline.WITHHELD_AT[branch], side)
        draw_plate(canvas, place, wording.say("report.withheld"), None, self._faces, _WITHHELD)

    def _place(self, x: float, y: float, side: Side) -> tuple[float, float]:
        """Return a point of the drawing's left half in points on the paper, mirrored for the patient's left."""
        across = x if side is Side.RIGHT else outline.WIDTH - x
        return across * self._scale, (outline.HEIGHT - y) * self._scale


class Chip(Flowable):
    """A severity as a small field of its colour and pattern with its numeral; a dash where there is none."""

    _WIDTH_PT: Final = 30.0
    _HEIGHT_PT: Final = 20.0

    def __init__(self, severity: Severity | None, faces: Typefaces) -> None:
        super().__init__()
        self._severity = severity
        self._faces = faces
        self.width, self.height = self._WIDTH_PT, self._HEIGHT_PT

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - reportlab's
        """Return the room it takes."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw field and numeral."""
        canvas: Canvas = self.canv
        canvas.saveState()
        field = canvas.beginPath()
        field.roundRect(0, 0, self.width, self.height, 3)
        canvas.clipPath(field, stroke=0, fill=0)
        paint_pattern(canvas, (0, 0, self.width, self.height), self._severity, unit=1.0)
        canvas.restoreState()
        canvas.setStrokeColor(MUTED_HEX)
        canvas.setLineWidth(0.5)
        canvas.roundRect(0, 0, self.width, self.height, 3, stroke=1, fill=0)
        text = self._severity.name if self._severity is not None else wording.say("report.none")
        draw_plate(canvas, (self.width / 2, self.height / 2), text, self._severity, self._faces, _NUMERAL)


def paint_pattern(
    canvas: Canvas, box: tuple[float, float, float, float], severity: Severity | None, *, unit: float
) -> None:
    """Fill a box (left, bottom, right, top) with a severity's colour and hatching; the caller has set the clip.

    Args:
        canvas: Where.
        box: In the canvas's present units.
        severity: None is withheld.
        unit: One point in the canvas's present units.
    """
    left, bottom, right, top = box
    canvas.setFillColor(looks.COLOUR_HEX[severity] if severity is not None else looks.WITHHELD_HEX)
    canvas.rect(left, bottom, right - left, top - bottom, stroke=0, fill=1)
    count = looks.HATCH_LINES[severity] if severity is not None else _WITHHELD_LINES
    if not count:
        return
    canvas.setStrokeColor(looks.TEXT_HEX[severity] if severity is not None else looks.WITHHELD_HATCH_HEX)
    canvas.setStrokeAlpha(_HATCH_OPACITY if severity is not None else 1.0)
    canvas.setLineWidth(_HATCH_LINE_PT * unit)
    height, step = top - bottom, _HATCH_PT * unit / count
    for number in range(int((right - left + height) / step) + 1):
        start = left - height + number * step
        canvas.line(start, bottom, start + height, top)
    canvas.setStrokeAlpha(1.0)


def draw_plate(
    canvas: Canvas,
    centre: tuple[float, float],
    text: str,
    severity: Severity | None,
    faces: Typefaces,
    lettering: Lettering,
) -> None:
    """Draw a word on a plain plate in its severity's colour, so that hatching never crosses letters."""
    x, y = centre
    fill = looks.COLOUR_HEX[severity] if severity is not None else looks.WITHHELD_HEX
    colour = looks.TEXT_HEX[severity] if severity is not None else INK_HEX
    width = width_pt(line_of(text), faces, lettering) + lettering.size_pt * 0.6
    height = lettering.size_pt * 1.15
    canvas.setFillColor(fill)
    canvas.roundRect(x - width / 2, y - height / 2, width, height, height / 3, stroke=0, fill=1)
    lettering = Lettering(lettering.size_pt, lettering.weight, colour)
    # Capitals of Noto Sans are 0.714 of the size high; half of that puts them in the middle.
    draw_text(canvas, x, y - 0.357 * lettering.size_pt, text, faces, lettering, at="centre")


def _inset_x(x: float) -> float:
    return outline.MIDLINE + (x - outline.MIDLINE) * _INSET


def _inset_y(y: float) -> float:
    return _CENTRE_Y + (y - _CENTRE_Y) * _INSET


def _curve(canvas: Canvas, curve: outline.Curve) -> PDFPathObject:
    path = canvas.beginPath()
    path.moveTo(curve[0], curve[1])
    for start in range(2, len(curve), 6):
        path.curveTo(*curve[start : start + 6])
    return path


def _features(canvas: Canvas, colour_hex: str) -> None:
    canvas.setStrokeColor(colour_hex)
    canvas.setFillColor(colour_hex)
    canvas.setLineCap(1)
    for curve, width in outline.FEATURES:
        canvas.setLineWidth(width)
        canvas.drawPath(_curve(canvas, curve), stroke=1, fill=0)
    canvas.circle(*outline.PUPIL, stroke=0, fill=1)
