"""What treatments leave altered, and what may follow an answer about consent."""

from datetime import date

import pytest

from palsygrader.domain.consent import (
    Consent,
    ConsentAnswer,
    ConsentPurpose,
    last_answer,
    possible_answers,
    state,
)
from palsygrader.domain.face import Side
from palsygrader.domain.patient import Patient
from palsygrader.domain.treatments import Alteration, AlteredSide, Treatment, TreatmentKind, altered_by

WEIGHT = Treatment(TreatmentKind.LID_WEIGHT, date(2024, 3, 5), Side.RIGHT)
MUSCLE = Treatment(TreatmentKind.MUSCLE_TRANSFER, date(2024, 9, 1), Side.RIGHT)
OUT = Treatment(TreatmentKind.LID_WEIGHT_REMOVED, date(2025, 1, 10), Side.RIGHT)
RIGHT_WEIGHT = AlteredSide(Alteration.LID_WEIGHT, Side.RIGHT)
RIGHT_MUSCLE = AlteredSide(Alteration.TRANSFERRED_MUSCLE, Side.RIGHT)


@pytest.mark.parametrize(
    ("day", "altered"),
    [
        (date(2024, 3, 4), ()),
        (date(2024, 3, 5), (RIGHT_WEIGHT,)),
        (date(2024, 12, 31), (RIGHT_WEIGHT, RIGHT_MUSCLE)),
        (date(2025, 1, 10), (RIGHT_MUSCLE,)),
    ],
)
def test_a_face_is_altered_from_the_day_of_the_treatment(day: date, altered: tuple[AlteredSide, ...]) -> None:
    assert altered_by((OUT, MUSCLE, WEIGHT), day) == altered


def test_a_weight_on_the_other_side_stays() -> None:
    other = Treatment(TreatmentKind.LID_WEIGHT, date(2024, 4, 1), Side.LEFT)
    assert altered_by((WEIGHT, other, OUT), date(2025, 2, 1)) == (AlteredSide(Alteration.LID_WEIGHT, Side.LEFT),)


@pytest.mark.parametrize("kind", [TreatmentKind.STEROID, TreatmentKind.BOTULINUM_TOXIN, TreatmentKind.OTHER])
def test_what_leaves_no_mark_leaves_none(kind: TreatmentKind) -> None:
    assert altered_by((Treatment(kind, date(2024, 1, 1), Side.LEFT),), date(2025, 1, 1)) == ()


def test_what_was_noted_by_hand_is_told_once() -> None:
    patient = Patient("Ana", treatments=(WEIGHT,), altered=(RIGHT_WEIGHT, RIGHT_MUSCLE))
    assert patient.altered_on(date(2024, 6, 1)) == (RIGHT_WEIGHT, RIGHT_MUSCLE)


def test_the_last_answer_to_a_question_is_in_force() -> None:
    given = Consent(ConsentPurpose.RESEARCH, ConsentAnswer.GIVEN, date(2024, 3, 1), "Dr Vega")
    revoked = Consent(ConsentPurpose.RESEARCH, ConsentAnswer.REVOKED, date(2024, 5, 1), "Dr Vega")
    assert last_answer((given, revoked), ConsentPurpose.RESEARCH) == revoked
    assert state((given, revoked), ConsentPurpose.TEACHING) is ConsentAnswer.NOT_ASKED


def test_only_what_was_given_can_be_revoked() -> None:
    can_be_revoked = {a for a in ConsentAnswer if ConsentAnswer.REVOKED in possible_answers(a)[1:]}
    assert can_be_revoked == {ConsentAnswer.GIVEN}
    assert not [a for a in ConsentAnswer if ConsentAnswer.NOT_ASKED in possible_answers(a)[1:]]
