"""Drafts in the archive: they come back after closing, are replaced and discarded, and never are part of the visit."""

from pathlib import Path

import pytest

from palsygrader.archive.store import Archive
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.correction import Moment, MovedPoint
from palsygrader.domain.draft import ADDENDUM, Draft, corrected_expression, correction_place
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError
from tests.archive.test_readings import NOON

TYPED = Draft(ADDENDUM, "MRI: no les\nçÑ", "Dr Ñandú")
GRADE = Draft("branch.temporal", "moves more when", value=3)
MOVED = Draft(
    correction_place(Expression.SNARL), "off", points=(MovedPoint(Moment.PEAK, 48, (10.1, 20.7), (11.35, 20.7)),)
)


@pytest.fixture
def kept(archive: Archive, patient: Patient, examination: Examination) -> str:
    archive.add_patient(patient)
    archive.save_examination(examination)
    return examination.examination_id


def test_drafts_come_back_after_closing_and_are_not_readable_on_the_disk(
    archive: Archive, kept: str, folder: Path
) -> None:
    archive.keep_draft(kept, TYPED)
    archive.keep_draft(kept, GRADE)
    archive.close()
    assert all(b"MRI: no les" not in path.read_bytes() for path in folder.rglob("*") if path.is_file())
    with Archive.open(folder, "open sesame", user="Dr Vega") as again:
        assert again.drafts(kept) == (TYPED, GRADE)


def test_a_draft_replaces_the_former_one_and_is_discarded_alone(archive: Archive, kept: str) -> None:
    archive.keep_draft(kept, Draft(ADDENDUM, "M"))
    archive.keep_draft(kept, TYPED)
    archive.keep_draft(kept, GRADE)
    assert archive.drafts(kept) == (TYPED, GRADE)
    archive.discard_draft(kept, ADDENDUM)
    archive.discard_draft(kept, ADDENDUM)
    assert archive.drafts(kept) == (GRADE,)


def test_an_addendum_takes_its_draft_away_and_a_draft_is_no_addendum(
    archive: Archive, kept: str, examination: Examination
) -> None:
    archive.save_examination(examination.signed(Signature("Dr Vega", NOON)))
    archive.keep_draft(kept, TYPED)
    assert archive.load_examination(kept).addenda == ()
    archive.add_addendum(kept, Addendum("Dr Vega", NOON, "MRI: no lesion"))
    assert archive.drafts(kept) == ()


def test_a_draft_of_no_visit_is_refused_and_a_deleted_visit_takes_its_drafts_along(archive: Archive, kept: str) -> None:
    with pytest.raises(ArchiveError, match="no_examination"):
        archive.keep_draft("nowhere", TYPED)
    archive.keep_draft(kept, GRADE)
    archive.delete_unfinished(kept)
    assert archive.drafts(kept) == ()


def test_moved_points_come_back_as_they_were(archive: Archive, kept: str) -> None:
    archive.keep_draft(kept, MOVED)
    assert archive.drafts(kept) == (MOVED,)
    assert corrected_expression(MOVED.place) is Expression.SNARL
    assert corrected_expression(GRADE.place) is None
    assert corrected_expression("correction.unheard_of") is None
