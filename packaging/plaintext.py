"""Search every file of folders for words and pictures that must be encrypted."""

import base64
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

PICTURES: Final = {
    "a PNG": (b"\x89PNG\r\n\x1a\n",),
    "a JPEG": (b"\xff\xd8\xff\xe0\x00\x10JFIF", b"\xff\xd8\xff\xe1"),
    "a HEIC or MP4": (b"ftypheic", b"ftypisom", b"ftypmp42", b"ftypqt  "),
    "a Matroska recording": (b"matroska",),
    "an array": (b"\x93NUMPY",),
    "a PDF": (b"%PDF-",),
}
"""How pictures and what holds them begin, longer than what chance writes into encrypted files of some megabytes."""


def forms(word: str) -> set[bytes]:
    """Return how a word may stand in a file: in several encodings and cases, and in base 64 at any place."""
    found = set[bytes]()
    for case in {word, word.lower(), word.upper()}:
        plain = case.encode()
        found |= {plain, case.encode("utf-16-le"), case.encode("utf-16-be"), plain.hex().encode()}
        for before in range(3):
            coded = base64.b64encode(b"\0" * before + plain)
            found.add(coded[4 if before else 0 : len(coded) - 4])  # the ends depend on what stands beside them
    return {each for each in found if len(each) > 4}  # noqa: PLR2004 - shorter ones come by chance


def samples(pixels: bytes, length: int = 48, count: int = 200) -> set[bytes]:
    """Return pieces of the raw pixels of a picture that are not of one colour."""
    step = max(1, len(pixels) // count)
    pieces = (pixels[at : at + length] for at in range(0, len(pixels) - length, step))
    return {piece for piece in pieces if len(set(piece)) > 12}  # noqa: PLR2004 - else a plain wall is found


def search(
    folders: Iterable[Path], words: Iterable[str], pieces: Iterable[bytes] = (), known: Iterable[Path] = ()
) -> list[str]:
    """Return what is in clear, a line each.

    Args:
        folders: All that lies in them is searched; what cannot be read is told too.
        words: Names and numbers of patients, also as names of files.
        pieces: Of raw pictures, from `samples`.
        known: Files that are passed over.
    """
    wanted = {word: forms(word) for word in words}
    raw, passed_over = set(pieces), {file.resolve() for file in known}
    found = list[str]()
    for path in _all(folders):
        found += [f"{word!r} in the name of {path}" for word in wanted if word.lower() in path.name.lower()]
        if not path.is_file() or path.is_symlink() or path.resolve() in passed_over:
            continue
        try:
            content = path.read_bytes()
        except OSError as error:
            found.append(f"{path} cannot be read: {error}")
            continue
        found += [f"{word!r} in {path}" for word, forms_ in wanted.items() if any(form in content for form in forms_)]
        found += [f"{what} in {path}" for what, marks in PICTURES.items() if any(mark in content for mark in marks)]
        if any(piece in content for piece in raw):
            found.append(f"pixels in {path}")
    return found


def _all(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(folder.rglob("*"))
