"""The table of `packaging/torture` in the README: a row of another day takes the place of its former self alone."""

import importlib
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parent.parent / "packaging"


def test_one_row_is_replaced_and_the_others_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    torture = importlib.import_module("torture")
    readme = tmp_path / "README.md"
    monkeypatch.setattr(torture, "README", readme)
    readme.write_text(f"before\n{torture.BEGIN}\nolder\n{torture.END}\nafter\n")
    rows = {row: f"| {what} | {bar} | first |" for row, (what, bar) in torture.ROWS.items()}
    torture.put_into_readme(rows, "seed 1")
    kill = torture.ROWS["kill"][0]
    torture.put_into_readme({"kill": f"| {kill} | bar | second |"}, "seed 2")
    content = readme.read_text()
    lines = content.splitlines()
    assert (lines[0], lines[-1]) == ("before", "after")
    table = [line for line in lines if line.startswith("| ")][1:]
    assert table == [f"| {kill} | bar | second |", *list(rows.values())[1:]]
    assert content.count("seed 1") == 1
    assert "seed 2" not in content


def test_every_reader_is_fuzzed_in_some_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    torture, readers = (importlib.import_module(name) for name in ("torture", "torture_readers"))
    assert {reader.kind for reader in readers.readers()} == set(torture.FUZZED)
    assert {f"fuzz-{kind}" for kind in torture.FUZZED} < set(torture.ROWS) == set(torture.LONGEST_FIRST)
