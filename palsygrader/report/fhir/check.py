"""Check a resource by HL7's own definitions of R4B, more strictly than `fhir.resources`, which takes a wrong status.

The rules are data: `r4b.json` holds for every type the program writes its elements with how often they may be there,
their types, the regular expressions of primitive ones, the codes of required bindings and what a reference may lead to,
taken out of the package `hl7.fhir.r4b.core` by `packaging/fhir_definitions.py`. What is not in it is refused: a type or
an element the program does not write, a code system it does not know (so no code can be invented).
"""

import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from palsygrader.errors import ReportError
from palsygrader.report.fhir.invariants import broken_invariants
from palsygrader.report.fhir.parts import UCUM, URIS, Json
from palsygrader.report.terms import SNOMED, load_terms

RULES: Final = "r4b.json"
STANDARD: Final = "FHIR R4B"
UNITS: Final = frozenset({"%"})
"""Codes of UCUM that the program uses."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong.

    Attributes:
        where: Path from the resource, for example `Bundle.entry[3].resource.status`.
        rule: What rule it breaks: a word, or the name of HL7's invariant.
    """

    where: str
    rule: str


@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """HL7's definitions.

    Attributes:
        primitives: Regular expression per primitive type; an empty one takes all.
        types: Per type, and part of a type, its elements with their rules.
        systems: Codes per code system; what is in no system here is refused.
    """

    primitives: Mapping[str, re.Pattern[str]]
    types: Mapping[str, Mapping[str, Json]]
    systems: Mapping[str, frozenset[str]]


@cache
def load_rules(folder: Path) -> Rules:
    """Return the rules.

    Args:
        folder: `resources/fhir`.

    Raises:
        ReportError: `hospital_record.no_terms`.
    """
    terms = load_terms(folder)
    try:
        read = json.loads((folder / RULES).read_bytes())
    except (OSError, ValueError) as error:
        raise ReportError("hospital_record.no_terms") from error
    systems = {system: frozenset(codes) for system, codes in read["systems"].items()}
    systems[terms.system] = frozenset(terms.displays)
    systems[SNOMED] = frozenset(code for code, _ in terms.snomed.values())
    systems[UCUM] = UNITS
    primitives = {name: re.compile(regex) for name, regex in read["primitives"].items()}
    return Rules(primitives, read["types"], systems)


def require_valid(resource: Json, folder: Path) -> None:
    """Refuse a resource that breaks a rule, HL7's as read here or as `fhir.resources` reads them.

    Raises:
        ReportError: `hospital_record.invalid`, `hospital_record.no_terms`.
    """
    found = problems(resource, load_rules(folder))
    if not found:
        found = _of_library(resource)
    if found:
        raise ReportError("hospital_record.invalid", standard=STANDARD, rule=found[0].rule, where=found[0].where)


def problems(resource: object, rules: Rules) -> list[Problem]:
    """Return everything that is wrong with a resource, of its parts first; empty where it is valid."""
    kind = resource.get("resourceType") if isinstance(resource, dict) else None
    if not isinstance(resource, dict) or not isinstance(kind, str) or not _is_resource(kind, rules):
        return [Problem("resource", "unknown_resource")]
    return [*_object(resource, kind, kind, rules), *(Problem(*each) for each in broken_invariants(resource))]


def _is_resource(kind: str, rules: Rules) -> bool:
    return "." not in kind and "id" in rules.types.get(kind, {}) and "meta" in rules.types[kind]


def _of_library(resource: Json) -> list[Problem]:
    """Return what `fhir.resources` finds."""
    from fhir.resources.R4B import get_fhir_model_class  # noqa: PLC0415 - takes half a second, only needed here
    from pydantic import ValidationError  # noqa: PLC0415 - as above

    try:
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        return [Problem(".".join(map(str, first["loc"])), first["type"])]
    return []


