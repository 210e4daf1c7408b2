"""Facial Clinimetric Evaluation (FaCE) scale: fifteen items in six domains, and a total.

Source: Kahn JB, Gliklich RE, Boyev KP, Stewart MG, Metson RB, McKenna MJ, Laryngoscope 111:387-398 (2001),
doi 10.1097/00005537-200103000-00005. Every item has 1 (worst) to 5 (best) points as printed, none is reversed; a score
is (points - items) / (4 x items) x 100, and the total is that of all fifteen items, not the mean of the domains.

Which item belongs to which domain is taken from the scale as it is commonly printed (assumed, to be checked: the
paper's appendix B was not at hand). The sizes of the domains agree with their shares in the total that Yoon and others
measured, exactly proportional to the numbers of items (4 of 15 social, 3 of 15 comfort; doi
10.22541/au.167137382.23435643/v1). What is done about missing items was not at hand either: a score is withheld until
all of its items are answered (ours).
"""

from typing import Final

from palsygrader.domain.questionnaires.definition import Questionnaire, QuestionnaireDefinition, ScoreDefinition

DOMAINS: Final[dict[str, tuple[int, ...]]] = {
    "movement": (1, 2, 3),
    "comfort": (4, 6, 13),
    "oral": (11, 12),
    "eye": (5, 7),
    "lacrimal": (8,),
    "social": (9, 10, 14, 15),
}
"""Items of each domain."""
_ALL: Final = tuple(range(1, 16))

FACE: Final = QuestionnaireDefinition(
    Questionnaire.FACE,
    ((1, 2, 3, 4, 5),) * len(_ALL),
    tuple(
        ScoreDefinition(name, items, zero_points=1, full_points=5, least_answered=len(items))
        for name, items in {"total": _ALL, **DOMAINS}.items()
    ),
    main=("total",),
)
