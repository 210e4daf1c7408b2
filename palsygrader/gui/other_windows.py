"""What is open beside the window and may show a patient."""

from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QToolTip


def hide_everything_else(window: QMainWindow) -> None:
    """Close what is open beside a window and may show a patient: menus, dialogs, tool tips."""
    QToolTip.hideText()
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
    for each in QApplication.topLevelWidgets():
        if each is window or not each.isVisible() or isinstance(each, QMainWindow):
            continue
        if isinstance(each, QDialog):
            each.reject()
        else:
            each.close()
