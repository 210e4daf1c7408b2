"""What is altered in a face and not among the treatments, in the patient's form: one tick per side."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout

from palsygrader import wording
from palsygrader.domain.face import AffectedSide, Side
from palsygrader.domain.treatments import Alteration, AlteredSide, Treatment, altered_by, ordered
from palsygrader.gui import dates, theme
from palsygrader.gui.layouts import column, words
from palsygrader.report.treatment_words import altered_words
from palsygrader.wording import say


class AlteredBoxes(QFrame):
    """Boxes for every alteration on the right and the left.

    Signals:
        changed: A tick was set or taken away.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[AlteredSide, QCheckBox] = {}
        self._without_side: tuple[AlteredSide, ...] = ()
        self._known = words(role="muted", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * theme.GRID_PX)
        grid.setVerticalSpacing(0)
        for line, alteration in enumerate(Alteration):
            grid.addWidget(words(wording.capitalised(wording.of(alteration))), line, 0)
            for place, side in enumerate((Side.RIGHT, Side.LEFT), start=1):
                box = QCheckBox(say(f"form.altered.{side}"))
                name = say(
                    "form.altered.side_of", alteration=wording.of(alteration), side=wording.of(AffectedSide(side.value))
                )
                box.setAccessibleName(wording.capitalised(name))
                box.toggled.connect(self.changed)
                self.boxes[AlteredSide(alteration, side)] = box
                grid.addWidget(box, line, place)
        grid.setColumnStretch(3, 1)
        hint = words(say("form.altered.hint"), "muted", wrap=True)
        self.setLayout(
            column(words(say("form.altered"), "section"), grid, self._known, hint, spacing=theme.GRID_PX // 2)
        )

    def show_altered(self, altered: Iterable[AlteredSide]) -> None:
        """Edit these."""
        noted = tuple(altered)
        self._without_side = tuple(each for each in noted if each.side is None)
        for each, box in self.boxes.items():
            box.setChecked(each in noted)

    def show_known(self, treatments: Iterable[Treatment]) -> None:
        """Tell what follows from the treatments."""
        known = altered_words(altered_by(treatments, dates.today()))
        self._known.setText(say("form.altered.known", altered=known))
        self._known.setVisible(bool(known))

    @property
    def known(self) -> str:
        """What follows from the treatments, in words."""
        return "" if self._known.isHidden() else self._known.text()

    @property
    def altered(self) -> tuple[AlteredSide, ...]:
        """What is ticked."""
        return ordered((*(each for each, box in self.boxes.items() if box.isChecked()), *self._without_side))
