"""Lines of text on paper: other scripts shaped, right to left put in order, measured and drawn.

Right-to-left order is resolved per line by the Unicode bidirectional algorithm of `python-bidi`; letters are shaped by
HarfBuzz through reportlab. Shaped text carries its characters as ActualText, so that it can be searched and copied.
"""

import unicodedata
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final, Literal

from bidi import algorithm
from bidi.mirror import MIRRORED
from reportlab.lib.abag import ABag
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapedStr, shapeFragWord
from reportlab.pdfgen.canvas import Canvas

from palsygrader.report.typefaces import PLAIN_FONTS, SHAPED_FONTS, Typefaces, Weight

_BIDI: Final[Any] = algorithm
"""The library carries no types."""
_FEATURES: Final = {"kern": True, "liga": True}
_JOINERS: Final = "\u200c\u200d"
"""Zero width non-joiner and joiner."""
_LEFT_TO_RIGHT_MARK: Final = "\u200e"
"""Ends a stretch of right-to-left text, so that a date after a name stays after it; never drawn."""
_KEPT: Final = frozenset({"\n", *_JOINERS, _LEFT_TO_RIGHT_MARK})
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs"})
"""Categories of control, format and surrogate characters."""
_UNDEFINED: Final = frozenset({"Cn", "Co"})
"""Categories of characters without a meaning: not assigned, private."""
_FILLED: Final = 0
_FILLED_AND_OUTLINED: Final = 2
"""Ways to draw letters in a PDF: the outline makes those of fonts with one weight stronger."""
_THICKER_RATIO: Final = 0.03
"""Width of that outline in letter sizes."""
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})


@dataclass(frozen=True, slots=True)
class Lettering:
    """How a piece of text looks.

    Attributes:
        size_pt: Letter size.
        weight: Letter weight.
        colour_hex: Ink.
        leading_ratio: Line height in parts of the size; roomy enough for stacked Thai and Devanagari marks.
    """

    size_pt: float
    weight: Weight = Weight.REGULAR
    colour_hex: str = "#1B1B1B"
    leading_ratio: float = 1.32

    @property
    def leading_pt(self) -> float:
        """Height of one line."""
        return self.size_pt * self.leading_ratio


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text in logical order, and the direction of the paragraph it belongs to."""

    text: str
    right_to_left: bool


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one line drawn with one font in one direction, in logical order."""

    font: str
    text: str
    right_to_left: bool


def clean(text: str) -> str:
    """Return the text composed, with what cannot be printed left out or replaced.

    Line breaks, joiners and left-to-right marks stay; other control and format characters go; a character that Unicode
    does not define becomes the replacement character.
    """
    composed = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept = (c for c in composed if c in _KEPT or unicodedata.category(c) not in _UNSEEN)
    return "".join("\ufffd" if unicodedata.category(c) in _UNDEFINED else c for c in kept)


def is_attached(character: str) -> bool:
    """Tell whether a character belongs to the letter before it: a mark or a joiner."""
    return character in _JOINERS or unicodedata.category(character).startswith("M")


def starts_right_to_left(text: str) -> bool:
    """Tell whether the first letter with a direction is written from right to left."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((d in _RIGHT_TO_LEFT for d in directions if d in {"L", "R", "AL"}), False)


def line_of(text: str) -> Line:
    """Return a text as one line, whatever its length."""
    one = clean(text).replace("\n", " ")
    return Line(one, starts_right_to_left(one))


def runs(line: Line, faces: Typefaces, weight: Weight) -> tuple[Run, ...]:
    """Return one line's runs from left to right on paper."""
    fonts: list[str] = []
    for character in line.text:
        fonts.append(faces.font_of(character, weight, fonts[-1] if fonts else None))
    levels = _levels(line)
    pieces: list[tuple[int, Run]] = []
    for (font, level), stretch in groupby(
        zip(line.text, fonts, levels, strict=True), key=lambda character: character[1:]
    ):
        text = "".join(character for character, _, _ in stretch if character != _LEFT_TO_RIGHT_MARK)
        pieces.append((level, Run(font, text, right_to_left=level % 2 == 1)))
    # Rule L2: from the highest level down to the lowest odd one, reverse every stretch at that level or higher.
    for level in range(max(levels, default=0), 0, -1):
        pieces = [
            piece
            for above, neighbours in groupby(pieces, key=lambda piece: piece[0] >= level)
            for piece in (reversed(tuple(neighbours)) if above else neighbours)
        ]
    return tuple(run for _, run in pieces)


