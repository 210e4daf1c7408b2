"""Tool tips that show what was typed, and names of files, as they are."""

from PySide6.QtGui import Qt


def plain_tip(words: str) -> str:
    """Return the words for a tool tip, which Qt would read as markup where they look like it.

    Markup in the name of a file or a person could show pictures from anywhere and hide what stands there.
    """
    return Qt.convertFromPlainText(words) if Qt.mightBeRichText(words) else words
