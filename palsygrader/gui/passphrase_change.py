"""Changing the archive's passphrase."""

from functools import partial

from PySide6.QtWidgets import QFrame

from palsygrader import wording
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.passphrase_fields import NewPassphrase, PassphraseField
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.setting_rows import FIELD_WIDTH_PX
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.wording import say


class PassphraseChange(QFrame):
    """A button that opens three lines: the passphrase in force, and the new one twice."""

    def __init__(self, *, archive: VisitArchive, archive_queue: JobQueue) -> None:
        super().__init__()
        self._archive = archive
        self._queue = archive_queue
        self.open_button = button(say("passphrase.change"), icon=Icon.KEY)
        self.open_button.clicked.connect(self._open)
        self.current = PassphraseField(say("passphrase.current"))
        self.new = NewPassphrase()
        self.change_button = button(say("passphrase.change_now"), "primary")
        self.change_button.clicked.connect(self._change)
        self.new.entered.connect(self._change)
        cancel = button(say("form.cancel"))
        cancel.clicked.connect(self._close)
        self._told = words(wrap=True)
        self._told.hide()
        self._lines = QFrame()
        self._lines.setFixedWidth(FIELD_WIDTH_PX)
        self._lines.setLayout(
            column(words(say("passphrase.current")), self.current, self.new, row(self.change_button, cancel, None))
        )
        self._lines.hide()
        self.setLayout(column(row(self.open_button, None), self._lines, self._told))

    @property
    def told(self) -> str:
        """What came of it, else what the fields say."""
        return self.new.told if self._told.isHidden() else self._told.text()

    def _open(self) -> None:
        self._told.hide()
        self._lines.show()
        self.open_button.hide()
        self.current.setFocus()

    def _close(self) -> None:
        self.current.clear()
        self.new.clear()
        self._lines.hide()
        self.open_button.show()

    def _change(self) -> None:
        new = self.new.value
        self._told.hide()
        if new is None:
            self.new.show_problem()
            return
        self.change_button.setEnabled(False)
        self._queue.submit(
            partial(self._change_in_archive, self.current.text(), new),
            done=lambda _none: self._was_changed(),
            failed=self._refused,
        )

    def _change_in_archive(self, current: str, new: str, _job: Job) -> None:
        self._archive.change_passphrase(current, new)

    def _was_changed(self) -> None:
        self.change_button.setEnabled(True)
        self._close()
        self._tell(say("passphrase.changed"), "good")

    def _refused(self, error: Exception) -> None:
        self.change_button.setEnabled(True)
        self._tell(wording.error_line(error), "problem")
        self.current.setFocus()
        self.current.selectAll()

    def _tell(self, text: str, role: str) -> None:
        self._told.setText(text)
        theme.set_role(self._told, role)
        self._told.show()
