"""When a movement begins by itself: what starts an attempt, and what does not."""

from collections.abc import Iterable, Iterator
from itertools import chain, repeat

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.capture.video import read_video
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import BROW, LOWER_LID, ORAL_COMMISSURE, UPPER_LID, Side
from palsygrader.domain.landmarks import Landmarks
from palsygrader.settings import bundled, landmark_weights
from palsygrader.vision.network_landmarker import NetworkLandmarker
from palsygrader.vision.observer import Observer
from palsygrader.vision.onset import CLOSED_NS, HELD_NS, REST_NS, STILL_NS, Onset, OnsetWatch
from tests.gui.review_examples import EYE_DISTANCE_PX, face_points

Points = NDArray[np.float64]
FRAME_NS = 50_000_000
REST = face_points(Expression.REST, 0.0, 1.0)
CLOSURES = (Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE)


def seconds(length: float) -> int:
    """Return how many frames so many seconds are."""
    return round(length * 1e9 / FRAME_NS)


def trembling(points: Points) -> Iterator[Points]:
    """Yield a face as a landmark model sees it again and again."""
    noise = np.random.default_rng(7)
    while True:
        yield points + noise.normal(0.0, 0.001 * EYE_DISTANCE_PX, points.shape)


def held(points: Points, length: float) -> Iterator[Points]:
    seen = trembling(points)
    return (next(seen) for _ in range(seconds(length)))


def raised(amount: float, side: Side | None = None) -> Points:
    """Return brows raised by so many percent of the eye distance, on one side or on both."""
    points = REST.copy()
    for each in Side:
        if side in {None, each}:
            points[list(BROW[each]), 1] -= amount / 100.0 * EYE_DISTANCE_PX
    return points


def shut(share: float) -> Points:
    points = REST.copy()
    for side in Side:
        upper, lower = list(UPPER_LID[side]), list(LOWER_LID[side])
        points[upper, 1] += share * (points[lower, 1] - points[upper, 1])
    return points


def spoken(open_percent: float) -> Points:
    """Return a mouth opened to speak: jaw and lower lip down, corners together."""
    points = REST.copy()
    points[[6, 7, 8, 9, 10, 55, 56, 57, 58, 59, 65, 66, 67], 1] += open_percent / 100.0 * EYE_DISTANCE_PX
    inwards = 0.5 * open_percent / 100.0 * EYE_DISTANCE_PX
    points[ORAL_COMMISSURE[Side.RIGHT], 0] += inwards
    points[ORAL_COMMISSURE[Side.LEFT], 0] -= inwards
    return points


def is_ready(watch: OnsetWatch) -> bool:
    return watch.ready


def watched(watch: OnsetWatch, faces: Iterable[Points], *, since_ns: int = 0) -> Onset | None:
    """Return the onset, None when all faces were seen without one."""
    for number, points in enumerate(faces):
        onset = watch.see(Landmarks(points, 1.0), since_ns + number * FRAME_NS)
        if onset is not None:
            return onset
    return None


@pytest.mark.parametrize("side", [None, *Side])
def test_a_movement_on_either_side_starts_with_the_face_at_rest_before_it(side: Side | None) -> None:
    onset = watched(OnsetWatch(Expression.BROW_RAISE), chain(held(REST, 1.5), held(raised(6.0, side), 1.0)))
    assert onset is not None
    assert abs(onset.began_ns - 1_500_000_000) <= 2 * FRAME_NS
    assert np.abs(onset.rest.points_px - REST).max() < 0.01 * EYE_DISTANCE_PX


@pytest.mark.parametrize("expression", [e for e in Expression if e is not Expression.REST])
def test_a_still_face_never_starts_a_movement(expression: Expression) -> None:
    watch = OnsetWatch(expression, Landmarks(REST, 1.0))
    assert watched(watch, held(REST, 30.0)) is None
    assert is_ready(watch)


def test_nothing_starts_before_the_face_has_been_still() -> None:
    moving = (face for _ in range(20) for face in chain(held(REST, 0.3), held(raised(8.0), 0.3)))
    watch = OnsetWatch(Expression.BROW_RAISE)
    assert watched(watch, moving) is None
    assert not is_ready(watch)


