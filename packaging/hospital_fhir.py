"""The row of `hospital_test.py` that lets an open validator judge bundles: counted from `packaging/fhir-check`."""

import re
import subprocess
from pathlib import Path

from hospital_rows import Faults  # type: ignore[import-not-found]  # beside this, no package

_VALIDATED = re.compile(r"^(\S+\.json): (\d+) resources, (\d+) errors$", re.MULTILINE)
_REFUSED = re.compile(r"^(\S+\.json): refused", re.MULTILINE)


def validated(_folder: Path, faults: Faults, _share: float) -> str:
    """Validate bundles of visits in every state, and have those with a wrong status refused."""
    command = Path(__file__).with_name("fhir-check")
    done = subprocess.run([str(command)], capture_output=True, text=True, check=False)
    faults.unless(done.returncode == 0, f"fhir-check ended with {done.returncode}: {done.stderr.strip()[-300:]}")
    valid, refused = _VALIDATED.findall(done.stdout), _REFUSED.findall(done.stdout)
    faults.unless(valid and refused, "nothing was validated")
    faults += [f"{name}: {errors} errors" for name, _count, errors in valid if int(errors)]
    count = sum(int(each[1]) for each in valid)
    return f"{len(valid)} files with {count} resources valid, {len(refused)} bundles of a wrong status refused"
