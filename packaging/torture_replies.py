"""Answers of a hospital's servers as readers: worklist, studies, fetched objects, HL7 acknowledgements and FHIR.

What a server sends is decoded as the network library does it; no connection is made.
"""

import contextlib
import socket
import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from palsygrader.hospital import fetching, fhir_server, mllp, worklist
from palsygrader.hospital.stations import Peer, Station
from palsygrader.hospital.storing import STUDY_ROOT_FIND

STATION: Final = Station("PALSYGRADER", timeout_s=5.0)
PEER: Final = Peer("PACS", "127.0.0.1", 104)
IDENTIFIER: Final = "H-1"
MESSAGE: Final = "MSH|^~\\&|PALSYGRADER|CLINIC|EHR|H|20260512||ORU^R01^ORU_R01|CONTROL-1|P|2.5.1\r"
_PENDING, _SUCCESS = 0xFF00, 0x0000


class _Association:
    """Answers every request with one object, decoded as `pynetdicom.Association.send_c_find` does.

    Args:
        content: The object as it came, implicit VR, little endian.
    """

    is_established = False
    acceptor = None

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.accepted_contexts = [
            _Context(each)
            for each in (
                worklist.MODALITY_WORKLIST,
                STUDY_ROOT_FIND,
                fetching.STUDY_ROOT_GET,
                fetching.STUDY_ROOT_MOVE,
            )
        ]

    def abort(self) -> None:
        """Nothing is to be ended."""

    def send_c_find(self, _asked: object, _sop_class: str) -> Iterator[tuple[Any, Any]]:
        """Give the answer, then the end."""
        from pynetdicom.dsutils import decode  # noqa: PLC0415 - the worker of this reader only

        try:
            answer = decode(BytesIO(self._content), True, True, False)  # noqa: FBT003 - of the library
        except Exception:  # noqa: BLE001 - as the library
            answer = None
        yield _status(_PENDING), answer
        yield _status(_SUCCESS), None


class _Context:
    def __init__(self, abstract_syntax: str) -> None:
        self.abstract_syntax = abstract_syntax


def _status(code: int) -> Any:  # noqa: ANN401 - of a library that comes late
    from pydicom import Dataset  # noqa: PLC0415 - as above

    status = Dataset()
    status.Status = code
    return status


def _encoded(dataset: Any) -> bytes:  # noqa: ANN401 - as above
    from pynetdicom.dsutils import encode  # noqa: PLC0415 - as above

    content = encode(dataset, True, True, False)  # noqa: FBT003 - of the library
    if content is None:
        message = "a good answer cannot be encoded"
        raise AssertionError(message)
    return bytes(content)


@contextlib.contextmanager
def _answering(module: Any, file: Path) -> Iterator[None]:  # noqa: ANN401 - a module
    """Let a module speak to a server that answers with a file."""
    former = module.associated
    module.associated = lambda *_given, **_named: contextlib.nullcontext(_Association(file.read_bytes()))
    try:
        yield
    finally:
        module.associated = former


def worklist_answers() -> list[tuple[str, bytes]]:
    """Return entries of a worklist in several character sets."""
    from tests.hospital.test_worklist import entry  # noqa: PLC0415 - a checkout has it

    told = (("Ñandú^Zoë", "ISO_IR 192"), ("Müller^Anna", "ISO_IR 100"), ("Wang^XiaoDong=王^小东", "GB18030"))
    return [("entry", _encoded(entry(name, charset=charset))) for name, charset in told]


def read_worklist(file: Path) -> object:
    """Ask for the list."""
    with _answering(worklist, file):
        return worklist.find_entries(STATION, PEER, worklist.WorklistQuery())


def study_answers() -> list[tuple[str, bytes]]:
    """Return a line of a study."""
    from pydicom import Dataset  # noqa: PLC0415 - as above

    line = Dataset()
    line.SpecificCharacterSet = "ISO_IR 192"
    line.PatientID, line.StudyInstanceUID, line.StudyDate, line.AccessionNumber = IDENTIFIER, "1.2.3", "20260512", "A-1"
    line.StudyDescription, line.ModalitiesInStudy, line.NumberOfStudyRelatedInstances = "Gesicht", ["SR", "XC"], "7"
    line.SeriesInstanceUID, line.SOPClassUID = "1.2.3.4", "1.2.840.10008.5.1.4.1.1.88.33"
    return [("study", _encoded(line))]


def read_studies(file: Path) -> object:
    """Ask for a patient's studies, and for the series of one."""
    with _answering(fetching, file):
        association = _Association(file.read_bytes())
        lines = fetching.find_studies(STATION, PEER, IDENTIFIER)
        return lines, fetching._wanted_series(association, "1.2.3")  # noqa: SLF001 - the step that reads


