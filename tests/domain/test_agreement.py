"""Agreement of two readers: against a hand-counted example and against scikit-learn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from palsygrader.domain.agreement import LEAST_PAIRS, agreement, quadratic_kappa
from palsygrader.domain.severity import Severity

GRADES = st.sampled_from(Severity)


def test_pairs_are_counted() -> None:
    pairs = [(Severity.I, Severity.I), (Severity.II, Severity.III), (Severity.IV, Severity.II)]
    found = agreement(pairs)
    assert (found.pairs, found.exact, found.within_one) == (3, 1, 2)


def test_kappa_by_hand() -> None:
    # Observed (0 + 1 + 1 + 0) / 4; expected over all 16 combinations of {I, II, II, III} and {I, III, I, III}.
    pairs = [
        (Severity.I, Severity.I),
        (Severity.II, Severity.III),
        (Severity.II, Severity.I),
        (Severity.III, Severity.III),
    ]
    assert quadratic_kappa(pairs) == pytest.approx(1 - (2 / 4) / (24 / 16))


@given(st.lists(st.tuples(GRADES, GRADES), min_size=2, max_size=40))
def test_kappa_is_that_of_another_library(pairs: list[tuple[Severity, Severity]]) -> None:
    first, second = ([int(one) for one in side] for side in zip(*pairs, strict=True))
    found = quadratic_kappa(pairs)
    if len({*first, *second}) == 1:
        assert found is None
        return
    assert found is not None
    expected = cohen_kappa_score(first, second, labels=list(map(int, Severity)), weights="quadratic")
    assert found == pytest.approx(float(expected))
    assert -1.0 <= found <= 1.0


def test_too_few_pairs_make_no_kappa() -> None:
    pair = (Severity.I, Severity.II)
    other = (Severity.V, Severity.V)
    assert agreement([pair, other] * (LEAST_PAIRS // 2)).kappa is not None
    assert agreement([pair, *[other] * (LEAST_PAIRS - 2)]).kappa is None


def test_one_grade_throughout_makes_no_kappa() -> None:
    assert agreement([(Severity.II, Severity.II)] * LEAST_PAIRS).kappa is None
    assert agreement([]).kappa is None
