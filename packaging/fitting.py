"""Tell of a window what does not fit or is not translated: what a picture would show, found without looking.

Words that are painted by hand (face map, curves, marks) are not seen here, only those of labels, buttons, tabs,
choices, fields and tables. Words that end in dots, and are whole in their tool tip, are told apart from those cut off.
"""

import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from palsygrader.gui.giving_choice import GivingChoice
from palsygrader.gui.giving_line import GivingLine
from palsygrader.wording import language
from palsygrader.wording.catalogue import CATALOGUE

_SLACK_PX = 1
"""Sizes are whole pixels, needs are not."""
_HIGH_PX = 10_000
_CELL_PADDING_PX = 8
"""At the left and the right of a cell, as in the style sheet."""
_FIELD_MARGIN_PX = 2
"""Qt's own beside the words of a field."""
_LETTERS = 8
"""Fewer letters around its values, and a sentence would be found in anything."""
_VALUE = re.compile(r"\{[^{}]*\}")


def faults(window: QWidget) -> Iterator[str]:
    """Yield a line for everything visible that does not fit or is said in English where it is translated."""
    for part in window.findChildren(QWidget):
        if not part.isVisibleTo(window) or part.visibleRegion().isEmpty():
            continue
        for fault in (*_cut(part), *_covered(part, window), *_overlapped(part), *_untranslated(part)):
            yield f"{type(part).__name__}: {fault}"


def shortened(window: QWidget) -> Iterator[str]:
    """Yield a line for everything visible that ends in dots where it has too little room, whole in its tool tip."""
    for part in window.findChildren(QWidget):
        if part.isVisibleTo(window) and not part.visibleRegion().isEmpty():
            for words in _dotted(part):
                yield f"{type(part).__name__}: in dots: {words!r}"


def fits(label: QLabel) -> bool:
    """Return whether a label has the height that its words need, and the width where they are not wrapped."""
    if label.wordWrap():
        return label.height() + _SLACK_PX >= label.heightForWidth(label.width())
    needed = QLabel.sizeHint(label)
    return label.height() + _SLACK_PX >= needed.height() and label.width() + _SLACK_PX >= needed.width()


def _dotted(part: QWidget) -> Iterator[str]:
    """Yield words with dots at their end: of lines and choices made for it, and of cells that have a tool tip."""
    match part:
        case GivingLine() if part.cut and part.toolTip() == part.text():
            yield part.text()
        case GivingChoice() if _lacks_room(part) and part.toolTip() == part.currentText():
            yield part.currentText()
        case QTableView():
            yield from (words for words, whole in _cells_cut(part) if whole)
        case _:
            return


def _cut(part: QWidget) -> Iterator[str]:
    """Yield what has less room than its words need."""
    if not isinstance(part, QTableView) and any(_dotted(part)):
        return
    match part:
        case GivingLine() if not part.cut:
            return
        case QLabel() if part.text() and not fits(part):
            yield f"cut: {part.text()!r}"
        case QAbstractButton() if part.text() and part.width() + _SLACK_PX < part.sizeHint().width():
            yield f"cut: {part.text()!r}"
        case QComboBox() if _lacks_room(part):
            yield f"cut: {part.currentText()!r}"
        case QLineEdit() if not part.text() and _room_of_field(part) + _SLACK_PX < _width(part, part.placeholderText()):
            yield f"cut: {part.placeholderText()!r}"
        case QTabBar():
            for tab in range(part.count()):
                room = part.tabRect(tab)
                if room.right() > part.width() or room.width() < _width(part, part.tabText(tab)):
                    yield f"cut: {part.tabText(tab)!r}"
        case QTableView():
            yield from _cut_in_table(part)
        case _:
            return


def _cut_in_table(table: QTableView) -> Iterator[str]:
    """Yield the headings and cells of a table that have too little room."""
    head, model = table.horizontalHeader(), table.model()
    for column in range(model.columnCount()):
        room = table.columnWidth(column)
        words = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        if room and head.isVisibleTo(table) and room < _width(head, words):
            yield f"cut: {words!r}"
        if not table.wordWrap() and room + _SLACK_PX < table.sizeHintForColumn(column):
            yield f"cut: column {column} of the table"
    for words, whole in _cells_cut(table):
        if not whole:
            yield f"cut: {words!r}"


