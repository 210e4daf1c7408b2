"""The resources around the Observations: patient, program, report, and who answers for what (FHIR R4B)."""

import base64
import hashlib
from html import escape
from typing import Final
from uuid import uuid5

from palsygrader import wording
from palsygrader.domain.grade import Provenance
from palsygrader.domain.patient import Sex
from palsygrader.report.fhir.parts import (
    DICOM_UID,
    URIS,
    Json,
    accession,
    coding,
    concept,
    identifier,
    moment,
    person,
    plain,
    urn,
)
from palsygrader.report.fhir.rules import FhirRules, patient_number
from palsygrader.report.recorded_visit import NAMESPACE, RecordedVisit
from palsygrader.report.result_words import conclusion
from palsygrader.report.terms import Terms

REPLACES: Final = "http://hl7.org/fhir/StructureDefinition/diagnosticReport-replaces"
PROGRAM_PROVENANCE: Final = "provenance/program"
"""Which part of a visit it is that the program made its results."""
XHTML: Final = "http://www.w3.org/1999/xhtml"
_GENDER: Final = {Sex.FEMALE: "female", Sex.MALE: "male", Sex.OTHER: "other", Sex.UNKNOWN: "unknown"}
"""AdministrativeGender."""


def patient(visit: RecordedVisit, rules: FhirRules, terms: Terms) -> Json:
    """Return the patient, or without a name their code and sex.

    Raises:
        ReportError: `hospital_record.no_number`.
    """
    known: Json = {"resourceType": "Patient"}
    if visit.pseudonym:
        number = {"type": concept(terms, "research.code"), "system": terms.system, "value": visit.pseudonym}
        return known | {"identifier": [number], "gender": _GENDER[visit.patient.sex]}
    number = {"use": "usual", "type": {"coding": [coding("v2-0203", "MR")]}, "system": rules.patient_system}
    known["identifier"] = [number | {"value": plain(patient_number(visit))}]
    name = plain(visit.patient.name)
    if name:
        known["name"] = [{"use": "usual", "text": name}]
    known["gender"] = _GENDER[visit.patient.sex]
    if visit.patient.born is not None:
        known["birthDate"] = visit.patient.born.isoformat()
    return known


def device(made: Provenance, terms: Terms) -> Json:
    """Return the program with what it graded with; the same for every visit that was graded with the same."""
    versions = {
        "version.program": made.program_version,
        "version.grading_method": made.grader,
        "version.landmarks_sha256": made.landmarker_sha256,
    }
    told = {code: plain(value) for code, value in versions.items()}
    address = uuid5(NAMESPACE, f"device/{hashlib.sha256(repr(sorted(told.items())).encode()).hexdigest()}")
    return {
        "resourceType": "Device",
        "identifier": [identifier(address)],
        "status": "active",
        "deviceName": [{"name": "palsygrader", "type": "model-name"}],
        "type": concept(terms, "device.software"),
        "version": [{"type": concept(terms, code), "value": value} for code, value in told.items() if value],
    }


def report(visit: RecordedVisit, rules: FhirRules, terms: Terms, subject: Json, results: list[str]) -> Json:
    """Return the report, with the printed one inside.

    Args:
        visit: Which visit.
        rules: The hospital's.
        terms: The program's codes.
        subject: Reference to the patient.
        results: Addresses of the Observations.
    """
    lines = [plain(line) for line in conclusion(visit.patient, visit.examination)]
    found: Json = {
        "resourceType": "DiagnosticReport",
        "language": wording.current().tag,
        "text": _narrative(lines),
        **_replaced(visit),
        "identifier": [identifier(visit.address()), _version(visit, visit.version)],
        **_ordered(visit, rules),
        "status": "final" if visit.version == 1 else "amended",
        "category": [{"coding": [coding("v2-0074", "OTH", "Other")]}],
        "code": concept(terms, "examination", wording.say("hospital_record.title")),
        "subject": subject,
    }
    if visit.examination.dated:
        found["effectiveDateTime"] = moment(visit.told_at(visit.examination.started_at))
    if visit.days_told:
        found["issued"] = moment(visit.told_at(visit.changed_at))
    if plain(visit.signature.clinician):
        found["performer"] = [person(visit.signature.clinician)]
        found["resultsInterpreter"] = [person(visit.signature.clinician)]
    found["result"] = [{"reference": each} for each in results]
    study_uid = visit.study_uid or (visit.order.study_uid if visit.order is not None else "")
    if study_uid:
        study = {"system": DICOM_UID, "value": f"urn:oid:{study_uid}"}
        found["imagingStudy"] = [{"type": "ImagingStudy", "identifier": study}]
    found["conclusion"] = "\n".join(lines)
    if visit.pdf is not None:
        found["presentedForm"] = [_attachment(visit, visit.pdf)]
    return found


