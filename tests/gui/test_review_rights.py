"""An assistant at the review: what is to be graded is off and says why, on the screen and aloud."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from palsygrader.domain.draft import Draft
from palsygrader.domain.face import Branch
from palsygrader.domain.roles import Role, User
from palsygrader.gui.decision_form import DecisionForm
from palsygrader.gui.grade_card import GradeCard
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.review_words import branch_key
from palsygrader.gui.scales_panel import ScalesPanel
from palsygrader.gui.sign_button import SignButton
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import say
from tests.gui.review_examples import PATIENT, FakeArchive, clip, confirmed, only, visit

KIM = User("kim", "Kim", Role.ASSISTANT)
WHY = "refused.grade"


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ReviewPage]:
    queue = JobQueue("archive")
    made = ReviewPage(archive=FakeArchive({"clip": clip(60)}), archive_queue=queue, settings=Settings(clinician="Kim"))
    qtbot.addWidget(made)
    made.sign_in(KIM)
    made.resize(1280, 800)
    made.show()
    made.show_examination(PATIENT, visit(), [])
    yield made
    assert made.stop()
    assert queue.close()


def graders(page: ReviewPage) -> list[QWidget]:
    """Return everything with which grades, items or points are set or confirmed."""
    scales = only(page, ScalesPanel)
    rows: list[QWidget] = [*scales.findChildren(QComboBox), *scales.findChildren(QSpinBox)]
    rows += [each for each in scales.findChildren(QPushButton) if each.text() == say("review.scales.confirm")]
    return [*rows, only(page, GradeCard).edit_button, page._pictures.correction.toggle]


def test_one_line_says_why_nothing_can_be_graded(page: ReviewPage) -> None:
    assert page._head.refused == say(WHY)
    assert page._head._refused.isVisible()
    assert QAccessible.queryAccessibleInterface(page._head._refused).text(QAccessible.Text.Name) == say(WHY)


def test_all_that_grades_is_off_and_says_why_aloud(page: ReviewPage) -> None:
    found = graders(page)
    assert len(found) > 10
    for each in found:
        assert not each.isEnabled()
        interface = QAccessible.queryAccessibleInterface(each)
        assert interface.text(QAccessible.Text.Description) == say(WHY)
        assert each.toolTip() == say(WHY)
    assert not only(page, SignButton).isEnabled()
    assert only(page, SignButton).accessibleDescription() == say("refused.sign")
    edit = only(page, GradeCard).edit_button
    assert edit.isVisible()
    page.choose_branch(Branch.BUCCAL)
    assert not edit.isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_C])
def test_keys_open_no_form_and_are_answered(page: ReviewPage, key: Qt.Key) -> None:
    QTest.keyClick(page, key)
    assert not only(page, DecisionForm).isVisible()
    assert not page._pictures.correction.editing
    assert page.notices.text == say(WHY)


def test_nobody_signs_by_key_and_no_former_grade_comes_back(page: ReviewPage) -> None:
    page.show_examination(PATIENT, confirmed(visit()), [])
    page.begin_signing()
    assert not page._signing.bar.isVisible()
    assert page.notices.text == say("refused.sign")
    page._choice.edit_draft(Branch.TEMPORAL, Draft(branch_key(Branch.TEMPORAL), "half typed", value=3))
    assert not only(page, DecisionForm).isVisible()


def test_a_clinician_sees_none_of_it(page: ReviewPage, qtbot: QtBot) -> None:
    queue = JobQueue("archive")
    other = ReviewPage(archive=FakeArchive({}), archive_queue=queue, settings=Settings(clinician="Dr. Ito"))
    qtbot.addWidget(other)
    other.sign_in(replace(KIM, role=Role.CLINICIAN))
    other.show()
    other.show_examination(PATIENT, visit(), [])
    assert other._head.refused == ""
    assert all(each.isEnabled() for each in graders(other))
    QTest.keyClick(other, Qt.Key.Key_E)
    assert only(other, DecisionForm).isVisible()
    assert other.stop()
    assert queue.close()
