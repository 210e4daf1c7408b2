"""The rows of `hospital_test.py` that need no window: round trips, and servers that fail."""

import io
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Final

import hospital_visits as visits  # type: ignore[import-not-found]  # beside this, no package
from hospital_orthanc import (  # type: ignore[import-not-found]  # as above
    OWN_TITLE,
    TITLE,
    Between,
    Orthanc,
    free_port,
)
from hospital_wrong_server import WrongServer  # type: ignore[import-not-found]  # as above
from pydicom import Dataset, dcmread

from palsygrader.archive.store import Archive
from palsygrader.domain.expressions import Expression
from palsygrader.domain.hospital import SendChannel, SendState
from palsygrader.hospital.channels import PacsChannel, note_confirmation
from palsygrader.hospital.fetching import fetch_study, find_studies
from palsygrader.hospital.listener import Listener
from palsygrader.hospital.sender import Sender
from palsygrader.hospital.stations import Peer, Station
from palsygrader.hospital.visit_objects import VisitObjects
from palsygrader.hospital.worklist import WorklistQuery, find_entries
from palsygrader.report.dicom import read_visit
from palsygrader.settings import Settings

NAMES: Final = (
    ("Çelik-Ñandú^Zoë", "H-1"),
    ("Щербаков^Пётр^Иванович", "H-2"),
    ("Wang^XiaoDong=王^小东", "H-3"),
)
"""Latin with accents, Cyrillic, Chinese, as a worklist tells them."""
QUICK: Final = tuple(timedelta(seconds=s) for s in (0.2, 0.5, 1))
"""Pauses of the sender here; a clinic waits longer, and this test does not."""
DOUBT: Final = tuple(timedelta(seconds=s) for s in (1, 3, 8))
"""When the server is asked for what was on its way: sooner than a clinic does, for this test does not wait."""
FEW: Final = (Expression.REST, Expression.BROW_RAISE)
_PATIENCE_S: Final = 120.0


class Faults(list[str]):
    """What must not be; empty where a row holds."""

    def unless(self, holds: object, what: str) -> None:
        """Note what must not be."""
        if not holds:
            self.append(what)


def round_trip(folder: Path, faults: Faults, _share: float) -> str:
    """Send visits of patients with names in three scripts, with videos, and read them back in two ways."""
    with _bench(folder, clips=True) as (archive, orthanc, send):
        station, peer = Station(OWN_TITLE), Peer(TITLE, "127.0.0.1", orthanc.port)
        for number, (name, identifier) in enumerate(NAMES, start=1):
            orthanc.schedule(name, identifier, number)
        told = {entry.dicom_name: entry for entry in find_entries(station, peer, WorklistQuery())}
        faults.unless(list(told) == [name for name, _identifier in NAMES], f"the worklist told {list(told)}")
        sent = {}
        plan = VisitObjects(archive, lambda: Settings(hospital_clips=True)).plan
        for number, (name, identifier) in enumerate(NAMES):
            person = visits.patient(told[name].name, identifier)
            examination = visits.add_visit(archive, person, f"visit{number}", clip=True)
            archive.assign_order(examination.examination_id, told[name])
            archive.queue_visit(examination.examination_id, [SendChannel.PACS])
            for each in plan(examination.examination_id, 0):
                sent[each.sop_instance_uid] = each.make()
        send(lambda: _all_stored(archive))
        back = {str(each.SOPInstanceUID): each for each in map(_read, orthanc.files())}
        faults.unless(back.keys() == sent.keys(), f"sent {len(sent)} objects, {len(back)} came back")
        for uid, made in sent.items():
            faults.unless(uid in back and _same(made, back[uid]), f"{made.Modality} {uid} came back otherwise")
        names = Counter(str(each.PatientName) for each in back.values())
        faults.unless(names.keys() == {name for name, _identifier in NAMES}, f"the names came back as {list(names)}")
        faults.extend(_checked(back.values(), folder))
        for number, (name, identifier) in enumerate(NAMES):
            (study,) = find_studies(station, peer, identifier)
            fetched = read_visit(fetch_study(station, peer, study.study_uid, None))
            kept = archive.load_examination(f"visit{number}")
            same = fetched.examination.decisions == kept.decisions and not fetched.missing_pictures
            faults.unless(same and fetched.accession_number == f"A{number + 1}", f"{name} was fetched otherwise")
        kinds = Counter(each.SOPClassUID.name.removesuffix(" Storage") for each in back.values())
        faults.unless(len(kinds) == 4, f"not every kind is there: {kinds}")  # noqa: PLR2004 - PDF, photographs, video, SR
        listed = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
        return f"{len(back)} objects identical ({listed}), {len(NAMES)} names, dciodvfy without errors, C-GET"


