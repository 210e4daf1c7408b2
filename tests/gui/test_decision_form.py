import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from palsygrader.domain.face import Branch
from palsygrader.domain.severity import Severity
from palsygrader.gui.decision_form import DecisionForm
from tests.gui.review_examples import only


@pytest.fixture
def form(qtbot: QtBot) -> DecisionForm:
    widget = DecisionForm()
    qtbot.addWidget(widget)
    widget.show()
    widget.ask(Branch.BUCCAL, proposed=Severity.IV, current=None, reason="")
    return widget


def button(form: DecisionForm, words: str) -> QPushButton:
    return next(one for one in form.findChildren(QPushButton) if one.text() == words)


def test_confirming_needs_no_reason(qtbot: QtBot, form: DecisionForm) -> None:
    with qtbot.waitSignal(form.decided) as heard:
        button(form, "Confirm this grade").click()

    assert heard.args == [4, ""]


def test_another_grade_needs_a_reason(qtbot: QtBot, form: DecisionForm) -> None:
    button(form, "III").click()
    save = button(form, "Save")
    assert not save.isEnabled()

    only(form, QLineEdit).setText("  brow moved more at the bedside ")
    with qtbot.waitSignal(form.decided) as heard:
        save.click()

    assert heard.args == [3, "brow moved more at the bedside"]


def test_blanks_are_no_reason(form: DecisionForm) -> None:
    button(form, "III").click()
    only(form, QLineEdit).setText("   ")

    assert not button(form, "Save").isEnabled()


def test_a_usual_reason_is_taken_over(form: DecisionForm) -> None:
    box = only(form, QComboBox)
    box.setCurrentIndex(2)
    box.activated.emit(2)

    assert only(form, QLineEdit).text() == box.itemText(2)


def test_a_former_decision_can_be_taken_back(qtbot: QtBot, form: DecisionForm) -> None:
    form.ask(Branch.BUCCAL, proposed=Severity.IV, current=Severity.II, reason="surgery")
    assert button(form, "II").isChecked()
    back = button(form, "Back to the program's grade")
    assert back.isVisibleTo(form)

    with qtbot.waitSignal(form.decided) as heard:
        back.click()

    assert heard.args == [None, ""]


def test_a_withheld_branch_starts_without_a_grade(form: DecisionForm) -> None:
    form.ask(Branch.TEMPORAL, proposed=None, current=None, reason="")

    assert not any(one.isChecked() for one in form.findChildren(QPushButton))
    assert not button(form, "Save").isEnabled()


def test_escape_leaves(qtbot: QtBot, form: DecisionForm) -> None:
    with qtbot.waitSignal(form.cancelled):
        QTest.keyClick(form, Qt.Key.Key_Escape)
