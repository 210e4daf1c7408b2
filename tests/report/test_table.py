"""JSON and CSV for other programs."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from io import StringIO
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.reader.excel import load_workbook

from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Branch, Region, Side
from palsygrader.domain.grade import RegionLoss
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.errors import ReportError
from palsygrader.report.cohort import Column, Table
from palsygrader.report.cohort_files import ExportFormat, cohort_files
from palsygrader.report.table import (
    CSV_COLUMNS,
    examination_json,
    measurement_rows,
    measurements_csv,
    spreadsheet_cell,
)


def test_json_has_exactly_the_documented_keys(make: Any) -> None:
    answer = examination_json(make.examination())
    assert list(answer) == ["schema", "affected_side", "branches", "scales", "measurements", "quality", "provenance"]
    assert answer["schema"] == 1
    assert answer["affected_side"] == "left"
    branches: Any = answer["branches"]
    assert list(branches) == ["temporal", "zygomatic", "buccal", "marginal_mandibular"]
    assert branches["temporal"] == {
        "function_percent": 38.0,
        "interval_percent": [pytest.approx(30.6), pytest.approx(45.8)],
        "grade": "IV",
        "withheld": None,
        "evidence": [
            {
                "expression": "brow_raise",
                "quantity": "brow_elevation",
                "measured_percent": 45.0,
                "estimated_percent": 38.0,
                "weight": 1.0,
            }
        ],
        "losses": [],
    }


def test_json_tells_where_a_loss_is_seen(make: Any) -> None:
    exam = make.examination()
    loss = RegionLoss(Expression.BROW_RAISE, Region.BROW, Side.LEFT, 41.25)
    branches = tuple(replace(branch, losses=(loss,)) for branch in exam.grade.branches)
    answer: Any = examination_json(replace(exam, grade=replace(exam.grade, branches=branches)))
    assert answer["branches"]["temporal"]["losses"] == [
        {"expression": "brow_raise", "region": "brow", "side": "left", "gain_percent": pytest.approx(41.2, abs=0.06)}
    ]


def test_json_of_a_withheld_branch_has_null_numbers_and_a_reason(without: Callable[..., Examination]) -> None:
    branches: Any = examination_json(without(Expression.OPEN_SMILE))["branches"]
    assert branches["temporal"] == {
        "function_percent": None,
        "interval_percent": None,
        "grade": None,
        "withheld": "expression_missing",
        "evidence": [],
        "losses": [],
    }
    assert branches["buccal"]["withheld"] is None


def test_json_is_made_of_plain_types_only(make: Any) -> None:
    exam = make.examination()
    rest = exam.records[Expression.REST]
    odd = Measurement(Quantity.BROW_HEIGHT, Expression.REST, None, np.float32(1.5), Unit.MM, float("nan"))  # type: ignore[arg-type]  # as a careless caller
    exam = replace(exam, records={**exam.records, Expression.REST: replace(rest, measurements=(odd,))})
    answer = json.loads(json.dumps(examination_json(exam), allow_nan=False))
    assert answer == examination_json(exam)
    measured = next(m for m in answer["measurements"] if m["quantity"] == "brow_height")
    assert measured == {
        "quantity": "brow_height",
        "expression": "rest",
        "side": None,
        "value": 1.5,
        "unit": "mm",
        "noise": None,
    }


def test_json_scales_hold_proposal_and_decision(make: Any) -> None:
    exam = make.examination(decisions=(make.decision("sunnybrook.rest_eye", 1, "narrow"),))
    scales: Any = examination_json(exam)["scales"]
    assert scales["sunnybrook"]["items"]["rest_eye"] == {
        "value": 1,
        "proposed": 2,
        "withheld": None,
        "must_confirm": True,
        "decided": True,
    }
    assert scales["house_brackmann"]["totals"] == {"grade": 4 + 1}
    assert scales["house_brackmann"]["rule"] == "closure_incomplete_rest_asymmetric"


def test_json_scales_without_all_items_have_no_totals(make: Any) -> None:
    scales: Any = examination_json(make.examination(grade=make.grade(complete=False)))["scales"]
    assert scales["fngs2"]["totals"] is None
    assert scales["fngs2"]["missing"] == ["secondary_movement"]
    assert scales["fngs2"]["items"]["secondary_movement"]["withheld"] == "not_measurable"


def test_json_of_an_ungraded_examination_is_refused(make: Any) -> None:
    with pytest.raises(ReportError) as caught:
        examination_json(make.examination(grade=None, decisions=()))
    assert caught.value.code == "report.nothing_graded"


def test_csv_holds_every_measurement(make: Any) -> None:
    exam = make.examination()
    rows = list(csv.DictReader(StringIO(measurements_csv([*measurement_rows(exam), *measurement_rows(exam)]))))
    assert len(rows) == 2 * len(exam.measurements)
    assert tuple(rows[0]) == CSV_COLUMNS
    corner = next(row for row in rows if row["quantity"] == "oral_commissure_height" and row["side"] == "left")
    assert (corner["value"], corner["unit"], corner["expression"]) == ("-1.6", "mm", "rest")


@given(clinician=st.text(max_size=12))
def test_csv_never_begins_a_text_cell_as_a_formula(make: Any, clinician: str) -> None:
    records = {Expression.REST: make.record(Expression.REST)}
    exam = make.examination(clinician=clinician, examination_id="=cmd|' /C calc'!A0", records=records, signed=False)
    rows = list(csv.DictReader(StringIO(measurements_csv(measurement_rows(exam)), newline="")))
    assert rows[0]["examination_id"] == "'=cmd|' /C calc'!A0"
    assert not rows[0]["clinician"].startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert "-1.6" in {row["value"] for row in rows}


def test_every_branch_is_in_the_json(make: Any) -> None:
    branches: Any = examination_json(make.examination())["branches"]
    assert set(branches) == set(Branch)


def test_json_tells_the_side_in_force_and_percentages_in_tenths(make: Any) -> None:
    answer = replace(make.grade().branches[0], function_percent=38.04999, interval_percent=(30.6123, 45.25001))
    grade = replace(make.grade(), branches=(answer,))
    exam = make.examination(grade=grade, decisions=(make.decision("affected_side", "right"),))
    told = examination_json(exam)
    assert told["affected_side"] == "right"
    branches: Any = told["branches"]
    assert branches["temporal"]["function_percent"] == 38.0
    assert branches["temporal"]["interval_percent"] == [30.6, 45.3]


_SIGNS = st.characters(codec="utf-8", exclude_categories=["Cs"])


@given(st.text(_SIGNS, max_size=30), st.sampled_from("=+-@＝＋－＠\t\r"), st.text(_SIGNS, max_size=10))
def test_no_text_begins_a_formula_whatever_ends_a_cell(before: str, sign: str, after: str) -> None:
    for text in (f"{sign}{after}", f"  {sign}{after}", f"{before};{sign}{after}", f"{before}\n{sign}{after}"):
        stream = io.StringIO()
        csv.writer(stream).writerow(["first", spreadsheet_cell(text)])
        for ends in (",", ";", "\t", "|"):
            for row in csv.reader(io.StringIO(stream.getvalue(), newline=""), delimiter=ends):
                assert not any(cell.lstrip("\ufeff\u200b \u3000").startswith(tuple("=+-@＝＋－＠")) for cell in row), (
                    row
                )


@given(st.text(_SIGNS, max_size=30))
def test_text_without_such_signs_is_told_as_it_is(text: str) -> None:
    if not set(text) & set("=+-@＝＋－＠") and text[:1] not in {"\t", "\r", "\n"}:
        assert spreadsheet_cell(text) == text
    assert str(spreadsheet_cell(text)).replace("'", "") == text.replace("'", "")


@given(st.text(_SIGNS, min_size=1, max_size=40))
def test_a_workbook_takes_any_text_for_text(text: str) -> None:
    table = Table("visits", (Column("notes"),), ((text,), (f"={text}",), (f"http://{text}",)))
    content = cohort_files([table], ExportFormat.XLSX)["tables.xlsx"]
    load: Any = load_workbook  # openpyxl has no types
    cells = [row[0] for row in load(io.BytesIO(content))["visits"].iter_rows(min_row=2)]
    assert all(cell.data_type in {"s", "n"} for cell in cells)  # n: nothing; a formula would be f
    assert all(cell.hyperlink is None for cell in cells)
