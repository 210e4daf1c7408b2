"""The course of the questionnaires over a patient's visits: a line for each main score, the oldest visit first."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from palsygrader.archive.lines import VisitLine
from palsygrader.domain.questionnaires import DEFINITIONS, Questionnaire
from palsygrader.gui import theme, visit_days
from palsygrader.gui.layouts import column, words
from palsygrader.report.questionnaires import number_words
from palsygrader.wording import say
from palsygrader.wording.lists import comma_list

_NAME_PX: Final = 320
_BETWEEN: Final = "  →  "


class QuestionnaireCourse(QFrame):
    """A card that hides where no questionnaire was filled in at any visit."""

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "card")
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.GRID_PX)
        grid.setVerticalSpacing(theme.GRID_PX)
        grid.setColumnMinimumWidth(0, _NAME_PX)
        grid.setColumnStretch(1, 1)
        self._lines: dict[tuple[Questionnaire, str], tuple[QLabel, QLabel]] = {}
        for questionnaire, definition in DEFINITIONS.items():
            for name in definition.main:
                named = (f"questionnaire.{questionnaire}.{key}" for key in ("short", f"score.{name}"))
                title = words(comma_list(map(say, named)))
                course = words(role="muted", wrap=True)
                grid.addWidget(title, len(self._lines), 0)
                grid.addWidget(course, len(self._lines), 1)
                self._lines[questionnaire, name] = (title, course)
        self.setLayout(
            column(
                words(say("history.questionnaires"), "section"), grid, spacing=theme.GRID_PX, margin=3 * theme.GRID_PX
            )
        )
        self.hide()

    def show_visits(self, visits: Sequence[VisitLine]) -> None:
        """Show the scores of the visits that have any."""
        shown = False
        for (questionnaire, name), (title, course) in self._lines.items():
            told = [
                say(
                    "history.questionnaires.value",
                    value=number_words(scores[name]),
                    day=visit_days.day_words(visit, (visit,)),
                )
                for visit in sorted(visits, key=lambda visit: (visit.dated, visit.started_at))
                if name in (scores := visit.questionnaires.get(questionnaire, {}))
            ]
            course.setText(_BETWEEN.join(told))
            title.setVisible(bool(told))
            course.setVisible(bool(told))
            shown = shown or bool(told)
        self.setVisible(shown)
