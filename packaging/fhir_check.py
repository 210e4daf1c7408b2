"""Write bundles of made-up visits into a folder, valid ones and wrong ones, for `packaging/fhir-check`."""

import copy
import sys
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from palsygrader.domain.addendum import Addendum
from palsygrader.domain.dicom_choices import KeptDates
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.report.fhir.bundle import bundle_json
from palsygrader.report.fhir.rules import FhirRules
from palsygrader.report.recorded_visit import RecordedVisit, for_research
from tests.report.conftest import CREATED, FUNCTIONS, decision, examination, grade, patient
from tests.report.recorded import ORDER, PSEUDONYMS, RULES, Json, bundle, visit

SERVER_KNOWS: Final = FhirRules(RULES.patient_system, RULES.accession_system)
NAMES: Final = {
    "accents": "Zoë Ångström-Łukasiewicz",
    "cyrillic": "Анна Иванова",
    "chinese": "王小东",
    "markup": "<b>&",
}


def main() -> int:
    """Write them."""
    folder = Path(sys.argv[1])
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.json"):
        old.unlink()
    for name, made in {**valid(), **wrong()}.items():
        (folder / f"{name}.json").write_bytes(bundle_json(made))
    return 0


def valid() -> dict[str, Json]:
    """Return bundles that have to be valid."""
    withheld: dict[Branch, float | None] = {**FUNCTIONS, Branch.BUCCAL: None}
    added = examination().with_addendum(Addendum("Dr. Bo Ek", CREATED, "The MRI showed nothing."))
    visits: dict[str, RecordedVisit] = {
        "signed": visit(order=ORDER),
        "amended": visit(order=ORDER, examination=added),
        "withheld": visit(examination=examination(grade=grade(withheld), decisions=())),
        "right": visit(examination=examination(grade=grade(side=AffectedSide.RIGHT))),
        "ungraded": visit(examination=examination(grade=None, decisions=(decision("branch.buccal", 4),))),
        **{name: visit(patient=patient(words)) for name, words in NAMES.items()},
        **{f"research-{dates}": for_research(visit(), dates, PSEUDONYMS) for dates in KeptDates},
    }
    found = {f"valid-{name}": bundle(told) for name, told in visits.items()}
    return found | {"valid-known-patient": bundle(visits["signed"], SERVER_KNOWS)}


def wrong() -> dict[str, Json]:
    """Return bundles with one status each that does not exist; the program itself would not let them out."""
    found = {}
    for kind in ("Observation", "DiagnosticReport", "Device"):
        made = copy.deepcopy(bundle(visit()))
        resource = next(e["resource"] for e in made["entry"] if e["resource"]["resourceType"] == kind)
        resource["status"] = "signed"
        found[f"wrong-status-{kind}"] = made
    return found


if __name__ == "__main__":
    raise SystemExit(main())
