"""Words of addenda to signed visits and of second readings."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    # Addenda on the review page.
    "addendum.title": "Addenda",
    "addendum.none": "Nothing has been added to this visit since it was signed.",
    "addendum.head": "{author}, {when}",
    "addendum.name": "Addenda to the signed visit",
    "addendum.text": "New addendum",
    "addendum.hint": "What became known after signing",
    "addendum.author": "Signed by",
    "addendum.author.name": "Author of the addendum",
    "addendum.author.hint": "Name of the author",
    "addendum.add": "Add addendum",
    "addendum.add.tip": "Sign the addendum and add it to the visit (Ctrl+Return)",
    "addendum.explain": "Dated and signed with your name; after that nobody changes or removes it.",
    "addendum.draft": "A draft: kept until you add or discard it, signed by nobody and no part of the visit.",
    "addendum.discard": "Discard draft",
    "addendum.discard.tip": "Empty the draft; Ctrl+Z in the text brings it back",
    "draft.failed": "What you are typing is not kept yet and is only here. {why}",
    "draft.correction": "These points of “{expression}” were moved before and not applied. Apply them, or cancel to "
    "discard them.",
    "draft.refused": "What you typed about this visit cannot be kept at the moment; it is only here. The visit itself "
    "is safe.",
    "draft.refused.leave": "Leave without it",
    "draft.decision": "This grade for {branch} was begun before and not saved. Save it, or cancel to discard it.",
    "addendum.empty": "An addendum needs a text. Write it first.",
    "addendum.nameless": "An addendum needs the name of its author.",
    "addendum.added": "The addendum is added and saved.",
    "addendum.failed": "The addendum is not saved; its text is still here. {why}",
    "addendum.tab": "Notes ({count})",
    "addendum.tab.tip": "Addenda to the signed visit: {count}",
    "addendum.mark": "signed, addenda: {count}",
    "report.section.addenda": "Added after signing",
    "addendum.report": "{author}, {moment}",
    "addendum.record": "Addendum by {author}, {moment}: {text}",
    "addendum.export": "{moment}, {author}: {text}",
    # Second reading.
    "reading.title": "Second reading",
    "reading.start": "Second reading",
    "reading.start.tip": "Let another person grade this visit without seeing the grades",
    "reading.start.tip_key": "Let another person grade the chosen visit without seeing the grades (S)",
    "reading.ask.text": (
        "Another person grades this visit from its pictures, recordings and curves. The grades, items and notes of the "
        "program and of everybody else stay hidden until the reading is finished; then all readings are shown side by "
        "side. The signed visit does not change."
    ),
    "reading.ask.resume": "A reading that was begun goes on where it was left, under the same name.",
    "reading.ask.name": "Name of the reader",
    "reading.ask.hint": "Your name",
    "reading.ask.begin": "Begin",
    "reader_refusal.nameless": "A reading needs the name of its reader.",
    "reader_refusal.first_reader": (
        "This person examined, graded or signed this visit and cannot read it a second time. Another person has to."
    ),
    "reader_refusal.read_already": "This person has read this visit already. Another person has to.",
    "reading.no_signing": (
        "This person has read the visit as a second reader and cannot sign it as the first. Another person has to."
    ),
    "reading.no_recording": (
        "This visit has a second reading, so its recordings do not change any more. Begin a new visit."
    ),
    "reading.facts": "{name} · {day}",
    "reading.reader": "Reader: {reader}",
    "reading.sheet.grades": "Grades",
    "reading.sheet.sunnybrook": "Sunnybrook",
    "reading.whole_face": "Whole face",
    "reading.whole_face.detail": "House-Brackmann",
    "reading.row": "{item} ({detail})",
    "reading.open": "open",
    "reading.value": "{value}: {meaning}",
    "reading.keys": "1 to 6 grade, Delete clears, up and down move.",
    "reading.keys.items": "Digits set, Delete clears, up and down move.",
    "reading.left_open": "Grades open: {count} of {all}",
    "reading.finish": "Finish",
    "reading.finish.tip": "Finish the reading and see all readings side by side (Ctrl+S)",
    "reading.finish.nothing": "Nothing is graded yet. Set at least one grade.",
    "reading.finish.ask": "After finishing, nothing of this reading can be changed.",
    "reading.finish.ask_open": "Grades left open: {count}. After finishing, nothing of this reading can be changed.",
    "reading.finish.yes": "Finish now",
    "reading.finish.stay": "Keep reading",
    "reading.finished": "The reading is finished and saved.",
    "reading.not_saved": "The last change of this reading is not saved. {why}",
    "reading.unsaved": "The last change of this reading could not be saved.",
    "reading.unsaved.leave": "Leave without it",
    "reading.unsaved.stay": "Stay here",
    "reading.unsaved.save": "Save and leave",
    "reading.curve.name": "Movement over time, {expression}, at {seconds} s",
    # Side by side.
    "reading.side_by_side": "All readings of this visit",
    "reading.column.item": "Graded",
    "reading.column.program": "Program",
    "reading.column.first": "First reader:\n{reader}",
    "reading.column.first_unsigned": "First reader,\nnot signed yet",
    "reading.column.reader": "{reader},\n{day}",
    "reading.column.difference": "Difference",
    "reading.difference": "{grades:+d}",
    "reading.difference.none": "0",
    "reading.sunnybrook": "Sunnybrook composite",
    "reading.note": (
        "Difference: this reader less the first reader, in grades (Sunnybrook: points). The first reader saw the "
        "program's grades, the others did not."
    ),
    "review.tab.readings": "Readings",
    "reading.tab.count": "Readings ({count})",
    "reading.none": (
        "Nobody else has read this visit. A second reader grades it without seeing any grade; then all readings are "
        "shown here side by side."
    ),
    "reading.waiting": (
        "Finished: {readers}. Their grades are shown once the visit is signed, so that they do not sway it."
    ),
    "reading.by": "{reader} ({day})",
    # Agreement on the clinic's page.
    "agreement.title": "Agreement of two readers",
    "agreement.hint": (
        "Signed visits with a second reading: grade of the first reader and of the first who read the visit after. "
        "Kappa is weighted by the squared difference of the grades (1: always the same grade, 0: as by chance)."
    ),
    "agreement.none": (
        "No signed visit has a second reading yet. Choose a visit in the history of a patient, then Second reading."
    ),
    "agreement.branch": "Branch",
    "agreement.pairs": "Pairs",
    "agreement.exact": "Same grade",
    "agreement.within_one": "Within one grade",
    "agreement.kappa": "Weighted kappa",
    "agreement.share": "{count} ({percent} %)",
    "agreement.nothing": "–",
    "agreement.too_few": "too few ({least} needed)",
    "agreement.one_grade": "not defined (one grade only)",
    # Paper.
    "reading.report": "Second reading by {reader}, {day}: {grades}.",
    "reading.report.branch": "{branch} {grade}",
    "reading.report.whole_face": "House-Brackmann {grade}",
    "reading.report.sunnybrook": "Sunnybrook {points}",
    "reading.report.open": "nothing graded",
    # Exported columns.
    "export.column.visits.addendum_count": "Addenda written after signing",
    "export.column.visits.addenda": "Addenda: when, by whom and what, one a line",
    "export.column.readings.reading": (
        "1 is the first reader's, signed; the others in the order in which they were finished"
    ),
    "export.column.readings.reader": "Who read",
    "export.column.readings.blind": "Whether the reader did not see the program's or anybody else's grades",
    "export.column.readings.days_after_visit": "From the visit to the end of the reading",
    "export.column.readings.temporal": "Grade of the temporal branch by this reader",
    "export.column.readings.zygomatic": "Grade of the zygomatic branch by this reader",
    "export.column.readings.buccal": "Grade of the buccal branch by this reader",
    "export.column.readings.marginal_mandibular": "Grade of the marginal mandibular branch by this reader",
    "export.column.readings.house_brackmann": (
        "House-Brackmann grade by this reader; the first reader's follows from the items"
    ),
    "export.column.readings.sunnybrook": "Sunnybrook composite by this reader, where all items are set",
    # The list of keys.
    "keys.review.addendum": "Ctrl+Return",
    "keys.review.addendum.does": "in an addendum: sign and add it",
    "keys.history": "History",
    "keys.history.reading": "S",
    "keys.history.reading.does": "second reading of the chosen visit",
}
