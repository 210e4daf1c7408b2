"""Write a report as PDF: A4 or Letter, every font embedded, the same bytes for the same content."""

import os
import tempfile
from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import BinaryIO, Final, Literal, NamedTuple, Protocol

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from palsygrader import __version__, wording
from palsygrader.errors import ReportError
from palsygrader.report.lettering import Lettering, draw_text
from palsygrader.report.marks import draw_draft
from palsygrader.report.page_count import page_count
from palsygrader.report.pages import LINE_HEX, Order, Pages
from palsygrader.report.paragraphs import shortened
from palsygrader.report.parts import ReportContent
from palsygrader.report.patient_copy import PatientCopy
from palsygrader.report.patient_pages import patient_blocks
from palsygrader.report.typefaces import Typefaces, Weight

PageSize = Literal["a4", "letter"]
PAGE_SIZES: Final[dict[PageSize, tuple[float, float]]] = {"a4": A4, "letter": LETTER}
WANTED_PAGES: Final = 2
LARGE_PICTURES: Final = ((2, 123.0), (2, 105.0), (2, 90.0))
"""Pairs side by side, and the width of a face in them: for few expressions, 43 mm and less."""
SMALL_PICTURES: Final = ((3, 79.0), (3, 70.0), (3, 62.0))
"""The same for more expressions, 22 mm and more: narrower faces show little of a slight weakness (ours)."""
MOST_LARGE: Final = 4
"""More expressions than this have small pictures."""
_SIDE_PT: Final = 15 * mm
_TOP_PT: Final = 11 * mm
_RUNNING_PT: Final = 16.0
"""Height of the running title on every page but the first."""
_BOTTOM_PT: Final = 13 * mm
_FOOT: Final = Lettering(8.0, Weight.REGULAR, "#4A5B5C")
_RUNNING: Final = Lettering(8.5, Weight.SEMIBOLD)
_ONE_AT_A_TIME: Final = Lock()
"""reportlab keeps fonts by name for the whole program."""
rl_config.useA85 = 0  # streams as they are: as text they are a quarter larger, and made in Python


class PageWords(Protocol):
    """What stands on every page and in the file's own description; `ReportContent` tells what each is."""

    @property
    def title(self) -> str: ...  # noqa: D102 - as said
    @property
    def author(self) -> str: ...  # noqa: D102
    @property
    def subject(self) -> str: ...  # noqa: D102
    @property
    def created_at(self) -> datetime: ...  # noqa: D102
    @property
    def foot(self) -> str: ...  # noqa: D102
    @property
    def running_title(self) -> str: ...  # noqa: D102
    @property
    def draft(self) -> bool: ...  # noqa: D102


class _Layout(NamedTuple):
    """One way to lay out a report: pairs side by side, width of a face, order of parts."""

    pair_columns: int
    picture_pt: float
    order: Order


def load_fonts(fonts: Path) -> None:
    """Read the fonts now, so that the first report does not wait for them.

    Args:
        fonts: Their folder.

    Raises:
        ReportError: As `Typefaces`.
    """
    with _ONE_AT_A_TIME:
        Typefaces(fonts)


def write_pdf(
    content: ReportContent,
    file: Path | BinaryIO,
    *,
    fonts: Path,
    page_size: PageSize = "a4",
    show_landmarks: bool = False,
    plain: PatientCopy | None = None,
) -> None:
    """Write a report, or the patient's copy of it.

    A file is complete or not there: it is written beside its place and then moved to it.

    Args:
        content: What it says.
        file: Where to.
        fonts: Folder of the bundled fonts.
        page_size: Paper.
        show_landmarks: Draw the landmarks on the pictures.
        plain: The patient's copy, which is written in the place of the report.

    Raises:
        ReportError: `report.fonts_missing` or `report.cannot_write`.
    """
    with _ONE_AT_A_TIME:
        faces = Typefaces(fonts)
        if plain is None:
            data = _laid_out(content, faces, page_size, show_landmarks=show_landmarks)
        else:
            data = _plain(content, plain, faces, page_size)
    if isinstance(file, Path):
        _write_whole(data, file)
    else:
        file.write(data)


def blocks_pdf(
    about: PageWords,
    blocks: Callable[[Typefaces, float], list[Flowable]],
    *,
    fonts: Path,
    page_size: PageSize = "a4",
) -> bytes:
    """Return a file that is no report of a visit.

    Args:
        about: What stands on every page.
        blocks: Makes what it says, with the document's fonts and the width of a page in points.
        fonts: Folder of the bundled fonts.
        page_size: Paper.

    Raises:
        ReportError: `report.fonts_missing`.
    """
    with _ONE_AT_A_TIME:
        faces = Typefaces(fonts)
        data, drawn, pages = b"", 1, 0
        while drawn != pages:
            pages = drawn
            drawn, data = _built(about, faces, page_size, blocks(faces, _width_pt(page_size)), pages=pages)
    return data


def _write_whole(data: bytes, file: Path) -> None:
    temporary: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=file.parent, suffix=".part", delete=False) as stream:
            temporary = Path(stream.name)
            stream.write(data)
        temporary.replace(file)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise ReportError("report.cannot_write", kind=os.strerror(error.errno or 0)) from error


