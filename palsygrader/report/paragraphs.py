"""Paragraphs: text broken into lines, as a block that flows over pages and stands in table cells."""

import unicodedata
from collections.abc import Iterator
from itertools import zip_longest
from typing import Final, Literal

from reportlab.platypus import Flowable

from palsygrader.report.lettering import (
    Lettering,
    Line,
    clean,
    draw_line,
    is_attached,
    line_of,
    starts_right_to_left,
    width_pt,
)
from palsygrader.report.typefaces import Typefaces

_TOGETHER: Final = 2
"""Fewer lines of a paragraph do not stand on a page of their own."""
Align = Literal["start", "left", "centre", "right"]
"""`start` is left, or right for a paragraph of a right-to-left script."""


def broken(text: str, available_pt: float, faces: Typefaces, lettering: Lettering) -> tuple[Line, ...]:
    """Return the text broken into lines that fit; a word wider than the line is broken between letters."""
    found: list[Line] = []
    for paragraph in clean(text).split("\n"):
        right_to_left = starts_right_to_left(paragraph)

        def wide_pt(piece: str, direction: bool = right_to_left) -> float:  # noqa: FBT001 - bound per paragraph
            return width_pt(Line(piece, direction), faces, lettering)

        line, used_pt = "", 0.0
        for piece in _pieces(paragraph):
            if used_pt + wide_pt(piece.rstrip()) <= available_pt:
                line, used_pt = line + piece, used_pt + wide_pt(piece)
                continue
            if line:
                found.append(Line(line.rstrip(), right_to_left))
                line, used_pt = "", 0.0
            parts = [piece] if wide_pt(piece.rstrip()) <= available_pt else _clusters(piece)
            for part in parts:
                if line and used_pt + wide_pt(part.rstrip()) > available_pt:
                    found.append(Line(line.rstrip(), right_to_left))
                    line, used_pt = "", 0.0
                line, used_pt = line + part, used_pt + wide_pt(part)
        found.append(Line(line.rstrip(), right_to_left))
    return tuple(found)


def shortened(text: str, available_pt: float, faces: Typefaces, lettering: Lettering) -> str:
    """Return the text cut to one line, with an ellipsis where it was cut."""
    line = line_of(text)
    if width_pt(line, faces, lettering) <= available_pt:
        return line.text
    clusters = _clusters(line.text)
    while clusters and width_pt(line_of("".join(clusters) + "…"), faces, lettering) > available_pt:
        clusters.pop()
    return "".join(clusters).rstrip() + "…"


class Text(Flowable):
    """A block of text that flows over pages."""

    def __init__(
        self,
        text: str | tuple[Line, ...],
        faces: Typefaces,
        lettering: Lettering,
        *,
        align: Align = "start",
    ) -> None:
        super().__init__()
        self._text = text
        self._faces = faces
        self._lettering = lettering
        self._align = align
        self._lines: tuple[Line, ...] = ()

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - reportlab's
        """Break the text to the width and return the room it takes."""
        self.width = available_width
        if isinstance(self._text, str):
            self._lines = broken(self._text, available_width, self._faces, self._lettering)
        else:
            self._lines = self._text
        self.height = len(self._lines) * self._lettering.leading_pt
        return available_width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the lines that fit and the rest, no line alone on either page; nothing when they do not part so."""
        self.wrap(available_width, available_height)
        room = int(available_height // self._lettering.leading_pt)
        if room < len(self._lines):
            room = min(room, len(self._lines) - _TOGETHER)
            if room < _TOGETHER:
                return []
        parts = (self._lines[:room], self._lines[room:])
        return [Text(part, self._faces, self._lettering, align=self._align) for part in parts if part]

    def draw(self) -> None:
        """Draw the lines from the top."""
        y = self.height - self._lettering.leading_pt + (self._lettering.leading_ratio - 1.0) * self._lettering.size_pt
        for line in self._lines:
            slack = self.width - width_pt(line, self._faces, self._lettering)
            at_right = self._align == "right" or (self._align == "start" and line.right_to_left)
            x = slack if at_right else slack / 2 if self._align == "centre" else 0.0
            draw_line(self.canv, x, y, line, self._faces, self._lettering)
            y -= self._lettering.leading_pt


def _pieces(text: str) -> Iterator[str]:
    """Yield the pieces between which a line may break: words with their spaces, and single wide letters."""
    piece = ""
    for character, following in zip_longest(text, text[1:], fillvalue=""):
        piece += character
        after_word = character == " " and following != " "
        beside_wide = _is_wide(character) or (following != "" and _is_wide(following))
        kept = following != "" and (is_attached(following) or unicodedata.category(following) in {"Po", "Pe", "Pf"})
        opens = unicodedata.category(character) in {"Ps", "Pi"}
        if after_word or (beside_wide and not kept and not opens and following != " "):
            yield piece
            piece = ""
    if piece:
        yield piece


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in {"W", "F"}


def _clusters(word: str) -> list[str]:
    """Return the letters of a word, each with the marks that stand on it."""
    clusters: list[str] = []
    for character in word:
        if clusters and is_attached(character):
            clusters[-1] += character
        else:
            clusters.append(character)
    return clusters
