"""Names between the program and DICOM."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.valuerep import PersonName

from palsygrader.report.dicom import person_name, plain_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Müller-Östergård, Žofia", "Müller-Östergård^Žofia"),
        ("García Márquez, Gabriel José", "García Márquez^Gabriel José"),
        ("Иванов, Пётр", "Иванов^Пётр"),
        ("王小东", "王小东"),
        ("王，小东", "王^小东"),
        ("Ana Ruiz", "Ana Ruiz"),  # nothing is guessed
        ("Wang, XiaoDong (王, 小东)", "Wang^XiaoDong=王^小东"),
        ("Yamada, Tarou (山田, 太郎) (やまだ, たろう)", "Yamada^Tarou=山田^太郎=やまだ^たろう"),
        ("Hong, Gildong (홍, 길동)", "Hong^Gildong==홍^길동"),
        ("Ruiz, Ana (Anni)", "Ruiz^Ana (Anni)"),
        ("Doe^John^Q^Dr^Jr", "Doe^John^Q^Dr^Jr"),
        ("Doe, John, Q, Dr, Jr", "Doe^John^Q^Dr^Jr"),
        ("  two   spaces \n and\\slash ", "two spaces and slash"),
        ("", ""),
    ],
)
def test_a_name_becomes_groups_and_components_only_where_they_were_entered(name: str, expected: str) -> None:
    assert person_name(name) == expected
    assert PersonName(person_name(name)).family_name == expected.split("=", maxsplit=1)[0].split("^", maxsplit=1)[0]


@pytest.mark.parametrize(
    "name",
    [
        "Müller-Östergård, Žofia",
        "Иванов, Пётр",
        "王小东",
        "Wang, XiaoDong (王, 小东)",
        "Yamada, Tarou (山田, 太郎) (やまだ, たろう)",
        "Hong, Gildong (홍, 길동)",
        "Ana Ruiz",
    ],
)
def test_a_name_comes_back_as_it_was(name: str) -> None:
    assert plain_name(person_name(name)) == name


@pytest.mark.parametrize(
    "name",
    [
        "Doe^John",
        "Doe^John^Q^Dr.^Jr",
        "Wang^XiaoDong=王^小东",
        "=王^小东",
        "Doe^^Q",
        "A,B^C",
        "Doe (Miller)^Jane",
        "王^小东",
    ],
)
def test_a_name_of_a_worklist_goes_out_as_it_came_in(name: str) -> None:
    assert person_name(plain_name(name)) == name


@given(st.text(max_size=90))
def test_whatever_is_typed_is_a_value_dicom_allows_and_stays_the_same(name: str) -> None:
    made = person_name(name)
    assert all(len(group) <= 64 for group in made.split("="))
    assert made.count("=") <= 2
    assert "\\" not in made
    assert not any(ord(sign) < 32 for sign in made)
    assert person_name(plain_name(made)) == made
