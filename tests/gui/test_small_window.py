"""The review in the smallest screen it is made for: nothing cut off or covered, in any language."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLineEdit, QTabBar
from pytestqt.qtbot import QtBot

from palsygrader.domain.correction import Correction, Moment, MovedPoint
from palsygrader.domain.examination import Decision, Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Side
from palsygrader.domain.grade import Scale, WithheldReason
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.domain.treatments import Alteration, AlteredSide
from palsygrader.gui import languages
from palsygrader.gui.decision_form import DecisionForm
from palsygrader.gui.report_preview import kind_choice
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.review_words import open_eye_words
from palsygrader.gui.scales_panel import ScalesPanel
from palsygrader.gui.whole_words import WholeWords
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import say
from palsygrader.wording.language import LANGUAGES
from tests.gui.checker import load_checker
from tests.gui.review_examples import PATIENT, FakeArchive, clip, confirmed, only, visit

ROOM_PX: Final = (1176, 766)
"""What the page has in a window of 1280 x 800 pixels, below the strip of the demonstration."""


@pytest.fixture(params=list(LANGUAGES))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    locale = QLocale()
    languages.speak(qapp, request.param)
    yield request.param
    languages.speak(qapp, "en")
    QLocale.setDefault(locale)


@pytest.fixture
def page(language: str, qtbot: QtBot) -> Iterator[ReviewPage]:
    queue = JobQueue("archive")
    made = ReviewPage(archive=FakeArchive({"clip": clip(60)}), archive_queue=queue, settings=Settings(clinician="Dr A"))
    qtbot.addWidget(made)
    made.resize(*ROOM_PX)
    made.show()
    yield made
    assert made.stop()
    assert queue.close()


def faults(page: ReviewPage) -> list[str]:
    found: Callable[[ReviewPage], Iterator[str]] = load_checker().faults
    for _turn in range(3):
        QApplication.processEvents()
    return list(found(page))


def test_every_tab_fits(page: ReviewPage) -> None:
    page.show_examination(PATIENT, visit(), [visit(days_ago=28)])
    tabs = only(page, QTabBar)
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        assert not faults(page), tabs.tabText(number)


LOW_PX: Final = (1176, 656)
"""What the page has in a window of 1280 x 720 pixels above a notice of the window."""


def test_a_low_window_with_a_notice_lays_nothing_over_anything(page: ReviewPage) -> None:
    moved = MovedPoint(Moment.PEAK, 54, (10.0, 20.0), (12.0, 19.0))
    made = Correction(Expression.OPEN_SMILE, (moved,), "off the lip", "Dr A", datetime(2025, 6, 9, 12, tzinfo=UTC))
    page.resize(*LOW_PX)
    page.show_examination(PATIENT, replace(visit(), corrections=(made,)), [])
    page.show_expression(Expression.OPEN_SMILE)
    page.notices.show_notice(say("review.undone"))
    assert not faults(page)
    assert page.minimumSizeHint().height() <= LOW_PX[1]


BELOW_DEMO_PX: Final = (1176, 686)
"""What the page has in a window of 1280 x 720 pixels below the strip of the demonstration."""


def visit_with_open_eye() -> Examination:
    examination = visit()
    record = examination.records[Expression.TIGHT_CLOSURE]
    closed = Measurement(Quantity.LID_CLOSURE, record.expression, Side.LEFT, 59.0, Unit.PERCENT)
    both = (closed, replace(closed, side=Side.RIGHT, value=99.0))
    decision = Decision("house_brackmann.eye", 3, "", "Dr A", examination.started_at)
    return examination.with_record(replace(record, measurements=both)).with_decision(decision)


def test_the_warning_about_the_eye_stays_whole_beside_a_comparison(page: ReviewPage) -> None:
    operated = replace(PATIENT, altered=(AlteredSide(Alteration.LID_WEIGHT, Side.LEFT),))
    page.resize(*BELOW_DEMO_PX)
    page.show_examination(operated, visit_with_open_eye(), [visit(days_ago=28)])
    tabs = only(page, QTabBar)
    tabs.setCurrentIndex(tabs.count() - 1)
    page.notices.show_notice(say("review.undone"))
    assert page.examination is not None
    assert open_eye_words(page.examination)
    assert not faults(page)


def test_the_reason_stays_in_view_while_an_unsaved_grade_is_asked_about(page: ReviewPage) -> None:
    page.resize(*LOW_PX)
    page.show_examination(PATIENT, visit(), [])
    page.edit_branch()
    reason = only(only(page, DecisionForm), QLineEdit)
    reason.setText("seen better")
    page.settle(lambda: None)
    for _turn in range(3):
        QApplication.processEvents()
    assert reason.visibleRegion().boundingRect().height() == reason.height()


@pytest.mark.parametrize("scale", Scale)
def test_every_sheet_of_scales_fits(page: ReviewPage, scale: Scale) -> None:
    page.show_examination(PATIENT, visit(), [])
    only(page, QTabBar).setCurrentIndex(1)
    only(page, ScalesPanel).choose_scale(scale)
    assert not faults(page)


def test_the_question_who_signs_leaves_everything_its_room(page: ReviewPage) -> None:
    examination = confirmed(visit())
    grade = examination.grade
    assert grade is not None
    cheek = (Scale.SUNNYBROOK, "rest_cheek")
    proposals = tuple(
        replace(p, value=None, withheld=WithheldReason.NOT_MEASURABLE) if (p.scale, p.item) == cheek else p
        for p in grade.proposals
    )
    page.show_examination(PATIENT, replace(examination, grade=replace(grade, proposals=proposals)), [])
    only(page, QTabBar).setCurrentIndex(1)
    page.begin_signing()
    assert page._signing.bar.isVisibleTo(page)
    assert not faults(page)


def test_the_choice_of_a_copy_is_as_wide_as_its_words(language: str, qtbot: QtBot) -> None:
    choice = kind_choice()
    qtbot.addWidget(choice)
    choice.show()
    for number in range(choice.count()):
        choice.setCurrentIndex(number)
        choice.resize(choice.sizeHint())
        assert not list(load_checker().faults(choice.window()))


def test_whole_words_take_no_more_height_than_they_need(qtbot: QtBot) -> None:
    words = WholeWords("Words that stand on many lines where there is little room for them, and on one where there is.")
    qtbot.addWidget(words)
    words.show()
    heights = []
    for width in (100, 300, 1200, 100):
        words.resize(width, 10)
        heights.append(words.minimumHeight())
    assert heights[0] == heights[3] > heights[1] > heights[2] > 0
