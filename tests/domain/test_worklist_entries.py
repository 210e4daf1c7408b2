from dataclasses import replace
from datetime import date

import pytest

from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Patient, Sex
from palsygrader.domain.worklist import (
    Field,
    WorklistEntry,
    differences,
    is_damaged,
    known_as,
    new_patient,
    to_ask,
    with_told,
)

ENTRY = WorklistEntry(HospitalOrder("H-1", "A-1", "1.2.3"), "Müller^Anna", "Anna Müller", date(1984, 2, 29), Sex.FEMALE)
PATIENT = Patient("Anna Müller", record_number="H-1", born=date(1984, 2, 29), sex=Sex.FEMALE)


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("M?ller^Anna", ""),
        ("M\ufffdller^Anna", ""),
        ("MÃ¼ller^Anna", ""),
        ("Mller^Anna", "Anna Müller"),
        ("Anna Mller", "Müller, Anna"),
        ("^Anna", "Anna Мюллер"),
        ("???", "王小东"),
        ("ÐœÑŽÐ»Ð»ÐµÑ€", ""),
    ],
)
def test_a_name_that_has_lost_letters(told: str, kept: str) -> None:
    assert is_damaged(told, kept)


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("Müller^Anna", "Anna Müller"),
        ("Müller^Anna", ""),
        ("Muller^Anna", "Anna Müller"),
        ("Ruiz^Ana", "Anna Müller"),
        ("Wang^XiaoDong=王^小东", "王小东"),
        ("Ñandú^Zoë", ""),
        ("Anna", "Anna Maria"),
    ],
)
def test_a_name_that_is_whole(told: str, kept: str) -> None:
    assert not is_damaged(told, kept)


def test_a_damaged_name_is_never_taken_over() -> None:
    told = replace(ENTRY, dicom_name="M?ller^Anna", name="Anna M?ller")
    (found,) = differences(PATIENT, told)
    assert (found.field, found.damaged) == (Field.NAME, True)
    assert with_told(PATIENT, told, [Field.NAME]) == PATIENT
    assert to_ask(PATIENT, told) == (found,)


def test_nothing_differs_in_another_order_or_spelling_of_case() -> None:
    for name in ("Anna Müller", "Müller, Anna", "MÜLLER ANNA"):
        assert differences(replace(PATIENT, name=name), ENTRY) == ()
    chinese = replace(ENTRY, dicom_name="Wang^XiaoDong=王^小东", name="Wang, XiaoDong (王, 小东)")
    for name in ("王小东", "Xiaodong Wang", "Wang, XiaoDong (王, 小东)"):
        assert differences(replace(PATIENT, name=name), chinese) == ()


def test_what_is_asked_and_what_is_filled_in() -> None:
    sparse = Patient("Anna Weber", record_number="")
    assert {each.field for each in differences(sparse, ENTRY)} == set(Field)
    assert [each.field for each in to_ask(sparse, ENTRY)] == [Field.NAME]
    filled = with_told(sparse, ENTRY)
    assert (filled.name, filled.record_number, filled.born, filled.sex) == (
        "Anna Weber",
        "H-1",
        date(1984, 2, 29),
        Sex.FEMALE,
    )
    assert with_told(sparse, ENTRY, [Field.NAME]).name == "Anna Müller"


def test_who_is_known() -> None:
    manual = Patient("Müller, Anna", born=date(1984, 2, 29))
    another = Patient("Anna Müller", born=date(1990, 1, 1))
    assert known_as(ENTRY, [manual, PATIENT]) == (PATIENT, ())
    assert known_as(ENTRY, [manual, another]) == (None, (manual,))
    assert known_as(ENTRY, [another]) == (None, ())
    of_the_clinic = Patient("Ana Ruiz", record_number="H-1", born=date(1990, 1, 1))
    assert known_as(ENTRY, [of_the_clinic]) == (None, (of_the_clinic,))
    married = replace(PATIENT, name="Anna Weber")
    assert known_as(ENTRY, [married]) == (married, ())
    made = new_patient(ENTRY)
    assert differences(made, ENTRY) == ()
