"""Which file stands for which expression: by choice, by name, by content."""

from dataclasses import replace
from pathlib import Path

import pytest

from palsygrader.domain.expressions import Expression
from palsygrader.gui.import_plan import Assignment, Why, plan_import
from palsygrader.gui.import_reading import FileFace, read_face
from palsygrader.gui.workers import Job
from palsygrader.settings import landmark_weights
from palsygrader.vision.network_landmarker import NetworkLandmarker
from tests.gui.import_examples import photograph

SHOWN = (Expression.REST, Expression.BROW_RAISE, Expression.OPEN_SMILE, Expression.CLOSED_SMILE, Expression.CHEEK_PUFF)
Faces = dict[Expression, FileFace]


@pytest.fixture(scope="module")
def faces(tmp_path_factory: pytest.TempPathFactory) -> Faces:
    folder, landmarker = tmp_path_factory.mktemp("faces"), NetworkLandmarker(landmark_weights())
    job = Job(lambda *_steps: None)
    return {each: read_face(photograph(folder / f"{each}.jpg", each), landmarker, job) for each in SHOWN}


def named(faces: Faces, **names: Expression) -> dict[Path, FileFace]:
    return {Path(f"{name}.jpg"): faces[expression] for name, expression in names.items()}


def whole(faces: Faces) -> dict[Path, FileFace]:
    return {Path(f"IMG_{number}.jpg"): faces[each] for number, each in enumerate(SHOWN)}


def test_names_count_before_content(faces: Faces) -> None:
    plan = plan_import(named(faces, rest=Expression.REST, brow=Expression.OPEN_SMILE), {}, by_content=True)
    assert plan[Path("brow.jpg")] == Assignment(Expression.BROW_RAISE, Why.NAME)
    assert plan[Path("rest.jpg")] == Assignment(Expression.REST, Why.NAME)


@pytest.mark.parametrize("smile", [Expression.OPEN_SMILE, Expression.CLOSED_SMILE])
def test_content_decides_what_a_name_leaves_open(faces: Faces, smile: Expression) -> None:
    plan = plan_import(named(faces, rest=Expression.REST, smile=smile), {}, by_content=True)
    assert plan[Path("smile.jpg")] == Assignment(smile, Why.NAME)


def test_where_names_tell_nothing_content_tells_or_nothing_does(faces: Faces) -> None:
    plan = plan_import(whole(faces), {}, by_content=True)
    told = [plan[Path(f"IMG_{number}.jpg")] for number in range(len(SHOWN))]
    assert told[0] == Assignment(Expression.REST, Why.REST_GUESSED)
    assert told[1:-1] == [Assignment(each, Why.CONTENT) for each in SHOWN[1:-1]]
    assert told[-1] == Assignment(None, Why.NOTHING)


def test_content_waits_until_everything_is_read(faces: Faces) -> None:
    plan = plan_import(whole(faces), {}, by_content=False)
    assert {each.why for each in plan.values()} == {Why.NOTHING}


def test_of_two_files_the_better_one_is_used_and_the_other_says_so(faces: Faces) -> None:
    files = whole(faces)
    again = Path("IMG_9.jpg")
    files[again] = replace(faces[Expression.OPEN_SMILE], problems=2)
    plan = plan_import(files, {}, by_content=True)
    assert plan[Path("IMG_2.jpg")].used is Expression.OPEN_SMILE
    assert plan[again] == Assignment(Expression.OPEN_SMILE, Why.DOUBLE, Path("IMG_2.jpg"))
    assert plan[again].used is None


def test_the_doctors_latest_choice_is_used(faces: Faces) -> None:
    files = whole(faces)
    first, second = Path("IMG_4.jpg"), Path("IMG_3.jpg")
    plan = plan_import(files, {first: Expression.SNARL, second: Expression.SNARL}, by_content=True)
    assert plan[second] == Assignment(Expression.SNARL, Why.CHOSEN)
    assert plan[first] == Assignment(Expression.SNARL, Why.DOUBLE, second)


def test_a_rest_that_is_left_out_is_not_replaced_by_a_guess(faces: Faces) -> None:
    plan = plan_import(whole(faces), {Path("IMG_0.jpg"): None}, by_content=True)
    assert plan[Path("IMG_0.jpg")] == Assignment(None, Why.LEFT_OUT)
    assert Expression.REST not in {each.used for each in plan.values()}
    assert plan[Path("IMG_1.jpg")].used is Expression.BROW_RAISE


def test_a_recording_is_compared_with_its_own_rest(faces: Faces) -> None:
    alone = replace(faces[Expression.BROW_RAISE], rest_px=faces[Expression.REST].points_px)
    plan = plan_import({Path("MOV_1.mp4"): alone}, {}, by_content=True)
    assert plan[Path("MOV_1.mp4")] == Assignment(Expression.BROW_RAISE, Why.CONTENT)
