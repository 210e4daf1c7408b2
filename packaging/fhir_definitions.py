"""Take out of HL7's definitions of FHIR R4B what the checks of a bundle need.

    npm pack hl7.fhir.r4b.core@4.3.0
    python packaging/fhir_definitions.py hl7.fhir.r4b.core-4.3.0.tgz

writes `resources/fhir/r4b.json`, the rules the program checks every bundle by, and `tests/report/fhir_schema.json.gz`,
the part of HL7's JSON schema that is about the same types.
"""

import gzip
import json
import sys
import tarfile
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
RULES: Final = ROOT / "resources" / "fhir" / "r4b.json"
SCHEMA: Final = ROOT / "tests" / "report" / "fhir_schema.json.gz"
RESOURCES: Final = (
    "Bundle",
    "CodeSystem",
    "ConceptMap",
    "Device",
    "DiagnosticReport",
    "Observation",
    "Patient",
    "Provenance",
)
"""What the program writes."""
DATATYPES: Final = (
    "Annotation",
    "Attachment",
    "CodeableConcept",
    "Coding",
    "ContactDetail",
    "ContactPoint",
    "Extension",
    "HumanName",
    "Identifier",
    "Meta",
    "Narrative",
    "Period",
    "Quantity",
    "Range",
    "Reference",
)
"""Every other one is refused by the checks."""
TERMINOLOGY: Final = "http://terminology.hl7.org/CodeSystem/"
WHOLE_SYSTEMS: Final = ("data-absent-reason", "observation-category", "provenance-participant-type")
"""HL7's code systems that the program takes codes from."""
SYSTEMS_OF_SETS: Final = {"v2-0203": "identifier-type", "v3-DataOperation": "provenance-activity-type"}
"""Those that the package has only in parts, and the value set with the part."""
NAMED_CODES: Final = {"v2-0074": ("OTH",), "v3-ObservationInterpretation": ("A", "L", "N")}
"""Those that the package has not: what the program uses of them (HL7 v2.5.1 tables 0074 and 0078)."""
OPEN: Final = ("mimetypes", "languages", "all-types", "currencies", "all-languages")
"""Value sets that are a grammar or a whole language, not a list."""
_TYPE: Final = "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type"
_REGEX: Final = "http://hl7.org/fhir/StructureDefinition/regex"
_LOCAL: Final = "http://hl7.org/fhirpath/System."

Json = dict[str, Any]


def main() -> int:
    """Write both files."""
    package = read(Path(sys.argv[1]))
    rules = {
        "source": f"hl7.fhir.r4b.core {package['package.json']['version']} (HL7 FHIR R4B, CC0-1.0)",
        "primitives": primitives(package),
        "types": {name: rule for each in (*RESOURCES, *DATATYPES) for name, rule in structure(package, each).items()},
        "systems": systems(package),
    }
    RULES.write_text(json.dumps(rules, indent=None, separators=(",", ":"), sort_keys=True) + "\n", encoding="utf-8")
    SCHEMA.write_bytes(gzip.compress(json.dumps(schema(package), sort_keys=True).encode(), mtime=0))
    print(f"{RULES}: {RULES.stat().st_size} bytes; {SCHEMA}: {SCHEMA.stat().st_size} bytes")
    return 0


def read(archive: Path) -> dict[str, Json]:
    """Return every JSON file of the package by its name."""
    found: dict[str, Json] = {}
    with tarfile.open(archive) as files:
        for member in files:
            stream = files.extractfile(member) if member.name.endswith(".json") else None
            if stream is not None:
                found[Path(member.name).name] = json.load(stream)
    return found


def primitives(package: dict[str, Json]) -> dict[str, str]:
    """Return the regular expression of every primitive type that has one."""
    found = {}
    for content in package.values():
        if content.get("kind") != "primitive-type":
            continue
        for element in content["snapshot"]["element"]:
            for kind in element.get("type", ()):
                for extension in kind.get("extension", ()):
                    if extension["url"] == _REGEX:
                        found[content["type"]] = extension["valueString"]
        found.setdefault(content["type"], "")
    return found