def commitment(folder: Path, faults: Faults, _share: float) -> str:
    """Let the archive commit itself, and send an addendum as a new version."""
    with _bench(folder, commitment=True) as (archive, orthanc, send):
        visits.add_visit(archive, visits.patient("Ana Ruiz", "H-1"), "visit", expressions=FEW)
        archive.queue_visit("visit", [SendChannel.PACS])
        send(lambda: _all_stored(archive))
        first = len(orthanc.instances())
        visits.add_addendum(archive, "visit")
        archive.queue_visit("visit", [SendChannel.PACS])
        send(lambda: _all_stored(archive))
        second = len(orthanc.instances())
        faults.unless(second - first == 2, f"the addendum made {second - first} objects")  # noqa: PLR2004 - PDF and SR
        jobs = orthanc.times_new()
        faults.unless(jobs == second, f"{second} objects were stored {jobs} times")
        committed = sum(line.startswith("committed ") for line in _told(folder))
        faults.unless(committed == second, f"{committed} of {second} were committed, the rest only found")
        return f"{first} objects and the addendum's {second - first} committed by N-EVENT-REPORT"


def server_down(folder: Path, faults: Faults, _share: float) -> str:
    """Kill the server in the middle of sending, and start it again."""
    with _bench(folder) as (archive, orthanc, send):
        for number in range(6):
            visits.add_visit(archive, visits.patient("Ana Ruiz", f"H-{number}"), f"visit{number}", expressions=FEW)
            archive.queue_visit(f"visit{number}", [SendChannel.PACS])
        downs = 0

        def step() -> bool:
            nonlocal downs
            done = sum(row.state is SendState.STORED for row in archive.queued())
            if downs < 2 and done >= 8 * (downs + 1):  # noqa: PLR2004 - in the second and in the third visit
                orthanc.stop()
                downs += 1
                _until(lambda: any(row.reason == "hospital.unreachable" for row in archive.queued()))
                orthanc.start()
            return _all_stored(archive)

        send(step)
        return _exactly_once(archive, orthanc, faults, f"down {downs} times, told as unreachable")


def refused(folder: Path, faults: Faults, _share: float) -> str:
    """Let the server refuse this program's title, and admit it later; and call it by a wrong title."""
    strict = {"DicomModalities": {}, "DicomAlwaysAllowEcho": False, "DicomAlwaysAllowStore": False}
    with _bench(folder, options={**strict, "DicomAlwaysAllowFind": False}) as (archive, orthanc, send):
        visits.add_visit(archive, visits.patient("Ana Ruiz", "H-1"), "visit", expressions=FEW)
        archive.queue_visit("visit", [SendChannel.PACS])
        told: set[str] = set()

        def refusing() -> bool:
            told.update(row.reason for row in archive.queued() if row.reason)
            return bool(told)

        send(refusing)
        faults.unless(not orthanc.instances(), "something was stored")
        orthanc.stop()
        orthanc.options = {}
        orthanc.start()
        wrong = Peer("NOBODY", "127.0.0.1", orthanc.port)
        send(lambda: "hospital.wrong_title" in _reasons(archive), peer=wrong)
        send(lambda: _all_stored(archive))
        return _exactly_once(archive, orthanc, faults, f"told as {', '.join(sorted(told))} and hospital.wrong_title")


