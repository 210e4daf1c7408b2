"""Global grades and the clinician's decisions in words."""

from collections.abc import Sequence
from typing import Final

from palsygrader import wording
from palsygrader.domain.examination import Decision, Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import Scale
from palsygrader.domain.questionnaires import is_answer
from palsygrader.domain.scales import ItemDefinition, ScaleScore, ScaleSection, definitions
from palsygrader.domain.scales.eface import SUBSCORES, subscores
from palsygrader.domain.scales.sheet import scale_scores, to_confirm, values_in_force
from palsygrader.domain.scales.yanagihara import HIGHEST as YANAGIHARA_HIGHEST
from palsygrader.domain.severity import Severity
from palsygrader.report.parts import DecisionRow, ScaleRow
from palsygrader.report.phrases import numeral
from palsygrader.wording.days import day_words
from palsygrader.wording.findings import value_words
from palsygrader.wording.lists import comma_list, semicolon_list, sentences

FNGS2_TABLE_END: Final = 24
"""The highest total in the published table (`CLINICAL` section 4)."""
SUNNYBROOK_HIGHEST: Final = 100
_IN_WORDS: Final = frozenset(
    {(Scale.SUNNYBROOK, ScaleSection.REST), *((Scale.HOUSE_BRACKMANN, s) for s in ScaleSection)}
)
"""Sections whose findings are printed as words; the others' are printed as numbers."""


def scale_rows(examination: Examination) -> tuple[ScaleRow, ...]:
    """Return the global grades, House-Brackmann both ways first."""
    scores = scale_scores(examination)
    rules, total = scores[Scale.HOUSE_BRACKMANN], scores[Scale.FNGS2]
    sunnybrook, eface, yanagihara = scores[Scale.SUNNYBROOK], scores[Scale.EFACE], scores[Scale.YANAGIHARA]
    return (
        _row(rules, _numeral(rules), _rule(rules)),
        _row(total, _numeral(total), _regions(examination, rules, total)),
        _row(sunnybrook, _of_highest(sunnybrook, "composite", SUNNYBROOK_HIGHEST), _worksheet(examination, sunnybrook)),
        _row(eface, *_subscores(examination)),
        _row(yanagihara, _of_highest(yanagihara, "total", YANAGIHARA_HIGHEST), _ten_items(examination)),
    )


def scale_note(examination: Examination) -> str:
    """Return what is provisional, and whose values the scores use."""
    waiting = len(to_confirm(examination))
    notes = [wording.say("report.scale.clinicians")]
    if values_in_force(examination, Scale.EFACE):
        notes.append(wording.say("report.scale.eface_lines"))
    if waiting:
        key = "report.scale.to_confirm_one" if waiting == 1 else "report.scale.to_confirm"
        notes.insert(0, wording.say(key, count=waiting))
    return sentences(notes)


def decision_rows(examination: Examination) -> tuple[tuple[DecisionRow, ...], str]:
    """Return the decisions in force that change a value, and one sentence naming those that confirm one.

    What the patient answered to a questionnaire is no decision of the clinician's.
    """
    rows: list[DecisionRow] = []
    confirmed: list[str] = []
    for item in dict.fromkeys(decision.item for decision in examination.decisions):
        decision = examination.decision(item)
        if decision is None or is_answer(item):
            continue
        name, model, clinician = _decided(examination, decision)
        if model == clinician and not decision.reason:
            confirmed.append(item)
            continue
        rows.append(
            DecisionRow(
                item=wording.capitalised(name),
                model=model,
                clinician=clinician,
                reason=decision.reason or wording.say("report.decision.no_reason"),
                by=_by(examination, decision),
            )
        )
    words = wording.say("report.decision.confirmed", items=_confirmed(confirmed)) if confirmed else ""
    return tuple(rows), words


def _confirmed(keys: list[str]) -> str:
    """Return what was confirmed: weak side and branches, then the items scale by scale."""
    parts = []
    if "affected_side" in keys:
        parts.append(wording.say("report.decision.side"))
    of_room = {
        room: [key.partition(".")[2] for key in keys if key.startswith(f"{room}.")] for room in ("branch", *Scale)
    }
    branches = [wording.of(branch) for branch in Branch if branch in of_room["branch"]]
    if branches:
        key = "report.decision.branch" if len(branches) == 1 else "report.decision.branches"
        parts.append(wording.say(key, branch=comma_list(branches)))
    parts += [
        wording.say("report.decision.scale", scale=wording.of(scale), item=_named(scale, of_room[scale]))
        for scale in Scale
        if of_room[scale]
    ]
    return semicolon_list(parts)


def _row(score: ScaleScore, value: str, details: list[str]) -> ScaleRow:
    if score.missing:
        details = [*details, _missing(score)]
    return ScaleRow(wording.say(f"report.scale.{score.scale}"), value, "\n".join(details))


def _numeral(score: ScaleScore) -> str:
    return numeral(Severity(score.totals["grade"])) if score.totals else wording.say("report.not_complete")


def _of_highest(score: ScaleScore, total: str, highest: int) -> str:
    if not score.totals:
        return wording.say("report.not_complete")
    return wording.say("report.scale.of", value=score.totals[total], highest=highest)


def _ten_items(examination: Examination) -> list[str]:
    """Return the values of Yanagihara's items that have one."""
    items = _items(examination, Scale.YANAGIHARA, definitions(Scale.YANAGIHARA))
    return [wording.say("report.scale.yanagihara_items", items=items)] if items else []


