"""Signed visits for the record, and how a bundle is looked at."""

import gzip
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

from palsygrader.domain.order import HospitalOrder
from palsygrader.report.fhir.bundle import fhir_bundle
from palsygrader.report.fhir.rules import FhirRules
from palsygrader.report.pseudonyms import Pseudonyms
from palsygrader.report.recorded_visit import RecordedVisit
from tests.report.conftest import examination, patient

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fhir"
RULES = FhirRules("https://hospital.example/mrn", "https://hospital.example/accession", create_patient=True)
ORDER = HospitalOrder(
    patient_identifier="H-77", accession_number="ACC-5", study_uid="1.2.840.99.5", procedure_id="RP1", step_id="SPS1"
)
PDF = b"%PDF-1.4 not read by anybody here"
PSEUDONYMS = Pseudonyms(bytes(range(32)))
Json = dict[str, Any]


def visit(**changes: Any) -> RecordedVisit:
    """Return a signed visit with a report."""
    told: Json = {"patient": patient(), "examination": examination(), "pdf": PDF} | changes
    return RecordedVisit(**told)


def bundle(told: RecordedVisit, rules: FhirRules = RULES) -> Json:
    made: Json = fhir_bundle(told, rules, FOLDER)
    return made


def resources(made: Json, kind: str) -> list[Json]:
    return [entry["resource"] for entry in made["entry"] if entry["resource"]["resourceType"] == kind]


def observations(made: Json) -> dict[tuple[str, str], Json]:
    """Return the Observations by own code and whose value it is."""
    return {
        (each["code"]["coding"][0]["code"], each["method"]["coding"][0]["code"].removeprefix("method.")): each
        for each in resources(made, "Observation")
    }


def texts(part: object) -> Iterator[str]:
    """Yield every text of a JSON value."""
    if isinstance(part, dict):
        for value in part.values():
            yield from texts(value)
    elif isinstance(part, list):
        for value in part:
            yield from texts(value)
    elif isinstance(part, str):
        yield part


@cache
def schema() -> Any:
    """Return HL7's own JSON schema of R4B, of the types the program writes."""
    content = json.loads(gzip.decompress((Path(__file__).parent / "fhir_schema.json.gz").read_bytes()))
    kind = jsonschema.validators.validator_for(content)
    return kind(content)


def schema_errors(made: Json) -> list[str]:
    return [f"{list(error.absolute_path)}: {error.message[:200]}" for error in schema().iter_errors(made)]
