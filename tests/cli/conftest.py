"""Examinations on disk for the command line's tests, made of real photographs."""

import errno
import io
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from palsygrader.cli.commands import parse, run_command
from palsygrader.cli.interrupts import STOPPING, forget_interrupt

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


@pytest.fixture(autouse=True)
def signals_as_before() -> Iterator[None]:
    """Leave the signals as they were: a command ends with them ignored."""
    before = {number: signal.getsignal(number) for number in STOPPING}
    forget_interrupt()
    yield
    forget_interrupt()
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def palsygrader() -> Callable[..., int]:
    """Return a function that runs a command in this process and returns its exit status."""
    return lambda *arguments: run_command(parse([str(argument) for argument in arguments]))


@pytest.fixture
def forbid(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | str], None]:
    """Return a function after which a path may not be looked at or opened, as root is never told."""
    forbidden = set[str]()

    def guard(owner: object, name: str) -> None:
        real = getattr(owner, name)

        def call(path: object, *rest: object, **named: object) -> object:
            if not isinstance(path, int) and any(os.fspath(path).startswith(each) for each in forbidden):  # type: ignore[call-overload]
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
            return real(path, *rest, **named)

        monkeypatch.setattr(owner, name, call)

    for owner, name in ((os, "stat"), (os, "lstat"), (os, "listdir"), (os, "mkdir"), (io, "open")):
        guard(owner, name)
    return lambda path: forbidden.add(str(path))
