"""What came to a visit besides what was signed: addenda, and second readings by others."""

from palsygrader import wording
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import Branch
from palsygrader.domain.reading import Reading
from palsygrader.domain.second_reading import sunnybrook
from palsygrader.report.local_time import local
from palsygrader.report.parts import AddendumPart
from palsygrader.report.phrases import moment_words, numeral
from palsygrader.wording.days import day_words
from palsygrader.wording.lists import comma_list


def addendum_parts(examination: Examination) -> tuple[AddendumPart, ...]:
    """Return the addenda, the oldest first."""
    return tuple(map(_part, examination.addenda))


def reading_lines(examination: Examination) -> tuple[str, ...]:
    """Return a line for each finished second reading of a signed visit; a draft tells of none, they might sway it."""
    if examination.signature is None:
        return ()
    return tuple(map(_line, examination.readings))


def _part(addendum: Addendum) -> AddendumPart:
    moment = moment_words(local(addendum.written_at))
    return AddendumPart(
        head=wording.say("addendum.report", author=addendum.author, moment=moment),
        text=addendum.text,
        line=wording.say("addendum.record", author=addendum.author, moment=moment, text=addendum.text),
    )


def _line(reading: Reading) -> str:
    grades = [
        wording.say("reading.report.branch", branch=wording.of(branch), grade=numeral(reading.severities.get(branch)))
        for branch in Branch
    ]
    if reading.house_brackmann is not None:
        grades.append(wording.say("reading.report.whole_face", grade=numeral(reading.house_brackmann)))
    points = sunnybrook(reading)
    if points is not None:
        grades.append(wording.say("reading.report.sunnybrook", points=points))
    day = day_words(local(reading.finished_at or reading.begun_at).date())
    return wording.say("reading.report", reader=reading.reader, day=day, grades=comma_list(grades))
