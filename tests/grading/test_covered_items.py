"""The scales' items of a face that is partly covered: what is seen is proposed, what is hidden is withheld."""

from collections.abc import Collection
from dataclasses import replace

import numpy as np
import pytest

from palsygrader.domain.examination import Decision, Examination, ExpressionRecord, QualityFlag, QualityIssue
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import AffectedSide, Branch, Region, Side
from palsygrader.domain.grade import Scale, WithheldReason
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.domain.scales.sheet import scale_scores, to_confirm, values_in_force
from palsygrader.grading.features import EXPRESSIONS
from palsygrader.grading.grader import GeometryGrader
from palsygrader.grading.network import SYNKINESIS_REGIONS
from tests.grading.test_features import face_px
from tests.grading.test_network_grader import NOW, RECORDS, WEAK_LEFT, answer, graded

AT_REST = (Quantity.BROW_HEIGHT, Quantity.PALPEBRAL_APERTURE, Quantity.ORAL_COMMISSURE_HEIGHT)
UPPER = {*BRANCH_EXPRESSIONS[Branch.TEMPORAL], *BRANCH_EXPRESSIONS[Branch.ZYGOMATIC]}
MOUTH = BRANCH_EXPRESSIONS[Branch.BUCCAL]
COVERED = WithheldReason.COVERED
Items = dict[tuple[Scale, str], int | WithheldReason | None]


def measured(expression: Expression) -> ExpressionRecord:
    """Return a recording of an even face, with all that the items are read from."""
    quantities = (Quantity.ORAL_SYNKINESIS,) if expression in UPPER else (Quantity.OCULAR_SYNKINESIS,)
    found = tuple(
        Measurement(quantity, expression, side, 9.0, Unit.EYE_DISTANCE_PERCENT, 0.1)
        for quantity in (AT_REST if expression is Expression.REST else quantities)
        for side in Side
    )
    one = RECORDS[expression]
    return replace(one, measurements=(*one.measurements, *found))


def faces(
    regions: tuple[Region, ...] | None,
    where: Collection[Expression] = EXPRESSIONS,
    issue: QualityIssue = QualityIssue.COVERED,
) -> dict[Expression, ExpressionRecord]:
    """Return all expressions; some have a problem."""
    records = {expression: measured(expression) for expression in EXPRESSIONS}
    flagged = {e: replace(records[e], quality=(QualityFlag(e, issue, 0.9, regions),)) for e in where}
    return records | flagged


def clip(record: ExpressionRecord) -> ExpressionRecord:
    points = np.repeat(face_px()[np.newaxis], 9, axis=0).astype(np.float32)
    return replace(record, times_ms=np.linspace(0.0, 800.0, 9), points_px=points, movement_percent=np.zeros((2, 9)))


def items(records: dict[Expression, ExpressionRecord], synkinesis: dict[str, int] | None = None) -> Items:
    """Return what is proposed, or why nothing is.

    Args:
        records: Of an examination.
        synkinesis: What the network tells of some regions in every movement, 0 to 3; 0 of the others.
    """
    told = answer(left=40.0, side=WEAK_LEFT)
    told.synkinesis_chances[:] = np.eye(4)[0]
    for region, value in (synkinesis or {}).items():
        told.synkinesis_chances[..., SYNKINESIS_REGIONS.index(region), :] = np.eye(4)[value]
    return {(one.scale, one.item): one.withheld or one.value for one in graded(told, records).proposals}


def sunnybrook(found: Items, part: str) -> dict[str, int | WithheldReason | None]:
    start = f"{part}_"
    return {
        item.removeprefix(start): v
        for (s, item), v in found.items()
        if s is Scale.SUNNYBROOK and item.startswith(start)
    }


@pytest.mark.parametrize(
    ("regions", "hidden"),
    [
        ((Region.BROW,), {"brow_raise"}),
        ((Region.EYE,), {"gentle_closure"}),
        ((Region.MOUTH,), {"open_smile", "snarl", "pucker"}),
        ((Region.CHIN,), set()),
        (None, {"brow_raise", "gentle_closure", "open_smile", "snarl", "pucker"}),
    ],
)
def test_a_movement_is_proposed_where_what_moves_is_seen(regions: tuple[Region, ...] | None, hidden: set[str]) -> None:
    found = sunnybrook(items(faces(regions)), "voluntary")
    assert found == dict.fromkeys(found, 5) | dict.fromkeys(hidden, COVERED)


