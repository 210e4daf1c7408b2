"""The recipe of the installable program: what it names is there, and what the program reads gets in."""

import ast
import importlib.util
import json
import shutil
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGING = ROOT / "packaging"
sys.path.insert(0, str(PACKAGING))
import debian  # type: ignore[import-not-found]  # noqa: E402 - beside no package
import frozen_parts as parts  # type: ignore[import-not-found]  # noqa: E402
import inventory  # type: ignore[import-not-found]  # noqa: E402
import system_libraries  # type: ignore[import-not-found]  # noqa: E402


@pytest.mark.parametrize("name", parts.HIDDEN_IMPORTS)
def test_what_is_imported_late_can_be_imported(name: str) -> None:
    assert importlib.util.find_spec(name) is not None


def test_every_module_that_a_bundle_and_a_message_load_is_named() -> None:
    visit = (
        "from palsygrader.domain.addendum import Addendum\n"
        "from palsygrader.report.hl7.oru import oru_message\n"
        "from palsygrader.report.hl7.rules import Hl7Rules\n"
        "from tests.report.conftest import CREATED, examination\n"
        "from tests.report.recorded import FOLDER, ORDER, bundle, visit\n"
        "told = visit(order=ORDER, examination=examination().with_addendum(Addendum('a', CREATED, 'b')))\n"
        "bundle(told)\n"
        "oru_message(told, Hl7Rules(), FOLDER)\n"
        "import sys\n"
        "print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", visit], cwd=ROOT, capture_output=True, text=True, check=True)
    late = {name for name in loaded.stdout.split() if name.startswith(("fhir.resources.R4B.", "hl7apy.v2_"))}
    named = {name for name in parts.HIDDEN_IMPORTS if name.startswith(("fhir.", "hl7apy."))}
    imported_by = {
        f"fhir.resources.R4B.{name}" for name in ("backboneelement", "domainresource", "element", "resource")
    }
    imported_by |= {"fhir.resources.R4B.fhirresourcemodel"} | {
        name for name in late if name.count(".") > 1 and "hl7apy" in name
    }
    assert late - named - imported_by == set()


def test_every_file_that_the_program_reads_goes_in() -> None:
    found = {Path(place, Path(file).name).as_posix() for file, place in parts.own_files(ROOT / "palsygrader")}
    for folder in parts.OWN_FOLDERS:
        for file in (ROOT / folder).rglob("*"):
            if file.is_file():
                assert f"palsygrader/{file.relative_to(ROOT).as_posix()}" in found
    for file in (ROOT / "palsygrader" / parts.MIGRATIONS).rglob("revision_*.py"):
        assert f"palsygrader/{file.relative_to(ROOT / 'palsygrader').as_posix()}" in found


def test_nothing_that_the_program_reads_is_left_out() -> None:
    for file, place in parts.own_files(ROOT / "palsygrader"):
        assert parts.is_wanted_file(f"{place}/{Path(file).name}"), file
    for kept in (
        "torch/bin/torch_shm_manager",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/translations/qtbase_de.qm",
    ):
        assert parts.is_wanted_file(kept)
    for left in (
        "a-1.dist-info/direct_url.json",
        "a/__pycache__/b.pyc",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "torch/include/x.h",
        "PySide6/Qt/translations/qtbase_fr.qm",
    ):
        assert not parts.is_wanted_file(left)


def test_training_stays_out_and_nothing_in_the_window_needs_it() -> None:
    assert not parts.is_wanted_module("palsygrader.training.simulate")
    assert parts.is_wanted_module("palsygrader.gui.app")
    for name in parts.EXCLUDED_MODULES:
        assert not name.startswith("palsygrader") or name in parts.DEVELOPING


def test_worker_processes_are_sent_their_way_before_arguments_are_read() -> None:
    main = ast.unparse(ast.parse((ROOT / "palsygrader" / "__main__.py").read_text(encoding="utf-8")))
    assert main.index("freeze_support()") < main.index("parse(sys.argv")