def _plain(content: ReportContent, plain: PatientCopy, faces: Typefaces, page_size: PageSize) -> bytes:
    """Return the patient's copy, on one page unless letterhead and words are very long."""
    data, drawn, pages = b"", 1, 0
    while drawn != pages:
        pages = drawn
        blocks = patient_blocks(plain, content, faces, _width_pt(page_size))
        drawn, data = _built(content, faces, page_size, blocks, pages=pages)
    return data


def _laid_out(content: ReportContent, faces: Typefaces, page_size: PageSize, *, show_landmarks: bool) -> bytes:
    """Return the file with the largest pictures that fit on two pages, else on the fewest; an annex follows them."""
    orders = [order for order in Order if content.trends or order is not Order.COURSE_FIRST]
    sizes = (*(LARGE_PICTURES if len(content.pairs) <= MOST_LARGE else ()), *SMALL_PICTURES)
    tries = [_Layout(columns, width, order) for columns, width in sizes for order in orders]
    wanted, pages = tries[0], 0
    for layout in tries:
        needed = _count(content, faces, page_size, layout)
        if not pages or needed < pages:
            wanted, pages = layout, needed
        if needed <= WANTED_PAGES:
            break

    def blocks() -> list[Flowable]:
        made = _pages(content, faces, page_size, show_landmarks=show_landmarks, layout=wanted)
        return [*made.blocks(), *made.annex()]

    drawn, data = _built(content, faces, page_size, blocks(), pages=pages)
    if drawn != pages:
        _, data = _built(content, faces, page_size, blocks(), pages=drawn)
    return data


def _count(content: ReportContent, faces: Typefaces, page_size: PageSize, layout: _Layout) -> int:
    """Return the number of pages a layout takes."""
    return page_count(
        _pages(content, faces, page_size, show_landmarks=False, layout=layout).blocks(),
        width_pt=_width_pt(page_size),
        first_pt=_height_pt(page_size),
        later_pt=_height_pt(page_size) - _RUNNING_PT,
    )


def _width_pt(page_size: PageSize) -> float:
    return PAGE_SIZES[page_size][0] - 2 * _SIDE_PT


def _height_pt(page_size: PageSize) -> float:
    """Return the room on the first page."""
    return PAGE_SIZES[page_size][1] - _TOP_PT - _BOTTOM_PT


def _pages(
    content: ReportContent, faces: Typefaces, page_size: PageSize, *, show_landmarks: bool, layout: _Layout
) -> Pages:
    return Pages(
        content,
        faces,
        size_pt=(_width_pt(page_size), _height_pt(page_size) - _RUNNING_PT),
        pair_columns=layout.pair_columns,
        picture_pt=layout.picture_pt,
        show_landmarks=show_landmarks,
        order=layout.order,
    )


def _built(
    content: PageWords,
    faces: Typefaces,
    page_size: PageSize,
    blocks: list[Flowable],
    *,
    pages: int,
) -> tuple[int, bytes]:
    """Return the number of pages and the file of some blocks, with `pages` printed as the number of pages."""
    width, height = PAGE_SIZES[page_size]
    stream = BytesIO()
    document = BaseDocTemplate(
        stream,
        pagesize=(width, height),
        title=content.title,
        author=content.author,
        subject=content.subject,
        creator=wording.say("report.creator", version=__version__),
        lang=wording.current().tag,
        displayDocTitle=1,
        initialFontName=Weight.REGULAR.value,
        invariant=1,
    )

    def furnish(canvas: Canvas, _: BaseDocTemplate) -> None:
        _furnish(canvas, content, faces, (width, height), pages=pages)

    room = (_width_pt(page_size), _height_pt(page_size))
    first = Frame(_SIDE_PT, _BOTTOM_PT, *room, 0, 0, 0, 0)
    later = Frame(_SIDE_PT, _BOTTOM_PT, room[0], room[1] - _RUNNING_PT, 0, 0, 0, 0)
    document.addPageTemplates(
        [
            PageTemplate("first", [first], onPage=furnish, autoNextPageTemplate="later"),
            PageTemplate("later", [later], onPage=furnish),
        ]
    )
    document.build(blocks)
    return document.page, stream.getvalue()


def _furnish(canvas: Canvas, content: PageWords, faces: Typefaces, paper: tuple[float, float], *, pages: int) -> None:
    """Draw what stands on every page: running title, state, foot."""
    width, height = paper
    right = width - _SIDE_PT
    moment = content.created_at
    offset = f"{moment:%z}" or "+0000"
    canvas.setDateFormatter(lambda *_: f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'")
    page = canvas.getPageNumber()
    if page > 1:
        baseline = height - _TOP_PT - 8
        title = shortened(content.running_title, right - _SIDE_PT - 130, faces, _RUNNING)
        draw_text(canvas, _SIDE_PT, baseline, title, faces, _RUNNING)
        if content.draft:
            draw_draft(canvas, right, baseline, faces)
    canvas.setStrokeColor(LINE_HEX)
    canvas.setLineWidth(0.5)
    canvas.line(_SIDE_PT, _BOTTOM_PT - 6, right, _BOTTOM_PT - 6)
    draw_text(canvas, _SIDE_PT, _BOTTOM_PT - 17, content.foot, faces, _FOOT)
    number = wording.say("report.page", page=page, pages=pages)
    draw_text(canvas, right, _BOTTOM_PT - 17, number, faces, _FOOT, at="right")
