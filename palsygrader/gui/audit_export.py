"""Write entries of the record of who did what into a file outside the archive; that is noted in it first."""

from pathlib import Path
from typing import Final

from palsygrader.archive.audit_reading import count, entries
from palsygrader.archive.open_folder import OpenFolder
from palsygrader.domain.audit import AuditFilter, AuditLine
from palsygrader.gui.whole_file import write_whole
from palsygrader.gui.workers import Job
from palsygrader.report.audit_table import audit_csv, audit_json

PIECE_ROWS: Final = 2_000
EXPORTED: Final = "audit.exported"


def export_entries(archive: OpenFolder, wanted: AuditFilter, newest: int, file: Path, job: Job) -> int:
    """Write the wanted entries up to a number, the oldest first, as JSON or CSV by the file's ending.

    Returns:
        How many.

    Raises:
        ArchiveError: `refused.read_audit`, or the record cannot be read.
        OSError: The file cannot be written.
        Cancelled: The job was asked to stop; nothing was written.
    """
    total = count(archive, wanted, newest)
    lines: list[AuditLine] = []
    while len(lines) < total:
        job.step(len(lines), total)
        more = entries(archive, wanted, newest, len(lines), PIECE_ROWS)
        if not more:
            break
        lines += [entry.line for entry in more]
    lines.reverse()
    text = audit_json(lines) if file.suffix.lower() == ".json" else audit_csv(lines)
    job.step(total, total)
    archive.note(EXPORTED)  # first: a file that nobody knows of must not be
    write_whole(file, text.encode())
    return len(lines)
