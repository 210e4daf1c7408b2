"""The settings' section about space: what visits cost, how long recordings are kept, and removing the older ones."""

from typing import Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame

from palsygrader.archive.retention import Expiry, Usage
from palsygrader.domain.patient import Patient
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import breakable, button, column, row, words
from palsygrader.gui.setting_rows import ChoiceRow, SettingRow
from palsygrader.gui.upkeep import Costs, Upkeep
from palsygrader.wording import error_line, say
from palsygrader.wording.keeping_lines import size_words

MONTHS: Final = (0, 3, 6, 12, 24, 60, 120)
"""0 keeps all."""
_MOST_LINES: Final = 12


class StorageSection(QFrame):
    """A card.

    Args:
        upkeep: Knows what visits cost.

    Attributes:
        rows: The setting that belongs to it, by name.
    """

    def __init__(self, upkeep: Upkeep) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self._upkeep = upkeep
        self._months = 0
        self._patient_id: str | None = None
        self._old = Expiry((), 0, 0)
        self._named: tuple[str, ...] = ()
        self._usage = words(wrap=True)
        choices: list[tuple[str, object]] = [
            (say("upkeep.keep_months", count=count) if count else say("upkeep.keep_all"), count) for count in MONTHS
        ]
        self.keep = ChoiceRow("keep_recordings_months", choices)
        self.rows: dict[str, SettingRow] = {self.keep.name: self.keep}
        self._preview = words(wrap=True)
        self._whose = words(role="muted", wrap=True)
        self.expire_button = button(say("upkeep.expire"), icon=Icon.DELETE)
        self.expire_button.clicked.connect(self._ask)
        self.sure_button = button(say("upkeep.expire_now"), "danger", Icon.DELETE)
        self.sure_button.clicked.connect(self._expire)
        self.stay_button = button(say("upkeep.cancel"))
        self.stay_button.clicked.connect(self._stay)
        self.setLayout(
            column(
                words(say("settings.section.storage"), "section"),
                self._usage,
                self.keep,
                self._preview,
                self._whose,
                row(self.expire_button, self.sure_button, self.stay_button, None),
                margin=3 * theme.GRID_PX,
            )
        )
        self._show()

    @property
    def told(self) -> str:
        """What is said of the space, and of what would go."""
        return f"{self._usage.text()} {self._preview.text()} {self._whose.text()}".strip()

    def showEvent(self, event: QShowEvent) -> None:
        """Find anew what visits cost."""
        super().showEvent(event)
        self._look()

    def use_months(self, months: int) -> None:
        """Show what would go after so many months, 0 for nothing."""
        if months != self._months:
            self._months, self._old = months, Expiry((), 0, 0)
            self._show()
            self._look()

    def choose_patient(self, patient: Patient | None) -> None:
        """Tell also what this patient's visits cost, as soon as the card is shown."""
        self._patient_id = patient.patient_id if patient is not None else None

    def _look(self) -> None:
        months = self._months

        def show(found: Costs) -> None:
            if months == self._months:
                self._old, self._named = found.old, found.named
                self._show_usage(found)
                self._show()

        self._upkeep.ask_usage(months, self._patient_id, show)

    def _show_usage(self, found: Costs) -> None:
        whole, of_patient = found.whole, found.patient
        free = size_words(whole.free_bytes)
        lines = [_line("upkeep.usage", whole, free=free) if whole.visits else say("upkeep.usage_none", free=free)]
        if of_patient is not None and of_patient.visits:
            lines.append(_line("upkeep.usage_of_patient", of_patient))
        self._usage.setText("\n".join(lines))

    def _show(self, told: str = "", role: str = "muted") -> None:
        old = self._old
        count = len(old.media_ids)
        line = told
        if not line and self._months:
            size = size_words(old.size_bytes)
            line = say("upkeep.expires", count=count, visits=old.visits, size=size) if count else ""
            line = line or say("upkeep.nothing_expires")
        self._tell(line, role)
        named = self._named[:_MOST_LINES] if count else ()
        if count and len(self._named) > len(named):
            named = (*named, say("upkeep.more", count=len(self._named) - len(named)))
        self._whose.setText("\n".join(breakable(each) for each in named))
        self._whose.setVisible(bool(named))
        self._show_buttons(asking=False)

    def _show_buttons(self, *, asking: bool) -> None:
        self.expire_button.setVisible(bool(self._old.media_ids) and not asking)
        self.sure_button.setVisible(asking)
        self.stay_button.setVisible(asking)

    def _stay(self) -> None:
        self._show()

    def _ask(self) -> None:
        self._tell(say("upkeep.expire_question", count=len(self._old.media_ids)), "problem")
        self._show_buttons(asking=True)
        self.stay_button.setFocus()

    def _expire(self) -> None:
        def done(gone: Expiry) -> None:
            self._old = Expiry((), 0, 0)
            self._show(say("upkeep.expired", count=len(gone.media_ids), size=size_words(gone.size_bytes)), "good")

        self._show_buttons(asking=False)
        self.expire_button.hide()
        self._upkeep.expire(self._months, self._old, done, lambda error: self._show(error_line(error), "problem"))

    def _tell(self, line: str, role: str) -> None:
        self._preview.setText(line)
        self._preview.setVisible(bool(line))
        theme.set_role(self._preview, role)
        theme.restyle(self._preview)


def _line(key: str, found: Usage, **values: object) -> str:
    return say(
        key,
        visits=found.visits,
        total=size_words(found.total_bytes),
        recordings=size_words(found.recordings_bytes),
        pictures=size_words(found.pictures_bytes),
        each=size_words(found.total_bytes / found.visits),
        **values,
    )
