"""Examinations on disk for the command line's tests, made of real photographs."""

import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from palsygrader.cli.commands import parse, run_command
from palsygrader.cli.interrupts import STOPPING

MakeExamination = Callable[..., Path]


@pytest.fixture
def make_examination(tmp_path: Path, shared_data: Path) -> MakeExamination:
    """Return a function that makes an examination of a London person: rest and open smile."""

    def make(name: str = "ana", person: str = "001") -> Path:
        folder = tmp_path / "examinations" / name
        folder.mkdir(parents=True)
        for expression, source in (("rest", "neutral"), ("open_smile", "smiling")):
            shutil.copy(shared_data / "faces" / "london" / source / f"{person}.jpg", folder / f"{expression}.jpg")
        return folder

    return make


@pytest.fixture
def palsygrader() -> Iterator[Callable[..., int]]:
    """Return a function that runs a command in this process and returns its exit status; signals are left as before."""
    before = {number: signal.getsignal(number) for number in STOPPING}
    yield lambda *arguments: run_command(parse([str(argument) for argument in arguments]))
    for number, handler in before.items():
        signal.signal(number, handler)
