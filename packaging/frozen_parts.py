"""What goes into the one-folder program and what stays out, for palsygrader.spec and the tests of it."""

import importlib
import importlib.util
import json
import sysconfig
from collections.abc import Iterable
from fnmatch import fnmatch
from importlib.metadata import distributions
from pathlib import Path
from typing import Any, Final

ICON_OF: Final = {"win32": "palsygrader.ico", "darwin": "palsygrader.icns"}
OWN_FOLDERS: Final = ("resources", "weights")
"""Beside or in the package: found by `settings.bundled`."""
MIGRATIONS: Final = Path("archive", "migrations")
"""In the package: alembic reads these modules as files."""
DEVELOPING: Final = ("palsygrader.training",)
"""Needs the development data and the extras; the commands that use it are not offered without it."""
FHIR_MODULES: Final = (
    "annotation",
    "attachment",
    "bundle",
    "codeableconcept",
    "coding",
    "device",
    "diagnosticreport",
    "extension",
    "fhirtypes",
    "humanname",
    "identifier",
    "meta",
    "narrative",
    "observation",
    "patient",
    "provenance",
    "quantity",
    "reference",
)
"""Of `fhir.resources.R4B`: the types of a bundle, which it imports by name as they come."""
HIDDEN_IMPORTS: Final = (
    "PySide6.QtMultimedia",
    "PySide6.QtPdf",
    "PySide6.QtPdfWidgets",
    "PySide6.QtPrintSupport",
    *(f"fhir.resources.R4B.{name}" for name in FHIR_MODULES),
    "hl7apy.v2_5_1",
    "logging.config",
    "pi_heif.as_plugin",
    "psycopg",
    "psycopg_binary",
    "qtawesome",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite",
    "sqlcipher3.dbapi2",
)
"""Imported by name or late, where the analysis could miss them."""
EXCLUDED_MODULES: Final = (
    *DEVELOPING,
    "IPython",
    "PIL._avif",  # reads what no camera writes
    "PySide6.QtDataVisualization",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "fsspec",
    "jinja2",
    "matplotlib",
    "networkx",
    "onnx",
    "onnxscript",
    "pygments",
    "pytest",
    "readline",
    "rich",  # structlog would import it, for a terminal's colours
    "scipy",
    "setuptools",
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlite3",  # the archive's is sqlcipher3
    "tkinter",
    "onnxruntime.quantization",
    "onnxruntime.tools",
    "onnxruntime.transformers",
    "torch._dynamo",
    "torch._inductor",
    "torch.distributed._composable",
    "torch.distributed._tools",
    "torch.distributed.benchmarks",
    "torch.distributed.checkpoint",
    "torch.distributed.elastic",
    "torch.distributed.fsdp",
    "torch.distributed.nn",
    "torch.distributed.optim",
    "torch.distributed.pipelining",
    "torch.distributed.tensor",
    "torch.onnx",
    "torch.testing._internal.codegen",
    "torch.testing._internal.common_methods_invocations",
    "torch.testing._internal.common_modules",
    "torch.testing._internal.common_nn",
    "torch.testing._internal.distributed",
    "torch.testing._internal.generated",
    "torch.testing._internal.opinfo",
    "torch.testing._internal.optests",
    "torch.utils.benchmark",
    "torch.utils.tensorboard",
    "vtkmodules",
)
UNWANTED_FILES: Final = (
    "PySide6/Qt/qml/*",
    "PySide6/*/translations/*",  # but for `KEPT_FILES`
    "PySide6/Qt/plugins/qmltooling/*",
    "PySide6/Qt/plugins/sqldrivers/*",
    "PySide6/Qt/plugins/platforms/libqeglfs*",
    "PySide6/Qt/plugins/platforms/libqlinuxfb*",
    "PySide6/Qt/plugins/platforms/libqvnc*",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay*",
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboard*",
    "PySide6/Qt/plugins/platformthemes/libqgtk3*",  # would bring GTK along
    "libatk-1*",  # of the plugin above, as those down to libfribidi
    "libatk-bridge*",
    "libcairo*",
    "libgdk_pixbuf*",
    "libpango*",
    "libpixman*",
    "libthai*",
    "libdatrie*",
    "libharfbuzz.so*",
    "libgraphite2*",
    "libfribidi*",
    "*Qt6DataVisualization*",
    "*Qt6Qml*",
    "*Qt6Quick*",
    "*Qt6VirtualKeyboard*",
    "*Qt63D*",
    "*Qt6Charts*",
    "*Qt6EglF*",
    "*Qt6WebEngine*",
    "*Qt6Designer*",
    "torch/include/*",
    "torch/share/*",
    "torch/test/*",
    "torch/bin/*Test",
    "torch/bin/proto*",
    "torch/bin/test*",
    "torch/testing/*",
    "torch/_inductor/*",
    "torch/utils/benchmark/*",
    "torch/lib/libaoti_custom_ops*",
    "torch/lib/libbackend_with_compiler*",
    "torch/lib/libjitbackend_test*",
    "torch/lib/libtorchbind_test*",
    "libmvec.so*",  # a part of the C library, which has to be the system's as a whole
    "*.a",
    "*.lib",
    "*.cmake",
    "*.pyi",
    "onnxruntime/transformers/*",
    "onnxruntime/quantization/*",
    "onnxruntime/tools/*",
    "cv2/qt/*",
    "*/__pycache__/*",  # these name the folder of the build, as the following ones do
    "*.dist-info/RECORD",
    "*.dist-info/direct_url.json",
)
"""Patterns of paths in the program's folder."""
OF_THE_SYSTEM: Final = (
    "libFLAC.so*",
    "libasyncns.so*",
    "libavahi-*",
    "libblkid.so*",
    "libcap.so*",
    "libcups.so*",
    "libdbus-1*",
    "libfontconfig.so*",
    "libfreetype.so*",
    "libgcrypt.so*",
    "libgio-2*",
    "libglib-2*",
    "libgmodule-2*",
    "libgmp.so*",
    "libgnutls.so*",
    "libgobject-2*",
    "libgpg-error*",
    "libgthread-2*",
    "libhogweed.so*",
    "libidn2.so*",
    "liblz4.so*",
    "libmount.so*",
    "libmp3lame.so*",
    "libmpg123.so*",
    "libnettle.so*",
    "libogg.so*",
    "libopus.so*",
    "libp11-kit.so*",
    "libpcre2-*",
    "libpulse*",
    "libselinux.so*",
    "libsndfile.so*",
    "libsystemd.so*",
    "libtasn1.so*",
    "libunistring.so*",
    "libvorbis*",
)
"""Every desktop has them, and each has to fit the system's own services: they come with what `debian.DEPENDS` names."""
KEPT_FILES: Final = tuple(f"*/translations/qtbase_{language}.qm" for language in ("de", "es", "zh_CN"))
"""Patterns of paths that are wanted all the same: Qt's own words in the program's languages."""
READ_AS_SOURCE: Final = (
    "hl7apy",
    "torch._export.config",
    "torch.compiler.config",
    "torch.distributed.config",
    "torch.functional",
    "torch.fx.experimental._config",
    "torch.nn",
)
"""Modules whose source has to lie there: torch reads some of its own, hl7apy looks in its folder for what it knows."""
STRIPPED: Final = (
    "libpython*",
    "python3*/lib-dynload/*",
    "torch/lib/*",
    "sqlcipher3/*",
    "cryptography/*",
    "sqlalchemy/*",
    "av/*",
    "PIL/*",
    "PySide6/Qt/lib/libicu*",
    "numpy/_core/*",
    "safetensors/*",
    "uharfbuzz/*",
)
"""Patterns of libraries whose names of functions, for debuggers alone, take a tenth of the whole folder.

None of those in the folders `*.libs`: their makers have changed them in a way that `strip` breaks (patchelf).
"""
NOT_INSIDE: Final = frozenset(
    {"altgraph", "pip", "pyinstaller", "pyinstaller-hooks-contrib", "setuptools", "wheel"}
    | {"fsspec", "jinja2", "networkx"}  # torch needs them for what is left out here
)
"""Distributions of the environment that are no part of the program."""
SOURCES: Final = "sources.json"
"""Of the folder of the build: which libraries of the system went in, and from where."""
CAMERA_USE: Final = "palsygrader films the face in order to measure its movement. Nothing leaves this computer."
NETWORK_USE: Final = "palsygrader speaks to the servers of the hospital or clinic that you set up, and to no others."
MACOS_PROPERTIES: Final = {
    "NSCameraUsageDescription": CAMERA_USE,
    "NSLocalNetworkUsageDescription": NETWORK_USE,
    "NSHighResolutionCapable": True,
    "LSMinimumSystemVersion": "14.0",  # what the libraries' wheels are built for, and only for Apple's own processors
    "CFBundleDisplayName": "palsygrader",
    "LSApplicationCategoryType": "public.app-category.medical",
}