def test_a_photographed_movement_needs_what_moves_at_rest_too() -> None:
    records = faces((Region.BROW,), [Expression.REST])
    found = items(records)
    assert found[Scale.SUNNYBROOK, "voluntary_brow_raise"] is COVERED
    assert found[Scale.SUNNYBROOK, "voluntary_snarl"] == 5
    records[Expression.BROW_RAISE] = clip(records[Expression.BROW_RAISE])
    assert items(records)[Scale.SUNNYBROOK, "voluntary_brow_raise"] == 5, "a clip has a rest of its own"


def test_a_photograph_without_a_rest_to_compare_with_is_no_evidence() -> None:
    records = faces((Region.EYE,), [Expression.REST])
    records[Expression.TIGHT_CLOSURE] = clip(records[Expression.TIGHT_CLOSURE])
    grade = graded(answer(left=40.0, side=WEAK_LEFT), records)
    assert grade.branch(Branch.ZYGOMATIC).evidence == (Expression.TIGHT_CLOSURE,)


@pytest.mark.parametrize(
    ("region", "hidden"),
    [
        (Region.BROW, {(Scale.EFACE, "rest_brow")}),
        (Region.EYE, {(Scale.SUNNYBROOK, "rest_eye"), (Scale.EFACE, "rest_palpebral_fissure")}),
        (Region.MOUTH, {(Scale.SUNNYBROOK, "rest_mouth"), (Scale.EFACE, "rest_oral_commissure")}),
        (Region.MIDFACE, set()),
    ],
)
def test_nothing_is_told_of_the_rest_of_what_is_covered(region: Region, hidden: set[tuple[Scale, str]]) -> None:
    found = items(faces((region,), [Expression.REST]))
    covered = {key for key, value in found.items() if value is COVERED and key[1].startswith("rest_")}
    assert covered == hidden
    assert (found[Scale.HOUSE_BRACKMANN, "rest"] is COVERED) == bool(hidden), "it asks for all of the face"


@pytest.mark.parametrize(
    ("region", "expressions", "item"),
    [(Region.MOUTH, UPPER, "synkinesis_midfacial"), (Region.EYE, MOUTH, "synkinesis_ocular")],
)
def test_nothing_is_told_of_what_is_covered_while_it_moves_along(
    region: Region, expressions: Collection[Expression], item: str
) -> None:
    found = items(faces((region,), expressions))
    hidden = {expression.value for expression in expressions}
    for movement, value in sunnybrook(found, "synkinesis").items():
        assert value == (COVERED if movement in hidden else 0)
    assert found[Scale.EFACE, item] is COVERED
    assert found[Scale.FNGS2, "secondary_movement"] is COVERED
    one = items(faces((region,), list(expressions)[:1]))
    assert one[Scale.EFACE, item] == 100
    assert one[Scale.FNGS2, "secondary_movement"] == 0


def test_the_network_tells_of_what_is_seen_beside_a_cover() -> None:
    found = sunnybrook(items(faces((Region.BROW,)), {"eye": 2}), "synkinesis")
    assert found == {"brow_raise": 2, "gentle_closure": 0, "open_smile": 2, "snarl": 2, "pucker": 2}


def test_the_worst_that_moves_along_is_that_of_what_is_seen() -> None:
    told = {"eye": 1, "chin": 3}
    assert sunnybrook(items(faces(())), "synkinesis")["snarl"] == 0
    assert sunnybrook(items(faces(()), told), "synkinesis")["snarl"] == 3
    found = items(faces((Region.CHIN,)), told)
    assert sunnybrook(found, "synkinesis")["snarl"] == 1
    assert found[Scale.HOUSE_BRACKMANN, "synkinesis"] == 1


