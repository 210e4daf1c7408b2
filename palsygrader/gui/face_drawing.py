"""Paint a face with its branch regions coloured by severity; lists, pages and pictures share it.

The face is drawn from the front as one sees a patient: the patient's right is at the picture's left.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform

from palsygrader import wording
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.severity import Severity
from palsygrader.gui import theme
from palsygrader.wording import face_outline as outline
from palsygrader.wording import severity as looks

SIDE_LETTER_PX: Final = 14
HATCH_TILE: Final = 8.0
"""Logical pixels within which `looks.HATCH_LINES` lines are drawn."""
_GAP_UNITS: Final = 2.2
_FINE: Final = 1.3
"""Lines thinner than this are left out of the compact drawing."""
_NUMERAL_AT: Final = {branch: QPointF(*place) for branch, place in outline.NUMERAL_AT.items()}
_COMPACT_NUMERAL_AT: Final = {
    Branch.TEMPORAL: QPointF(66, 68),
    Branch.ZYGOMATIC: QPointF(64, 117),
    Branch.BUCCAL: QPointF(66, 161),
    Branch.MARGINAL_MANDIBULAR: QPointF(80, 208),
}
_BESIDE_UNITS: Final = {
    Branch.TEMPORAL: (27.0, 64.0),
    Branch.ZYGOMATIC: (13.0, 118.0),
    Branch.BUCCAL: (30.0, 163.0),
    Branch.MARGINAL_MANDIBULAR: (49.0, 224.0),
}
"""Where a word that has no room in its region ends beside the head, and how high: clear of outline, ear and neck."""
_NUMERAL_ROOM_PX: Final = 7
"""How much wider and higher than a numeral its ground is."""
_WORD_ROOM_PX: Final = 5
"""How much wider than a word its ground is: the words for no grade have little room beside the smallest head."""
_DARK: Final = "#1B1B1B"


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours of the drawing outside the severity scale."""

    line: QColor
    skin: QColor
    text: QColor
    accent: QColor


@dataclass(frozen=True, slots=True)
class Emphasis:
    """What the pointer and the keyboard rest on."""

    chosen: Branch | None = None
    hovered: Branch | None = None


def coloured_sides(affected_side: AffectedSide) -> tuple[Side, ...]:
    """Return the sides that carry a severity: the weak one; both when it is not known which."""
    match affected_side:
        case AffectedSide.LEFT:
            return (Side.LEFT,)
        case AffectedSide.RIGHT:
            return (Side.RIGHT,)
        case AffectedSide.NONE:
            return ()
        case _:
            return (Side.RIGHT, Side.LEFT)


def drawing_transform(rect: QRectF) -> QTransform:
    """Return the transform from drawing units into `rect`, keeping proportions, centred."""
    scale = min(rect.width() / outline.WIDTH, rect.height() / outline.HEIGHT)
    left = rect.center().x() - scale * outline.WIDTH / 2
    top = rect.center().y() - scale * outline.HEIGHT / 2
    return QTransform.fromTranslate(left, top).scale(scale, scale)


def region_path(branch: Branch, side: Side) -> QPainterPath:
    """Return the outline of a branch's region in drawing units."""
    return _REGIONS[branch, side]


