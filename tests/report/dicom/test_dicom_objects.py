"""The objects of a visit: valid, identical, stable, patient and study right."""

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta, timezone
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from pydicom import Dataset

from palsygrader.domain.correction import Moment
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient, Sex
from palsygrader.errors import ReportError
from palsygrader.report.dicom import Kind, PdfFile, Request, Station, edition_moment, objects, plain_name, planned
from palsygrader.settings import translations
from palsygrader.wording.language import speaking
from tests.report.conftest import record
from tests.report.dicom.visits import ORDER, PATIENT, PDF, STATION, addendum, examination, faults, made, reading


@pytest.fixture(scope="module")
def visit() -> Examination:
    return examination()


@pytest.fixture(scope="module")
def all_objects(visit: Examination) -> list[Dataset]:
    return made(visit)


def of_class(found: list[Dataset], modality: str) -> list[Dataset]:
    return [each for each in found if each.Modality == modality]


def test_every_object_is_valid(all_objects: list[Dataset], visit: Examination, tmp_path: Path) -> None:
    assert faults(all_objects, tmp_path) == []


@pytest.mark.parametrize("language", ["de", "es", "zh"])
def test_documents_of_an_order_with_additions_are_valid_in_every_language(
    visit: Examination, tmp_path: Path, language: str
) -> None:
    added = replace(visit.with_addendum(addendum()), readings=(reading(),))
    with speaking(language, translations()):
        found = made(added, order=ORDER, kinds=(Kind.PDF, Kind.SR))
    assert faults(found, tmp_path) == []


def test_an_undated_ungraded_visit_of_somebody_hardly_known_is_valid(visit: Examination, tmp_path: Path) -> None:
    bare = replace(visit, dated=False, grade=None, decisions=(), clinician="", device="", records={}, notes="")
    found = made(bare, Patient(name="?"), station=Station())
    assert faults(found, tmp_path) == []
    assert {each.StudyDate for each in found} == {""}
    assert len({each.PatientID for each in found} - {""}) == 1


def test_pictures_come_back_pixel_by_pixel(all_objects: list[Dataset], visit: Examination) -> None:
    images = of_class(all_objects, "XC")[:-1]
    shown = [(e, m) for e in visit.records for m in Moment if (e, m) != (Expression.REST, Moment.REST)]
    assert len(images) == len(shown) == 15
    for image, (expression, moment) in zip(images, shown, strict=True):
        frame = getattr(visit.records[expression], moment)
        np.testing.assert_array_equal(image.pixel_array, frame.picture)


def test_faces_are_the_patients_own_sides_and_never_mirrored(all_objects: list[Dataset]) -> None:
    for image in of_class(all_objects, "XC"):
        assert image.PatientOrientation == ["L", "F"]  # the patient's left is at the image's right
        assert image.ImageLaterality == "U"
        assert image.AnatomicRegionSequence[0].CodeValue == "89545001"
        assert image.RecognizableVisualFeatures == "YES"
        assert image.BurnedInAnnotation == "NO"
        assert image.AcquisitionDateTime.startswith("20250512140500")


def test_the_report_comes_back_byte_by_byte(all_objects: list[Dataset]) -> None:
    (pdf,) = of_class(all_objects, "DOC")
    assert pdf.EncapsulatedDocument[: pdf.EncapsulatedDocumentLength] == PDF.content
    assert pdf.DocumentTitle == "Befund"
    assert pdf.VerificationFlag == "VERIFIED"


@pytest.mark.parametrize(
    "name",
    [
        "Müller-Östergård, Žofia",
        "García Márquez, José",
        "Иванова, Анна",
        "王小东",
        "Wang, XiaoDong (王, 小东)",
        "Σωκράτης",
    ],
)
def test_names_in_any_script_come_back(visit: Examination, name: str) -> None:
    for each in made(visit, replace(PATIENT, name=name), kinds=(Kind.PDF, Kind.SR)):
        assert each.SpecificCharacterSet == "ISO_IR 192"
        assert plain_name(str(each.PatientName)) == name