def _object(content: object, kind: str, where: str, rules: Rules) -> Iterable[Problem]:
    if not isinstance(content, dict):
        yield Problem(where, "not_an_object")
        return
    if not content:
        yield Problem(where, "empty")
    elements = rules.types[kind]
    for name, value in content.items():
        rule = elements.get(name)
        if name == "resourceType" and value == kind:
            continue
        if rule is None:
            yield Problem(f"{where}.{name}", "unknown_element")
        else:
            yield from _element(value, rule, f"{where}.{name}", rules)
    yield from _missing(content, elements, where)
    if kind == "Coding" or (kind == "Quantity" and "code" in content):
        yield from _coded(content, where, rules)
    if kind == "Identifier" and "system" in content and not re.match(r"[a-z]+:\S", str(content["system"])):
        yield Problem(f"{where}.system", "not_a_uri")


def _missing(content: Json, elements: Mapping[str, Json], where: str) -> Iterable[Problem]:
    """Yield elements that have to be there and are not, and choices made twice."""
    choices: dict[str, list[str]] = {}
    for name, rule in elements.items():
        there = name in content
        if "choice" in rule:
            choices.setdefault(rule["choice"], []).extend([name] if there else [])
        elif rule["min"] and not there:
            yield Problem(f"{where}.{name}", "missing")
    for choice, made in choices.items():
        needed = any(rule["min"] for rule in elements.values() if rule.get("choice") == choice)
        if len(made) > 1 or (needed and not made):
            yield Problem(f"{where}.{choice}", "choice")


def _element(value: object, rule: Json, where: str, rules: Rules) -> Iterable[Problem]:
    if not rule["many"]:
        yield from _one(value, rule, where, rules)
        return
    if not isinstance(value, list) or not value:
        yield Problem(where, "not_a_list" if value else "empty")
        return
    for number, each in enumerate(value):
        yield from _one(each, rule, f"{where}[{number}]", rules)


def _one(value: object, rule: Json, where: str, rules: Rules) -> Iterable[Problem]:
    kind = rule["type"]
    if kind == "Resource":
        own = value.get("resourceType") if isinstance(value, dict) else None
        if not isinstance(own, str) or not _is_resource(own, rules):
            yield Problem(where, "unknown_resource")
        else:
            yield from _object(value, own, where, rules)
    elif kind in rules.types:
        yield from _object(value, kind, where, rules)
        if "targets" in rule and kind == "Reference" and isinstance(value, dict):
            yield from _target(value, rule["targets"], where)
    elif kind in rules.primitives:
        if not _is_primitive(value, kind, rules):
            yield Problem(where, f"not_{kind}")
        elif "codes" in rule and value not in rule["codes"]:
            yield Problem(where, "unknown_code")
    else:
        yield Problem(where, "unused_type")


def _is_primitive(value: object, kind: str, rules: Rules) -> bool:
    if kind == "boolean":
        return isinstance(value, bool)
    if kind == "decimal":
        return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    if kind in {"integer", "positiveInt", "unsignedInt"}:
        whole = isinstance(value, int) and not isinstance(value, bool)
        return whole and rules.primitives[kind].fullmatch(str(value)) is not None
    if not isinstance(value, str) or not value:
        return False
    regex = rules.primitives[kind]
    return not regex.pattern or regex.fullmatch(value) is not None


def _target(reference: Json, targets: list[str], where: str) -> Iterable[Problem]:
    told = [reference[name] for name in ("type",) if name in reference]
    literal = str(reference.get("reference", ""))
    if literal and not literal.startswith("urn:"):
        told.append(re.split(r"[/?]", literal)[0])
    if any(kind not in targets for kind in told):
        yield Problem(where, "wrong_target")


def _coded(content: Json, where: str, rules: Rules) -> Iterable[Problem]:
    """Yield a code of a system that is not known, or that its system has not; addresses as tags are no codes."""
    system, code = content.get("system"), content.get("code")
    if system == URIS and str(code).startswith("urn:uuid:"):
        return
    if not isinstance(system, str) or system not in rules.systems:
        yield Problem(f"{where}.system", "unknown_system")
    elif code not in rules.systems[system]:
        yield Problem(f"{where}.code", "unknown_code")
