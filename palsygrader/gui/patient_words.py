"""How a patient is put into words on the screen."""

from datetime import date

from palsygrader import wording
from palsygrader.archive.lines import PatientLine, VisitLine
from palsygrader.domain.consent import Consent, ConsentAnswer, ConsentPurpose, answers_to
from palsygrader.domain.face import AffectedSide, Side
from palsygrader.domain.patient import Patient, Sex
from palsygrader.gui import dates
from palsygrader.report.treatment_choice import last_lines
from palsygrader.report.treatment_words import altered_meaning, altered_words, consent_line
from palsygrader.wording import say
from palsygrader.wording.lists import semicolon_list, sentences


def born(patient: Patient, today: date) -> str:
    """Return date of birth and age, empty when not known."""
    if patient.born is None:
        return ""
    return say("patient.born_age", born=dates.shown(patient.born), age=dates.age_years(patient.born, today))


def side(affected: AffectedSide) -> str:
    """Return which side is weak, always the patient's own, as a heading."""
    return wording.capitalised(own_side(affected))


def own_side(affected: AffectedSide) -> str:
    """Return which side is weak, always the patient's own."""
    own = {AffectedSide.LEFT: Side.LEFT, AffectedSide.RIGHT: Side.RIGHT}.get(affected)
    return wording.of(affected if own is None else own)


def palsy(patient: Patient) -> str:
    """Return the weak side, empty when not known."""
    if patient.palsy_side is AffectedSide.UNKNOWN:
        return ""
    return say("patient.palsy", side=wording.of(patient.palsy_side))


def identity(patient: Patient, today: date) -> str:
    """Return what tells one patient from another, in one line."""
    return " · ".join(identity_lines(patient, today))


def identity_lines(patient: Patient, today: date) -> tuple[str, str]:
    """Return what tells one patient from another in two short lines: birth with the number, and the weak side."""
    known_birth = born(patient, today) or say("patient.born_unknown")
    number = say("patient.number", number=patient.record_number) if patient.record_number else ""
    known_side = palsy(patient) or say("patient.palsy_unknown")
    return " · ".join(part for part in (known_birth, number) if part), known_side


def visits(line: PatientLine, *, lost: bool = False) -> str:
    """Return how many visits there were, and when the last one was.

    Args:
        line: Of the list.
        lost: Whether the server that has the visits is lost.
    """
    if not line.visit_count:
        return say("patient.visits_lost" if lost else "patient.no_visits")
    if line.last_visit_at is None:
        key = "views.undated.visits" if line.visit_count > 1 else "views.undated.one_visit"
        return say(key, count=line.visit_count)
    last = dates.shown(line.last_visit_at.astimezone().date())
    return (
        say("patient.visits", count=line.visit_count, last=last)
        if line.visit_count > 1
        else say("patient.one_visit", last=last)
    )


def visit_state(visit: VisitLine) -> str:
    """Return whether a visit is signed, waits for it, or was broken off."""
    if visit.signed_at is not None:
        return say("visit.signed")
    return say("visit.unsigned") if visit.finished else say("visit.unfinished")


def marked_state(visit: VisitLine) -> str:
    """Return the state of a visit, with how many addenda were written to a signed one, and whether it was sent."""
    state = say("addendum.mark", count=visit.addenda) if visit.addenda else visit_state(visit)
    return state if visit.delivery is None else say(f"hospital.mark.{visit.delivery.state}", state=state)


def altered(patient: Patient, today: date) -> str:
    """Return what is altered in the face, and what that means; empty without anything."""
    return altered_meaning(altered_words(patient.altered_on(today)))


def consents(patient: Patient) -> list[str]:
    """Return a line for each purpose: the answer in force and those before it; no line when nothing was asked."""
    if not patient.consents:
        return []
    return [_consent(purpose, answers_to(patient.consents, purpose)) for purpose in ConsentPurpose]


def _consent(purpose: ConsentPurpose, answers: tuple[Consent, ...]) -> str:
    lines = [consent_line(answer) for answer in reversed(answers)] or [wording.of(ConsentAnswer.NOT_ASKED)]
    told = say("consent.of", purpose=wording.capitalised(wording.of(purpose)), line=lines[0])
    if not lines[1:]:
        return told
    return sentences((say("record.sentence", words=told), say("consent.before", lines=semicolon_list(lines[1:]))))


def facts(patient: Patient, today: date) -> list[tuple[str, str]]:
    """Return the fields of the record as pairs of name and words; birth and side even when they are not recorded."""
    missing = say("patient.not_recorded")
    weak = missing if patient.palsy_side is AffectedSide.UNKNOWN else side(patient.palsy_side)
    sex = "" if patient.sex is Sex.UNKNOWN else wording.capitalised(wording.of(patient.sex))
    pairs = (
        (say("form.born"), born(patient, today) or missing),
        (say("form.sex"), sex),
        (say("form.record_number"), patient.record_number),
        (say("patient.side"), weak),
        (say("form.onset"), dates.shown(patient.onset) if patient.onset else ""),
        (say("form.cause"), patient.cause),
        (say("form.treatment"), patient.treatment),
        (say("patient.treatments"), "\n".join(last_lines(patient.treatments))),
        (say("patient.altered"), altered(patient, today)),
        (say("patient.consent"), "\n".join(consents(patient))),
        (say("form.notes"), patient.notes),
    )
    return [(name, value) for name, value in pairs if value]
