"""Lines of text: cleaning, order, widths."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.report.lettering import Lettering, Line, clean, line_of, runs, starts_right_to_left, width_pt
from palsygrader.report.typefaces import Typefaces, Weight


@pytest.fixture(scope="module")
def faces(fonts: Path) -> Typefaces:
    return Typefaces(fonts)


def seen(line: Line, faces: Typefaces) -> str:
    """Return the characters from left to right on paper, before letters are joined."""
    drawn = runs(line, faces, Weight.REGULAR)
    return "".join(run.text[::-1] if run.right_to_left else run.text for run in drawn)


def test_control_characters_and_direction_marks_are_dropped() -> None:
    assert clean("a\u202eb\u0000c\td\r\ne\ufeff") == "abc d\ne"


def test_undefined_characters_are_shown_as_such() -> None:
    assert clean("a\U00018d09\ue000b") == "a\ufffd\ufffdb"


def test_text_is_composed_and_joiners_stay() -> None:
    assert clean("e\u0301 क्\u200dष") == "é क्\u200dष"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ana", False), ("שרה", True), ("123 שרה", True), ("محمد Ali", True), ("12", False), ("", False)],
)
def test_direction_is_the_first_letters(text: str, expected: bool) -> None:
    assert starts_right_to_left(text) is expected


@pytest.mark.parametrize(
    ("text", "on_paper"),
    [
        ("Ana Ruiz", "Ana Ruiz"),
        ("שרה כהן", "ןהכ הרש"),
        ("Dr שרה כהן 12", "Dr 12 ןהכ הרש"),
        ("Dr שרה כהן\u200e 12", "Dr ןהכ הרש 12"),
        ("שרה 123 abc", "abc 123 הרש"),
        ("שרה 12 כהן", "ןהכ 12 הרש"),
    ],
)
def test_right_to_left_text_is_put_in_order(faces: Typefaces, text: str, on_paper: str) -> None:
    assert seen(line_of(text), faces) == on_paper


def test_an_arabic_name_is_one_run_with_its_spaces(faces: Typefaces) -> None:
    (run,) = runs(line_of("محمد عبد اللطيف"), faces, Weight.REGULAR)
    assert run.right_to_left
    assert run.font == "NotoSansArabic-Regular"


def test_letters_that_join_are_narrower_than_letters_alone(faces: Typefaces) -> None:
    lettering = Lettering(10.0)
    joined = width_pt(line_of("لا"), faces, lettering)
    assert 0 < joined < width_pt(line_of("ل"), faces, lettering) + width_pt(line_of("ا"), faces, lettering)


def test_width_grows_with_the_size(faces: Typefaces) -> None:
    small, large = (width_pt(line_of("Ana 王小明 שרה"), faces, Lettering(size)) for size in (8.0, 16.0))
    assert large == pytest.approx(2 * small)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=20))
def test_no_character_of_a_line_is_lost(faces: Typefaces, text: str) -> None:
    line = line_of(text)
    drawn = "".join(run.text for run in runs(line, faces, Weight.REGULAR))
    assert sorted(drawn) == sorted(line.text.replace("\u200e", ""))
