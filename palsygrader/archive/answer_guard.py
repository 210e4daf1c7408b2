"""Give up a server that is there and does not answer: nobody waits longer than a given time for one answer.

A network that is cut is told by the system (`server.connect_server`); a server that hangs, or a network that swallows
everything, is told by nobody, and the driver would wait for ever.
"""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any
from weakref import WeakSet

from sqlalchemy import Engine, event

_LOOK_S = 0.5
"""How often it is looked whether somebody waits for too long."""


class AnswerGuard:
    """Watches the connections of an engine while somebody waits for answers.

    Args:
        engine: Of a server.
        limit_s: Longest wait for one answer; may be changed.
    """

    def __init__(self, engine: Engine, limit_s: float) -> None:
        self.limit_s = limit_s
        self._connections: WeakSet[Any] = WeakSet()
        self._heard_s: float | None = None
        self._ended = threading.Event()
        self._begun = threading.Event()
        event.listen(engine, "connect", self._know)
        event.listen(engine, "before_cursor_execute", self._hear)
        event.listen(engine, "after_cursor_execute", self._hear)
        event.listen(engine, "commit", self._hear)
        self._thread = threading.Thread(target=self._watch, name="server answers", daemon=True)
        self._thread.start()

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Watch while something is asked of the server; one at a time."""
        self._heard_s = time.monotonic()
        self._begun.set()
        try:
            yield
        finally:
            self._heard_s = None
            self._begun.clear()

    def stop(self) -> None:
        """End the watch."""
        self._ended.set()
        self._begun.set()
        self._thread.join()

    def _know(self, connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own
        self._connections.add(connection)

    def _hear(self, *_told: object) -> None:
        if self._heard_s is not None:
            self._heard_s = time.monotonic()

    def _watch(self) -> None:
        while not self._ended.is_set():
            self._begun.wait()
            heard_s = self._heard_s
            if heard_s is not None and time.monotonic() - heard_s > self.limit_s:
                self._heard_s = None
                for connection in list(self._connections):
                    _cut(connection)
            self._ended.wait(_LOOK_S)


def _cut(connection: Any) -> None:  # noqa: ANN401 - the driver's own
    """Shut the socket of a connection, so that whoever waits on it is told."""
    with suppress(Exception):  # it may be closed already, and closed it is meant to be
        link = socket.socket(fileno=connection.fileno())
        try:
            link.shutdown(socket.SHUT_RDWR)
        finally:
            link.detach()
