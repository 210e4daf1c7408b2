from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from palsygrader.domain.examination import Decision, Examination, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Branch, Region, Side
from palsygrader.domain.grade import BranchEvidence, RegionLoss, WithheldReason
from palsygrader.domain.measurement import Quantity
from palsygrader.domain.severity import Severity
from palsygrader.gui.grade_card import GradeCard
from palsygrader.gui.severity_chip import SeverityChip
from tests.gui.review_examples import confirmed, visit, words


@pytest.fixture
def card(qtbot: QtBot) -> GradeCard:
    widget = GradeCard()
    qtbot.addWidget(widget)
    widget.resize(316, 500)
    widget.show()
    return widget


def chips(card: GradeCard) -> list[Severity | None]:
    return [chip.severity for chip in card.findChildren(SeverityChip) if chip.isVisibleTo(card)]


def decided(examination: Examination, value: int | None) -> Examination:
    now = datetime(2025, 6, 9, 11, 0, tzinfo=UTC)
    return examination.with_decision(Decision("branch.buccal", value, "seen otherwise", "Dr. Ito", now))


def test_numbers_and_measurements_are_shown(card: GradeCard) -> None:
    card.show_branch(visit(), Branch.BUCCAL, writable=True)

    shown = words(card)
    assert "38 %" in shown
    assert "30–45 %" in shown
    assert "Open smile" in shown
    assert "R 8.0 · L 3.0 mm (± 0.4)" in shown
    assert "median while held" in shown
    assert shown.count("iris taken as 11.77 mm") == 1
    assert "not set" in shown
    assert chips(card) == [Severity.IV, Severity.IV]


def test_a_branch_that_was_signed_undecided_stands_as_the_programs(card: GradeCard) -> None:
    card.show_branch(
        confirmed(visit()).signed(Signature("Dr. Ito", datetime(2025, 6, 9, 12, tzinfo=UTC))),
        Branch.BUCCAL,
        writable=False,
    )
    assert "as program" in words(card)


def test_the_grades_that_the_interval_reaches_stand_beside_the_programs_grade(card: GradeCard) -> None:
    examination = reaching(visit(), Branch.BUCCAL, (20.0, 55.0))
    card.show_branch(examination, Branch.BUCCAL, writable=True)
    assert "(III–V)" in words(card)
    program = card.findChildren(SeverityChip)[1]
    assert program.accessibleName().startswith("IV (III–V), ")
    card.show_branch(examination, Branch.ZYGOMATIC, writable=True)
    assert "(" not in words(card).split("Why")[0]


def reaching(examination: Examination, branch: Branch, interval: tuple[float, float]) -> Examination:
    """Return the visit with another interval of a branch."""
    grade = examination.grade
    assert grade is not None
    branches = tuple(replace(a, interval_percent=interval) if a.branch is branch else a for a in grade.branches)
    return replace(examination, grade=replace(grade, branches=branches))


def test_the_measured_ratio_stands_beside_the_estimate(card: GradeCard) -> None:
    examination = visit()
    assert examination.grade is not None
    numbers = {Expression.OPEN_SMILE: (46.0, 37.2), Expression.SNARL: (82.0, 76.3)}
    details = tuple(
        BranchEvidence(e, Quantity.ORAL_COMMISSURE_EXCURSION, measured, estimated, 0.5, 0.86, 63.0, 73.0)
        for e, (measured, estimated) in numbers.items()
    )
    branches = tuple(
        replace(answer, evidence=tuple(numbers), evidence_details=details) if answer.branch is Branch.BUCCAL else answer
        for answer in examination.grade.branches
    )
    card.show_branch(
        replace(examination, grade=replace(examination.grade, branches=branches)), Branch.BUCCAL, writable=True
    )

    shown = words(card)
    assert "measured 46 %, estimated 37 %" in shown
    assert "measured 82 %, estimated 76 %" in shown
    assert shown.count("9 of 10 healthy: above 63 %") == 2
    assert shown.index("R 8.0") < shown.index("lost movement shows"), "numbers before the explanation"
    assert "lost movement shows" in shown
    snarl = next(label for label in card.findChildren(QLabel) if 'href="snarl"' in label.text())
    assert "0.86" in snarl.toolTip()
    assert "63 to 73 %" in snarl.toolTip()


def test_a_grade_that_is_not_told_from_weakness_is_not_called_normal(card: GradeCard) -> None:
    examination = visit()
    assert examination.grade is not None
    for low, named in ((51.0, True), (76.0, False)):
        branches = tuple(
            replace(answer, function_percent=98.0, interval_percent=(low, 100.0), severity=Severity.I)
            for answer in examination.grade.branches
        )
        graded = replace(examination, grade=replace(examination.grade, branches=branches))
        card.show_branch(graded, Branch.BUCCAL, writable=True)
        assert ("not distinguishable from grade III" in words(card)) is named
        tips = {chip.toolTip() for chip in card.findChildren(SeverityChip) if chip.isVisibleTo(card)}
        told = "not distinguishable from grade III" if named else "normal"
        assert tips == {f"I, {told}", f"I (I–{'III' if named else 'II'}), {told}"}


def test_every_number_leads_to_its_picture(qtbot: QtBot, card: GradeCard) -> None:
    card.show_branch(visit(), Branch.BUCCAL, writable=True)
    label = next(label for label in card.findChildren(QLabel) if 'href="snarl"' in label.text())

    with qtbot.waitSignal(card.evidence_chosen) as heard:
        label.linkActivated.emit("snarl")

    assert heard.args == [Expression.SNARL]


def test_withheld_is_told_in_words(card: GradeCard) -> None:
    examination = visit(withheld={Branch.BUCCAL: WithheldReason.POOR_EFFORT}, left_out=frozenset({Expression.PUCKER}))
    card.show_branch(examination, Branch.BUCCAL, writable=True)

    shown = words(card)
    assert "No grade: the healthy side hardly moved." in shown
    assert "Pucker: patient cannot" in shown
    assert "not set" in shown
    assert chips(card) == [None, None]


def test_the_clinicians_grade_stands_beside_the_programs(card: GradeCard) -> None:
    card.show_branch(decided(visit(), 3), Branch.BUCCAL, writable=True)

    assert chips(card) == [Severity.III, Severity.IV, Severity.III]
    assert "Reason: seen otherwise" in words(card)


def test_a_decision_taken_back_leaves_the_programs_grade(card: GradeCard) -> None:
    card.show_branch(decided(decided(visit(), 3), None), Branch.BUCCAL, writable=True)

    assert chips(card) == [Severity.IV, Severity.IV]


@pytest.mark.parametrize("writable", [True, False])
def test_the_grade_can_be_set_only_while_writable(card: GradeCard, writable: bool) -> None:
    card.show_branch(visit(), Branch.TEMPORAL, writable=writable)

    edit = next(found for found in card.findChildren(QPushButton) if found.text() == "Set the grade")
    assert edit.isVisibleTo(card) is writable


def test_where_the_loss_is_seen_is_told_beside_its_expression(card: GradeCard) -> None:
    examination = visit()
    assert examination.grade is not None
    loss = RegionLoss(Expression.BROW_RAISE, Region.BROW, Side.LEFT, 41.2)
    branches = tuple(replace(one, losses=(loss,)) for one in examination.grade.branches)
    graded = replace(examination, grade=replace(examination.grade, branches=branches))
    card.show_branch(graded, Branch.TEMPORAL, writable=True)
    assert "P +41 if the brow moved as on the other side" in words(card)