def test_patient_and_station_are_told_in_every_object(all_objects: list[Dataset]) -> None:
    for each in all_objects:
        assert str(each.PatientName) == "Müller-Östergård^Žofia"
        assert (each.PatientID, each.IssuerOfPatientID) == ("R-17", "Klinik Süd")
        assert (each.PatientBirthDate, each.PatientSex) == ("19700304", "F")
        assert (each.InstitutionName, each.StationName) == ("Klinik Süd", "ROOM 1")
        assert (each.StudyDate, each.StudyTime) == ("20250512", "140500.000000")
    assert len({each.StudyInstanceUID for each in all_objects}) == 1
    assert {each.SeriesInstanceUID for each in all_objects} == {
        each.SeriesInstanceUID for each in (all_objects[0], *all_objects[-3:])
    }


def test_an_order_gives_study_accession_number_and_hospital_identity(visit: Examination) -> None:
    found = made(visit, order=ORDER)
    for each in found:
        assert each.StudyInstanceUID == "1.2.840.99.5"
        assert (each.PatientID, each.IssuerOfPatientID, each.AccessionNumber) == ("H 123", "HOSPITAL", "ACC-9")
        assert str(each.ReferringPhysicianName) == "Petrov^Ivan"
    assert of_class(found, "XC")[0].RequestAttributesSequence[0].ScheduledProcedureStepID == "SPS-1"
    (report,) = of_class(found, "SR")
    assert report.ReferencedRequestSequence[0].AccessionNumber == "ACC-9"
    own = {each.SOPInstanceUID for each in made(visit, kinds=(Kind.SR,))}
    assert own.isdisjoint(each.SOPInstanceUID for each in found)  # an object belongs to one study only


def test_made_again_an_object_is_the_same(visit: Examination, all_objects: list[Dataset]) -> None:
    again = made(examination())
    assert again == all_objects
    assert [each.file_meta for each in again] == [each.file_meta for each in all_objects]


def test_what_is_planned_is_what_is_made(visit: Examination, all_objects: list[Dataset]) -> None:
    from tests.report.dicom.visits import clip

    plan = planned(PATIENT, visit, Request(STATION, tuple(Kind), PDF, {Expression.OPEN_SMILE: clip}))
    assert [(p.sop_class_uid, p.sop_instance_uid, p.transfer_syntax_uid, p.study_uid, p.series_uid) for p in plan] == [
        (
            d.SOPClassUID,
            d.SOPInstanceUID,
            d.file_meta.TransferSyntaxUID,
            d.StudyInstanceUID,
            d.SeriesInstanceUID,
        )
        for d in all_objects
    ]
    uids = [each.sop_instance_uid for each in plan]
    assert len(set(uids)) == len(uids)


def test_an_addendum_is_a_new_version_that_refers_to_the_old_and_leaves_pictures(visit: Examination) -> None:
    kinds = (Kind.PHOTOGRAPHS, Kind.PDF, Kind.SR)
    first, second = made(visit, kinds=kinds), made(visit.with_addendum(addendum()), kinds=kinds)
    third = made(replace(visit.with_addendum(addendum()), readings=(reading(),)), kinds=kinds)
    assert [e.SOPInstanceUID for e in of_class(first, "XC")] == [e.SOPInstanceUID for e in of_class(third, "XC")]
    for modality in ("DOC", "SR"):
        editions = [of_class(found, modality)[0] for found in (first, second, third)]
        assert len({each.SOPInstanceUID for each in editions}) == 3
        assert "PredecessorDocumentsSequence" not in editions[0]
        assert [each.InstanceNumber for each in editions] == [1, 2, 3]
        for former, later in pairwise(editions):
            (study,) = later.PredecessorDocumentsSequence
            (series,) = study.ReferencedSeriesSequence
            (referred,) = series.ReferencedSOPSequence
            assert study.StudyInstanceUID == former.StudyInstanceUID
            assert series.SeriesInstanceUID == former.SeriesInstanceUID
            assert referred.ReferencedSOPInstanceUID == former.SOPInstanceUID
            assert referred.ReferencedSOPClassUID == former.SOPClassUID
    assert edition_moment(visit.with_addendum(addendum())) == addendum().written_at


