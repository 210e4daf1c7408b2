"""The checker of `packaging/screens`, which is no part of a package."""

import importlib.util
from pathlib import Path
from types import ModuleType

FILE = Path(__file__).resolve().parents[2] / "packaging" / "fitting.py"


def load_checker() -> ModuleType:
    """Return the module `fitting`."""
    spec = importlib.util.spec_from_file_location("fitting", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
