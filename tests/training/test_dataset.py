"""Manifests: what they say, and everything that can be wrong with them."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.severity import Severity, severity_of
from palsygrader.errors import InputError
from palsygrader.training.dataset import (
    BranchTruth,
    Dataset,
    Rating,
    Visit,
    check_dataset,
    grade_range_percent,
    read_dataset,
)
from palsygrader.training.manifest import COLUMNS, MANIFEST_CSV, MANIFEST_JSON_LINES
from palsygrader.wording import error_line

HEADING = "person,visit,expression,file,side,rater,temporal_p,temporal_grade,buccal_p,buccal_grade,gender"
REST = "a,1,rest,rest.jpg,left,x,40,,,,"
SMILE = "a,1,open_smile,smile.mp4,,x,,,,,"
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return a function that writes a manifest of some rows beside two files, and returns the folder."""

    def write(*rows: str, heading: str = HEADING) -> Path:
        for name in ("rest.jpg", "smile.mp4", "other.png"):
            (tmp_path / name).touch()
        (tmp_path / MANIFEST_CSV).write_text("\n".join((heading, *rows)) + "\n", encoding="utf-8")
        return tmp_path

    return write


def found(folder: Path) -> list[tuple[str, object]]:
    """Return code and row of every problem; each has one clear line, and the first is raised."""
    problems = check_dataset(folder)[1]
    for problem in problems:
        line = error_line(problem)
        assert "\n" not in line
        assert "fault of the program" not in line
        if problem.code != "dataset.not_utf8" and "row" in problem.values:
            assert line.startswith(f"row {problem.values['row']}: ")
    if problems:
        with pytest.raises(InputError) as caught:
            read_dataset(folder)
        assert caught.value.code == problems[0].code
    return [(problem.code.removeprefix("dataset."), problem.values.get("row")) for problem in problems]


def test_a_visit_of_two_rows_and_one_rater(write: Write) -> None:
    folder = write("a,1,open_smile,smile.mp4,left,x,40,,,III,Female", "a,1,rest,./rest.jpg,,,,,,,")
    dataset = read_dataset(folder)
    [visit] = dataset.visits
    assert (visit.person, visit.visit, visit.groups) == ("a", "1", {"gender": "female"})
    assert list(visit.files.items()) == [
        (Expression.REST, folder / "rest.jpg"),
        (Expression.OPEN_SMILE, folder / "smile.mp4"),
    ]
    branches = {Branch.TEMPORAL: BranchTruth(40.0, 40.0), Branch.BUCCAL: BranchTruth(50.0, 75.0)}
    assert visit.ratings == (Rating("x", AffectedSide.LEFT, branches),)
    assert visit.ratings[0].branches[Branch.BUCCAL].percent == 62.5
    assert (visit.truth().side, visit.truth().branches) == (AffectedSide.LEFT, branches)
    assert (dataset.folder, dataset.persons) == (folder, ("a",))


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_as_spreadsheets_save_it(write: Write, delimiter: str, mark: str, line_end: str) -> None:
    folder = write()
    text = line_end.join((mark + HEADING.upper() + ",,", REST.replace("40", "42.5") + ",,", SMILE, ",,,,,", ""))
    text = text.replace(",", delimiter)
    if delimiter == ";":
        text = text.replace("42.5", "42,5")
    (folder / MANIFEST_CSV).write_bytes(text.encode())
    [visit] = read_dataset(folder).visits
    assert visit.ratings[0].branches == {Branch.TEMPORAL: BranchTruth(42.5, 42.5)}


def test_json_lines(tmp_path: Path) -> None:
    (tmp_path / "rest.jpg").touch()
    row = {"Person": 7, "visit": 1.0, "expression": "rest", "file": "rest.jpg", "side": "right", "rater": "x"}
    lines = [row | {"temporal_p": 40, "buccal_grade": 6, "buccal_p": None}, row | {"rater": "y", "temporal_p": 50.5}]
    (tmp_path / MANIFEST_JSON_LINES).write_text("\n\n".join(map(json.dumps, lines)))
    [visit] = read_dataset(tmp_path).visits
    assert (visit.person, visit.visit) == ("7", "1")
    assert visit.truth().branches == {Branch.TEMPORAL: BranchTruth(45.25, 45.25), Branch.BUCCAL: BranchTruth(0.0, 5.0)}


