"""The published codes: all that the program can say has one, the files are valid and as the command writes them."""

import gzip
import importlib.util
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.grade import Scale, WithheldReason
from palsygrader.domain.scales import definitions
from palsygrader.domain.severity import Severity
from palsygrader.errors import ReportError
from palsygrader.report.fhir.check import load_rules, problems
from palsygrader.report.fhir.observation import ABSENT
from palsygrader.report.results import INCOMPLETE, Maker
from palsygrader.report.terms import CODES, MAP, load_terms

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "fhir"
TERMS = load_terms(FOLDER)


def published(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((FOLDER / name).read_text("utf-8"))
    return content


def test_everything_the_program_can_say_has_a_code() -> None:
    wanted = {f"side.{side}" for side in AffectedSide} | {f"method.{maker}" for maker in Maker}
    wanted |= {f"branch.{branch}.{kind}" for branch in Branch for kind in ("function", "grade")}
    wanted |= {f"site.{branch}.{side}" for branch in Branch for side in Side} | {f"site.{b}" for b in Branch}
    wanted |= {f"site.{room}.{side}" for room in ("face", "eye") for side in Side} | {"site.face", "site.eye"}
    wanted |= {f"{room}.{severity.name}" for room in ("grade", "house_brackmann") for severity in Severity}
    wanted |= {f"withheld.{reason}" for reason in (*WithheldReason, INCOMPLETE)}
    wanted |= {f"{scale}.{item.identifier}" for scale in Scale for item in definitions(scale)}
    assert wanted - TERMS.displays.keys() == set()
    assert set(ABSENT) == {*WithheldReason, INCOMPLETE}


def test_the_files_are_as_the_command_writes_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("fhir_codes", ROOT / "packaging" / "fhir_codes.py")
    assert spec is not None
    assert spec.loader is not None
    command = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(command)
    monkeypatch.setattr(command, "FOLDER", tmp_path)
    assert command.main() == 0
    for name in (CODES, MAP):
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes()


@pytest.mark.parametrize("name", [CODES, MAP])
def test_the_published_files_are_valid(name: str) -> None:
    schema = json.loads(gzip.decompress((ROOT / "tests" / "report" / "fhir_schema.json.gz").read_bytes()))
    jsonschema.validate(published(name), schema)
    found = problems(published(name), load_rules(FOLDER))
    assert [problem for problem in found if problem.rule != "unknown_system"] == []


def test_only_what_was_verified_is_mapped_to_snomed() -> None:
    assert TERMS.snomed == {
        "site.facial_nerve": ("56052001", "Facial nerve"),
        "house_brackmann.I": ("68111000119105", "House-Brackmann facial nerve grade I"),
    }


def test_codes_are_told_apart() -> None:
    codes = [concept["code"] for concept in published(CODES)["concept"]]
    assert len(set(codes)) == len(codes) == published(CODES)["count"]
    displays = [concept["display"] for concept in published(CODES)["concept"]]
    assert len(set(displays)) == len(displays)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match=r"hospital_record\.no_terms"):
        load_terms(tmp_path)
    (tmp_path / CODES).write_text("{")
    with pytest.raises(ReportError, match=r"hospital_record\.no_terms"):
        load_terms(tmp_path)
