"""The folder of simulated patients: each appears in it when it is whole, and a run that was stopped goes on."""

import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from palsygrader import __version__
from palsygrader.cli.hidden_folder import HiddenFolder
from palsygrader.cli.interrupts import STOPPING, put_off
from palsygrader.cli.json_text import json_bytes
from palsygrader.cli.paths import Kind, kind_of, place_of
from palsygrader.cli.staging import cannot_write, check_destination
from palsygrader.errors import InputError
from palsygrader.outside_json import read_json

SCHEMA: Final = 1
MANIFEST: Final = "simulation.json"
"""Tells what the patients beside it were made with."""
_NAME: Final = re.compile(r"patient-(\d{6,})")


def folder_name(seed: int) -> str:
    """Return the name of a patient's folder."""
    return f"patient-{seed:06d}"


class PatientsFolder:
    """The folder patients are made in; a context manager that removes what is not whole.

    Args:
        out: A new folder, an empty one, or one of a run with the same options.
        options: What the patients are made with.

    Attributes:
        work: Hidden folder for patients that are not whole yet, once it is entered.

    Raises:
        InputError: `cli.simulate.exists`, `cli.simulate.other_options`, or as `check_destination`.
    """

    def __init__(self, out: Path, options: Mapping[str, object]) -> None:
        check_destination(out, folder=True)
        self._out = out
        self._place = place_of(out)
        self._is_new = kind_of(out) is Kind.NOTHING
        self._manifest = {"schema": SCHEMA, "version": __version__, **options}
        self._there = set[str]()
        try:
            if not self._is_new:
                self._there = {path.name for path in self._place.iterdir()}
                self._check_made_alike()
        except OSError as error:
            raise cannot_write(out, error) from error

    def _check_made_alike(self) -> None:
        if not self._there:
            return
        if MANIFEST not in self._there:
            raise InputError("cli.simulate.exists", file=self._out)
        try:
            found = read_json((self._place / MANIFEST).read_bytes())
        except ValueError as error:
            raise InputError("cli.simulate.exists", file=self._out) from error
        if found != self._manifest:
            raise InputError("cli.simulate.other_options", file=self._out)

    def __enter__(self) -> Self:
        """Make the folder.

        Raises:
            OSError: It cannot be made.
        """
        with put_off(*STOPPING):
            if self._is_new:
                self._place.mkdir()
            try:
                self._hidden = HiddenFolder(self._place)
                self.work = self._hidden.path
                if MANIFEST not in self._there:
                    written = self.work / MANIFEST
                    written.write_bytes(json_bytes(self._manifest))
                    written.rename(self._place / MANIFEST)
            except OSError:
                self._leave()
                raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with put_off(*STOPPING):
            self._hidden.__exit__(kind, error, trace)
            self._leave()

    def _leave(self) -> None:
        """Leave no folder behind that no patient is in."""
        if self._there <= {MANIFEST}:
            with suppress(OSError):
                (self._place / MANIFEST).unlink(missing_ok=True)
            if self._is_new:
                with suppress(OSError):
                    self._place.rmdir()

    def found(self, seeds: range) -> int:
        """Return how many patients of these seeds are there."""
        named = (_NAME.fullmatch(name) for name in self._there)
        return sum(match is not None and int(match[1]) in seeds for match in named)

    def holds(self, seed: int) -> bool:
        """Tell whether a patient is there."""
        return folder_name(seed) in self._there

    def take(self, seed: int) -> None:
        """Let a whole patient appear.

        Raises:
            OSError: It cannot be moved.
        """
        name = folder_name(seed)
        (self.work / name).rename(self._place / name)
        self._there.add(name)