def test_a_movement_too_small_or_too_short_is_none() -> None:
    watch = OnsetWatch(Expression.BROW_RAISE)
    short = HELD_NS / 2e9
    assert watched(watch, chain(held(REST, 2.0), held(raised(2.0), 3.0))) is None
    assert watched(OnsetWatch(Expression.BROW_RAISE), chain(held(REST, 2.0), held(raised(8.0), short))) is None


@pytest.mark.parametrize("expression", CLOSURES)
def test_blinks_are_no_closure_and_eyes_that_stay_shut_are(expression: Expression) -> None:
    blinking = chain.from_iterable(chain(held(REST, 1.2), held(shut(1.0), 0.25)) for _ in range(8))
    watch = OnsetWatch(expression)
    assert watched(watch, blinking) is None
    onset = watched(watch, chain(held(REST, 2.0), held(shut(1.0), 1.0)), since_ns=20_000_000_000)
    assert onset is not None
    assert abs(onset.began_ns - 22_000_000_000) <= 2 * FRAME_NS


def test_blinks_do_not_keep_a_face_from_being_at_rest() -> None:
    blinking = chain.from_iterable(chain(held(REST, 0.7), held(shut(1.0), 0.15)) for _ in range(4))
    watch = OnsetWatch(Expression.BROW_RAISE)
    assert watched(watch, blinking) is None
    assert is_ready(watch)


@pytest.mark.parametrize(
    "expression", [Expression.PUCKER, Expression.CLOSED_SMILE, Expression.LOWER_TEETH, Expression.BROW_RAISE]
)
def test_speech_starts_nothing(expression: Expression) -> None:
    syllables = chain.from_iterable(chain(held(spoken(9.0), 0.25), held(spoken(1.0), 0.15)) for _ in range(20))
    assert watched(OnsetWatch(expression), chain(held(REST, 2.0), syllables)) is None


def test_a_long_vowel_is_no_pucker_for_the_jaw_goes_down() -> None:
    assert watched(OnsetWatch(Expression.PUCKER), chain(held(REST, 2.0), held(spoken(10.0), 3.0))) is None


def test_a_long_vowel_shows_no_lower_teeth() -> None:
    """The lip goes down with the jaw; teeth are shown by the lip alone, or farther than the jaw goes."""
    for opening in (5.0, 10.0, 20.0):
        vowel = chain(held(REST, 2.0), held(spoken(opening), 3.0))
        assert watched(OnsetWatch(Expression.LOWER_TEETH, Landmarks(REST, 1.0)), vowel) is None, opening
    shown = spoken(5.0)
    shown[[55, 56, 57, 58, 59], 1] += 0.03 * EYE_DISTANCE_PX
    assert watched(OnsetWatch(Expression.LOWER_TEETH), chain(held(REST, 2.0), held(shown, 1.0))) is not None


def test_a_vowel_held_since_the_expression_before_starts_nothing_until_the_face_rests() -> None:
    """The patient still speaks when told to show the lower teeth: the mouth closes, and only then does it count."""
    watch = OnsetWatch(Expression.LOWER_TEETH, Landmarks(REST, 1.0))
    teeth = face_points(Expression.LOWER_TEETH, 1.0, 1.0)
    assert watched(watch, held(spoken(10.0), 5.0)) is None
    assert not is_ready(watch), "a mouth held open is no face at rest"
    assert watched(watch, chain(held(teeth, 2.0), held(REST, 0.5), held(teeth, 0.9)), since_ns=5_000_000_000) is None
    assert watched(watch, chain(held(REST, 1.5), held(teeth, 1.0)), since_ns=8_400_000_000) is not None


@pytest.mark.parametrize("expression", [Expression.BROW_RAISE, Expression.OPEN_SMILE, Expression.PUCKER])
def test_a_head_that_moves_starts_nothing(expression: Expression) -> None:
    """A head that turns or comes near pulls brows, corners of the mouth and nose about."""
    middle = REST.mean(axis=0)
    turned = REST.copy()
    depth = 0.25 * EYE_DISTANCE_PX * np.exp(-(((REST[:, 0] - middle[0]) / (0.5 * EYE_DISTANCE_PX)) ** 2))
    turned[:, 0] = middle[0] + (REST[:, 0] - middle[0]) * np.cos(0.3) + depth * np.sin(0.3) * 2
    nearer = middle + 1.2 * (REST - middle)
    shaken = chain.from_iterable(
        chain(held(turned, 0.4), held(REST, 0.4), held(nearer, 0.4), held(REST, 0.4)) for _ in range(6)
    )
    assert watched(OnsetWatch(expression), chain(held(REST, 2.0), shaken)) is None


