"""The patient's form: dated treatments, operated faces and consent, by keyboard."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from palsygrader import wording
from palsygrader.domain.consent import Consent, ConsentAnswer, ConsentPurpose
from palsygrader.domain.face import Side
from palsygrader.domain.patient import Patient
from palsygrader.domain.treatments import Alteration, AlteredSide, Treatment, TreatmentKind
from palsygrader.gui import dates
from palsygrader.gui.patient_form import PatientForm

STEROID = Treatment(TreatmentKind.STEROID, date(2024, 2, 28), None, "60 mg")
WEIGHT = Treatment(TreatmentKind.LID_WEIGHT, date(2024, 4, 2), Side.RIGHT)
GIVEN = Consent(ConsentPurpose.RESEARCH, ConsentAnswer.GIVEN, date(2024, 3, 4), "Dr Weber")
ANA = Patient(
    "Ana Ruiz",
    "ana",
    born=date(1984, 5, 12),
    treatments=(STEROID, WEIGHT),
    altered=(AlteredSide(Alteration.LID_WEIGHT, None), AlteredSide(Alteration.OPERATED, Side.LEFT)),
    consents=(GIVEN,),
)


@pytest.fixture
def form(qtbot: QtBot) -> PatientForm:
    form = PatientForm(clinician=lambda: "Dr Kaya")
    qtbot.addWidget(form)
    form.resize(1176, 720)
    form.show()
    return form


@pytest.fixture
def saved(form: PatientForm) -> list[Patient]:
    saved: list[Patient] = []
    form.saved.connect(saved.append)
    return saved


def save(form: PatientForm) -> None:
    QTest.keyClick(form.focusWidget() or form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_a_record_comes_back_unchanged(form: PatientForm, saved: list[Patient]) -> None:
    form.show_patient(ANA)
    assert not form.changed
    save(form)
    assert saved == [ANA]


def test_a_treatment_is_added_by_keyboard_alone(form: PatientForm, saved: list[Patient], qtbot: QtBot) -> None:
    form.show_patient(ANA)
    qtbot.waitUntil(form.name.hasFocus)
    QTest.keyClick(form.name, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    added = form.treatments.rows[-1]
    assert added.kind.hasFocus()
    QTest.keyClicks(added.kind, "Bo")
    for words in ("left", "3.5.2024", "20 units"):
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClicks(form.focusWidget(), words)
    assert form.changed
    save(form)
    botulinum = Treatment(TreatmentKind.BOTULINUM_TOXIN, date(2024, 5, 3), Side.LEFT, "20 units")
    assert saved[0].treatments == (STEROID, WEIGHT, botulinum)


def test_a_new_row_is_in_sight(form: PatientForm, qtbot: QtBot) -> None:
    form.show_patient(ANA)
    for _row in range(4):
        form.treatments.add_button.click()
    added = form.treatments.rows[-1]
    qtbot.waitUntil(lambda: added.day.visibleRegion().boundingRect().height() == added.day.height())
    assert form.save_button.visibleRegion().boundingRect().height() == form.save_button.height()


def test_a_treatment_is_changed_and_another_removed(form: PatientForm, saved: list[Patient], qtbot: QtBot) -> None:
    form.show_patient(ANA)
    first, second = form.treatments.rows
    second.day.setFocus()
    second.day.setText("1.2.2024")
    first.remove.setFocus()
    QTest.keyClick(first.remove, Qt.Key.Key_Space)
    qtbot.waitUntil(second.kind.hasFocus)
    save(form)
    assert saved[0].treatments == (replace(WEIGHT, day=date(2024, 2, 1)),)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "form.treatments.day_needed"),
        ("May", "form.date_unknown"),
        ("1.1.1980", "form.treatments.before_birth"),
        (dates.shown(dates.today() + timedelta(days=2)), "form.date_future"),  # also when midnight passes on the way
    ],
)
def test_a_treatment_needs_its_day(form: PatientForm, saved: list[Patient], typed: str, key: str) -> None:
    form.show_patient(ANA)
    day = form.treatments.rows[0].day
    day.setText(typed)
    save(form)
    assert saved == []
    assert form.problems == [wording.say(key)]
    assert (day.hasFocus(), day.property("invalid")) == (True, True)


def test_an_empty_new_row_is_not_scolded_before_it_is_saved(form: PatientForm, saved: list[Patient]) -> None:
    form.show_patient(ANA)
    form.treatments.add()
    assert form.treatments.rows[-1].day.property("invalid") is not True
    save(form)
    assert form.treatments.rows[-1].day.property("invalid") is True


def test_what_the_treatments_alter_is_told_at_once(form: PatientForm) -> None:
    form.show_patient(ANA)
    assert form.altered.known == "By the treatments: lid weight, right."
    form.treatments.rows[1].kind.setCurrentIndex(form.treatments.rows[1].kind.findData(TreatmentKind.STEROID))
    assert form.altered.known == ""


def test_an_alteration_is_ticked_by_hand(form: PatientForm, saved: list[Patient]) -> None:
    form.show_patient(ANA)
    muscle = AlteredSide(Alteration.TRANSFERRED_MUSCLE, Side.RIGHT)
    QTest.keyClick(form.altered.boxes[muscle], Qt.Key.Key_Space)
    QTest.keyClick(form.altered.boxes[AlteredSide(Alteration.OPERATED, Side.LEFT)], Qt.Key.Key_Space)
    save(form)
    assert saved[0].altered == (AlteredSide(Alteration.LID_WEIGHT, None), muscle)


def test_a_consent_is_revoked_and_the_former_one_kept(form: PatientForm, saved: list[Patient]) -> None:
    form.show_patient(ANA)
    research = form.consents.rows[ConsentPurpose.RESEARCH]
    assert not research.day.isEnabled()
    QTest.keyClicks(research.answer, "Rev")
    assert (research.day.text(), research.noted_by.text()) == (dates.shown(dates.today()), "Dr Kaya")
    research.day.setText("1.6.2024")
    save(form)
    revoked = Consent(ConsentPurpose.RESEARCH, ConsentAnswer.REVOKED, date(2024, 6, 1), "Dr Kaya")
    assert saved[0].consents == (GIVEN, revoked)


def test_choosing_the_former_answer_again_changes_nothing(form: PatientForm, saved: list[Patient]) -> None:
    form.show_patient(ANA)
    answer = form.consents.rows[ConsentPurpose.RESEARCH].answer
    for index in (1, 0):
        answer.setCurrentIndex(index)
    assert not form.changed
    save(form)
    assert saved == [ANA]


@pytest.mark.parametrize(
    ("day", "by", "key"),
    [
        ("", "Dr Kaya", "form.consent.day_needed"),
        ("soon", "Dr Kaya", "form.date_unknown"),
        ("1.3.2024", "Dr Kaya", "form.consent.day_early"),
        ("1.6.2024", " ", "form.consent.by_needed"),
    ],
)
def test_an_answer_needs_its_day_and_who_noted_it(
    form: PatientForm, saved: list[Patient], day: str, by: str, key: str
) -> None:
    form.show_patient(ANA)
    research = form.consents.rows[ConsentPurpose.RESEARCH]
    research.answer.setCurrentIndex(1)
    research.day.setText(day)
    research.noted_by.setText(by)
    save(form)
    assert saved == []
    assert form.problems == [wording.say(key, day="4 Mar 2024") if key.endswith("early") else wording.say(key)]
    assert (research.noted_by if key.endswith("by_needed") else research.day).hasFocus()
