"""The section of the settings where the clinic types the words of questionnaires' items."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from palsygrader import wording
from palsygrader.domain.questionnaires import DEFINITIONS, Questionnaire, item_key
from palsygrader.gui.layouts import column
from palsygrader.gui.setting_rows import ChoiceRow, LineRow
from palsygrader.settings import ITEM_LENGTH
from palsygrader.wording import say


class ItemTexts(QWidget):
    """The rows of the questionnaire that is chosen; none at first, and each made when it is chosen: they are many.

    Signals:
        chosen: The words of all items that have any, by decision key (dict[str, str]).
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._texts: dict[str, str] = {}
        choices = [(wording.of(questionnaire), questionnaire) for questionnaire in Questionnaire]
        self.questionnaire = ChoiceRow(
            "questionnaire_items", [(say("settings.questionnaire_items.choose"), None), *choices]
        )
        self.questionnaire.chosen.connect(self.show_questionnaire)
        self.lines: dict[str, LineRow] = {}
        self._column = column(self.questionnaire)
        self.setLayout(self._column)

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show the words of all items."""
        self._texts = dict(texts)
        for key, line in self.lines.items():
            line.show_value(texts.get(key, ""))

    def show_questionnaire(self, questionnaire: Questionnaire | None) -> None:
        """Show the rows of a questionnaire, those of none for None."""
        if questionnaire is not None:
            for number in DEFINITIONS[questionnaire].numbers:
                self._make_line(item_key(questionnaire, number))
        for key, line in self.lines.items():
            line.setVisible(questionnaire is not None and key.startswith(f"{questionnaire}."))

    def _make_line(self, key: str) -> None:
        if key in self.lines:
            return
        line = self.lines[key] = LineRow(f"questionnaire_item.{key}", length=ITEM_LENGTH)
        line.chosen.connect(partial(self._change, key))
        line.show_value(self._texts.get(key, ""))
        self._column.addWidget(line)

    def _change(self, key: str, text: str) -> None:
        texts = {**self._texts, key: text}
        self.chosen.emit({name: words for name, words in texts.items() if words})
