"""Write the code system and the map to SNOMED CT that the program publishes and uses. Run after an item is added.

Codes are the program's own: no LOINC code for these scales was found, and none is invented. A code never changes its
meaning; one that is no longer used stays.
"""

import json
import sys
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from palsygrader import __version__
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.grade import Scale, WithheldReason
from palsygrader.domain.scales import definitions
from palsygrader.domain.scales.eface import SUBSCORES
from palsygrader.domain.severity import Severity
from palsygrader.wording import of, say

FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "fhir"
SYSTEM: Final = "urn:oid:2.25.159914148147864633519650758918840968501"
"""Made of a random UUID (ITU-T X.667), so that nobody has to be asked for it."""
MAP: Final = "urn:oid:2.25.120072257249237853267341524210459842169"
SNOMED: Final = "http://snomed.info/sct"
VERIFIED: Final = (
    ("site.facial_nerve", "56052001", "Facial nerve", "equivalent"),
    ("house_brackmann.I", "68111000119105", "House-Brackmann facial nerve grade I", "equivalent"),
)
"""(own code, SNOMED CT id, what it is, ConceptMap equivalence); only what was verified."""
TOTALS: Final = {
    Scale.HOUSE_BRACKMANN: ("grade",),
    Scale.SUNNYBROOK: ("rest", "voluntary", "synkinesis", "composite_raw", "composite"),
    Scale.FNGS2: ("total", "grade"),
    Scale.EFACE: tuple(SUBSCORES),
    Scale.YANAGIHARA: ("total",),
}


def main() -> int:
    """Write both files."""
    concepts = dict(_concepts())
    write("CodeSystem-palsygrader.json", code_system(concepts))
    write("ConceptMap-snomed.json", concept_map(concepts))
    print(f"{len(concepts)} codes in {FOLDER}")
    return 0


def write(name: str, content: dict[str, Any]) -> None:
    """Write a file."""
    (FOLDER / name).write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def code_system(concepts: dict[str, str]) -> dict[str, Any]:
    """Return the code system."""
    return {
        "resourceType": "CodeSystem",
        "id": "palsygrader",
        "url": SYSTEM,
        "version": __version__,
        "name": "Palsygrader",
        "title": "Facial palsy graded per nerve branch",
        "status": "active",
        "experimental": False,
        "description": (
            "What palsygrader measures and what clinicians decide with it: function and grade of the branches of the "
            "facial nerve, items and totals of five published scales. Left and right are the patient's own."
        ),
        "caseSensitive": True,
        "content": "complete",
        "count": len(concepts),
        "concept": [{"code": code, "display": display} for code, display in concepts.items()],
    }


def concept_map(concepts: dict[str, str]) -> dict[str, Any]:
    """Return the map to SNOMED CT."""
    elements = [
        {
            "code": own,
            "display": concepts[own],
            "target": [{"code": code, "display": display, "equivalence": equivalence}],
        }
        for own, code, display, equivalence in VERIFIED
    ]
    return {
        "resourceType": "ConceptMap",
        "id": "palsygrader-snomed",
        "url": MAP,
        "version": __version__,
        "name": "PalsygraderToSnomed",
        "status": "active",
        "experimental": False,
        "description": "Codes of palsygrader that were verified to have an equal in SNOMED CT; all others have no map.",
        "group": [{"source": SYSTEM, "target": SNOMED, "element": elements}],
    }


def _concepts() -> list[tuple[str, str]]:
    return [*_report(), *_branches(), *_sites(), *_scales(), *_withheld()]


def _report() -> list[tuple[str, str]]:
    return [
        ("report", "Printed report of an examination of facial palsy"),
        ("examination", "Examination of facial palsy"),
        ("affected_side", "Affected side of the face"),
        *((f"side.{side}", _SIDE[side]) for side in AffectedSide),
        ("eye_stays_open", "Eye does not close completely"),
        ("method.program", "Graded by the program from pictures"),
        ("method.clinician", "Decided by the clinician"),
        ("method.in_force", "Value that stands: the clinician's, else the program's"),
        ("device.software", "Software that grades facial palsy"),
        ("version.program", "Version of the program"),
        ("version.landmarks_sha256", "SHA-256 of the landmark model"),
        ("version.grading_method", "Method that grades"),
        ("research.code", "Code of a person or visit in research exports"),
    ]


_SIDE: Final = {
    AffectedSide.LEFT: "Patient's left",
    AffectedSide.RIGHT: "Patient's right",
    AffectedSide.NONE: "Neither side",
    AffectedSide.BOTH: "Both sides",
    AffectedSide.UNKNOWN: "Side not known",
}


def _branches() -> list[tuple[str, str]]:
    found = []
    for branch in Branch:
        words = of(branch)
        found.append((f"branch.{branch}.function", f"Function of the {words} branch's region, weak to healthy side"))
        found.append((f"branch.{branch}.grade", f"Grade of the {words} branch's region"))
    found += [
        ("interval.low", "Lower end of the 90 % interval"),
        ("interval.high", "Upper end of the 90 % interval"),
        ("grade", "Grade by the program's thresholds"),
    ]
    return found + [(f"grade.{severity.name}", f"Regional grade {severity.name}") for severity in Severity]


def _sites() -> list[tuple[str, str]]:
    found = [("site.face", "Face"), ("site.facial_nerve", "Facial nerve")]
    for side in Side:
        found.append((f"site.face.{side}", f"Face, patient's {side}"))
        found.append((f"site.eye.{side}", f"Eye, patient's {side}"))
    found.append(("site.eye", "Eye"))
    for branch in Branch:
        name = f"{of(branch)} branch of the facial nerve"
        found.append((f"site.{branch}", name.capitalize()))
        found += [(f"site.{branch}.{side}", f"{name.capitalize()}, patient's {side}") for side in Side]
    return found


def _scales() -> list[tuple[str, str]]:
    found = []
    for scale in Scale:
        name = of(scale)
        found.append((scale.value, name))
        found += [(f"{scale}.total.{total}", f"{name}: {_total(scale, total)}") for total in TOTALS[scale]]
        found += [
            (f"{scale}.{item.identifier}", f"{name}: {say(f'scale.{scale}.{item.identifier}')}")
            for item in definitions(scale)
        ]
    found.append(("house_brackmann.rule", "House-Brackmann: the rule that decided"))
    return found + [(f"house_brackmann.{s.name}", f"House-Brackmann grade {s.name}") for s in Severity]


def _total(scale: Scale, total: str) -> str:
    return say(f"scale.{scale}.total.{total}")


def _withheld() -> list[tuple[str, str]]:
    return [
        *((f"withheld.{reason}", f"No value: {of(reason)}") for reason in WithheldReason),
        ("withheld.incomplete", "No total: items have no value"),
    ]


if __name__ == "__main__":
    raise SystemExit(main())
