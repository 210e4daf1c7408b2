"""A signed visit as a FHIR transaction: what is in it, whose it is, and that it does not double."""

import base64
import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from palsygrader.domain.addendum import Addendum
from palsygrader.domain.dicom_choices import KeptDates
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import WithheldReason
from palsygrader.domain.reading import Reading
from palsygrader.errors import ReportError
from palsygrader.report.fhir.bundle import bundle_json, fhir_bundle
from palsygrader.report.fhir.rules import FhirRules
from palsygrader.report.pseudonyms import Pseudonyms
from palsygrader.report.recorded_visit import RecordedVisit, for_research
from tests.report.conftest import CREATED, VISIT, decision, examination, grade, patient
from tests.report.recorded import (
    FOLDER,
    ORDER,
    PDF,
    PSEUDONYMS,
    RULES,
    bundle,
    observations,
    resources,
    schema_errors,
    texts,
    visit,
)

LATER = CREATED + timedelta(days=2)


def own_code(concept: dict[str, Any]) -> str:
    return str(concept["coding"][0]["code"])


def components(observation: dict[str, Any]) -> dict[str, Any]:
    return {own_code(each["code"]): each for each in observation["component"]}


def test_a_visit_is_valid_by_hl7s_schema_and_complete() -> None:
    made = bundle(visit(order=ORDER))
    assert schema_errors(made) == []
    kinds = [entry["resource"]["resourceType"] for entry in made["entry"]]
    assert {kind: kinds.count(kind) for kind in set(kinds) - {"Observation"}} == {
        "Patient": 1,
        "Device": 1,
        "DiagnosticReport": 1,
        "Provenance": 2,
    }
    (report,) = resources(made, "DiagnosticReport")
    addresses = {entry["fullUrl"] for entry in made["entry"] if entry["resource"]["resourceType"] == "Observation"}
    assert {each["reference"] for each in report["result"]} == addresses
    assert base64.b64decode(report["presentedForm"][0]["data"]) == PDF
    assert report["basedOn"][0]["identifier"]["value"] == "ACC-5"
    assert report["imagingStudy"][0]["identifier"]["value"] == "urn:oid:1.2.840.99.5"
    assert report["status"] == "final"


def test_a_branch_tells_function_interval_grade_side_method_and_device() -> None:
    made = bundle(visit())
    temporal = observations(made)["branch.temporal.function", "program"]
    assert temporal["valueQuantity"] == {
        "value": 38.0,
        "unit": "%",
        "system": "http://unitsofmeasure.org",
        "code": "%",
    }
    parts = components(temporal)
    assert parts["interval.low"]["valueQuantity"]["value"] == 30.6
    assert parts["interval.high"]["valueQuantity"]["value"] == 45.8
    assert own_code(parts["grade"]["valueCodeableConcept"]) == "grade.IV"
    assert own_code(temporal["bodySite"]) == "site.temporal.left"
    assert temporal["bodySite"]["coding"][1]["code"] == "56052001"
    assert temporal["method"]["text"] == "by the program (measured geometry)"
    assert temporal["interpretation"][0]["coding"][0]["code"] == "L"
    (device,) = resources(made, "Device")
    assert temporal["device"]["reference"] == device["identifier"][0]["value"]
    assert {own_code(each["type"]): each["value"] for each in device["version"]} == {
        "version.program": "0.1.0",
        "version.grading_method": "measured geometry",
        "version.landmarks_sha256": "fbdc2cb8" * 8,
    }


def test_values_of_program_and_clinician_stand_apart() -> None:
    found = observations(bundle(visit()))
    program = components(found["branch.buccal.function", "program"])["grade"]["valueCodeableConcept"]
    clinician, stands = found["branch.buccal.grade", "clinician"], found["branch.buccal.grade", "in_force"]
    assert own_code(program) == "grade.V"
    assert own_code(clinician["valueCodeableConcept"]) == own_code(stands["valueCodeableConcept"]) == "grade.IV"
    assert clinician["performer"][0]["display"] == "Dr. Ada Lind"
    assert "device" not in clinician
    assert clinician["note"][0]["text"] == "Slight movement of the corner seen live."
    assert len(stands["derivedFrom"]) == 2
    assert ("branch.temporal.grade", "clinician") not in found


