"""What the review says while no visit is open."""

from PySide6.QtWidgets import QFrame

from palsygrader.gui import theme
from palsygrader.gui.layouts import column, row, words
from palsygrader.wording import say


def empty_review() -> QFrame:
    """Return a page that tells how a visit comes here."""
    empty = QFrame()
    theme.set_role(empty, "page")
    title, text = words(say("review.empty.title"), "title"), words(say("review.empty.text"), "muted")
    empty.setLayout(column(None, row(None, title, None), row(None, text, None), None))
    return empty