def slow(folder: Path, faults: Faults, _share: float) -> str:
    """Let every answer of the server take its time, first more than is waited for."""
    with _bench(folder) as (archive, orthanc, send):
        visits.add_visit(archive, visits.patient("Ana Ruiz", "H-1"), "visit", expressions=FEW)
        archive.queue_visit("visit", [SendChannel.PACS])
        with Between(orthanc.port, wait_s=4.0).running() as between:
            peer = Peer(TITLE, "127.0.0.1", between.own_port)
            send(lambda: bool(_reasons(archive)), peer=peer, timeout_s=1.0)
            told = _reasons(archive)
            between.wait_s = 0.3
            send(lambda: _all_stored(archive), peer=peer, timeout_s=20.0)
        return _exactly_once(archive, orthanc, faults, f"told as {', '.join(sorted(told))}, then 0.3 s an answer")


def duplicate(folder: Path, faults: Faults, _share: float) -> str:
    """Send what the server has already, and ask for it once more."""
    with _bench(folder) as (archive, orthanc, send):
        visits.add_visit(archive, visits.patient("Ana Ruiz", "H-1"), "visit", expressions=FEW)
        archive.queue_visit("visit", [SendChannel.PACS])
        send(lambda: _all_stored(archive))
        archive.send_again("visit")
        send(lambda: _all_stored(archive))
        again = _exactly_once(archive, orthanc, faults, "sent again: the server was asked and had it")
    with WrongServer(duplicates=True).running() as server, _bench(folder / "refusing") as (archive, _orthanc, send):
        visits.add_visit(archive, visits.patient("Ana Ruiz", "H-1"), "visit", expressions=FEW)
        archive.queue_visit("visit", [SendChannel.PACS])
        send(lambda: _all_stored(archive), peer=Peer(TITLE, "127.0.0.1", server.port))
        return f"{again}; status 0111 taken for success"


def disk_full(folder: Path, faults: Faults, _share: float) -> str:
    """Let the server's disk be full, and empty later."""
    with WrongServer(full=True).running() as server, _bench(folder) as (archive, _orthanc, send):
        visits.add_visit(archive, visits.patient("Ana Ruiz", "H-1"), "visit", expressions=FEW)
        archive.queue_visit("visit", [SendChannel.PACS])
        peer = Peer(TITLE, "127.0.0.1", server.port)
        send(lambda: "hospital.server_full" in _reasons(archive), peer=peer)
        full = sum(row.state is SendState.FAILED for row in archive.queued())
        server.full = False
        archive.send_again("visit")
        send(lambda: _all_stored(archive), peer=peer)
        count = len(archive.queued())
        faults.unless(set(server.stored.values()) == {1}, f"stored {server.stored}")
        return f"{full} of {count} refused and told, each stored once when there was room"


