"""The program's own checks by HL7's definitions refuse what `fhir.resources` lets pass, and whatever else is wrong."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle

from palsygrader.errors import ReportError
from palsygrader.report.fhir.check import load_rules, problems, require_valid
from tests.report.conftest import CREATED, examination
from tests.report.recorded import FOLDER, ORDER, bundle, schema_errors, visit

RULES = load_rules(FOLDER)
Json = dict[str, Any]


@pytest.fixture(scope="module")
def valid() -> Json:
    return bundle(visit(order=ORDER))


def first(made: Json, kind: str) -> Json:
    found: Json = next(e["resource"] for e in made["entry"] if e["resource"]["resourceType"] == kind)
    return found


def function(made: Json) -> Json:
    found: Json = next(e["resource"] for e in made["entry"] if "valueQuantity" in e["resource"])
    return found


def broken(valid: Json, change: Callable[[Json], object]) -> list[str]:
    """Return the rules that a changed bundle breaks."""
    made = copy.deepcopy(valid)
    change(made)
    found = [problem.rule for problem in problems(made, RULES)]
    if found:
        with pytest.raises(ReportError, match=r"hospital_record\.invalid"):
            require_valid(made, FOLDER)
    return found


@pytest.mark.parametrize("kind", ["Observation", "DiagnosticReport", "Device"])
@pytest.mark.parametrize("status", ["finale", "Final", "final ", "signed", "current", ""])
def test_a_wrong_status_is_refused_although_library_and_schema_take_it(valid: Json, kind: str, status: str) -> None:
    made = copy.deepcopy(valid)
    first(made, kind)["status"] = status
    if status.strip() and not status.endswith(" "):
        Bundle.model_validate(made)  # both take any word, which is why there are checks of our own
        assert schema_errors(made) == []
    expected = {"unknown_code"} if status.strip() == status and status else {"not_code"}
    assert {problem.rule for problem in problems(made, RULES)} == expected
    with pytest.raises(ReportError, match=r"hospital_record\.invalid .*status"):
        require_valid(made, FOLDER)


ENUMERATIONS: dict[str, Callable[[Json], object]] = {
    "Bundle.type": lambda b: b.update(type="transactions"),
    "method": lambda b: b["entry"][1]["request"].update(method="SEND"),
    "gender": lambda b: first(b, "Patient").update(gender="f"),
    "name use": lambda b: first(b, "Patient")["name"][0].update(use="main"),
    "identifier use": lambda b: first(b, "Patient")["identifier"][0].update(use="first"),
    "device name": lambda b: first(b, "Device")["deviceName"][0].update(type="model"),
    "narrative": lambda b: first(b, "DiagnosticReport")["text"].update(status="made"),
    "category": lambda b: first(b, "Observation")["category"][0]["coding"][0].update(code="examination"),
    "interpretation": lambda b: function(b)["interpretation"][0]["coding"][0].update(code="low"),
    "own code": lambda b: first(b, "Observation")["code"]["coding"][0].update(code="branch.cervical.function"),
    "snomed": lambda b: function(b)["bodySite"]["coding"][1].update(code="56052002"),
    "activity": lambda b: first(b, "Provenance")["activity"]["coding"][0].update(code="MAKE"),
    "agent": lambda b: first(b, "Provenance")["agent"][0]["type"]["coding"][0].update(code="signer"),
    "unit": lambda b: function(b)["valueQuantity"].update(code="percent"),
}


@pytest.mark.parametrize("name", ENUMERATIONS)
def test_every_other_enumeration_is_held(valid: Json, name: str) -> None:
    assert "unknown_code" in broken(valid, ENUMERATIONS[name])


def test_the_role_of_a_replaced_report_is_held() -> None:
    from palsygrader.domain.addendum import Addendum

    amended = bundle(visit(examination=examination().with_addendum(Addendum("A", CREATED, "b"))))
    assert problems(amended, RULES) == []
    amended["entry"][-1]["resource"]["entity"][0]["role"] = "revised"
    assert [problem.rule for problem in problems(amended, RULES)] == ["unknown_code"]


def test_no_code_can_be_invented(valid: Json) -> None:
    def loinc(made: Json) -> None:
        first(made, "Observation")["code"]["coding"].append({"system": "http://loinc.org", "code": "12345-6"})

    assert broken(valid, loinc) == ["unknown_system"]


OTHERS = ("Encounter", "Observation.component", "Coding", "")
STRUCTURES: dict[str, tuple[str, Callable[[Json], object]]] = {
    "unknown element": ("unknown_element", lambda b: first(b, "Observation").update(laterality="left")),
    "shadow element": ("unknown_element", lambda b: first(b, "Observation").update(_status={})),
    "missing code": ("missing", lambda b: first(b, "Observation").pop("code")),
    "missing status": ("missing", lambda b: first(b, "DiagnosticReport").pop("status")),
    "missing target": ("missing", lambda b: first(b, "Provenance").pop("target")),
    "missing recorded": ("missing", lambda b: first(b, "Provenance").pop("recorded")),
    "list": ("not_a_list", lambda b: first(b, "Observation").update(category={"text": "x"})),
    "empty list": ("empty", lambda b: first(b, "Observation").update(note=[])),
    "empty object": ("empty", lambda b: first(b, "Observation").update(method={})),
    "empty text": ("not_string", lambda b: first(b, "Observation")["method"].update(text="")),
    "two values": ("choice", lambda b: function(b).update(valueInteger=3)),
    "word for number": ("not_decimal", lambda b: function(b)["valueQuantity"].update(value="38")),
    "no number": ("not_decimal", lambda b: function(b)["valueQuantity"].update(value=float("nan"))),
    "yes for number": ("not_decimal", lambda b: function(b)["valueQuantity"].update(value=True)),
    "no day": ("not_dateTime", lambda b: function(b).update(effectiveDateTime="12.05.2025")),
    "no zone": ("not_instant", lambda b: function(b).update(issued="2025-05-12T14:05:00")),
    "no uri": ("not_a_uri", lambda b: first(b, "Patient")["identifier"][0].update(system="hospital")),
    "unused type": ("unused_type", lambda b: first(b, "Observation").update(valueSampledData={"origin": 1})),
    "wrong target": (
        "wrong_target",
        lambda b: first(b, "Observation").update(subject={"reference": "Encounter/1"}),
    ),
    "wrong target by type": (
        "wrong_target",
        lambda b: first(b, "DiagnosticReport").update(performer=[{"type": "Device", "display": "x"}]),
    ),
    "unknown resource": ("unknown_resource", lambda b: first(b, "Device").update(resourceType="Gadget")),
    "dangling": ("dangling_reference", lambda b: function(b)["device"].update(reference="urn:uuid:0")),
    "same address": ("bdl-7", lambda b: b["entry"][3].update(fullUrl=b["entry"][2]["fullUrl"])),
    "no request": ("bdl-3", lambda b: b["entry"][2].pop("request")),
    "other resource": ("request", lambda b: b["entry"][2]["request"].update(url="Patient")),
    "value and no value": (
        "obs-6",
        lambda b: function(b).update(dataAbsentReason={"text": "not known"}),
    ),
    "part as the whole": (
        "obs-7",
        lambda b: function(b)["component"].append({"code": function(b)["code"], "valueInteger": 1}),
    ),
    "data without type": ("att-1", lambda b: first(b, "DiagnosticReport")["presentedForm"][0].pop("contentType")),
    "unit without system": ("qty-3", lambda b: function(b)["valueQuantity"].pop("system")),
    "empty extension": (
        "ext-1",
        lambda b: first(b, "Device").update(extension=[{"url": "http://x.example"}]),
    ),
    "create unless, by put": ("if_none_exist", lambda b: b["entry"][2]["request"].update(method="PUT")),
}


@pytest.mark.parametrize("name", STRUCTURES)
def test_structure_is_held(valid: Json, name: str) -> None:
    rule, change = STRUCTURES[name]
    assert rule in broken(valid, change)


def test_the_schema_of_the_tests_refuses_what_is_wrong(valid: Json) -> None:
    for change in ("unknown element", "missing code", "list", "word for number", "unknown resource"):
        made = copy.deepcopy(valid)
        STRUCTURES[change][1](made)
        assert schema_errors(made), change


def test_what_is_no_resource_is_refused() -> None:
    contents: tuple[object, ...] = (None, [], "Bundle", {}, *({"resourceType": kind} for kind in OTHERS))
    for content in contents:
        assert [problem.rule for problem in problems(content, RULES)][:1] == ["unknown_resource"]


def test_the_error_names_place_and_rule_and_nobody(valid: Json) -> None:
    made = copy.deepcopy(valid)
    first(made, "Patient")["name"][0]["text"] = ""
    with pytest.raises(ReportError) as caught:
        require_valid(made, FOLDER)
    assert caught.value.values["where"] == "Bundle.entry[0].resource.name[0].text"
    assert "Ruiz" not in str(caught.value)


def test_the_library_is_asked_too(valid: Json, monkeypatch: pytest.MonkeyPatch) -> None:
    made = copy.deepcopy(valid)
    first(made, "Observation")["status"] = 7
    monkeypatch.setattr("palsygrader.report.fhir.check.problems", lambda *_: [])
    with pytest.raises(ReportError, match=r"hospital_record\.invalid"):
        require_valid(made, FOLDER)
