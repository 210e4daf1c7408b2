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
from PySide6.QtWidgets import QFileDialog, QWidget

_OWN: Final = QFileDialog.Option.DontUseNativeDialog
_QT: Final = "QtProject"
"""The organisation under whose name Qt keeps what its dialogs did."""
_GROUP: Final = "FileDialog"


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
    chosen, _ = QFileDialog.getSaveFileName(
        parent, title, str(Path(documents()) / safe_name(name)), kinds, options=_OWN
    )
    _forget()
    return Path(chosen) if chosen else None


def ask_open_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Let the user choose a file to read; None when no file is chosen."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, documents(), kinds, options=_OWN)
    _forget()
    return Path(chosen) if chosen else None


def ask_open_files(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Let the user choose any number of files to read."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, documents(), kinds, options=_OWN)
    _forget()
    return [Path(each) for each in chosen]


def ask_folder(parent: QWidget, title: str, begin: str = "") -> Path | None:
    """Let the user choose a folder; None when none is chosen."""
    options = _OWN | QFileDialog.Option.ShowDirsOnly
    chosen = QFileDialog.getExistingDirectory(parent, title, begin or documents(), options)
    _forget()
    return Path(chosen) if chosen else None


def documents() -> str:
    """Return the folder for documents."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def safe_name(name: str) -> str:
    """Return a name of a file that stays in its folder on every system."""
    kept = "".join("_" if sign in '<>:"/\\|?*' or not sign.isprintable() else sign for sign in name)
    return kept.strip(" .") or "_"


def _forget() -> None:
    kept = QSettings(QSettings.Scope.UserScope, _QT)
    kept.remove(_GROUP)
    if sys.platform == "win32":
        kept.sync()
