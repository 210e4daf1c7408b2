"""What moves along: both sides, and only the weak side's excess beyond normal as such."""

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
        (2.0, 22.0, AffectedSide.LEFT, "20 % (normal: below 13 %)"),
        (11.0, 15.0, AffectedSide.LEFT, "normal: below 13 %"),
        (22.0, 2.0, AffectedSide.LEFT, "normal: below 13 %"),
        (2.0, 22.0, AffectedSide.NONE, "no one side is weak"),
    ],
)
def test_only_the_excess_of_the_weak_side_is_told(
    qtbot: QtBot, right: float, left: float, side: AffectedSide, shown: str
) -> None:
    panel = SynkinesisPanel()
    qtbot.addWidget(panel)
    panel.show_examination(moved_along(right, left, side))
    table = only(panel, FactTable)
    assert table.rowCount() == 1
    cells = [item.text().replace("\u00a0", " ") for column in range(5) if (item := table.item(0, column)) is not None]
    assert cells[0] == "Eye narrowing, % of the resting aperture"
    assert cells[2:] == [f"{right:.0f} %", f"{left:.0f} %", shown]
