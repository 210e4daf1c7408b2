"""The command `grade` on real photographs, and on everything that can be wrong with its input."""

import csv
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from palsygrader.capture.photograph import read_photograph
from palsygrader.cli import examine
from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.severity import Severity
from palsygrader.grading.grading_model import cuda_is_there
from palsygrader.report.parts import ReportContent
from palsygrader.settings import bundled

Run = Callable[..., int]
Make = Callable[..., Path]


def left_behind(folder: Path) -> list[str]:
    """Return what lies in a folder beside the examinations."""
    return sorted(path.name for path in folder.iterdir() if path.name != "examinations")


def check_schema(document: dict[str, Any]) -> None:
    """Check a document against the published layout of `grade --json`."""
    assert document["schema"] == 1
    assert document["affected_side"] in list(AffectedSide)
    assert list(document["branches"]) == [branch.value for branch in Branch]
    for branch in document["branches"].values():
        assert {"function_percent", "interval_percent", "grade", "withheld"} <= branch.keys()
        if branch["withheld"] is None:
            low, high = branch["interval_percent"]
            assert 0.0 <= low <= branch["function_percent"] <= high <= 100.0
            assert branch["grade"] in Severity.__members__
        else:
            assert isinstance(branch["withheld"], str)
            assert branch["function_percent"] is branch["interval_percent"] is branch["grade"] is None
    assert isinstance(document["scales"], dict)
    assert isinstance(document["measurements"], list)
    assert isinstance(document["quality"], list)
    assert isinstance(document["provenance"], dict)


