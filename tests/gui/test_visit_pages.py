"""The pages of a visit are made late, their models before."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from palsygrader import logs
from palsygrader.grading.grading_model import shared_model
from palsygrader.gui import visit_pages
from palsygrader.gui.visit_pages import LatePages
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings, grading_weights
from tests.gui.conftest import FakeArchive


def no_source(_number: int) -> object:
    raise AssertionError


def test_models_that_were_loaded_are_those_of_the_pages(
    qtbot: QtBot, archive: FakeArchive, archive_queue: JobQueue
) -> None:
    pages = LatePages(no_source)  # type: ignore[arg-type]
    pages.prepare("cpu")
    assert "network" in vars(shared_model(grading_weights(), "cpu"))
    capture = pages.capture(archive, archive_queue, Settings())
    importing = pages.importing(archive, archive_queue, Settings())
    for page in (capture, importing):
        qtbot.addWidget(page)
    assert capture._landmarker is importing._landmarker
    assert "_networks" in vars(capture._landmarker)
    assert capture.shut_down()
    assert importing.stop()


def test_a_missing_model_is_only_noted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    noted: list[str] = []
    monkeypatch.setattr(logs, "failure", lambda name, _error: noted.append(name))
    monkeypatch.setattr(visit_pages, "landmark_weights", lambda: tmp_path)
    LatePages(no_source).prepare("cpu")  # type: ignore[arg-type]
    assert noted == ["visit.not_prepared"]
