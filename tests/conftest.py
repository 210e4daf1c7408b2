"""Fixtures of the whole suite."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of development data (photographs, videos, face model)."""
    shared = Path(os.environ.get("PALSYGRADER_SHARED", ROOT.parent / "shared"))
    folder = shared / "data" if (shared / "data").is_dir() else shared
    if not (folder / "faces").is_dir():
        pytest.skip(f"development data is not at {folder}; set PALSYGRADER_SHARED")
    return folder
