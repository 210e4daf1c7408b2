"""The letterhead: the clinic's lines at the left, its logo at the right."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, Table

from palsygrader.report.logo import WIDEST_PT, placed_logo

_GUTTER_PT = 12.0


def letterhead_blocks(lines: Sequence[Flowable], logo: bytes, width_pt: float) -> list[Flowable]:
    """Return the letterhead; nothing where there is neither line nor logo.

    Args:
        lines: Of the clinic.
        logo: A PNG, empty for none.
        width_pt: Room on a page.
    """
    if not logo:
        return list(lines)
    logo_pt = WIDEST_PT + _GUTTER_PT
    table = Table([[list(lines) or "", placed_logo(logo)]], colWidths=[width_pt - logo_pt, logo_pt])
    table.setStyle(
        [
            *((f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("ALIGN", (1, 0), (1, 0), "RIGHT"),
        ]
    )
    return [table]
