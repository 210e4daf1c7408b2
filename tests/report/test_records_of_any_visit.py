"""Whatever a visit holds, its bundle and its message are valid; a mirrored patient's are mirrored."""

import json
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from palsygrader.domain.addendum import Addendum
from palsygrader.domain.dicom_choices import KeptDates
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import Grade, ProposedItem, Scale, WithheldReason
from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Sex
from palsygrader.domain.scales import definitions
from palsygrader.report.fhir.bundle import bundle_json
from palsygrader.report.hl7.oru import oru_message
from palsygrader.report.hl7.rules import Hl7Rules
from palsygrader.report.recorded_visit import RecordedVisit, for_research
from palsygrader.report.results import results
from tests.report.conftest import CREATED, decision, examination, grade, patient
from tests.report.recorded import FOLDER, PDF, PSEUDONYMS, RULES, bundle, schema_errors

WORDS = st.text(max_size=30)
NAMES = st.text(min_size=1, max_size=30).filter(lambda name: any(each.isalnum() for each in name))
ITEMS = [(scale, item) for scale in Scale for item in definitions(scale)]
OTHER_SIDE = {AffectedSide.LEFT: AffectedSide.RIGHT, AffectedSide.RIGHT: AffectedSide.LEFT}


@st.composite
def grades(draw: st.DrawFn) -> Grade:
    functions = {branch: draw(st.none() | st.floats(0.0, 100.0)) for branch in Branch}
    side, reason = draw(st.sampled_from(AffectedSide)), draw(st.sampled_from(WithheldReason))
    made = grade(functions, side=side, withheld=reason)
    proposals = []
    for scale, item in draw(st.lists(st.sampled_from(ITEMS), unique_by=lambda each: f"{each[0]}.{each[1].identifier}")):
        value = draw(st.none() | st.sampled_from(item.values))
        withheld = draw(st.sampled_from(WithheldReason)) if value is None else None
        proposals.append(ProposedItem(scale, item.identifier, value, withheld))
    return replace(made, proposals=tuple(proposals), provenance=replace(made.provenance, grader=draw(WORDS)))


@st.composite
def examinations(draw: st.DrawFn) -> Examination:
    decisions = [decision(f"{s}.{i.identifier}", draw(st.sampled_from(i.values))) for s, i in draw(_some(ITEMS))]
    decisions += [decision(f"branch.{branch}", draw(st.integers(1, 6)), draw(WORDS)) for branch in draw(_some(Branch))]
    if draw(st.booleans()):
        decisions.append(decision("affected_side", draw(st.sampled_from(AffectedSide)).value, draw(WORDS)))
    made = examination(
        grade=draw(st.none() | grades()),
        decisions=tuple(decisions),
        clinician=draw(NAMES),
        dated=draw(st.booleans()),
        records={},
    )
    for text in draw(st.lists(NAMES, max_size=2)):
        made = made.with_addendum(Addendum(draw(NAMES), CREATED, text))
    return made


def _some(known: Any) -> st.SearchStrategy[Any]:
    return st.lists(st.sampled_from(list(known)), max_size=4, unique_by=str)


@st.composite
def visits(draw: st.DrawFn) -> RecordedVisit:
    number = draw(st.text(min_size=1, max_size=20).filter(lambda text: any(each.isalnum() for each in text)))
    person = patient(draw(WORDS), record_number=number, sex=draw(st.sampled_from(Sex)))
    order = draw(st.none() | st.builds(HospitalOrder, st.just("77"), WORDS, st.just(""), referrer=WORDS, issuer=WORDS))
    return RecordedVisit(person, draw(examinations()), draw(st.sampled_from([None, PDF])), order)


LIMITS = settings(deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)


@settings(LIMITS, max_examples=60)
@given(visits(), st.booleans())
def test_any_visit_makes_a_valid_bundle(told: RecordedVisit, create: bool) -> None:
    made = bundle(told, replace(RULES, create_patient=create))
    assert schema_errors(made) == []
    assert json.loads(bundle_json(made)) == made


@settings(LIMITS, max_examples=30)
@given(visits())
def test_any_visit_makes_a_valid_message(told: RecordedVisit) -> None:
    message = oru_message(told, Hl7Rules(), FOLDER)
    segments = message.split("\r")[:-1]
    assert all(len(name) == 3 and name.isalnum() for name in (each.partition("|")[0] for each in segments))
    assert [each.split("|")[1] for each in segments if each.startswith("OBX")] == [
        str(number) for number in range(1, 1 + sum(each.startswith("OBX") for each in segments))
    ]


@settings(LIMITS, max_examples=25)
@given(visits(), st.sampled_from(KeptDates))
def test_any_visit_without_a_name_is_valid(told: RecordedVisit, dates: KeptDates) -> None:
    assert schema_errors(bundle(for_research(told, dates, PSEUDONYMS))) == []


@settings(LIMITS, max_examples=60)
@given(examinations())
def test_a_mirrored_patient_swaps_the_sides_and_nothing_else(told: Examination) -> None:
    def mirrored(examination: Examination) -> Examination:
        grade = examination.grade
        if grade is not None:
            grade = replace(grade, affected_side=OTHER_SIDE.get(grade.affected_side, grade.affected_side))
        decisions = tuple(
            replace(each, value=OTHER_SIDE.get(AffectedSide(str(each.value)), each.value))
            if each.item == "affected_side"
            else each
            for each in examination.decisions
        )
        return replace(examination, grade=grade, decisions=decisions)

    def swapped(code: str) -> str:
        room, _, side = code.rpartition(".")
        return f"{room}.{ {'left': 'right', 'right': 'left'}.get(side, side) }"

    for own, other in zip(results(told), results(mirrored(told)), strict=True):
        assert other.site == swapped(own.site)
        if own.code == "affected_side":
            assert other.value is not None
            assert own.value is not None
            assert other.value.code == swapped(own.value.code)  # type: ignore[union-attr]
        else:
            assert replace(other, site=own.site) == own
