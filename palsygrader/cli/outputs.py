"""Where the results of examinations go, checked before any work is done."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from palsygrader.cli.expression_files import examination_name, is_passed_over, recordings
from palsygrader.cli.paths import Kind, kind_of, nearest_folder, place_of, place_or_none
from palsygrader.cli.staging import STANDARD_OUTPUT, check_destination
from palsygrader.errors import InputError
from palsygrader.wording import say


@dataclass(frozen=True, slots=True)
class Outputs:
    """The outputs of one command.

    Attributes:
        folders: One per examination.
        named: What was given for `"json"`, `"pdf"` and `"csv"`, None for what is not wanted.
    """

    folders: tuple[Path, ...]
    named: Mapping[str, Path | None]

    @property
    def is_cohort(self) -> bool:
        """Whether there are several examinations: then a folder holds their results, except the CSV."""
        return len(self.folders) > 1

    def destination(self, folder: Path, kind: str) -> Path | None:
        """Return where the result of an examination goes, None when that kind is not wanted."""
        out = self.named[kind]
        if out is None or not self._in_folder(kind):
            return out
        return out / f"{examination_name(folder)}.{kind}"

    def check(self) -> dict[Path, str]:
        """Refuse what would overwrite a result or a recording, and what cannot be written.

        Returns:
            The examinations of a cohort whose own results cannot be written though others' can, with the reason.

        Raises:
            InputError: `cli.same_name`, `cli.similar_name`, `cli.same_output`, `cli.output_is_input`,
                `cli.output_among_recordings`, `cli.one_for_standard_output`, `cli.result_is_folder`, or as
                `check_destination`.
        """
        self._check_names()
        inputs, examined = recordings(self.folders), set(map(place_or_none, self.folders))
        taken: dict[Path, str] = {}
        refused: dict[Path, str] = {}
        for kind, out in self.named.items():
            if out is None:
                continue
            in_folder = self._in_folder(kind)
            if out == STANDARD_OUTPUT and in_folder:
                raise InputError("cli.one_for_standard_output")
            if out != STANDARD_OUTPUT:
                check_destination(out, folder=in_folder)
            if in_folder:
                taken.setdefault(place_of(out), kind)
            for folder in self.folders if in_folder else self.folders[:1]:
                file = self.destination(folder, kind) or out
                if in_folder and (reason := _refusal(file)) is not None:
                    refused[folder] = reason
                    continue
                place = file if file == STANDARD_OUTPUT else place_of(file)
                other = taken.setdefault(place, kind)
                if other != kind:
                    raise InputError("cli.same_output", file=file, one=other.upper(), other=kind.upper())
                if place in inputs:
                    raise InputError("cli.output_is_input", file=file)
                if place.parent in examined and not is_passed_over(file):
                    raise InputError("cli.output_among_recordings", file=file)
        return refused

    def _in_folder(self, kind: str) -> bool:
        return self.is_cohort and kind != "csv"

    def _check_names(self) -> None:
        """Refuse names that are one, or that disks which do not tell capitals from small letters take for one."""
        seen: dict[str, str] = {}
        for name in map(examination_name, self.folders):
            plain = unicodedata.normalize("NFC", name).casefold()
            if seen.get(plain) == name:
                raise InputError("cli.same_name", name=name)
            if plain in seen:
                raise InputError("cli.similar_name", one=seen[plain], other=name)
            seen[plain] = name


def _refusal(file: Path) -> str | None:
    """Return why a result cannot be written, though its folder can be.

    Raises:
        InputError: `cli.result_is_folder`.
    """
    try:
        is_folder = kind_of(file) is Kind.FOLDER
        kind_of(nearest_folder(file.parent) / file.name)  # a name that is too long shows only where a folder is
    except InputError as error:
        return say("cli.cannot_write", file=file, reason=error.values["reason"])
    if is_folder:
        raise InputError("cli.result_is_folder", file=file)
    return None
