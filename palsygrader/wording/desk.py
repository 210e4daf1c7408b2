"""Words of what a busy desk needs: long records in short."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "review.redo": "Redo",
    "review.redone": "The decision was made again.",
    "keys.review.redo": "Ctrl+Shift+Z",
    "keys.review.redo.does": "decide again what was taken back",
    "eface.graphic": "In a picture: the line in the middle is balance (100), bars to the left less, to the right more.",
    "eface.graphic.subscore": "{name} {value}",
    "keys.worklist": "Today's list",
    "keys.worklist.find": "F",
    "keys.worklist.find.does": "find in the list",
    "keys.worklist.read": "F5",
    "keys.worklist.read.does": "read the list again",
    "keys.worklist.choose": "Return",
    "keys.worklist.choose.does": "go on to the entry's button",
    "keys.worklist.begin": "N",
    "keys.worklist.begin.does": "begin the visit of the entry",
    "keys.worklist.back": "Esc",
    "keys.worklist.back.does": "all patients",
    "import.folders_inside": "{folder}: the folders in it were not looked into ({count}). Add each by itself.",
    "treatment.gathered.same": "{word} ×{count}",
    "treatment.gathered": "{count} treatments",
    "treatment.further": "and {count} more",
    "patient.treatments.earlier": "{count} earlier; E shows all",
    "report.treatments.earlier": "{treatments}; and {count} earlier, listed under “{section}”",
    "report.section.treatments": "Dated treatments until this visit",
}
