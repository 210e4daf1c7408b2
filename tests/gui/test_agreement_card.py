"""The card of agreement: which pairs count, and what is told of them."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from palsygrader.archive.lines import VisitLine
from palsygrader.domain.face import Branch
from palsygrader.domain.patient import Patient
from palsygrader.domain.reading import Reading
from palsygrader.domain.severity import Severity
from palsygrader.gui.agreement_card import AgreementCard, reading_pairs
from palsygrader.wording import say
from tests.gui.conftest import visit_line

PATIENT = Patient("Ana Ruiz", "ana")
HALF = 5


def read_line(days: int, first: float, second: Severity, *, signed: bool = True, reader: str = "Dr Sato") -> VisitLine:
    line = visit_line(PATIENT, days, first, signed=signed)
    at = line.started_at + timedelta(days=1)
    reading = Reading(reader, at, {Branch.BUCCAL: second}, finished_at=at)
    third = replace(reading, reader="Dr Vega", severities={Branch.BUCCAL: Severity.VI}, reading_id="third")
    return replace(line, readings=(reading, third))


@pytest.fixture
def card(qtbot: QtBot) -> AgreementCard:
    made = AgreementCard()
    qtbot.addWidget(made)
    return made


def test_a_pair_is_a_signed_visit_and_its_first_other_reading() -> None:
    visits = [
        read_line(1, 60.0, Severity.IV),
        read_line(2, 60.0, Severity.III, signed=False),
        read_line(3, 60.0, Severity.III, reader="dr. weber"),  # who examined
        visit_line(PATIENT, 4, 60.0),
    ]
    assert reading_pairs(visits, Branch.BUCCAL) == [(Severity.III, Severity.IV)]
    assert reading_pairs(visits, Branch.TEMPORAL) == []


def test_without_pairs_it_says_how_to_come_to_some(card: AgreementCard) -> None:
    card.show_visits([visit_line(PATIENT, 4, 60.0)])
    assert card.told == {}
    assert card.hint == say("agreement.none")


def test_few_pairs_are_counted_without_a_kappa(card: AgreementCard) -> None:
    card.show_visits([read_line(1, 60.0, Severity.IV), read_line(2, 60.0, Severity.III)])
    assert card.told[Branch.BUCCAL] == ("2", "1 (50 %)", "2 (100 %)", "too few (10 needed)")
    assert card.told[Branch.TEMPORAL] == ("0", "–", "–", "too few (10 needed)")
    assert card.hint == say("agreement.hint")


def test_ten_pairs_have_a_kappa(card: AgreementCard) -> None:
    same = [read_line(n, 60.0, Severity.III) for n in range(HALF)]
    other = [read_line(10 + n, 95.0, Severity.II) for n in range(HALF)]
    card.show_visits([*same, *other])
    # Observed 5 of 10 differ by 1; expected: half of all combinations by 2 - 0 or 1 - 1 grades.
    assert card.told[Branch.BUCCAL] == ("10", "5 (50 %)", "10 (100 %)", "0.67")
