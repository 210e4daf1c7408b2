"""A signed visit as one ORU^R01 message (HL7 v2.5.1 chapter 7.3.1), checked before anybody gets it.

OBX-3 has the program's own codes (`resources/fhir`), OBX-4 whose value it is: `program`, `clinician` or `in_force`. A
value that was withheld has the status X and the reason as a note. Sent again it has the same control id (MSH-10).
"""

import base64
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from palsygrader import __version__
from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Sex
from palsygrader.errors import ReportError
from palsygrader.report.fhir.rules import patient_number
from palsygrader.report.hl7.check import STANDARD, require_valid
from palsygrader.report.hl7.er7 import SEPARATORS, ST_LENGTH, components, day, moment, person_name, segment, text
from palsygrader.report.hl7.rules import Hl7Rules
from palsygrader.report.recorded_visit import RecordedVisit
from palsygrader.report.result_words import (
    absent_words,
    conclusion,
    finding_words,
    maker_words,
    place_words,
    result_words,
)
from palsygrader.report.results import NORMAL_FROM_PERCENT, Coded, Maker, Part, Percent, Points, Result, Value, results
from palsygrader.report.terms import Terms, load_terms

VERSION: Final = "2.5.1"
CODES: Final = "99PALSYGRADER"
"""Name of the program's own codes (table 0396, a local one)."""
RESEARCH: Final = "PALSYGRADER-RESEARCH"
_SEX: Final = {Sex.FEMALE: "F", Sex.MALE: "M", Sex.OTHER: "O", Sex.UNKNOWN: "U"}
"""Table 0001."""
_NORMAL: Final = {True: f"{NORMAL_FROM_PERCENT:.0f}-100", False: "I"}
"""Normal range of function in percent, and of grades."""
_CONTROL_ID_LENGTH: Final = 20
_NO_DAY: Final = "20000101"
"""MSH-7, which is needed, where no days are told."""


def oru_message(visit: RecordedVisit, rules: Hl7Rules, folder: Path) -> str:
    """Return a visit as a message: segments, each ended by a carriage return.

    Args:
        visit: Signed.
        rules: What the hospital settled.
        folder: Of the published codes, `resources/fhir`.

    Raises:
        ReportError: `hospital_record.no_number`, `hospital_record.no_terms` or `hospital_record.invalid`.
    """
    terms = load_terms(folder)
    segments = [_msh(visit, rules), _sft(visit), _pid(visit, rules), _obr(visit, terms)]
    segments += [
        segment("NTE", {1: str(number), 2: "L", 3: text(line, lines=True)})
        for number, line in enumerate(conclusion(visit.patient, visit.examination), start=1)
    ]
    number = 0
    for result in results(visit.examination):
        for told in _observed(visit, result, terms):
            number += 1
            segments += _numbered(number, told)
    if visit.pdf is not None:
        segments += _numbered(number + 1, [_printed(visit, terms)])
    message = "".join(f"{each}\r" for each in segments)
    require_valid(message)
    return message


Fields = dict[int, str]


def _msh(visit: RecordedVisit, rules: Hl7Rules) -> str:
    """Return the message header; the field separator itself is MSH-1, so `segment` begins with MSH-2."""
    named: Fields = {
        1: SEPARATORS[1:],
        2: "PALSYGRADER",
        3: text(rules.sending_facility),
        4: text(rules.receiving_application),
        5: text(rules.receiving_facility),
        6: moment(visit.told_at(visit.changed_at)) if visit.days_told else _NO_DAY,
        8: components("ORU", "R01", "ORU_R01"),
        9: visit.address(f"hl7/{visit.version}").hex[:_CONTROL_ID_LENGTH],
        10: "P",
        11: VERSION,
        17: "UNICODE UTF-8",
    }
    return segment("MSH", named)


def _sft(visit: RecordedVisit) -> str:
    """Return what software made it, with the checksum of the landmark model."""
    grade = visit.examination.grade
    made = grade.provenance if grade is not None else None
    version = made.program_version if made is not None else __version__
    model = f"{made.grader}; landmarks SHA-256 {made.landmarker_sha256}" if made is not None else ""
    return segment("SFT", {1: "palsygrader", 2: text(version), 3: "palsygrader", 4: text(version), 5: text(model)})


def _pid(visit: RecordedVisit, rules: Hl7Rules) -> str:
    patient = visit.patient
    fields: Fields = {1: "1", 8: _SEX[patient.sex]}
    if visit.pseudonym:
        fields[3] = components(text(visit.pseudonym), "", "", RESEARCH, "AN")
        fields[5] = components(text(visit.pseudonym), "", "", "", "", "", "S")
        return segment("PID", fields)
    authority = (visit.order.issuer if visit.order is not None else "") or rules.authority
    number = patient_number(visit)
    if len(number) > ST_LENGTH:
        raise ReportError("hospital_record.invalid", standard=STANDARD, rule="length", where="PID-3")
    fields[3] = components(text(number), "", "", text(authority), "MR")
    fields[5] = components(*person_name(patient.name))
    if patient.born is not None:
        fields[7] = day(patient.born)
    return segment("PID", fields)


