"""A calm chip that tells what is altered in a face: a lid weight, a transferred muscle, an operation."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from palsygrader.domain.treatments import AlteredSide
from palsygrader.gui import theme
from palsygrader.gui.plain_tips import plain_tip
from palsygrader.report.treatment_words import altered_meaning, altered_words


class AlteredChip(QLabel):
    """The chip; hidden where nothing is altered. The tool tip tells what that means."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.set_role(self, "tag")
        self.hide()

    def show_altered(self, altered: Iterable[AlteredSide]) -> None:
        """Show what is altered, or nothing."""
        told = altered_words(altered)
        meaning = altered_meaning(told)
        self.setText(told)
        self.setToolTip(plain_tip(meaning))
        self.setAccessibleName(meaning)
        self.setVisible(bool(told))