@pytest.mark.parametrize(
    "line",
    [
        "[]",
        "7",
        "{",
        '{"person": true}',
        '{"person": {"a": 1}}',
        '{"person": "a", "PERSON": "b"}',
        "[" * 100_000,
        '{"person": "\\ud800"}',
    ],
    ids=lambda line: line[:40],
)
def test_a_line_that_is_no_row(tmp_path: Path, line: str) -> None:
    (tmp_path / MANIFEST_JSON_LINES).write_text(line)
    assert found(tmp_path) == [("bad_json", 1)]


def test_several_raters_are_averaged_and_outvoted(write: Write) -> None:
    rows = [
        "a,1,rest,rest.jpg,left,x,40,,,IV,",
        "a,1,rest,rest.jpg,left,y,60,,,III,",
        "a,1,rest,rest.jpg,right,z,,,80,,",
        "a,1,rest,rest.jpg,unknown,w,,,,,",
    ]
    [visit] = read_dataset(write(*rows)).visits
    truth = visit.truth()
    assert [rating.rater for rating in visit.ratings] == ["x", "y", "z", "w"]
    assert truth.side is AffectedSide.LEFT
    assert truth.branches[Branch.TEMPORAL] == BranchTruth(50.0, 50.0)
    buccal = truth.branches[Branch.BUCCAL]
    assert (buccal.low_percent, buccal.high_percent) == pytest.approx((155 / 3, 205 / 3))
    tied = Visit("a", "1", visit.files, visit.ratings[1:], {})
    assert tied.truth().side is AffectedSide.UNKNOWN
    one_knows = Visit("a", "1", visit.files, visit.ratings[2:], {})
    assert one_knows.truth().side is AffectedSide.RIGHT


@pytest.mark.parametrize("grade", Severity)
def test_the_middle_of_a_grade_is_of_that_grade(write: Write, grade: Severity) -> None:
    for word in (grade.name, grade.name.lower(), str(grade.value)):
        [visit] = read_dataset(write(f"a,1,rest,rest.jpg,left,x,,{word},,,")).visits
        truth = visit.truth().branches[Branch.TEMPORAL]
        assert (truth.low_percent, truth.high_percent) == grade_range_percent(grade)
        assert severity_of(truth.percent) is grade


def test_grades_leave_no_gap() -> None:
    ranges = [grade_range_percent(grade) for grade in reversed(Severity)]
    assert [low for low, _ in ranges] == [0.0, *(high for _, high in ranges[:-1])]
    assert ranges[-1][1] == 100.0


@pytest.mark.parametrize(("percent", "agrees"), [(20, True), (55, True), (19.9, False), (55.1, False)])
def test_p_and_grade_of_one_rater_have_to_agree(write: Write, percent: float, agrees: bool) -> None:
    folder = write(f"a,1,rest,rest.jpg,left,x,{percent},,,,", "a,1,open_smile,smile.mp4,,x,,IV,,,")
    assert found(folder) == ([] if agrees else [("grade_differs", 3)])
    [visit] = check_dataset(folder)[0].visits
    assert visit.truth().branches[Branch.TEMPORAL] == BranchTruth(percent, percent)


def test_palsy_of_both_sides_may_be_without_p(write: Write) -> None:
    [visit] = read_dataset(write("a,1,rest,rest.jpg,both,x,,,,,")).visits
    assert (visit.truth().side, visit.truth().branches) == (AffectedSide.BOTH, {})


