"""A server that does what Orthanc cannot be made to do: refuse duplicates by their status, and have a full disk."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from hospital_orthanc import TITLE  # type: ignore[import-not-found]  # beside this, no package
from pydicom import Dataset
from pynetdicom import AE, AllStoragePresentationContexts, evt

_FIND = "1.2.840.10008.5.1.4.1.2.2.1"


@dataclass
class WrongServer:
    """Runs on this machine.

    Attributes:
        duplicates: Says of everything that it has it, and does not answer what it has.
        full: Has no room from the third object on.
        stored: How often it stored each object.
        port: Where it listens.
    """

    duplicates: bool = False
    full: bool = False
    stored: Counter[str] = field(default_factory=Counter)
    port: int = 0

    @contextmanager
    def running(self) -> Iterator["WrongServer"]:
        """Run it meanwhile."""
        entity = AE(ae_title=TITLE)
        for context in AllStoragePresentationContexts:
            entity.add_supported_context(str(context.abstract_syntax))
        if not self.duplicates:
            entity.add_supported_context(_FIND)
        handlers: list[Any] = [(evt.EVT_C_STORE, self._store), (evt.EVT_C_FIND, self._find)]
        server = entity.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
        self.port = server.server_address[1]  # type: ignore[union-attr]  # it does not block
        try:
            yield self
        finally:
            server.shutdown()  # type: ignore[union-attr]  # as above

    def _store(self, event: Any) -> int:  # noqa: ANN401 - of the network library
        if self.duplicates:
            return 0x0111
        if self.full and len(self.stored) > 1:
            return 0xA700
        self.stored[str(event.dataset.SOPInstanceUID)] += 1
        return 0x0000

    def _find(self, _event: Any) -> Iterator[tuple[int, Dataset]]:  # noqa: ANN401 - as above
        for uid in list(self.stored):
            answer = Dataset()
            answer.SOPInstanceUID = uid
            yield 0xFF00, answer