def _cells_cut(table: QTableView) -> Iterator[tuple[str, bool]]:
    """Yield words of cells that have too little room although they wrap, and whether the tool tip has them whole."""
    model, metrics = table.model(), table.fontMetrics()
    for column in range(model.columnCount() if table.wordWrap() else 0):
        for row in range(model.rowCount()):
            words = str(model.index(row, column).data() or "")
            room = table.columnWidth(column) - 2 * _CELL_PADDING_PX
            needed = metrics.boundingRect(QRect(0, 0, room, _HIGH_PX), Qt.TextFlag.TextWordWrap, words)
            if needed.width() > room + _SLACK_PX or needed.height() > max(table.rowHeight(row), metrics.height()):
                yield words, words in str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def _lacks_room(choice: QComboBox) -> bool:
    return _room_of_choice(choice) + _SLACK_PX < _width(choice, choice.currentText())


def _room_of_field(field: QLineEdit) -> int:
    """Return the width that the words of a field have beside its signs."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    signs = sum(
        sign.width()
        for sign in field.findChildren(QToolButton)
        if sign.isVisibleTo(field) and sign.x() < field.width() // 2
    )
    return inside.width() - signs - 2 * _FIELD_MARGIN_PX


def _room_of_choice(choice: QComboBox) -> int:
    """Return the width that the words of a choice have."""
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    return choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, choice).width()


def _width(part: QWidget, words: str) -> int:
    lines = words.replace("&", "").splitlines() or [""]
    return max(part.fontMetrics().horizontalAdvance(line) for line in lines)


def _covered(part: QWidget, window: QWidget) -> Iterator[str]:
    """Yield what its owner cuts off, and pages that scroll sideways."""
    if isinstance(part, QAbstractScrollArea) and not isinstance(part, QTableView):
        if part.horizontalScrollBar().maximum() > 0 and part.horizontalScrollBar().isVisibleTo(window):
            yield "scrolls sideways"
        return
    above = part.parentWidget()
    words = _words(part)
    if not words or above is None or isinstance(above.parentWidget(), QAbstractScrollArea):
        return
    if not above.rect().adjusted(-_SLACK_PX, -_SLACK_PX, _SLACK_PX, _SLACK_PX).contains(QRect(part.geometry())):
        yield f"reaches out of {type(above).__name__}: {words[0]!r}"


def _overlapped(part: QWidget) -> Iterator[str]:
    """Yield what lies over a neighbour, as where a page is too low for what stands on it."""
    above = part.parentWidget()
    if above is None or above.layout() is None or not isinstance(part, QLabel | QAbstractButton) or not part.text():
        return
    place = part.geometry().adjusted(_SLACK_PX, _SLACK_PX, -_SLACK_PX, -_SLACK_PX)
    for other in above.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if other is not part and other.isVisibleTo(above) and place.intersects(other.geometry()):
            yield f"overlaps {type(other).__name__}: {part.text()!r}"


def _words(part: QWidget) -> list[str]:
    """Return what a widget says, shows as a tip or tells a screen reader."""
    said: list[str] = [part.toolTip(), part.accessibleName()]
    match part:
        case QLabel() | QAbstractButton():
            said.insert(0, part.text())
        case QComboBox():
            said += [part.itemText(number) for number in range(part.count())]
        case QTabBar():
            said += [part.tabText(number) for number in range(part.count())]
        case QLineEdit():
            said.append(part.placeholderText())
        case _:
            pass
    return [words for words in said if words.strip()]


def _untranslated(part: QWidget) -> Iterator[str]:
    """Yield what is said in English where the language in force says it otherwise."""
    code = language.current().code
    if code == language.ENGLISH.code:
        return
    plain, patterns = _english(code)
    for words in _words(part):
        if words in plain or any(pattern.fullmatch(words) for pattern in patterns):
            yield f"in English: {words!r}"


@cache
def _english(_code: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Return English sentences that the language in force says otherwise: whole ones, and those with values."""
    own = {language.template(key) for key in CATALOGUE}
    other = {words for key, words in CATALOGUE.items() if words not in own and language.template(key) != words}
    with_values = {words for words in other if _VALUE.search(words)}
    patterns = (
        re.compile(".*".join(map(re.escape, _VALUE.split(words))), re.DOTALL)
        for words in with_values
        if sum(letter.isalpha() for letter in _VALUE.sub("", words)) >= _LETTERS
    )
    return frozenset(other - with_values), tuple(patterns)
