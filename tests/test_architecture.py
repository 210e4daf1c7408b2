"""Rules of the house that no other check sees, read from the source."""

import ast
import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import palsygrader

PACKAGE = Path(palsygrader.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))
HEAVY = (
    "torch",
    "onnxruntime",
    "dlib",
    "av",
    "cv2",
    "reportlab",
    "sqlalchemy",
    "pyqtgraph",
    "PIL",
    "pi_heif",
    "alembic",
    "qtawesome",
    "pydicom",
    "pynetdicom",
)
NETWORK_ROOM = ("hospital/",)
TORCH_ROOMS = ("grading/", "training/")
MOST_LINES = 500


def place(file: Path) -> str:
    return file.relative_to(PACKAGE).as_posix()


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def called(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.func.attr
            elif isinstance(node.func, ast.Name):
                yield node.func.id


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    return {place(file): ast.parse(file.read_text("utf-8")) for file in FILES}


def importing(trees: dict[str, ast.Module], root: str, *, outside: tuple[str, ...]) -> list[str]:
    """Return the files outside some places that import a package or module."""
    return [
        name
        for name, tree in trees.items()
        if not name.startswith(outside) and any(f"{module}.".startswith(f"{root}.") for module in imported(tree))
    ]


def test_widgets_live_in_gui_only(trees: dict[str, ast.Module]) -> None:
    others = {name: tree for name, tree in trees.items() if not name.startswith(("gui/", "bench/"))}
    assert [name for name, tree in others.items() if any("QtWidgets" in module for module in imported(tree))] == []


def test_qt_is_known_to_window_camera_and_self_test_only(trees: dict[str, ast.Module]) -> None:
    assert importing(trees, "PySide6", outside=("gui/", "bench/", "capture/camera", "capture/qt_", "cli/checks")) == []


def test_torch_stays_where_networks_are(trees: dict[str, ast.Module]) -> None:
    assert importing(trees, "torch", outside=TORCH_ROOMS) == []


def test_one_stylesheet(trees: dict[str, ast.Module]) -> None:
    assert [name for name, tree in trees.items() if "setStyleSheet" in called(tree)] == ["gui/theme.py"]


def test_files_are_asked_for_by_the_dialogs_that_remember_nothing(trees: dict[str, ast.Module]) -> None:
    """The desktop's own keep lists of what was chosen, and stay open over a window that is locked."""
    named = [
        name
        for name, tree in trees.items()
        if any(isinstance(each, ast.alias) and each.name == "QFileDialog" for each in ast.walk(tree))
    ]
    assert named == ["gui/file_dialogs.py"]


def test_the_window_never_waits_in_its_own_thread(trees: dict[str, ast.Module]) -> None:
    gui = {name: tree for name, tree in trees.items() if name.startswith("gui/")}
    assert [name for name, tree in gui.items() if {"processEvents", "sleep"} & set(called(tree))] == []


@pytest.mark.parametrize(
    "root",
    [
        "pickle",
        "shelve",
        "marshal",
        "requests",
        "urllib.request",
        "http",
        "socket",
        "socketserver",
        "ssl",
        "smtplib",
        "ftplib",
        "asyncio",
        "xmlrpc",
    ],
)
def test_nothing_is_unpickled_or_fetched(trees: dict[str, ast.Module], root: str) -> None:
    outside = NETWORK_ROOM if root in {"http", "socket", "ssl", "urllib.request"} else ()
    cuts_a_connection = ("archive/answer_guard",) if root == "socket" else ()  # and opens none
    assert importing(trees, root, outside=(*outside, *cuts_a_connection)) == []


def test_only_the_hospital_speaks_dicom(trees: dict[str, ast.Module]) -> None:
    assert importing(trees, "pynetdicom", outside=NETWORK_ROOM) == []


def test_where_no_hospital_is_set_up_its_library_is_not_loaded() -> None:
    # Every room but the command line's is imported as the window imports it, also what comes late.
    program = (
        "import sys, palsygrader.gui.app, palsygrader.gui.desk, palsygrader.archive.store, palsygrader.hospital.sender,"
        "palsygrader.hospital.worklist, palsygrader.hospital.fetching, palsygrader.hospital.listener;"
        "print('pynetdicom' in sys.modules, 'pydicom' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_no_file_is_run_as_a_program() -> None:
    # Data stays data: no pickle behind numpy or torch, no YAML objects, no text that is run.
    packaging = Path(palsygrader.__file__).parent.parent / "packaging"
    found = []
    for file in (*FILES, *packaging.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            whole = ast.unparse(node.func)
            pickled = any(word.arg == "allow_pickle" and ast.unparse(word.value) != "False" for word in node.keywords)
            run = whole in {"eval", "exec", "compile", "torch.load", "yaml.load", "os.system", "joblib.load"}
            shell = any(word.arg == "shell" and ast.unparse(word.value) != "False" for word in node.keywords)
            if pickled or run or shell:
                found.append(f"{file.name}: {whole}")
    assert found == []


def test_no_part_of_qt_that_speaks_to_networks_is_imported(trees: dict[str, ast.Module]) -> None:
    parts = ("QtNetwork", "QtWebEngine", "QtWebSockets", "QtHttpServer", "QtRemoteObjects", "QtBluetooth")
    found = {name for name, tree in trees.items() for module in imported(tree) if any(part in module for part in parts)}
    assert found == set()


def test_what_runs_the_landmark_networks_sends_nothing() -> None:
    # From 1.29 on ONNX Runtime holds its maker's uploader of telemetry, which starts when it is imported.
    found = importlib.util.find_spec("onnxruntime")
    assert found is not None
    assert found.origin is not None
    libraries = [file for file in Path(found.origin).parent.rglob("*") if {".so", ".dll", ".pyd"} & set(file.suffixes)]
    assert libraries
    assert [file.name for file in libraries if b"OneCollector" in file.read_bytes()] == []


def test_files_stay_small() -> None:
    lengths = {place(file): len(file.read_text("utf-8").splitlines()) for file in FILES}
    assert {name: length for name, length in lengths.items() if length > MOST_LINES} == {}


def test_every_file_says_its_duty(trees: dict[str, ast.Module]) -> None:
    assert [name for name, tree in trees.items() if not (ast.get_docstring(tree) or "").strip()] == []


def test_the_window_shows_before_the_heavy_libraries_are_imported() -> None:
    program = f"import sys, palsygrader.gui.app; print(*(name for name in {HEAVY} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_a_grade_loads_no_library_for_algebra() -> None:
    # torch's own checks of some arguments do: 40 MB, and a third of a second before the first grade.
    program = (
        "import sys, dataclasses\n"
        "from palsygrader.grading.features import examination_features\n"
        "from palsygrader.grading.grading_model import GradingModel\n"
        "from palsygrader.settings import grading_weights\n"
        "nothing = examination_features({})\n"
        "seen = dataclasses.replace(nothing, present=nothing.present | True)\n"
        "GradingModel(grading_weights()).answer(seen)\n"
        "print('torch' in sys.modules, 'sympy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]


def test_labels_show_text_as_it_is(trees: dict[str, ast.Module]) -> None:
    # Names and reasons may hold markup: plain labels come from one place, the one rich label escapes its text.
    made = {name: count for name, tree in trees.items() if (count := list(called(tree)).count("QLabel"))}
    assert made == {"gui/layouts.py": 1, "gui/grade_card.py": 1}