def test_the_rest_is_told_though_no_movement_is_seen() -> None:
    told = answer(left=40.0, side=WEAK_LEFT)
    told.rest_chances[0] = np.eye(3)[1]
    found = {(one.scale, one.item): one for one in graded(told, faces(None, EXPRESSIONS[1:])).proposals}
    assert found[Scale.SUNNYBROOK, "rest_eye"].value == 1
    assert found[Scale.SUNNYBROOK, "synkinesis_snarl"].withheld is COVERED


def test_measured_geometry_leaves_out_what_is_covered_anywhere() -> None:
    grader = GeometryGrader(landmarker_name="fake", landmarker_sha256="0" * 64)
    grade = grader.grade(faces((Region.BROW,)), AffectedSide.LEFT, NOW)
    found = {one.item: one.withheld or one.value for one in grade.proposals if one.scale is Scale.SUNNYBROOK}
    assert found["voluntary_open_smile"] is WithheldReason.COVERED
    assert found["synkinesis_open_smile"] == 0


def test_no_movement_is_compared_on_a_turned_head() -> None:
    found = items(faces(None, [Expression.BROW_RAISE], QualityIssue.TURNED))
    assert found[Scale.SUNNYBROOK, "voluntary_brow_raise"] is WithheldReason.TURNED
    assert isinstance(found[Scale.SUNNYBROOK, "voluntary_open_smile"], int)


@pytest.mark.parametrize("regions", [(), (Region.BROW,), (Region.EYE,), (Region.MOUTH,), None])
@pytest.mark.parametrize("synkinesis", [0, 1, 2, 3])
@pytest.mark.parametrize("grader", ["network", "geometry"])
def test_confirming_what_is_proposed_changes_nothing(
    regions: tuple[Region, ...] | None, synkinesis: int, grader: str
) -> None:
    records = faces(regions, EXPRESSIONS if regions is None or regions else ())
    if grader == "network":
        told = answer(left=40.0, side=WEAK_LEFT)
        told.synkinesis_chances[:] = np.eye(4)[synkinesis]
        told.rest_chances[0] = np.eye(3)[1]  # the eye narrow, the mouth dropped, where the landmarks stand even
        grade = graded(told, records)
    else:
        along = Measurement(
            Quantity.OCULAR_SYNKINESIS, Expression.CLOSED_SMILE, Side.LEFT, 9.0 + 25.0 * synkinesis, Unit.PERCENT, 0.1
        )
        smile = records[Expression.CLOSED_SMILE]
        kept = (m for m in smile.measurements if (m.quantity, m.side) != (along.quantity, along.side))
        records[Expression.CLOSED_SMILE] = replace(smile, measurements=(*kept, along))
        geometry = GeometryGrader(landmarker_name="fake", landmarker_sha256="0" * 64)
        grade = geometry.grade(records, AffectedSide.LEFT, NOW)
    proposed = Examination("p", NOW, "Dr Abe").with_grade(grade)
    confirmed = proposed
    while to_confirm(confirmed):
        key = to_confirm(confirmed)[0]
        scale, _, item = key.partition(".")
        value = values_in_force(confirmed, Scale(scale))[item]
        confirmed = confirmed.with_decision(Decision(key, value, "", "Dr Abe", NOW))
        for of_scale in Scale:
            assert values_in_force(confirmed, of_scale) == values_in_force(proposed, of_scale), key
    assert scale_scores(confirmed) == scale_scores(proposed)


def test_a_mouth_told_to_droop_is_asymmetry_on_every_sheet() -> None:
    told = answer(left=40.0, side=WEAK_LEFT)
    told.synkinesis_chances[:] = np.eye(4)[1]
    told.rest_chances[0] = np.eye(3)[[0, 1]]
    found = {(one.scale, one.item): one.value for one in graded(told, faces(())).proposals}
    assert found[Scale.SUNNYBROOK, "rest_mouth"] == 1
    assert found[Scale.HOUSE_BRACKMANN, "rest"] == 1
    assert found[Scale.EFACE, "rest_oral_commissure"] == 50
    assert found[Scale.HOUSE_BRACKMANN, "synkinesis"] == found[Scale.FNGS2, "secondary_movement"] == 1
    assert found[Scale.EFACE, "synkinesis_ocular"] == 85
