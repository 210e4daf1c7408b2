"""The language of the window: the catalogue's, Qt's own words, and how Qt writes numbers and days."""

from functools import cache

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from palsygrader import logs, wording
from palsygrader.settings import SYSTEM_LANGUAGE, translations
from palsygrader.wording.language import ENGLISH, LANGUAGES

LOCALES = {"en": "en_GB", "de": "de_DE", "es": "es_ES", "zh": "zh_CN"}
"""What Qt calls the languages."""


def speak(app: QApplication, setting: str) -> None:
    """Speak a language from now on; widgets that are there already keep the words of the one before.

    Args:
        app: Qt's application.
        setting: `Settings.language`.
    """
    code = wording.preferred(QLocale.system().uiLanguages()) if setting == SYSTEM_LANGUAGE else setting
    wording.use(code, translations())
    locale = QLocale(LOCALES[code])
    QLocale.setDefault(locale)
    app.removeTranslator(_qt_words())
    if code == ENGLISH.code:
        return
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if _qt_words().load(locale, "qtbase", "_", folder):
        app.installTranslator(_qt_words())
    else:
        logs.note("language.qt_words_missing", kind=code)


def choices() -> list[tuple[str, str]]:
    """Return every language by its own name, with its code, after that of the system."""
    return [
        (wording.say("settings.language.system"), SYSTEM_LANGUAGE),
        *((language.name, code) for code, language in LANGUAGES.items()),
    ]


@cache
def _qt_words() -> QTranslator:
    return QTranslator()
