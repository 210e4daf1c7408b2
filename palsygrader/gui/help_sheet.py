"""One page of the help: its steps, numbered, with the picture beside them; or the list of keys."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QScrollArea, QWidget

from palsygrader.gui import help_topics, theme
from palsygrader.gui.help_topics import PICTURED, HelpTopic
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.key_list import key_columns, key_words
from palsygrader.gui.layouts import column, row, words
from palsygrader.wording import say

_PICTURE_SHARE: Final = 0.55
"""Width of the picture as a share of the page."""
_WIDEST_PX: Final = 1400
"""Width of a page beyond which lines would be too long to read."""
_MARGIN_PX: Final = 3 * theme.GRID_PX


class HelpPicture(QWidget):
    """A picture in the width it is given, never larger than it is; its description is the accessible name.

    Args:
        topic: Whose picture.
    """

    def __init__(self, topic: HelpTopic) -> None:
        super().__init__()
        self.picture = QPixmap(str(help_topics.picture_file(topic)))
        said = say(f"help.{topic}.picture")
        self.setAccessibleName(said)
        self.setToolTip(said)

    def fit(self, width_px: int) -> None:
        """Be this wide, or as wide as the picture, and as high as its shape asks."""
        size = self.picture.size()
        wanted = size.scaled(QSize(min(width_px, size.width()), size.height()), Qt.AspectRatioMode.KeepAspectRatio)
        self.setFixedSize(wanted)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture within a hairline, since it may be of the other theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(self.rect()), self.picture, QRectF(self.picture.rect()))
        painter.setPen(theme.palette().line)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class HelpSheet(QScrollArea):
    """The page of a topic; it scrolls with the arrow keys.

    Args:
        topic: Which.
    """

    def __init__(self, topic: HelpTopic) -> None:
        super().__init__()
        self.picture = HelpPicture(topic) if topic in PICTURED else None
        body = column(*key_columns()) if topic is HelpTopic.KEYS else _beside(topic, self.picture)
        inner = QFrame()
        inner.setMaximumWidth(_WIDEST_PX)
        title = words(help_topics.title(topic), "title", wrap=True)
        inner.setLayout(column(title, body, None, spacing=2 * theme.GRID_PX, margin=_MARGIN_PX))
        page = QFrame()
        theme.set_role(page, "page")
        line = row(inner, None)
        line.setStretch(0, 100)
        page.setLayout(line)
        self.setWidgetResizable(True)
        self.setWidget(page)
        self.setAccessibleName(help_topics.title(topic))
        said = key_words() if topic is HelpTopic.KEYS else [*help_topics.steps(topic), help_topics.note(topic)]
        self.setAccessibleDescription("\n".join(said).strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the picture its share of the width."""
        super().resizeEvent(event)
        if self.picture is not None:
            room_px = min(self.viewport().width(), _WIDEST_PX) - 2 * _MARGIN_PX
            self.picture.fit(round(_PICTURE_SHARE * room_px))


def _beside(topic: HelpTopic, picture: HelpPicture | None) -> QBoxLayout:
    """Return the steps with the picture at their right."""
    steps = column(_numbered(help_topics.steps(topic)), spacing=2 * theme.GRID_PX)
    if note := help_topics.note(topic):
        line = row(IconLabel(Icon.INFO, say("notice.info"), "accent"), words(note, "muted", wrap=True), spacing=12)
        line.setStretch(1, 1)
        steps.addLayout(line)
    steps.addStretch(1)
    if picture is None:
        return steps
    both = row(spacing=3 * theme.GRID_PX)
    both.addLayout(steps, 1)
    both.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    return both


def _numbered(steps: list[str]) -> QGridLayout:
    """Return the steps below each other, their numbers in line."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2 * theme.GRID_PX)
    grid.setColumnStretch(1, 1)
    for number, step in enumerate(steps, start=1):
        grid.addWidget(words(say("help.step", number=number), "accent"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words(step, wrap=True), number, 1)
    return grid
