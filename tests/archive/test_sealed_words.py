"""A sealed word opens in its own archive under its own name only."""

from pathlib import Path

import pytest

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.sealed_words import open_word, seal_word
from palsygrader.archive.store import Archive
from palsygrader.errors import ArchiveError
from tests.archive.conftest import cheap  # noqa: F401 - a fixture

TOKEN = "sesame-tökén"


def test_a_word_opens_only_where_it_was_sealed(tmp_path: Path, cheap: KeyCost) -> None:  # noqa: F811
    with Archive.create(tmp_path / "one", "open sesame", cost=cheap) as archive:
        sealed = seal_word(archive, "fhir", TOKEN)
        assert TOKEN not in sealed
        assert seal_word(archive, "fhir", TOKEN) != sealed
        assert seal_word(archive, "fhir", "") == open_word(archive, "fhir", "") == ""
        for name, word in (
            ("hl7", sealed),
            ("fhir", sealed[:-8] + "AAAAAAA="),
            ("fhir", "no base 64"),
            ("fhir", "AA=="),
        ):
            with pytest.raises(ArchiveError, match=r"archive\.word_not_opened"):
                open_word(archive, name, word)
    with Archive.open(tmp_path / "one", "open sesame") as archive:
        assert open_word(archive, "fhir", sealed) == TOKEN
    with (
        Archive.create(tmp_path / "two", "open sesame", cost=cheap) as other,
        pytest.raises(ArchiveError, match=r"archive\.word_not_opened"),
    ):
        open_word(other, "fhir", sealed)
