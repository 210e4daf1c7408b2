"""A day of birth is found as it is shown and as it is typed elsewhere, also beside a name."""

import pytest

from palsygrader.archive.patient_filter import EVERYBODY
from palsygrader.gui.patient_search import found_patients, with_days
from tests.gui.conftest import FakeArchive


@pytest.mark.parametrize("typed", ["12 May 1984", "12.5.1984", "12/05/1984", "1984-05-12", "May 12, 1984"])
def test_a_day_is_written_as_the_archive_writes_it(typed: str) -> None:
    assert with_days(typed) == "1984-05-12"
    assert with_days(f"ruiz {typed}") == "ruiz 1984-05-12"


@pytest.mark.parametrize("typed", ["", "ana", "1984", "12 May", "DEMO-1", "4711/84", "31 June 1984", "de la Cruz"])
def test_what_is_no_day_stays(typed: str) -> None:
    assert with_days(typed) == typed


def test_a_number_that_looks_like_a_day_is_found_as_it_is(
    archive: FakeArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    ana = archive.patients("Ana")

    def patients(search: str = "", _wanted: object = EVERYBODY) -> list[object]:
        asked.append(search)
        return list(ana) if search in {"12-5-1984", "1984-05-13"} else []

    monkeypatch.setattr(archive, "patients", patients)
    assert found_patients(archive, "12-5-1984", EVERYBODY) == list(ana)
    assert asked == ["12-5-1984"]
    assert found_patients(archive, "13 May 1984", EVERYBODY) == list(ana)
    assert asked[1:] == ["13 May 1984", "1984-05-13"]
    assert found_patients(archive, "nobody", EVERYBODY) == []
    assert asked[3:] == ["nobody"]
