"""What moves along: both sides, and how much more the weak one, in the unit of what is normal."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Side
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.gui.fact_table import FactTable
from palsygrader.gui.synkinesis_panel import SynkinesisPanel
from tests.gui.review_examples import only, visit


def moved_along(right: float, left: float, side: AffectedSide) -> Examination:
    """Return a visit of one smile during which the eyes narrowed so much, percent of the resting aperture."""
    examination = visit()
    assert examination.grade is not None
    smile = examination.records[Expression.OPEN_SMILE]
    measured = tuple(
        Measurement(Quantity.OCULAR_SYNKINESIS, Expression.OPEN_SMILE, of, value, Unit.PERCENT)
        for of, value in ((Side.RIGHT, right), (Side.LEFT, left))
    )
    return replace(
        examination,
        records={Expression.OPEN_SMILE: replace(smile, measurements=measured)},
        grade=replace(examination.grade, affected_side=side),
    )


@pytest.mark.parametrize(
    ("right", "left", "side", "shown"),
    [
        (2.0, 22.0, AffectedSide.LEFT, "+20 (normal: below 13)"),
        (11.0, 15.0, AffectedSide.LEFT, "+4 (normal: below 13)"),
        (22.0, 2.0, AffectedSide.LEFT, "\N{MINUS SIGN}20 (normal: below 13)"),
        (2.0, 2.4, AffectedSide.LEFT, "0 (normal: below 13)"),
        (2.0, 22.0, AffectedSide.NONE, "no one side is weak"),
    ],
)
def test_how_much_more_the_weak_side_moved_is_told_beside_its_limit(
    qtbot: QtBot, right: float, left: float, side: AffectedSide, shown: str
) -> None:
    panel = SynkinesisPanel()
    qtbot.addWidget(panel)
    panel.show_examination(moved_along(right, left, side))
    table = only(panel, FactTable)
    assert table.rowCount() == 1
    cells = [item.text().replace("\u00a0", " ") for column in range(5) if (item := table.item(0, column)) is not None]
    assert cells[0] == "Eye narrowing, % of the resting aperture"
    assert cells[2:] == [f"{right:.0f}", f"{left:.0f}", shown]


def test_a_row_has_the_one_unit_of_its_limit(qtbot: QtBot) -> None:
    examination = visit()
    brow = examination.records[Expression.BROW_RAISE]
    measured = tuple(
        Measurement(Quantity.ORAL_SYNKINESIS, Expression.BROW_RAISE, side, value, unit, 0.24)
        for unit, values in ((Unit.MM, (0.5, 2.5)), (Unit.EYE_DISTANCE_PERCENT, (0.8, 4.0)))
        for side, value in zip((Side.RIGHT, Side.LEFT), values, strict=True)
    )
    panel = SynkinesisPanel()
    qtbot.addWidget(panel)
    panel.show_examination(replace(examination, records={brow.expression: replace(brow, measurements=measured)}))
    table = only(panel, FactTable)
    cells = [item.text() for column in range(5) if (item := table.item(0, column)) is not None]
    assert cells[0] == "Mouth corner movement, % of eye distance"
    assert cells[2:] == ["0.8 ± 0.2", "4.0 ± 0.2", "+3.2 (normal: below 2.0)"]
