"""The table of a grader, on answers whose rows are known."""

import re
from dataclasses import replace

import numpy as np
import pytest

from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.severity import Severity, severity_of
from palsygrader.training.grader_measures import BranchAnswer, Case
from palsygrader.training.grader_table import MEASURES, Table, markdown, measure_table, measure_tables, notes

SIDES = (AffectedSide.LEFT, AffectedSide.RIGHT)


def made_up(people: int, error: float = 0.0, visits: int = 2) -> list[Case]:
    """Cases answered `error` points too low, with every seventh an isolated lesion of one branch."""
    random = np.random.default_rng(4)
    cases = []
    for number in range(people * visits):
        truth = {branch: float(random.uniform(10.0, 100.0)) for branch in Branch}
        if number % 7 == 0:
            truth = dict.fromkeys(Branch, 97.0) | {Branch.ZYGOMATIC: 30.0}
        branches = {}
        for branch, true in truth.items():
            given = max(0.0, true - error)
            branches[branch] = BranchAnswer(true, given, (max(0.0, given - 4.0), given), severity_of(given))
        side = SIDES[number % 2]
        groups = {"skin_tone": f"tone {number % people % 12}", "look": "rendered" if number % 2 else "photograph"}
        cases.append(Case(f"person {number % people}", str(number // people), side, side, branches, groups))
    return cases


def withheld(cases: list[Case]) -> list[Case]:
    nothing = [{b: BranchAnswer(a.true_percent, withheld="poor_effort") for b, a in c.branches.items()} for c in cases]
    return [
        replace(case, side=AffectedSide.UNKNOWN, branches=branches)
        for case, branches in zip(cases, nothing, strict=True)
    ]


def row(table: Table, *start: str) -> dict[str, str]:
    (found,) = [cells for cells in table.rows if cells[: len(start)] == start]
    return dict(zip(table.head, found, strict=True))


def test_perfect_answers_reach_every_bar_but_that_of_coverage() -> None:
    healthy = {branch: BranchAnswer(100.0, 95.0, (90.0, 100.0), Severity.I) for branch in Branch}
    case = Case("healthy", "1", AffectedSide.NONE, AffectedSide.NONE, healthy, {})
    measures, _ = measure_tables({"ours": [*made_up(14), case]}, draws=5)
    reached = {cells[:2]: cells[-1] for cells in measures.rows if cells[-1]}
    too_sure = [key for key, words in reached.items() if words != "yes"]
    assert {name for name, _ in too_sure} == {"true P within the 90 % interval, %"}  # all hold it, more than 93 %
    assert len(reached) == 5 + 4 + 4 + 5 + 4
    assert row(measures, "branch of an isolated lesion found, %")["n"] == "4"


def test_bars_of_error_differ_for_one_branch_and_for_all() -> None:
    name = MEASURES[0].name
    measures, _ = measure_tables({"ours": made_up(14, error=5.5)}, draws=5)
    assert row(measures, name, "buccal") | {"n": ""} == {
        "measure": name,
        "where": "buccal",
        "n": "",
        "ours": "5.50",
        "95 % interval": "5.50 to 5.50",
        "bar": "at most 6",
        "reached": "yes",
    }
    together = row(measures, name, "all together")
    assert (together["bar"], together["reached"]) == ("at most 5", "no")


def test_methods_stand_side_by_side_and_the_interval_is_ours() -> None:
    cases = made_up(14)
    methods = {"ours": made_up(14, error=3.0), "other": cases, "none": withheld(cases)}
    measures, groups = measure_tables(methods, draws=20)
    assert measures.head == ("measure", "where", "n", "ours", "95 % interval", "other", "none", "bar", "reached")
    found = row(measures, MEASURES[0].name, "temporal")
    assert (found["ours"], found["95 % interval"], found["other"], found["none"]) == (
        "3.00",
        "3.00 to 3.00",
        "0.00",
        "–",
    )
    assert row(measures, "withheld, %", "all together")["none"] == "100.00"
    assert row(measures, "branch of an isolated lesion found, %")["none"] == "0.00"
    assert row(groups, "look", "rendered")["all together"] == "3.00"


def test_groups_tell_their_people_in_natural_order() -> None:
    cases = made_up(14)
    cases[0] = replace(cases[0], groups={})
    _, groups = measure_tables({"ours": cases}, draws=5)
    tones = [cells[1] for cells in groups.rows if cells[0] == "skin tone"]
    assert tones == ["not recorded", *(f"tone {number}" for number in range(12))]
    assert row(groups, "skin tone", "tone 0")["people"] == "2"
    assert row(groups, "skin tone", "tone 5")["people"] == "1"
    assert row(groups, "skin tone", "tone 5")["95 % interval"] == "–"
    assert row(groups, "true side", "left")["answers"] == "56"
    grades = [cells[1] for cells in groups.rows if cells[0] == "true grade"]
    assert grades == ["I", "II", "III", "IV", "V"]
    of_grades = [int(cells[3]) for cells in groups.rows if cells[0] == "true grade"]
    assert sum(of_grades) == 4 * len(cases)


def test_one_person_has_values_and_no_interval() -> None:
    measures, groups = measure_tables({"ours": made_up(1, error=2.0, visits=6)}, draws=5)
    assert {cells[4] for cells in measures.rows} == {"–"}
    assert row(measures, MEASURES[0].name, "all together")["ours"] == "2.00"
    assert row(groups, "true side", "left")["people"] == "1"


@pytest.mark.parametrize("cases", [[], withheld(made_up(6))], ids=["no cases", "all withheld"])
def test_what_is_no_number_is_never_printed_as_one(cases: list[Case]) -> None:
    lines = [line for line in measure_table({"ours": cases}, draws=5) if line.startswith("|")]
    assert not [line for line in lines if re.search(r"\b(nan|inf|None)\b", line)]
    together = next(line for line in lines if line.startswith("| mean absolute error of P, points | all together |"))
    assert together.endswith("| 0 | – | – | at most 5 | not measured |")
    assert not [line for line in lines if line.endswith("| yes |")]


def test_markdown_has_as_many_cells_as_columns() -> None:
    methods = {"ours | mine": made_up(6)}
    lines = markdown(measure_tables(methods, draws=5), notes(methods, draws=5))
    cells = [len(re.findall(r"(?<!\\)\|", line)) for line in lines if line.startswith("| m")]
    assert set(cells) == {8}
    assert "| measure | where | n | ours \\| mine | 95 % interval | bar | reached |" in lines
    assert lines[-1].startswith("- –:")
    assert any("withheld" in line and line.startswith("- ") for line in lines)


def test_methods_have_to_answer_the_same_examinations() -> None:
    cases = made_up(3)
    measure_tables({"ours": cases, "other": cases[::-1]}, draws=2)
    with pytest.raises(ValueError, match="same examinations"):
        measure_tables({"ours": cases, "other": cases[1:]})
    with pytest.raises(ValueError, match="same examinations"):
        measure_tables({})


def test_sides_missed_are_listed_with_what_is_true() -> None:
    branches = {branch: BranchAnswer(40.0, withheld="side_unknown") for branch in Branch}
    missed = Case("digital 7", "70", AffectedSide.LEFT, AffectedSide.UNKNOWN, branches, {"look": "rendered"})
    both = Case("digital 8", "80", AffectedSide.BOTH, AffectedSide.RIGHT, {}, {})
    right = replace(both, visit="81", side=AffectedSide.BOTH)
    tables = measure_tables({"ours": [missed, both, right]}, draws=2)
    listed = tables[2].rows
    assert [cells[:4] for cells in listed] == [
        ("digital 7, 70", "rendered", "left", "not known"),
        ("digital 8, 80", "", "both sides", "right"),
    ]
    assert listed[0][4:] == ("40",) * 4
    assert row(tables[0], "affected side right, %, where a branch is below 75 %")["n"] == "3"


def test_nothing_is_listed_where_every_side_is_right() -> None:
    assert len(measure_tables({"ours": made_up(3)}, draws=2)) == 2
