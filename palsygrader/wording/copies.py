"""Words of the patient's copy and of the teaching copy."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "report_kind.clinical": "clinical report",
    "report_kind.patient": "patient's copy",
    "report_kind.teaching": "teaching copy, nobody to be recognised",
    "report_kind.name": "What is printed",
    "plain.heading": "How your face moves",
    "plain.last_visit": "Last visit",
    "plain.side.one": "The {side} side of your face is weaker.",
    "plain.side.none": "Both sides of your face move alike.",
    "plain.side.both": "Both sides of your face are weak.",
    "plain.side.unknown": "It could not be told whether one side is weaker.",
    "plain.how": "At this visit you made the same movements with both sides of your face, and they were compared.",
    "plain.grade.I": "Moves as the other side does.",
    "plain.grade.II": "A little weaker than the other side.",
    "plain.grade.III": "Clearly weaker than the other side.",
    "plain.grade.IV": "Much weaker than the other side.",
    "plain.grade.V": "Moves only a very little.",
    "plain.grade.VI": "Does not move at present.",
    "plain.grade.none": "Could not be told at this visit.",
    "plain.grade.both": "Cannot be compared, since both sides are weak.",
    "plain.percent": "About {percent}\u00a0percent of the other side's movement.",
    "plain.change.better": "Better than at the last visit.",
    "plain.change.worse": "Weaker than at the last visit.",
    "plain.change.same": "No sure change since the last visit.",
    "plain.left": "left",
    "plain.right": "right",
    "plain.eye": (
        "Your {side} eye may not close completely. Ask how to protect it. See a doctor soon if it becomes red or "
        "painful, or if you see less."
    ),
    "plain.eye_unsided": (
        "An eye may not close completely. Ask how to protect it. See a doctor soon if it becomes red or painful, or if "
        "you see less."
    ),
    "plain.agreed": "What we agreed",
    "plain.draft": "Not yet signed by your doctor.",
    "plain.limits": (
        "The words and numbers come from a computer program that compares pictures of both sides. They support your "
        "doctor's judgement and do not replace it. Ask your doctor what they mean for you."
    ),
    "plain.text.fact": "{label}: {value}",
    "plain.text.branch": "{part}: {words}",
    "teaching.title": "Teaching case",
    "teaching.title_age": "Teaching case, {first} to {last} years",
    "teaching.sex": "Sex",
    "teaching.onset": "{days} days before the visit",
    "teaching.identifier": "left out",
    "teaching.reason": "left out",
    "teaching.foot": "Made with palsygrader {version} for teaching",
    "teaching.status": "Teaching copy: name, dates, notes and photographs are left out",
    "teaching.file": "palsygrader-teaching.pdf",
    "plain.file": "palsygrader-patient-{day}.pdf",
}
