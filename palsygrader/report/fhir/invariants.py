"""HL7's invariants that concern what the program writes, by their names (FHIR R4B, the definitions' constraints)."""

from collections.abc import Iterable, Iterator
from typing import Final

from palsygrader.report.fhir.parts import Json

Broken = tuple[str, str]
"""Where, and the invariant's name."""
_METHODS_OF_WRITING: Final = frozenset({"POST", "PUT"})


def broken_invariants(resource: Json) -> Iterable[Broken]:
    """Yield every invariant that a resource breaks."""
    kind = str(resource.get("resourceType"))
    for where, part in _objects(resource, kind):
        yield from ((where, name) for name in _broken(part))
    if kind == "Bundle":
        yield from _bundle(resource)


def _broken(part: Json) -> Iterable[str]:
    values = [name for name in part if name.startswith("value") and name[5:6].isupper()]
    kind = part.get("resourceType")
    if "dataAbsentReason" in part and values:
        yield "obs-6"
    if (
        kind == "Observation"
        and values
        and any(each.get("code") == part.get("code") for each in _list(part, "component"))
    ):
        yield "obs-7"
    if "url" in part and ("extension" in part) == bool(values) and set(part) <= {"url", "extension", *values}:
        yield "ext-1"
    if "data" in part and "contentType" not in part:
        yield "att-1"
    if "code" in part and "unit" in part and "system" not in part:
        yield "qty-3"
    if "div" in part and not str(part["div"]).strip():
        yield "txt-2"


def _same_code(component: Json, observation: Json) -> bool:
    def codes(part: Json) -> set[tuple[object, object]]:
        code = part.get("code")
        return {
            (each.get("system"), each.get("code")) for each in _list(code if isinstance(code, dict) else {}, "coding")
        }

    return bool(codes(component) & codes(observation))


def _bundle(bundle: Json) -> Iterable[Broken]:
    entries = _list(bundle, "entry")
    addresses = [str(entry.get("fullUrl")) for entry in entries]
    if len(set(addresses)) != len(addresses):
        yield "Bundle", "bdl-7"
    kinds = {}
    for number, entry in enumerate(entries):
        where = f"Bundle.entry[{number}]"
        request, resource = entry.get("request"), entry.get("resource", {})
        if not isinstance(request, dict) or not isinstance(resource, dict):
            yield where, "bdl-3"
            continue
        kinds[addresses[number]] = resource.get("resourceType")
        asked = str(request.get("url", "")).partition("?")[0]
        if request.get("method") not in _METHODS_OF_WRITING or asked != resource.get("resourceType"):
            yield f"{where}.request", "request"
        if "ifNoneExist" in request and request.get("method") != "POST":
            yield f"{where}.request", "if_none_exist"
        if str(entry.get("fullUrl", "")).startswith("urn:uuid:") and "id" in resource:
            yield where, "bdl-8"
    for where, part in _objects(bundle, "Bundle"):
        literal = part.get("reference")
        if isinstance(literal, str) and literal.startswith("urn:") and literal not in kinds:
            yield where, "dangling_reference"


def _objects(part: object, where: str) -> Iterator[tuple[str, Json]]:
    if isinstance(part, dict):
        yield where, part
        for name, value in part.items():
            yield from _objects(value, f"{where}.{name}")
    elif isinstance(part, list):
        for number, each in enumerate(part):
            yield from _objects(each, f"{where}[{number}]")


def _list(part: Json, name: str) -> list[Json]:
    found = part.get(name)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []
