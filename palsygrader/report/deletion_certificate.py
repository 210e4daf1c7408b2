"""The certificate of a patient's deletion: what was deleted, when, by whom, how, and what remains where.

It names the patient, who is not in the archive any more: it is made once, and given to the user to print or save.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, Spacer, Table

from palsygrader import __version__
from palsygrader.domain.deletion import Deletion
from palsygrader.report.deletion_words import content_facts, remains
from palsygrader.report.face_map import MUTED_HEX
from palsygrader.report.letterhead import letterhead_blocks
from palsygrader.report.lettering import Lettering
from palsygrader.report.local_time import local
from palsygrader.report.marks import Attention
from palsygrader.report.pages import ACCENT_HEX, LINE_HEX, Section
from palsygrader.report.paragraphs import Text
from palsygrader.report.parts import Fact, Letterhead
from palsygrader.report.pdf import PageSize, blocks_pdf
from palsygrader.report.typefaces import Typefaces, Weight
from palsygrader.wording import say
from palsygrader.wording.days import day_words, moment_words

_CLINIC: Final = Lettering(11.0, Weight.SEMIBOLD)
_HEADING: Final = Lettering(18.0, Weight.SEMIBOLD, ACCENT_HEX)
_BODY: Final = Lettering(9.5)
_STRONG: Final = Lettering(9.5, Weight.SEMIBOLD)
_MUTED: Final = Lettering(9.0, Weight.REGULAR, MUTED_HEX)
_LABEL_PT: Final = 170.0
_SIGN_PT: Final = 34.0
_SEAL_DIGITS: Final = 16
"""Enough to find the line and to see that it is the same."""


@dataclass(frozen=True, slots=True)
class _About:
    """What stands on every page."""

    title: str
    author: str
    subject: str
    created_at: datetime
    foot: str
    running_title: str
    draft: bool = False


def certificate(
    deletion: Deletion,
    *,
    created_at: datetime,
    fonts: Path,
    letterhead: Letterhead | None = None,
    page_size: PageSize = "a4",
) -> bytes:
    """Return the certificate as PDF.

    Args:
        deletion: What was done.
        created_at: When the certificate is made, timezone-aware.
        fonts: Folder of the bundled fonts.
        letterhead: The clinic's.
        page_size: Paper.

    Raises:
        ReportError: `report.fonts_missing`.
    """
    heading = say("certificate.heading")
    about = _About(
        title=heading,
        author=deletion.deleted_by,
        subject=say("certificate.subject"),
        created_at=created_at,
        foot=say("certificate.foot", moment=moment_words(created_at), version=__version__),
        running_title=heading,
    )
    clinic = letterhead or Letterhead()

    def blocks(faces: Typefaces, width_pt: float) -> list[Flowable]:
        return _blocks(deletion, clinic, faces, width_pt)

    return blocks_pdf(about, blocks, fonts=fonts, page_size=page_size)


def _who(deletion: Deletion) -> list[Fact]:
    facts = []
    if deletion.patient is not None:
        facts.append(Fact(say("certificate.name"), deletion.patient.name))
        if deletion.patient.record_number:
            facts.append(Fact(say("certificate.number"), deletion.patient.record_number))
        if deletion.patient.born is not None:
            facts.append(Fact(say("certificate.born"), day_words(deletion.patient.born)))
    line = say("certificate.line.value", line=deletion.audit_line, seal=deletion.audit_seal[:_SEAL_DIGITS])
    return [
        *facts,
        Fact(say("certificate.identifier"), deletion.patient_id),
        Fact(say("certificate.deleted_at"), moment_words(local(deletion.deleted_at), zone=True)),
        Fact(say("certificate.deleted_by"), deletion.deleted_by or say("certificate.not_named")),
        Fact(say("certificate.line"), line),
    ]


def _blocks(deletion: Deletion, letterhead: Letterhead, faces: Typefaces, width_pt: float) -> list[Flowable]:
    plain: list[tuple[Any, ...]] = [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("TOPPADDING", (0, 0), (-1, -1), 1.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("FONT", (0, 0), (-1, -1), Weight.REGULAR.value, _BODY.size_pt),
    ]

    def text(words: str, lettering: Lettering = _BODY) -> Text:
        return Text(words, faces, lettering)

    def section(key: str) -> list[Flowable]:
        return [Spacer(1, 6), Section(say(key), faces)]

    def fact_table(facts: Sequence[Fact]) -> Table:
        rows = [[text(fact.label, _MUTED), Text(fact.value, faces, _STRONG, align="left")] for fact in facts]
        return Table(rows, colWidths=[_LABEL_PT, width_pt - _LABEL_PT], style=plain, splitInRow=1)

    def listed(sentences: Sequence[str]) -> Table:
        rows = [[text("•"), text(sentence)] for sentence in sentences]
        return Table(rows, colWidths=[12.0, width_pt - 12.0], style=plain, splitInRow=1)

    unfinished = [] if deletion.finished else [[Attention(), text(say("certificate.unfinished"), _STRONG)]]
    lines = [text(line, _MUTED if index else _CLINIC) for index, line in enumerate(letterhead.lines)]
    method = [say(f"certificate.method.{name}") for name in ("key", "database", "files")]
    limits = [say(f"certificate.limits.{name}") for name in ("disk", "copies")]
    sign = Table(
        [["", ""], [text(say("certificate.signed"), _MUTED), ""]],
        colWidths=[width_pt * 0.6, width_pt * 0.4],
        rowHeights=[_SIGN_PT, None],
        style=[*plain, ("NOSPLIT", (0, 0), (-1, -1)), ("LINEBELOW", (0, 0), (0, 0), 0.6, HexColor(LINE_HEX))],
    )
    return [
        *letterhead_blocks(lines, letterhead.logo, width_pt),
        Spacer(1, 8),
        text(say("certificate.heading"), _HEADING),
        Spacer(1, 4),
        *([Table(unfinished, colWidths=[18.0, width_pt - 18.0], style=plain)] if unfinished else []),
        *section("certificate.who"),
        fact_table(_who(deletion)),
        *section("certificate.goes"),
        fact_table(content_facts(deletion.contents)),
        *section("certificate.method"),
        listed(method),
        *section("certificate.remains"),
        listed(remains(deletion.patient_id, deletion.contents, deletion.backups)),
        *section("certificate.limits"),
        listed(limits),
        sign,
    ]
