"""The command `archive`: verify the archive, back it up, list and restore backups, export visits."""

import argparse
import platform
import sys
from collections.abc import Callable
from contextlib import ExitStack
from getpass import getpass
from typing import TYPE_CHECKING, Final

from palsygrader.cli import archive_audit, archive_dicom, archive_export, archive_place
from palsygrader.cli.argument_types import path_argument
from palsygrader.cli.interrupts import interrupt_on_signals
from palsygrader.cli.status import BAD_INPUT, FAILED, OK
from palsygrader.cli.streams import put_text, tell
from palsygrader.errors import ArchiveError, PassphraseError
from palsygrader.settings import ARCHIVE_FOLDER, archive_folder, data_place
from palsygrader.wording import error_line, say
from palsygrader.wording.keeping_lines import damage_line, generation_line, size_words

if TYPE_CHECKING:
    from palsygrader.archive.restore import Repaired
    from palsygrader.archive.store import Archive
    from palsygrader.archive.verification import Damage

_BAD_INPUT: Final = frozenset(
    {
        "archive.newer",
        "move.exists",
        "archive.not_an_archive",
        "archive.locked",
        "archive.bad_url",
        "archive.no_examination",
        "move.keys_due",
        "backup.on_server",
        "backup.no_folder",
        "backup.inside",
        "backup.none",
        "restore.not_empty",
    }
)
"""What the caller can set right."""


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command, what it can do, and the arguments of each."""
    parser = commands.add_parser("archive", help=say("cli.archive.help"), description=say("cli.archive.description"))
    add_data(parser)
    actions = parser.add_subparsers(dest="action", required=True, title=say("cli.archive.actions"), metavar="ACTION")
    verifying = _add(actions, "verify", verify)
    verifying.add_argument("--repair-from", type=path_argument, metavar="FOLDER", help=say("cli.archive.repair_from"))
    backup = _add(actions, "backup", back_up)
    backup.add_argument("folder", type=path_argument, metavar="FOLDER", help=say("cli.archive.folder"))
    backups = _add(actions, "backups", list_backups)
    backups.add_argument("folder", type=path_argument, metavar="FOLDER", help=say("cli.archive.folder"))
    restoring = _add(actions, "restore", restore)
    restoring.add_argument("folder", type=path_argument, metavar="FOLDER", help=say("cli.archive.folder"))
    restoring.add_argument("--to", type=path_argument, required=True, metavar="DATA", help=say("cli.archive.to"))
    restoring.add_argument("--generation", metavar="NAME", help=say("cli.archive.generation"))
    moving = _add(actions, "move", move)
    moving.add_argument("url", metavar="URL", help=say("cli.archive.move.url"))
    moving.add_argument("--station", default=platform.node(), metavar="NAME", help=say("cli.archive.move.station"))
    archive_export.add_arguments(
        _add(actions, "export", lambda arguments: archive_export.export(arguments, open_archive, _progress()))
    )
    archive_audit.add_arguments(_add(actions, "audit", lambda arguments: archive_audit.audit(arguments, open_archive)))
    archive_dicom.add_arguments(_add(actions, "dicom", lambda arguments: archive_dicom.export(arguments, open_archive)))


def verify(arguments: argparse.Namespace) -> int:
    """Verify everything and tell what is damaged; with a backup repair it."""
    from palsygrader.archive.verification import verify as find_damage

    if arguments.repair_from is not None:
        return _repair(arguments)
    with open_archive(arguments) as archive:
        return _tell_damage(find_damage(archive, _progress()))


def back_up(arguments: argparse.Namespace) -> int:
    """Make a backup."""
    from palsygrader.archive.backup import back_up as make_backup

    with open_archive(arguments) as archive:
        made = make_backup(archive, arguments.folder, _progress(), thorough=True)
    copied, whole = size_words(made.copied_bytes), size_words(made.manifest.size_bytes)
    put_text(say("cli.archive.made", name=made.manifest.name, copied=copied, size=whole))
    if made.manifest.incomplete:
        tell(say("cli.archive.incomplete", count=len(made.manifest.incomplete)))
        return FAILED
    return OK


def list_backups(arguments: argparse.Namespace) -> int:
    """List the backups in a folder after reading all of them."""
    from palsygrader.archive.backup_generations import check

    found = check(arguments.folder, _progress())
    if not found:
        raise ArchiveError("backup.none")
    for each in found:
        made = each.manifest
        at, size = (made.made_at, made.size_bytes) if made is not None else (None, 0)
        put_text(generation_line(each.name, at, size, len(each.damaged) + each.damaged_files))
    return OK if all(each.whole for each in found) else FAILED


def restore(arguments: argparse.Namespace) -> int:
    """Restore a backup into a data folder without an archive."""
    from palsygrader.archive.restore import restore as make_archive

    target = arguments.to / ARCHIVE_FOLDER
    restored = make_archive(arguments.folder, target, _passphrase(), arguments.generation, _progress())
    put_text(say("cli.archive.restored", name=restored.manifest.name, folder=target))
    return _tell_damage(restored.damage)


def move(arguments: argparse.Namespace) -> int:
    """Take the archive of the data folder to a server; the window goes on with it once that is chosen there."""
    from palsygrader.archive.server import ServerAddress, ServerPlace
    from palsygrader.archive.server_check import ServerState, check_server
    from palsygrader.archive.server_move import move_to_server, require_movable
    from palsygrader.archive.station import prepare_station

    address = ServerAddress.of_url(arguments.url)
    station = archive_folder(data_place(arguments.data), "server")
    with open_archive(arguments) as archive:
        require_movable(archive)
        password = _line("cli.archive.server_password")
        found = check_server(address, password or None)
        if not found.usable:
            tell(say(f"server.check.{found.state}"))
            return BAD_INPUT
        if found.state is not ServerState.EMPTY:
            raise ArchiveError("move.exists")
        prepare_station(station, ServerPlace(address, station=arguments.station), password)
        moved = move_to_server(archive, station, _progress())
    put_text(say("server.move.done", patients=moved.patients, visits=moved.visits, recordings=moved.recordings))
    if moved.missing:
        tell(say("server.move.missing", count=len(moved.missing)))
        return FAILED
    return OK


def _repair(arguments: argparse.Namespace) -> int:
    from palsygrader.archive.restore import repair, repair_closed
    from palsygrader.archive.store import Archive

    folder, passphrase = archive_place.folder_of(arguments), _passphrase()
    if archive_place.on_server(folder):
        raise ArchiveError("backup.on_server")
    replaced = repair_closed(folder, arguments.repair_from, passphrase)
    with Archive.open(folder, passphrase) as archive:
        archive.recover_recordings()
        repaired: Repaired = repair(archive, arguments.repair_from, progress=_progress())
    replaced = replaced or repaired.generation
    if replaced is not None:
        put_text(say("cli.archive.replaced", name=replaced))
    mended = [damage for damage in repaired.found if damage not in repaired.left]
    for damage in mended:
        put_text(say("cli.archive.repaired", damage=_damage_line(damage)))
    return _tell_damage(repaired.left)


def _tell_damage(found: "tuple[Damage, ...]") -> int:
    for damage in found:
        put_text(_damage_line(damage))
    put_text(say("cli.archive.damage_count", count=len(found)) if found else say("cli.archive.whole"))
    return FAILED if found else OK


def _damage_line(damage: "Damage") -> str:
    return damage_line(damage.kind, damage.where, damage.examination_id)


def _add(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, run: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    words = say(f"cli.archive.{name}")
    action = actions.add_parser(name, help=words, description=words)
    add_data(action)
    action.set_defaults(run=lambda arguments: run_on_archive(run, arguments))
    return action


def add_data(parser: argparse.ArgumentParser) -> None:
    """Add where the data folder is."""
    parser.add_argument(  # before the command or after it, where it is not forgotten
        "--data", type=path_argument, default=argparse.SUPPRESS, metavar="FOLDER", help=say("cli.data")
    )
    parser.add_argument("--archive", default=argparse.SUPPRESS, metavar="URL", help=say("cli.archive.url"))


def run_on_archive(run: Callable[[argparse.Namespace], int], arguments: argparse.Namespace) -> int:
    """Run an action; what the caller can set right is told with the status of bad input."""
    interrupt_on_signals()
    try:
        return run(arguments)
    except ArchiveError as error:
        set_right = error.code in _BAD_INPUT or error.code.startswith("refused.")
        if not isinstance(error, PassphraseError) and not set_right:
            raise
        tell(error_line(error))
        return BAD_INPUT


def open_archive(arguments: argparse.Namespace) -> "Archive":
    """Return the archive of the data folder or of a server, opened by the passphrase that is asked for.

    Raises:
        ArchiveError: `archive.not_an_archive`, or as `Archive.open`.
    """
    from palsygrader.archive.places import archive_kind

    folder = archive_place.folder_of(arguments)
    kind = archive_kind(folder)
    if not kind.exists(folder) and not folder.is_dir():
        raise ArchiveError("archive.not_an_archive")
    passphrase = _passphrase()
    archive_place.ask_password(folder, _line)
    with ExitStack() as stack:
        archive = stack.enter_context(kind.open(folder, passphrase))
        archive.recover_recordings()
        stack.pop_all()
    return archive


def _passphrase() -> str:
    """Ask for the passphrase on a terminal; else it is the first line of standard input."""
    return _line("cli.archive.passphrase")


def _line(question: str) -> str:
    """Ask for a secret on a terminal; else it is the next line of standard input."""
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass(say(question))
    return sys.stdin.readline().rstrip("\r\n") if sys.stdin is not None else ""


def _progress() -> Callable[[int, int], None]:
    """Return what shows progress on a terminal."""
    last = -1

    def show(done: int, total: int) -> None:
        nonlocal last
        percent = 100 * done // max(total, 1)
        if percent != last and sys.stderr.isatty():
            last = percent
            end = "\r\033[K" if percent == 100 else ""  # noqa: PLR2004 - all of it
            sys.stderr.write(f"\r{percent} %\033[K{end}")
            sys.stderr.flush()

    return show
