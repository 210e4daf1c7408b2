"""The two lists of the page of patients: all of them, and the hospital's list of today."""

from PySide6.QtWidgets import QFrame

from palsygrader.gui.layouts import button, row
from palsygrader.wording import say


class ListChoice(QFrame):
    """Two chips, of which the list in view is on.

    Args:
        today: Whether that is today's.
    """

    def __init__(self, *, today: bool) -> None:
        super().__init__()
        self.everybody = button(say("worklist.everybody"), "chip")
        self.today = button(say("worklist.today"), "chip", tip=say("worklist.today_tip"))
        for each, on in ((self.everybody, not today), (self.today, today)):
            each.setCheckable(True)
            each.setChecked(on)
            each.clicked.connect(lambda _checked, each=each, on=on: each.setChecked(on))
        self.setLayout(row(self.everybody, self.today, None))