def test_a_scale_tells_items_of_program_and_clinician_and_what_stands() -> None:
    told = examination(decisions=(decision("sunnybrook.rest_eye", 0), decision("house_brackmann.eye", 2)))
    found = observations(bundle(visit(examination=told)))
    program = components(found["sunnybrook", "program"])
    clinician = components(found["sunnybrook", "clinician"])
    stands = components(found["sunnybrook", "in_force"])
    assert program["sunnybrook.rest_eye"]["valueInteger"] != 0
    assert list(clinician) == ["sunnybrook.rest_eye"]
    assert clinician["sunnybrook.rest_eye"]["valueInteger"] == stands["sunnybrook.rest_eye"]["valueInteger"] == 0
    assert clinician["sunnybrook.rest_eye"]["interpretation"][0]["text"] == "normal"
    absent = found["sunnybrook", "clinician"]["dataAbsentReason"]
    assert absent["text"] == "no total: items have no value"
    assert found["sunnybrook", "in_force"]["valueInteger"] > found["sunnybrook", "program"]["valueInteger"]
    assert own_code(found["house_brackmann", "program"]["valueCodeableConcept"]) == "house_brackmann.V"
    assert {"total.static", "total.dynamic"} <= {
        c.removeprefix("eface.") for c in components(found["eface", "program"])
    }
    assert not [name for name in found["eface", "program"] if name.startswith("value")]


@pytest.mark.parametrize("reason", list(WithheldReason))
def test_a_withheld_value_says_why(reason: WithheldReason) -> None:
    functions: dict[Branch, float | None] = dict.fromkeys(Branch)
    told = examination(grade=grade(functions, withheld=reason), decisions=())
    made = bundle(visit(examination=told))
    assert schema_errors(made) == []
    temporal = observations(made)["branch.temporal.function", "program"]
    assert "valueQuantity" not in temporal
    assert [each["code"] for each in temporal["dataAbsentReason"]["coding"]][1] == f"withheld.{reason}"
    assert temporal["dataAbsentReason"]["text"]


def test_grade_one_by_house_and_brackmann_has_its_snomed_code() -> None:
    items = {"rest": 0, "forehead": 0, "eye": 0, "mouth": 0, "synkinesis": 0}
    decisions = tuple(decision(f"house_brackmann.{name}", value) for name, value in items.items())
    found = observations(bundle(visit(examination=examination(decisions=decisions))))
    codings = found["house_brackmann", "in_force"]["valueCodeableConcept"]["coding"]
    assert [(each["system"], each["code"]) for each in codings[1:]] == [("http://snomed.info/sct", "68111000119105")]
    assert found["house_brackmann", "in_force"]["interpretation"][0]["coding"][0]["code"] == "N"


def test_the_patient_is_found_by_the_hospitals_number_or_made() -> None:
    made = bundle(visit(order=ORDER), replace(RULES, create_patient=False))
    assert resources(made, "Patient") == []
    subjects = {each["subject"]["reference"] for each in resources(made, "Observation")}
    assert subjects == {"Patient?identifier=https://hospital.example/mrn|H-77"}
    made = bundle(visit())
    (person,) = resources(made, "Patient")
    assert person["identifier"][0]["value"] == "4711-08"
    entry = made["entry"][0]
    assert entry["request"] == {
        "method": "POST",
        "url": "Patient",
        "ifNoneExist": "identifier=https://hospital.example/mrn|4711-08",
    }
    assert {each["subject"]["reference"] for each in resources(made, "Observation")} == {entry["fullUrl"]}


def test_a_number_cannot_change_the_search() -> None:
    told = visit(patient=patient(record_number="a|b,c&_id=1 %$\\é"))
    made = bundle(told, replace(RULES, create_patient=False))
    (reference,) = {each["subject"]["reference"] for each in resources(made, "Observation")}
    asked = reference.removeprefix("Patient?identifier=https://hospital.example/mrn|")
    assert asked == "a%5C|b%5C%2Cc%26_id%3D1%20%25%5C%24%5C%5C%C3%A9"


def test_what_is_sent_again_is_the_same_and_creates_nothing_twice() -> None:
    one, other = bundle(visit(order=ORDER)), bundle(visit(order=ORDER))
    assert bundle_json(one) == bundle_json(other)
    for entry in one["entry"]:
        assert entry["request"]["method"] == "POST"
        assert entry["request"]["ifNoneExist"].startswith(("identifier=", "_tag="))
    unless = [entry["request"]["ifNoneExist"] for entry in one["entry"]]
    assert len(set(unless)) == len(unless)
    another = bundle(visit(order=ORDER, examination=examination(examination_id="another")))
    shared = set(unless) & {entry["request"].get("ifNoneExist") for entry in another["entry"]}
    assert len(shared) == 2  # the patient and the program


