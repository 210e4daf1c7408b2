"""The measuring command and its one-sided smiles."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from palsygrader.domain.examination import Picture
from palsygrader.domain.face import Side
from palsygrader.settings import landmark_weights
from palsygrader.training import evaluate
from palsygrader.training.evaluate import smiles
from palsygrader.training.one_sided import one_sided
from palsygrader.vision.landmarks import find_face
from palsygrader.vision.network_landmarker import NetworkLandmarker


def photograph(file: Path) -> Picture:
    return np.ascontiguousarray(np.asarray(cv2.imread(str(file)), dtype=np.uint8)[..., ::-1])


@pytest.mark.parametrize("moving", list(Side))
def test_only_one_half_of_a_one_sided_smile_changes(shared_data: Path, moving: Side) -> None:
    dlib, folder = NetworkLandmarker(landmark_weights()), shared_data / "faces" / "london"
    neutral, smiling = (photograph(folder / kind / "012.jpg") for kind in ("neutral", "smiling"))
    at_rest, in_smile = find_face(dlib, neutral), find_face(dlib, smiling)
    picture = one_sided(neutral, at_rest, smiling, in_smile, moving)
    changed = np.abs(picture.astype(np.int16) - neutral).mean(axis=2)
    change = {}
    for side, corner in ((Side.RIGHT, 48), (Side.LEFT, 54)):
        x, y = np.rint(at_rest.points_px[corner]).astype(int)
        change[side] = changed[y - 12 : y + 12, x - 12 : x + 12].mean()
    assert change[moving.other] == 0.0
    assert change[moving] > 5.0


def test_the_report_names_fit_result_and_baseline(shared_data: Path) -> None:
    lines = smiles(shared_data, people=6)
    table = [line for line in lines if line.startswith("|")]
    assert "predict-the-mean" in table[0]
    assert [line.split("|")[1].strip() for line in table[2:]] == ["whole", "one-sided", "both"]
    assert [int(line.split("|")[2]) for line in table[2:]] == [3, 6, 9]
    whole, still = (float(line.split("|")[5]) for line in table[2:4])
    assert whole > still + 30.0
    assert table[0].count("majority class") == 2
    # Most smiles are one-sided, to either side: the commonest answers are "not grade I" and "no side".
    baselines = [[line.split("|")[column].strip() for column in (9, 11)] for line in table[2:4]]
    assert baselines == [["0%", "100%"], ["100%", "0%"]]


def test_without_argument_the_bundled_patient_is_measured(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(evaluate, "demo", lambda: ["the demo's table"])
    evaluate.main([])
    assert capsys.readouterr().out == "the demo's table\n"