def program_provenance(visit: RecordedVisit, targets: list[str], maker: str) -> Json:
    """Return that the program made these results.

    Args:
        visit: Whose results; its days are told, for a Provenance has one.
        targets: Addresses of the results.
        maker: Address of the program.
    """
    grade = visit.examination.grade
    at = grade.provenance.graded_at if grade is not None else visit.signature.signed_at
    who = {"type": {"coding": [coding("provenance-participant-type", "assembler")]}, "who": {"reference": maker}}
    return {
        "resourceType": "Provenance",
        "meta": _tagged(visit, PROGRAM_PROVENANCE),
        "target": [{"reference": each} for each in targets],
        "recorded": moment(visit.told_at(at)),
        "activity": {"coding": [coding("v3-DataOperation", "CREATE")]},
        "agent": [who],
    }


def signed_provenance(visit: RecordedVisit, targets: list[str]) -> Json:
    """Return who signed these, and who wrote what was added after.

    Args:
        visit: A visit with names.
        targets: Addresses of the report and of all results that are not the program's alone.
    """
    names = [("attester", visit.signature.clinician)]
    names += [("author", added.author) for added in visit.examination.addenda]
    names += [("author", reading.reader) for reading in visit.readings_after]
    agents = [
        {"type": {"coding": [coding("provenance-participant-type", part)]}, "who": person(name)}
        for part, name in dict.fromkeys(names)
    ]
    found: Json = {
        "resourceType": "Provenance",
        "meta": _tagged(visit, signed_part(visit)),
        "target": [{"reference": each} for each in targets],
        "recorded": moment(visit.told_at(visit.changed_at)),
        "activity": {"coding": [coding("v3-DataOperation", "CREATE" if visit.version == 1 else "APPEND")]},
        "agent": agents,
    }
    if visit.version > 1:
        what = {"type": "DiagnosticReport", "identifier": _version(visit, visit.version - 1)}
        found["entity"] = [{"role": "revision", "what": what}]
    return found


def signed_part(visit: RecordedVisit) -> str:
    """Return which part of a visit its signature is, with all addenda until now."""
    return f"provenance/signed/{visit.version}"


def _tagged(visit: RecordedVisit, part: str) -> Json:
    """Return an address by which a Provenance, which has no identifier, is found again."""
    return {"tag": [{"system": URIS, "code": urn(visit.address(part))}]}


def _version(visit: RecordedVisit, number: int) -> Json:
    """Return the address of one version of the report."""
    return {"use": "secondary"} | identifier(visit.address(f"version/{number}"))


def _replaced(visit: RecordedVisit) -> Json:
    if visit.version == 1:
        return {}
    former = {"type": "DiagnosticReport", "identifier": _version(visit, visit.version - 1)}
    return {"extension": [{"url": REPLACES, "valueReference": former}]}


def _ordered(visit: RecordedVisit, rules: FhirRules) -> Json:
    if visit.order is None or not visit.order.accession_number.strip():
        return {}
    return {"basedOn": [accession(visit.order, rules.accession_system)]}


def _attachment(visit: RecordedVisit, pdf: bytes) -> Json:
    found: Json = {
        "contentType": "application/pdf",
        "language": wording.current().tag,
        "data": base64.b64encode(pdf).decode("ascii"),
        "size": len(pdf),
        "hash": base64.b64encode(hashlib.sha1(pdf, usedforsecurity=False).digest()).decode("ascii"),
        "title": wording.say("hospital_record.title"),
    }
    return found | {"creation": moment(visit.told_at(visit.changed_at))}


def _narrative(lines: list[str]) -> Json:
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in lines)
    return {"status": "generated", "div": f'<div xmlns="{XHTML}">{paragraphs}</div>'}
