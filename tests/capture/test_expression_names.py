"""The expression a file's name means."""

import pytest

from palsygrader.capture.expression_names import expressions_named
from palsygrader.domain.expressions import Expression


@pytest.mark.parametrize("expression", Expression)
def test_the_identifiers_of_grade_are_known(expression: Expression) -> None:
    assert expressions_named(expression.value) == (expression,)
    assert expressions_named(expression.value.upper()) == (expression,)


@pytest.mark.parametrize(
    ("stem", "expressions"),
    [
        ("Ruiz 2024-05-03 rest (2)", (Expression.REST,)),
        ("01_neutral", (Expression.REST,)),
        ("brow", (Expression.BROW_RAISE,)),
        ("EyebrowsUp", (Expression.BROW_RAISE,)),
        ("eyes closed", (Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE)),
        ("eyes closed tightly", (Expression.TIGHT_CLOSURE,)),
        ("eyesClosedGently", (Expression.GENTLE_CLOSURE,)),
        ("smile", (Expression.OPEN_SMILE, Expression.CLOSED_SMILE)),
        ("Smile-open-2", (Expression.OPEN_SMILE,)),
        ("smile, lips closed", (Expression.CLOSED_SMILE,)),
        ("lower-teeth", (Expression.LOWER_TEETH,)),
        ("kiss", (Expression.PUCKER,)),
        ("nose_wrinkle", (Expression.SNARL,)),
    ],
)
def test_common_spellings_are_known(stem: str, expressions: tuple[Expression, ...]) -> None:
    assert expressions_named(stem) == expressions


@pytest.mark.parametrize("stem", ["IMG_0001", "DSC04711", "20240503_142000", "Forrest", "restaurant", "", "photo (3)"])
def test_other_names_tell_nothing(stem: str) -> None:
    assert expressions_named(stem) == ()