def _subscores(examination: Examination) -> tuple[str, list[str]]:
    """Return the complete subscores, a dash for the others, and the items behind each."""
    found = subscores(values_in_force(examination, Scale.EFACE))
    words = {name: str(found.get(name, wording.say("report.none"))) for name in SUBSCORES}
    value = wording.say("report.scale.eface_value", **words) if found else wording.say("report.not_complete")
    lines = []
    for name, section in SUBSCORES.items():
        items = tuple(item for item in definitions(Scale.EFACE) if item.section is section)
        listed = _items(examination, Scale.EFACE, items)
        if listed:
            title = wording.capitalised(wording.say(f"scale.eface.total.{name}"))
            key = "report.scale.section_score" if name in found else "report.scale.section"
            lines.append(wording.say(key, section=title, score=found.get(name), items=listed))
    return value, lines


def _rule(score: ScaleScore) -> list[str]:
    return [wording.say(f"scale.house_brackmann.rule.{score.rule}")] if score.rule is not None else []


def _regions(examination: Examination, rules: ScaleScore, total: ScaleScore) -> list[str]:
    """Return the regional values behind the total, and that it differs from the rules where it does."""
    items = _items(examination, Scale.FNGS2, definitions(Scale.FNGS2))
    if not total.totals:
        return [wording.say("report.scale.so_far", items=items)] if items else []
    lines = [wording.say("report.scale.by_total", total=total.totals["total"], items=items)]
    if total.totals["total"] > FNGS2_TABLE_END:
        lines.append(wording.say("report.scale.above_table"))
    if rules.totals and rules.totals["grade"] != total.totals["grade"]:
        lines.append(wording.say("report.scale.differ"))
    return lines


def _worksheet(examination: Examination, score: ScaleScore) -> list[str]:
    """Return the values item by item, section by section."""
    lines = []
    for section in ScaleSection:
        items = tuple(item for item in definitions(score.scale) if item.section is section)
        words = _items(examination, score.scale, items)
        if words:
            name = wording.capitalised(wording.of(section))
            points = score.totals.get(section.value)
            key = "report.scale.section" if points is None else "report.scale.section_score"
            lines.append(wording.say(key, section=name, score=points, items=words))
    if score.totals.get("composite_raw", 0) < 0:
        lines.append(wording.say("report.scale.raw", raw=score.totals["composite_raw"]))
    return lines


def _items(examination: Examination, scale: Scale, items: tuple[ItemDefinition, ...]) -> str:
    """Return the items that have a value, each with it."""
    values = values_in_force(examination, scale)
    return comma_list(
        wording.say(
            "report.item_value",
            item=item_words(scale, item),
            value=_value(scale, item.identifier, values[item.identifier]),
        )
        for item in items
        if item.identifier in values
    )


def _missing(score: ScaleScore) -> str:
    """Return the items without a value, those of one section together."""
    return wording.say("report.scale.missing", items=_named(score.scale, score.missing))


def _named(scale: Scale, identifiers: Sequence[str]) -> str:
    """Return the names of some items of a scale, those of one section together."""
    parts = []
    for section in ScaleSection:
        items = [item for item in definitions(scale) if item.section is section]
        named = [item for item in items if item.identifier in identifiers]
        words = wording.of(section)
        if len(named) == 1:
            parts.append(wording.say(f"scale.{scale}.{named[0].identifier}"))
        elif named and len(named) == len(items):
            parts.append(wording.say("report.scale.whole_section", section=words, count=len(items)))
        elif named:
            names = comma_list(item_words(scale, item) for item in named)
            parts.append(wording.say("report.scale.section_items", section=words, items=names))
    return comma_list(parts)


def item_words(scale: Scale, item: ItemDefinition) -> str:
    """Return an item's name, a short one where its section already says what it is about."""
    short = f"scale.{scale}.{item.identifier}.short"
    if short in wording.CATALOGUE:
        return wording.say(short)
    room, _, expression = item.identifier.partition("_")
    if room == item.section and expression in set(Expression):
        return wording.say(f"expression.{expression}.short")
    return wording.say(f"scale.{scale}.{item.identifier}")


def _value(scale: Scale, name: str, value: int) -> str:
    """Return a value as its finding where the sheet is filled in by findings, else as its number."""
    section = next(item.section for item in definitions(scale) if item.identifier == name)
    return value_words(scale, name, value) if (scale, section) in _IN_WORDS else str(value)


def _by(examination: Examination, decision: Decision) -> str:
    """Return who decided, and when if not on the day of the visit; who signed answers for decisions without a name."""
    clinician = decision.clinician.strip()
    if not clinician and examination.signature is not None:
        clinician = examination.signature.clinician
    day = decision.decided_at.date()
    if day == examination.started_at.date():
        return clinician
    if not clinician:
        return day_words(day)
    return wording.say("report.decision.by_later", clinician=clinician, day=day_words(day))


def _decided(examination: Examination, decision: Decision) -> tuple[str, str, str]:
    """Return what a decision is about, the program's value and the clinician's."""
    grade = examination.grade
    room, _, name = decision.item.partition(".")
    if room == "affected_side":
        model = wording.of(grade.affected_side) if grade is not None else wording.say("report.none")
        return wording.say("report.decision.side"), model, wording.of(AffectedSide(str(decision.value)))
    if room == "branch":
        branch = Branch(name)
        severity = grade.branch(branch).severity if grade is not None else None
        model = numeral(severity) if severity is not None else wording.say("report.withheld")
        words = wording.say("report.decision.branch", branch=wording.of(branch))
        return words, model, numeral(Severity(int(decision.value or 0)))
    scale = Scale(room)
    proposals = grade.proposals if grade is not None else ()
    proposed = next((p.value for p in proposals if p.scale is scale and p.item == name), None)
    model = _value(scale, name, proposed) if proposed is not None else wording.say("report.none")
    item = wording.say(f"scale.{scale}.{name}")
    words = wording.say("report.decision.scale", scale=wording.of(scale), item=item)
    return words, model, _value(scale, name, int(decision.value or 0))