def installed_package() -> Path:
    """Return the folder of the installed package.

    Raises:
        FileNotFoundError: It is not installed.
    """
    found = importlib.util.find_spec("palsygrader")
    if found is None or found.origin is None:
        raise FileNotFoundError("palsygrader")
    return Path(found.origin).parent


def is_wanted_module(name: str) -> bool:
    """Tell whether a module of the program goes in."""
    return not name.startswith(DEVELOPING)


def is_wanted_file(path: str) -> bool:
    """Tell whether a file goes in.

    Args:
        path: In the program's folder.
    """
    name = path.replace("\\", "/")
    return fits(name, KEPT_FILES) or not fits(name, (*UNWANTED_FILES, *OF_THE_SYSTEM))


def fits(name: str, patterns: Iterable[str]) -> bool:
    """Tell whether a path fits one of the patterns."""
    return any(fnmatch(name, pattern) for pattern in patterns)


def own_files(package: Path | None = None) -> list[tuple[str, str]]:
    """Return the program's own data files with the folders they go to, sorted.

    Args:
        package: The package's folder; None for the one that is installed.
    """
    package = package or installed_package()
    roots = [package / name if (package / name).is_dir() else package.parent / name for name in OWN_FOLDERS]
    found = [
        (str(file), str(Path("palsygrader", root.name, file.parent.relative_to(root))))
        for root in roots
        for file in root.rglob("*")
        if file.is_file()
    ]
    migrations = (package / MIGRATIONS).rglob("*.py")
    found += [(str(file), str(Path("palsygrader") / file.parent.relative_to(package))) for file in migrations]
    return sorted(found)


