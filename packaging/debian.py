"""Make the Debian package of the program's folder: below /opt, with a menu entry, an icon and a command."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
ICON: Final = HERE.parent / "resources" / "icons" / "palsygrader.png"
DEPENDS: Final = (
    "libc6, libegl1, libgl1, libxkbcommon0, libdbus-1-3, libfontconfig1, libglib2.0-0 | libglib2.0-0t64, libpulse0, "
    "libcups2 | libcups2t64, libxcb-cursor0, libxkbcommon-x11-0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0"
)
"""The libraries of the window, as packaging/environment lists them."""
DESKTOP: Final = """[Desktop Entry]
Type=Application
Version=1.0
Name=palsygrader
GenericName=Facial palsy grading
GenericName[de]=Beurteilung der Gesichtslähmung
GenericName[es]=Valoración de la parálisis facial
GenericName[zh_CN]=面瘫分级
Comment=Grade facial palsy per nerve branch, offline
Exec=/usr/bin/palsygrader
Icon=palsygrader
Terminal=false
Categories=Science;MedicalSoftware;
StartupWMClass=palsygrader
"""
CONTROL: Final = """Package: palsygrader
Version: {release}
Architecture: amd64
Maintainer: The palsygrader authors <palsygrader@localhost>
Installed-Size: {kib}
Depends: {depends}
Recommends: cups-client
Section: science
Priority: optional
Description: grade facial palsy per nerve branch at the bedside, offline
 Leads a patient through the prescribed expressions before a webcam, measures both
 sides of the face and shows the function of each branch of the facial nerve. It
 supports, and never replaces, the clinician; it is not a certified medical device.
"""


def make_package(program: Path, destination: Path, release: str, made_s: int) -> Path:
    """Make the package and return it.

    Args:
        program: The program's folder.
        destination: The folder it is put into.
        release: Version of the program.
        made_s: Time that its files are given, of the epoch.
    """
    tree = program.parent / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    opt, share = tree / "opt" / "palsygrader", tree / "usr" / "share"
    shutil.copytree(program, opt, symlinks=True, copy_function=os.link)
    for folder in ("applications", "icons/hicolor/256x256/apps", "doc/palsygrader"):
        (share / folder).mkdir(parents=True)
    (share / "applications" / "palsygrader.desktop").write_text(DESKTOP, encoding="utf-8")
    shutil.copyfile(ICON, share / "icons/hicolor/256x256/apps/palsygrader.png")
    shutil.copyfile(program / "LICENCES.txt", share / "doc" / "palsygrader" / "copyright")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "palsygrader").symlink_to("/opt/palsygrader/palsygrader")
    kib = sum(file.stat().st_size for file in opt.rglob("*") if file.is_file() and not file.is_symlink()) // 1024
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(CONTROL.format(release=release, kib=kib, depends=DEPENDS))
    made = destination / f"palsygrader_{release}_amd64.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(made_s)}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--threads-max=1", "--build", str(tree), str(made)]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return made
