"""Columns that a database server keeps encrypted: sealed before they are sent, opened after they are read.

A server encrypts nothing by itself, so each value of such a column is sealed on its own: nonce, AES-256-GCM ciphertext,
tag. Table, column and row are authenticated with it: a value that was moved to another row does not open. In a local
database, which is encrypted as a whole, the columns are plain.

What the server's administrator can still see: names and roles of users (`key_file`), identifiers (random numbers),
times, which expressions were recorded and how large each recording is, what kind of thing was done when (not by whom),
lengths and counts, and the SHA-256 of pictures, which tells that two are the same. Names of patients, dates of birth,
documents and pictures cannot be seen.
"""

import secrets
from collections.abc import Callable, Mapping, MutableMapping
from datetime import date
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import ColumnElement, Date, Dialect, LargeBinary, TypeDecorator
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

from palsygrader.archive.keys import NONCE_BYTES
from palsygrader.errors import ArchiveError

SERVER: Final = "postgresql"
"""The kind of database whose columns are sealed."""
_SEPARATOR: Final = "/"
"""Between the parts of a row's name."""
_MARK: Final = b"\0"
"""Between a row's name and a sealed value, as they are read."""
_CIPHER: Final = "column_cipher"


class Unsealed:
    """A value on its way to the server that nobody has sealed yet; no driver can send it."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value


class SealedColumn(TypeDecorator[Any]):
    """The type of a sealed column on a server.

    Args:
        table: Its table.
        column: Its name.
        rows: Columns that name a row; visible ones.
        plain: The type it would have.
    """

    impl = LargeBinary
    cache_ok = True

    def __init__(self, table: str, column: str, rows: tuple[str, ...], plain: type[TypeEngine[Any]]) -> None:
        super().__init__()
        self.table, self.column, self.rows, self.plain = table, column, rows, plain

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any]:  # noqa: ARG002 - SQLAlchemy's own
        """Mark a value as one to be sealed."""
        return lambda value: None if value is None else Unsealed(value)

    def column_expression(self, column: ColumnElement[Any]) -> ColumnElement[Any]:
        """Read the row's name with the value."""
        return _WithRow(column, self)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:  # noqa: ARG002 - as above
        """Open what was read."""
        cipher: AESGCM = getattr(dialect, _CIPHER)

        def read(value: bytes | None) -> object:
            if value is None:
                return None
            row, _, sealed = bytes(value).partition(_MARK)
            try:
                plain = cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], self._about(row.decode()))
            except (InvalidTag, ValueError) as error:
                raise ArchiveError("archive.damaged") from error
            if self.plain is LargeBinary:
                return plain
            return date.fromisoformat(plain.decode()) if self.plain is Date else plain.decode()

        return read

    def seal(self, cipher: AESGCM, value: object, row: str) -> bytes:
        """Return a value as the server keeps it.

        Args:
            cipher: Of the archive.
            value: Text, a day or bytes.
            row: The row's name.
        """
        plain = bytes(value) if isinstance(value, bytes | bytearray | memoryview) else _text(value).encode()
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + cipher.encrypt(nonce, plain, self._about(row))

    def _about(self, row: str) -> bytes:
        return f"{self.table}.{self.column}:{row}".encode()


def sealed(plain: type[TypeEngine[Any]], table: str, column: str, *rows: str) -> TypeEngine[Any]:
    """Return the type of a column that is plain in a local database and sealed on a server.

    Args:
        plain: Text, String, Date or LargeBinary.
        table: Its table.
        column: Its name.
        rows: Columns that name a row.
    """
    return plain().with_variant(SealedColumn(table, column, rows, plain), SERVER)


def use_key(dialect: Dialect, key: bytes) -> None:
    """Let a server's dialect open sealed columns.

    Args:
        dialect: Of an engine.
        key: 256 bits.
    """
    setattr(dialect, _CIPHER, AESGCM(key))


def seal_parameters(
    dialect: Dialect, parameters: MutableMapping[str, Any], named: Mapping[str, Any], types: Mapping[str, object]
) -> dict[str, Any]:
    """Return the parameters of a statement that writes, sealed.

    Args:
        dialect: Of the engine.
        parameters: As the driver would get them.
        named: The same before they were made ready for the driver.
        types: Per parameter, its type on the server.

    Raises:
        LookupError: The statement does not name the row it writes.
    """
    cipher: AESGCM = getattr(dialect, _CIPHER)
    made = dict(parameters)
    for name, value in parameters.items():
        kind = types.get(name)
        if isinstance(value, Unsealed) and isinstance(kind, SealedColumn):
            made[name] = kind.seal(cipher, value.value, _SEPARATOR.join(_row_part(named, part) for part in kind.rows))
    return made


def _row_part(named: Mapping[str, Any], column: str) -> str:
    """Return a column's value: among those written, else the first that it is compared with."""
    found = named.get(column, named.get(f"{column}_1"))
    if found is None:
        raise LookupError(column)
    return str(found)


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


class _WithRow(ColumnElement[Any]):
    """A sealed column with the name of its row before it."""

    inherit_cache = False

    def __init__(self, column: ColumnElement[Any], kind: SealedColumn) -> None:
        self.column = column
        self.type = self.kind = kind


@compiles(_WithRow)
def _with_row(element: _WithRow, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - SQLAlchemy's own
    table = getattr(element.column, "table", None)
    if table is None:
        raise TypeError(element.kind.column)
    rows = ", ".join(compiler.process(table.c[name], **options) for name in element.kind.rows)
    value = compiler.process(element.column, **options)
    return f"convert_to(concat_ws('{_SEPARATOR}', {rows}), 'UTF8') || CAST('\\x00' AS bytea) || {value}"
