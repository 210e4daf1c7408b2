"""Synkinesis Assessment Questionnaire: nine items and a total.

Source: Mehta RP, WernickRobinson M, Hadlock TA, Laryngoscope 117:923-926 (2007), doi 10.1097/MLG.0b013e3180412460.
Every item has 1 (hardly ever) to 5 (always or severe) points; the total is their sum / 45 x 100, 20 (none) to 100
(worst), as it is commonly cited (to be checked: the paper was not at hand). No rule for missing items is known: the
total is withheld until all nine are answered (ours).
"""

from typing import Final

from palsygrader.domain.questionnaires.definition import Questionnaire, QuestionnaireDefinition, ScoreDefinition

_ALL: Final = tuple(range(1, 10))

SAQ: Final = QuestionnaireDefinition(
    Questionnaire.SAQ,
    ((1, 2, 3, 4, 5),) * len(_ALL),
    (ScoreDefinition("total", _ALL, zero_points=0, full_points=5, least_answered=len(_ALL)),),
    main=("total",),
)
