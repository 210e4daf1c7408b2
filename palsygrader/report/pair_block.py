"""One expression on paper: pictures at rest and at the peak, excursions of both sides, remarks."""

from io import BytesIO
from typing import Final

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from palsygrader import wording
from palsygrader.domain.face import Side
from palsygrader.report.face_map import INK_HEX
from palsygrader.report.lettering import Lettering, draw_line, draw_text, line_of, width_pt
from palsygrader.report.paragraphs import broken, shortened
from palsygrader.report.parts import Bar, PairPart, PicturePart
from palsygrader.report.typefaces import Typefaces, Weight

SIDE_HEX: Final = {Side.LEFT: "#0B5C61", Side.RIGHT: "#4B4FA6"}
"""The two sides' colours, as on the screen; each bar is lettered too."""
_TRACK_HEX: Final = "#E6ECEB"
_LEADING: Final = 1.24
_NAME: Final = Lettering(8.5, Weight.SEMIBOLD, leading_ratio=_LEADING)
_SMALL: Final = Lettering(8.0, Weight.REGULAR, leading_ratio=_LEADING)
_SMALL_STRONG: Final = Lettering(8.0, Weight.SEMIBOLD)
_TAG: Final = Lettering(8.0, Weight.BOLD)
_GAP_PT: Final = 4.0
_JPEG_QUALITY: Final = 88


class PairBlock(Flowable):
    """One expression: name, pictures with L and R, bars of both sides, remarks."""

    _PICTURE_RATIO: Final = 490 / 420
    _BAR_PT: Final = 5.5

    def __init__(self, pair: PairPart, faces: Typefaces, *, picture_pt: float, show_landmarks: bool) -> None:
        super().__init__()
        self._pair = pair
        self._words = (pair.timing, *pair.remarks) if pair.timing else pair.remarks
        self._faces = faces
        self._picture_pt = picture_pt
        self._show_landmarks = show_landmarks

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - reportlab's
        """Break the remarks to the width and return the room it takes."""
        self.width = available_width
        beside = len(self._pair.pictures) == 1 and self._pair.bar is None
        left = self._picture_pt + 2 * _GAP_PT if beside else 0.0
        remarks = [line for remark in self._words for line in broken(remark, self.width - left, self._faces, _SMALL)]
        self._remarks = tuple(remarks)
        self._remarks_left = left
        picture = self._picture_pt * self._PICTURE_RATIO
        remark_height = len(remarks) * _SMALL.leading_pt
        bars = 3 * _SMALL.leading_pt + 2 if self._pair.bar is not None else 0.0
        below = max(picture, remark_height) if beside else picture + bars + remark_height
        self.height = _NAME.leading_pt + 2 + below + _GAP_PT
        return self.width, self.height

    def draw(self) -> None:
        """Draw from the top."""
        canvas: Canvas = self.canv
        name = shortened(self._pair.name, self.width, self._faces, _NAME)
        draw_text(canvas, 0, self.height - _NAME.size_pt, name, self._faces, _NAME)
        top = self.height - _NAME.leading_pt - 2
        height = self._picture_pt * self._PICTURE_RATIO
        for index, (picture, caption) in enumerate(zip(self._pair.pictures, self._pair.captions, strict=True)):
            box = (index * (self._picture_pt + _GAP_PT), top - height, self._picture_pt, height)
            self._picture(canvas, picture, caption, box)
        y = top if self._remarks_left else top - height
        if self._pair.bar is not None:
            y = self._bar(canvas, self._pair.bar, y)
        for line in self._remarks:
            draw_line(canvas, self._remarks_left, y - _SMALL.size_pt, line, self._faces, _SMALL)
            y -= _SMALL.leading_pt

    def _picture(self, canvas: Canvas, part: PicturePart, caption: str, box: tuple[float, float, float, float]) -> None:
        x, y, width, height = box
        stream = BytesIO()
        Image.fromarray(part.picture).save(stream, "JPEG", quality=_JPEG_QUALITY)
        stream.seek(0)
        canvas.drawImage(ImageReader(stream), x, y, width, height)
        if self._show_landmarks:
            canvas.setFillColor("#FFFFFF")
            canvas.setStrokeColor(INK_HEX)
            canvas.setLineWidth(0.25)
            for across, down in part.points_ratio:
                if 0 <= across <= 1 and 0 <= down <= 1:
                    canvas.circle(x + across * width, y + (1 - down) * height, 0.7, stroke=1, fill=1)
        if part.label is not None:
            self._label(canvas, part.label, box)
        # The patient's right is at the picture's left.
        for side, left in ((Side.RIGHT, x), (Side.LEFT, x + width - 10)):
            _plate(canvas, (left, y + height - 11, 10, 11))
            letter = wording.say(f"side.{side}.short")
            draw_text(canvas, left + 5, y + height - 8.6, letter, self._faces, _TAG, at="centre")
        caption_width = width_pt(line_of(caption), self._faces, _SMALL) + 5
        _plate(canvas, (x, y, caption_width, 11))
        draw_text(canvas, x + 2.5, y + 2.6, caption, self._faces, _SMALL)

    def _label(self, canvas: Canvas, label: tuple[str, float, float], box: tuple[float, float, float, float]) -> None:
        words, across, down = label
        x, y, width, height = box
        wide = width_pt(line_of(words), self._faces, _SMALL_STRONG) + 4
        middle = x + min(max(across * width, wide / 2), width - wide / 2)
        level = y + (1 - down) * height
        _plate(canvas, (middle - wide / 2, level - 5, wide, 10))
        draw_text(canvas, middle, level - 2.8, words, self._faces, _SMALL_STRONG, at="centre")

    def _bar(self, canvas: Canvas, bar: Bar, top: float) -> float:
        y = top - _SMALL.leading_pt
        draw_text(canvas, 0, y + 1.5, bar.name, self._faces, _SMALL)
        words_width = max(width_pt(line_of(words), self._faces, _SMALL) for words in bar.words.values())
        track = max(self.width - words_width - 16, 10.0)
        for side in (Side.RIGHT, Side.LEFT):
            y -= _SMALL.leading_pt
            draw_text(canvas, 0, y + 2, wording.say(f"side.{side}.short"), self._faces, _SMALL_STRONG)
            canvas.setFillColor(_TRACK_HEX)
            canvas.rect(9, y + 2, track, self._BAR_PT, stroke=0, fill=1)
            canvas.setFillColor(SIDE_HEX[side])
            canvas.rect(9, y + 2, track * bar.shares[side], self._BAR_PT, stroke=0, fill=1)
            draw_text(canvas, self.width, y + 2, bar.words[side], self._faces, _SMALL, at="right")
        return y - 2


def _plate(canvas: Canvas, box: tuple[float, float, float, float]) -> None:
    canvas.setFillColor("#FFFFFF")
    canvas.setFillAlpha(0.86)
    canvas.rect(*box, stroke=0, fill=1)
    canvas.setFillAlpha(1.0)
