"""How many processes are used, and words that are taken."""

import argparse
import os

import pytest

from palsygrader.cli.argument_types import number_from, one_of, processes_for
from palsygrader.domain.face import AffectedSide


def test_never_more_processes_than_tasks_or_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    assert processes_for(jobs=10**9, tasks=1000) == 4
    assert processes_for(jobs=3, tasks=1000) == 3
    assert processes_for(jobs=3, tasks=2) == 2
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert processes_for(jobs=3, tasks=2) == 1


def test_numbers() -> None:
    natural = number_from(0, "cli.simulate.not_natural")
    assert [natural("0"), natural("12")] == [0, 12]
    for text in ("-1", "1.5", "", "two", "\N{SUPERSCRIPT TWO}", "9" * 5000):
        with pytest.raises(argparse.ArgumentTypeError, match="is no seed"):
            natural(text)


def test_a_word_is_given_back_as_what_it_stands_for() -> None:
    assert one_of(AffectedSide, "cli.grade.no_side")("left") is AffectedSide.LEFT
