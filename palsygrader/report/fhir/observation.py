"""Results as Observations (FHIR R4B, Observation)."""

from collections.abc import Iterable
from typing import Final

from palsygrader.domain.grade import WithheldReason
from palsygrader.report.fhir.parts import (
    Json,
    coding,
    concept,
    identifier,
    moment,
    own_coding,
    percent,
    person,
    plain,
    urn,
)
from palsygrader.report.recorded_visit import RecordedVisit
from palsygrader.report.result_words import absent_words, finding_words, maker_words, result_words
from palsygrader.report.results import (
    INCOMPLETE,
    NORMAL_FROM_PERCENT,
    Coded,
    Maker,
    Part,
    Percent,
    Points,
    Result,
    Value,
)
from palsygrader.report.terms import Terms

ABSENT: Final[dict[str, str]] = {
    WithheldReason.EXPRESSION_MISSING: "not-performed",
    WithheldReason.REST_MISSING: "not-performed",
    WithheldReason.POOR_EFFORT: "unknown",
    WithheldReason.POOR_QUALITY: "unknown",
    WithheldReason.TURNED: "unknown",
    WithheldReason.COVERED: "unknown",
    WithheldReason.UNSURE: "unknown",
    WithheldReason.SIDE_UNKNOWN: "unknown",
    WithheldReason.BOTH_SIDES: "not-applicable",
    WithheldReason.NOT_MEASURABLE: "unsupported",
    INCOMPLETE: "unknown",
}
"""The nearest of HL7's reasons for a missing value (CodeSystem data-absent-reason); the program's own stands beside."""
_FLAGS: Final = {"L": "Low", "N": "Normal", "A": "Abnormal"}


def observation(visit: RecordedVisit, result: Result, terms: Terms, subject: Json, device: Json | None) -> Json:
    """Return one result.

    Args:
        visit: Whose results.
        result: Which one.
        terms: The program's codes.
        subject: Reference to the patient.
        device: Reference to the program that graded; None where it graded nothing.
    """
    found: Json = {
        "resourceType": "Observation",
        "identifier": [identifier(visit.address(result.key))],
        "status": "final",
        "category": [{"coding": [coding("observation-category", "exam", "Exam")]}],
        "code": concept(terms, result.code, result_words(result)),
        "subject": subject,
        **_when(visit),
        **_by(visit, result),
    }
    if result.value is not None:
        found |= _value(terms, result.value)
    elif result.absent:
        found["dataAbsentReason"] = _absent(terms, result.absent)
    if result.flag:
        meaning = coding("v3-ObservationInterpretation", result.flag, _FLAGS[result.flag])
        found["interpretation"] = [{"coding": [meaning]}]
    reason = plain(result.reason)
    if reason:
        author = {"authorString": plain(result.by)} if plain(result.by) else {}
        time = {"time": moment(visit.told_at(result.at))} if result.at is not None and visit.days_told else {}
        found["note"] = [author | time | {"text": reason}]
    found["bodySite"] = _site(terms, result.site)
    found["method"] = concept(terms, f"method.{result.maker}", maker_words(visit.examination, result))
    if device is not None and result.maker is Maker.PROGRAM:
        found["device"] = device
    if isinstance(result.value, Percent):
        low, high = percent(NORMAL_FROM_PERCENT), percent(100.0)
        found["referenceRange"] = [{"low": low, "high": high}]
    if result.sources:
        found["derivedFrom"] = [{"reference": urn(visit.address(key))} for key in result.sources]
    components = list(_components(terms, result.parts))
    if components:
        found["component"] = components
    return found


def _when(visit: RecordedVisit) -> Json:
    if not visit.days_told:
        return {}
    begun = (
        {"effectiveDateTime": moment(visit.told_at(visit.examination.started_at))} if visit.examination.dated else {}
    )
    return begun | {"issued": moment(visit.told_at(visit.signature.signed_at))}


def _by(visit: RecordedVisit, result: Result) -> Json:
    """Return who answers for a value: who decided it, else who signed; nobody for what the program found."""
    if result.maker is Maker.PROGRAM:
        return {}
    name = plain(result.by) or plain(visit.signature.clinician)
    return {"performer": [person(name)]} if name else {}


def _components(terms: Terms, parts: Iterable[Part]) -> Iterable[Json]:
    for part in parts:
        component: Json = {"code": concept(terms, part.code)}
        if part.value is None:
            component["dataAbsentReason"] = _absent(terms, part.absent)
        else:
            component |= _value(terms, part.value)
        finding = finding_words(part)
        if finding:
            component["interpretation"] = [{"text": plain(finding)}]
        yield component


def _value(terms: Terms, value: Value) -> Json:
    if isinstance(value, Percent):
        return {"valueQuantity": percent(value.percent)}
    if isinstance(value, Points):
        return {"valueInteger": value.points}
    if isinstance(value, Coded):
        return {"valueCodeableConcept": concept(terms, value.code)}
    return {"valueBoolean": value.yes}


def _absent(terms: Terms, why: str) -> Json:
    codings = [coding("data-absent-reason", ABSENT[why]), own_coding(terms, f"withheld.{why}")]
    return {"coding": codings, "text": plain(absent_words(why))}


def _site(terms: Terms, site: str) -> Json:
    """Return a place on the face; the branches' also as the nerve they are of, which SNOMED CT knows."""
    found = concept(terms, site)
    if site.split(".")[1] not in {"face", "eye"}:
        found["coding"] += concept(terms, "site.facial_nerve")["coding"][1:]
    return found