def test_an_addendum_amends_the_report_and_leaves_what_was_signed() -> None:
    signed = examination()
    amended = signed.with_addendum(Addendum("Dr. Bo Ek", LATER, "The MRI showed nothing."))
    before, after = bundle(visit(examination=signed)), bundle(visit(examination=amended, pdf=b"%PDF new"))
    assert schema_errors(after) == []
    (former,), (report,) = resources(before, "DiagnosticReport"), resources(after, "DiagnosticReport")
    assert report["status"] == "amended"
    assert report["identifier"][0] == former["identifier"][0]
    assert report["extension"][0]["valueReference"]["identifier"] == former["identifier"][1]
    assert report["identifier"][1] != former["identifier"][1]
    assert "The MRI showed nothing." in report["conclusion"]
    (entry,) = [each for each in after["entry"] if each["resource"]["resourceType"] == "DiagnosticReport"]
    assert entry["request"]["method"] == "PUT"
    assert (
        entry["request"]["url"] == f"DiagnosticReport?identifier=urn:ietf:rfc:3986|{former['identifier'][0]['value']}"
    )
    assert resources(after, "Observation") == resources(before, "Observation")
    provenance = resources(after, "Provenance")[-1]
    assert provenance["entity"][0]["role"] == "revision"
    assert provenance["entity"][0]["what"]["identifier"] == former["identifier"][1]
    assert [each["who"]["display"] for each in provenance["agent"]] == ["Dr. Ada Lind", "Dr. Bo Ek"]


def test_a_second_reading_after_signing_amends_too() -> None:
    reading = Reading("Dr. Cy", LATER, {Branch.TEMPORAL: grade().branches[0].severity}, finished_at=LATER)  # type: ignore[dict-item]
    (report,) = resources(bundle(visit(examination=replace(examination(), readings=(reading,)))), "DiagnosticReport")
    assert report["status"] == "amended"
    assert "Dr. Cy" in report["conclusion"]


def test_who_signed_and_what_the_program_made() -> None:
    made = bundle(visit())
    program, signed = resources(made, "Provenance")
    found = {entry["fullUrl"]: entry["resource"] for entry in made["entry"]}
    (device,) = resources(made, "Device")
    assert program["agent"][0]["who"]["reference"] == device["identifier"][0]["value"]
    methods = {own_code(found[each["reference"]]["method"]) for each in program["target"]}
    assert methods == {"method.program"}
    assert signed["agent"][0]["who"]["display"] == "Dr. Ada Lind"
    assert signed["recorded"] == "2025-05-12T14:25:00+00:00"
    targets = [found[each["reference"]]["resourceType"] for each in signed["target"]]
    assert targets[0] == "DiagnosticReport"
    assert targets.count("Observation") > 5


@pytest.mark.parametrize(
    ("side", "site"),
    [
        (AffectedSide.LEFT, "site.buccal.left"),
        (AffectedSide.RIGHT, "site.buccal.right"),
        (AffectedSide.NONE, "site.buccal"),
        (AffectedSide.UNKNOWN, "site.buccal"),
    ],
)
def test_the_side_is_the_patients_own_and_none_is_invented(side: AffectedSide, site: str) -> None:
    told = examination(grade=grade(side=side), decisions=())
    assert (
        own_code(observations(bundle(visit(examination=told)))["branch.buccal.function", "program"]["bodySite"]) == site
    )


@pytest.mark.parametrize(
    "name",
    [
        "Zoë Ångström-Łukasiewicz",
        "Иванова, Анна Сергеевна",
        "王小东",
        'O\'Neil & <b>Søn</b> | ^~\\ "x"',
        "tab\tand\nline\x0b\x00\ud800 \u00a0end",
        "محمد علي",
    ],
)
def test_names_in_every_script_and_with_markup_stay(name: str) -> None:
    told = visit(patient=patient(name), examination=examination(clinician=name))
    made = bundle(told)
    assert schema_errors(made) == []
    read = json.loads(bundle_json(made))
    (person,) = resources(read, "Patient")
    assert person["name"][0]["text"] == ("tab\tand\nline   end" if name.startswith("tab") else name)


