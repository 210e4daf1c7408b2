from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from palsygrader.capture.digital_patient import DigitalPatientSource
from palsygrader.capture.source import FrameSource, PhotographFolderSource, VideoSource
from palsygrader.domain.examination import Picture
from palsygrader.gui.live_source import CameraList, file_source, source_factory
from palsygrader.settings import Settings, bundled


def test_the_demonstration_plays_the_digital_patient() -> None:
    make = source_factory(demo=True, source=None, settings=Settings, cameras=CameraList())
    first, second = [as_seen(make(number)) for number in (1, 2)]
    assert np.abs(first.astype(int) - second).mean() > 1.0  # the patient has come on another day


def as_seen(source: FrameSource) -> Picture:
    assert isinstance(source, DigitalPatientSource)
    source.open()
    try:
        return source.read(1.0).image
    finally:
        source.close()


@pytest.mark.parametrize("demo", [False, True])
def test_a_named_source_comes_first(tmp_path: Path, demo: bool) -> None:
    assert isinstance(
        source_factory(demo=demo, source=tmp_path, settings=Settings, cameras=CameraList())(1), PhotographFolderSource
    )


def test_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    assert isinstance(file_source(bundled("resources", "demo")), DigitalPatientSource)
    assert isinstance(file_source(bundled("resources", "demo") / "rest.mp4"), VideoSource)
    assert isinstance(file_source(tmp_path), PhotographFolderSource)


def test_cameras_can_be_listed_also_where_there_is_none(qapp: QApplication) -> None:
    cameras = CameraList()
    assert cameras.names() == cameras.names()
    assert all(name and identifier for name, identifier in cameras.names())
