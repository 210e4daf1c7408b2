"""Words of the questionnaires: topics of their items in our own words, since the published sentences are copyrighted.

A clinic types the sentences it may use into the settings; they are shown in the place of the topics.
"""

from typing import Final

_TOPICS: Final[dict[str, tuple[str, ...]]] = {
    "fdi": (
        "eating: food kept in the mouth and moved about",
        "drinking",
        "speech sounds",
        "watering or dry eye",
        "care of the teeth, rinsing",
        "calmness",
        "withdrawal from others",
        "irritability towards others",
        "broken sleep",
        "outings and company given up because of the face",
    ),
    "face": (
        "movement of the mouth with a smile",
        "movement of the brow when it is raised",
        "movement of the lips when they are pursed",
        "tightness or discomfort in the face",
        "dry or sore eye",
        "tension or pain when the face moves, how often",
        "need of eye drops or ointment",
        "watering eye",
        "own behaviour among people",
        "behaviour of other people",
        "moving food about in the mouth",
        "drooling, food or drink lost from the mouth",
        "tired face, tension or pain when it moves",
        "social life and appearance",
        "meals away from home",
    ),
    "saq": (
        "smile: the eye closes",
        "speech: the eye closes",
        "pursed lips: the eye closes",
        "smile: the neck tightens",
        "eye closure: the face tightens",
        "eye closure: the mouth corner moves",
        "eye closure: the neck tightens",
        "eating: the eye waters",
        "movement: the chin dimples",
    ),
}
_ANSWERS: Final[dict[str, dict[int, str]]] = {
    "difficulty": {
        5: "no difficulty",
        4: "slight difficulty",
        3: "moderate difficulty",
        2: "great difficulty",
        1: "not done, because of health",
        0: "not done, for other reasons",
    },
    "time_good": {6: "always", 5: "mostly", 4: "often", 3: "sometimes", 2: "rarely", 1: "never"},
    "time_bad": {1: "always", 2: "mostly", 3: "often", 4: "sometimes", 5: "rarely", 6: "never"},
    "movement": {
        1: "does not move",
        2: "only with concentration",
        3: "slightly",
        4: "nearly as normal",
        5: "as normal",
    },
    "frequency": {1: "always", 2: "mostly", 3: "sometimes", 4: "rarely", 5: "never"},
    "agreement": {
        1: "agrees strongly",
        2: "agrees",
        3: "neither agrees nor disagrees",
        4: "disagrees",
        5: "disagrees strongly",
    },
    "synkinesis": {
        1: "hardly ever or not",
        2: "now and then, very mild",
        3: "sometimes, mild",
        4: "mostly, moderate",
        5: "always, severe",
    },
}
ANSWER_KINDS: Final[dict[str, tuple[str, ...]]] = {
    "fdi": (*("difficulty",) * 5, "time_good", *("time_bad",) * 4),
    "face": (*("movement",) * 3, *("frequency",) * 9, *("agreement",) * 3),
    "saq": ("synkinesis",) * 9,
}
"""Which words the answers to each item have: `questionnaire_answer.<kind>.<points>`."""

WORDS: Final[dict[str, str]] = {
    "questionnaire.fdi": "Facial Disability Index",
    "questionnaire.face": "FaCE scale",
    "questionnaire.saq": "Synkinesis Assessment Questionnaire",
    "questionnaire.fdi.short": "FDI",
    "questionnaire.face.short": "FaCE",
    "questionnaire.saq.short": "SAQ",
    "questionnaire.fdi.score.physical": "physical function",
    "questionnaire.fdi.score.social": "social function and well-being",
    "questionnaire.face.score.total": "total",
    "questionnaire.face.score.movement": "facial movement",
    "questionnaire.face.score.comfort": "facial comfort",
    "questionnaire.face.score.oral": "oral function",
    "questionnaire.face.score.eye": "eye comfort",
    "questionnaire.face.score.lacrimal": "lacrimal control",
    "questionnaire.face.score.social": "social function",
    "questionnaire.saq.score.total": "total",
    "questionnaire.fdi.range": "100 is best, physical function down to −25",
    "questionnaire.face.range": "0 to 100, 100 is best",
    "questionnaire.saq.range": "20 to 100, 20 is no synkinesis",
    **{
        f"questionnaire.{name}.{number}": topic
        for name, topics in _TOPICS.items()
        for number, topic in enumerate(topics, start=1)
    },
    **{
        f"questionnaire_answer.{kind}.{points}": meaning
        for kind, meanings in _ANSWERS.items()
        for points, meaning in meanings.items()
    },
    # The tab.
    "questionnaires.item": "Item {number}: {text}",
    "questionnaires.unanswered": "not answered",
    "questionnaires.button": "{name}\n{state}",
    "questionnaires.empty": "not filled in",
    "questionnaires.some": "{answered} of {all} answered",
    "questionnaires.complete": "complete",
    "questionnaires.score": "{name} {value}",
    "questionnaires.score_of": "{name} {value} (from {answered} of {all} items)",
    "questionnaires.total": "{name}: {scores}",
    "questionnaires.no_score": "{name}: not complete",
    "questionnaires.not_begun": "{name}: not filled in",
    "questionnaires.missing": "Not answered: {numbers}.",
    "questionnaires.range": "{range}.",
    "questionnaires.others": "{scores}.",
    "questionnaires.hint": "A digit answers and goes on, ↑ ↓ move, Delete clears.\nPoints as printed on the sheet.",
    "questionnaires.signed": "Signed: answers do not change any more.",
    # The settings.
    "settings.section.questionnaires": "Questionnaires",
    "settings.questionnaire_items": "Words of the items",
    "settings.questionnaire_items.hint": (
        "The published sentences belong to their authors. Type those your clinic may use; where nothing is typed, the "
        "topic stands."
    ),
    "settings.questionnaire_items.choose": "Choose a questionnaire …",
    **{
        f"settings.questionnaire_item.{name}.{number}": f"{number}  {topic[0].upper()}{topic[1:]}"
        for name, topics in _TOPICS.items()
        for number, topic in enumerate(topics, start=1)
    },
    # The report and the history.
    "report.section.questionnaires": "Questionnaires, answered by the patient",
    "report.questionnaire.scores": "{scores}; {range}",
    "report.questionnaire.earlier": "Earlier: {visits}",
    "report.questionnaire.visit": "{scores} ({day})",
    "report.questionnaire.missing": "Not answered: {numbers}",
    "history.questionnaires": "Questionnaires over the visits",
    "history.questionnaires.value": "{value} ({day})",
}
