"""Asking for files and folders without leaving a trace: names of patients may be in names of folders.

The desktop's own dialogs keep what was chosen in lists of recent files and last folders, Qt's in a settings file of its
own. So Qt's dialogs are used, and their settings file lies where nothing can be written: what they would keep stays in
memory until the program ends.
"""

import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from palsygrader.gui.icons import Icon, give_icon

_QT: Final = "QtProject"
"""The organisation under whose name Qt keeps what its dialogs did."""
_GROUP: Final = "FileDialog"
_SIZE_PX: Final = (840, 560)
_ICONS: Final = {
    "backButton": Icon.BACK,
    "forwardButton": Icon.FORWARD,
    "toParentButton": Icon.UP,
    "newFolderButton": Icon.NEW_FOLDER,
    "listModeButton": Icon.TILES,
    "detailModeButton": Icon.LINES,
}
"""Icons by the names that Qt gives the buttons."""


def keep_nothing() -> None:
    """Let Qt keep nothing of its dialogs on the disk; before the first dialog is made."""
    if sys.platform != "win32":  # there it is the registry, which `_forget` clears
        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(kind, QSettings.Scope.UserScope, os.devnull)


def ask_save_file(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Let the user choose a file to write, proposed in the folder for documents; None when no file is chosen.

    Args:
        parent: The window.
        title: What for.
        name: Proposed; `safe_name` keeps it in its folder.
        kinds: Which files, as `QFileDialog` takes it.
    """
    dialog = own_dialog(parent, title, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(safe_name(name))
    return next(iter(_asked(dialog)), None)


def ask_open_file(parent: QWidget, title: str, kinds: str, begin: str = "") -> Path | None:
    """Let the user choose a file to read; None when no file is chosen."""
    dialog = own_dialog(parent, title, kinds)
    if begin:
        dialog.setDirectory(begin)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return next(iter(_asked(dialog)), None)


def ask_open_files(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Let the user choose any number of files to read."""
    dialog = own_dialog(parent, title, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _asked(dialog)


def ask_folder(parent: QWidget, title: str, begin: str = "") -> Path | None:
    """Let the user choose a folder; None when none is chosen."""
    dialog = own_dialog(parent, title, "")
    if begin:
        dialog.setDirectory(begin)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_asked(dialog)), None)


def own_dialog(parent: QWidget, title: str, kinds: str) -> QFileDialog:
    """Return Qt's own dialog in the folder for documents, with icons that can be seen in both themes."""
    dialog = QFileDialog(parent, title, documents(), kinds)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    for name, icon in _ICONS.items():
        tool = dialog.findChild(QToolButton, name)
        if isinstance(tool, QToolButton):
            give_icon(tool, icon)
    dialog.resize(*_SIZE_PX)
    return dialog


def _asked(dialog: QFileDialog) -> list[Path]:
    chosen = [Path(each) for each in dialog.selectedFiles()] if dialog.exec() else []
    dialog.destroyed.connect(_forget)  # Qt keeps its settings when the dialog goes
    dialog.deleteLater()
    return chosen


def documents() -> str:
    """Return the folder for documents."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def safe_name(name: str) -> str:
    """Return a name of a file that stays in its folder on every system."""
    kept = "".join("_" if sign in '<>:"/\\|?*' or not sign.isprintable() else sign for sign in name)
    return kept.strip(" .") or "_"


def _forget(_gone: object = None) -> None:
    kept = QSettings(QSettings.Scope.UserScope, _QT)
    kept.remove(_GROUP)
    if sys.platform == "win32":
        kept.sync()
