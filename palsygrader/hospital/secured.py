"""What secures a connection, and how long a conversation may take in all."""

import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Timer

from palsygrader.errors import HospitalError


def client_context(ca: Path | None, room: str) -> ssl.SSLContext:
    """Return how a server is verified: TLS 1.2 or later, its name and who signed its certificate.

    Args:
        ca: Certificates of who may have signed it (PEM); None for whom the system trusts.
        room: Of the error's code.

    Raises:
        HospitalError: `<room>.certificate_file`: the file is not there or holds no certificate.
    """
    try:
        context = ssl.create_default_context(cafile=None if ca is None else str(ca))
    except (OSError, ValueError):
        raise HospitalError(f"{room}.certificate_file", retry=False) from None
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


class Deadline:
    """A time by which a conversation has to end, however slowly the other side speaks."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end_s = time.monotonic() + seconds

    @property
    def over(self) -> bool:
        """Whether no time is left."""
        return time.monotonic() >= self._end_s

    def left_s(self) -> float:
        """Return the seconds that are left.

        Raises:
            TimeoutError: None are.
        """
        left = self._end_s - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    @contextmanager
    def cutting(self, connection: socket.socket) -> Iterator[None]:
        """Cut a connection when the time is over, where what reads from it cannot be told how long to wait."""

        def cut() -> None:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

        timer = Timer(self.left_s(), cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()
