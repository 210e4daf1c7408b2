"""A way to a server that can be cut, made slow, or made to swallow what the server answers."""

import socket
import threading
import time
from contextlib import suppress


class Proxy:
    """Listens on a port of its own and passes on to another.

    Attributes:
        port: Where it listens.
        delay_s: Wait before anything is passed on.
        swallows: Whether answers are thrown away, while what is asked still arrives.
    """

    def __init__(self, target: int) -> None:
        self._target = target
        self.delay_s = 0.0
        self.swallows = False
        self._refuses = False
        self._links: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def cut(self) -> None:
        """Cut every connection and let nobody in."""
        self._refuses = True
        self._drop()

    def mend(self) -> None:
        """Let everybody in again, on new connections."""
        self.swallows = self._refuses = False
        self.delay_s = 0.0
        self._drop()

    def close(self) -> None:
        self._refuses = True
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()
        self._drop()

    def _drop(self) -> None:
        links, self._links = self._links, []
        for link in links:
            with suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)
            link.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            if self._refuses:
                client.close()
                continue
            try:
                server = socket.create_connection(("127.0.0.1", self._target))
            except OSError:
                client.close()
                continue
            self._links += [client, server]
            for source, sink, answers in ((client, server, False), (server, client, True)):
                threading.Thread(target=self._pass_on, args=(source, sink, answers), daemon=True).start()

    def _pass_on(self, source: socket.socket, sink: socket.socket, answers: bool) -> None:
        with suppress(OSError):
            while content := source.recv(1 << 16):
                time.sleep(self.delay_s)
                if not (answers and self.swallows):
                    sink.sendall(content)
        for each in (source, sink):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