def paint_face(
    painter: QPainter,
    rect: QRectF,
    severities: Mapping[Branch, Severity | None],
    affected_side: AffectedSide,
    *,
    ink: Ink,
    compact: bool = False,
    emphasis: Emphasis | None = None,
) -> None:
    """Paint the face into `rect`.

    Args:
        painter: Its state is restored.
        rect: Where; the drawing keeps its proportions.
        severities: Grade per branch; None or absent is withheld.
        affected_side: Only this side is coloured.
        ink: Colours for line, skin, text and focus.
        compact: Numerals only, lighter detail, for lists.
        emphasis: What is chosen or hovered.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    transform = drawing_transform(rect)
    painter.fillPath(transform.map(_HEAD), ink.skin)
    _paint_features(painter, transform, ink.line, compact=compact)
    for side in coloured_sides(affected_side):
        for branch in Branch:
            _paint_region(painter, transform, region_path(branch, side), severities.get(branch), compact=compact)
    marks = [
        _Mark(painter, transform, branch, side, severities.get(branch), compact=compact)
        for side in coloured_sides(affected_side)
        for branch in Branch
    ]
    marks = [mark for mark in marks if mark.fits(rect)]
    for mark in marks:
        mark.paint_ground(painter, ink.line)
    if emphasis is not None:  # over the marks' ground, so that its line is whole, and under the numerals
        _paint_emphasis(painter, transform, affected_side, emphasis, ink)
    for mark in marks:
        mark.paint_words(painter)
    painter.restore()


def paint_side_letters(painter: QPainter, rect: QRectF, ink: Ink) -> None:
    """Paint R and L at the upper corners of a face in a list: the patient's right is at the picture's left."""
    painter.save()
    painter.setFont(theme.text_font(SIDE_LETTER_PX, bold=True))
    painter.setPen(ink.text)
    for side, flag in ((Side.RIGHT, Qt.AlignmentFlag.AlignLeft), (Side.LEFT, Qt.AlignmentFlag.AlignRight)):
        painter.drawText(rect, flag | Qt.AlignmentFlag.AlignTop, wording.say(f"side.{side}.short"))
    painter.restore()


def _paint_region(
    painter: QPainter, transform: QTransform, region: QPainterPath, severity: Severity | None, *, compact: bool
) -> None:
    path = transform.map(region)
    painter.save()
    painter.fillPath(path, QColor(looks.WITHHELD_HEX if severity is None else looks.COLOUR_HEX[severity]))
    painter.setClipPath(path)
    if severity is None:
        _paint_hatch(painter, path.boundingRect(), 2, QColor(looks.WITHHELD_HATCH_HEX))
    else:
        hatch = QColor(looks.TEXT_HEX[severity])
        hatch.setAlphaF(0.2)
        _paint_hatch(painter, path.boundingRect(), looks.HATCH_LINES[severity], hatch)
    line = QColor(_DARK if severity is None else looks.TEXT_HEX[severity])
    line.setAlphaF(0.72)
    _paint_features(painter, transform, line, compact=compact)
    painter.restore()


def _paint_hatch(painter: QPainter, bounds: QRectF, lines: int, colour: QColor) -> None:
    if not lines:
        return
    painter.setPen(QPen(colour, 0.8))
    step = HATCH_TILE / lines
    reach = bounds.width() + bounds.height()
    for number in range(int(reach / step) + 1):
        start = bounds.left() - bounds.height() + number * step
        painter.drawLine(QPointF(start, bounds.bottom()), QPointF(start + bounds.height(), bounds.top()))


def _paint_features(painter: QPainter, transform: QTransform, line: QColor, *, compact: bool) -> None:
    scale = transform.m11()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for path, weight in _FEATURES:
        if compact and weight < _FINE:
            continue
        pen = QPen(line, max(weight * scale, 0.8))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(transform.map(path))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(line)
    x, y, radius = outline.PUPIL
    for centre in (QPointF(x, y), QPointF(outline.WIDTH - x, y)):
        painter.drawEllipse(transform.map(centre), radius * scale, radius * scale)


def _paint_emphasis(
    painter: QPainter, transform: QTransform, affected_side: AffectedSide, emphasis: Emphasis, ink: Ink
) -> None:
    sides = coloured_sides(affected_side) or (Side.RIGHT, Side.LEFT)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for branch, width_px in ((emphasis.hovered, 1.5), (emphasis.chosen, 3.0)):
        if branch is None:
            continue
        for colour, wider_px in ((ink.skin, 2.0), (ink.accent, 0.0)):  # an edge that parts it from a pale region
            painter.setPen(QPen(colour, width_px + wider_px))
            for side in sides:
                painter.drawPath(transform.map(_REGIONS[branch, side]))


class _Mark:
    """The numeral of a region on its ground, or the word for a withheld one.

    A word that is wider than its half of the face, as it is at the chin, stands beside the head with a line that leads
    into the region; where there is no room for it there either, as in lists, the hatching alone says it.
    """

    def __init__(
        self,
        painter: QPainter,
        transform: QTransform,
        branch: Branch,
        side: Side,
        severity: Severity | None,
        *,
        compact: bool,
    ) -> None:
        scale = transform.m11()
        self._font = QFont(painter.font())
        if severity is None:
            self._text, fill, colour = wording.say("review.face_map.withheld"), looks.WITHHELD_HEX, _DARK
            self._font.setPixelSize(max(11, round(8.6 * scale)))
            self._font.setWeight(QFont.Weight.Medium)
        else:
            self._text, fill, colour = looks.NUMERAL[severity], looks.COLOUR_HEX[severity], looks.TEXT_HEX[severity]
            self._font.setPixelSize(round(28 * scale) if compact else max(12, round(15 * scale)))
            self._font.setWeight(QFont.Weight.Bold)
        self._fill, self._colour = QColor(fill), QColor(colour)
        self._shown = severity is not None or not compact
        self._leader: QLineF | None = None
        metrics = QFontMetricsF(self._font)
        room = _WORD_ROOM_PX if severity is None else _NUMERAL_ROOM_PX
        self._box = QRectF(0, 0, metrics.horizontalAdvance(self._text) + room, metrics.capHeight() + _NUMERAL_ROOM_PX)
        width_units = self._box.width() / scale
        at = QPointF((_COMPACT_NUMERAL_AT if compact else _NUMERAL_AT)[branch])
        if severity is None:
            outer = _outer_edge(branch, at.y())
            if outer + width_units > outline.MIDLINE:
                edge = QPointF(*_BESIDE_UNITS[branch])
                self._leader = QLineF(_placed(transform, edge, side), _placed(transform, at, side))
                at = QPointF(edge.x() - width_units / 2, edge.y())
            else:
                at.setX(min(max(at.x(), outer + width_units / 2), outline.MIDLINE - width_units / 2))
        self._box.moveCenter(_placed(transform, at, side))

    def fits(self, rect: QRectF) -> bool:
        """Tell whether the mark is wanted and lies within the drawing's place, from side to side."""
        return self._shown and rect.left() - 7 <= self._box.left() and self._box.right() <= rect.right() + 7

    def paint_ground(self, painter: QPainter, line: QColor) -> None:
        """Paint the ground that keeps the words clear of lines, and the line that leads from it."""
        if self._leader is not None:
            painter.setPen(QPen(line, 1.2))
            painter.drawLine(self._leader)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill)
        painter.drawRoundedRect(self._box, self._box.height() / 2, self._box.height() / 2)

    def paint_words(self, painter: QPainter) -> None:
        """Paint the numeral or the word."""
        painter.setFont(self._font)
        painter.setPen(self._colour)
        painter.drawText(self._box.adjusted(-4, -4, 4, 4), Qt.AlignmentFlag.AlignCenter, self._text)


