"""What the program is made of: versions and licences, read from what is installed."""

import platform
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions, version

from palsygrader import __version__
from palsygrader.settings import bundled

_FONT_LICENCES = ("LICENSES.txt", "OFL.txt")
_SHOWN = (
    "PySide6_Essentials",
    "numpy",
    "opencv-python-headless",
    "dlib-bin",
    "onnxruntime",
    "torch",
    "av",
    "reportlab",
    "sqlcipher3",
)


def program() -> tuple[str, str]:
    """Return name and version of the program."""
    return "palsygrader", __version__


def libraries() -> list[tuple[str, str]]:
    """Return names and versions of Python and of the libraries that touch the program's numbers."""
    found = [("Python", platform.python_version())]
    for name in _SHOWN:
        try:
            found.append((name, version(name)))
        except PackageNotFoundError:
            found.append((name, "-"))
    return found


def licences() -> str:
    """Return the program's own licence, those of the fonts, and the name and licence of every installed library."""
    own = distribution("palsygrader")
    texts = [own.read_text(f"licenses/{name}") or "" for name in ("NOTICE", "LICENSE")]
    libraries = sorted({f"{each.name} {each.version}: {_licence(each)}" for each in distributions()}, key=str.lower)
    fonts = [(bundled("resources", "fonts") / name).read_text("utf-8") for name in _FONT_LICENCES]
    return "\n\n".join([*texts, "\n".join(libraries), *fonts]).strip()


def _licence(library: Distribution) -> str:
    def told(field: str) -> list[str]:
        return library.metadata.get_all(field) or []

    classified = [c.rpartition(" :: ")[2] for c in told("Classifier") if c.startswith("License ::")]
    whole_texts = [text.partition("\n")[0] for text in told("License")]
    return "; ".join(told("License-Expression") or classified or whole_texts)
