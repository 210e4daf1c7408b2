from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from palsygrader.capture.digital_patient import DigitalPatientSource
from palsygrader.capture.source import PhotographFolderSource, VideoSource
from palsygrader.gui.live_source import CameraList, file_source, source_factory
from palsygrader.settings import Settings, bundled


def test_the_demonstration_plays_the_digital_patient() -> None:
    source = source_factory(demo=True, source=None, settings=Settings, cameras=CameraList())()
    assert isinstance(source, DigitalPatientSource)


@pytest.mark.parametrize("demo", [False, True])
def test_a_named_source_comes_first(tmp_path: Path, demo: bool) -> None:
    assert isinstance(
        source_factory(demo=demo, source=tmp_path, settings=Settings, cameras=CameraList())(), PhotographFolderSource
    )


def test_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    assert isinstance(file_source(bundled("resources", "demo")), DigitalPatientSource)
    assert isinstance(file_source(bundled("resources", "demo") / "rest.mp4"), VideoSource)
    assert isinstance(file_source(tmp_path), PhotographFolderSource)


def test_cameras_can_be_listed_also_where_there_is_none(qapp: QApplication) -> None:
    cameras = CameraList()
    assert cameras.names() == cameras.names()
    assert all(name and identifier for name, identifier in cameras.names())
