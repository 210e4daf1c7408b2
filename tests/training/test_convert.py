"""Another data set, of a made-up layout, gets a manifest by a mapping table."""

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.errors import InputError
from palsygrader.training import convert as conversion
from palsygrader.training.convert import Converted, convert, read_layout
from palsygrader.training.dataset import BranchTruth, Dataset, dataset_of_rows, read_dataset
from palsygrader.training.manifest import MANIFEST_CSV, manifest_csv
from palsygrader.wording import error_line

MAPPING = r"""what,theirs,ours
note,made up for a test,
path,"videos/(?P<person>P\d{2})_s(?P<visit>\d)/(?P<expression>\w+)\.MP4",
path,stills/(?P<person>P\d+) (?P<expression>\w+)\.jpg,
labels,scores.csv,
column,Subject,person
column,Session,visit
column,Weak,side
column,Brow,temporal_grade
column,Mouth %,buccal_p
column,Sex,gender
column,By,rater
fixed,consensus,rater
expression,relax,rest
expression,Brow,brow_raise
expression,talk,
side,L,left
grade,normal,i
gender,w,female
"""
SCORES = "Subject;Session;Weak;Brow;Mouth %;Sex;By\nP01;1;L;normal;62,5;W;\nP01;1;l;2;70;w;second\nP02;1;right;VI;;m;\n"
FILES = (
    "videos/P01_s1/brow.MP4",
    "videos/P01_s1/relax.MP4",
    "videos/P01_s1/talk.MP4",
    "videos/README.txt",
    "stills/P02 relax.jpg",
    "stills/P02 snarl.jpg",
    "stills/room.jpg",
    "stills/P02 pucker.jpg.png",
    "stills/.P02 pucker.jpg",
    ".thumbs/P02 relax.jpg",
)
Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Return a function that makes the data set, its labels and the mapping, and returns the folder."""

    def make(mapping: str = MAPPING, scores: str = SCORES) -> Path:
        for name in FILES:
            file = tmp_path / "theirs" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
        (tmp_path / "theirs" / "scores.csv").write_text(scores)
        (tmp_path / "mapping.csv").write_text(mapping)
        return tmp_path / "theirs"

    return make


def converted(folder: Path) -> Converted:
    return convert(folder, read_layout(folder.parent / "mapping.csv"))


def whole(folder: Path, done: Converted) -> Dataset:
    """Return the data set after it was written; nothing may be wrong with it."""
    assert dataset_of_rows(folder, done.rows)[1] == done.problems == ()
    (folder / MANIFEST_CSV).write_text(manifest_csv(done.rows))
    return read_dataset(folder)


def test_paths_words_and_labels_are_translated(make: Make) -> None:
    folder = make()
    done = converted(folder)
    assert done.passed_over == 3
    still, filmed = whole(folder, done).visits
    assert (filmed.person, filmed.visit, still.person, still.visit) == ("P01", "1", "P02", "1")
    assert list(filmed.files) == [Expression.REST, Expression.BROW_RAISE]
    assert list(still.files.items()) == [
        (Expression.REST, folder / "stills" / "P02 relax.jpg"),
        (Expression.SNARL, folder / "stills" / "P02 snarl.jpg"),
    ]
    first, second = filmed.ratings
    assert (first.rater, second.rater, still.ratings[0].rater) == ("consensus", "second", "consensus")
    assert first.branches == {Branch.TEMPORAL: BranchTruth(90.0, 100.0), Branch.BUCCAL: BranchTruth(62.5, 62.5)}
    assert second.branches == {Branch.TEMPORAL: BranchTruth(75.0, 90.0), Branch.BUCCAL: BranchTruth(70.0, 70.0)}
    assert (filmed.truth().side, still.truth().side) == (AffectedSide.LEFT, AffectedSide.RIGHT)
    assert (filmed.groups, still.groups) == ({"gender": "female"}, {"gender": "m"})


def test_labels_without_a_visit_are_of_all_visits(make: Make) -> None:
    folder = make(MAPPING.replace("column,Session,visit\n", ""))
    (folder / "videos" / "P01_s2").mkdir()
    (folder / "videos" / "P01_s2" / "relax.MP4").touch()
    dataset = whole(folder, converted(folder))
    assert [(visit.person, visit.visit, len(visit.ratings)) for visit in dataset.visits] == [
        ("P02", "1", 1),
        ("P01", "1", 2),
        ("P01", "2", 2),
    ]


def test_without_labels_the_manifest_waits_for_them(make: Make) -> None:
    folder = make("\n".join(line for line in MAPPING.splitlines() if not line.startswith(("labels", "column"))))
    problems = dataset_of_rows(folder, converted(folder).rows)[1]
    assert [problem.code for problem in problems] == ["dataset.no_label"] * 2


def test_labels_of_nobody_and_words_of_nothing_are_told(make: Make) -> None:
    folder = make(MAPPING.replace("expression,Brow,brow_raise\n", ""), SCORES + "P09;1;left;1;;;\nP01;2;left;1;;;\n")
    done = converted(folder)
    assert [error_line(problem) for problem in done.problems] == [
        f"scores.csv, row {row}: there is no file of this person and visit." for row in (5, 6)
    ]
    found = dataset_of_rows(folder, done.rows)[1]
    assert [(problem.code, problem.values["given"]) for problem in found] == [("dataset.unknown_word", "brow")]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("what,theirs", "kind,theirs", "missing_column"),
        ("grade,normal,i", "grade,normal,VII", "mapping_ours"),
        ("side,L,left", "side,L,port", "mapping_ours"),
        ("expression,relax,rest", "expression,relax,resting", "mapping_ours"),
        ("column,Subject,person", "column,Subject,patient", "mapping_ours"),
        ("fixed,consensus,rater", "fixed,7,person", "mapping_ours"),
        ("side,L,left", "port,L,left", "mapping_what"),
        ("side,L,left", "side,,left", "mapping_empty"),
        ("column,Subject,person\n", "", "mapping_no_person"),
        ("path,", "note,", "mapping_no_path"),
        ("(?P<person>P", "(?P<person>P(", "mapping_pattern"),
        ("(?P<expression>", "(", "mapping_groups"),
        ("column,Brow,", "column,Forehead,", "missing_column"),
        ("labels,scores.csv", "labels,gone.csv", "missing"),
        ("stills/|videos/", "nowhere/", "nothing_matches"),
        ("side,L,left", "side,L,left,more", "too_many_cells"),
    ],
    ids=str,
)
def test_a_mapping_that_is_wrong_is_told_in_one_line(make: Make, old: str, new: str, code: str) -> None:
    mapping = MAPPING
    for each in old.split("|"):
        assert each in mapping
        mapping = mapping.replace(each, new)
    folder = make(mapping)
    with pytest.raises(InputError) as caught:
        converted(folder)
    assert caught.value.code == {"missing": "input.missing_file"}.get(code, f"dataset.{code}")
    line = error_line(caught.value)
    assert "\n" not in line
    assert "fault of the program" not in line


def test_the_example_in_the_documentation_is_a_mapping(tmp_path: Path) -> None:
    assert conversion.__doc__ is not None
    example = dedent(conversion.__doc__.partition("::\n\n")[2].partition("\n\n")[0])
    (tmp_path / "mapping.csv").write_text(example)
    layout = read_layout(tmp_path / "mapping.csv")
    assert (layout.labels, layout.fixed) == ("labels.csv", {"rater": "consensus"})
    assert layout.patterns[0].fullmatch("P07/2/brow.mp4")
    assert layout.ours("expression", "Brow") == "brow_raise"


def test_a_name_that_is_no_text_is_told(make: Make) -> None:
    folder = make()
    try:
        (folder / "videos" / "caf\udce9.MP4").touch()
    except OSError:
        pytest.skip("this disk takes only names that are text")
    with pytest.raises(InputError) as caught:
        converted(folder)
    assert caught.value.code == "dataset.name_no_text"


def test_a_folder_that_is_not_there_is_told(make: Make) -> None:
    folder = make()
    layout = read_layout(folder.parent / "mapping.csv")
    with pytest.raises(InputError) as caught:
        convert(folder / "gone", layout)
    assert caught.value.code == "dataset.unusable_folder"