def structure(package: dict[str, Json], name: str) -> dict[str, Json]:
    """Return the elements of a type and of the parts inside it, by their path."""
    found: dict[str, Json] = {name: {}}
    for element in package[f"StructureDefinition-{name}.json"]["snapshot"]["element"][1:]:
        parent, _, own = element["path"].rpartition(".")
        kinds = element.get("type", ())
        if "contentReference" in element:
            kinds = [{"code": element["contentReference"].partition("#")[2]}]
        for kind in kinds:
            code = type_code(kind)
            inside = code in {"BackboneElement", "Element"}
            if inside:
                code = element["path"]
                found.setdefault(code, {})
            rule: Json = {"type": code, "min": element["min"], "many": element["max"] != "1"}
            if own.endswith("[x]"):
                rule["choice"] = own
            targets = sorted(target.rpartition("/")[2] for target in kind.get("targetProfile", ()))
            if targets and targets != ["Resource"]:
                rule["targets"] = targets
            codes = required_codes(package, element.get("binding", {}))
            if codes:
                rule["codes"] = codes
            found[parent][own.replace("[x]", code[:1].upper() + code[1:]) if own.endswith("[x]") else own] = rule
    return found


def type_code(kind: Json) -> str:
    """Return the name of a type; those of FHIRPath stand for the one the extension tells."""
    code: str = kind["code"]
    if code.startswith(_LOCAL):
        told = [each.get("valueUrl") for each in kind.get("extension", ()) if each["url"] == _TYPE]
        return told[0] if told else code.removeprefix(_LOCAL).lower()
    return code


def required_codes(package: dict[str, Json], binding: Json) -> list[str]:
    """Return the codes of a required binding, none for one that is no list."""
    url = binding.get("valueSet", "").partition("|")[0]
    if binding.get("strength") != "required" or url.rpartition("/")[2] in OPEN:
        return []
    return sorted(codes_of_set(package, url))


def codes_of_set(package: dict[str, Json], url: str) -> set[str]:
    """Return the codes of a value set."""
    found: set[str] = set()
    content = next(each for each in package.values() if each.get("url") == url and "compose" in each)
    for include in content["compose"]["include"]:
        if "filter" in include:
            message = f"{url} is made by a filter"
            raise ValueError(message)
        if "concept" in include:
            found |= {concept["code"] for concept in include["concept"]}
        elif "system" in include:
            found |= codes_of(package, include["system"])
        for other in include.get("valueSet", ()):
            found |= codes_of_set(package, other)
    return found


def codes_of(package: dict[str, Json], system: str) -> set[str]:
    """Return the codes of a code system, those inside others too."""
    content = next(e for e in package.values() if e.get("resourceType") == "CodeSystem" and e.get("url") == system)

    def inside(concepts: list[Json]) -> set[str]:
        return {c["code"] for c in concepts} | {code for c in concepts for code in inside(c.get("concept", []))}

    return inside(content["concept"])


def systems(package: dict[str, Json]) -> dict[str, list[str]]:
    """Return the codes that may be used of HL7's own code systems."""
    found: dict[str, list[str]] = {name: list(codes) for name, codes in NAMED_CODES.items()}
    for name in WHOLE_SYSTEMS:
        found[name] = sorted(codes_of(package, TERMINOLOGY + name))
    for name, value_set in SYSTEMS_OF_SETS.items():
        includes = package[f"ValueSet-{value_set}.json"]["compose"]["include"]
        listed = next(each for each in includes if each.get("system") == TERMINOLOGY + name)
        found[name] = sorted(concept["code"] for concept in listed["concept"])
    return {TERMINOLOGY + name: codes for name, codes in found.items()}


def schema(package: dict[str, Json]) -> Json:
    """Return HL7's JSON schema without the resources the program does not write."""
    whole = package["fhir.schema.json"]
    wanted, left = set(), ["Bundle", *RESOURCES]
    definitions: Json = whole["definitions"]
    listed = {"oneOf": [{"$ref": f"#/definitions/{name}"} for name in RESOURCES]}
    while left:
        name = left.pop()
        if name in wanted or name == "ResourceList":
            continue
        wanted.add(name)
        left += referred(definitions[name])
    kept = {name: definitions[name] for name in sorted(wanted)} | {"ResourceList": listed}
    return {"$schema": whole["$schema"], "definitions": kept, **listed}


def referred(part: object) -> list[str]:
    """Return the names of the definitions that a part of the schema refers to."""
    if isinstance(part, dict):
        own = [part["$ref"].rpartition("/")[2]] if isinstance(part.get("$ref"), str) else []
        return own + [name for value in part.values() for name in referred(value)]
    if isinstance(part, list):
        return [name for value in part for name in referred(value)]
    return []


if __name__ == "__main__":
    raise SystemExit(main())
