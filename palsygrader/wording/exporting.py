"""Words of what leaves the archive in an export: the choice, the questions before it, and what was changed."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "export.scope.visit": "{name}, visit of {day}",
    "export.faces": "Faces",
    "export.faces.landmarks": "landmarks only",
    "export.faces.masked": "masked faces",
    "export.faces.whole": "whole faces",
    "export.faces.landmarks.hint": "No picture leaves the archive: where the landmarks lie, in numbers.",
    "export.faces.masked.hint": (
        "A band hides both eyes; hair, ears and what is behind the face are taken away. Mouth, nose, brows, skin and "
        "scars stay: who knows the patient may still tell who it is, and so may programs. How the eyes close cannot be "
        "seen any more."
    ),
    "export.faces.whole.hint": "Everybody who has the file sees who the patients are. You are asked once more.",
    "export.clips": "recordings too",
    "export.clips.tip": "The course of every recording, not only the face at rest and at the peak; without sound",
    "export.free_text": "with notes and other free text",
    "export.free_text.hint": (
        "Notes, cause, treatment and addenda are written as they were typed: names and days in them are not found and "
        "not taken out. Read them before the file goes to anybody."
    ),
    "export.agreed.needed": (
        "{agreed} of {patients} patients agreed to research. With names or whole faces all others are left out."
    ),
    "export.question.named": (
        "{file} will tell names, record numbers, birth dates and the real days of patients who agreed to research: "
        "{patients}. It is not encrypted. Give it only to whom their consent names, never by open e-mail, and delete "
        "it when it has arrived. Export with names?"
    ),
    "export.question.whole": (
        "{file} will show the whole faces of patients who agreed to research: {patients}. It is not encrypted, and a "
        "face is known without a name. Give it only to whom their consent to pictures names, and never publish it. "
        "Export whole faces?"
    ),
    "export.question.named.yes": "Export with names",
    "export.question.whole.yes": "Export whole faces",
    "export.question.no": "Do not export",
    "export.not_exported": "Nothing was exported.",
    "export.left_out": "Left out, since they have not agreed to research: patients {patients}.",
    "export.missing": "Recordings or pictures that are gone or damaged, named in changes.txt: {count}.",
    "file.disk_full": "the disk is full",
    "export.column.landmarks.moment": "Face at rest, at the largest movement, or a frame of the recording",
    "export.column.landmarks.time": "From the start of the recording",
    "export.column.landmarks.x": (
        "Landmark of this number (68 points, Multi-PIE), from the middle between the eyes at rest towards the "
        "patient's left, in percent of the distance of the outer eye corners at rest; the head held still"
    ),
    "export.column.landmarks.y": "The same landmark, upwards",
    "export.column.visits.day": "Day of the visit, moved by a number of days that is the patient's own",
    "export.column.visits.onset_day": "Onset of the palsy, moved by the same number of days",
    "export.column.visits.signed_day": "Day of the signature, moved by the same number of days",
    "export.changes.title": "What was changed in this export",
    "export.changes.codes": (
        "Patients and visits are codes, made with a secret key that stays in the archive. A patient has the same code "
        "in every export without names of this archive, and the code cannot be computed from a number or a name."
    ),
    "export.changes.days": (
        "Every day of a patient is moved into the past by the same number of days, drawn at random for the patient "
        "and the same in every export; the number is not told. Intervals are true, times of day are left out, and "
        "birth dates, too. Ages end at 89, which stands for 89 and older."
    ),
    "export.changes.people": "Names and record numbers are left out, clinicians are numbered.",
    "export.changes.named": (
        "Nothing of who the patients are was changed: names, record numbers, birth dates and days are told. Codes "
        "are others than in exports without names."
    ),
    "export.changes.no_text": "Notes, cause, treatment, reasons and addenda are left out.",
    "export.changes.text": (
        "Notes, cause, treatment and addenda are told as they were typed and may hold names and days; reasons are left "
        "out."
    ),
    "export.changes.landmarks": "No pictures and no recordings: landmarks, in numbers.",
    "export.changes.masked": (
        "Pictures are made anew: a band covers both eyes, and all but forehead, brows, nose, cheeks, mouth and chin is "
        "taken away. Frames of recordings in which no face was found are covered as a whole. Somebody who knows the "
        "patient may still tell who it is."
    ),
    "export.changes.whole": "Faces are shown whole. Pictures are made anew, without what a camera wrote beside them.",
    "export.changes.clips": "Recordings are made anew as MP4, without sound.",
    "export.changes.left_out": "Patients left out, since they have not agreed to research: {patients}.",
    "export.changes.missing": "Could not be had (removed, damaged or not to be read):",
    "export.changes.made": "Made by palsygrader {version}, which is not a certified medical device.",
}
