"""A real archive with a worklist, Orthanc, in a folder of its own; and what stands between it and the program."""

import json
import random
import socket
import subprocess
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from pydicom import Dataset, dcmwrite
from pydicom.dataset import FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian

PROGRAM: Final = "Orthanc"
PLUGIN: Final = Path("/usr/share/orthanc/plugins/libModalityWorklists.so")
TITLE: Final = "ORTHANC"
OWN_TITLE: Final = "PALSYGRADER"
_PATIENCE_S: Final = 30.0
_CHUNK: Final = 16_384


@dataclass
class Orthanc:
    """Runs while `start` and `stop` say so; what it holds stays in its folder.

    Attributes:
        folder: Its own.
        own_port: Where the program listens, for confirmations.
        options: Of its configuration, over those below.
    """

    folder: Path
    own_port: int = 0
    options: dict[str, object] = field(default_factory=dict)
    port: int = 0
    _http: int = 0
    _process: "subprocess.Popen[bytes] | None" = None

    def __post_init__(self) -> None:
        self.port, self._http = free_port(), free_port()
        (self.folder / "worklists").mkdir(parents=True)

    def start(self) -> None:
        """Start it and wait until it answers."""
        configuration = {
            "Name": "hospital",
            "StorageDirectory": str(self.folder / "storage"),
            "IndexDirectory": str(self.folder / "storage"),
            "DicomAet": TITLE,
            "DicomPort": self.port,
            "DicomCheckCalledAet": True,
            "DicomModalities": {"palsygrader": [OWN_TITLE, "127.0.0.1", self.own_port or 1]},
            "DefaultEncoding": "Utf8",  # or names lose letters
            "HttpPort": self._http,
            "RemoteAccessAllowed": False,
            "AuthenticationEnabled": False,
            "OverwriteInstances": False,
            "Plugins": [str(PLUGIN)],
            "Worklists": {"Enable": True, "Database": str(self.folder / "worklists")},
            **self.options,
        }
        file = self.folder / "orthanc.json"
        file.write_text(json.dumps(configuration), encoding="utf-8")
        with (self.folder / "orthanc.log").open("ab") as log:
            self._process = subprocess.Popen([PROGRAM, str(file)], stdout=log, stderr=log)
        end_s = time.monotonic() + _PATIENCE_S
        while time.monotonic() < end_s:
            with suppress(OSError):
                self.ask("/system")
                return
            time.sleep(0.1)
        message = f"Orthanc does not answer; see {self.folder / 'orthanc.log'}"
        raise RuntimeError(message)

    def stop(self) -> None:
        """Stop it, as a server that goes down."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(_PATIENCE_S)
            self._process = None

    @contextmanager
    def running(self) -> Iterator["Orthanc"]:
        """Run it meanwhile."""
        self.start()
        try:
            yield self
        finally:
            self.stop()

    def ask(self, path: str) -> Any:  # noqa: ANN401 - what the server says
        """Return what it says of itself."""
        return json.loads(self._get(path))

    def files(self) -> Iterator[bytes]:
        """Give every object it holds, as it holds it."""
        for identifier in self.ask("/instances"):
            yield self._get(f"/instances/{identifier}/file")

    def instances(self) -> list[str]:
        """Return the SOP Instance UIDs it holds."""
        return [each["MainDicomTags"]["SOPInstanceUID"] for each in self.ask("/instances?expand")]

    def times_new(self) -> int:
        """Return how often it noted an object as new."""
        count, since, done = 0, 0, False
        while not done:
            told = self.ask(f"/changes?limit=1000&since={since}")
            count += sum(change["ChangeType"] == "NewInstance" for change in told["Changes"])
            since, done = told["Last"], told["Done"]
        return count

    def schedule(self, name: str, identifier: str, number: int) -> str:
        """Put somebody on today's list; return the study's UID."""
        step = Dataset()
        step.Modality, step.ScheduledStationAETitle = "XC", OWN_TITLE
        step.ScheduledProcedureStepStartDate = time.strftime("%Y%m%d")
        step.ScheduledProcedureStepStartTime = f"{8 + number:02d}3000"
        step.ScheduledProcedureStepID, step.ScheduledProcedureStepDescription = f"S{number}", "Facial palsy"
        entry = Dataset()
        entry.SpecificCharacterSet = "ISO_IR 192"
        entry.PatientName, entry.PatientID, entry.PatientBirthDate, entry.PatientSex = name, identifier, "19840229", "F"
        entry.AccessionNumber, entry.StudyInstanceUID = f"A{number}", f"1.2.826.0.1.3680043.8.498.77.{number}"
        entry.RequestedProcedureID, entry.RequestedProcedureDescription = f"R{number}", "Facial palsy"
        entry.ScheduledProcedureStepSequence = [step]
        entry.file_meta = FileMetaDataset()
        entry.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        entry.file_meta.MediaStorageSOPClassUID = UID("1.2.840.10008.5.1.4.31")
        entry.file_meta.MediaStorageSOPInstanceUID = UID(f"1.2.826.0.1.3680043.8.498.78.{number}")
        dcmwrite(self.folder / "worklists" / f"{number}.wl", entry, enforce_file_format=True)
        return str(entry.StudyInstanceUID)

    def _get(self, path: str) -> bytes:
        with urllib.request.urlopen(f"http://127.0.0.1:{self._http}{path}", timeout=_PATIENCE_S) as answer:
            content: bytes = answer.read()
        return content


@dataclass
class Between:
    """Passes connections on to a server, slowly, or cuts every so manieth off at a random moment.

    Attributes:
        port: Of the server.
        cuts_every: Every so manieth connection is cut off, 0 for none.
        wait_s: Before each chunk that comes from the server.
        seed: Draws the moments.
    """

    port: int
    cuts_every: int = 0
    wait_s: float = 0.0
    seed: int = 1
    own_port: int = 0
    connections: int = 0
    cut: int = 0

    @contextmanager
    def running(self) -> Iterator["Between"]:
        """Pass on meanwhile."""
        chance = random.Random(self.seed)  # noqa: S311 - no secret
        with socket.create_server(("127.0.0.1", 0)) as listening:
            self.own_port = listening.getsockname()[1]
            threading.Thread(target=self._accept, args=(listening, chance), daemon=True).start()
            yield self

    def _accept(self, listening: socket.socket, chance: random.Random) -> None:
        while True:
            try:
                inner, _address = listening.accept()
            except OSError:
                return
            self.connections += 1
            cuts = self.cuts_every and self.connections % self.cuts_every == 0
            from_client = bool(cuts) and chance.random() < 0.5  # noqa: PLR2004 - half of them
            limits = (chance.randrange(200_000) if from_client else -1, chance.randrange(1500) if cuts else -1)
            self.cut += bool(cuts)
            try:
                outer = socket.create_connection(("127.0.0.1", self.port))
            except OSError:
                inner.close()
                continue
            for source, target, limit, wait_s in (
                (inner, outer, limits[0], 0.0),
                (outer, inner, limits[1] if not from_client else -1, self.wait_s),
            ):
                threading.Thread(target=_pass, args=(source, target, limit, wait_s), daemon=True).start()


def _pass(source: socket.socket, target: socket.socket, limit: int, wait_s: float) -> None:
    passed = 0
    with suppress(OSError):
        while chunk := source.recv(_CHUNK):
            time.sleep(wait_s)
            if 0 <= limit < passed + len(chunk):
                break
            target.sendall(chunk)
            passed += len(chunk)
    for each in (source, target):
        with suppress(OSError):
            each.shutdown(socket.SHUT_RDWR)
        each.close()


def free_port() -> int:
    """Return a port that nobody listens on now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
    return port