def fetched_objects() -> list[tuple[str, bytes]]:
    """Return the structured report and a picture of a visit."""
    from palsygrader.report.dicom import Kind  # noqa: PLC0415 - as above
    from tests.report.dicom.visits import examination, made  # noqa: PLC0415 - as above

    report, *_more = made(examination(), kinds=(Kind.SR,))
    picture, *_others = made(examination(), kinds=(Kind.PHOTOGRAPHS,))
    return [("report", _encoded(report)), ("picture", _encoded(picture))]


def read_objects(file: Path) -> object:
    """Read a visit out of its report, alone, and out of a picture beside the report."""
    from pydicom.dataset import FileMetaDataset  # noqa: PLC0415 - as above
    from pydicom.uid import ImplicitVRLittleEndian  # noqa: PLC0415 - as above
    from pynetdicom.dsutils import decode  # noqa: PLC0415 - as above

    from palsygrader.report.dicom import read_visit  # noqa: PLC0415 - as above

    objects = []
    for content in ([_report()] if file.name == "picture" else []) + [file.read_bytes()]:
        try:
            dataset = decode(BytesIO(content), True, True, False)  # noqa: FBT003 - of the library
        except Exception:  # noqa: BLE001, S112 - as the network library, which hands such an object to nobody
            continue
        dataset.file_meta = FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
        objects.append(dataset)
    visit = read_visit(objects)
    return [record.peak.picture.shape for record in visit.examination.records.values()]


_kept = dict[str, bytes]()


def _report() -> bytes:
    if not _kept:
        _kept.update(fetched_objects())
    return _kept["report"]


def acknowledgements() -> list[tuple[str, bytes]]:
    """Return what HL7 servers answer."""
    head = "MSH|^~\\&|EHR|H|PALSYGRADER|CLINIC|20260512||ACK^R01^ACK|7|P|2.5.1\r"
    answers = [f"{head}MSA|{code}|CONTROL-1\r" for code in ("AA", "AE", "AR")]
    return [("answer", mllp.START + each.encode() + mllp.END) for each in answers]


def read_acknowledgement(file: Path) -> object:
    """Send a message to a server that answers with the file and hangs up."""
    former, (here, there) = mllp._connected, socket.socketpair()  # noqa: SLF001 - the one place where it connects
    mllp._connected = lambda *_given: here  # noqa: SLF001 - as above
    with _hanging_up(there, file.read_bytes()):
        try:
            return mllp.send_mllp("127.0.0.1", 2575, MESSAGE, timeout_s=5.0)
        finally:
            mllp._connected = former  # noqa: SLF001 - as above
            here.close()


def fhir_answers() -> list[tuple[str, bytes]]:
    """Return what FHIR servers answer to a bundle of one entry."""
    stored = b'{"resourceType":"Bundle","type":"transaction-response","entry":[{"response":{"status":"201 Created",'
    stored += b'"location":"Patient/1/_history/1"}}]}'
    told = b'{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid"}]}'
    pieces = b"%x\r\n%b\r\n0\r\n\r\n" % (len(stored), stored)
    return [
        ("answer", b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(stored), stored)),
        ("answer", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + pieces),
        ("answer", b"HTTP/1.1 422 Unprocessable\r\nContent-Length: %d\r\n\r\n%b" % (len(told), told)),
    ]


def read_fhir(file: Path) -> object:
    """Post a bundle to a server that answers with the file and hangs up."""
    former, (here, there) = fhir_server._connection, socket.socketpair()  # noqa: SLF001 - where it connects

    class Connected(HTTPConnection):
        def connect(self) -> None:
            self.sock = here
            here.settimeout(5.0)

    fhir_server._connection = lambda *_given: Connected("localhost")  # noqa: SLF001
    with _hanging_up(there, file.read_bytes()):
        try:
            return fhir_server.post_bundle("http://localhost", "", {"entry": [{}]}, timeout_s=5.0)
        finally:
            fhir_server._connection = former  # noqa: SLF001 - as above
            here.close()


@contextlib.contextmanager
def _hanging_up(end: socket.socket, content: bytes) -> Iterator[None]:
    """Send all of it on a thread, which waits where it is not read, and hang up."""

    def send() -> None:
        with contextlib.suppress(OSError):
            end.sendall(content)
            end.shutdown(socket.SHUT_WR)

    thread = threading.Thread(target=send, daemon=True)
    thread.start()
    try:
        yield
    finally:
        thread.join(1.0)
        end.close()
