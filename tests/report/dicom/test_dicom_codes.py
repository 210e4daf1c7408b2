"""Own codes and published ones."""

import re
from enum import Enum

import pytest
from pydicom.sr._concepts_dict import concepts

from palsygrader import wording
from palsygrader.domain.examination import QualityIssue
from palsygrader.domain.expressions import Expression, SkipReason
from palsygrader.domain.face import AffectedSide, Branch, Region
from palsygrader.domain.grade import Scale, WithheldReason
from palsygrader.domain.measurement import Quantity, Unit
from palsygrader.domain.questionnaires import DEFINITIONS
from palsygrader.domain.scales import definitions, score
from palsygrader.domain.severity import Severity
from palsygrader.report.dicom import standard_codes
from palsygrader.report.dicom.own_codes import KEYS, VALUES, Code, own, own_of
from palsygrader.settings import translations
from palsygrader.wording.language import LANGUAGES, speaking

ENUMERATIONS = (
    Branch, Expression, Quantity, Region, AffectedSide, Severity, WithheldReason, QualityIssue, SkipReason, Scale
)  # fmt: skip


@pytest.mark.parametrize("kind", ENUMERATIONS)
def test_every_member_has_a_code_of_its_own(kind: type[Enum]) -> None:
    assert len({own_of(member).value for member in kind}) == len(kind)


def test_every_item_and_total_of_scales_and_questionnaires_has_a_code() -> None:
    for scale in Scale:
        values = {item.identifier: item.values[0] for item in definitions(scale)}
        for name in (*values, *(f"total.{each}" for each in score(scale, values).totals)):
            assert own(f"scale.{scale}.{name}").meaning.startswith(wording.of(scale))
    for questionnaire, definition in DEFINITIONS.items():
        for number in definition.numbers:
            key = f"questionnaire.{questionnaire}.{number}"
            assert own(key).meaning.startswith(wording.say(f"questionnaire.{questionnaire}.short"))
        for each in definition.scores:
            assert own(f"questionnaire.{questionnaire}.score.{each.name}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_own_codes_are_unique_short_and_worded(language: str) -> None:
    with speaking(language, translations()):
        for key, value in VALUES.items():
            assert re.fullmatch("[A-Z]{2,4}[0-9]{2}", value)
            assert 0 < len(own(key).meaning.encode()) <= 64
    assert len(KEYS) == len(VALUES)


def test_values_that_stand_in_archives_have_not_changed() -> None:
    assert VALUES["branch.marginal_mandibular"] == "BR04"
    assert VALUES["severity.6"] == "GR06"
    assert VALUES["scale.sunnybrook.synkinesis_pucker"] == "SB13"
    assert VALUES["quantity.hold_time"] == "QU15"


def test_published_codes_are_those_of_the_standard() -> None:
    """The list of pydicom is made of the standard's own context groups; none of ours may be invented."""
    known: dict[tuple[str, str], set[str]] = {}
    schemes: dict[str, dict[str, dict[str, tuple[str, list[int]]]]] = concepts  # type: ignore[assignment]
    for scheme, of_scheme in schemes.items():
        for found in of_scheme.values():
            for value, told in found.items():
                known.setdefault((scheme, value), set()).add(told[0].lower())
    codes = [code for code in vars(standard_codes).values() if isinstance(code, Code)]
    codes += [*standard_codes.SIDES.values(), *(standard_codes.UNITS[unit] for unit in Unit)]
    unknown = [code for code in codes if code.meaning.lower() not in known.get((code.scheme, code.value), set())]
    assert [code.value for code in unknown] == [
        "276214006",  # Finding category: TID 1501 of the standard, worded there as here
        "%{eye_distance}",  # UCUM with an annotation
    ]
