"""The text beside an export that tells what was changed, and never by how much."""

from collections.abc import Sequence

from palsygrader import __version__
from palsygrader.export.choice import Export, Faces
from palsygrader.wording import say


def change_text(export: Export, left_out: int, missing: Sequence[str]) -> str:
    """Return the text.

    Args:
        export: What was asked for.
        left_out: Patients without consent.
        missing: Names of files that could not be had.
    """
    told = ["export.changes.named"] if export.named else ["export.changes.people", "export.changes.codes"]
    if not export.named:
        told.append("export.changes.days")
    told.append("export.changes.text" if export.free_text else "export.changes.no_text")
    told.append(f"export.changes.{export.faces}")
    if export.clips and export.faces is not Faces.LANDMARKS:
        told.append("export.changes.clips")
    lines = [say("export.changes.title"), "", *(f"- {say(key)}" for key in told)]
    if left_out:
        lines.append(f"- {say('export.changes.left_out', patients=left_out)}")
    if missing:
        lines += ["", say("export.changes.missing"), *(f"  {name}" for name in missing)]
    return "\n".join([*lines, "", say("export.changes.made", version=__version__), ""])
