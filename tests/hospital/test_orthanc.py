"""A real archive, where one is installed; `packaging/hospital-test` does much more with it."""

import importlib
import shutil
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

pytestmark = pytest.mark.skipif(
    shutil.which("Orthanc") is None or shutil.which("dciodvfy") is None,
    reason="needs Debian's orthanc and dicom3tools",
)


@pytest.mark.parametrize("row", ["commitment", "refused"])
def test_a_row_of_the_hospital_s_test_holds(row: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    rows = importlib.import_module("hospital_rows")
    faults = rows.Faults()
    getattr(rows, row)(tmp_path / row, faults, 0.1)
    assert faults == []
