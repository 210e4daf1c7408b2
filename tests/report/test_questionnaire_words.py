"""The questionnaires in words: scores, what is missing, earlier visits; in the file and in the text for the record."""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument

from palsygrader.domain.questionnaires import Questionnaire, score
from palsygrader.report.pdf import PageSize, write_pdf
from palsygrader.report.questionnaires import number_words, questionnaire_rows, score_words
from palsygrader.report.record_text import record_text

CALM = (4, 3, 5, 2, 4, 5, 3, 6, 2, 4)


def filled(make: Any, questionnaire: str, points: tuple[int, ...], **changes: Any) -> Any:
    decisions = tuple(make.decision(f"{questionnaire}.{n}", value) for n, value in enumerate(points, start=1))
    return make.examination(decisions=decisions, **changes)


@pytest.mark.parametrize(
    ("value", "words"), [(75.0, "75"), (51.6667, "51.7"), (-25.0, "−25"), (62.5, "62.5"), (-0.0, "0"), (99.96, "100")]
)
def test_numbers_have_one_decimal_at_most(value: float, words: str) -> None:
    assert number_words(value) == words


def test_nothing_is_said_where_nothing_was_answered(make: Any) -> None:
    assert questionnaire_rows(make.examination(), ()) == ()


def test_a_whole_index_has_both_scores(make: Any) -> None:
    (row,) = questionnaire_rows(filled(make, "fdi", CALM), ())
    assert (row.name, row.value) == ("Facial Disability Index", "65 · 60")
    assert row.detail == (
        "Physical function 65 · social function and well-being 60; 100 is best, physical function down to −25"
    )


def test_a_score_of_some_items_says_of_how_many(make: Any) -> None:
    (row,) = questionnaire_rows(filled(make, "fdi", CALM[:4]), ())
    assert row.value == "62.5 · –"
    assert row.detail.splitlines() == [
        "Physical function 62.5 (from 4 of 5 items); 100 is best, physical function down to −25",
        "Not answered: 5, 6, 7, 8, 9, 10",
    ]


def test_what_is_begun_and_has_no_score_names_what_is_missing(make: Any) -> None:
    (row,) = questionnaire_rows(filled(make, "saq", (1, 2, 3, 4, 5, 1, 2, 3)), ())
    assert (row.value, row.detail) == ("not complete", "Not answered: 9")


def test_earlier_visits_stand_beside_it(make: Any) -> None:
    first = filled(make, "saq", (5,) * 9, at=make.visit - timedelta(days=30))
    unanswered = make.examination(at=make.visit - timedelta(days=14))
    (row,) = questionnaire_rows(filled(make, "saq", (2,) * 9), (first, unanswered))
    assert row.value == "40"
    assert row.detail.splitlines()[-1] == "Earlier: 100 (12 Apr 2025)"


def test_main_scores_and_the_others_apart() -> None:
    face = score(Questionnaire.FACE, dict.fromkeys(range(1, 16), 4))
    assert score_words(face, main=True) == "total 75"
    assert score_words(face, main=False).startswith("facial movement 75 · facial comfort 75")


def test_the_record_text_has_them(make: Any) -> None:
    text = record_text(make.content(filled(make, "fdi", CALM)))
    assert "Facial Disability Index, answered by the patient: Physical function 65 · social function" in text
    assert "Confirmed as proposed" not in text


@pytest.mark.parametrize("page_size", ["a4", "letter"])
def test_the_file_has_them_and_keeps_its_pages(make: Any, fonts: Path, qapp: Any, page_size: PageSize) -> None:
    exam = filled(make, "face", (3,) * 15)
    both = replace(exam, decisions=(*exam.decisions, *filled(make, "fdi", CALM).decisions))
    pages = text_of(make.content(both), fonts, page_size)
    assert len(pages) <= 3
    whole = " ".join(" ".join(pages).split()).replace("\N{NO-BREAK SPACE}", " ")
    for words in (
        "Questionnaires, answered by the patient",
        "Facial Disability Index 65 · 60",
        "FaCE scale 50",
        "oral function 50",
        "100 is best",
    ):
        assert words in whole
    none = " ".join(text_of(make.content(), fonts, page_size))
    assert "Questionnaires" not in none


def text_of(content: Any, fonts: Path, page_size: PageSize) -> list[str]:
    stream = BytesIO()
    write_pdf(content, stream, fonts=fonts, page_size=page_size, show_landmarks=False)
    held = QByteArray(stream.getvalue())
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    pages = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return pages
