"""Words of the command line."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    "cli.description": "Grade facial palsy per nerve branch, offline. Without a command, opens the window.",
    "cli.commands": "commands",
    "cli.demo": "open the window with the bundled digital patient as its camera",
    "cli.source": "open the window with a video or a folder of photographs as its camera",
    "cli.data": "folder of the archive and settings, instead of the user's own",
    "cli.no_source": "{file}: there is no such file or folder.",
    "cli.no_name": "the name of a file or folder is empty.",
    "cli.in_vain": "{option} belongs to the window; {command} has no use for it.",
    "cli.usage": "{program}: {problem}",
    "cli.interrupted": "Stopped. Nothing was written.",
    "cli.unexpected": "This is a fault of the program ({kind}), not of the files.",
    # grade
    "cli.grade.help": "grade one examination, or several, from photographs and videos",
    "cli.grade.description": (
        "Grade examinations from files. Each folder holds a photograph or a video per expression, named by its "
        "identifier (rest.jpg, open_smile.mp4); rest is always needed. A table is printed when no output is named."
    ),
    "cli.grade.folders": "folder of an examination",
    "cli.grade.json": "write JSON to this file (- prints it); with several examinations, to this folder",
    "cli.grade.pdf": "write the report to this file (- prints it); with several examinations, to this folder",
    "cli.grade.csv": "write every measurement of all examinations to this one file (- prints it)",
    "cli.grade.jobs": "how many examinations to grade at a time, at most one per processor",
    "cli.grade.not_positive": "{given} is no number of examinations; give 1 or more.",
    "cli.grade.no_side": "{given} is no side; give one of {known}.",
    "cli.grade.side": "the affected side (the patient's own); found from the pictures when not given",
    "cli.grade.language": "the language of the report (default: en)",
    "cli.grade.no_language": "{given} is no language; give one of {known}.",
    "cli.grade.device": "what the grading network runs on (default: cpu)",
    "cli.grade.reading": "{folder}: {expression}",
    "cli.grade.reading_video": "{folder}: {expression}, {count} pictures",
    "cli.grade.heading": "{name}",
    "cli.grade.done": "{folder}: done ({done} of {total})",
    "cli.grade.failed": "{folder}: {reason}",
    "cli.grade.summary": "{done} graded, {failed} not.",
    "cli.grade.worker_died": "the process that graded it ended unexpectedly; too little memory is the usual cause.",
    "cli.table.side": "  affected side: {side}",
    "cli.table.branch": "  {branch:<20} {function:3.0f} %  ({low:.0f}-{high:.0f})  grade {grade}{range}, {words}",
    "cli.table.range": " ({best}-{worst})",
    "cli.table.withheld": "  {branch:<20} no grade: {reason}",
    "cli.table.scale": "  {scale:<20} {totals}",
    "cli.table.incomplete": "  {scale:<20} not complete, missing: {missing}",
    "cli.table.quality": "  quality: {expression}, {issue} in {percent} % of the pictures",
    # What can be wrong with an examination's folder or with the outputs.
    "cli.missing_folder": "there is no such folder.",
    "cli.not_a_folder": "this is a file; a folder with a photograph or video per expression is needed.",
    "cli.unreadable_folder": "this folder may not be read; check its permissions.",
    "cli.unusable_folder": "this folder cannot be used: {reason}.",
    "cli.unusable_path": "{file} cannot be used: {reason}.",
    "cli.empty_folder": "the folder holds no photograph or video named by an expression.",
    "cli.unknown_expression": "{file} is not named by an expression; known are {known}.",
    "cli.not_a_recording": "{file} is neither a photograph nor a video that can be read.",
    "cli.two_files": "there are two files for {expression}: {one} and {other}.",
    "cli.no_rest": "there is no picture at rest (rest.jpg or rest.mp4, for example).",
    "cli.in_file": "{file}: {reason}",
    "cli.same_name": "Two examinations have the same folder name, {name}; their results would overwrite each other.",
    "cli.similar_name": "Some disks take the folder names {one} and {other} for one; rename one of the folders.",
    "cli.same_output": "{file} cannot be both the {one} and the {other}.",
    "cli.output_is_input": "{file} is one of the files to be read; it would be overwritten.",
    "cli.output_among_recordings": "{file} would be taken for a recording there; give another name or folder.",
    "cli.result_is_folder": "{file} cannot be written: there is a folder of that name.",
    "cli.standard_output": "the standard output",
    "cli.one_for_standard_output": "The results of several examinations cannot be printed; give a folder.",
    "cli.no_parent_folder": "{file} cannot be written: there is no folder {folder}.",
    "cli.output_is_folder": "{file} is a folder; give the name of a file.",
    "cli.output_is_file": "{file} is a file; give the name of a folder.",
    "cli.cannot_write": "{file} cannot be written: {reason}.",
    # landmarks
    "cli.landmarks.help": "find the 68 landmarks and both irises of the face in photographs",
    "cli.landmarks.description": (
        "Write the 68 landmarks of the largest face in each photograph, and of each iris, the patient's right first, "
        "the pupil and four points of the outline, in pixels of the upright photograph, with how far each can be "
        "trusted (0 to 1); null where there is no face."
    ),
    "cli.landmarks.files": "photograph",
    "cli.landmarks.json": "write to this file (- prints it)",
    "cli.landmarks.done": "{file}: done ({done} of {total})",
    # simulate
    "cli.simulate.help": "make examinations of digital patients whose truth is known",
    "cli.simulate.description": (
        "Make examinations of digital patients: folders as grade reads them, each with truth.json (side, function per "
        "branch, synkinesis, every point in every picture) and a contact sheet. The same seed gives the same pixels."
    ),
    "cli.simulate.out": "folder to make them in: new, empty, or of a run that was stopped, which goes on",
    "cli.simulate.patients": "how many patients",
    "cli.simulate.seed": "seed of the first patient; the others follow (default 0; from 1000000 on kept for judging)",
    "cli.simulate.clips": "make videos instead of photographs",
    "cli.simulate.look": "rendered heads, photographs that move, or by turns (default rendered)",
    "cli.simulate.jobs": "how many patients to make at a time, at most one per processor; 2 when not given",
    "cli.simulate.data": "folder of the development data (default: data in PALSYGRADER_SHARED)",
    "cli.simulate.not_positive": "{given} is no such number; give 1 or more.",
    "cli.simulate.not_natural": "{given} is no seed; give a whole number from 0 on.",
    "cli.simulate.no_look": "{given} is no look; give one of {known}.",
    "cli.simulate.exists": "{file} holds something else already; give the name of a new folder.",
    "cli.simulate.other_options": (
        "{file} was begun with another look, with or without --clips, or by another version; give the name of a new "
        "folder."
    ),
    "cli.simulate.going_on": "{done} of {total} are there already; going on.",
    "cli.simulate.stopped": "{done} of {total} are whole in {folder}; the same command goes on.",
    "cli.simulate.writing": "patient {seed}: {expression}",
    "cli.simulate.done": "patient {seed}: done ({done} of {total}, {left} left)",
    "cli.simulate.summary": "{count} made in {folder}, {seconds} s.",
    "cli.simulate.worker_died": "A process ended unexpectedly; too little memory is the usual cause.",
    "simulate.no_model": "There is no face model at {file}; give --data or set {variable}.",
    "simulate.no_vtk": "The renderer (VTK) is not installed; install palsygrader[simulate].",
    "simulate.no_head": "No head drawn for patient {seed} looks like a person's.",
    "simulate.no_photographs": "There are no photographs that can be used in {folder}.",
    # archive
    "cli.archive.help": "verify the archive, back it up, list and restore backups, export visits",
    "cli.archive.description": (
        "Look after the archive while the window is closed. The passphrase is asked for on the terminal, or read as "
        "the first line of standard input. The exit status is 1 where damage is left."
    ),
    "cli.archive.actions": "what to do",
    "cli.archive.verify": "check everything: keys, database, visits, pictures, recordings and the record of actions",
    "cli.archive.repair_from": "repair what is damaged from the backups in this folder",
    "cli.archive.backup": "add a backup to those in a folder; only what is new is copied, and it is read back",
    "cli.archive.backups": "list the backups in a folder, and whether each is whole",
    "cli.archive.restore": "make an archive out of a backup, in a data folder that has none",
    "cli.archive.move": "take the archive to a server that has none yet, with its users and recordings",
    "cli.archive.move.url": "the server, as postgresql+psycopg://user@host/database?media=FOLDER&sslrootcert=FILE",
    "cli.archive.move.station": "name of this computer at the other stations (default its own)",
    "cli.archive.folder": "folder of the backups, on another disk",
    "cli.archive.to": "data folder to restore into",
    "cli.archive.generation": "which one, as backups lists it (the newest whole one when not given)",
    "cli.archive.export": (
        "write visits into a ZIP outside the archive: tables, landmarks, on demand pictures and recordings; without "
        "names unless they are asked for"
    ),
    "cli.archive.export.out": "file to write; it appears whole or not at all",
    "cli.archive.export.patient": (
        "of one patient, whose record number is asked for, or read as the next line of standard input"
    ),
    "cli.archive.export.visit": "the N-th finished visit of that patient, by time",
    "cli.archive.export.signed_only": "signed visits only",
    "cli.archive.export.agreed_only": "only of patients who agreed to research; always so with names or whole faces",
    "cli.archive.export.tables": "what tables are written as (xlsx)",
    "cli.archive.export.faces": "what is told of faces: landmarks only (default), pictures masked or whole",
    "cli.archive.export.clips": "recordings too, not only the faces at rest and at the peak",
    "cli.archive.export.names": "with names, record numbers and dates; asked about once more",
    "cli.archive.export.free_text": "with notes and other free text, which may hold names and dates",
    "cli.archive.export.record_number": "Record number: ",
    "cli.archive.export.question": "{question} Type {yes}: ",
    "cli.archive.export.visit_of_whom": "--visit is one of a patient's: give --patient, too",
    "cli.archive.export.no_patient": "{count} patients have this record number, not one",
    "cli.archive.export.no_visit": "there is no visit {number}: the patient has {count} finished visits",
    "cli.archive.audit": "check the record of who did what, and print it or write it into a file",
    "cli.archive.audit.csv": "write it as CSV",
    "cli.archive.audit.json": "write it as JSON, with the seal of each line",
    "cli.archive.audit.verify": "only check it",
    "cli.archive.audit.accept": "take a record that was cut off for whole from now on; that is noted in it",
    "cli.archive.audit.whole": "The record of actions is whole: {count} lines, the last sealed {digest}",
    "cli.archive.server_password": "Password of the server's account (empty: as the system keeps it): ",
    "cli.archive.url": "an archive on a server, as postgresql+psycopg://user@host/database?media=FOLDER"
    "&sslrootcert=FILE, without a password",
    "cli.archive.dicom": "write signed visits as DICOM files: pictures, report, measurements and grades, videos",
    "cli.archive.dicom.visits": "identifier of a visit, as its report tells it under the method",
    "cli.archive.dicom.out": "folder to write into; each visit has a folder in it, named by its study",
    "cli.archive.dicom.kind": "what is written: {known} (all but video when not given); may be repeated",
    "cli.archive.dicom.language": "language of the words: en, de, es or zh (default en)",
    "cli.archive.dicom.nameless": (
        "tell nobody who the patient is: by the basic confidentiality profile of DICOM PS3.15, with the teaching copy "
        "for a report and lines through the landmarks for photographs"
    ),
    "cli.archive.dicom.dates": "with --nameless, what becomes of days: {known} (default removed)",
    "cli.archive.dicom.faces": "with --nameless, keep photographs; faces can be recognised, and the files say so",
    "cli.archive.dicom.unknown": "{given} is none of {known}.",
    "cli.archive.dicom.done": "{count} objects in {folder}",
    "cli.archive.passphrase": "Passphrase or recovery key: ",
    "cli.archive.made": "Backup {name}: {copied} copied, {size} in all, read back.",
    "cli.archive.incomplete": "Missing or damaged in the archive, and so not in this backup: {count}.",
    "cli.archive.restored": "Restored {name} to {folder}.",
    "cli.archive.replaced": (
        "The database could not be repaired page by page; that of the backup {name} took its place. The damaged one "
        "lies beside it."
    ),
    "cli.archive.repaired": "Repaired: {damage}",
    "cli.archive.damage_count": "Damaged: {count}.",
    "cli.archive.whole": "Everything is whole.",
    # selftest
    "cli.selftest.help": "check that everything the program needs works on this machine",
    "cli.selftest.description": (
        "Check camera, speed, models, archive, data folder, fonts, printer, sound and demo. The exit status is 0 unless"
        " something failed; a device that is absent is no failure."
    ),
    "cli.selftest.json": "print JSON",
    "cli.selftest.line": "{name:<8} {status:<7} {detail}",
    "cli.selftest.remedy": "         {remedy}",
}
