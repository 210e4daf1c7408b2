import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from palsygrader import settings
from palsygrader.settings import Settings, SettingsStore, bundled, data_folder


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "deep" / "settings.json")


def test_defaults_without_a_file(store: SettingsStore) -> None:
    assert store.load() == Settings()
    assert store.set_aside is None


def test_saved_settings_come_back(store: SettingsStore) -> None:
    wanted = Settings(
        clinician="Dr Żółć",
        clinic=("Clínica", "C. Mayor 1"),
        theme="dark",
        auto_lock_minutes=0,
        questionnaire_items={"fdi.1": "Essen"},
    )
    store.save(wanted)
    assert SettingsStore(store.path).load() == wanted
    assert [file.name for file in store.path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b'{"version": 99}', b'{"theme": "pink"}', b"[]"])
def test_an_unreadable_file_is_set_aside(store: SettingsStore, content: bytes) -> None:
    store.path.parent.mkdir()
    store.path.write_bytes(content)
    assert store.load() == Settings()
    assert store.set_aside is not None
    assert store.set_aside.read_bytes() == content


@pytest.mark.parametrize(
    ("content", "newer"), [(b'{"version": 99}', True), (b"{", False), (b'{"theme": "pink"}', False)]
)
def test_a_later_programs_file_is_told_from_a_damaged_one(store: SettingsStore, content: bytes, *, newer: bool) -> None:
    store.path.parent.mkdir()
    store.path.write_bytes(content)
    store.load()
    assert store.newer is newer


def test_a_folder_in_its_place_is_set_aside(store: SettingsStore) -> None:
    store.path.mkdir(parents=True)
    assert store.load() == Settings()
    assert store.set_aside is not None
    assert store.set_aside.is_dir()
    store.save(Settings(theme="dark"))
    assert store.load() == Settings(theme="dark")


def test_what_can_be_neither_read_nor_moved_is_told(store: SettingsStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path, *_target: Path) -> bytes:
        raise PermissionError

    store.save(Settings(theme="dark"))
    monkeypatch.setattr(Path, "read_bytes", refuse)
    monkeypatch.setattr(Path, "replace", refuse)
    assert store.load() == Settings()
    assert store.set_aside == store.path


def test_fields_of_other_programs_are_overlooked(store: SettingsStore) -> None:
    store.path.parent.mkdir()
    store.path.write_text('{"theme": "dark", "wallpaper": 3}')
    assert store.load() == Settings(theme="dark")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("iris_diameter_mm", 8.9),
        ("iris_diameter_mm", float("nan")),
        ("auto_lock_minutes", -1),
        ("paper", "a3"),
        ("clinic", ("a", "b", "c", "d", "e")),
        ("clinician", "x" * 81),
    ],
)
def test_values_out_of_range_are_refused(field: str, value: object) -> None:
    with pytest.raises(ValidationError):
        Settings().changed(**{field: value})


@given(st.floats(9, 15), st.integers(0, 240), st.text(max_size=80))
def test_values_in_range_survive_json(diameter_mm: float, minutes: int, name: str) -> None:
    wanted = Settings(iris_diameter_mm=diameter_mm, auto_lock_minutes=minutes, clinician=name)
    assert Settings.model_validate_json(wanted.model_dump_json()) == wanted


def test_the_chosen_folder_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(settings.DATA_VARIABLE, str(tmp_path / "environment"))
    assert data_folder(tmp_path / "chosen") == tmp_path / "chosen"
    assert data_folder() == tmp_path / "environment"
    assert (tmp_path / "environment").is_dir()


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such mode")
def test_the_data_folder_is_its_owners(tmp_path: Path) -> None:
    assert data_folder(tmp_path / "data").stat().st_mode & 0o077 == 0


def test_bundled_fonts_are_found() -> None:
    assert (bundled("resources", "fonts") / "NotoSans-Regular.ttf").is_file()
