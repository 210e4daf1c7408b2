"""Words of data sets of graded examinations: their command, and what can be wrong with them."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    # a file as a whole
    "dataset.no_manifest": (
        "{folder} holds neither manifest.csv nor manifest.jsonl, and no digital patients that simulate wrote."
    ),
    "dataset.two_manifests": "There are both {one} and {other}; keep one of them.",
    "dataset.unusable_folder": "{folder} cannot be used: {reason}.",
    "dataset.unreadable": "{file} cannot be read: {reason}.",
    "dataset.not_utf8": (
        "{file}, row {row}: this is not UTF-8 text; in a spreadsheet, save it as CSV UTF-8 (comma delimited)."
    ),
    "dataset.empty": "{file} is empty.",
    "dataset.no_rows": "{file} has a heading but no rows.",
    "dataset.missing_column": "{file} lacks columns: {columns}.",
    "dataset.no_label_column": "{file} has no column with P or grade; at least one is needed of {columns}.",
    "dataset.unknown_column": "There is no column {column}; known are {known}.",
    "dataset.column_twice": "{file} has the column {column} twice.",
    "dataset.damaged_truth": "{file} is damaged, or of another version of simulate.",
    "dataset.missing_truth": "{file} is missing: what the pictures beside it show is not known.",
    # a row of the manifest
    "dataset.bad_csv": "row {row}: this and what follows cannot be read as CSV ({reason}).",
    "dataset.bad_json": "row {row}: this is not one JSON object of texts and numbers, each name once.",
    "dataset.too_many_cells": (
        "row {row}: there is more in it than in the {count} columns of the heading; put a cell with a comma or "
        "semicolon in quotation marks."
    ),
    "dataset.empty_cell": "row {row}: {column} is empty.",
    "dataset.unknown_word": "row {row}: {given} is no {column}; known are {known}.",
    "dataset.outside": "row {row}: {file} is not a path inside the folder; give it relative to the folder, without ..",
    "dataset.not_a_recording": "row {row}: {file} is neither a photograph nor a video that can be read.",
    "dataset.file": "row {row}: {reason}",
    "dataset.bad_function": "row {row}: {column} is {given}; give a number from 0 to 100.",
    "dataset.bad_grade": "row {row}: {column} is {given}; give a grade from I to VI, or 1 to 6.",
    "dataset.no_rater": "row {row}: there are labels, but rater is empty; any word will do.",
    # rows that belong together
    "dataset.similar_person": (
        "row {row}: the person is written almost as in row {earlier}; write one person alike everywhere, and name two "
        "persons clearly apart."
    ),
    "dataset.file_twice": "row {row}: {file} shows something else, or someone else, in row {earlier}.",
    "dataset.two_files": "row {row}: the visit has another file for {expression} in row {earlier}.",
    "dataset.row_twice": "row {row}: visit, expression and rater are those of row {earlier}.",
    "dataset.contradiction": "row {row}: {column} differs from row {earlier}, which tells of the same visit.",
    "dataset.grade_differs": "row {row}: {column} is {percent:g}, which is not of grade {grade}.",
    "dataset.no_side": "row {row}: the visit has P or grade of this rater, but no side; give one of {known}.",
    "dataset.no_rest": "row {row}: the visit that begins here has photographs, but none at rest.",
    "dataset.no_label": "row {row}: the visit that begins here has no P and no grade.",
    # splits
    "dataset.too_few_persons": "The data set has {count} persons; at least {least} are needed to split it.",
    # convert
    "dataset.mapping_what": "{file}, row {row}: {given} is no kind of mapping; known are {known}.",
    "dataset.mapping_empty": "{file}, row {row}: {column} is empty.",
    "dataset.mapping_pattern": "{file}, row {row}: this is no regular expression: {reason}.",
    "dataset.mapping_groups": "{file}, row {row}: the pattern lacks the named group {group}.",
    "dataset.mapping_ours": "{file}, row {row}: {given} is none of {known}.",
    "dataset.mapping_no_path": "{file} has no row `path`.",
    "dataset.mapping_no_person": "{file} names a label file, but not its column of the person.",
    "dataset.label_unmatched": "{file}, row {label_row}: there is no file of this person and visit.",
    "dataset.nothing_matches": "No photograph or video in {folder} fits a pattern of {file}.",
    "dataset.name_no_text": "The name of a file in {folder} is no text: {file}.",
    # the command
    "cli.dataset.help": "check, describe or convert a data set of graded examinations",
    "cli.dataset.description": (
        "A data set is a folder with photographs or videos and manifest.csv (or manifest.jsonl), which tells what each "
        "file shows of whom and how raters graded it."
    ),
    "cli.dataset.opened": "files opened: {done} of {count}",
    "cli.dataset.actions": "what to do",
    "cli.dataset.folder": "folder of the data set",
    "cli.dataset.check.help": "tell what is in a data set, and all that is wrong with its manifest and its files",
    "cli.dataset.describe.help": "write manifest.csv into a folder of digital patients that simulate wrote",
    "cli.dataset.convert.help": "write manifest.csv into the folder of another data set, by a mapping table",
    "cli.dataset.mapping": "table (CSV) that tells what paths and words of that data set mean",
    "cli.dataset.replace": "replace a manifest that is there",
    "cli.dataset.exists": "{file} is there already; add --replace to write it anew.",
    "cli.dataset.other_exists": "{file} is there already; remove it, for a data set has one manifest.",
    "cli.dataset.not_simulated": "{folder} holds no digital patients that simulate wrote.",
    "cli.dataset.written": "Written: {file}",
    "cli.dataset.passed_over": "{count} photographs or videos fit no pattern and were passed over.",
    "cli.dataset.count": "{persons} persons, {visits} visits, {files} files",
    "cli.dataset.line": "  {name:<20} {counts}",
    "cli.dataset.files": "files",
    "cli.dataset.sides": "weak side",
    "cli.dataset.raters": "raters",
    "cli.dataset.item": "{name} {count}",
    "cli.dataset.nothing": "-",
    "cli.dataset.good": "No problems.",
    "cli.dataset.problems": "Problems: {count}",
}
