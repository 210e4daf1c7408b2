"""How often something was saved on a server, so that nobody saves over what another station saved since."""

from dataclasses import dataclass, field

from sqlalchemy import Connection, insert, select, update

from palsygrader.archive.tables import VERSION


def version_of(connection: Connection, subject: str) -> int:
    """Return how often a patient or an examination was saved; 0 for never."""
    return connection.scalar(select(VERSION.c.version).where(VERSION.c.subject == subject)) or 0


def set_version(connection: Connection, subject: str, version: int) -> None:
    """Note a version."""
    of_it = VERSION.c.subject == subject
    if connection.scalar(select(VERSION.c.subject).where(of_it)) is None:
        connection.execute(insert(VERSION).values(subject=subject, version=version))
    else:
        connection.execute(update(VERSION).where(of_it).values(version=version))


@dataclass(slots=True)
class OwnVersions:
    """The versions this station wrote, per subject the first and the last of an unbroken row.

    A page goes on with the value it has saved, which does not know the version that it became.
    """

    _rows: dict[str, tuple[int, int]] = field(default_factory=dict)

    def fits(self, subject: str, read_at: int, current: int) -> bool:
        """Return whether nobody else has saved since a value was read.

        Args:
            subject: Of which.
            read_at: The version of the value that is to be saved now.
            current: The version on the server.
        """
        first, last = self._rows.get(subject, (current + 1, current))
        return current in {0, read_at} or (last == current and first - 1 <= read_at <= last)

    def newest(self, subject: str, read_at: int) -> int:
        """Return the version on the server that a value stands for."""
        first, last = self._rows.get(subject, (read_at, read_at))
        return last if first - 1 <= read_at <= last else read_at

    def note(self, subject: str, version: int) -> None:
        """Note a version this station has written."""
        first, last = self._rows.get(subject, (version, version))
        self._rows[subject] = (first if last in {version, version - 1} else version, version)
