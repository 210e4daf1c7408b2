"""The questionnaires: what the patient answered on paper or aloud, filled in by digits, scores live."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QScrollArea, QWidget

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.questionnaires import (
    DEFINITIONS,
    Questionnaire,
    QuestionnaireScore,
    answers,
    item_key,
    questionnaire_scores,
)
from palsygrader.gui import theme
from palsygrader.gui.answer_row import AnswerRow
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.layouts import column, words
from palsygrader.gui.nav_column import NavColumn
from palsygrader.report.questionnaires import missing_words, score_words
from palsygrader.wording.lists import sentences

_CHOICE_PX: Final = 208
_FEW_SCORES: Final = 2
_MANY_SCORES_LINES: Final = 2
"""Lines kept for what is said of a questionnaire with more scores than that, so that the rows never jump."""


class QuestionnairesPanel(QWidget):
    """All questionnaires of a visit, one on show.

    Signals:
        answered: Decision key (str) and points (int), None when an answer is taken back.
    """

    answered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, HelpTopic.SCALES)
        self._examination: Examination | None = None
        self._writable = False
        self._texts: Mapping[str, str] = {}
        self._questionnaire = Questionnaire.FDI
        self._rows: list[AnswerRow] = []
        self._buttons = QButtonGroup(self)
        for index, questionnaire in enumerate(Questionnaire):
            button = QPushButton()
            button.setCheckable(True)
            button.setMinimumWidth(_CHOICE_PX)
            button.setToolTip(wording.of(questionnaire))
            theme.set_role(button, "nav")
            button.clicked.connect(partial(self._turn_to, questionnaire))
            self._buttons.addButton(button, index)
        self._hint = words(role="muted", wrap=True)
        self._hint.setFixedWidth(_CHOICE_PX)
        self._hint.setContentsMargins(theme.GRID_PX + theme.GRID_PX // 2, theme.GRID_PX, 0, 0)
        self._total = words(role="section", wrap=True)
        self._note = words(role="muted", wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheet = column(self._total, self._note, self._scroll, spacing=theme.GRID_PX // 2)
        sheet.setStretch(2, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.GRID_PX, theme.GRID_PX, theme.GRID_PX, 0)
        line.setSpacing(theme.GRID_PX)
        line.addWidget(NavColumn(*self._buttons.buttons(), self._hint))
        line.addLayout(sheet, 1)
        self.choose(self._questionnaire)

    @property
    def questionnaire(self) -> Questionnaire:
        """The questionnaire on show."""
        return self._questionnaire

    @property
    def rows(self) -> tuple[AnswerRow, ...]:
        """Its rows."""
        return tuple(self._rows)

    def use_texts(self, texts: Mapping[str, str]) -> None:
        """Take the clinic's words for the items, by their decision keys."""
        self._texts = texts
        for row in self._rows:
            row.show_text(texts.get(item_key(self._questionnaire, row.number), ""))

    def show_examination(self, examination: Examination, *, writable: bool) -> None:
        """Show the answers of an examination."""
        self._examination = examination
        self._writable = writable
        self._refresh()

    def choose(self, questionnaire: Questionnaire) -> None:
        """Show a questionnaire."""
        self._questionnaire = questionnaire
        self._buttons.button(list(Questionnaire).index(questionnaire)).setChecked(True)
        page = QWidget()
        lines = _MANY_SCORES_LINES if len(DEFINITIONS[questionnaire].scores) > _FEW_SCORES else 1
        self._note.setMinimumHeight(lines * self._note.fontMetrics().lineSpacing())
        self._rows = [AnswerRow(questionnaire, number, page) for number in DEFINITIONS[questionnaire].numbers]
        for index, row in enumerate(self._rows):
            row.answered.connect(partial(self.answered.emit, item_key(questionnaire, row.number)))
            row.moved.connect(partial(self._move_from, index))
            row.focused.connect(partial(self._scroll.ensureWidgetVisible, row, 0, theme.TARGET_PX))
        page.setLayout(column(*self._rows, None, spacing=2))
        self._scroll.setWidget(page)
        page.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self.use_texts(self._texts)
        self._refresh()

    def begin(self) -> None:
        """Give the keyboard to the first item that is not answered, the first of all when none is open."""
        given = answers(self._examination, self._questionnaire) if self._examination is not None else {}
        row = next((row for row in self._rows if row.number not in given), self._rows[0])
        row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn_to(self, questionnaire: Questionnaire) -> None:
        self.choose(questionnaire)
        self.begin()

    def _move_from(self, index: int, by: int) -> None:
        """Give the keyboard to another row; at the ends it stays."""
        target = min(max(index + by, 0), len(self._rows) - 1)
        self._rows[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _refresh(self) -> None:
        examination = self._examination
        if examination is None:
            return
        scores = questionnaire_scores(examination)
        given = answers(examination, self._questionnaire)
        for row in self._rows:
            row.show_answer(given.get(row.number), writable=self._writable)
        for button, questionnaire in zip(self._buttons.buttons(), Questionnaire, strict=True):
            name = wording.say(f"questionnaire.{questionnaire}.short")
            state = _state_words(scores[questionnaire])
            button.setText(wording.say("questionnaires.button", name=name, state=state))
        score = scores[self._questionnaire]
        self._total.setText(_total_words(score))
        self._note.setText(_note_words(score))
        self._hint.setText(wording.say("questionnaires.hint" if self._writable else "questionnaires.signed"))


def _state_words(score: QuestionnaireScore) -> str:
    if not score.answered:
        return wording.say("questionnaires.empty")
    if not score.missing:
        return wording.say("questionnaires.complete")
    return wording.say("questionnaires.some", answered=score.answered, all=score.answered + len(score.missing))


def _total_words(score: QuestionnaireScore) -> str:
    """Return the main scores, or that there are none yet."""
    name, main = wording.of(score.questionnaire), score_words(score, main=True)
    if not main:
        return wording.say("questionnaires.no_score" if score.answered else "questionnaires.not_begun", name=name)
    return wording.say("questionnaires.total", name=name, scores=main)


def _note_words(score: QuestionnaireScore) -> str:
    """Return the other scores, the range of all and what is not answered."""
    others = score_words(score, main=False)
    told = [wording.say("questionnaires.others", scores=wording.capitalised(others))] if others else []
    range_words = wording.capitalised(wording.say(f"questionnaire.{score.questionnaire}.range"))
    told.append(wording.say("questionnaires.range", range=range_words))
    if score.answered and score.missing:
        told.append(wording.say("questionnaires.missing", numbers=missing_words(score)))
    return sentences(told)
