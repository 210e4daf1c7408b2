"""A signed visit as an HL7 v2 message: its fields, its escapes, and what the validator refuses."""

import base64
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hl7apy.parser import parse_message

from palsygrader.domain.addendum import Addendum
from palsygrader.domain.dicom_choices import KeptDates
from palsygrader.domain.face import Branch
from palsygrader.errors import ReportError
from palsygrader.report.hl7.check import require_valid
from palsygrader.report.hl7.er7 import text
from palsygrader.report.hl7.oru import oru_message
from palsygrader.report.hl7.rules import Hl7Rules
from palsygrader.report.recorded_visit import RecordedVisit, for_research
from tests.report.conftest import CREATED, FUNCTIONS, decision, examination, grade, patient
from tests.report.recorded import FOLDER, ORDER, PDF, PSEUDONYMS, visit

RULES = Hl7Rules("CLINIC", "EHR", "HOSPITAL", "HOSP")
ESCAPED = {"E": "\\", "F": "|", "S": "^", "T": "&", "R": "~", ".br": "\n"}


def message(told: RecordedVisit, rules: Hl7Rules = RULES) -> str:
    return oru_message(told, rules, FOLDER)


def rows(made: str, name: str) -> list[list[str]]:
    """Return the fields of every segment of a name; those of MSH with its separator as the first."""
    found = [each.split("|") for each in made.split("\r") if each.startswith(f"{name}|")]
    return [["MSH", "|", *each[1:]] for each in found] if name == "MSH" else found


def unescaped(field: str) -> str:
    return re.sub(r"\\(E|F|S|T|R|\.br)\\", lambda found: ESCAPED[found[1]], field)


def field(row: list[str], number: int) -> str:
    return row[number] if number < len(row) else ""


def observed(made: str) -> dict[tuple[str, str], list[str]]:
    return {(row[3].split("^")[0], field(row, 4)): row for row in rows(made, "OBX")}


def test_the_header_names_who_sends_to_whom_in_which_letters() -> None:
    (header,) = rows(message(visit()), "MSH")
    assert header[2] == "^~\\&"
    assert header[3:7] == ["PALSYGRADER", "CLINIC", "EHR", "HOSPITAL"]
    assert header[9] == "ORU^R01^ORU_R01"
    assert header[11:13] == ["P", "2.5.1"]
    assert header[18] == "UNICODE UTF-8"
    assert re.fullmatch("[0-9a-f]{20}", header[10])


def test_the_patient_and_the_order() -> None:
    told = message(visit(order=replace(ORDER, referrer="Weiß^Eva^M^Dr.^PhD", issuer="ADT")))
    (person,), (order,) = rows(told, "PID"), rows(told, "OBR")
    assert person[3] == "H-77^^^ADT^MR"
    assert person[5] == "Ana Ruiz^^^^^^D"
    assert person[7:9] == ["19840330", "F"]
    assert order[3] == order[18] == "ACC-5"
    assert order[16] == "^Weiß^Eva^M^PhD^Dr."
    assert order[19:21] == ["RP1", "SPS1"]
    assert order[25] == "F"
    assert order[32] == "&Dr. Ada Lind"
    (person,) = rows(message(visit(patient=patient("Müller, Anna"))), "PID")
    assert person[3] == "4711-08^^^HOSP^MR"
    assert person[5] == "Müller^Anna^^^^^L"


def test_values_come_with_ranges_flags_side_and_maker() -> None:
    found = observed(message(visit()))
    function = found["branch.temporal.function", "program"]
    assert function[2] == "NM"
    assert function[3].split("^")[1] == "Temporal: function of the weak side (patient's left)"
    assert function[5:9] == ["38.0", "%^percent^UCUM", "90-100", "L"]
    assert function[11] == "F"
    assert function[18] == "0.1.0^PALSYGRADER"
    assert found["branch.marginal_mandibular.function", "program"][8] == "N"
    low, high = (found[f"branch.temporal.function.interval.{end}", "program"][5] for end in ("low", "high"))
    assert (low, high) == ("30.6", "45.8")
    assert found["branch.buccal.function.grade", "program"][5] == "V"
    clinician = found["branch.buccal.grade", "clinician"]
    assert clinician[2] == "ST"
    assert clinician[5] == found["branch.buccal.grade", "in_force"][5] == "IV"
    assert clinician[7:9] == ["I", "A"]
    assert clinician[16] == "^Dr. Ada Lind"
    assert found["affected_side", "program"][5] == "left"
    assert found["eye_stays_open", "in_force"][5] == "yes"
    assert found["sunnybrook", "in_force"][2] == "NM"
    assert found["house_brackmann", "in_force"][5] == "V"


def test_a_withheld_value_has_no_value_and_says_why() -> None:
    functions = {**FUNCTIONS, Branch.TEMPORAL: None}
    made = message(visit(examination=examination(grade=grade(functions))))
    lines = made.split("\r")
    (place,) = [i for i, line in enumerate(lines) if "branch.temporal.function^" in line]
    row = lines[place].split("|")
    assert (row[2], row[5], row[11]) == ("", "", "X")
    assert lines[place + 1] == "NTE|1|L|the healthy side hardly moved"


def test_the_report_is_inside() -> None:
    (row,) = [row for row in rows(message(visit()), "OBX") if row[2] == "ED"]
    assert row[5].split("^")[1:4] == ["Application", "PDF", "Base64"]
    assert base64.b64decode(row[5].split("^")[4]) == PDF


