"""Every translation is whole and can be used; its files are kept in step with the catalogue."""

import csv
from pathlib import Path

import pytest

from palsygrader.settings import translations
from palsygrader.wording.catalogue import CATALOGUE, ENGLISH_ONLY, to_translate
from palsygrader.wording.language import LANGUAGES, finished, translation_file
from palsygrader.wording.translation import Message, faults, in_step, read, written

OTHERS = sorted(LANGUAGES.keys() - {"en"})
SOURCES = {key: words for room in to_translate().values() for key, words in room.items()}


def file_of(code: str) -> Path:
    return translation_file(translations(), code)


@pytest.mark.parametrize("code", OTHERS)
def test_every_sentence_is_translated(code: str) -> None:
    messages = read(file_of(code))
    missing = [key for key in SOURCES if key not in messages or not messages[key].finished]
    assert not missing, "packaging/translations tells and mends what is missing"
    assert {key: messages[key].source for key in SOURCES} == SOURCES
    assert messages.keys() == SOURCES.keys()


@pytest.mark.parametrize("code", OTHERS)
def test_every_translation_has_the_values_and_spaces_of_the_english_words(code: str) -> None:
    wrong = {key: faults(key, SOURCES[key], words) for key, words in finished(file_of(code)).items() if key in SOURCES}
    assert not {key: found for key, found in wrong.items() if found}


@pytest.mark.parametrize("code", OTHERS)
def test_the_files_are_written_always_the_same(code: str) -> None:
    assert written(code, in_step(read(file_of(code)))) == file_of(code).read_text(encoding="utf-8")


def test_the_command_line_of_researchers_stays_english() -> None:
    assert {"bench", "cli", "dataset", "record_commands", "training"} == ENGLISH_ONLY
    assert not [key for key in SOURCES if key.startswith(("cli.", "dataset."))]
    assert len(SOURCES) < len(CATALOGUE)


def test_changed_words_are_unfinished_and_vanished_ones_dropped() -> None:
    before = {
        "settings.title": Message("Settings", "Einstellungen", finished=True),
        "window.close": Message("Another source", "Zu", finished=True),
        "gone.key": Message("Gone", "Weg", finished=True),
    }
    after = in_step(before)
    assert after["settings.title"].finished
    assert after["window.close"] == Message(CATALOGUE["window.close"], "Zu", finished=False)
    assert "gone.key" not in after
    assert list(after) == list(SOURCES)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    messages = in_step({})
    messages["settings.title"] = Message(SOURCES["settings.title"], '<A> & "B"\n{x}', finished=True)
    messages["joining.sentences"] = Message(SOURCES["joining.sentences"], "", finished=True)
    messages["window.close"] = Message(SOURCES["window.close"], "Zu", finished=False)
    file = tmp_path / "palsygrader_de.ts"
    file.write_text(written("de", messages), encoding="utf-8")
    assert read(file) == messages
    assert finished(file) == {"settings.title": '<A> & "B"\n{x}', "joining.sentences": ""}


@pytest.mark.parametrize(
    ("source", "translation", "good"),
    [
        ("{count} of {total}", "{total}: {count}", True),
        ("{count} of {total}", "{count}", False),
        ("{count}", "{number}", False),
        ("{seconds:02d} s", "{seconds} s", False),
        ("a {b}", "a {b", False),
        ("words", "", False),
        (" words", "Worte", False),
        ("words", "Worte\n", False),
    ],
)
def test_faults_are_found(source: str, translation: str, *, good: bool) -> None:
    assert (not faults("room.key", source, translation)) is good


def test_the_glossary_has_every_language() -> None:
    with (translations() / "glossary.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows
    assert set(rows[0]) == set(LANGUAGES)
    assert all(all(row.values()) for row in rows)
    assert [row["en"].lower() for row in rows] == sorted(row["en"].lower() for row in rows)


def test_one_thing_has_one_name_where_it_is_typed_or_printed() -> None:
    chinese, spanish = finished(file_of("zh")), finished(file_of("es"))
    assert not [key for key, words in chinese.items() if "口令短语" in words]  # 口令 everywhere else
    sheet = [words for key, words in spanish.items() if key.startswith("recovery.sheet") and "archivo" in words]
    assert sheet
    assert all("archivo clínico" in words for words in sheet)