def test_markup_in_words_is_text_in_the_narrative() -> None:
    amended = examination().with_addendum(Addendum("Dr. <i>Bo</i>", LATER, "<script>alert(1)</script> & more"))
    (report,) = resources(bundle(visit(examination=amended)), "DiagnosticReport")
    assert "<script>" not in report["text"]["div"]
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more" in report["text"]["div"]


def test_what_is_not_signed_does_not_leave() -> None:
    with pytest.raises(ReportError, match="not_signed"):
        RecordedVisit(patient(), examination(signed=False))


@pytest.mark.parametrize(("number", "system", "code"), [("", "https://x.example", "no_number"), ("1", "", "no_system")])
def test_a_patient_without_a_number_is_refused(number: str, system: str, code: str) -> None:
    with pytest.raises(ReportError, match=f"hospital_record.{code}"):
        fhir_bundle(visit(patient=patient(record_number=number)), FhirRules(system), FOLDER)


@pytest.mark.parametrize("dates", list(KeptDates))
def test_for_research_nobody_is_told(dates: KeptDates) -> None:
    told = examination(notes="Ana was here").with_addendum(Addendum("Dr. Bo Ek", LATER, "Ana called."))
    made = bundle(for_research(visit(examination=told, order=ORDER), dates, PSEUDONYMS), FhirRules())
    assert schema_errors(made) == []
    words = " ".join(texts(made))
    for secret in (
        "Ana",
        "Ruiz",
        "4711",
        "1984",
        "H-77",
        "ACC-5",
        "1.2.840.99",
        "Lind",
        "Ek",
        "webcam",
        "Slight movement",
    ):
        assert secret not in words, secret
    assert told.examination_id not in words
    assert "presentedForm" not in resources(made, "DiagnosticReport")[0]
    named = {each["identifier"][0]["value"] for each in resources(bundle(visit(examination=told)), "Observation")}
    assert not named & {each["identifier"][0]["value"] for each in resources(made, "Observation")}
    days = [each.get("effectiveDateTime") for each in resources(made, "Observation")]
    if dates is KeptDates.KEPT:
        assert set(days) == {"2025-05-12T14:05:00+00:00"}
    elif dates is KeptDates.REMOVED:
        assert "2025" not in words
        assert "20" + "25-" not in bundle_json(made).decode()
        assert set(days) == {None}
    else:
        assert "2025-05-12" not in words
        assert None not in days


def test_research_keeps_the_days_between_visits_and_one_code_per_person() -> None:
    first, second = visit(), visit(examination=examination(at=VISIT + timedelta(days=9), examination_id="second"))
    one, two = (for_research(each, KeptDates.SHIFTED, PSEUDONYMS) for each in (first, second))
    assert two.examination.started_at - one.examination.started_at == timedelta(days=9)
    assert timedelta(days=1) <= first.examination.started_at - one.examination.started_at <= timedelta(days=3650)
    assert one.pseudonym == two.pseudonym
    assert for_research(first, KeptDates.KEPT, Pseudonyms(b"y" * 32)).pseudonym != one.pseudonym


def test_the_zone_of_the_clinic_is_told_with_names_only(tokyo: None) -> None:
    named, nameless = bundle(visit()), bundle(for_research(visit(), KeptDates.KEPT, PSEUDONYMS), FhirRules())
    assert resources(named, "DiagnosticReport")[0]["effectiveDateTime"] == "2025-05-12T23:05:00+09:00"
    assert resources(nameless, "DiagnosticReport")[0]["effectiveDateTime"] == "2025-05-12T14:05:00+00:00"
    assert "+09:00" not in " ".join(texts(nameless))


def test_an_undated_visit_tells_no_day_of_examination() -> None:
    made = bundle(visit(examination=replace(examination(), dated=False)))
    assert schema_errors(made) == []
    assert all("effectiveDateTime" not in each for each in resources(made, "Observation"))
    assert "effectiveDateTime" not in resources(made, "DiagnosticReport")[0]


def test_a_visit_without_a_grade_is_told() -> None:
    made = bundle(visit(examination=examination(grade=None)))
    assert schema_errors(made) == []
    assert resources(made, "Device") == []
    assert ("branch.buccal.grade", "clinician") in observations(made)
