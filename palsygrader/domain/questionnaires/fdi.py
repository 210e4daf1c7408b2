"""Facial Disability Index: physical function, and social function and well-being.

Source: VanSwearingen JM, Brach JS, Phys Ther 76:1288-1298 (1996), doi 10.1093/ptj/76.12.1288. Items 1 to 5 have 5 (no
difficulty) to 2 points, 1 where it is not done because of health and 0 where it is not done for other reasons; items 6
to 10 have 6 (best) to 1 points. Item 6 asks for something good, so that "all of the time" has 6 points; items 7 to 10
ask for something bad, so that it has 1: the sheet's numbers already count in one direction, and nothing is reversed
here.

Physical function = (points - N) / N x 100 / 4, social function and well-being = (points - N) / N x 100 / 5, N being the
number of items answered. So the physical score falls to -25 where nothing is done for other reasons than health.
"""

from typing import Final

from palsygrader.domain.questionnaires.definition import Questionnaire, QuestionnaireDefinition, ScoreDefinition

LEAST_ANSWERED: Final = 3
"""(ours) A score is given from three of its five items on.

The published formula divides by the number of items answered and names no least number.
"""

FDI: Final = QuestionnaireDefinition(
    Questionnaire.FDI,
    (*((0, 1, 2, 3, 4, 5),) * 5, *((1, 2, 3, 4, 5, 6),) * 5),
    (
        ScoreDefinition("physical", (1, 2, 3, 4, 5), zero_points=1, full_points=5, least_answered=LEAST_ANSWERED),
        ScoreDefinition("social", (6, 7, 8, 9, 10), zero_points=1, full_points=6, least_answered=LEAST_ANSWERED),
    ),
    main=("physical", "social"),
)
