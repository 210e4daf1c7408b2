"""A server of a hospital that does wrong what it is told to, on this machine."""

from __future__ import annotations

import itertools
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from pydicom import Dataset
from pydicom.uid import UID
from pynetdicom import AE, evt
from pynetdicom.association import Association

VERIFICATION = "1.2.840.10008.1.1"
FIND = "1.2.840.10008.5.1.4.1.2.2.1"
GET = "1.2.840.10008.5.1.4.1.2.2.3"
MOVE = "1.2.840.10008.5.1.4.1.2.2.2"
WORKLIST = "1.2.840.10008.5.1.4.31"
COMMITMENT = "1.2.840.10008.1.20.1"
PHOTOGRAPH = "1.2.840.10008.5.1.4.1.1.77.1.4"
PDF = "1.2.840.10008.5.1.4.1.1.104.1"
REPORT = "1.2.840.10008.5.1.4.1.1.88.33"


@dataclass
class Server:
    """An archive and worklist in memory.

    Attributes:
        title: Its AE title.
        fails_every: Of the associations every so manieth is cut off in the middle, 0 for none.
        statuses: Answers to the next C-STOREs in place of success; what is refused is not kept.
        slow_s: Before each answer.
        stores_after_s: How long it is at work on an object before it has it and answers.
        duplicates_refused: Whether an instance it has is answered as a duplicate.
        answers_finds: Whether it answers C-FIND.
        forgets: Whether it loses what it takes.
        entries: Of the worklist.
        commits: Where commitments are told: title and port; None for not at all.
    """

    title: str = "PACS"
    fails_every: int = 0
    statuses: list[int] = field(default_factory=list)
    slow_s: float = 0.0
    stores_after_s: float = 0.0
    duplicates_refused: bool = False
    answers_finds: bool = True
    forgets: bool = False
    entries: list[Dataset] = field(default_factory=list)
    commits: tuple[str, int] | None = None
    commit_failures: set[str] = field(default_factory=set)
    security: Any = None
    kept: dict[str, Dataset] = field(default_factory=dict)
    stores: Counter[str] = field(default_factory=Counter)
    asked: list[Dataset] = field(default_factory=list)
    associations: int = 0
    callers: set[str] = field(default_factory=set)
    port: int = 0
    _failing: set[int] = field(default_factory=set)
    _turn: threading.Lock = field(default_factory=threading.Lock)

    @contextmanager
    def running(self, port: int = 0) -> Iterator[Server]:
        entity = AE(ae_title=self.title)
        entity.require_called_aet = True
        entity.add_supported_context(VERIFICATION)
        entity.add_supported_context(WORKLIST)
        entity.add_supported_context(COMMITMENT)
        for sop_class in (PHOTOGRAPH, PDF, REPORT):
            entity.add_supported_context(sop_class, scu_role=True, scp_role=True)
        if self.answers_finds:
            for sop_class in (FIND, GET, MOVE):
                entity.add_supported_context(sop_class)
        handlers: list[Any] = [
            (evt.EVT_ACCEPTED, self._accepted),
            (evt.EVT_C_ECHO, lambda _event: self._wait()),
            (evt.EVT_C_STORE, self._store),
            (evt.EVT_C_FIND, self._find),
            (evt.EVT_C_GET, self._get),
            (evt.EVT_N_ACTION, self._commit),
        ]
        server = entity.start_server(("127.0.0.1", port), block=False, evt_handlers=handlers, ssl_context=self.security)
        assert server is not None
        self.port = server.server_address[1]
        try:
            yield self
        finally:
            server.shutdown()

    def _wait(self) -> int:
        time.sleep(self.slow_s)
        return 0x0000

    def _accepted(self, event: Any) -> None:
        with self._turn:
            self.associations += 1
            self.callers.add(str(event.assoc.requestor.ae_title).strip())
            if self.fails_every and self.associations % self.fails_every == 0:
                self._failing.add(id(event.assoc))

    def _store(self, event: Any) -> int:
        self._wait()
        time.sleep(self.stores_after_s)
        uid = str(event.dataset.SOPInstanceUID)
        with self._turn:
            if self.statuses:
                status = self.statuses.pop(0)
                if status:
                    return status
            if uid in self.kept and self.duplicates_refused:
                return 0x0111
            self.stores[uid] += 1
            if not self.forgets:
                self.kept[uid] = event.dataset
        if id(event.assoc) in self._failing:  # kept, and nobody is told
            _cut(event.assoc)
        return 0x0000

    def _find(self, event: Any) -> Iterator[tuple[int, Dataset | None]]:
        self._wait()
        asked = event.identifier
        self.asked.append(asked)
        if event.request.AffectedSOPClassUID == WORKLIST:
            for entry in self.entries:
                yield 0xFF00, entry
            return
        for each in list(self.kept.values()):
            keys = ("PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")
            if all(not asked.get(key) or str(asked.get(key)) == str(each.get(key)) for key in keys):
                answer = Dataset()
                answer.SpecificCharacterSet = "ISO_IR 192"
                answer.QueryRetrieveLevel = asked.QueryRetrieveLevel
                for key in (*keys, "StudyDate", "StudyDescription", "AccessionNumber"):
                    if key in each:
                        setattr(answer, key, each.get(key))
                if asked.QueryRetrieveLevel == "STUDY":
                    answer.ModalitiesInStudy = sorted({str(other.Modality) for other in self.kept.values()})
                yield 0xFF00, answer

    def _get(self, event: Any) -> Iterator[Any]:
        wanted = [each for each in self.kept.values() if each.StudyInstanceUID == event.identifier.StudyInstanceUID]
        yield len(wanted)
        for each in wanted:
            yield 0xFF00, each

    def _commit(self, event: Any) -> tuple[int, Dataset | None]:
        if self.commits is None:
            return 0x0110, None
        asked = event.action_information
        threading.Thread(target=self._report, args=(asked,)).start()
        return 0x0000, None

    def _report(self, asked: Dataset) -> None:
        from pynetdicom import build_role

        assert self.commits is not None
        title, port = self.commits
        entity = AE(ae_title=self.title)
        entity.add_requested_context(COMMITMENT)
        link = entity.associate(
            "127.0.0.1", port, ae_title=title, ext_neg=[build_role(UID(COMMITMENT), scp_role=True, scu_role=True)]
        )
        told = Dataset()
        told.TransactionUID = asked.TransactionUID
        items = list(asked.ReferencedSOPSequence)
        lost = [item for item in items if item.ReferencedSOPInstanceUID in self.commit_failures]
        told.ReferencedSOPSequence = [item for item in items if item not in lost]
        if lost:
            for item in lost:
                item.FailureReason = 0x0112
            told.FailedSOPSequence = lost
        link.send_n_event_report(told, 2 if lost else 1, COMMITMENT, "1.2.840.10008.1.20.1.1")
        link.release()


