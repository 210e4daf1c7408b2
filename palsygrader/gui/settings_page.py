"""Settings: each change is checked, saved at once, and can be taken back."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from pydantic import ValidationError
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from palsygrader import logs
from palsygrader.gui import languages, theme
from palsygrader.gui.about_section import AboutSection
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.item_texts import ItemTexts
from palsygrader.gui.layouts import bring_into_view, column, row, words
from palsygrader.gui.logo_row import LogoRow
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.pedal_row import PedalRow
from palsygrader.gui.setting_rows import ChoiceRow, LineRow, SettingRow, SwitchRow, section
from palsygrader.settings import LETTERHEAD_LINES, LINE_LENGTH, Settings, SettingsStore
from palsygrader.wording import say

_WIDTH_PX = 800
_CAPTURE = ("auto_start", "auto_accept", "pedal", "spoken", "ring_light", "iris_diameter_mm")
LOCK_CHOICES_MINUTES = (0, 1, 2, 5, 10, 20, 30, 60)
"""0 is never."""
_DECIMAL_COMMA = str.maketrans(",", ".")
Cameras = Callable[[], Sequence[tuple[str, str]]]
"""Returns name and identifier of each camera that is plugged in."""


class SettingsPage(QFrame):
    """The page of settings.

    Args:
        settings_store: Where they are kept.
        cameras: Lists the cameras each time the page is shown.
        data: The data folder, to be named and opened.
        security: What else belongs to the section on security.
        cards: Sections about the archive, which stand above the last one.
        card_rows: The settings in them, by name.

    Signals:
        changed: The Settings after a change.
    """

    changed = Signal(object)

    def __init__(
        self,
        *,
        settings_store: SettingsStore,
        cameras: Cameras = tuple,
        data: Path | None = None,
        security: QWidget | None = None,
        cards: Sequence[QWidget] = (),
        card_rows: Mapping[str, SettingRow] = MappingProxyType({}),
    ) -> None:
        super().__init__()
        theme.set_role(self, "page")
        explain(self, HelpTopic.SAFETY)
        self._store = settings_store
        self._settings = settings_store.load()
        self._cameras = cameras
        self.about = AboutSection(data)
        self.camera = ChoiceRow("camera")
        self.logo = LogoRow("logo")
        self.rows: dict[str, SettingRow] = {
            row.name: row
            for row in (
                LineRow("clinician", length=LINE_LENGTH),
                ChoiceRow("paper", [(say("settings.paper.a4"), "a4"), (say("settings.paper.letter"), "letter")]),
                self.camera,
                LineRow("iris_diameter_mm", _number),
                SwitchRow("auto_start"),
                SwitchRow("auto_accept"),
                PedalRow("pedal"),
                self.logo,
                SwitchRow("ring_light"),
                SwitchRow("spoken"),
                ChoiceRow("theme", [(say("settings.theme.light"), "light"), (say("settings.theme.dark"), "dark")]),
                ChoiceRow("language", languages.choices()),
                ChoiceRow(
                    "compute_device",
                    [(say(f"settings.compute_device.{device}"), device) for device in ("cpu", "cuda")],
                ),
                ChoiceRow("auto_lock_minutes", [(_minutes(count), count) for count in LOCK_CHOICES_MINUTES]),
            )
        }
        self.rows.update(card_rows)
        self.clinic = tuple(LineRow(f"clinic.{n}", length=LINE_LENGTH) for n in range(1, LETTERHEAD_LINES + 1))
        for name, each in self.rows.items():
            each.chosen.connect(lambda value, name=name: self._change(name, value))
        for each in self.clinic:
            each.chosen.connect(lambda _value: self._change_clinic())
        self.item_texts = ItemTexts()
        self.item_texts.chosen.connect(self._change_item_texts)
        self.notices = NoticeStrip()
        self._build(security, cards)
        self._show()

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def showEvent(self, event: QShowEvent) -> None:
        """List the cameras anew."""
        super().showEvent(event)
        self.list_cameras()

    def change(self, **values: object) -> None:
        """Change settings from outside this page, for example the theme, with no word about it."""
        self._keep(self._settings.changed(**values), told=False)

    def show_card(self, card: QWidget) -> None:
        """Scroll to one of the cards, and give the keyboard to its first button that is on."""
        bring_into_view(card)
        first = next((each for each in card.findChildren(QPushButton) if each.isVisible() and each.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> bool:
        """End the page's worker and wait for it; returns whether it ended in time."""
        return self.logo.stop()

    def _change(self, name: str, value: object) -> None:
        try:
            settings = self._settings.changed(**{name: value})
        except ValidationError:
            self.rows[name].show_problem(say(f"settings.{name}.problem"))
            return
        self.rows[name].show_problem("")
        self._keep(settings, told=True)

    def _change_clinic(self) -> None:
        lines = [each.typed for each in self.clinic]
        while lines and not lines[-1]:
            lines.pop()
        self._keep(self._settings.changed(clinic=tuple(lines)), told=True)

    def _change_item_texts(self, texts: dict[str, str]) -> None:
        self._keep(self._settings.changed(questionnaire_items=texts), told=True)

    def _keep(self, settings: Settings, *, told: bool) -> None:
        before = self._settings
        if settings == before:
            return
        try:
            self._store.save(settings)
        except OSError as error:
            logs.failure("settings.not_saved", error)
            self.notices.show_notice(say("settings.not_saved"), "problem")
            self._show()
            return
        self._settings = settings
        self._show()
        if told:
            self.notices.show_notice(
                say("settings.saved"), "good", say("settings.undo"), lambda: self._keep(before, told=False)
            )
        self.changed.emit(settings)

    def _show(self) -> None:
        for name, each in self.rows.items():
            each.show_value(getattr(self._settings, name))
        for number, each in enumerate(self.clinic):
            each.show_value(self._settings.clinic[number] if number < len(self._settings.clinic) else "")
        self.logo.preview.show_lines(tuple(line for line in self._settings.clinic if line))
        self.item_texts.show_texts(self._settings.questionnaire_items)

    def list_cameras(self) -> None:
        """Offer the cameras that are plugged in now."""
        found = [(name, identifier) for name, identifier in self._cameras()]
        choices = [(say("settings.camera.first"), ""), *found]
        if self._settings.camera not in {identifier for _name, identifier in choices}:
            choices.append((say("settings.camera.absent"), self._settings.camera))
        self.camera.offer(choices)
        self.camera.show_value(self._settings.camera)

    def _build(self, security: QWidget | None, cards: Sequence[QWidget]) -> None:
        rows = self.rows
        sections = [
            section(say("settings.section.clinic"), rows["clinician"], *self.clinic, self.logo),
            section(
                say("settings.section.capture"),
                *(rows[name] for name in ("camera", *_CAPTURE)),
            ),
            section(say("settings.section.grading"), rows["compute_device"]),
            section(say("settings.section.report"), rows["paper"]),
            section(say("settings.section.questionnaires"), self.item_texts),
            section(say("settings.section.appearance"), rows["language"], rows["theme"]),
            section(say("settings.section.security"), rows["auto_lock_minutes"], *([security] if security else [])),
            *cards,
            self.about,
        ]
        inner = QFrame()
        inner.setMaximumWidth(_WIDTH_PX)
        inner.setLayout(column(words(say("settings.title"), "title"), *sections, None, spacing=2 * theme.GRID_PX))
        page = QFrame()
        theme.set_role(page, "page")
        middle = row(None, inner, None, margin=2 * theme.GRID_PX)
        middle.setStretch(1, 100)
        page.setLayout(middle)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self.setLayout(column(scroll, self._make_limits(), self.notices, spacing=0))

    def _make_limits(self) -> QFrame:
        """Return the bar that says what the program is not; it never scrolls away."""
        self.limits = words(say("settings.limits"), wrap=True)
        bar = QFrame()
        theme.set_role(bar, "bar")
        line = row(
            IconLabel(Icon.INFO, say("notice.info"), "accent"), self.limits, spacing=12, margin=2 * theme.GRID_PX
        )
        line.setStretch(1, 1)
        bar.setLayout(line)
        return bar


def _minutes(count: int) -> str:
    return say("settings.auto_lock_minutes.count", count=count) if count else say("settings.auto_lock_minutes.none")


def _number(typed: str) -> object:
    """Return a typed number, also with a decimal comma; words stay words and are refused by the settings."""
    return typed.strip().removesuffix("mm").strip().translate(_DECIMAL_COMMA)
