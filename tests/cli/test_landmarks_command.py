"""The command `landmarks` on real photographs."""

import json
import signal
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from palsygrader.capture import photograph

Run = Callable[..., int]

HAND_PLACED = {36: 18, 39: 22, 42: 23, 45: 27, 48: 87, 54: 93}
"""68-point index: index in the London set (`data/README.md`): eye and mouth corners."""


@pytest.fixture
def face(shared_data: Path) -> Path:
    return shared_data / "faces" / "london" / "neutral" / "002.jpg"


def found_in(out: Path, file: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return np.array(json.loads(out.read_text(encoding="utf-8"))[str(file)]["points68_px"])


def test_points_lie_on_the_face_and_null_where_there_is_none(
    tmp_path: Path, face: Path, shared_data: Path, palsygrader: Run
) -> None:
    wall, out = tmp_path / "wall.png", tmp_path / "out.json"
    Image.new("RGB", (400, 300), "grey").save(wall)
    lisa = shared_data / "faces" / "lisa" / "lisa1.jpg"
    assert palsygrader("landmarks", face, wall, lisa, "--json", out) == 0
    document = json.loads(out.read_text(encoding="utf-8"))
    assert list(document) == [str(face), str(wall), str(lisa)]
    assert document[str(wall)] is None
    for file in (face, lisa):
        assert np.shape(document[str(file)]["points68_px"]) == (68, 2)
        assert 0.0 <= document[str(file)]["confidence"] <= 1.0
        assert np.shape(document[str(file)]["iris_confidences"]) == (10,)
    placed = np.loadtxt(face.with_suffix(".csv"), delimiter=",", skiprows=1, usecols=(-2, -1))
    points = found_in(out, face)
    eye_distance = np.linalg.norm(points[36] - points[45])
    for index, london in HAND_PLACED.items():
        assert np.linalg.norm(points[index] - placed[london]) < 0.08 * eye_distance


def test_pupils_lie_where_a_hand_placed_them(tmp_path: Path, face: Path, palsygrader: Run) -> None:
    out = tmp_path / "out.json"
    assert palsygrader("landmarks", face, "--json", out) == 0
    found = json.loads(out.read_text(encoding="utf-8"))[str(face)]
    placed = np.loadtxt(face.with_suffix(".csv"), delimiter=",", skiprows=1, usecols=(-2, -1))
    points, irises = np.array(found["points68_px"]), np.array(found["iris_px"])
    eye_distance = np.linalg.norm(points[36] - points[45])
    for iris, pupil in ((irises[:5], placed[0]), (irises[5:], placed[1])):
        assert np.linalg.norm(iris[0] - pupil) < 0.02 * eye_distance
        assert np.linalg.norm(iris[1:].mean(axis=0) - iris[0]) < 0.02 * eye_distance


def test_the_patients_right_is_at_the_images_left(tmp_path: Path, face: Path, palsygrader: Run) -> None:
    out = tmp_path / "out.json"
    assert palsygrader("landmarks", face, "--json", out) == 0
    points = found_in(out, face)
    assert points[36, 0] < points[45, 0]
    assert points[48, 0] < points[54, 0]


def test_a_mirrored_photograph_gives_mirrored_points(tmp_path: Path, face: Path, palsygrader: Run) -> None:
    mirrored, out = tmp_path / "mirrored.png", tmp_path / "out.json"
    with Image.open(face) as picture:
        width_px = picture.width
        picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(mirrored)
    assert palsygrader("landmarks", face, mirrored, "--json", out) == 0
    corner, other = found_in(out, face)[48], found_in(out, mirrored)[54]
    assert other == pytest.approx((width_px - 1 - corner[0], corner[1]), abs=4.0)


def test_a_huge_photograph_keeps_its_own_pixels(tmp_path: Path, face: Path, palsygrader: Run) -> None:
    huge, out = tmp_path / "huge.jpg", tmp_path / "out.json"
    factor = 8
    with Image.open(face) as picture:
        big = picture.resize((picture.width * factor, picture.height * factor))
    assert big.width * big.height > 40_000_000
    big.save(huge, quality=80)
    assert palsygrader("landmarks", face, huge, "--json", out) == 0
    small = (found_in(out, face) + 0.5) * factor - 0.5
    eye_distance = np.linalg.norm(small[36] - small[45])
    assert np.abs(found_in(out, huge) - small).max() < 0.06 * eye_distance


def test_of_two_faces_the_larger_is_taken(tmp_path: Path, face: Path, palsygrader: Run) -> None:
    both, out = tmp_path / "both.png", tmp_path / "out.json"
    with Image.open(face) as picture:
        canvas = Image.new("RGB", (picture.width * 2, picture.height), "white")
        canvas.paste(picture, (0, 0))
        canvas.paste(picture.resize((picture.width // 2, picture.height // 2)), (picture.width, 0))
        width_px = picture.width
    canvas.save(both)
    assert palsygrader("landmarks", both, "--json", out) == 0
    assert found_in(out, both)[:, 0].max() < width_px


def test_an_unreadable_file_is_told_in_one_line_and_nothing_is_written(
    tmp_path: Path, face: Path, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    bad, out = tmp_path / "bad.jpg", tmp_path / "out.json"
    bad.write_text("no picture")
    assert palsygrader("landmarks", face, bad, "--json", out) == 2
    assert capsys.readouterr().err.splitlines()[-1].startswith(f"{bad}: this is not a picture")
    assert [path.name for path in tmp_path.iterdir()] == ["bad.jpg"]


def test_a_missing_file_and_a_wrong_output(
    tmp_path: Path, face: Path, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert palsygrader("landmarks", tmp_path / "no.jpg", "--json", tmp_path / "out.json") == 2
    assert capsys.readouterr().err == f"{tmp_path / 'no.jpg'}: there is no such file.\n"
    assert palsygrader("landmarks", face, "--json", tmp_path) == 2
    assert capsys.readouterr().err == f"{tmp_path} is a folder; give the name of a file.\n"
    assert list(tmp_path.iterdir()) == []


def test_landmarks_can_be_printed(
    tmp_path: Path,
    face: Path,
    palsygrader: Run,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert palsygrader("landmarks", face, "--json", "-") == 0
    assert list(json.loads(capsys.readouterr().out)) == [str(face)]
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_named_as_it_was_given(
    tmp_path: Path, palsygrader: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "loop").symlink_to("loop")
    for name, words in (
        ("./no.jpg", "there is no such file"),
        ("../" + tmp_path.name, "this is a folder, a pipe or a device, not a file"),
        ("loop", "this file cannot be used: Too many levels of symbolic links"),
        ("n" * 300, "this file cannot be used: File name too long"),
    ):
        assert palsygrader("landmarks", name, "--json", "-") == 2
        assert capsys.readouterr().err == f"{name}: {words}.\n"


def test_what_the_library_says_of_a_damaged_picture_is_not_shown(
    tmp_path: Path, face: Path, palsygrader: Run, capfd: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.tif"
    with Image.open(face) as picture:
        picture.resize((64, 64)).save(bad, compression="tiff_lzw")
    content = bytearray(bad.read_bytes())
    content[40:400] = bytes(range(90)) * 4  # the library in C tells of this by itself
    bad.write_bytes(content)
    assert palsygrader("landmarks", bad, "--json", "-") == 2
    assert capfd.readouterr().err == f"{bad}: the picture is damaged or cut off.\n"


def test_an_interrupt_is_told_in_one_line(
    face: Path, palsygrader: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_file: Path) -> None:
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(photograph, "read_photograph", interrupted)
    assert palsygrader("landmarks", face, "--json", "-") == 130
    assert capsys.readouterr().err == "Stopped. Nothing was written.\n"
