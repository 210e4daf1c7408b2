"""The program's own codes, as they are published in `resources/fhir`, and their equals in SNOMED CT."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from palsygrader.errors import ReportError

CODES: Final = "CodeSystem-palsygrader.json"
MAP: Final = "ConceptMap-snomed.json"
SNOMED: Final = "http://snomed.info/sct"


@dataclass(frozen=True, slots=True)
class Terms:
    """Codes and what they say in English.

    Attributes:
        system: Address of the code system.
        version: Of the code system.
        displays: Per code of the program's own.
        snomed: Per own code its equal in SNOMED CT: identifier and display.
    """

    system: str
    version: str
    displays: Mapping[str, str]
    snomed: Mapping[str, tuple[str, str]]


@cache
def load_terms(folder: Path) -> Terms:
    """Return the codes.

    Args:
        folder: Where the published files lie.

    Raises:
        ReportError: `hospital_record.no_terms`.
    """
    try:
        codes = json.loads((folder / CODES).read_bytes())
        mapped = json.loads((folder / MAP).read_bytes())
    except (OSError, ValueError) as error:
        raise ReportError("hospital_record.no_terms") from error
    snomed = {
        element["code"]: (target["code"], target["display"])
        for group in mapped["group"]
        for element in group["element"]
        for target in element["target"]
    }
    displays = {concept["code"]: concept["display"] for concept in codes["concept"]}
    return Terms(codes["url"], codes["version"], displays, snomed)
