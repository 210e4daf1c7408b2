"""Small drawn marks: state of the report, attention sign, signature."""

from typing import Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from palsygrader import wording
from palsygrader.report.lettering import Lettering, draw_text, line_of, width_pt
from palsygrader.report.paragraphs import Text, shortened
from palsygrader.report.typefaces import Typefaces, Weight

_DRAFT: Final = Lettering(10.0, Weight.BOLD, "#FFFFFF")
_SIGNED: Final = Lettering(9.0, Weight.SEMIBOLD)
_LABEL: Final = Lettering(8.0, Weight.REGULAR, "#4A5B5C")
_BLACK_HEX: Final = "#1B1B1B"


def draw_draft(canvas: Canvas, right_pt: float, baseline_pt: float, faces: Typefaces) -> None:
    """Draw the word for a draft, white on black, ending at the right."""
    text = wording.say("report.draft")
    width = width_pt(line_of(text), faces, _DRAFT) + 14
    canvas.setFillColor(_BLACK_HEX)
    canvas.roundRect(right_pt - width, baseline_pt - 4.5, width, 17, 3, stroke=0, fill=1)
    draw_text(canvas, right_pt - 7, baseline_pt, text, faces, _DRAFT, at="right")


class Status(Flowable):
    """The state of the report beside its heading: who signed, or that it is a draft."""

    def __init__(self, text: str, faces: Typefaces, *, draft: bool) -> None:
        super().__init__()
        self._draft = draft
        self._faces = faces
        self._text = Text(text, faces, _SIGNED, align="right")

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the room it takes."""
        self.width, self.height = self._text.wrap(available_width, available_height)
        if self._draft:
            self.height = 20.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw it at the right."""
        if self._draft:
            draw_draft(self.canv, self.width, 6, self._faces)
        else:
            self._text.drawOn(self.canv, 0, 0)


class Attention(Flowable):
    """A triangle with an exclamation mark."""

    def __init__(self) -> None:
        super().__init__()
        self.width, self.height = 10.0, 10.5

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - reportlab's
        """Return the room it takes."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the sign."""
        canvas: Canvas = self.canv
        canvas.setFillColor(_BLACK_HEX)
        canvas.setStrokeColor(_BLACK_HEX)
        canvas.setLineWidth(1.0)
        canvas.setLineJoin(1)
        triangle = canvas.beginPath()
        triangle.moveTo(0.8, 0.3)
        triangle.lineTo(9.2, 0.3)
        triangle.lineTo(5, 8)
        triangle.close()
        canvas.drawPath(triangle, stroke=1, fill=0)
        canvas.rect(4.5, 2.8, 1.0, 2.8, stroke=0, fill=1)
        canvas.rect(4.5, 1.2, 1.0, 1.0, stroke=0, fill=1)


class SignatureLines(Flowable):
    """Lines to sign on by hand, and the word for a draft."""

    _HEIGHT_PT: Final = 40.0
    _FIELDS: Final = (("name", 0.0, 0.36), ("date", 0.38, 0.54), ("line", 0.56, 0.77))
    """Fields with where they begin and end, in parts of the width."""

    def __init__(self, author: str, faces: Typefaces) -> None:
        super().__init__()
        self._author = author
        self._faces = faces

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - reportlab's
        """Return the room it takes."""
        self.width, self.height = available_width, self._HEIGHT_PT
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines with their names."""
        canvas: Canvas = self.canv
        draw_draft(canvas, self.width, 15, self._faces)
        canvas.setStrokeColor(_BLACK_HEX)
        canvas.setLineWidth(0.6)
        for name, start, end in self._FIELDS:
            canvas.line(start * self.width, 12, end * self.width, 12)
            draw_text(canvas, start * self.width, 2, wording.say(f"report.signature.{name}"), self._faces, _LABEL)
        _, start, end = self._FIELDS[0]
        author = shortened(self._author, (end - start) * self.width, self._faces, _SIGNED)
        draw_text(canvas, 0, 15, author, self._faces, _SIGNED)