def note_sources(destination: Path, binaries: Iterable[tuple[str, str, str]]) -> None:
    """Note where libraries come from that no distribution brought, for the licences.

    Args:
        destination: The file.
        binaries: Path in the program's folder, source and kind of each, as PyInstaller collects them.
    """
    brought = (sysconfig.get_path("purelib"), sysconfig.get_path("platlib"))
    found = {name: source for name, source, _kind in binaries if source and not source.startswith(brought)}
    destination.write_text(json.dumps(dict(sorted(found.items())), indent=1), encoding="utf-8")


def metadata() -> list[tuple[str, str]]:
    """Return the files that name and license every distribution inside: the program shows them."""
    return sorted(
        (str(each.locate_file(file)), str(file.parent))
        for each in distributions()
        if each.name.lower() not in NOT_INSIDE
        for file in each.files or ()
        if file.parts[0].endswith(".dist-info") and (file.name == "METADATA" or "licenses" in file.parts)
    )


def windows_version(release: str) -> object:
    """Return what the properties of the program's file tell under Windows (untested)."""
    info: Any = importlib.import_module("PyInstaller.utils.win32.versioninfo")

    numbers = (*(int(part) for part in release.split(".")[:3]), 0)
    names = {"FileDescription": "palsygrader", "ProductName": "palsygrader", "ProductVersion": release}
    table = info.StringTable("040904B0", [info.StringStruct(name, told) for name, told in names.items()])
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[info.StringFileInfo([table]), info.VarFileInfo([info.VarStruct("Translation", [1033, 1200])])],
    )
