"""The bar over every page of the demonstration."""

from PySide6.QtWidgets import QFrame

from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.layouts import row, words
from palsygrader.wording import say


def demonstration_bar() -> QFrame:
    """Return the bar."""
    bar = QFrame()
    theme.set_role(bar, "notice", kind="info")
    bar.setLayout(row(IconLabel(Icon.INFO, say("demo.sign"), "accent"), words(say("demo.bar")), None, margin=4))
    return bar
