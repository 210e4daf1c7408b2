"""The command `dataset`."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from palsygrader.cli.status import BAD_INPUT, OK
from palsygrader.domain.face import Branch

Run = Callable[..., int]
HEADING = "person,visit,expression,file,side,rater,temporal_p,buccal_grade"
MAPPING = r"""what,theirs,ours
path,(?P<person>\w+)/(?P<expression>\w+)\.png,
labels,labels.csv,
column,who,person
column,side,side
column,brow,temporal_p
fixed,x,rater
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data set of two persons, in order."""
    rows = [HEADING]
    for person, side, percent in (("a", "left", 40), ("b", "right", 80)):
        for expression in ("rest", "snarl"):
            file = tmp_path / "set" / person / f"{expression}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            Image.new("RGB", (8, 8)).save(file)
            rows.append(f"{person},1,{expression},{person}/{expression}.png,{side},x,{percent},IV")
    (tmp_path / "set" / "manifest.csv").write_text("\n".join(rows))
    return tmp_path / "set"


@pytest.fixture
def simulated(tmp_path: Path) -> Path:
    """Return a folder as `simulate` writes it, as far as it is read."""
    for seed in (1, 2):
        place = tmp_path / "simulated" / f"patient-{seed:06d}"
        place.mkdir(parents=True)
        Image.new("RGB", (8, 8)).save(place / "rest.jpg")
        truth = {
            "schema": 1,
            "seed": seed,
            "look": "rendered",
            "person": None,
            "head_seed": seed,
            "affected_side": "left",
            "function_percent": dict.fromkeys(Branch, 10.0 * seed),
            "skin_tone": 0.9,
            "files": {"rest": {"file": "rest.jpg"}},
        }
        (place / "truth.json").write_text(json.dumps(truth))
    return tmp_path / "simulated"


def test_check_opens_every_file(palsygrader: Run, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "b" / "snarl.png").write_bytes((folder / "b" / "rest.png").read_bytes()[:20])
    (folder / "a" / "rest.png").write_bytes(b"")
    assert palsygrader("dataset", "check", folder) == BAD_INPUT
    told = capsys.readouterr().out.splitlines()
    assert "2 persons, 2 visits, 4 files" in told[0]
    assert [line.partition(":")[0] for line in told[-2:]] == ["a/rest.png", "b/snarl.png"]


def test_check_counts_what_is_there(palsygrader: Run, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert palsygrader("dataset", "check", folder) == OK
    told = capsys.readouterr()
    assert told.err == ""
    assert [" ".join(line.split()) for line in told.out.splitlines()] == [
        "2 persons, 2 visits, 4 files",
        "files at rest 2, snarl 2",
        "weak side left 1, right 1",
        "raters x 2",
        "temporal II 1, IV 1",
        "zygomatic -",
        "buccal IV 2",
        "marginal mandibular -",
        "No problems.",
    ]


def test_check_tells_every_problem_in_one_line(
    palsygrader: Run, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    manifest = folder / "manifest.csv"
    manifest.write_text(manifest.read_text().replace("b/snarl.png,right,x,80", "b/sn\x1barl.png,right,x,800"))
    assert palsygrader("dataset", "check", folder) == BAD_INPUT
    told = capsys.readouterr()
    assert told.err == ""
    assert told.out.splitlines()[-3:] == [
        "Problems: 2",
        "row 5: sn\\x1barl.png: there is no such file.",
        "row 5: temporal_p is 800; give a number from 0 to 100.",
    ]


def test_what_is_no_data_set_is_told(palsygrader: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert palsygrader("dataset", "check", tmp_path) == BAD_INPUT
    assert "holds neither manifest.csv nor manifest.jsonl" in capsys.readouterr().out
    for action in (("check",), ("describe",), ("convert", "--mapping", tmp_path / "gone.csv")):
        assert palsygrader("dataset", action[0], tmp_path / "gone", *action[1:]) == BAD_INPUT
        told = capsys.readouterr()
        assert "gone" in told.out + told.err
    assert palsygrader("dataset", "describe", tmp_path) == BAD_INPUT
    assert capsys.readouterr().err == f"{tmp_path} holds no digital patients that simulate wrote.\n"
    assert list(tmp_path.iterdir()) == []


def test_describe_writes_what_is_then_read(
    palsygrader: Run, simulated: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert palsygrader("dataset", "check", simulated) == OK
    before = capsys.readouterr().out
    assert palsygrader("dataset", "describe", simulated) == OK
    manifest = simulated / "manifest.csv"
    assert capsys.readouterr().err == f"Written: {manifest}\n"
    assert manifest.read_text(encoding="utf-8").splitlines() == [
        "person,visit,expression,file,side,rater,temporal_p,zygomatic_p,buccal_p,marginal_mandibular_p,skin_tone",
        "rendered-1,1,rest,patient-000001/rest.jpg,left,simulation,10.0000,10.0000,10.0000,10.0000,dark",
        "rendered-2,2,rest,patient-000002/rest.jpg,left,simulation,20.0000,20.0000,20.0000,20.0000,dark",
    ]
    assert palsygrader("dataset", "check", simulated) == OK
    assert capsys.readouterr().out == before
    assert sorted(path.name for path in simulated.iterdir()) == ["manifest.csv", "patient-000001", "patient-000002"]


def test_a_manifest_is_replaced_only_when_that_is_asked_for(
    palsygrader: Run, simulated: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    manifest = simulated / "manifest.csv"
    manifest.write_text("mine")
    assert palsygrader("dataset", "describe", simulated) == BAD_INPUT
    assert capsys.readouterr().err == f"{manifest} is there already; add --replace to write it anew.\n"
    assert manifest.read_text() == "mine"
    assert palsygrader("dataset", "describe", simulated, "--replace") == OK
    assert manifest.read_text().startswith("person,")
    manifest.rename(simulated / "manifest.jsonl")
    assert palsygrader("dataset", "describe", simulated, "--replace") == BAD_INPUT
    assert "manifest.jsonl is there already" in capsys.readouterr().err
    assert not manifest.exists()


def test_damaged_patients_are_not_described(
    palsygrader: Run, simulated: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (simulated / "patient-000002" / "truth.json").write_text("{}")
    assert palsygrader("dataset", "describe", simulated) == BAD_INPUT
    assert "patient-000002/truth.json is damaged" in capsys.readouterr().out
    assert not (simulated / "manifest.csv").exists()


def test_a_folder_that_cannot_be_written_is_told(
    palsygrader: Run, simulated: Path, forbid: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    forbid(simulated / ".palsygrader-")
    assert palsygrader("dataset", "describe", simulated) == BAD_INPUT
    assert "manifest.csv cannot be written: " in capsys.readouterr().err


def test_convert_writes_what_is_then_read(
    palsygrader: Run, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mapping = tmp_path / "mapping.csv"
    mapping.write_text(MAPPING)
    (folder / "labels.csv").write_text("who,side,brow\na,left,40\nb,right,80\n")
    (folder / "other.jpg").touch()
    assert palsygrader("dataset", "convert", folder, "--mapping", mapping) == BAD_INPUT
    assert "--replace" in capsys.readouterr().err
    assert palsygrader("dataset", "convert", folder, "--mapping", mapping, "--replace") == OK
    told = capsys.readouterr()
    assert "1 photographs or videos fit no pattern" in told.err
    assert palsygrader("dataset", "check", folder) == OK
    assert capsys.readouterr().out == told.out


def test_what_was_converted_is_written_with_its_problems(
    palsygrader: Run, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mapping = tmp_path / "mapping.csv"
    mapping.write_text(MAPPING)
    (folder / "manifest.csv").unlink()
    (folder / "labels.csv").write_text("who,side,brow\na,port,40\nc,right,80\n")
    assert palsygrader("dataset", "convert", folder, "--mapping", mapping) == BAD_INPUT
    told = capsys.readouterr()
    assert told.out.splitlines()[-4:] == [
        "Problems: 3",
        "labels.csv, row 3: there is no file of this person and visit.",
        "row 2: port is no side; known are left, right, none, both, unknown.",
        "row 4: the visit that begins here has no P and no grade.",
    ]
    assert (folder / "manifest.csv").read_text().splitlines()[1].startswith("a,1,rest,a/rest.png,port,x,40")


def test_a_wrong_mapping_writes_nothing(
    palsygrader: Run, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (folder / "manifest.csv").read_bytes()
    mapping = tmp_path / "mapping.csv"
    mapping.write_text("what,theirs,ours\npath,((,\n")
    assert palsygrader("dataset", "convert", folder, "--mapping", mapping, "--replace") == BAD_INPUT
    line = capsys.readouterr().err
    assert line.startswith("mapping.csv, row 2: this is no regular expression: ")
    assert line.count("\n") == 1
    assert (folder / "manifest.csv").read_bytes() == before
