"""The finished file: opened, read and measured as another program would."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument

from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import Scale
from palsygrader.domain.scales import definitions
from palsygrader.errors import ReportError
from palsygrader.report.pages import Order
from palsygrader.report.parts import Letterhead, ReportContent
from palsygrader.report.pdf import PageSize, _built, _count, _Layout, _pages, write_pdf
from palsygrader.report.typefaces import Typefaces

SMALLEST_PT = 8.0
NAMES = (
    "Ana Núñez-Ðorđević",
    "Şeyma Ğüneş İpekçi",
    "Жанна Щукина",
    "Ωραία Μαρία",
    "王小明",
    "さくら 山田",
    "김민준",
    "محمد عبد اللطيف",
    "שרה כהן",
    "प्रिया क्षत्रिय शर्मा",
    "สมศักดิ์ น้ำทิพย์",
)


@pytest.fixture
def written(fonts: Path) -> Callable[..., bytes]:
    def write(content: ReportContent, page_size: PageSize = "a4", *, show_landmarks: bool = False) -> bytes:
        stream = BytesIO()
        write_pdf(content, stream, fonts=fonts, page_size=page_size, show_landmarks=show_landmarks)
        return stream.getvalue()

    return write


@pytest.fixture
def pages_of(qapp: Any) -> Callable[[bytes], list[str]]:
    """Return the text of every page, and check that all of it stands on the paper."""

    def read(data: bytes) -> list[str]:
        held = QByteArray(data)
        buffer = QBuffer(held)
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        assert document.status() is QPdfDocument.Status.Ready
        texts = []
        for page in range(document.pageCount()):
            selection = document.getAllText(page)
            size, box = document.pagePointSize(page), selection.boundingRectangle()
            assert box.left() > 20
            assert box.top() > 15
            assert box.right() < size.width() - 20
            assert box.bottom() < size.height() - 10
            texts.append(selection.text().replace("\u00a0", " "))
        document.close()
        return texts

    return read


def fonts_of(data: bytes) -> Iterator[Any]:
    with pikepdf.open(BytesIO(data)) as pdf:
        for page in pdf.pages:
            yield from page.Resources.Font.values()


def font_sizes(data: bytes) -> set[float]:
    """Return every font size that text is shown in."""
    sizes = set()
    with pikepdf.open(BytesIO(data)) as pdf:
        for page in pdf.pages:
            size = 0.0
            for instruction in pikepdf.parse_content_stream(page):
                if str(instruction.operator) == "Tf":
                    size = float(instruction.operands[1])
                elif str(instruction.operator) in {"Tj", "TJ"}:
                    sizes.add(size)
    return sizes


def test_nine_expressions_fit_two_pages(
    make: Any, written: Callable[..., bytes], pages_of: Callable[[bytes], list[str]]
) -> None:
    pages = pages_of(written(make.content()))
    assert len(pages) == 2
    assert "Page 1 of 2" in pages[0]
    assert "Page 2 of 2" in pages[1]


@pytest.mark.parametrize("page_size", ["a4", "letter"])
def test_a_follow_up_has_the_timings_of_both_sides_and_readable_faces(
    make: Any, written: Callable[..., bytes], pages_of: Callable[[bytes], list[str]], page_size: PageSize
) -> None:
    data = written(make.content(previous=make.earlier_visits()), page_size)
    pages = pages_of(data)
    assert len(pages) <= 3
    text = " ".join(pages)
    assert text.count("R onset +0 s, peak 0.6 s, held 2.2 s") == 8
    assert text.count("L onset +0.1 s, peak 0.8 s, held 1.5 s") == 8
    assert min(picture_widths(data)) >= 62.0


@pytest.mark.parametrize("page_size", ["a4", "letter"])
def test_a_change_that_is_not_detectable_keeps_its_bracket_on_a_line(
    make: Any, written: Callable[..., bytes], pages_of: Callable[[bytes], list[str]], page_size: PageSize
) -> None:
    now, last = (
        replace(
            visit,
            grade=replace(
                visit.grade, branches=tuple(replace(b, detectable_points=30.0) for b in visit.grade.branches)
            ),
        )
        for visit in (make.examination(), make.earlier_visits()[0])
    )
    assert "detectable (below 30)" in pages_of(written(make.content(now, previous=(last,)), page_size))[0]


def test_the_pages_say_what_a_doctor_needs(
    make: Any, written: Callable[..., bytes], pages_of: Callable[[bytes], list[str]]
) -> None:
    first, *others = pages_of(written(make.content(previous=make.earlier_visits())))
    for words in (
        "Facial Nerve Clinic",
        "Ana Ruiz",
        "38 %",
        "31–46 %",
        "Weak side: patient's left",
        "R patient's right",
        "patient's left L",
        "House-Brackmann, by its rules",
        "House-Brackmann, by FNGS 2.0",
        "30 of 100",
        "does not close completely",
        "Slight movement of the corner seen live.",
        "Signed electronically by Dr. Ada Lind",
    ):
        assert words in first
    later = " ".join(others)
    for words in ("Brow raise", "7.0 ± 0.4 mm", "12 Apr 2025", "iBUG 300-W", "Not a certified medical device"):
        assert words in later
    assert "DRAFT" not in first + later


def test_a_draft_says_so_on_every_page(
    make: Any, written: Callable[..., bytes], pages_of: Callable[[bytes], list[str]]
) -> None:
    pages = pages_of(written(make.content(make.examination(signed=False))))
    assert all("DRAFT, not signed" in page for page in pages)
    assert "Signed electronically" not in " ".join(pages)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_any_script_can_be_read_back(
    make: Any, written: Callable[..., bytes], pages_of: Callable[[bytes], list[str]], name: str
) -> None:
    bare = make.content(make.examination(records={}), make.patient(name))
    first, *_ = pages_of(written(bare))
    assert name in first


def test_markup_in_a_name_is_only_text(
    make: Any, written: Callable[..., bytes], pages_of: Callable[[bytes], list[str]]
) -> None:
    name = "<b>Bobby</b> & <font size=1>Co</font> {0} %s"
    first, *_ = pages_of(written(make.content(make.examination(records={}), make.patient(name))))
    assert "".join(name.split()) in "".join(first.split())


def test_every_font_is_embedded_as_a_subset(make: Any, written: Callable[..., bytes]) -> None:
    data = written(make.content(who=make.patient(" ".join(NAMES))))
    embedded = 0
    for font in fonts_of(data):
        assert "+" in str(font.BaseFont)
        assert "/FontFile2" in font.FontDescriptor
        embedded += 1
    assert embedded >= 8
    assert len(data) < 1_500_000


@pytest.mark.parametrize("page_size", ["a4", "letter"])
def test_no_text_is_smaller_than_eight_points(make: Any, written: Callable[..., bytes], page_size: PageSize) -> None:
    content = make.content(make.examination(signed=False), previous=make.earlier_visits())
    assert min(font_sizes(written(content, page_size))) == SMALLEST_PT


def test_title_author_language_and_bookmarks(make: Any, written: Callable[..., bytes]) -> None:
    with pikepdf.open(BytesIO(written(make.content()))) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Facial nerve examination, Ana Ruiz, 12 May 2025"
        assert str(pdf.docinfo["/Author"]) == "Dr. Ada Lind"
        assert str(pdf.docinfo["/CreationDate"]) == "D:20250512144000+00'00'"
        assert str(pdf.Root.Lang) == "en"
        with pdf.open_outline() as outline:
            titles = [str(item.title) for item in outline.root]
    assert titles[:3] == ["Severity by facial nerve branch", "Please note", "Global grades"]
    assert titles[-1] == "Signature"


def test_the_same_content_gives_the_same_bytes(make: Any, written: Callable[..., bytes]) -> None:
    who = make.patient("محمد प्रिया Ana")
    first = written(make.content(who=who))
    written(make.content(who=make.patient("लता شرف")))
    assert written(make.content(who=who)) == first


def test_pictures_are_in_the_file_and_landmarks_on_request(make: Any, written: Callable[..., bytes]) -> None:
    plain, marked = (written(make.content(), show_landmarks=shown) for shown in (False, True))
    with pikepdf.open(BytesIO(plain)) as pdf:
        pictures = [image for page in pdf.pages for image in page.get_images().values()]
    # Every pair of the maker shows the same two frames: each is in the file once.
    assert len(pictures) == 2
    assert plain != marked


def test_many_decisions_and_long_texts_are_printed_whole(
    make: Any, written: Callable[..., bytes], pages_of: Callable[[bytes], list[str]]
) -> None:
    items = {f"{scale}.{item.identifier}": item.values[-1] for scale in Scale for item in definitions(scale)}
    decisions = [
        make.decision(item, value, f"reason-{n:02} {'word ' * 12}end-{n:02}")
        for n, (item, value) in enumerate(items.items())
    ]
    decisions += [make.decision(f"branch.{b}", 5, f"long-{b} {'because ' * 250}end-{b}") for b in Branch]
    exam = make.examination(decisions=tuple(decisions), notes="note-begin " + "A long note. " * 250 + "note-end")
    who = make.patient("Maximiliana " * 20, cause="c" * 400, record_number="9" * 120)
    pages = pages_of(written(make.content(exam, who, make.earlier_visits())))
    whole = " ".join(" ".join(pages).split())
    for words in (*(f"end-{n:02}" for n in range(len(items))), *(f"end-{b}" for b in Branch), "note-begin", "note-end"):
        assert words in whole
    assert whole.count("Maximiliana") >= 20
    assert whole.count("because") == 4 * 250


@pytest.mark.parametrize("expression", [Expression.OPEN_SMILE, Expression.BROW_RAISE])
def test_withheld_branches_print_their_reason(
    make: Any,
    without: Callable[..., Examination],
    written: Callable[..., bytes],
    pages_of: Callable[[bytes], list[str]],
    expression: Expression,
) -> None:
    first, *_ = pages_of(written(make.content(without(expression))))
    assert "The program gives no grade: the expression that tests it was not recorded." in first
    assert "Not recorded:" in first


def test_a_report_without_pictures_or_grade_is_still_made(
    make: Any, written: Callable[..., bytes], pages_of: Callable[[bytes], list[str]]
) -> None:
    exam = make.examination(records={}, grade=None, decisions=(), signed=False)
    assert "has not been graded" in pages_of(written(make.content(exam)))[0]


def test_a_file_is_whole_or_not_there(make: Any, fonts: Path, tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    write_pdf(make.content(make.examination(records={})), file, fonts=fonts)
    assert file.read_bytes().startswith(b"%PDF")
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]
    with pytest.raises(ReportError) as caught:
        write_pdf(make.content(make.examination(records={})), tmp_path / "absent" / "report.pdf", fonts=fonts)
    assert caught.value.code == "report.cannot_write"


def test_a_folder_in_the_way_leaves_nothing_behind(make: Any, fonts: Path, tmp_path: Path) -> None:
    (tmp_path / "report.pdf").mkdir()
    with pytest.raises(ReportError):
        write_pdf(make.content(make.examination(records={})), tmp_path / "report.pdf", fonts=fonts)
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


def test_visits_on_one_day_do_not_stop_the_course(make: Any, written: Callable[..., bytes]) -> None:
    last = replace(make.earlier_visits()[0], started_at=make.visit - timedelta(hours=2))
    assert written(make.content(previous=(last,)))


def picture_widths(data: bytes) -> list[float]:
    """Return the width of every picture, in points."""
    widths, now = [], 0.0
    with pikepdf.open(BytesIO(data)) as pdf:
        for page in pdf.pages:
            for instruction in pikepdf.parse_content_stream(page):
                if str(instruction.operator) == "cm":
                    now = float(instruction.operands[0])
                elif str(instruction.operator) == "Do":
                    widths.append(now)
    return widths


def with_every_expression(make: Any, **changes: Any) -> Examination:
    records = {e: make.record(e) for e in Expression}
    exam: Examination = make.examination(records=records, expressions=tuple(Expression), **changes)
    return exam


def test_thirteen_expressions_of_a_first_visit_fit_three_pages(
    make: Any, written: Callable[..., bytes], pages_of: Callable[[bytes], list[str]]
) -> None:
    data = written(make.content(with_every_expression(make, signed=False, decisions=())))
    assert len(pages_of(data)) == 3
    assert min(picture_widths(data)) >= 62.0


def test_pairs_begin_on_the_first_page_where_that_saves_one(
    make: Any, written: Callable[..., bytes], pages_of: Callable[[bytes], list[str]]
) -> None:
    made = make.content(with_every_expression(make, signed=False, decisions=()))
    content = replace(made, warnings=(), scales=made.scales[:1], letterhead=Letterhead())
    first, second = pages_of(written(content))
    assert "Expressions: at rest and at the peak" in first
    assert "Snarl" in second


def test_the_pages_are_counted_as_they_are_drawn(
    make: Any, fonts: Path, pages_of: Callable[[bytes], list[str]]
) -> None:
    faces = Typefaces(fonts)
    contents = [
        make.content(),
        make.content(previous=make.earlier_visits()),
        make.content(with_every_expression(make, notes="A long note. " * 300)),
    ]
    for content, order, width in zip(contents, Order, (47.0, 79.0, 62.0), strict=True):
        layout = _Layout(3, width, order=order)
        blocks = _pages(content, faces, "a4", show_landmarks=False, layout=layout).blocks()
        drawn, data = _built(content, faces, "a4", blocks, pages=0)
        assert drawn == _count(content, faces, "a4", layout) == len(pages_of(data))


def test_few_expressions_have_larger_pictures(
    make: Any, written: Callable[..., bytes], pages_of: Callable[[bytes], list[str]]
) -> None:
    shown = (Expression.REST, Expression.OPEN_SMILE, Expression.SNARL)
    few = make.examination()
    few = replace(few, records={expression: few.records[expression] for expression in shown})
    small, large = written(make.content()), written(make.content(few))
    assert set(picture_widths(large)) == {123.0}
    assert max(picture_widths(small)) <= 79.0
    assert len(pages_of(large)) == 2
