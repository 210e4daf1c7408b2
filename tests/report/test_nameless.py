"""A patient who leaves without the name by several ways has one code and one shift of days."""

from dataclasses import replace
from datetime import timedelta

from palsygrader.report.cohort import PatientVisits, cohort_tables
from palsygrader.report.dicom import Deidentification, KeptDates, Kind, Request, objects, read_visit
from palsygrader.report.pseudonyms import LEAST_SHIFT_DAYS, Pseudonyms
from palsygrader.report.recorded_visit import RecordedVisit, for_research
from tests.report.dicom.visits import PATIENT, STATION, examination

PSEUDONYMS = Pseudonyms(bytes(range(32)))


def test_table_record_and_objects_tell_one_code_and_one_shift() -> None:
    visit = replace(examination(), patient_id=PATIENT.patient_id)
    how = Deidentification(PSEUDONYMS, dates=KeptDates.SHIFTED)
    (report,) = objects(PATIENT, visit, Request(STATION, (Kind.SR,), deidentification=how))
    record = for_research(RecordedVisit(PATIENT, visit), KeptDates.SHIFTED, PSEUDONYMS)
    tables = cohort_tables([PatientVisits(PATIENT, (visit,))], PSEUDONYMS)
    table = next(each for each in tables if each.name == "visits")
    row = dict(zip((column.name for column in table.columns), table.rows[0], strict=True))
    assert report.PatientID == record.pseudonym == row["patient"]
    assert record.examination.examination_id == row["visit"]
    shift = PSEUDONYMS.shift(PATIENT.patient_id)
    assert shift >= timedelta(days=LEAST_SHIFT_DAYS)
    fetched = read_visit([report]).examination.started_at
    assert fetched.date() == record.examination.started_at.date() == visit.started_at.date() - shift
    assert str(row["day"]) == record.examination.started_at.date().isoformat()


def test_named_and_nameless_codes_are_others() -> None:
    assert Pseudonyms(PSEUDONYMS.key, named=True).patient("p1") != PSEUDONYMS.patient("p1")