def _cut(association: Association) -> None:
    association.abort()


_numbers = itertools.count(1)


@dataclass(frozen=True)
class Planned:
    """A small object of a visit."""

    kind: str
    sop_instance_uid: str
    study_uid: str
    series_uid: str
    sop_class_uid: str = PHOTOGRAPH
    transfer_syntax_uid: str = "1.2.840.10008.1.2.1"
    name: str = "Ruiz^Ana"

    def make(self) -> Dataset:
        from pydicom.dataset import FileMetaDataset

        made = Dataset()
        made.SpecificCharacterSet = "ISO_IR 192"
        made.SOPClassUID, made.SOPInstanceUID = self.sop_class_uid, self.sop_instance_uid
        made.StudyInstanceUID, made.SeriesInstanceUID = self.study_uid, self.series_uid
        made.PatientName, made.PatientID = self.name, "H-1"
        made.StudyDate, made.StudyDescription, made.AccessionNumber = "20260512", "Facial palsy", "A-1"
        made.Modality = "SR" if self.sop_class_uid == REPORT else "XC"
        made.file_meta = FileMetaDataset()
        made.file_meta.TransferSyntaxUID = UID(self.transfer_syntax_uid)
        made.file_meta.MediaStorageSOPClassUID = UID(self.sop_class_uid)
        made.file_meta.MediaStorageSOPInstanceUID = UID(self.sop_instance_uid)
        return made


def plan(examination_id: str, version: int = 0, photographs: int = 3) -> Sequence[Planned]:
    """Return some photographs that stay the same, and a report of each version."""
    root = f"1.2.826.0.1.3680043.8.498.{int(examination_id.encode().hex()[:24] or '1', 16)}"
    pictures = [Planned("photograph", f"{root}.1.{number}", root, f"{root}.1") for number in range(1, photographs + 1)]
    report = Planned("sr", f"{root}.2.{version + 1}", root, f"{root}.2", sop_class_uid=REPORT)
    return [*pictures, report]