def test_videos_need_no_picture_at_rest(write: Write) -> None:
    assert found(write("a,1,open_smile,smile.mp4,left,x,40,,,,")) == []


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("a,1,grin,rest.jpg,left,x,40,,,,", "unknown_word"),
        ("a,1,rest,rest.jpg,port,x,40,,,,", "unknown_word"),
        (",1,rest,rest.jpg,left,x,40,,,,", "empty_cell"),
        ("a,,rest,rest.jpg,left,x,40,,,,", "empty_cell"),
        ("a,1,,rest.jpg,left,x,40,,,,", "empty_cell"),
        ("a,1,rest,,left,x,40,,,,", "empty_cell"),
        ("a,1,rest,gone.jpg,left,x,40,,,,", "file"),
        ("a,1,rest,nul\0.jpg,left,x,40,,,,", "file"),
        (f"a,1,rest,{'n' * 300}.jpg,left,x,40,,,,", "file"),
        ("a,1,rest,folder.jpg,left,x,40,,,,", "file"),
        ("a,1,rest,loop.jpg,left,x,40,,,,", "file"),
        ("a,1,rest,manifest.csv,left,x,40,,,,", "not_a_recording"),
        ("a,1,rest,.,left,x,40,,,,", "not_a_recording"),
        ("a,1,rest,../rest.jpg,left,x,40,,,,", "outside"),
        ("a,1,rest,b/../../rest.jpg,left,x,40,,,,", "outside"),
        ("a,1,rest,..\\rest.jpg,left,x,40,,,,", "outside"),
        ("a,1,rest,/rest.jpg,left,x,40,,,,", "outside"),
        ("a,1,rest,//host/rest.jpg,left,x,40,,,,", "outside"),
        ("a,1,rest,C:\\rest.jpg,left,x,40,,,,", "outside"),
        ("a,1,rest,c:rest.jpg,left,x,40,,,,", "outside"),
        *((f"a,1,rest,rest.jpg,left,x,{given},,,,", "bad_function") for given in ("120", "-1", "100.1", "nan", "4 0")),
        *((f"a,1,rest,rest.jpg,left,x,,{given},,,", "bad_grade") for given in ("VII", "0", "7", "IIII", "2.5")),
        ("a,1,rest,rest.jpg,left,,40,,,,", "no_rater"),
        ("a,1,rest,rest.jpg,left,x,40,,,,,more", "too_many_cells"),
        ('a,1,rest,"rest.jpg,left,x,40,,,,', "bad_csv"),
        ("a,1,rest,rest.jpg,,x,40,,,,", "no_side"),
        ("a,1,rest,rest.jpg,left,x,,,,,", "no_label"),
        ("a,1,rest,rest.jpg,,,,,,,", "no_label"),
        ("a,1,open_smile,other.png,left,x,40,,,,", "no_rest"),
    ],
    ids=lambda text: repr(text[:40]),
)
def test_a_row_that_is_wrong_is_the_only_problem(write: Write, row: str, code: str) -> None:
    folder = write("b,1,open_smile,smile.mp4,left,x,10,,,,", row)
    (folder / "folder.jpg").mkdir()
    (folder / "loop.jpg").symlink_to("loop.jpg")
    assert found(folder) == [(code, 3)]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([REST, REST], "row_twice"),
        ([REST, "a,1,rest,other.png,,y,,,,,"], "two_files"),
        ([REST, "a,1,open_smile,smile.mp4,,x,41,,,,"], "contradiction"),
        ([REST, "a,1,open_smile,smile.mp4,right,x,,,,,"], "contradiction"),
        (["a,1,rest,rest.jpg,left,x,,II,,,", "a,1,open_smile,smile.mp4,,x,,3,,,"], "contradiction"),
        ([REST + "f", "a,1,open_smile,smile.mp4,,,,,,,m"], "contradiction"),
        ([REST, "b,1,rest,rest.jpg,left,x,40,,,,"], "file_twice"),
        ([REST, "a,2,rest,./rest.jpg,left,x,40,,,,"], "file_twice"),
        ([REST, "a,1,open_smile,rest.jpg,,,,,,,"], "file_twice"),
        ([REST, "A,2,rest,other.png,left,x,40,,,,"], "similar_person"),
    ],
)
def test_rows_that_do_not_go_together(write: Write, rows: list[str], code: str) -> None:
    folder = write(*rows)
    assert found(folder) == [(code, 3)]
    assert check_dataset(folder)[1][0].values["earlier"] == 2


def test_what_two_rows_say_alike_is_no_contradiction(write: Write) -> None:
    assert found(write(REST + "f", SMILE.replace(",x,", ",x,40.0") + "F")) == []


def test_every_problem_is_told_in_the_order_of_the_rows(write: Write) -> None:
    folder = write(REST, "b,1,rest,gone.jpg,port,x,120,VII,,,", "c,1,rest,other.png,left,x,,,,,", REST)
    assert found(folder) == [
        ("file", 3),
        ("bad_function", 3),
        ("bad_grade", 3),
        ("unknown_word", 3),
        ("no_label", 4),
        ("row_twice", 5),
    ]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b" \r\n\n", "empty"),
        ("\ufeff".encode(), "empty"),
        (b",,,\n,,", "empty"),
        (HEADING.encode(), "no_rows"),
        (f"{HEADING}\n,,,\n".encode(), "no_rows"),
        (f"{HEADING}\nJos\u00e9,1,rest".encode("latin-1"), "not_utf8"),
        (HEADING.encode("utf-16"), "not_utf8"),
        (HEADING.replace("visit,", "").encode(), "missing_column"),
        (b"person,visit,expression,file,side,rater\na,1,rest,rest.jpg,left,x", "no_label_column"),
        (f"{HEADING},person\n{REST},a".encode(), "column_twice"),
        (b'"person', "bad_csv"),
        (b"\0\1\2", "missing_column"),
    ],
    ids=lambda each: repr(each[:24]),
)
def test_a_manifest_that_is_wrong_as_a_whole(write: Write, content: bytes, code: str) -> None:
    folder = write()
    (folder / MANIFEST_CSV).write_bytes(content)
    assert [each for each, _ in found(folder)] == [code]
    assert check_dataset(folder)[0] == Dataset(folder, ())