@pytest.mark.parametrize(
    "name",
    [
        "Zoë Ångström-Łukasiewicz",
        "Анна Сергеевна Иванова",
        "王小东",
        "A|B^C&D~E\\F",
        "\\.br\\ \\E\\ \\X0D\\",
        "<b>O'Neil</b> & Søn",
        "محمد علي",
    ],
)
def test_names_in_every_script_and_with_delimiters_survive(name: str) -> None:
    told = visit(patient=patient(name), examination=examination(clinician=name))
    made = message(told).encode().decode("utf-8")
    (person,) = rows(made, "PID")
    assert unescaped(person[5].split("^")[0]) == name
    parsed = parse_message(made)  # type: ignore[no-untyped-call]  # it has no types
    (found,) = [each for each in parsed.children if each.name == "ORU_R01_PATIENT_RESULT"]
    kept = found.oru_r01_patient.pid.pid_5.pid_5_1.to_er7()
    assert unescaped(kept) == name


def test_a_large_report_and_long_words_are_sent() -> None:
    long = "N|" * 300
    pdf = bytes(range(256)) * 4000
    told = examination(clinician=long, decisions=(decision("branch.buccal", 4, "why " * 500),))
    made = message(visit(pdf=pdf, patient=patient(long), examination=told))
    (row,) = [row for row in rows(made, "OBX") if row[2] == "ED"]
    assert base64.b64decode(row[5].split("^")[4]) == pdf
    assert rows(made, "PID")[0][5].split("^")[0] == "N\\F\\" * 49 + "N…"
    assert any(row[3] == ("why " * 500).strip() for row in rows(made, "NTE"))


def test_new_lines_of_a_reason_are_kept_in_notes_and_end_no_segment() -> None:
    told = examination(decisions=(decision("branch.buccal", 4, "First\r\nOBX|99|evil\nlast"),))
    made = message(visit(examination=told))
    assert not any("evil" in line for line in made.split("\r") if line.startswith("OBX"))
    assert "NTE|1|L|First\\.br\\OBX\\F\\99\\F\\evil\\.br\\last" in made.split("\r")
    assert text("a\r\nb") == "a b"


def test_what_is_sent_again_is_the_same_and_an_addendum_is_another_message() -> None:
    signed = examination()
    one, again = message(visit(examination=signed)), message(visit(examination=signed))
    assert one == again
    added = signed.with_addendum(Addendum("Dr. Bo Ek", CREATED + timedelta(days=1), "Seen | again"))
    other = message(visit(examination=added))
    assert rows(other, "MSH")[0][10] != rows(one, "MSH")[0][10]
    assert rows(other, "OBR")[0][3] == rows(one, "OBR")[0][3]
    assert rows(other, "OBR")[0][25] == "C"
    assert any("Seen \\F\\ again" in row[3] for row in rows(other, "NTE"))


def test_for_research_nobody_is_told() -> None:
    made = message(for_research(visit(order=ORDER), KeptDates.REMOVED, PSEUDONYMS), Hl7Rules())
    for secret in ("Ana", "Ruiz", "4711", "1984", "2025", "H-77", "ACC-5", "Lind", "Slight movement", "webcam"):
        assert secret not in made, secret
    (person,) = rows(made, "PID")
    assert person[3].endswith("^^^PALSYGRADER-RESEARCH^AN")


BROKEN: dict[str, Callable[[str], str]] = {
    "no patient number": lambda made: re.sub(r"PID\|1\|\|[^|]*\|", "PID|1|||", made),
    "no header": lambda made: made.partition("\r")[2],
    "no order": lambda made: re.sub(r"OBR\|[^\r]*\r", "", made),
    "another event": lambda made: made.replace("ORU^R01^ORU_R01", "ADT^A01^ADT_A01"),
    "unknown type": lambda made: made.replace("|NM|", "|QQ|"),
    "word for number": lambda made: made.replace("|38.0|", "|much|"),
    "wrong status of a value": lambda made: made.replace("|||F|||2025", "|||final|||2025"),
    "wrong status of the report": lambda made: made.replace("|OTH|F|", "|OTH|FINAL|"),
    "wrong sex": lambda made: made.replace("19840330|F", "19840330|W"),
    "wrong flag": lambda made: made.replace("|90-100|L|", "|90-100|low|"),
    "value not obtained": lambda made: made.replace("|38.0|", "||"),
    "version": lambda made: made.replace("|2.5.1|", "|2.5|"),
    "letters": lambda made: made.replace("UNICODE UTF-8", "8859/1"),
    "unknown segment": lambda made: made.replace("OBX|1|", "QQQ|1|"),
}


@pytest.fixture(scope="module")
def valid() -> str:
    made = message(visit(pdf=None))
    require_valid(made)
    return made


def test_a_number_that_is_too_long_is_refused_and_not_cut() -> None:
    with pytest.raises(ReportError, match=r"hospital_record\.invalid .*PID-3"):
        message(visit(patient=patient(record_number="1" * 200)))


@pytest.mark.parametrize("name", BROKEN)
def test_what_breaks_the_standard_is_refused(name: str, valid: str) -> None:
    made = valid
    with pytest.raises(ReportError, match=r"hospital_record\.invalid") as caught:
        require_valid(BROKEN[name](made))
    assert "Ruiz" not in str(caught.value)
