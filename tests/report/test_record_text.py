"""The report as text for the patient's record."""

from dataclasses import replace
from typing import Any

from palsygrader.domain.face import Branch
from palsygrader.report.record_text import record_text


def lines(content: Any) -> list[str]:
    return record_text(content).splitlines()


def test_the_text_says_who_what_and_by_whom(make: Any) -> None:
    found = lines(make.content(previous=make.earlier_visits()))
    assert found[0] == "Facial nerve examination: Ana Ruiz · no. 4711-08 · 12 May 2025"
    assert found[1] == "Weak side: patient's left."
    temporal, _, buccal, _ = [line for line in found if line.startswith("- ")]
    assert temporal == "- Temporal: IV; 38 % (31–46 %); since 28 Apr 2025: +25 points, V to IV"
    assert buccal.startswith("- Buccal: IV by the clinician (program: V (IV–V)); 22 % (15–30 %); since 28 Apr 2025: ")
    assert any(line.startswith("House-Brackmann") for line in found)
    assert "Signed electronically by Dr. Ada Lind, 12 May 2025, 14:25 UTC." in found
    assert any("Not a certified medical device." in line for line in found)
    assert "" not in found


def test_a_withheld_branch_says_why_and_a_draft_that_it_is_one(make: Any) -> None:
    exam = make.examination(grade=make.grade({**make.functions, Branch.ZYGOMATIC: None}), signed=False)
    found = lines(make.content(replace(exam, notes="Tires quickly.")))
    zygomatic = next(line for line in found if line.startswith("- Zygomatic"))
    assert "no grade" in zygomatic
    assert zygomatic.startswith("- Zygomatic: no grade by the program, not confirmed; ")
    assert "DRAFT, not signed." in found
    assert "Notes: Tires quickly." in found
