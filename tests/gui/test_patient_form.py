from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from palsygrader import wording
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.patient import Patient, Sex
from palsygrader.gui import dates
from palsygrader.gui.patient_form import PatientForm
from palsygrader.gui.question_strip import QuestionStrip

ANA = Patient(
    "Ana Ruiz",
    "ana",
    record_number="20441",
    born=date(1984, 5, 12),
    sex=Sex.FEMALE,
    palsy_side=AffectedSide.LEFT,
    onset=date(2024, 2, 26),
    cause="Bell's palsy",
    treatment="Prednisolone",
    notes="Contact lenses.\nComes with her son.",
)


@pytest.fixture
def form(qtbot: QtBot) -> PatientForm:
    form = PatientForm()
    qtbot.addWidget(form)
    form.resize(1176, 720)
    form.show()
    return form


@pytest.fixture
def saved(form: PatientForm) -> list[Patient]:
    saved: list[Patient] = []
    form.saved.connect(saved.append)
    return saved


def answer(form: PatientForm, key: str) -> QPushButton:
    strip = form.findChildren(QuestionStrip)[0]
    return next(b for b in strip.findChildren(QPushButton) if b.text() == wording.say(key) and b.isVisibleTo(strip))


def test_a_patient_comes_back_unchanged(form: PatientForm, saved: list[Patient]) -> None:
    form.show_patient(ANA)
    assert not form.changed
    form.save()
    assert saved == [ANA]


def test_a_new_patient_is_typed_and_saved_by_key(form: PatientForm, saved: list[Patient], qtbot: QtBot) -> None:
    form.show_patient(None)
    qtbot.waitUntil(form.name.hasFocus)
    QTest.keyClicks(form.name, "  Chen   Wei ")
    QTest.keyClicks(form.born, "3.11.1951")
    form.side.setCurrentIndex(form.side.findData(AffectedSide.RIGHT))
    QTest.keyClick(form.born, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [(p.name, p.born, p.palsy_side) for p in saved] == [("Chen Wei", date(1951, 11, 3), AffectedSide.RIGHT)]


def test_a_patient_is_not_saved_twice_at_once(form: PatientForm, saved: list[Patient]) -> None:
    form.show_patient(ANA)
    for _press in range(2):
        QTest.keyClick(form.cause, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert saved == [ANA]


def test_a_name_is_needed(form: PatientForm, saved: list[Patient]) -> None:
    form.show_patient(None)
    form.name.setText("   ")
    form.save()
    assert saved == []
    assert form.problems == [wording.say("form.name_needed")]
    assert form.name.property("invalid") is True
    assert form.name.hasFocus()


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("yesterday", "form.date_unknown"),
        ("31.2.2000", "form.date_unknown"),
        (dates.shown(dates.today() + timedelta(days=2)), "form.date_future"),  # also when midnight passes on the way
    ],
)
def test_a_wrong_date_is_told_and_not_saved(form: PatientForm, saved: list[Patient], typed: str, key: str) -> None:
    form.show_patient(ANA)
    form.born.setText(typed)
    form.save()
    assert saved == []
    assert form.problems == [wording.say(key)]
    assert form.born.hasFocus()


def test_a_year_long_ago_is_told(form: PatientForm) -> None:
    form.show_patient(ANA)
    form.born.setText("1.1.1780")
    assert form.problems == [wording.say("form.date_early", year=1880)]


def test_the_palsy_cannot_begin_before_birth(form: PatientForm, saved: list[Patient]) -> None:
    form.show_patient(ANA)
    form.onset.setText("1.1.1980")
    form.save()
    assert saved == []
    assert form.problems == [wording.say("form.onset_before_birth")]


def test_escape_leaves_at_once_when_nothing_changed(form: PatientForm) -> None:
    left: list[bool] = []
    form.left.connect(lambda: left.append(True))
    form.show_patient(ANA)
    form.cancel()
    assert left == [True]


def test_escape_asks_when_something_changed(form: PatientForm, qtbot: QtBot) -> None:
    left: list[bool] = []
    form.left.connect(lambda: left.append(True))
    form.show_patient(ANA)
    qtbot.waitUntil(form.name.hasFocus)
    form.cause.setText("Zoster")
    QTest.keyClick(form.name, Qt.Key.Key_Escape)
    assert left == []
    assert (form.asking, form.cause.text()) == (True, "Zoster")
    form.keep_editing()
    assert (form.asking, form.cause.text()) == (False, "Zoster")
    form.cancel()
    answer(form, "form.discard").click()
    assert left == [True]


def test_escape_at_the_question_goes_on_editing(form: PatientForm, qtbot: QtBot) -> None:
    form.show_patient(ANA)
    form.cause.setText("Zoster")
    form.cancel()
    for focused in (answer(form, "form.save"), form.name):
        QTest.keyClick(focused, Qt.Key.Key_Escape)
        assert not form.asking
        form.cancel()
    assert form.cause.text() == "Zoster"


@pytest.mark.parametrize(
    ("field", "typed"), [("born", "31 June 19"), ("onset", "2 F"), ("name", "An"), ("notes", "comes by tram")]
)
def test_what_is_half_typed_and_not_yet_right_is_asked_about(form: PatientForm, field: str, typed: str) -> None:
    gone: list[str] = []
    form.show_patient(None)
    line = getattr(form, field)
    line.setPlainText(typed) if field == "notes" else line.setText(typed)
    form.settle(lambda: gone.append("on"))
    assert form.asking
    assert gone == []


def test_nothing_is_asked_when_nothing_was_changed(form: PatientForm) -> None:
    gone: list[str] = []
    form.left.connect(lambda: gone.append("left"))
    form.show_patient(replace(ANA, notes="Contact lenses.\n", cause=" Bell's palsy"))  # as another program kept it
    form.cause.setText("Zoster")
    form.cause.setText(" Bell's palsy ")
    form.settle(lambda: gone.append("on"))
    assert gone == ["left", "on"]
    assert not form.asking


@pytest.mark.parametrize(
    ("key", "then"), [("form.save", ["saved", "on"]), ("form.discard", ["left", "on"]), ("form.stay", [])]
)
def test_what_waits_happens_after_saving_or_discarding_and_never_after_staying(
    form: PatientForm, key: str, then: list[str]
) -> None:
    told: list[str] = []
    form.saved.connect(lambda _patient: told.append("saved"))
    form.left.connect(lambda: told.append("left"))
    form.show_patient(ANA)
    form.cause.setText("Zoster")
    form.settle(lambda: told.append("on"))
    answer(form, key).click()
    if key == "form.save":
        assert told == ["saved"]  # the page is still keeping it
        form.go_on()
    assert told == then
    if key == "form.stay":
        form.save()
    form.go_on()
    assert told.count("on") == then.count("on")


def test_what_waits_is_forgotten_when_saving_does_not_work(form: PatientForm) -> None:
    gone: list[str] = []
    form.show_patient(ANA)
    form.name.clear()
    form.settle(lambda: gone.append("on"))
    answer(form, "form.save").click()
    assert form.problems == [wording.say("form.name_needed")]
    form.name.setText("Ana")
    form.settle(lambda: gone.append("on"))
    answer(form, "form.save").click()
    form.show_problem("The disk is full.")
    form.save()
    form.go_on()
    assert gone == []


def test_a_second_wish_to_leave_waits_for_the_save_under_way(form: PatientForm) -> None:
    gone: list[str] = []
    form.show_patient(ANA)
    form.cause.setText("Zoster")
    form.save()
    form.settle(lambda: gone.append("on"))
    assert (form.asking, gone) == (False, [])
    form.go_on()
    assert gone == ["on"]
