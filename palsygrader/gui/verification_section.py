"""The settings' section about verifying the archive: when it was done, what was found, and repairing it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from palsygrader.archive.repair import Repaired
from palsygrader.archive.verification import Damage
from palsygrader.gui import theme
from palsygrader.gui.file_dialogs import ask_folder
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import breakable, button, column, words
from palsygrader.gui.upkeep import Upkeep, Work
from palsygrader.gui.work_bar import WorkBar
from palsygrader.wording import error_line, say
from palsygrader.wording.days import moment_words
from palsygrader.wording.keeping_lines import damage_line

_MOST_LINES: Final = 12
_LONGEST_ADDRESS: Final = 40
_SHOWN: Final = 12
"""Characters of a longer address: enough to find the file; the command line tells it whole."""


class VerificationSection(QFrame):
    """A card.

    Args:
        upkeep: Verifies and repairs.
    """

    def __init__(self, upkeep: Upkeep) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self._upkeep = upkeep
        self._last = words(wrap=True)
        self._found = words(wrap=True)
        self._found.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.verify_button = button(say("upkeep.verify_now"), icon=Icon.SHIELD)
        self.verify_button.clicked.connect(self._begin)
        self.repair_button = button(say("upkeep.repair"), icon=Icon.REPEAT)
        self.repair_button.clicked.connect(self._repair)
        self.bar = WorkBar(
            name=say("settings.section.verification"),
            cancel=say("upkeep.cancel"),
            begin=[self.verify_button, self.repair_button],
            fields=[],
        )
        self.bar.cancelled.connect(self._cancel)
        self.setLayout(
            column(
                words(say("settings.section.verification"), "section"),
                self._last,
                self._found,
                self.bar,
                margin=3 * theme.GRID_PX,
            )
        )
        upkeep.changed.connect(self._show)
        upkeep.ended.connect(self._tell)
        self._running = False
        self._show()

    @property
    def told(self) -> str:
        """What is said of the last verification, and what it found."""
        return f"{self._last.text()} {self._found.text()}".strip()

    def _show(self) -> None:
        upkeep, state = self._upkeep, self._upkeep.state
        running = upkeep.work in {Work.VERIFICATION, Work.REPAIR}
        if not running:  # before the keyboard goes back to them
            self.verify_button.setEnabled(upkeep.work is None)
            self.repair_button.setEnabled(upkeep.work is None)
        if running is not self._running:
            self._running = running
            self.bar.show_running(running=running)
        if running:
            done, total = upkeep.progress
            key = "upkeep.verifying" if upkeep.work is Work.VERIFICATION else "upkeep.repairing"
            self.bar.show_progress(say(key, percent=100 * done // max(total, 1)), done, total)
        else:
            self.repair_button.setVisible(bool(state.damaged) and not upkeep.on_server)
        line = say("upkeep.not_verified")
        if state.verified_at is not None:
            key = "upkeep.found_damage" if state.damaged else "upkeep.verified"
            line = say(key, moment=moment_words(state.verified_at.astimezone()), count=state.damaged)
        self._last.setText(line)
        theme.set_role(self._last, "problem" if state.damaged else "")
        theme.restyle(self._last)
        lines = [breakable(self._line(each)) for each in upkeep.damage]
        more = len(lines) - _MOST_LINES
        if more > 0:
            lines = [*lines[:_MOST_LINES], say("upkeep.more", count=more)]
        self._found.setText("\n".join(lines))
        self._found.setVisible(bool(lines))

    def _line(self, damage: Damage) -> str:
        """Return what is damaged, with patient and day where they are known."""
        visit = damage.examination_id
        where = damage.where if len(damage.where) <= _LONGEST_ADDRESS else f"{damage.where[:_SHOWN]}…"
        return damage_line(damage.kind, where, None if visit is None else self._upkeep.damaged_visits.get(visit, visit))

    def _begin(self) -> None:
        self._upkeep.verify()

    def _repair(self) -> None:
        folder = self._upkeep.folder
        if folder is None or not folder.is_dir():
            folder = ask_folder(self, say("settings.backup_folder"))
        if folder is not None:
            self._upkeep.repair(folder)

    def _cancel(self) -> None:
        self._upkeep.cancel()
        self.bar.tell(say("upkeep.cancelled"), "muted")

    def _tell(self, work: Work, result: object) -> None:
        if work is Work.BACKUP:
            return
        if isinstance(result, Exception):
            self.bar.tell(error_line(result), "problem")
        elif isinstance(result, Repaired):
            self._tell_repaired(result)
        elif result == ():
            self.bar.tell(say("upkeep.verified_now"), "good")

    def _tell_repaired(self, repaired: Repaired) -> None:
        left: tuple[Damage, ...] = repaired.left
        count = sum(damage not in left for damage in repaired.found)
        key = "upkeep.repaired_in_part" if left else "upkeep.repaired"
        lines = [say(key, count=count, left=len(left))]
        if repaired.generation is not None:
            lines.append(say("upkeep.replaced", name=repaired.generation))
        self.bar.tell(" ".join(lines), "problem" if left or repaired.generation else "good")
