"""A signed visit as one FHIR R4B transaction, checked before anybody gets it.

Sent again it changes nothing: every resource has an address made of the visit's, under which it is created only where
there is none yet. An addendum makes a new version: the report is then replaced under its address, with the status
`amended`; the Observations, which were signed, stay.
"""

import json
from pathlib import Path
from urllib.parse import urlsplit

from palsygrader.errors import ReportError
from palsygrader.report.fhir import resources
from palsygrader.report.fhir.check import require_valid
from palsygrader.report.fhir.observation import observation
from palsygrader.report.fhir.parts import URIS, Json, plain, urn
from palsygrader.report.fhir.rules import FhirRules, patient_number, search
from palsygrader.report.recorded_visit import RecordedVisit
from palsygrader.report.results import Maker, results
from palsygrader.report.terms import load_terms


def fhir_bundle(visit: RecordedVisit, rules: FhirRules, folder: Path) -> Json:
    """Return a visit as a transaction.

    Args:
        visit: Signed.
        rules: What the hospital settled; of a visit without a name nothing of it is told.
        folder: Of the published codes and HL7's rules, `resources/fhir`.

    Raises:
        ReportError: `hospital_record.no_number`, `hospital_record.no_system`, `hospital_record.no_terms` or
            `hospital_record.invalid`.
    """
    terms = load_terms(folder)
    entries: list[Json] = []
    subject = _subject(visit, rules)
    if visit.pseudonym or rules.create_patient:
        patient = resources.patient(visit, rules, terms)
        entries.append(_created(subject["reference"], patient, _by_identifier(patient)))
    grade = visit.examination.grade
    program = None
    if grade is not None:
        made = resources.device(grade.provenance, terms)
        program = made["identifier"][0]["value"]
        entries.append(_created(program, made, _by_identifier(made)))
    maker = {"reference": program} if program is not None else None
    addresses: dict[Maker, list[str]] = {each: [] for each in Maker}
    for result in results(visit.examination):
        told = observation(visit, result, terms, subject, maker)
        address = urn(visit.address(result.key))
        addresses[result.maker].append(address)
        entries.append(_created(address, told, _by_identifier(told)))
    listed = [address for each in addresses.values() for address in each]
    report = resources.report(visit, rules, terms, subject, listed)
    address = urn(visit.address())
    entries.append(_kept(visit, address, report))
    if program is not None and visit.days_told and addresses[Maker.PROGRAM]:
        targets = addresses[Maker.PROGRAM]
        part, told = resources.PROGRAM_PROVENANCE, resources.program_provenance(visit, targets, program)
        entries.append(_created(urn(visit.address(part)), told, _by_tag(visit, part)))
    if plain(visit.signature.clinician):
        part = resources.signed_part(visit)
        targets = [address, *addresses[Maker.CLINICIAN], *addresses[Maker.IN_FORCE]]
        told = resources.signed_provenance(visit, targets)
        entries.append(_created(urn(visit.address(part)), told, _by_tag(visit, part)))
    bundle = {"resourceType": "Bundle", "type": "transaction", "entry": entries}
    require_valid(bundle, folder)
    return bundle


def bundle_json(bundle: Json) -> bytes:
    """Return a bundle as it is sent: UTF-8, the same bytes for the same bundle."""
    return json.dumps(bundle, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def _subject(visit: RecordedVisit, rules: FhirRules) -> Json:
    """Return a reference to the patient: one made in this transaction, else whom the server finds by the number."""
    if visit.pseudonym:
        return {"reference": urn(visit.address("patient"))}
    system = rules.patient_system
    if not urlsplit(system).scheme or system != plain(system) or " " in system:
        raise ReportError("hospital_record.no_system")
    number = plain(patient_number(visit))
    if rules.create_patient:
        return {"reference": urn(visit.address("patient"))}
    return {"reference": f"Patient?{search('identifier', system, number)}"}


def _by_identifier(resource: Json) -> str:
    known = resource["identifier"][0]
    return search("identifier", known["system"], known["value"])


def _by_tag(visit: RecordedVisit, part: str) -> str:
    return search("_tag", URIS, urn(visit.address(part)))


def _created(address: str, resource: Json, unless: str) -> Json:
    """Return an entry that is created unless the server finds one already (FHIR R4B, http, conditional create)."""
    request = {"method": "POST", "url": resource["resourceType"], "ifNoneExist": unless}
    return {"fullUrl": address, "resource": resource, "request": request}


def _kept(visit: RecordedVisit, address: str, report: Json) -> Json:
    """Return the entry of the report: created once as signed; with an addendum it takes the place of the one before."""
    found = _by_identifier(report)
    if visit.version == 1:
        return _created(address, report, found)
    request = {"method": "PUT", "url": f"DiagnosticReport?{found}"}
    return {"fullUrl": address, "resource": report, "request": request}
