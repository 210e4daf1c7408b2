"""Signs are counted as they were proposed, and beside "always none"."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import cast

import pytest

from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import Grade, ProposedItem, Provenance, Scale
from palsygrader.training.examination_plan import draw_plan
from palsygrader.training.grader_samples import Shoot
from palsygrader.training.sign_measures import SignTally, true_items
from palsygrader.training.simulate import DigitalPatient
from palsygrader.training.sitters import Seat, Sitter

PATIENT = DigitalPatient(
    seed=3,
    side=AffectedSide.LEFT,
    function_percent=dict.fromkeys(Branch, 40.0),
    droop_ratio=1.0,
    oculo_oral_synkinesis_ratio=0.5,
)
MADE = Provenance("1", "network", "ours", "0" * 64, "none", 11.77, {}, datetime(2026, 1, 1, tzinfo=UTC))


def shot(patient: DigitalPatient = PATIENT) -> Shoot:
    return Shoot(draw_plan(3), Seat(cast("Sitter", None), patient, None), {}, {})


def grade(**values: int | None) -> Grade:
    items = tuple(ProposedItem(Scale.SUNNYBROOK, item, value) for item, value in values.items())
    return Grade(AffectedSide.LEFT, (), items, MADE)


def test_a_mouth_that_moves_while_the_eye_closes_is_synkinesis() -> None:
    items = true_items(shot())
    assert items["synkinesis_gentle_closure"] > 0
    assert items["synkinesis_brow_raise"] == 0
    assert items["rest_mouth"] == 1
    assert true_items(shot(replace(PATIENT, side=AffectedSide.BOTH))) == {}


def test_shares_and_chance_are_counted_per_method() -> None:
    tally, truth = SignTally(), true_items(shot())
    tally.add("right", shot(), grade(**truth))
    tally.add("none", shot(), grade(**{**dict.fromkeys(truth, 0), "rest_eye": None}))
    head, _, synkinesis, rest = tally.rows(["right", "none", "silent"])
    assert head.count("exact") == 3
    cells = [cell.strip() for cell in synkinesis.split("|")[2:-1]]
    zeros = 100.0 * sum(value == 0 for item, value in truth.items() if item.startswith("syn")) / 5
    assert float(cells[0]) == pytest.approx(zeros, abs=0.1)
    assert cells[1:4] == ["100.0", "1.00", "5"]
    assert float(cells[4]) == pytest.approx(zeros, abs=0.1)
    assert cells[7:] == ["–", "–", "0"]
    assert [cell.strip() for cell in rest.split("|")[2:-1]][6] == "1"  # the eye was withheld
