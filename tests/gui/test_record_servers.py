"""The part of the hospital's card about its record: the token is sealed and never shown, and the server is tested."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from palsygrader.archive.sealed_words import open_word
from palsygrader.gui.hospital_section import HospitalSection
from palsygrader.gui.record_servers import TOKEN, RecordServers
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import say
from tests.hospital.record_servers import FhirStore, address, fhir_server

WORD = "sesame-0123456789"


class Keys:
    """An archive that only seals."""

    def derive_key(self, purpose: str) -> bytes:
        return b"k" * 32


@pytest.fixture
def queue() -> Iterator[JobQueue]:
    made = JobQueue("hospital")
    yield made
    assert made.close(5.0)


@pytest.fixture
def servers(qtbot: QtBot, queue: JobQueue) -> RecordServers:
    made = RecordServers()
    qtbot.addWidget(made)
    made.use(queue, Keys())
    made.show()
    return made


def shown(servers: RecordServers) -> str:
    texts = [label.text() for label in servers.findChildren(QLabel)]
    return " ".join([*texts, servers.token.line.text(), servers.token.line.placeholderText()])


def test_a_token_is_sealed_before_it_is_a_setting_and_never_shown(servers: RecordServers, qtbot: QtBot) -> None:
    told: list[object] = []
    servers.token.chosen.connect(told.append)
    servers.token.line.setText(f"  {WORD} ")
    servers.token.line.editingFinished.emit()
    (sealed,) = told
    assert WORD not in str(sealed)
    assert open_word(Keys(), TOKEN, str(sealed)) == WORD
    settings = Settings().changed(hospital_fhir_token=sealed)
    servers.token.show_value(settings.hospital_fhir_token)
    servers.show_settings(settings)
    assert WORD not in shown(servers)
    assert str(sealed) not in shown(servers)
    assert servers.token.line.placeholderText() == say("hospital.token.kept")
    servers.token.line.editingFinished.emit()  # left without typing
    assert len(told) == 1
    servers.forget.click()
    assert told[1] == ""
    servers.show_settings(settings.changed(hospital_fhir_token=""))
    assert servers.forget.isHidden()


def test_the_server_is_asked_and_answers_or_not(servers: RecordServers, qtbot: QtBot) -> None:
    def tested() -> str:
        servers.test.click()
        qtbot.waitUntil(lambda: servers.test.isEnabled() and servers.told.text() != say("hospital.test.asking"))
        return servers.told.text()

    assert tested() == say("hospital.test_fhir.not_set")
    with fhir_server(FhirStore()) as server:
        settings = Settings(hospital_fhir_url=address(server))
        servers.show_settings(settings)
        assert tested() == say("hospital.test.good", title="Test FHIR 4.3.0")
    assert tested() == say("fhir.unreachable")
    servers.show_settings(settings.changed(hospital_fhir_token="AAAA"))
    assert tested() == say("archive.word_not_opened")


def test_every_row_is_in_the_card_and_has_its_words(qtbot: QtBot) -> None:
    section = HospitalSection()
    qtbot.addWidget(section)
    wanted = {name for name in Settings.model_fields if re.match("hospital_(fhir|hl7)_", name)}
    assert wanted == set(section.records.rows)
    assert wanted <= section.rows.keys()
    names = [row.field.accessibleName() for row in section.rows.values()]
    assert len(set(names)) == len(names)