def _obr(visit: RecordedVisit, terms: Terms) -> str:
    """Return what was asked for and reported; numbers of the order where IHE RAD TF-2 4.1 has them."""
    order = visit.order or HospitalOrder("", "", "")
    own = str(visit.address())
    fields: Fields = {
        1: "1",
        3: text(order.accession_number) or own,
        4: components("examination", text(terms.displays["examination"]), CODES),
        18: text(order.accession_number),
        19: text(order.procedure_id),
        20: text(order.step_id),
        24: "OTH",
        25: "F" if visit.version == 1 else "C",
    }
    if order.referrer:
        family, given, middle, prefix, suffix = ([*order.referrer.split("=")[0].split("^"), *[""] * 5])[:5]
        fields[16] = components("", text(family), text(given), text(middle), text(suffix), text(prefix))
    if visit.examination.dated:
        fields[7] = moment(visit.told_at(visit.examination.started_at))
    if visit.days_told:
        fields[22] = moment(visit.told_at(visit.changed_at))
    if visit.signature.clinician.strip():
        fields[32] = f"&{text(visit.signature.clinician)}"
    return segment("OBR", {number: value for number, value in fields.items() if value})


def _observed(visit: RecordedVisit, result: Result, terms: Terms) -> Iterable[list[Fields]]:
    """Yield a result and its parts, each with its notes."""
    common = _common(visit, result)
    if result.value is not None or result.absent:
        place = place_words(result)
        words = f"{result_words(result)} ({place})" if place else result_words(result)
        told = common | {3: components(result.code, text(words), CODES)} | _value(result.value)
        if result.flag:
            told |= {7: _NORMAL[type(result.value) is Percent], 8: result.flag}
        yield [told, *_notes(result.absent, result.reason)]
    for part in result.parts:
        words = terms.displays[part.code]
        if not part.code.startswith(f"{result.code}."):
            words = f"{result_words(result)}: {words}"
        told = common | {3: components(_part_code(result, part), text(words), CODES)}
        yield [told | _value(part.value), *_notes(part.absent, finding_words(part))]


def _part_code(result: Result, part: Part) -> str:
    """Return the code of a part, alone: what belongs to a branch is told under its name."""
    return part.code if part.code.startswith(f"{result.code}.") else f"{result.code}.{part.code}"


def _common(visit: RecordedVisit, result: Result) -> Fields:
    method = components(f"method.{result.maker}", text(maker_words(visit.examination, result)), CODES)
    fields: Fields = {4: result.maker.value, 17: method}
    if visit.examination.dated:
        fields[14] = moment(visit.told_at(visit.examination.started_at))
    by = result.by.strip() or visit.signature.clinician.strip()
    if result.maker is not Maker.PROGRAM and by:
        fields[16] = components("", text(by))
    grade = visit.examination.grade
    if result.maker is Maker.PROGRAM and grade is not None:
        fields[18] = components(text(grade.provenance.program_version), "PALSYGRADER")
    if result.at is not None and visit.days_told:
        fields[19] = moment(visit.told_at(result.at))
    return fields


def _value(value: Value | None) -> Fields:
    """Return type, value, unit, normal range and status of a value; X where there is none (table 0085)."""
    if value is None:
        return {11: "X"}
    if isinstance(value, Percent):
        return {2: "NM", 5: f"{value.percent:.1f}", 6: components("%", "percent", "UCUM"), 11: "F"}
    if isinstance(value, Points):
        return {2: "NM", 5: str(value.points), 11: "F"}
    if isinstance(value, Coded):
        return {2: "ST", 5: value.code.rpartition(".")[2], 11: "F"}
    return {2: "ST", 5: "yes" if value.yes else "no", 11: "F"}


def _notes(absent: str, words: str) -> list[Fields]:
    lines = [absent_words(absent)] if absent else []
    return [{2: "L", 3: text(line, lines=True)} for line in (*lines, words) if line.strip()]


def _numbered(number: int, told: list[Fields]) -> list[str]:
    """Return the segments of an observation: OBX, then its notes."""
    observed, *notes = told
    found = [segment("OBX", observed | {1: str(number)})]
    return found + [segment("NTE", note | {1: str(place)}) for place, note in enumerate(notes, start=1)]


def _printed(visit: RecordedVisit, terms: Terms) -> Fields:
    data = base64.b64encode(visit.pdf or b"").decode("ascii")
    return {
        2: "ED",
        3: components("report", text(terms.displays["report"]), CODES),
        5: components("", "Application", "PDF", "Base64", data),
        11: "F" if visit.version == 1 else "C",
    }
