"""The training's progress line and curve."""

from pathlib import Path

import cv2
import pytest

from palsygrader.training.training_progress import ProgressBar, Report, draw_curves


def test_the_line_tells_share_time_left_and_errors(capsys: pytest.CaptureFixture[str]) -> None:
    bar = ProgressBar({"eye": 300, "nose": 100})
    bar.show(Report("eye", 0))
    bar.show(Report("eye", 100, 1.234))
    assert bar.line(60.0) == "[" + "#" * 8 + "-" * 22 + "]  25% 100/400 batches, 3 min left · eye 1.23 %"
    bar.close()
    assert capsys.readouterr().err.endswith("\n")


def test_what_an_earlier_run_did_does_not_make_this_one_look_fast() -> None:
    bar = ProgressBar({"eye": 400})
    bar.show(Report("eye", 200))
    bar.show(Report("eye", 300))
    assert "1 min left" in bar.line(60.0)


def test_the_curve_is_a_picture(tmp_path: Path) -> None:
    file = tmp_path / "curve.png"
    draw_curves({"eye": [(500, 2.0, 1.5), (1000, 1.0, 0.8)], "face": [(500, 2.0, 3.0)]}, file)
    picture = cv2.imread(str(file))
    assert picture is not None
    assert min(picture.shape[:2]) > 400