def test_the_package_asks_for_the_libraries_of_the_window() -> None:
    lines = (
        (PACKAGING / "environment").read_text(encoding="utf-8").partition("window_libraries=(")[2].partition("\n)")[0]
    )
    wanted = {pair.partition(":")[2] for pair in lines.split()}
    asked = {name.strip().partition(" ")[0] for name in debian.DEPENDS.split(",")}
    assert wanted <= asked
    for icon in (debian.ICON, *(PACKAGING / "icons" / name for name in parts.ICON_OF.values())):
        assert icon.is_file()


def test_licences_and_parts_name_everything_inside(tmp_path: Path) -> None:
    missing = inventory.write_licences(tmp_path / "LICENCES.txt", without=parts.NOT_INSIDE)
    inventory.write_parts(tmp_path / "parts.json", "1.2.3", 0, without=parts.NOT_INSIDE)
    told, listed = ((tmp_path / name).read_text(encoding="utf-8") for name in ("LICENCES.txt", "parts.json"))
    assert "Without a text of their own: " + ", ".join(missing) in told
    for each in distributions():
        if each.name.lower() not in parts.NOT_INSIDE and each.name != "palsygrader":
            assert f"\n{each.name} {each.version}\n" in told
            assert f'"{each.name}"' in listed


def test_every_licence_that_is_named_without_a_text_has_one(tmp_path: Path) -> None:
    names = {each.name for each in distributions()}
    for library, texts in inventory.WITHOUT_TEXT.items():
        assert library in names, library
        for name in texts:
            assert len((inventory.TEXTS / f"{name}.txt").read_text(encoding="utf-8")) > 1000, name
    shown = {"av", "fhir-core", "fhir.resources", "flatbuffers", "onnxruntime", "pyside6-essentials", "shiboken6"}
    others = {each.name.lower().replace("_", "-") for each in distributions()} - shown
    assert inventory.write_licences(tmp_path / "licences.txt", without=others) == []
    assert "Microsoft Corporation" in (tmp_path / "licences.txt").read_text(encoding="utf-8")  # atop its package


def test_what_a_distribution_carries_is_a_part() -> None:
    told = inventory._told_by(next(each for each in distributions() if each.name == "pillow"))
    assert {"libtiff", "libjpeg"} & {each["name"] for each in told} or len(told) > 5
    assert "pillow" not in {each["name"] for each in told}


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="no Debian")
def test_libraries_of_the_system_are_known_with_their_licence(tmp_path: Path) -> None:
    (tmp_path / "libz.so.1").touch()
    (tmp_path / "strange.so").touch()
    (tmp_path / "python.so").touch()
    sources = {"libz.so.1": "/lib/x86_64-linux-gnu/libz.so.1", "strange.so": "/opt/strange.so", "left_out.so": "/x"}
    sources["python.so"] = "/opt/python/python.so"
    found, strangers = system_libraries.packages_of(sources, tmp_path, "/opt/python")
    assert [each.name for each in found] == ["zlib1g"]
    assert "Zlib" in found[0].licences
    assert strangers == ["strange.so"]
    inventory.write_licences(tmp_path / "all.txt", without=parts.NOT_INSIDE, system=found)
    inventory.write_parts(tmp_path / "parts.json", "1.2.3", 0, without=parts.NOT_INSIDE, system=found)
    assert "Mark Adler" in (tmp_path / "all.txt").read_text(encoding="utf-8")
    listed = json.loads((tmp_path / "parts.json").read_text(encoding="utf-8"))["components"]
    assert f"pkg:deb/debian/zlib1g@{found[0].version}" in {each.get("purl") for each in listed}


def test_libraries_of_the_system_are_told_from_those_that_distributions_bring() -> None:
    for left in ("libglib-2.0.so.0", "libpulsecommon-16.1.so", "libmvec.so.1", "libopus.so.0", "libcups.so.2"):
        assert not parts.is_wanted_file(left)
    for kept in (
        "av.libs/libopus-114e2b1a.so.0.11.1",
        "libopus-114e2b1a.so.0.11.1",
        "libxcb-cursor.so.0",
    ):
        assert parts.is_wanted_file(kept)
    changed = "numpy.libs/libscipy_openblas64_-32a4b2a6.so"
    assert not parts.fits(changed, parts.STRIPPED)