def _placed(transform: QTransform, at: QPointF, side: Side) -> QPointF:
    """Return a point of the drawing's left half in pixels, mirrored for the patient's left."""
    return transform.map(at if side is Side.RIGHT else QPointF(outline.WIDTH - at.x(), at.y()))


def _outer_edge(branch: Branch, y: float) -> float:
    """Return where a region of the drawing's left half begins at a height, in drawing units."""
    strip = QPainterPath()
    strip.addRect(0, y - 1, outline.WIDTH, 2)
    return _REGIONS[branch, Side.RIGHT].intersected(strip).boundingRect().left()


def _path(curve: outline.Curve) -> QPainterPath:
    path = QPainterPath(QPointF(curve[0], curve[1]))
    for x1, y1, x2, y2, x, y in zip(*(iter(curve[2:]),) * 6, strict=True):
        path.cubicTo(x1, y1, x2, y2, x, y)
    return path


def _mirrored(path: QPainterPath) -> QPainterPath:
    return QTransform(-1, 0, 0, 1, outline.WIDTH, 0).map(path)


def _head() -> QPainterPath:
    half = _path(outline.HEAD)
    whole = QPainterPath(half)
    whole.connectPath(_mirrored(half).toReversed())
    whole.closeSubpath()
    return whole


def _regions() -> dict[tuple[Branch, Side], QPainterPath]:
    chin = QPainterPath(QPointF(10, outline.HEIGHT + 2))
    chin.lineTo(outline.MIDLINE, outline.HEIGHT + 2)
    lines = (*(_path(outline.UPPER_EDGE[branch]) for branch in Branch), chin)
    middle = outline.HEIGHT / 2
    inset = QTransform().translate(outline.MIDLINE, middle).scale(0.95, 0.965).translate(-outline.MIDLINE, -middle)
    strip = QPainterPath()
    strip.addRect(0, 0, outline.MIDLINE - _GAP_UNITS / 2, outline.HEIGHT + 12)
    room = inset.map(_head()).intersected(strip)
    found = {}
    for number, branch in enumerate(Branch):
        above = lines[number].translated(0, _GAP_UNITS / 2)
        below = lines[number + 1].translated(0, -_GAP_UNITS / 2)
        band = QPainterPath(above)
        band.connectPath(below.toReversed())
        band.closeSubpath()
        right = band.intersected(room)
        found[branch, Side.RIGHT] = right
        found[branch, Side.LEFT] = _mirrored(right)
    return found


def _features() -> tuple[tuple[QPainterPath, float], ...]:
    """Return the lines of both halves with their weights in drawing units."""
    halves = [(_path(curve), weight) for curve, weight in outline.FEATURES]
    both = (item for path, weight in halves for item in ((path, weight), (_mirrored(path), weight)))
    return ((_HEAD, 2.0), *both)


_HEAD: Final = _head()
_REGIONS: Final = _regions()
_FEATURES: Final = _features()