def _levels(line: Line) -> list[int]:
    """Return the embedding level of each character (Unicode Annex 9, rules P2 to I2)."""
    if not line.right_to_left and all(unicodedata.bidirectional(c) not in _RIGHT_TO_LEFT for c in line.text):
        return [0] * len(line.text)
    storage = _BIDI.get_empty_storage()
    storage["base_level"] = int(line.right_to_left)
    storage["base_dir"] = "R" if line.right_to_left else "L"
    _BIDI.get_embedding_levels(line.text, storage)
    for step in (
        _BIDI.explicit_embed_and_overrides,
        _BIDI.resolve_weak_types,
        _BIDI.resolve_neutral_types,
        _BIDI.resolve_implicit_levels,
    ):
        step(storage, debug=False)
    resolved = iter(storage["chars"])
    levels: list[int] = []
    for character in line.text:
        # Joiners are left out by the algorithm (rule X9): they keep the level of the letter before them.
        joined = character in _JOINERS
        levels.append((levels[-1] if levels else storage["base_level"]) if joined else next(resolved)["level"])
    return levels


def _shaped(run: Run, size_pt: float) -> str:
    """Return a run's glyphs from left to right: a `ShapedStr` where the script needs one."""
    if run.font not in SHAPED_FONTS:
        return "".join(MIRRORED.get(c, c) for c in reversed(run.text)) if run.right_to_left else run.text
    width = pdfmetrics.stringWidth(run.text, run.font, size_pt)
    word = [width, (ABag(fontName=run.font, fontSize=size_pt), run.text)]
    glyphs: str = shapeFragWord(word, _FEATURES)[1][1]
    return glyphs


def _run_width_pt(run: Run, size_pt: float) -> float:
    shaped = _shaped(run, size_pt)
    if isinstance(shaped, ShapedStr):
        glyphs = shaped.__shapeData__  # type: ignore[attr-defined]  # missing from the stubs
        return float(sum(glyph.x_advance for glyph in glyphs) * size_pt / 1000)
    return float(pdfmetrics.stringWidth(shaped, run.font, size_pt))


def width_pt(line: Line, faces: Typefaces, lettering: Lettering) -> float:
    """Return how wide a line is."""
    key = (line.text, line.right_to_left, lettering.weight, lettering.size_pt)
    if key not in faces.measured_pt:
        faces.measured_pt[key] = _line_width_pt(line, faces, lettering)
    return faces.measured_pt[key]


def _line_width_pt(line: Line, faces: Typefaces, lettering: Lettering) -> float:
    return sum(_run_width_pt(run, lettering.size_pt) for run in runs(line, faces, lettering.weight))


def draw_line(canvas: Canvas, x_pt: float, y_pt: float, line: Line, faces: Typefaces, lettering: Lettering) -> None:
    """Draw a line from its left end on the base line."""
    canvas.setFillColor(lettering.colour_hex)
    x = x_pt
    for run in runs(line, faces, lettering.weight):
        text = canvas.beginText(x, y_pt)
        text.setFont(run.font, lettering.size_pt)
        thickened = run.font in PLAIN_FONTS and lettering.weight is not Weight.REGULAR
        if thickened:
            canvas.setStrokeColor(lettering.colour_hex)
            canvas.setLineWidth(_THICKER_RATIO * lettering.size_pt)
            text.setTextRenderMode(_FILLED_AND_OUTLINED)
        text.textOut(_shaped(run, lettering.size_pt))
        if thickened:
            text.setTextRenderMode(_FILLED)
        if run.font in SHAPED_FONTS:
            # Readers put right-to-left text in order themselves, from what stands left to right on the page.
            seen = run.text[::-1] if run.right_to_left else run.text
            canvas.addLiteral(f"/Span <</ActualText <FEFF{seen.encode('utf-16-be').hex().upper()}>>> BDC")
            canvas.drawText(text)
            canvas.addLiteral("EMC")
        else:
            canvas.drawText(text)
        x += _run_width_pt(run, lettering.size_pt)


def draw_text(
    canvas: Canvas,
    x_pt: float,
    y_pt: float,
    text: str,
    faces: Typefaces,
    lettering: Lettering,
    *,
    at: Literal["left", "centre", "right"] = "left",
) -> None:
    """Draw a text as one line whose left end, centre or right end is at x."""
    line = line_of(text)
    share = {"left": 0.0, "centre": 0.5, "right": 1.0}[at]
    draw_line(canvas, x_pt - share * width_pt(line, faces, lettering), y_pt, line, faces, lettering)
