"""Words of the report: paper, tables."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    "report.fonts_missing": "The font {file} is missing or damaged; install the program again.",
    "logo.unreadable": "The logo could not be read; check that the file is there. Nothing was changed.",
    "logo.too_large": "The file is larger than {megabytes} MB; choose a smaller picture. Nothing was changed.",
    "logo.too_many_pixels": "The picture is larger than {most} megapixels; choose a smaller one. Nothing was changed.",
    "logo.not_a_picture": "This is not a PNG or JPEG that can be read. Nothing was changed.",
    "report.cannot_write": "The report could not be written ({kind}). Is there room on the disk?",
    "report.nothing_graded": "This examination has not been graded yet, so there is nothing to hand on.",
    # Dates and numbers.
    **{
        f"report.month.{number}": name
        for number, name in enumerate(
            ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), start=1
        )
    },
    "report.day": "{day} {month} {year}",
    "report.moment": "{day}, {time}",
    "report.born": "{day} ({years} years)",
    "report.born_sex": "{born}, {sex}",
    "report.onset": "{day} ({days} days before this visit)",
    "report.percent": "{number}\u00a0%",
    "report.interval": "{low}–{high}\u00a0%",
    "report.none": "–",
    "report.not_recorded": "not recorded",
    "report.not_changed": "as program",
    "report.not_set": "not set",
    "report.grade_range": "({best}–{worst})",
    "report.value": "{number}\u00a0{unit}",
    "report.value_noise": "{number}\u00a0±\u00a0{noise}\u00a0{unit}",
    "report.noise_below": "<{least}",
    "report.item_value": "{item} {value}",
    "report.sides": "{name}: R\u00a0{right}, L\u00a0{left}",
    # Title and head.
    "report.title": "Facial nerve examination, {name}, {day}",
    "report.title_undated": "Facial nerve examination, {name}",
    "report.heading": "Facial nerve examination",
    "report.subject": "Severity of facial palsy per nerve branch",
    "report.running.name": "{name}\u200e",
    "report.running.number": "no. {number}\u200e",
    "report.running.between": " · ",
    "report.method": "{label}: {value}",
    "report.page": "Page {page} of {pages}",
    "report.made": "Printed {moment} by palsygrader {version}",
    "report.creator": "palsygrader {version}",
    "report.draft": "DRAFT, not signed",
    "report.signed_line": "Signed electronically by {clinician}\u200e, {moment}",
    "report.signed": "Signed electronically by {clinician}\n{moment}",
    # Facts.
    "report.fact.name": "Patient",
    "report.fact.record_number": "Record number",
    "report.fact.born": "Born",
    "report.fact.palsy_side": "Palsy side on record",
    "report.fact.onset": "Onset",
    "report.fact.cause": "Cause",
    "report.fact.treatment": "Treatment",
    "report.fact.visit": "Visit",
    "report.fact.clinician": "Clinician",
    "report.fact.device": "Device",
    "report.fact.visits": "Earlier visits",
    "report.fact.recorded": "Recorded",
    "report.recorded": "{recorded} of {asked} expressions",
    "report.recorded_plus": "{recorded} of {asked} expressions, plus {others}",
    # Branches.
    "report.section.branches": "Severity by facial nerve branch",
    "report.side.weak": "Weak side: {side}",
    "report.side.none": "No weak side found",
    "report.side.both": "Both sides weak",
    "report.side.unknown": "Weak side {side}",
    "report.column.branch": "Branch, region",
    "report.column.function": "Function P",
    "report.column.model": "Program",
    "report.column.clinician": "Clinician",
    "report.column.change": "Change",
    "report.column.change_since": "Since {day}",
    "report.column.change_since_unsigned": "Since {day} (not signed)",
    "report.withheld": "no grade",
    "report.not_complete": "not complete",
    "report.not_graded": "not graded",
    "report.remark.withheld": "The program gives no grade: {reason}.",
    "report.remark.clinician": "Clinician's reason: {reason}",
    "report.remark.clinician_no_reason": "Clinician's grade, no reason given.",
    "report.remark.long_reason": "Clinician's reason: see Decisions.",
    "report.loss.points": "+{points}",
    "report.gain": "P\u00a0+{points} if the {region}",
    "report.gain_more": "+{points} if the {region}",
    "report.remark.loss": "{expression}: {gains} moved as on the other side.",
    "report.remark.losses": "{expression}: {gains} moved as on the other side (not\u00a0a\u00a0sum).",
    "report.pair.name": "{expression} ({branch})",
    "report.pair.loss": "Shaded: {gains} moved as on\u00a0{side}.",
    "report.pair.losses": "Shaded: {gains} moved as on\u00a0{side} (not\u00a0a\u00a0sum).",
    "report.remark.evidence": "From {expressions}.",
    "report.remark.measured_all": "{items}.",
    "report.remark.measured": ("{expression}: {measured}\u00a0% measured, {estimated}\u00a0% after correction"),
    "report.remark.measured_more": "{expression}: {measured}\u00a0%, {estimated}\u00a0%",
    "report.remark.not_told_from": "The interval reaches grade {grade}: weakness to that grade is not excluded.",
    "report.change": "{points} points",
    "report.change.none": "no change",
    "report.change_overlap": "{change}, intervals overlap",
    "report.change_not_detectable": "{change}, not detectable (below {least})",
    "report.change_grade": "{change}\n{before} to {after}",
    "report.change.other_method": "other method",
    "report.change.other_side": "other side",
    "report.change.no_value": "no value then",
    "report.branch_note": (
        "P is the weak side's function in percent of the healthy side's, with its 90 % interval and the grades this "
        "reaches. Colour: the clinician's grade, else the program's."
    ),
    "report.branch_note.measured geometry": (
        "P is the weak side's function in percent of the healthy side's, corrected for how much movement shows "
        "and for the range of healthy faces, with its 90 % interval and the grades this reaches. Colour: the "
        "clinician's grade, else the program's."
    ),
    "report.branch_note.grading network 1": (
        "P is the weak side's function in percent of the healthy side's, told from all expressions together, with its "
        "90 % interval and the grades this reaches. Colour: the clinician's grade, else the program's."
    ),
    "report.branch_note.none": "Neither side is weak: P is the lesser side's in percent of the other's.",
    "report.branch_note.loss": (
        "P\u00a0+points: so much higher P would be had this region alone, in this expression alone, moved as on the "
        "other side; they are not a sum and need not reach 100."
    ),
    "report.map.right": "R patient's right",
    "report.map.left": "patient's left L",
    # Scales.
    "report.section.scales": "Global grades",
    "report.scale.house_brackmann": "House-Brackmann, by its rules",
    "report.scale.fngs2": "House-Brackmann, by FNGS 2.0",
    "report.scale.sunnybrook": "Sunnybrook composite",
    "report.scale.eface": "eFACE-style subscores",
    "report.scale.yanagihara": "Yanagihara total",
    "report.scale.of": "{value} of {highest}",
    "report.scale.eface_value": "{static} · {dynamic} · {synkinesis}",
    "report.scale.eface_lines": (
        "eFACE-style subscores run to 100, the best, without a published total; its items at rest and of folds from 0 "
        "over 100, balanced, to 200."
    ),
    "report.scale.yanagihara_items": "Each 4 (normal or nearly so), 2 or 0: {items}",
    "report.scale.section": "{section}: {items}",
    "report.scale.section_score": "{section} {score}: {items}",
    "report.scale.missing": "Not set: {items}",
    "report.scale.whole_section": "{section} (all {count})",
    "report.scale.section_items": "{section} ({items})",
    "report.scale.by_total": "FNGS 2.0 total {total} (4 to 24): {items}",
    "report.scale.above_table": (
        "The FNGS 2.0 table ends at 24 (grade VI); secondary movement brings the sum above it, which we read as VI too."
    ),
    "report.scale.so_far": "Set: {items}",
    "report.scale.raw": "not clipped: {raw}",
    "report.scale.differ": "The two House-Brackmann grades differ: the rules follow the worst sign, the total the sum.",
    "report.scale.to_confirm": "Provisional: {count} proposed items are not yet confirmed by the clinician.",
    "report.scale.to_confirm_one": "Provisional: one proposed item is not yet confirmed by the clinician.",
    "report.scale.clinicians": "Values are the clinician's where set, else the program's proposals.",
    # Observations.
    "report.section.warnings": "Please note",
    "report.warning.closure": (
        "Observed: the eye on the {side} does not close completely{measured}. Incomplete closure can expose the cornea."
    ),
    "report.warning.closure_unsided": (
        "Observed: eye closure is incomplete{measured}. Incomplete closure can expose the cornea."
    ),
    "report.warning.closure_measured": " (lid closure {value} on {expression})",
    "report.warning.closure_measured_both": " (lid closure on {expression}: R\u00a0{right}, L\u00a0{left})",
    "report.warning.skipped": "Not recorded: {expressions}.",
    "report.warning.skipped_item": "{expression} ({reason})",
    "report.warning.quality": "Picture quality: {problems}.",
    "report.warning.quality_item": "{expressions}: {issues}",
    "report.warning.quality_all": "all expressions",
    "report.warning.quality_where": "{issue}: {where}",
    "report.warning.quality_share": "{issue} ({share} % of frames)",
    "report.warning.side": "Weak side on record is {record}; this examination found {found}.",
    "report.warning.not_graded": "This examination has not been graded by the program.",
    "report.section.notes": "Clinician's notes",
    # Pictures.
    "report.section.pairs": "Expressions: at rest and at the peak of movement",
    "report.difference": "{name}, R\u00a0minus\u00a0L: {difference}",
    "report.excess.ocular_synkinesis": (
        "Eye narrows while the mouth moves: {side} by {number}\u00a0% of the resting aperture more than {other}"
    ),
    "report.excess.oral_synkinesis": (
        "Mouth corner moves while brow or eye moves: {side} by {number}\u00a0% of eye distance more than {other}"
    ),
    "report.not_measured": "Not measured",
    "report.timing.line": "{side} onset +{onset}\u00a0s, peak {peak}\u00a0s, held {held}\u00a0s",
    "report.timing.none": "{side} not timed",
    "report.timing.untimed": "{side} not timed: {why}",
    "report.timing.both": "{right}, {left}",
    "report.timing.not_on_record": "reason not on record",
    "why_untimed.too_little": "moved too little",
    "why_untimed.no_start": "moving from the start",
    "why_untimed.broken": "hold broken",
    "why_untimed.unsteady": "unsteady at rest",
    "report.caption.rest": "rest",
    "report.caption.peak": "peak",
    "report.caption.still": "at rest",
    "report.pair_note": "Not mirrored: the patient's right (R) is at the left.",
    "report.pair_note.loss": (
        "Shaded, with +points: so much higher the P of the branch in brackets would be had this region alone, in this "
        "expression alone, moved as on the other side; not a sum."
    ),
    "report.pair_note.noise": "± is one standard deviation over repeated frames.",
    "report.pair_note.iris": (
        "Millimetres are scaled by the visible iris, taken as {iris} mm across; two-dimensional pictures under-read "
        "movement of the lower face."
    ),
    "report.pair_note.none": "Lengths are in percent of the distance between the outer eye corners; no scale in mm.",
    # Trend.
    "report.section.trend": "Course: function P by branch over the visits",
    "report.trend.first": "First graded visit of this side: there is no course yet.",
    "report.trend.none": "There is no course yet.",
    "report.trend.note": (
        "Bars are 90 % intervals. Overlapping intervals do not show a "
        "change. No smallest detectable change is given: it was not measured for this method."
    ),
    "report.trend.note_detectable": (
        "Bars are 90 % intervals. Smallest detectable change between two visits, points (95 %): {branches}; measured "
        "on digital patients taken again in other poses and light, not on patients."
    ),
    "report.trend.detectable": "{branch} {points}",
    "report.trend.decided": "{grade}*",
    "report.trend.note_decided": "* Grade set by the clinician; marks and line are the program's P.",
    "report.trend.unsigned": "A square mark is a visit that is not signed.",
    "report.trend.other_method": "A hollow mark was measured with another method; no line joins different methods.",
    # Decisions.
    "report.section.decisions": "Decisions of the clinician beside the program's values",
    "report.column.item": "Item",
    "report.column.reason": "Reason",
    "report.column.by": "By",
    "report.decision.branch": "{branch} branch",
    "report.decision.branches": "{branch} branches",
    "report.decision.scale": "{scale}: {item}",
    "report.decision.side": "weak side",
    "report.decision.no_reason": "none given",
    "report.decision.by_later": "{clinician}\u200e, {day}",
    "report.decision.none": "No value was changed by the clinician.",
    "report.decision.confirmed": "Confirmed as proposed: {items}.",
    # Method.
    "report.section.method": "Method, versions and limits",
    "report.fact.program": "Program",
    "report.program": "palsygrader {version}, {grader}",
    "report.fact.landmarks": "Landmarks",
    "report.landmarks": "{name}, SHA-256 {sha256}…",
    "report.fact.scale": "Scale",
    "report.method.scale.iris": "iris diameter taken as {iris} mm",
    "report.method.scale.none": "no millimetre scale; percent of the eye distance",
    "report.fact.libraries": "Libraries",
    "report.library": "{name} {version}",
    "report.fact.graded": "Graded",
    "report.fact.identifier": "Examination",
    "report.limit.supports": "Supports, never replaces, the clinician. Not a certified medical device.",
    "report.limit.grader.measured geometry": (
        "Grades are measured geometry: landmarks in two-dimensional pictures, the two sides compared; no learned model "
        "grades, and accuracy on patients has not been measured."
    ),
    "report.limit.grader.grading network 1": (
        "The grading network was trained on digital patients and on photographs of healthy people; it is not validated "
        "on patients. Where one side is weak it also proposes how eye and mouth stand at rest, and synkinesis; "
        "proposals for single movements and for the brow at rest are measured geometry."
    ),
    "report.limit.grader.other": "What the grader was made with is not on record here.",
    "report.correction": (
        "From measured ratio to P: the difference of the sides is divided by how much lost function shows in it "
        "({gains}); P then rises to 100 within the range of healthy faces ({ranges})."
    ),
    "report.correction.gain": "{expression}\u00a0{gain}",
    "report.correction.range": "{low}–{high}\u00a0% for {expressions}",
    "report.limit.proxy": (
        "What is graded is the function of a region, a proxy for the branch, since branches share muscles: "
        "House-Brackmann-style regional grades."
    ),
    "report.limit.thresholds": (
        "Grades after Table I of UPFP-SG (doi 10.1109/TNSRE.2025.3608463): I from {I}, II from {II}, III from {III}, "
        "IV from {IV}, V from {V} %. Departures: I starts at {I}, not 100 %, since healthy faces are never perfectly "
        "symmetric; V and VI part at {V} %."
    ),
    "report.limit.trained_on.palsygrader landmarks 1": (
        "The landmark networks were trained on digital patients and on photographs of healthy people, never on "
        "pictures of patients; how far they hold on real palsies has not been measured."
    ),
    "report.limit.trained_on.dlib 68": (
        "The landmark predictor (dlib, 68 points) was trained on photographs of the general public (iBUG 300-W), not "
        "of patients; it pulls faces towards symmetry, so weakness may be under-called."
    ),
    "report.limit.trained_on.other": (
        "What the landmark predictor was trained on is not on record here; predictors trained on healthy faces pull "
        "towards symmetry."
    ),
    "report.limit.change": (
        "No minimal clinically important difference is published for House-Brackmann, Sunnybrook or eFACE."
    ),
    # Signature.
    "report.section.signature": "Signature",
    "report.signature.name": "Name",
    "report.signature.date": "Date",
    "report.signature.line": "Signature",
}