def test_the_report_speaks_the_language_asked_for_and_the_terminal_english(
    tmp_path: Path, make_examination: Make, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, reports = make_examination(), {code: tmp_path / f"{code}.pdf" for code in ("en", "de")}
    for code, pdf in reports.items():
        assert palsygrader("grade", folder, "--pdf", pdf, "--language", code) == 0
        assert f"/Lang ({code})".encode() in pdf.read_bytes()
    assert palsygrader("grade", folder) == 0
    assert "temporal" in capsys.readouterr().out


def test_an_unknown_language_is_refused(palsygrader: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        palsygrader("grade", "folder", "--language", "xx")
    assert left.value.code == 2
    assert "xx is no language; give one of en, de, es, zh." in capsys.readouterr().err


def test_a_smile_grades_the_buccal_branch_and_withholds_the_others(
    tmp_path: Path, make_examination: Make, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    out, pdf = tmp_path / "ana.json", tmp_path / "ana.pdf"
    assert palsygrader("grade", make_examination(), "--json", out, "--pdf", pdf) == 0
    document = json.loads(out.read_text(encoding="utf-8"))
    check_schema(document)
    withheld = {name for name, branch in document["branches"].items() if branch["withheld"] is not None}
    assert withheld == {"temporal", "zygomatic", "marginal_mandibular"}
    assert document["measurements"]
    assert document["provenance"]
    assert pdf.read_bytes().startswith(b"%PDF")
    assert left_behind(tmp_path) == ["ana.json", "ana.pdf"]
    told = capsys.readouterr()
    assert told.out == ""
    assert "open smile" in told.err


def test_the_side_can_be_given(tmp_path: Path, palsygrader: Run) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    for expression in ("rest", "open_smile"):
        shutil.copy(bundled("resources", "demo", f"{expression}.mp4"), folder)
    sides = {}
    for side in ("left", "right", "both"):
        out = tmp_path / f"{side}.json"
        assert palsygrader("grade", folder, "--json", out, "--side", side) == 0
        sides[side] = json.loads(out.read_text())
        assert sides[side]["affected_side"] == side
    assert sides["both"]["branches"]["buccal"]["function_percent"] is None
    left, right = (sides[side]["branches"]["buccal"]["function_percent"] for side in ("left", "right"))
    assert left < 50 < right, "the digital patient's left is weak"


def test_without_an_output_a_table_is_printed(
    make_examination: Make, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert palsygrader("grade", make_examination()) == 0
    table = capsys.readouterr().out
    assert "affected side" in table
    assert "temporal             no grade: the expression that tests it was not recorded" in table
    assert "House-Brackmann" in table


def test_json_can_be_printed(make_examination: Make, palsygrader: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert palsygrader("grade", make_examination(), "--json", "-") == 0
    check_schema(json.loads(capsys.readouterr().out))


def test_one_csv_holds_the_measurements_of_all(
    tmp_path: Path, make_examination: Make, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = make_examination("ana"), make_examination("bo")
    (bad / "rest.jpg").unlink()
    out = tmp_path / "all.csv"
    assert palsygrader("grade", good, bad, good.parent / "bo", "--csv", out) == 2  # the same name twice
    assert left_behind(tmp_path) == []
    assert palsygrader("grade", good, bad, "--csv", out, "--json", tmp_path / "json") == 2
    with out.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["examination_id"] for row in rows} == {"ana"}
    assert {row["started_at"] for row in rows} == {""}  # when the pictures were taken is not known
    document = json.loads((tmp_path / "json" / "ana.json").read_text())
    assert len(rows) == len(document["measurements"])
    assert float(rows[0]["value"]) == document["measurements"][0]["value"]
    assert capsys.readouterr().out == ""
    assert left_behind(tmp_path) == ["all.csv", "json"]


def test_without_anything_graded_there_is_no_csv(tmp_path: Path, make_examination: Make, palsygrader: Run) -> None:
    folder = make_examination()
    (folder / "rest.jpg").unlink()
    assert palsygrader("grade", folder, "--csv", tmp_path / "all.csv") == 2
    assert left_behind(tmp_path) == []


def test_a_video_is_graded(tmp_path: Path, shared_data: Path, palsygrader: Run) -> None:
    folder = tmp_path / "examinations" / "video"
    folder.mkdir(parents=True)
    shutil.copy(shared_data / "video" / "portrait_1.mp4", folder / "rest.mp4")
    out = tmp_path / "video.json"
    assert palsygrader("grade", folder, "--json", out) == 0
    document = json.loads(out.read_text())
    check_schema(document)
    assert all(branch["withheld"] for branch in document["branches"].values())


def text(folder: Path) -> None:
    (folder / "open_smile.jpg").write_text("a smile")


def cut_off(folder: Path) -> None:
    whole = (folder / "open_smile.jpg").read_bytes()
    (folder / "open_smile.jpg").write_bytes(whole[: len(whole) // 2])


def blank(folder: Path) -> None:
    Image.new("RGB", (640, 480), "grey").save(folder / "open_smile.jpg")


def two_faces(folder: Path) -> None:
    face = np.asarray(Image.open(folder / "rest.jpg"))
    Image.fromarray(np.hstack([face, face])).save(folder / "open_smile.jpg")


def unknown(folder: Path) -> None:
    (folder / "open_smile.jpg").rename(folder / "big_grin.jpg")


def twice(folder: Path) -> None:
    shutil.copy(folder / "rest.jpg", folder / "open_smile.jpeg")


def no_rest(folder: Path) -> None:
    (folder / "rest.jpg").unlink()


def empty_video(folder: Path) -> None:
    (folder / "snarl.mp4").touch()


def no_video(folder: Path) -> None:
    (folder / "snarl.mp4").write_text("not a video at all, whatever its name says")


def gone(folder: Path) -> None:
    shutil.rmtree(folder)


def a_folder(folder: Path) -> None:
    (folder / "snarl.jpg").mkdir()


def a_pipe(folder: Path) -> None:
    os.mkfifo(folder / "snarl.mp4")


def links_in_a_circle(folder: Path) -> None:
    (folder / "snarl.jpg").symlink_to("snarl.jpg")


WRONG: list[tuple[Callable[[Path], None], str]] = [
    (text, "open_smile.jpg: this is not a picture"),
    (cut_off, "open_smile.jpg: the picture is damaged or cut off"),
    (blank, "open_smile.jpg: no face was found"),
    (two_faces, "open_smile.jpg: more than one face was found (2)"),
    (unknown, "big_grin.jpg is not named by an expression"),
    (twice, "there are two files for open_smile"),
    (no_rest, "there is no picture at rest"),
    (empty_video, "snarl.mp4: the video holds no picture"),
    (no_video, "snarl.mp4: this is not a video"),
    (gone, "there is no such folder"),
    (a_folder, "snarl.jpg: this is a folder, a pipe or a device"),
    (a_pipe, "snarl.mp4: this is a folder, a pipe or a device"),
    (links_in_a_circle, "snarl.jpg: this file cannot be used: Too many levels of symbolic links"),
]


@pytest.mark.parametrize(("spoil", "words"), WRONG, ids=[spoil.__name__ for spoil, _ in WRONG])
def test_bad_input_is_told_in_one_line_and_nothing_is_written(
    spoil: Callable[[Path], None],
    words: str,
    tmp_path: Path,
    make_examination: Make,
    palsygrader: Run,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = make_examination()
    spoil(folder)
    assert palsygrader("grade", folder, "--json", tmp_path / "out.json", "--pdf", tmp_path / "out.pdf") == 2
    told = capsys.readouterr()
    assert told.out == ""
    *progress, line = told.err.splitlines()
    assert line.startswith(f"{folder}: ")
    assert words in line
    assert all(line.removeprefix(f"{folder}: ") in {"at rest", "open smile", "snarl"} for line in progress)
    assert left_behind(tmp_path) == []


def test_a_video_that_is_cut_off(
    tmp_path: Path, shared_data: Path, make_examination: Make, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_examination()
    whole = (shared_data / "video" / "portrait_2.mp4").read_bytes()
    (folder / "snarl.mp4").write_bytes(whole[: len(whole) // 2])
    assert palsygrader("grade", folder, "--json", tmp_path / "out.json") == 2
    assert "snarl.mp4: " in capsys.readouterr().err.splitlines()[-1]
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize(
    ("outputs", "words"),
    [
        (("--json", "nowhere/out.json"), "there is no folder"),
        (("--json", "examinations"), "is a folder"),
        (("--json", "same", "--pdf", "same"), "cannot be both"),
        (("--json", "-", "--pdf", "-"), "cannot be both"),
        (("--pdf", "same", "--csv", "same"), "cannot be both the PDF and the CSV"),
        (("--csv", "examinations"), "is a folder"),
        (("--json", "same", "--pdf", "examinations/../same"), "cannot be both"),
        (("--json", "examinations/ana/rest.jpg"), "is one of the files to be read"),
        (("--csv", "examinations/ana/rest.csv"), "would be taken for a recording there"),
        (("--json", "examinations/ana/result"), "would be taken for a recording there"),
        (("--json", "loop"), "loop cannot be used: Too many levels of symbolic links."),
        (("--pdf", "n" * 300), "n cannot be used: File name too long."),
        (("--csv", "nul\0"), "nul\\x00 cannot be used: No file or folder can have such a name."),
        (("--csv", "/proc/all.csv"), "/proc/all.csv cannot be written: "),
    ],
)
def test_a_wrong_output_is_told_before_any_work(
    outputs: tuple[str, ...],
    words: str,
    tmp_path: Path,
    make_examination: Make,
    palsygrader: Run,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = make_examination()
    (folder.parent / "loop").symlink_to("loop")
    outputs = tuple(word.replace("loop", "examinations/loop") for word in outputs)
    places = [word if word.startswith("-") else tmp_path / word for word in outputs]
    assert palsygrader("grade", folder, *places) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert words in told
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_one_bad_examination_does_not_stop_a_cohort(
    jobs: int, tmp_path: Path, make_examination: Make, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad, other = make_examination("ana", "002"), make_examination("bo"), make_examination("cy", "003")
    (bad / "rest.jpg").write_text("nothing to see")
    out = tmp_path / "out"
    status = palsygrader("grade", good, bad, other, "--json", out, "--pdf", out, "--jobs", str(jobs))
    assert status == 2
    assert sorted(path.name for path in out.iterdir()) == ["ana.json", "ana.pdf", "cy.json", "cy.pdf"]
    for name in ("ana", "cy"):
        check_schema(json.loads((out / f"{name}.json").read_text()))
    lines = capsys.readouterr().err.splitlines()
    assert f"{bad}: rest.jpg: this is not a picture that can be read (JPEG, PNG, TIFF, BMP, WebP or HEIC)." in lines
    assert "2 graded, 1 not." in lines
    assert any(line.endswith("(3 of 3)") for line in lines)
    assert left_behind(tmp_path) == ["out"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_the_file_system_has_against_one_examination_does_not_stop_the_others(
    jobs: int, tmp_path: Path, make_examination: Make, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    good, loop = make_examination("ana", "002"), tmp_path / "examinations" / "loop"
    loop.symlink_to("loop")
    long, result_too_long = tmp_path / ("n" * 300), make_examination("r" * 253)
    impossible = tmp_path / "nul\0"
    out = tmp_path / "out"
    folders = [loop, long, result_too_long, impossible, good]
    assert palsygrader("grade", *folders, "--json", out, "--jobs", jobs) == 2
    assert [path.name for path in out.iterdir()] == ["ana.json"]
    lines = capsys.readouterr().err.splitlines()
    assert f"{loop}: this folder cannot be used: Too many levels of symbolic links." in lines
    assert f"{long}: {out / long.name}.json cannot be written: File name too long." in lines
    assert f"{result_too_long}: {out / result_too_long.name}.json cannot be written: File name too long." in lines
    assert any(line.endswith("No file or folder can have such a name.") for line in lines)
    assert "1 graded, 4 not." in lines


def test_a_folder_that_may_not_be_read_does_not_stop_the_others(
    tmp_path: Path,
    make_examination: Make,
    palsygrader: Run,
    forbid: Callable[[Path], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    good, bad, worse = make_examination("ana", "002"), make_examination("bo"), make_examination("cy")
    forbid(bad)
    forbid(worse / "rest.jpg")
    assert palsygrader("grade", bad, worse, good, "--json", tmp_path / "out") == 2
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["ana.json"]
    lines = capsys.readouterr().err.splitlines()
    assert f"{bad}: this folder may not be read; check its permissions." in lines
    assert f"{worse}: rest.jpg: this file may not be read; check its permissions." in lines


@pytest.mark.parametrize("outputs", [("--json", "out"), ("--csv", "locked/all.csv"), ("--pdf", "locked")])
def test_an_output_that_cannot_be_written_is_told_before_any_work(
    outputs: tuple[str, str],
    tmp_path: Path,
    make_examination: Make,
    palsygrader: Run,
    forbid: Callable[[Path], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "locked").mkdir()
    forbid(tmp_path / ".palsygrader")
    forbid(tmp_path / "locked" / ".palsygrader")
    kind, name = outputs
    assert palsygrader("grade", make_examination("ana"), make_examination("bo"), kind, tmp_path / name) == 2
    assert capsys.readouterr().err == f"{tmp_path / name} cannot be written: Permission denied.\n"


def test_printed_json_waits_until_the_other_outputs_are_made(
    tmp_path: Path,
    make_examination: Make,
    palsygrader: Run,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(_file: Path, _content: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    assert palsygrader("grade", make_examination(), "--json", "-", "--csv", tmp_path / "all.csv") == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines()[-1] == f"{tmp_path / 'all.csv'} cannot be written: No space left on device."
    assert left_behind(tmp_path) == []


def test_names_that_some_disks_take_for_one_are_refused(
    tmp_path: Path, make_examination: Make, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    folders = make_examination("ana"), make_examination("Ana")
    assert palsygrader("grade", *folders, "--json", tmp_path / "out") == 2
    assert "take the folder names ana and Ana for one" in capsys.readouterr().err
    assert left_behind(tmp_path) == []


def test_an_output_among_the_recordings_does_not_disturb_the_next_time(
    make_examination: Make, palsygrader: Run
) -> None:
    folder = make_examination()
    for _ in range(2):
        assert palsygrader("grade", folder, "--json", folder / "ana.json", "--csv", folder / "all.csv") == 0


def test_an_interrupt_that_a_library_passed_over_stops_at_the_next_picture(
    make_examination: Make, palsygrader: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(file: Path) -> Picture:
        with suppress(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
        return read_photograph(file)

    monkeypatch.setattr(examine, "read_photograph", interrupted)
    assert palsygrader("grade", make_examination()) == 130
    assert capsys.readouterr().err == "Stopped. Nothing was written.\n"


def test_a_fault_of_the_program_is_told_in_one_line(
    tmp_path: Path, palsygrader: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(examine, "expression_files", lambda _folder: 1 // 0)
    assert palsygrader("grade", tmp_path) == 1
    assert capsys.readouterr().err == (
        f"{tmp_path}: This is a fault of the program (ZeroDivisionError), not of the files.\n"
    )


def test_several_processes_give_the_same_answer(tmp_path: Path, make_examination: Make, palsygrader: Run) -> None:
    folders = [make_examination("ana", "002"), make_examination("bo", "003")]
    answers = []
    for jobs in (1, 2):
        out = tmp_path / f"jobs{jobs}"
        assert palsygrader("grade", *folders, "--json", out, "--jobs", str(jobs)) == 0
        answers.append([json.loads((out / f"{f.name}.json").read_text()) for f in folders])
    for one, two in zip(*answers, strict=True):
        for name, answer in one["branches"].items():
            other = two["branches"][name]
            assert (answer["grade"], answer["withheld"]) == (other["grade"], other["withheld"])
            assert answer["interval_percent"] == pytest.approx(other["interval_percent"], abs=0.2)
        for measured, again in zip(one["measurements"], two["measurements"], strict=True):
            assert {**measured, "value": None} == {**again, "value": None}
            assert measured["value"] == pytest.approx(again["value"], abs=0.01)  # more threads add up in another order


def test_two_examinations_of_one_name_are_refused(
    tmp_path: Path, make_examination: Make, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_examination()
    assert palsygrader("grade", folder, f"{folder}/../ana", "--json", tmp_path / "out") == 2
    assert "same folder name, ana" in capsys.readouterr().err
    assert left_behind(tmp_path) == []


def test_a_folder_in_the_place_of_a_result_is_told_before_any_work(
    tmp_path: Path, make_examination: Make, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out" / "bo.json").mkdir(parents=True)
    folders = make_examination("ana"), make_examination("bo")
    assert palsygrader("grade", *folders, "--json", tmp_path / "out", "--pdf", tmp_path / "pdf") == 2
    assert "there is a folder of that name" in capsys.readouterr().err
    assert left_behind(tmp_path) == ["out"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take no such names")
def test_a_name_that_is_no_text_is_graded_and_told_on_one_line(
    tmp_path: Path, make_examination: Make, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_examination().rename(tmp_path / "examinations" / os.fsdecode(b"Jos\xe9\nB"))
    outputs = [word for kind in ("json", "pdf", "csv") for word in (f"--{kind}", tmp_path / f"out.{kind}")]
    assert palsygrader("grade", folder, *outputs) == 0
    assert all("Jos\N{REPLACEMENT CHARACTER}\\nB: " in line for line in capsys.readouterr().err.splitlines())
    assert left_behind(tmp_path) == ["out.csv", "out.json", "out.pdf"]


def test_a_cohort_cannot_be_printed(
    make_examination: Make, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert palsygrader("grade", make_examination("ana"), make_examination("bo"), "--json", "-") == 2
    assert capsys.readouterr().err == "The results of several examinations cannot be printed; give a folder.\n"


def rotated(picture: Image.Image, file: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned: show it turned by 90 degrees clockwise
    picture.transpose(Image.Transpose.ROTATE_90).save(file.with_suffix(".jpg"), exif=exif, quality=95)


def sixteen_bits(picture: Image.Image, file: Path) -> None:
    grey = np.asarray(picture.convert("L")).astype(np.uint16) * 257
    Image.fromarray(grey).save(file.with_suffix(".png"))


def greyscale(picture: Image.Image, file: Path) -> None:
    picture.convert("L").save(file.with_suffix(".png"))


def alpha(picture: Image.Image, file: Path) -> None:
    picture.convert("RGBA").save(file.with_suffix(".png"))


@pytest.mark.parametrize("kind", [rotated, sixteen_bits, greyscale, alpha])
def test_photographs_of_any_kind_are_graded_alike(
    kind: Callable[[Image.Image, Path], None], tmp_path: Path, make_examination: Make, palsygrader: Run
) -> None:
    plain, other = make_examination("plain", "002"), make_examination("other", "002")
    for expression in (Expression.REST, Expression.OPEN_SMILE):
        file = other / f"{expression}.jpg"
        with Image.open(file) as picture:
            picture.load()
        file.unlink()
        kind(picture, file)
    out = tmp_path / "out"
    assert palsygrader("grade", plain, other, "--json", out) == 0
    smiles = [json.loads((out / f"{name}.json").read_text())["branches"]["buccal"] for name in ("plain", "other")]
    assert smiles[0]["function_percent"] == pytest.approx(smiles[1]["function_percent"], abs=15.0)


def test_the_report_does_not_take_the_moment_of_grading_for_the_visit(
    tmp_path: Path, make_examination: Make, palsygrader: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[ReportContent] = []
    monkeypatch.setattr(examine, "write_pdf", lambda content, *_, **__: seen.append(content))
    assert palsygrader("grade", make_examination(), "--pdf", tmp_path / "ana.pdf") == 0
    facts = {fact.label: fact.value for fact in (*seen[0].identity, *seen[0].method)}
    assert facts["Visit"] == "not recorded"
    assert str(seen[0].created_at.year) in facts["Graded"]
    assert seen[0].title == "Facial nerve examination, ana"


@pytest.mark.skipif(cuda_is_there(), reason="there is a CUDA card")
def test_a_graphics_card_that_is_not_there_is_told_before_any_work(
    tmp_path: Path, make_examination: Make, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert palsygrader("grade", make_examination(), "--device", "cuda", "--json", tmp_path / "a.json") == 2
    assert capsys.readouterr().err.splitlines() == ["no CUDA card can be used here."]
    assert left_behind(tmp_path) == []
