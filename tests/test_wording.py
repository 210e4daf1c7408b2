"""The catalogue is complete: every error code and every member that is shown has words."""

import re
from enum import Enum
from pathlib import Path

import pytest

import palsygrader
from palsygrader.domain.consent import ConsentAnswer, ConsentPurpose
from palsygrader.domain.examination import QualityIssue
from palsygrader.domain.expressions import Expression, SkipReason
from palsygrader.domain.face import AffectedSide, Branch, Region, Side
from palsygrader.domain.grade import Scale, WithheldReason
from palsygrader.domain.measurement import Quantity, Unit
from palsygrader.domain.patient import Sex
from palsygrader.domain.questionnaires import Questionnaire
from palsygrader.domain.second_reading import ReaderRefusal
from palsygrader.domain.severity import Severity
from palsygrader.domain.treatments import Alteration, TreatmentKind
from palsygrader.errors import InputError
from palsygrader.wording import CATALOGUE, error_line, of, say
from palsygrader.wording.severity import COLOUR_HEX, TEXT_HEX

SOURCES = sorted(Path(palsygrader.__file__).parent.rglob("*.py"))
SHOWN: tuple[type[Enum], ...] = (
    AffectedSide,
    Alteration,
    Branch,
    ConsentAnswer,
    ConsentPurpose,
    Expression,
    QualityIssue,
    Quantity,
    Questionnaire,
    ReaderRefusal,
    Region,
    Scale,
    Severity,
    Sex,
    Side,
    SkipReason,
    TreatmentKind,
    Unit,
    WithheldReason,
)


def found(pattern: str) -> list[str]:
    return sorted({key for source in SOURCES for key in re.findall(pattern, source.read_text(encoding="utf-8"))})


@pytest.mark.parametrize("code", found(r'\w*Error\(\s*"([a-z_]+\.[a-z_.]+)"'))
def test_every_error_code_has_words(code: str) -> None:
    assert code in CATALOGUE


@pytest.mark.parametrize("key", found(r'\bsay\(\s*"([a-z0-9_.]+)"'))
def test_every_sentence_asked_for_is_there(key: str) -> None:
    assert key in CATALOGUE


@pytest.mark.parametrize("kind", SHOWN, ids=lambda kind: kind.__name__)
def test_every_member_that_is_shown_has_words(kind: type[Enum]) -> None:
    for member in kind:
        assert of(member)


def test_every_expression_has_an_instruction_and_a_short_name() -> None:
    for expression in Expression:
        assert say(f"expression.{expression}.instruction")
        assert say(f"expression.{expression}.short")


def test_an_unworded_code_still_gets_a_line() -> None:
    assert "no.such_code" in error_line(InputError("no.such_code"))
    assert "ZeroDivisionError" in error_line(ZeroDivisionError())


def luminance(colour_hex: str) -> float:
    channels = [int(colour_hex[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_severities_darken_step_by_step_and_stay_readable() -> None:
    shades = [luminance(COLOUR_HEX[severity]) for severity in Severity]
    assert shades == sorted(shades, reverse=True)
    for severity in Severity:
        light, dark = sorted((luminance(COLOUR_HEX[severity]), luminance(TEXT_HEX[severity])), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5