def test_bytes_that_are_no_text_are_told_with_their_row(write: Write) -> None:
    folder = write()
    (folder / MANIFEST_CSV).write_bytes(f"{HEADING}\n{REST}\nJos\u00e9,1,rest".encode("latin-1"))
    assert found(folder) == [("not_utf8", 3)]


def test_a_column_that_nobody_knows_is_told_once(write: Write) -> None:
    folder = write(REST + ",30", SMILE + ",30", heading=HEADING + ",zygomatic_percent")
    assert found(folder) == [("unknown_column", None)]
    assert found(write(REST + ",see letter", heading=HEADING + ",note")) == []


def test_no_manifest_or_two(write: Write, tmp_path: Path) -> None:
    folder = write(REST)
    (folder / MANIFEST_JSON_LINES).touch()
    assert found(folder) == [("two_manifests", None)]
    (tmp_path / "empty").mkdir()
    assert found(tmp_path / "empty") == [("no_manifest", None)]
    assert found(tmp_path / "gone") == [("unusable_folder", None)]
    assert found(tmp_path / "rest.jpg") == [("unusable_folder", None)]


def test_a_manifest_that_may_not_be_read(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    folder = write(REST)
    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert found(folder) == [("unreadable", None)]


def test_every_column_is_documented() -> None:
    from palsygrader.training import dataset

    assert dataset.__doc__ is not None
    written = dataset.__doc__.replace("`temporal_grade`, ...", " ".join(f"`{branch}_grade`" for branch in Branch))
    assert [column for column in COLUMNS if f"`{column}`" not in written] == []


def patient(folder: Path, **changed: object) -> Path:
    """Write a digital patient's truth, as far as it is read, with its pictures."""
    seed = changed.get("seed", 4)
    truth = {
        "schema": 1,
        "seed": seed,
        "look": "rendered",
        "person": None,
        "head_seed": seed,
        "affected_side": "left",
        "function_percent": {branch.value: 12.345678 for branch in Branch},
        "skin_tone": 0.5,
        "files": {"rest": {"file": "rest.jpg"}, "snarl": {"file": "snarl.mp4", "frames": []}},
    } | changed
    place = folder / f"patient-{seed:06d}"
    place.mkdir()
    for name in ("rest.jpg", "snarl.mp4"):
        (place / name).touch()
    (place / "truth.json").write_text(json.dumps(truth))
    return place


def test_digital_patients_need_no_manifest(tmp_path: Path) -> None:
    patient(tmp_path, seed=1)
    patient(tmp_path, seed=2, look="photograph", person="007", skin_tone=None, affected_side="none")
    patient(tmp_path, seed=3, look="photograph", person="007", skin_tone=None, affected_side="both")
    (tmp_path / "simulation.json").touch()
    (tmp_path / ".unfinished").mkdir()
    (tmp_path / ".unfinished" / "truth.json").touch()
    dataset = read_dataset(tmp_path)
    assert [(visit.person, visit.visit) for visit in dataset.visits] == [
        ("rendered-1", "1"),
        ("photograph-007", "2"),
        ("photograph-007", "3"),
    ]
    truths = [visit.truth() for visit in dataset.visits]
    assert [truth.side for truth in truths] == [AffectedSide.LEFT, AffectedSide.NONE, AffectedSide.BOTH]
    exact: Mapping[Branch, BranchTruth] = dict.fromkeys(Branch, BranchTruth(12.3457, 12.3457))
    assert [truth.branches for truth in truths] == [exact, exact, {}]
    assert dataset.visits[0].groups == {"skin_tone": "medium"}
    assert dataset.visits[0].files[Expression.SNARL] == tmp_path / "patient-000001" / "snarl.mp4"


def test_digital_patients_that_are_damaged_are_told(tmp_path: Path) -> None:
    patient(tmp_path, seed=1)
    patient(tmp_path, seed=2, schema=2)
    patient(tmp_path, seed=3, function_percent={"temporal": 3.0})
    patient(tmp_path, seed=4, files={})
    (patient(tmp_path, seed=5) / "truth.json").write_text("{")
    (patient(tmp_path, seed=6) / "rest.jpg").unlink()
    (patient(tmp_path, seed=7) / "truth.json").unlink()
    (tmp_path / "papers").mkdir()
    assert found(tmp_path) == [*[("damaged_truth", None)] * 4, ("missing_truth", None), ("file", 4)]
