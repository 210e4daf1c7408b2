"""Of the installed program's tests those that need what was added for hospitals: DICOM, FHIR, HL7, PostgreSQL."""

import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any, Final

from frozen_root import PROBE, BareRoot  # type: ignore[import-not-found]  # beside this, no package
from hospital_orthanc import TITLE, Orthanc, free_port  # type: ignore[import-not-found]  # as above
from pydicom import dcmread

from palsygrader.gui import demonstration
from tests.archive.postgres import PASSWORD, USER, running

DATA: Final = f"/root/work/data/{demonstration.FOLDER}"
KINDS: Final = ("photographs", "video", "pdf", "sr")
PASSPHRASE: Final = "open the clinic"  # noqa: S105 - of an archive that the test makes


def test_records(bare: BareRoot, out: Path, visit: str) -> None:
    """The signed visit goes out as FHIR, as HL7 message and as DICOM; a real hospital archive takes the objects."""
    passphrase = f"{demonstration.PASSPHRASE}\n"
    numbers = ("--patient-system", "urn:oid:2.999.1", "--create-patient")
    bare.run("fhir", "--data", DATA, visit, "--out", "/root/work/visit.json", *numbers, typed=passphrase)
    bundle = json.loads((bare.work / "visit.json").read_text(encoding="utf-8"))
    assert bundle["resourceType"] == "Bundle", bundle
    assert {"Observation", "DiagnosticReport"} <= {each["resource"]["resourceType"] for each in bundle["entry"]}
    bare.run("hl7", "--data", DATA, visit, "--out", "/root/work/visit.hl7", "--authority", "HOSPITAL", typed=passphrase)
    message = (bare.work / "visit.hl7").read_bytes()
    assert message.lstrip(b"\x0b").startswith(b"MSH|"), message[:80]
    assert b"\rOBX|" in message
    for kind in KINDS:
        place = ("--data", DATA, visit, "--out", f"/root/work/dicom/{kind}", "--kind", kind)
        bare.run("archive", "dicom", *place, typed=passphrase)
    objects = [dcmread(file) for file in sorted((bare.work / "dicom").rglob("*.dcm"))]
    assert len(objects) >= len(KINDS), objects
    for file in (bare.work / "dicom" / "sr").rglob("*.dcm"):
        told = subprocess.run(["dciodvfy", str(file)], capture_output=True, text=True, check=False).stderr
        assert "Error" not in told, told
    shutil.copyfile(bare.work / "visit.json", out / "visit.json")
    shutil.copyfile(bare.work / "visit.hl7", out / "visit.hl7")
    said = _to_the_hospital(bare)
    assert sorted(said["stored"]) == sorted(str(each.SOPInstanceUID) for each in objects)
    print(
        f"records: {len(bundle['entry'])} resources, {message.count(b'OBX|')} results, {len(objects)} DICOM objects "
        f"stored by Orthanc; pydicom and pynetdicom {said['versions']}"
    )


def _to_the_hospital(bare: BareRoot) -> dict[str, Any]:
    """Let the program's modules speak to a real server; return what they told."""
    with tempfile.TemporaryDirectory() as folder:
        orthanc = Orthanc(Path(folder), free_port())
        with orthanc.running():
            orthanc.schedule("Núñez^Ana", "4711", 1)
            answer = bare.run("dicom", "127.0.0.1", str(orthanc.port), TITLE, "/root/work/dicom", program=PROBE)
            said: dict[str, Any] = json.loads(answer.splitlines()[-1])
            assert sorted(orthanc.instances()) == sorted(said["stored"])
    assert set(said["statuses"]) == {0}, said
    assert said["same_when_read_again"], said
    assert len(said["entries"]) == 1, said
    return said


def test_server(bare: BareRoot) -> None:
    """The program makes an archive on a real PostgreSQL server, over TLS; its command verifies it there."""
    with running() as cluster:
        address = cluster.new_database()
        shutil.copyfile(cluster.ca_file, bare.work / "ca.pem")
        words = f"{PASSPHRASE}\n{PASSWORD}\n"
        place = ("127.0.0.1", str(cluster.port), address.database, USER, "/root/work/ca.pem", "/root/work/server")
        said = json.loads(bare.run("server", *place, program=PROBE, typed=words).splitlines()[-1])
        assert said["patients"] == ["Ana Núñez"], said
        assert said["implementation"] == "binary", said
        url = (
            f"postgresql+psycopg://{USER}@127.0.0.1:{cluster.port}/{address.database}"
            "?media=/root/work/server/media&sslrootcert=/root/work/ca.pem"
        )
        told = bare.run("archive", "--archive", url, "verify", "--data", "/root/work/other", typed=words)
    print("server: made and opened with libpq", said["libpq"], "-", told.splitlines()[-1])
