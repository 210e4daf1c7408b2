"""Who may read a visit a second time, and that nothing of the first reading reaches that reader."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from palsygrader.domain.addendum import Addendum
from palsygrader.domain.correction import Correction
from palsygrader.domain.examination import Decision, Examination, Signature, Uncorrected
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import Scale
from palsygrader.domain.reading import Reading
from palsygrader.domain.scales import definitions
from palsygrader.domain.scales.sheet import values_in_force
from palsygrader.domain.second_reading import (
    ReaderRefusal,
    blinded,
    first_house_brackmann,
    first_severity,
    refusal,
    same_person,
    sunnybrook,
)
from palsygrader.domain.severity import Severity
from tests.gui.review_examples import confirmed, visit

NOON = datetime(2026, 5, 12, 12, tzinfo=UTC)
READING = Reading("Dr. Weber", NOON, {Branch.BUCCAL: Severity.II}, items={"sunnybrook.rest_eye": 1})


def signed(examination: Examination) -> Examination:
    return confirmed(examination).signed(Signature("Dr. Sato", NOON))


@pytest.mark.parametrize("name", ["Dr. Ito", "dr ito", " DR.  ITO ", "Dr.Ito", "Dr, Ito"])
def test_the_same_name_is_known_in_any_writing(name: str) -> None:
    assert same_person("Dr. Ito", name)


@pytest.mark.parametrize("name", ["Dr. Itoh", "Ito", "Dr. Ito Weber"])
def test_other_names_are_others(name: str) -> None:
    assert not same_person("Dr. Ito", name)


@pytest.mark.parametrize("name", ["dr ito", "Dr. Sato", "Nurse Vega", "Dr. Ruiz"])
def test_whoever_has_seen_the_grades_cannot_read(name: str) -> None:
    made = visit().with_decision(Decision("branch.buccal", 3, "seen", "Nurse Vega", NOON))
    corrected = replace(made, corrections=(Correction(Expression.REST, (), "off", "Dr. Ruiz", NOON),))
    assert refusal(signed(corrected), name) is ReaderRefusal.FIRST_READER


def test_nobody_reads_twice_or_without_a_name() -> None:
    read = replace(visit(), readings=(replace(READING, finished_at=NOON),))
    assert refusal(read, "dr weber") is ReaderRefusal.READ_ALREADY
    assert refusal(read, "Dr. Okafor") is None
    assert refusal(read, "  ") is ReaderRefusal.NAMELESS


def test_a_blind_visit_holds_recordings_and_the_readers_own_items_only() -> None:
    made = signed(visit().with_decision(Decision("branch.buccal", 3, "seen", "Dr. Ito", NOON)).with_notes("weak"))
    made = replace(made.with_addendum(Addendum("Dr. Ito", NOON, "seen again")), readings=(READING,))
    shown = blinded(made, READING)
    assert (shown.grade, shown.notes, shown.signature, shown.clinician) == (None, "", None, "")
    assert (shown.addenda, shown.readings, shown.corrections) == ((), (), ())
    assert [decision.item for decision in shown.decisions] == ["sunnybrook.rest_eye"]
    assert all(shown.severity(branch) is None for branch in Branch)
    assert values_in_force(shown, Scale.SUNNYBROOK) == {"rest_eye": 1}
    assert shown.records == made.records
    assert made.grade is not None


def test_a_blind_visit_has_the_points_as_they_were_before_anybody_corrected_them() -> None:
    made = visit()
    former = made.records[Expression.SNARL]
    moved = replace(former, attempt=3)
    kept = Uncorrected({Expression.SNARL: former}, made.grade, None)
    corrected = made.with_corrections((), {**made.records, Expression.SNARL: moved}, kept, made.grade)
    shown = blinded(corrected, READING)
    assert shown.records[Expression.SNARL] is former
    assert shown.uncorrected is None


def test_the_first_reading_is_what_was_decided_or_signed() -> None:
    made = visit()
    assert first_severity(made, Branch.BUCCAL) is None
    decided = made.with_decision(Decision("branch.buccal", 2, "seen", "Dr. Ito", NOON))
    assert first_severity(decided, Branch.BUCCAL) is Severity.II
    assert first_severity(decided, Branch.TEMPORAL) is None
    assert first_severity(signed(decided), Branch.TEMPORAL) is Severity.V
    assert first_house_brackmann(decided) is None
    assert first_house_brackmann(signed(decided)) is not None


def test_sunnybrook_of_a_reading_needs_all_items() -> None:
    items = {f"sunnybrook.{item.identifier}": item.values[-1] for item in definitions(Scale.SUNNYBROOK)}
    assert sunnybrook(READING) is None
    whole = sunnybrook(replace(READING, items=items))
    assert whole == 4 * 25 - 5 * 3 - 15


def test_an_addendum_says_something_and_somebody() -> None:
    for author, text in (("", "x"), ("Dr. Ito", " \n")):
        with pytest.raises(ValueError, match="author"):
            Addendum(author, NOON, text)


def test_only_a_signed_visit_has_addenda_and_stays_signed() -> None:
    addendum = Addendum("Dr. Ito", NOON, "seen again")
    with pytest.raises(ValueError, match="signed"):
        visit().with_addendum(addendum)
    made = signed(visit()).with_addendum(addendum).with_addendum(replace(addendum, text="and again"))
    assert [each.text for each in made.addenda] == ["seen again", "and again"]
    with pytest.raises(ValueError, match="signed"):
        made.with_notes("other")
