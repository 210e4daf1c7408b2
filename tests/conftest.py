"""Fixtures of the whole suite."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from palsygrader import wording
from palsygrader.settings import translations

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the tests read English, whatever the system speaks
os.environ.pop("LANGUAGE", None)

settings.register_profile("untimed", deadline=None)  # how long an example takes is the busy computer's matter
settings.load_profile("untimed")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Speak English again after a test that spoke another language."""
    yield
    if wording.current().code != "en":
        wording.use("en", translations())


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of development data (photographs, videos, face model)."""
    shared = Path(os.environ.get("PALSYGRADER_SHARED", ROOT.parent / "shared"))
    folder = shared / "data" if (shared / "data").is_dir() else shared
    if not (folder / "faces").is_dir():
        pytest.skip(f"development data is not at {folder}; set PALSYGRADER_SHARED")
    return folder
