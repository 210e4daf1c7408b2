"""The fonts of a document: which font can draw which character, and how wide.

One family sets the report; a character it lacks is drawn by the first of the other scripts' fonts that has it, so a
name prints in any script. Every font is embedded as a subset.
"""

import unicodedata
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from palsygrader.errors import ReportError


class Weight(StrEnum):
    """How strong the letters are; other scripts than Latin, Greek and Cyrillic have one weight only."""

    REGULAR = "NotoSans-Regular"
    SEMIBOLD = "NotoSans-SemiBold"
    BOLD = "NotoSans-Bold"


SHAPED_FONTS: Final = (
    "NotoSansArabic-Regular",
    "NotoSansHebrew-Regular",
    "NotoSansDevanagari-Regular",
    "NotoSansThai-Regular",
)
"""Scripts whose letters join, stack or move, so that they have to be shaped."""
PLAIN_FONTS: Final = ("DroidSansFallbackFull", "NanumSquareR")
"""Chinese and Japanese, then Korean: one glyph per character."""
FILE_NAMES: Final = tuple(f"{name}.ttf" for name in (*Weight, *SHAPED_FONTS, *PLAIN_FONTS))
"""Every file the report needs in its folder of fonts."""

_JOINERS: Final = "\u200c\u200d"
"""Zero width non-joiner and joiner: part of the word they shape, whatever font has them."""


class Typefaces:
    """The fonts of one document, read from a folder, and the widths of lines measured in them so far.

    Registers the fonts with reportlab, which keeps them by name: one document at a time may be written
    (`pdf.write_pdf` sees to it).

    Raises:
        ReportError: `report.fonts_missing`, a file is not in the folder or is no font.
    """

    def __init__(self, folder: Path) -> None:
        self._fonts: dict[str, TTFont] = {}
        self.measured_pt: dict[tuple[str, bool, Weight, float], float] = {}
        for name in (*Weight, *SHAPED_FONTS, *PLAIN_FONTS):
            file = folder / f"{name}.ttf"
            try:
                self._fonts[name] = _font(str(name), file)
            except Exception as error:  # reportlab raises many kinds for a missing or damaged file
                raise ReportError("report.fonts_missing", file=file.name) from error
        for font in self._fonts.values():
            pdfmetrics.registerFont(font)

    def font_of(self, character: str, weight: Weight, before: str | None = None) -> str:
        """Return the name of the font that draws a character.

        Args:
            character: One character.
            weight: Wanted weight.
            before: Font of the character before it, kept for spaces, joiners and combining marks that it has.
        """
        code = ord(character)
        if before is not None and _follows(character) and self._has(before, code):
            return before
        candidates = (weight, *SHAPED_FONTS, *PLAIN_FONTS)
        return str(next((name for name in candidates if self._has(name, code)), weight))

    def _has(self, name: str, code: int) -> bool:
        return code in self._fonts[name].face.charToGlyph


@cache
def _font(name: str, file: Path) -> TTFont:
    """Return a font, read once: each document keeps its subset apart, and reading takes long."""
    return TTFont(name, str(file))


def _follows(character: str) -> bool:
    return character == " " or character in _JOINERS or unicodedata.category(character).startswith("M")
