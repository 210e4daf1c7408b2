"""Addenda and second readings on paper, in the text for the record and in exported tables."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument

from palsygrader.domain.addendum import Addendum
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import Scale
from palsygrader.domain.reading import Reading
from palsygrader.domain.scales import definitions
from palsygrader.domain.severity import Severity
from palsygrader.report.cohort import PatientVisits, cohort_tables
from palsygrader.report.pdf import write_pdf
from palsygrader.report.pseudonyms import Pseudonyms
from palsygrader.report.record_text import record_text
from palsygrader.report.teaching_copy import teaching_content
from tests.report.test_cohort import PATIENT, table

LATER = datetime(2025, 5, 14, 9, 30, tzinfo=UTC)
ITEMS = {f"sunnybrook.{item.identifier}": item.values[0] for item in definitions(Scale.SUNNYBROOK)}
READING = Reading(
    "Dr. Okafor",
    LATER,
    {Branch.TEMPORAL: Severity.III, Branch.BUCCAL: Severity.V},
    Severity.IV,
    ITEMS,
    LATER + timedelta(minutes=20),
)
LINE = (
    "Second reading by Dr. Okafor, 14 May 2025: temporal III, zygomatic –, buccal V, marginal mandibular –, "
    "House-Brackmann IV, Sunnybrook 20."
)


@pytest.fixture
def read(make: Any) -> Examination:
    made: Examination = make.examination()
    made = made.with_addendum(Addendum("Dr. Ada Lind", LATER, "MRI: no lesion."))
    made = made.with_addendum(Addendum("Dr. Vega", LATER + timedelta(days=1), "Steroid stopped."))
    return replace(made, readings=(READING,))


@pytest.fixture
def text_of(qapp: Any, fonts: Path) -> Callable[[Any], str]:
    def read(content: Any) -> str:
        stream = BytesIO()
        write_pdf(content, stream, fonts=fonts, page_size="a4")
        held = QByteArray(stream.getvalue())
        buffer = QBuffer(held)
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        pages = [document.getAllText(number).text() for number in range(document.pageCount())]
        document.close()
        return " ".join(" ".join(pages).split())

    return read


def test_addenda_stand_at_the_end_of_the_report_below_the_signature(
    make: Any, read: Examination, text_of: Callable[[Any], str]
) -> None:
    found = text_of(make.content(read)).replace("\u00a0", " ")
    places = [
        found.index(words)
        for words in (
            "Signed electronically by",
            "Second reading by Dr. Okafor",
            "Added after signing",
            "Dr. Ada Lind, 14 May 2025, 09:30",
            "MRI: no lesion.",
            "Dr. Vega, 15 May 2025, 09:30",
            "Steroid stopped.",
        )
    ]
    assert places == sorted(places)


def test_a_report_without_them_does_not_mention_them(make: Any, text_of: Callable[[Any], str]) -> None:
    found = text_of(make.content())
    assert "Added after signing" not in found
    assert "Second reading" not in found


def test_the_rest_of_the_report_is_as_it_was_signed(make: Any, read: Examination) -> None:
    with_them, without = make.content(read), make.content(replace(read, addenda=(), readings=()))
    assert replace(with_them, addenda=(), readings=()).branches == without.branches
    assert (with_them.signature, with_them.status, with_them.notes) == (
        without.signature,
        without.status,
        without.notes,
    )


def test_a_draft_tells_of_no_reading(make: Any) -> None:
    draft = replace(make.examination(signed=False), readings=(READING,))
    assert make.content(draft).readings == ()


def test_the_text_for_the_record_has_both(make: Any, read: Examination) -> None:
    lines = record_text(make.content(read)).splitlines()
    signed = next(number for number, line in enumerate(lines) if line.startswith("Signed electronically"))
    assert lines[signed + 1] == LINE
    assert lines[signed + 2] == "Addendum by Dr. Ada Lind, 14 May 2025, 09:30 UTC: MRI: no lesion."
    assert lines[signed + 3] == "Addendum by Dr. Vega, 15 May 2025, 09:30 UTC: Steroid stopped."


def test_the_teaching_copy_tells_of_neither(read: Examination, make: Any) -> None:
    content = teaching_content(PATIENT, read, created_at=LATER)
    assert (content.addenda, content.readings) == ((), ())


def test_every_reading_is_a_row_with_a_column_per_branch(read: Examination) -> None:
    first, second = table(cohort_tables([PatientVisits(PATIENT, (read,))], Pseudonyms(b"k" * 32)), "readings")
    assert (first["reading"], first["blind"], second["reading"], second["blind"]) == (1, False, 2, True)
    assert first["reader"] != second["reader"]
    assert str(second["reader"]).startswith("clinician ")
    assert (second["temporal"], second["zygomatic"], second["buccal"]) == ("III", None, "V")
    assert (second["house_brackmann"], second["sunnybrook"], second["days_after_visit"]) == ("IV", 20, 1)
    assert first["temporal"] == read.severity(Branch.TEMPORAL).name  # type: ignore[union-attr]  # it has one


def test_visits_without_a_second_reading_have_no_rows_of_readings(make: Any) -> None:
    assert (
        table(cohort_tables([PatientVisits(PATIENT, (make.examination(),))], Pseudonyms(b"k" * 32)), "readings") == []
    )


def test_addenda_are_counted_and_told_in_full_with_names_only(read: Examination) -> None:
    plain = cohort_tables([PatientVisits(PATIENT, (read,))], Pseudonyms(b"k" * 32))
    (row,) = table(plain, "visits")
    assert row["addendum_count"] == 2
    assert "MRI" not in str(plain)
    assert "Okafor" not in str(plain)
    (row,) = table(
        cohort_tables([PatientVisits(PATIENT, (read,))], Pseudonyms(b"k" * 32, named=True), free_text=True), "visits"
    )
    assert str(row["addenda"]).splitlines() == [
        "2025-05-14T09:30+00:00, Dr. Ada Lind: MRI: no lesion.",
        "2025-05-15T09:30+00:00, Dr. Vega: Steroid stopped.",
    ]


def test_the_dictionary_explains_the_columns_of_readings(read: Examination) -> None:
    tables = cohort_tables([PatientVisits(PATIENT, (read,))], Pseudonyms(b"k" * 32, named=True), free_text=True)
    told = {(row["table"], row["column"]): row["meaning"] for row in table(tables, "dictionary")}
    for branch in Branch:
        assert branch.value.replace("_", " ") in str(told["readings", branch.value])
    assert told["visits", "addenda"]
