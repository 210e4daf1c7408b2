"""The ways to look at the pictures of a visit, by the keys of the review."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from palsygrader.domain.expressions import Expression
from palsygrader.gui.compare_panel import ComparePanel
from palsygrader.gui.correctable_pair import CorrectablePair
from palsygrader.gui.face_map import FaceMap
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.split_pair import SplitPair
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from tests.gui.review_examples import PATIENT, FakeArchive, only, visit


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ReviewPage]:
    queue = JobQueue("archive")
    made = ReviewPage(archive=FakeArchive({}), archive_queue=queue, settings=Settings(clinician="Dr. Ito"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.show_examination(PATIENT, visit(), [visit(days_ago=30)])
    yield made
    assert made.stop()
    assert queue.close()


def pair_of(page: ReviewPage) -> CorrectablePair:
    return only(page, CorrectablePair)


def compared(page: ReviewPage) -> SplitPair:
    return only(only(page, ComparePanel), SplitPair)


def ways(pair: SplitPair) -> tuple[bool, bool]:
    """Return whether pictures are mirrored, and laid over each other."""
    return pair.mirrored, pair.split


def press(page: ReviewPage, key: Qt.Key) -> None:
    QTest.keyClick(only(page, FaceMap), key)


def test_m_mirrors_all_pictures_and_changes_nothing_of_the_visit(page: ReviewPage) -> None:
    examination = page.examination
    press(page, Qt.Key.Key_M)
    assert pair_of(page).mirrored
    assert compared(page).mirrored
    assert page.examination is examination
    press(page, Qt.Key.Key_M)
    assert not pair_of(page).mirrored
    assert not compared(page).mirrored


def test_a_mirrored_view_is_forgotten_with_the_visit(page: ReviewPage) -> None:
    press(page, Qt.Key.Key_M)
    page.show_examination(PATIENT, visit(days_ago=3), [])
    assert not pair_of(page).mirrored
    assert not compared(page).mirrored


def test_points_are_corrected_in_whole_pictures_as_one_sees_the_patient(page: ReviewPage) -> None:
    press(page, Qt.Key.Key_M)
    press(page, Qt.Key.Key_B)
    pair = pair_of(page)
    assert ways(pair) == (True, True)
    press(page, Qt.Key.Key_C)
    assert pair.edit is not None
    assert ways(pair) == (False, False)
    press(page, Qt.Key.Key_M)
    assert ways(pair) == (False, False)
    QTest.keyClick(pair, Qt.Key.Key_Escape)
    assert ways(pair) == (True, True)


def test_b_lays_rest_and_peak_over_each_other_and_arrows_move_the_line(page: ReviewPage) -> None:
    pictures, pair = only(page, ReviewPictures), pair_of(page)
    shown = pictures.expression
    press(page, Qt.Key.Key_B)
    assert ways(pair) == (False, True)
    assert pair.hasFocus()
    QTest.keyClick(pair, Qt.Key.Key_Right)
    assert pictures.expression is shown
    assert pair.line_share > 0.5
    QTest.keyClick(pair, Qt.Key.Key_B)
    assert ways(pair) == (False, False)
    QTest.keyClick(pair, Qt.Key.Key_Right)
    assert pictures.expression is not shown


def test_b_means_the_comparison_while_it_is_on_show(page: ReviewPage) -> None:
    bar = only(page, QTabBar)
    bar.setCurrentIndex(bar.count() - 1)
    press(page, Qt.Key.Key_B)
    assert compared(page).split
    assert compared(page).hasFocus()
    assert not pair_of(page).split


def test_a_visit_can_be_shown_at_an_expression(page: ReviewPage) -> None:
    page.show_expression(Expression.SNARL)
    assert only(page, ReviewPictures).expression is Expression.SNARL
