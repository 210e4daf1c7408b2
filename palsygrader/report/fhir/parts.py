"""The small parts that resources are made of (FHIR R4B, datatypes)."""

import re
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from palsygrader.domain.order import HospitalOrder
from palsygrader.report.terms import SNOMED, Terms

Json = dict[str, Any]
"""A JSON object."""

URIS: Final = "urn:ietf:rfc:3986"
"""System of identifiers that are URIs (FHIR R4B, datatypes, Identifier)."""
DICOM_UID: Final = "urn:dicom:uid"
"""System of DICOM UIDs (FHIR R4B, ImagingStudy)."""
UCUM: Final = "http://unitsofmeasure.org"
TERMINOLOGY: Final = "http://terminology.hl7.org/CodeSystem/"
_SPACE: Final = re.compile(r"[^\S\r\n\t ]")
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
"""What a FHIR string may not hold (datatypes, string), C1 controls, and what UTF-8 has no bytes for."""


def plain(text: str) -> str:
    """Return a text as a FHIR string; empty where nothing is left."""
    return _CONTROL.sub("", _SPACE.sub(" ", text)).strip()


def urn(address: UUID) -> str:
    """Return an address as a URI."""
    return f"urn:uuid:{address}"


def identifier(address: UUID) -> Json:
    """Return an address as an identifier."""
    return {"system": URIS, "value": urn(address)}


def coding(system: str, code: str, display: str = "") -> Json:
    """Return a code of HL7's terminology, or of another system."""
    full = system if ":" in system else TERMINOLOGY + system
    return {"system": full, "code": code} | ({"display": display} if display else {})


def own_coding(terms: Terms, code: str) -> Json:
    """Return one of the program's own codes.

    Raises:
        KeyError: It is not published.
    """
    return {"system": terms.system, "version": terms.version, "code": code, "display": terms.displays[code]}


def concept(terms: Terms, code: str, text: str = "") -> Json:
    """Return one of the program's own codes, with its equal in SNOMED CT where it has one.

    Raises:
        KeyError: It is not published.
    """
    codings = [own_coding(terms, code)]
    if code in terms.snomed:
        codings.append(coding(SNOMED, *terms.snomed[code]))
    return {"coding": codings} | ({"text": plain(text)} if plain(text) else {})


def percent(value: float) -> Json:
    """Return a share in percent, in tenths: it is not known more finely."""
    return {"value": round(value, 1), "unit": "%", "system": UCUM, "code": "%"}


def moment(at: datetime) -> str:
    """Return a moment as instant or dateTime."""
    return at.isoformat(timespec="seconds")


def accession(order: HospitalOrder, system: str) -> Json:
    """Return a reference to what the hospital had asked for, by its accession number."""
    kind = {"coding": [coding("v2-0203", "ACSN")]}
    number: Json = {"type": kind, "value": plain(order.accession_number)}
    return {"type": "ServiceRequest", "identifier": number | ({"system": system} if system else {})}


def person(name: str) -> Json:
    """Return a reference to a clinician; only the name is known."""
    return {"type": "Practitioner", "display": plain(name)}