def hundred(folder: Path, faults: Faults, share: float) -> str:
    """Send a hundred visits through something that cuts every third connection off."""
    count = max(5, round(100 * share))
    with _bench(folder) as (archive, orthanc, send):
        for number in range(count):
            visits.add_visit(
                archive, visits.patient(f"Patient {number}", f"H-{number}"), f"visit{number}", expressions=FEW
            )
            archive.queue_visit(f"visit{number}", [SendChannel.PACS])
        with Between(orthanc.port, cuts_every=3).running() as between:
            peer = Peer(TITLE, "127.0.0.1", between.own_port)
            send(lambda: _all_stored(archive), peer=peer, patience_s=20.0 * count)
        faults.unless(between.cut >= count // 4, f"only {between.cut} connections were cut off")
        told = f"{count} visits, {between.cut} of {between.connections} connections cut off"
        return _exactly_once(archive, orthanc, faults, told)


Send = Callable[..., None]


@contextmanager
def _bench(
    folder: Path,
    *,
    commitment: bool = False,
    clips: bool = False,
    options: dict[str, object] | None = None,
) -> Iterator[tuple[Archive, Orthanc, Send]]:
    """Give an archive, a server, and what sends until something is so."""
    folder.mkdir(parents=True, exist_ok=True)
    own_port = free_port()
    settings = Settings(hospital_clips=clips)
    orthanc = Orthanc(folder / "orthanc", own_port, options or {})
    with visits.make_archive(folder / "archive") as archive, orthanc.running():

        def confirmed(transaction: str, safe: tuple[str, ...], lost: tuple[str, ...]) -> None:
            with (folder / "told").open("a", encoding="utf-8") as told:
                told.writelines(f"committed {uid}\n" for uid in safe)
            note_confirmation(archive, transaction, safe, lost, archive.under_way())

        def send(
            ready: Callable[[], bool],
            peer: Peer | None = None,
            timeout_s: float = 10.0,
            patience_s: float = _PATIENCE_S,
        ) -> None:
            station = Station(OWN_TITLE, own_port if commitment else 0, timeout_s, address="127.0.0.1")
            server = peer or Peer(TITLE, "127.0.0.1", orthanc.port)
            plan = VisitObjects(archive, lambda: settings).plan
            way = PacsChannel(station, server, plan, commitment=commitment, doubt_after=DOUBT)
            listener = Listener(station, [TITLE], confirmed) if commitment else None
            sender = Sender(archive, lambda: {SendChannel.PACS: way}, pauses=QUICK)
            if listener is not None:
                listener.start()
            sender.start()
            try:
                _until(ready, patience_s)
            finally:
                if not sender.stop(20.0):
                    message = "the sender did not end"
                    raise RuntimeError(message)
                if listener is not None:
                    listener.stop()

        yield archive, orthanc, send


def _until(ready: Callable[[], bool], patience_s: float = _PATIENCE_S) -> None:
    end_s = time.monotonic() + patience_s
    while not ready():
        if time.monotonic() > end_s:
            message = f"waited {patience_s:.0f} s in vain"
            raise TimeoutError(message)
        time.sleep(0.1)


def _all_stored(archive: Archive) -> bool:
    return {row.state for row in archive.queued()} == {SendState.STORED}


def _reasons(archive: Archive) -> set[str]:
    return {row.reason for row in archive.queued() if row.reason}


def _exactly_once(archive: Archive, orthanc: Orthanc, faults: Faults, told: str) -> str:
    """Note everything that is not stored exactly once."""
    wanted = Counter(row.object_id for row in archive.queued())
    there = Counter(orthanc.instances())
    new = orthanc.times_new()
    faults.unless(there == wanted, f"{len(wanted)} objects queued, {len(there)} there")
    faults.unless(new == len(wanted), f"{len(wanted)} objects, {new} times new at the server")
    stored = sum(line.what == "hospital.stored" for line in archive.audit_lines())
    faults.unless(stored >= len(wanted), f"{stored} of {len(wanted)} noted in the record of actions")
    return f"{told}; {len(wanted)} objects stored exactly once"


def _read(content: bytes) -> Dataset:
    return dcmread(io.BytesIO(content))


def _same(made: Dataset, back: Dataset) -> bool:
    """Return whether an object came back with every element as it was made."""
    stream = io.BytesIO()
    made.save_as(stream, enforce_file_format=True)
    return _read(stream.getvalue()) == back


def _checked(objects: object, folder: Path) -> list[str]:
    """Return what `dciodvfy` calls an error in the objects."""
    found = []
    for number, each in enumerate(objects):  # type: ignore[arg-type, var-annotated]  # the values of a dictionary
        file = folder / f"{number}.dcm"
        each.save_as(file, enforce_file_format=True)
        done = subprocess.run(["dciodvfy", str(file)], capture_output=True, check=False)
        lines = (done.stdout + done.stderr).decode(errors="replace").splitlines()
        found += [f"dciodvfy of {each.Modality}: {line}" for line in lines if line.startswith("Error")]
        file.unlink()
    return found


def _told(folder: Path) -> list[str]:
    return (folder / "told").read_text(encoding="utf-8").splitlines()
