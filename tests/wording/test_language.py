"""Words, numbers, days and lists in the language in force."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from palsygrader import wording
from palsygrader.domain.face import Branch
from palsygrader.errors import PassphraseError
from palsygrader.settings import translations
from palsygrader.wording import language
from palsygrader.wording.days import day_of_year_words, day_words, moment_words, month_of_year_words, typed
from palsygrader.wording.lists import comma_list, semicolon_list, sentences
from palsygrader.wording.numbers import decimal, shortest
from palsygrader.wording.singular import COUNTED

DAY = date(2026, 5, 12)
OTHERS = sorted(language.LANGUAGES.keys() - {"en"})
FILE = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="de"><context><name>screens</name>
<message id="settings.title"><source>Settings</source><translation>Optionen</translation></message>
<message id="window.close"><source>Close</source><translation type="unfinished">Zu</translation></message>
<message id="window.stay"><source>Stay</source><translation></translation></message>
<message id="joining.sentences"><source> </source><translation></translation></message>
</context></TS>"""


def use(code: str) -> None:
    wording.use(code, translations())


def test_what_is_not_translated_or_not_finished_is_said_in_english(tmp_path: Path) -> None:
    (tmp_path / "palsygrader_de.ts").write_text(FILE, encoding="utf-8")
    wording.use("de", tmp_path)
    assert wording.say("settings.title") == "Optionen"
    for key in ("window.close", "window.stay", "window.title"):
        assert wording.say(key) == wording.CATALOGUE[key]
    assert wording.say("joining.sentences") == ""  # a space may be translated by nothing
    with pytest.raises(KeyError):
        wording.say("no.such.key")


@pytest.mark.parametrize(
    "content",
    [
        *(None, "", "<TS><context>", "\x00"),
        *(f'<?xml version="1.0" encoding="{encoding}"?><TS/>' for encoding in ("ut8", "utf-7", "big5")),
    ],
)
def test_a_missing_or_damaged_file_leaves_everything_english(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "palsygrader_de.ts").write_text(content, encoding="utf-8")
    wording.use("de", tmp_path)
    assert wording.say("settings.title") == wording.CATALOGUE["settings.title"]
    assert wording.current().code == "de"


def test_an_unknown_language_is_refused_and_changes_nothing() -> None:
    use("es")
    with pytest.raises(KeyError):
        use("xx")
    assert wording.current().code == "es"


def test_members_and_errors_are_said_in_the_language_too() -> None:
    english = wording.of(Branch.ZYGOMATIC), wording.say("archive.locked")
    for code in OTHERS:
        use(code)
        assert wording.of(Branch.ZYGOMATIC) != english[0]
        assert wording.say("archive.locked") != english[1]


def test_the_language_before_comes_back() -> None:
    use("de")
    with wording.speaking("zh", translations()):
        assert wording.current().code == "zh"
    assert wording.current().code == "de"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [(["de-AT"], "de"), (["fr-FR", "es-MX"], "es"), (["zh_Hans_CN"], "zh"), (["fr"], "en"), (["C"], "en"), ([], "en")],
)
def test_the_most_wanted_language_that_there_is(wanted: list[str], code: str) -> None:
    assert wording.preferred(wanted) == code


@pytest.mark.parametrize(("code", "mark"), [("en", "."), ("de", ","), ("es", ","), ("zh", ".")])
def test_numbers_have_the_decimal_mark_of_the_language(code: str, mark: str) -> None:
    use(code)
    assert decimal(2.55, 1) == f"2{mark}5"  # as Python rounds it
    assert decimal(2.0, 1, signed=True) == f"+2{mark}0"
    assert decimal(-0.04, 1, signed=True) == f"0{mark}0"
    assert decimal(-3.2, 1) == f"-3{mark}2"
    assert (shortest(11.77), shortest(12.0)) == (f"11{mark}77", "12")
    assert f"1{mark}5" in wording.say("input.truncated_video", file="a.mp4", seconds=1.5)


@pytest.mark.parametrize(
    ("code", "day", "month", "moment"),
    [
        ("en", "12 May 2026", "May 2026", "12 May 2026, 14:05"),
        ("de", "12. Mai 2026", "Mai 2026", "12. Mai 2026, 14:05"),
        ("es", "12 may 2026", "may 2026", "12 may 2026, 14:05"),
        ("zh", "2026年5月12日", "2026年5月", "2026年5月12日 14:05"),
    ],
)
def test_days_are_written_as_usual(code: str, day: str, month: str, moment: str) -> None:
    use(code)
    assert (day_words(DAY), month_of_year_words(DAY)) == (day, month)
    assert day_of_year_words(DAY) == day.replace("2026年", "").removesuffix(" 2026")
    at = datetime(2026, 5, 12, 14, 5, tzinfo=UTC)
    assert (moment_words(at), moment_words(at, zone=True)) == (moment, f"{moment} UTC")


@pytest.mark.parametrize("code", sorted(language.LANGUAGES))
def test_every_month_that_is_shown_can_be_typed(code: str) -> None:
    use(code)
    for month in range(1, 13):
        day = date(2024, month, 11)
        assert typed(day_words(day)) == day


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("de", "12. Mai 2026"),
        ("de", "12.5.2026"),
        ("de", "12 May 2026"),
        ("es", "12 de mayo de 2026"),
        ("es", "12/5/2026"),
        ("zh", "2026年5月12日"),
        ("zh", "2026-5-12"),
        ("zh", "2026/5/12"),
    ],
)
def test_days_are_typed_as_usual(code: str, words: str) -> None:
    use(code)
    assert typed(words) == DAY


def test_lists_and_sentences_are_joined_as_the_language_does_it() -> None:
    assert (comma_list("ab"), semicolon_list("ab"), sentences(["A.", "", "B."])) == ("a, b", "a; b", "A. B.")
    use("zh")
    assert (comma_list("ab"), semicolon_list("ab"), sentences(["A。", "", "B。"])) == ("a、b", "a；b", "A。B。")


def test_one_of_something_is_told_in_the_singular() -> None:
    wait = "archive.wait"
    assert wording.say(wait, seconds=1).endswith("in 1 second.")
    assert wording.say(wait, seconds=2).endswith("in 2 seconds.")
    assert wording.say(wait, seconds=21).endswith("in 21 seconds.")
    assert wording.error_line(PassphraseError(wait, seconds=1)).endswith("in 1 second.")
    assert wording.say("report.change", points="+1") == "+1 point"
    assert wording.say("report.change", points="+11") == "+11 points"
    assert wording.say("report.change", points="+1.0") == "+1.0 points"


@pytest.mark.parametrize("key", COUNTED)
def test_every_sentence_with_a_singular_counts_one_of_its_values(key: str) -> None:
    assert f"{{{COUNTED[key]}}}" in wording.CATALOGUE[key]
    assert f"{{{COUNTED[key]}}}" in wording.CATALOGUE[f"{key}.singular"]
