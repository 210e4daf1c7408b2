"""What may be installed is known file by file, what the program is made of is listed, and vulnerabilities are told."""

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PACKAGING = Path(__file__).resolve().parent.parent / "packaging"


def load(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Load a command, which is no part of a package."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def locked(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return load("locked", monkeypatch)


@pytest.fixture
def supply(locked: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return load("supply", monkeypatch)


def item(name: str, version: str, sha256: str) -> dict[str, Any]:
    archive = {"archive_info": {"hashes": {"sha256": sha256}}, "url": "https://somewhere"}
    return {"download_info": archive, "metadata": {"name": name, "version": version}}


def test_every_constraint_is_locked(locked: ModuleType) -> None:
    lines = (PACKAGING / "constraints.txt").read_text("utf-8").splitlines()
    pinned = [line.partition(" ")[0].split("==") for line in lines if "==" in line and not line.startswith("#")]
    known = locked.read(locked.LOCKED.read_text("utf-8"))
    assert [name for name, version in pinned if not known.get((locked.normal(name), version))] == []


def test_another_file_and_an_unknown_package_are_told(locked: ModuleType) -> None:
    known = locked.read("a-b==1.0 \\\n    --hash=sha256:" + "0" * 64 + " \\\n    --hash=sha256:" + "1" * 64)
    good = [item("A_b", "1.0", "1" * 64), item("a.b", "1.0+cpu", "0" * 64)]
    own = {"download_info": {"dir_info": {"editable": True}}, "metadata": {"name": "palsygrader", "version": "0.1.0"}}
    assert locked.strangers({"install": [*good, own]}, known) == []
    bad = [item("a-b", "1.0", "2" * 64), item("a-b", "2.0", "0" * 64), item("c", "1.0", "0" * 64)]
    assert len(locked.strangers({"install": [*good, *bad]}, known)) == 3


def test_the_list_names_every_package_with_its_files(supply: ModuleType) -> None:
    versions = supply.packages()
    known = supply.read(supply.LOCKED.read_text("utf-8"))
    made = json.loads(json.dumps(supply.sbom(versions, known)))
    assert made["bomFormat"] == "CycloneDX"
    named = {each["name"]: each for each in made["components"]}
    assert {"numpy", "pyside6-essentials", "cryptography"} <= set(named)
    assert named["numpy"]["externalReferences"][0]["hashes"]


def test_without_a_connection_nothing_is_claimed(
    supply: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def gone(_versions: dict[str, str]) -> dict[str, list[str]]:
        raise OSError("no route")

    monkeypatch.setattr(supply, "ask", gone)
    assert supply.audit({"a": "1"}) == 0
    assert "NOT CHECKED" in capsys.readouterr().out


def test_a_vulnerability_fails_unless_it_is_accepted_with_a_reason(
    supply: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(supply, "ask", lambda _versions: {"a": ["GHSA-1"]})
    monkeypatch.setattr(supply, "ACCEPTED", tmp_path / "accepted.txt")
    assert supply.audit({"a": "1"}) == 1
    assert "GHSA-1" in capsys.readouterr().out
    (tmp_path / "accepted.txt").write_text("# why\nGHSA-1\n")
    assert supply.audit({"a": "1"}) == 1
    (tmp_path / "accepted.txt").write_text("GHSA-1 only on another system\n")
    assert supply.audit({"a": "1"}) == 0