def test_another_language_or_other_pictures_make_another_report(visit: Examination) -> None:
    (english,) = made(visit, kinds=(Kind.SR,))
    *_, with_pictures = made(visit, kinds=(Kind.PHOTOGRAPHS, Kind.SR))
    with speaking("de", translations()):
        (german,) = made(visit, kinds=(Kind.SR,))
    assert len({english.SOPInstanceUID, with_pictures.SOPInstanceUID, german.SOPInstanceUID}) == 3


def test_photographs_that_share_the_face_at_rest_send_it_once(visit: Examination) -> None:
    rest = record(Expression.REST, frames=1)
    smile = record(Expression.OPEN_SMILE, frames=1, rest=rest.peak)
    shared = replace(visit, records={Expression.REST: replace(rest, rest=rest.peak), Expression.OPEN_SMILE: smile})
    found = made(shared, kinds=(Kind.PHOTOGRAPHS,))
    assert [each.ImageComments for each in found] == ["At rest", "Open smile, largest movement"]


@pytest.mark.parametrize(
    ("changes", "wanted", "code"),
    [
        ({"signature": None}, {}, "dicom.not_signed"),
        ({}, {"pdf": None}, "dicom.no_pdf"),
    ],
)
def test_what_cannot_be_made_is_refused_at_once(
    visit: Examination, changes: dict[str, object], wanted: dict[str, object], code: str
) -> None:
    asked: dict[str, object] = {"station": STATION, "pdf": PDF, **wanted}
    with pytest.raises(ReportError) as refused:
        objects(PATIENT, replace(visit, **changes), Request(**asked))  # type: ignore[arg-type]
    assert refused.value.code == code


def test_days_and_times_are_those_of_the_place(visit: Examination, tokyo: None) -> None:
    late = replace(visit, started_at=visit.started_at.replace(hour=20).astimezone(timezone(timedelta(hours=2))))
    for each in made(late, kinds=(Kind.PHOTOGRAPHS, Kind.SR)):
        assert (each.StudyDate, each.StudyTime) == ("20250513", "050500.000000")
        assert each.TimezoneOffsetFromUTC == "+0900"


def test_sexes_are_those_of_the_standard(visit: Examination) -> None:
    told = {sex: made(visit, replace(PATIENT, sex=sex), kinds=(Kind.PDF,))[0].PatientSex for sex in Sex}
    assert told == {Sex.FEMALE: "F", Sex.MALE: "M", Sex.OTHER: "O", Sex.UNKNOWN: ""}


def test_long_words_are_cut_and_never_part_a_value(visit: Examination, tmp_path: Path) -> None:
    station = Station("In\\stitution " * 20, "D" * 90, "STATION NUMBER SEVENTEEN", "I" * 70)
    order = replace(ORDER, procedure="P\n" * 50)
    (pdf,) = made(
        replace(visit, device="\\"), station=station, order=order, kinds=(Kind.PDF,), pdf=PdfFile(b"x", "T" * 99)
    )
    assert faults([pdf], tmp_path) == []
    assert pdf.EncapsulatedDocumentLength == 1


@pytest.mark.filterwarnings("ignore:The value length")
def test_an_identifier_is_never_cut(visit: Examination) -> None:
    order = replace(ORDER, accession_number="ACCESSION-NUMBER-1", patient_identifier="7" * 70)
    (pdf,) = made(visit, order=order, kinds=(Kind.PDF,))
    assert (pdf.AccessionNumber, pdf.PatientID) == ("ACCESSION-NUMBER-1", "7" * 70)
    assert made(visit, replace(PATIENT, record_number="a\\b"), kinds=(Kind.PDF,))[0].PatientID == "a b"


def test_nothing_of_dicom_is_loaded_before_an_object_is_made() -> None:
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, palsygrader.report.dicom, palsygrader.cli.commands; print('pydicom' in sys.modules)",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "False"
