"""Check the pages of an encrypted database file one by one, without opening it.

SQLCipher 4 (https://www.zetetic.net/sqlcipher/design): pages of 4096 bytes, of which the last 80 hold the random
initialisation vector of this writing (16) and HMAC-SHA512 (64) over content, vector and page number; the first 16 bytes
of the file are the salt. A page is written with another vector each time, so that two pages with the same vector or the
same HMAC are of the same writing.
"""

import hashlib
import hmac
import secrets
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE_BYTES: Final = 4096
SALT_BYTES: Final = 16
LOCK_PAGE: Final = 0x40000000 // PAGE_BYTES + 1
"""Never written: SQLite locks its bytes (https://www.sqlite.org/fileformat.html, 1.6). Files over 1 GiB have it."""
_VECTOR_BYTES: Final = 16
_HMAC_BYTES: Final = 64
_RESERVED_BYTES: Final = _VECTOR_BYTES + _HMAC_BYTES
_HMAC_SALT_MASK: Final = 0x3A
_HMAC_KEY_ROUNDS: Final = 2
_COUNT_AT: Final = 28
_COUNT: Final = struct.Struct(">I")
_NUMBER: Final = struct.Struct("<I")


class PageCheck:
    """Tells whether pages are as they were written.

    Args:
        key: Raw 256-bit key of the database.
        salt: The first bytes of the file.
    """

    def __init__(self, key: bytes, salt: bytes) -> None:
        masked = bytes(byte ^ _HMAC_SALT_MASK for byte in salt)
        hmac_key = hashlib.pbkdf2_hmac("sha512", key, masked, _HMAC_KEY_ROUNDS, len(key))
        self._empty = hmac.new(hmac_key, digestmod=hashlib.sha512)

    def is_whole(self, number: int, page: bytes) -> bool:
        """Return whether a page is as it was written.

        Args:
            number: Of the page, the first being 1.
            page: Its bytes in the file.
        """
        return len(page) == PAGE_BYTES and hmac.compare_digest(self.seal(number, page), page[-_HMAC_BYTES:])

    def seal(self, number: int, page: bytes) -> bytes:
        """Return the HMAC that belongs at the end of a page."""
        seal = self._empty.copy()
        seal.update(page[SALT_BYTES if number == 1 else 0 : -_HMAC_BYTES])
        seal.update(_NUMBER.pack(number))
        return seal.digest()


def damaged_in(content: bytes, first: int, check: PageCheck) -> Iterator[int]:
    """Yield the numbers of the damaged pages in a stretch of the file that begins with page `first`."""
    for index, start in enumerate(range(0, len(content), PAGE_BYTES)):
        if first + index != LOCK_PAGE and not check.is_whole(first + index, content[start : start + PAGE_BYTES]):
            yield first + index


def damaged_pages(path: Path, key: bytes) -> tuple[int, ...]:
    """Return the numbers of the damaged pages of a database file, the first being 1.

    Raises:
        OSError: The file cannot be read.
    """
    found: list[int] = []
    with path.open("rb") as file:
        check = PageCheck(key, file.read(SALT_BYTES))
        file.seek(0)
        first = 1
        while content := file.read(256 * PAGE_BYTES):
            found.extend(damaged_in(content, first, check))
            first += len(content) // PAGE_BYTES
    return tuple(found) if first > 1 or found else (1,)


def any_page_whole(path: Path, key: bytes) -> bool:
    """Return whether a database file is under a key, however much of it is damaged.

    Raises:
        OSError: The file cannot be read.
    """
    with path.open("rb") as file:
        check, number = PageCheck(key, file.read(SALT_BYTES)), 0
        file.seek(0)
        while page := file.read(PAGE_BYTES):
            number += 1
            if check.is_whole(number, page):
                return True
    return False


def same_writing(one: bytes, other: bytes) -> bool:
    """Return whether two pages were written at the same moment, although one of them may have been damaged since."""
    reserved, others = one[-_RESERVED_BYTES:], other[-_RESERVED_BYTES:]
    return len(others) == _RESERVED_BYTES and (
        reserved[:_VECTOR_BYTES] == others[:_VECTOR_BYTES] or reserved[_VECTOR_BYTES:] == others[_VECTOR_BYTES:]
    )


def with_page_count(first_page: bytes, key: bytes, count: int) -> bytes:
    """Return the first page of a database for a file of so many pages.

    Args:
        first_page: Whole; AES-256 in CBC mode between salt and initialisation vector.
        key: Of the database.
        count: Pages of the file; bytes 28 to 31 of SQLite's header (https://www.sqlite.org/fileformat.html, 1.3).
    """
    salt = first_page[:SALT_BYTES]
    plain = bytearray(_opened(first_page, 1, key))
    plain[_COUNT_AT - SALT_BYTES : _COUNT_AT - SALT_BYTES + _COUNT.size] = _COUNT.pack(count)
    return _sealed(salt, bytes(plain), 1, key, PageCheck(key, salt))


def under_another_key(page: bytes, number: int, keys: tuple[bytes, bytes], check: PageCheck) -> bytes:
    """Return a page written anew.

    Args:
        page: Whole.
        number: Its number.
        keys: The key it is under, and the one it is to be under.
        check: Of the key it is to be under.
    """
    salt = page[:SALT_BYTES] if number == 1 else b""
    return _sealed(salt, _opened(page, number, keys[0]), number, keys[1], check)


def _opened(page: bytes, number: int, key: bytes) -> bytes:
    """Return the content of a page, of the first one without the salt."""
    vector, sealed = page[-_RESERVED_BYTES:-_HMAC_BYTES], page[SALT_BYTES if number == 1 else 0 : -_RESERVED_BYTES]
    decryptor = Cipher(algorithms.AES256(key), modes.CBC(vector)).decryptor()
    return decryptor.update(sealed) + decryptor.finalize()


def _sealed(salt: bytes, plain: bytes, number: int, key: bytes, check: PageCheck) -> bytes:
    vector = secrets.token_bytes(_VECTOR_BYTES)
    encryptor = Cipher(algorithms.AES256(key), modes.CBC(vector)).encryptor()
    page = salt + encryptor.update(plain) + encryptor.finalize() + vector + bytes(_HMAC_BYTES)
    return page[:-_HMAC_BYTES] + check.seal(number, page)
