"""The question whether the patient on record who has the name that was typed is meant."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from palsygrader.domain.patient import Patient
from palsygrader.gui import dates, patient_words, theme
from palsygrader.gui.layouts import button, row, words
from palsygrader.wording import say


class SameName(QFrame):
    """Hidden until it is asked.

    Signals:
        existing_wanted: The Patient on record is meant.
        addition_wanted: It is another one of the same name.
    """

    existing_wanted = Signal(object)
    addition_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "notice", kind="info")
        self._existing: Patient | None = None
        self._told = words(wrap=True)
        self.open_existing = button(say("form.open_existing"), "primary")
        self.open_existing.clicked.connect(lambda: self.existing_wanted.emit(self._existing))
        self.add_anyway = button(say("form.add_anyway"))
        self.add_anyway.clicked.connect(self.addition_wanted)
        line = row(self._told, self.add_anyway, self.open_existing, margin=2 * theme.GRID_PX)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def ask(self, existing: Patient) -> None:
        """Ask about a patient on record."""
        self._existing = existing
        identity = patient_words.identity(existing, dates.today())
        self._told.setText(say("form.same_name", identity=identity))
        self.show()
        self.open_existing.setFocus()