def test_nothing_counts_while_the_head_is_turned_away() -> None:
    turned = raised(8.0)
    turned[27:36, 0] += 0.12 * EYE_DISTANCE_PX  # the nose goes with the head
    watch = OnsetWatch(Expression.BROW_RAISE)
    assert watched(watch, chain(held(REST, 2.0), held(turned, 1.0))) is None
    assert watched(watch, held(raised(8.0), 1.0), since_ns=3_000_000_000) is not None, "it counts when the head is back"


def test_a_movement_that_is_still_held_does_not_start_again() -> None:
    rest = Landmarks(REST, 1.0)
    watch = OnsetWatch(Expression.BROW_RAISE, rest)
    assert watched(watch, held(raised(8.0), 5.0)) is None
    assert not is_ready(watch)
    assert watched(watch, held(REST, 1.5), since_ns=6_000_000_000) is None
    assert watched(watch, held(raised(8.0), 1.0), since_ns=7_500_000_000) is not None


def test_letting_go_of_another_movement_starts_nothing() -> None:
    smile = face_points(Expression.OPEN_SMILE, 1.0, 1.0)
    watch = OnsetWatch(Expression.PUCKER, Landmarks(REST, 1.0))
    assert watched(watch, chain(held(smile, 3.0), held(REST, 4.0))) is None


def test_a_face_at_rest_starts_once_it_has_been_still() -> None:
    restless = chain.from_iterable(chain(held(REST, 0.4), held(raised(8.0), 0.4)) for _ in range(5))
    assert watched(OnsetWatch(Expression.REST), restless) is None
    onset = watched(OnsetWatch(Expression.REST), held(REST, 4.0))
    assert onset is not None
    assert REST_NS <= onset.began_ns <= REST_NS + 2 * FRAME_NS


def test_a_restart_forgets_the_face_at_rest() -> None:
    watch = OnsetWatch(Expression.BROW_RAISE)
    assert watched(watch, held(REST, STILL_NS / 1e9 + 0.5)) is None
    assert is_ready(watch)
    watch.restart()
    assert not is_ready(watch)
    assert watched(watch, held(raised(8.0), 0.9), since_ns=1_550_000_000) is None


def test_a_gap_in_the_pictures_forgets_it_too() -> None:
    watch = OnsetWatch(Expression.BROW_RAISE)
    watched(watch, held(REST, 2.0))
    assert watched(watch, held(raised(8.0), 0.9), since_ns=9_000_000_000) is None


def test_few_pictures_a_second_are_enough() -> None:
    watch, found = OnsetWatch(Expression.GENTLE_CLOSURE), None
    for number, points in enumerate(chain(repeat(REST, 8), repeat(shut(1.0), 8))):
        found = found or watch.see(Landmarks(points, 1.0), number * 250_000_000)
    assert found is not None
    assert found.began_ns == 7 * 250_000_000
    assert CLOSED_NS > 250_000_000


@pytest.mark.parametrize(
    "expression",
    [Expression.REST, Expression.BROW_RAISE, Expression.TIGHT_CLOSURE, Expression.OPEN_SMILE, Expression.LOWER_TEETH],
)
def test_the_digital_patient_is_noticed_where_it_begins(expression: Expression) -> None:
    """It rests for a second and then moves; the clip of the face at rest, which blinks, starts no movement."""
    observer, watch, found = Observer(NetworkLandmarker(landmark_weights())), OnsetWatch(expression), None
    frames = [(picture, ms) for picture, ms in read_video(bundled("resources", "demo", f"{expression}.mp4"))][:75:2]
    for picture, time_ms in frames:
        seen = observer.observe(picture, round(time_ms * 1e6))
        if seen.landmarks is not None and found is None:
            found = watch.see(seen.landmarks, seen.time_ns)
    assert found is not None
    assert 1_000_000_000 <= found.began_ns <= (2_200_000_000 if expression is Expression.REST else 1_500_000_000)
