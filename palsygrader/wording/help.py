"""Words of the help pages: a title, numbered steps and the picture's description; names of buttons are values."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "help.title": "Help",
    "help.back": "Back",
    "help.back_tip": "Back to where you were (Esc)",
    "help.pages": "Pages of the help",
    "help.search": "Search the help",
    "help.none_found": "Nothing found for “{words}”",
    "help.none_found_hint": "Every word must be on the page. Try fewer words, or one that stands on a button.",
    "help.all_pages": "Show all pages",
    "help.step": "{number}.",
    "help.tour": "Tour with the demo patient",
    "help.tour_tip": "Go through a visit with a patient who is no real person",
    "help.tour_visit": "The tour can begin once the visit that is being recorded is finished or left.",
    "help.while_recording": "A recording is running. The help opens between two recordings.",
    "help.first_visit.title": "The first visit",
    "help.first_visit.step1": (
        "Add the patient (Ctrl+N). The name is enough; the side of the palsy and its onset help later."
    ),
    "help.first_visit.step2": "Choose the patient in the list. F finds by name, number or date of birth.",
    "help.first_visit.step3": "Press N, or “{new_visit}”. The camera starts; nothing is recorded yet.",
    "help.first_visit.step4": "Record the expressions. When you finish, the visit is graded and shown.",
    "help.first_visit.step5": "Look at each branch, confirm what waits for you, sign, print.",
    "help.first_visit.step6": (
        "A visit that was interrupted, even by a power cut, waits on this page: press “{resume}”."
    ),
    "help.first_visit.picture": (
        "The page of patients: the list on the left, the chosen patient with the visits on the right."
    ),
    "help.expressions.title": "Recording the expressions",
    "help.expressions.step1": (
        "Seat the patient 0.5 to 1.5 m from the camera, at eye level, lit evenly from both sides."
    ),
    "help.expressions.step2": "The line below the picture tells one thing that is not right yet. Mend that first.",
    "help.expressions.step3": (
        "When the picture is good, ask for the movement the face beside it shows: recording starts by itself. "
        "Space starts it, too."
    ),
    "help.expressions.step4": "R records again. S skips what the patient cannot do or what is not wanted. P pauses.",
    "help.expressions.step5": "The arrow keys go to any expression. G lays the last visit over the picture.",
    "help.expressions.step6": "“{finish}” (Ctrl+Return) ends the visit; it needs the face at rest.",
    "help.expressions.note": "Left and right are always the patient's own. A mirrored picture always says so.",
    "help.expressions.picture": (
        "The page that records: the live picture, and beside it the face that shows the movement."
    ),
    "help.importing.title": "Photographs and videos",
    "help.importing.step1": "Choose the patient, then press I, or drop the files or their folder on the page.",
    "help.importing.step2": (
        "The program proposes what each file shows, by its name or by what it shows. Check every one."
    ),
    "help.importing.step3": "One file must show the face at rest; one that is only guessed is confirmed by you first.",
    "help.importing.step4": "Set the day of the visit where the files do not tell it.",
    "help.importing.step5": "Press “{grade}”. The visit is then reviewed and signed as a recorded one is.",
    "help.importing.note": "The files are copied into the archive, encrypted. Those on the disk stay as they are.",
    "help.importing.picture": "The page of the import: each file with the expression that is proposed for it.",
    "help.review.title": "A branch and its numbers",
    "help.review.step1": "Choose a branch on the face map, or with the up and down keys. The pictures follow.",
    "help.review.step2": "Compare rest and peak. 1 shows landmarks, 2 arrows, 3 heat, 4 where function is lost.",
    "help.review.step3": (
        "P is the function of the weak side in percent of the healthy side. The interval holds the true value in 9 of "
        "10 cases."
    ),
    "help.review.step4": "Grades: I from 90, II from 75, III from 50, IV from 25, V from 5 percent; VI below.",
    "help.review.step5": "“Why” tells what was measured. Each number leads to its picture.",
    "help.review.step6": "E sets your own grade, with a reason. Ctrl+Z takes it back.",
    "help.review.note": "A hatched branch has no grade; the card tells the reason.",
    "help.review.picture": (
        "The review: the face map, the pictures at rest and at the peak, and the card of the branch."
    ),
    "help.correcting.title": "Correcting landmarks",
    "help.correcting.step1": "Press C where points do not lie on the face.",
    "help.correcting.step2": (
        "Drag a point, or go to it with Tab and move it with the arrow keys; with Shift in larger steps."
    ),
    "help.correcting.step3": "Ctrl+Z takes a move back. “{reset_point}” puts a point back to where it was.",
    "help.correcting.step4": "Give a reason and press “{apply}”. The branch is measured and graded with your points.",
    "help.correcting.step5": (
        "“{take_back}” brings the program's own points and grades back, as long as the visit is not signed."
    ),
    "help.correcting.note": "Who moved which points, when and why, is kept and printed on the report.",
    "help.correcting.picture": "Two pictures with landmarks; one point is chosen and enlarged.",
    "help.scales.title": "Scales, questionnaires, confirming",
    "help.scales.step1": "Open the tab “{scales}”. Choose a scale at its left.",
    "help.scales.step2": "The program proposes what pictures can tell. What they cannot tell, you set.",
    "help.scales.step3": (
        "“{confirm}” accepts a proposal; another value replaces it. Items at rest and of synkinesis always wait for "
        "you."
    ),
    "help.scales.step4": "The button that signs counts what still waits, and leads to the first item.",
    "help.scales.step5": "Q opens the questionnaires. Type the patient's answers as digits.",
    "help.scales.note": (
        "The published sentences of the questionnaires are not in the program. Type those you may use into the "
        "settings."
    ),
    "help.scales.picture": "The tab of scales: an item on each line, with the proposal and your own value.",
    "help.signing.title": "Signing a visit",
    "help.signing.step1": "Press Ctrl+S. As long as something has to be confirmed, this leads you to it.",
    "help.signing.step2": "Where a scale is not complete, you are asked whether to set it first.",
    "help.signing.step3": "Check the name, then press “{sign_now}”.",
    "help.signing.step4": (
        "From now on grades, scales, points and notes of this visit cannot be changed. Addenda can be written, each "
        "signed."
    ),
    "help.signing.step5": (
        "Not signed yet is safe, too: every change is saved at once. The report then says that it is not signed."
    ),
    "help.signing.picture": "The strip that asks who signs, below the review.",
    "help.comparing.title": "Comparing visits, and the history",
    "help.comparing.step1": "Press H on the page of patients: History shows the course of each branch over all visits.",
    "help.comparing.step2": (
        "Bars are 90 % intervals. Marks in the course are treatments; add one with Ctrl+T in the patient's record."
    ),
    "help.comparing.step3": "Return opens the chosen visit; P prints its report.",
    "help.comparing.step4": (
        "In a visit, the last tab compares it with an earlier one: pictures side by side, numbers then and now."
    ),
    "help.comparing.note": "Visits that were graded by different methods are not compared; the program says so.",
    "help.comparing.picture": "The history: the visits on a time axis and a curve for each branch.",
    "help.printing.title": "Printing, and copies",
    "help.printing.step1": "“{preview}” (Ctrl+Shift+P) shows the report as it will be printed.",
    "help.printing.step2": (
        "Choose above it what is printed: the clinical report, the patient's copy in plain words on one page, or the "
        "teaching copy."
    ),
    "help.printing.step3": "Print it (Ctrl+P), save it as PDF, or copy its text.",
    "help.printing.step4": "All reports of a day together: page “{clinic}”.",
    "help.printing.step5": "The letterhead and the paper stand in the settings.",
    "help.printing.note": (
        "The teaching copy leaves out name, dates, notes and photographs. A saved PDF is not encrypted."
    ),
    "help.printing.picture": "The preview of the report, with the choice of what is printed above it.",
    "help.clinic.title": "Numbers of the clinic, and export",
    "help.clinic.step1": "The page “{clinic}” (Ctrl+3) counts grades and recovery of all patients.",
    "help.clinic.step2": "Choose a day to print or save the reports of all its visits together.",
    "help.clinic.step3": "For statistics, choose visits to export, what of names and faces, and Excel, CSV or JSON.",
    "help.clinic.step4": "Without names is the rule: patients become codes, days are moved by a secret number.",
    "help.clinic.step5": "Leave out who has not agreed to research, where your study needs it.",
    "help.clinic.note": "An exported file lies outside the archive and is not encrypted.",
    "help.clinic.picture": (
        "The page of the clinic: how many patients have which grade, and the recovery since the onset."
    ),
    "help.safety.title": "Passphrase, backup, data",
    "help.safety.step1": "The passphrase opens the archive at every start. Change it in the settings.",
    "help.safety.step2": (
        "Keep the printed recovery key in a safe place, away from the computer. It opens the archive when the "
        "passphrase is forgotten."
    ),
    "help.safety.step3": "Without passphrase and key nobody can open the archive, nor can anybody help.",
    "help.safety.step4": "Ctrl+L locks the window. It also locks by itself; the settings tell after how long.",
    "help.safety.step5": (
        "Choose a folder on another disk under “Backup” in the settings: the program then backs up once a day and when "
        "it is closed."
    ),
    "help.safety.note": (
        "Everything is kept encrypted. Nothing leaves this computer unless a backup, a shared archive or the hospital "
        "is set up in the settings."
    ),
    "help.limits.title": "What the program cannot do",
    "help.limits.step1": "It supports your judgement and never replaces it. It is not a certified medical device.",
    "help.limits.step2": (
        "It was trained on digital patients and on photographs of healthy people. It is not validated on patients."
    ),
    "help.limits.step3": "A grade is not a diagnosis: causes, emergencies and nerve conduction are not assessed.",
    "help.limits.step4": "Folds, neck and chin are not measured; those items are yours.",
    "help.limits.step5": (
        "Two-dimensional pictures show less of the movement of the lower face than there is. Millimetres rest on an "
        "assumed width of the iris."
    ),
    "help.limits.step6": "A hand on the cheek is not noticed. A covered brow, eye or mouth gets no grade.",
    "help.limits.step7": "Compare visits only where the program does: other methods give other numbers.",
    "help.keys.title": "Keys",
}
