"""Breaking text into lines."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.report.lettering import Lettering, line_of, width_pt
from palsygrader.report.paragraphs import Text, broken, shortened
from palsygrader.report.typefaces import Typefaces

LETTERING = Lettering(9.0)


@pytest.fixture(scope="module")
def faces(fonts: Path) -> Typefaces:
    return Typefaces(fonts)


def test_words_are_kept_whole_and_lines_fit(faces: Typefaces) -> None:
    text = "The eye on the left does not close completely when asked to close gently."
    lines = broken(text, 90.0, faces, LETTERING)
    assert " ".join(line.text for line in lines) == text
    assert all(width_pt(line, faces, LETTERING) <= 90.0 for line in lines)
    assert len(lines) > 2


def test_chinese_breaks_between_characters_but_not_before_a_full_stop(faces: Typefaces) -> None:
    lines = broken("患者眼睛闭合不全。患者眼睛闭合不全。", 75.0, faces, LETTERING)
    assert len(lines) > 1
    assert not any(line.text.startswith("。") for line in lines)


def test_a_line_of_a_right_to_left_paragraph_keeps_its_direction(faces: Typefaces) -> None:
    lines = broken("שרה כהן abc def ghi jkl mno pqr stu vwx", 70.0, faces, LETTERING)
    assert len(lines) > 1
    assert all(line.right_to_left for line in lines)


def test_line_breaks_are_kept(faces: Typefaces) -> None:
    assert [line.text for line in broken("one\n\ntwo", 200.0, faces, LETTERING)] == ["one", "", "two"]


@given(st.text(alphabet="ab cdé王नी ש\n", max_size=60), st.floats(min_value=20.0, max_value=200.0))
def test_nothing_is_lost_and_nothing_is_too_wide(faces: Typefaces, text: str, available_pt: float) -> None:
    lines = broken(text, available_pt, faces, LETTERING)
    assert "".join("".join(line.text.split()) for line in lines) == "".join(line_of(text).text.split())
    # Kerning and joining across a break may differ by a hair.
    assert all(width_pt(line, faces, LETTERING) <= available_pt + 0.5 for line in lines)


def test_shortened_text_ends_in_an_ellipsis_and_fits(faces: Typefaces) -> None:
    short = shortened("A very long name that cannot stand on one line", 80.0, faces, LETTERING)
    assert short.endswith("…")
    assert width_pt(line_of(short), faces, LETTERING) <= 80.0
    assert shortened("Ana", 80.0, faces, LETTERING) == "Ana"


def test_a_block_splits_into_what_fits_and_the_rest(faces: Typefaces) -> None:
    text = Text("word " * 60, faces, LETTERING)
    _, height = text.wrap(100.0, 1000.0)
    first, rest = text.split(100.0, height / 2)
    heights = [part.wrap(100.0, 1000.0)[1] for part in (first, rest)]
    assert sum(heights) == pytest.approx(height)
    assert heights[0] <= height / 2
    assert text.split(100.0, 3.0) == []


def test_chinese_does_not_break_after_an_opening_bracket(faces: Typefaces) -> None:
    text = "上睑负荷物植入，左侧（患者）眼睑闭合不全。"
    every_width = [broken(text, 20.0 + 3.0 * step, faces, LETTERING) for step in range(40)]
    assert any(len(lines) > 2 for lines in every_width)
    assert not any(line.text.endswith("（") for lines in every_width for line in lines if len(line.text) > 1)


@pytest.mark.parametrize("room", [1, 2, 3])
def test_no_line_of_a_block_is_left_alone_on_a_page(faces: Typefaces, room: int) -> None:
    text = Text("one\ntwo\nthree\nfour", faces, LETTERING)
    parts = text.split(100.0, room * LETTERING.leading_pt + 0.1)
    counted = [round(part.wrap(100.0, 1000.0)[1] / LETTERING.leading_pt) for part in parts]
    assert counted == ([] if room == 1 else [2, 2])
