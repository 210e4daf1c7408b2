"""The page of the patient's copy: large letters, the face, one sentence a part."""

from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer, Table

from palsygrader import wording
from palsygrader.report.face_map import MUTED_HEX, Chip, FaceMap
from palsygrader.report.letterhead import letterhead_blocks
from palsygrader.report.lettering import Lettering
from palsygrader.report.marks import Attention
from palsygrader.report.pages import ACCENT_HEX, LINE_HEX
from palsygrader.report.paragraphs import Text
from palsygrader.report.parts import ReportContent
from palsygrader.report.patient_copy import PatientCopy
from palsygrader.report.typefaces import Typefaces, Weight

_CLINIC: Final = Lettering(12.0, Weight.SEMIBOLD)
_HEADING: Final = Lettering(20.0, Weight.SEMIBOLD, ACCENT_HEX)
_BODY: Final = Lettering(12.0)
_STRONG: Final = Lettering(12.0, Weight.SEMIBOLD)
_SUMMARY: Final = Lettering(14.0, Weight.SEMIBOLD)
_MUTED: Final = Lettering(10.0, Weight.REGULAR, MUTED_HEX)
_MAP_PT: Final = 170.0
_GUTTER_PT: Final = 18.0
_LABEL_PT: Final = 110.0
_CHIP_PT: Final = 42.0
_LINES: Final = 4
"""Lines to write on."""
_LINE_PT: Final = 24.0


class WritingLines(Flowable):
    """Lines to write on by hand."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - reportlab's
        """Return the room they take."""
        self.width, self.height = available_width, _LINES * _LINE_PT
        return self.width, self.height

    def draw(self) -> None:
        """Draw them."""
        canvas: Canvas = self.canv
        canvas.setStrokeColor(LINE_HEX)
        canvas.setLineWidth(0.7)
        for number in range(_LINES):
            y = self.height - (number + 1) * _LINE_PT + 2
            canvas.line(0, y, self.width, y)


def patient_blocks(copy: PatientCopy, content: ReportContent, faces: Typefaces, width_pt: float) -> list[Flowable]:
    """Return the patient's copy in reading order.

    Args:
        copy: What it says.
        content: Of the clinical report: letterhead, face map and state.
        faces: The document's fonts.
        width_pt: Room on a page.
    """

    def text(words: str, lettering: Lettering = _BODY) -> Text:
        return Text(words, faces, lettering)

    plain: list[tuple[Any, ...]] = [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("FONT", (0, 0), (-1, -1), Weight.REGULAR.value, _BODY.size_pt),
    ]
    lines = [text(line, _MUTED if index else _CLINIC) for index, line in enumerate(content.letterhead.lines)]
    letterhead = letterhead_blocks(lines, content.letterhead.logo, width_pt)
    facts = Table(
        [[text(fact.label, _MUTED), Text(fact.value, faces, _STRONG, align="left")] for fact in copy.facts],
        colWidths=[_LABEL_PT, width_pt - _LABEL_PT],
        style=[*plain, ("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)],
    )
    parts_pt = width_pt - _MAP_PT - _GUTTER_PT
    rows = [
        [
            Chip(branch.severity, faces),
            [
                text(branch.part, _STRONG),
                text(branch.sentence),
                *([text(branch.change, _STRONG)] if branch.change else []),
            ],
        ]
        for branch in copy.branches
    ]
    parts = Table(
        rows,
        colWidths=[_CHIP_PT, parts_pt - _CHIP_PT],
        style=[*plain, ("LINEBELOW", (0, 0), (-1, -2), 0.5, HexColor(LINE_HEX))],
    )
    face = FaceMap(content.severities, content.affected_side, faces, width_pt=_MAP_PT)
    both = Table([[face, [parts]]], colWidths=[_MAP_PT + _GUTTER_PT, parts_pt], style=plain)
    advice = [
        Table([[Attention(), text(sentence, _STRONG)]], colWidths=[20.0, width_pt - 20.0], style=plain)
        for sentence in copy.advice
    ]
    draft = [text(wording.say("plain.draft"), _MUTED)] if content.draft else []
    return [
        *letterhead,
        Spacer(1, 8),
        text(wording.say("plain.heading"), _HEADING),
        Spacer(1, 6),
        facts,
        Spacer(1, 10),
        text(copy.summary, _SUMMARY),
        text(wording.say("plain.how"), _MUTED),
        Spacer(1, 8),
        both,
        Spacer(1, 8),
        *advice,
        Spacer(1, 8),
        text(wording.say("plain.agreed"), _STRONG),
        WritingLines(),
        Spacer(1, 10),
        *draft,
        text(copy.limits, _MUTED),
    ]
