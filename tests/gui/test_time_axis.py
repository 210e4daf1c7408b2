import pytest

from palsygrader.gui.time_axis import AxisWord, Moment, axis_words, second_ticks

ENDS_PX = (0.0, 600.0)


def width_of(text: str) -> float:
    return 8.0 * len(text)


@pytest.mark.parametrize(
    ("start_s", "end_s", "width_px", "ticks"),
    [
        (0.0, 5.9, 640.0, [0, 1, 2, 3, 4, 5]),
        (0.0, 5.9, 240.0, [0, 5]),
        (0.2, 5.9, 640.0, [1, 2, 3, 4, 5]),
        (0.0, 1.2, 640.0, [0, 0.5, 1]),
        (0.0, 90.0, 640.0, [0, 30, 60, 90]),
        (3.0, 3.0, 640.0, [3]),
    ],
)
def test_seconds_are_round_and_few(start_s: float, end_s: float, width_px: float, ticks: list[float]) -> None:
    assert second_ticks(start_s, end_s, width_px) == ticks


def test_a_named_moment_takes_the_place_of_a_second() -> None:
    seconds = [Moment(x, f"{x:.0f}") for x in (100.0, 200.0, 300.0)]
    words = axis_words([Moment(205.0, "peak")], seconds, width_of, ENDS_PX)
    assert words == [
        AxisWord(205.0, "peak", named=True),
        AxisWord(100.0, "100", named=False),
        AxisWord(300.0, "300", named=False),
    ]


@pytest.mark.parametrize(("rest_px", "peak_px"), [(300.0, 310.0), (0.0, 599.0), (100.0, 100.0)])
def test_rest_and_peak_are_both_told_and_never_touch(rest_px: float, peak_px: float) -> None:
    named = [Moment(rest_px, "rest"), Moment(peak_px, "peak")]
    peak, rest = axis_words(named, [], width_of, ENDS_PX)
    assert (peak.text, rest.text) == ("peak", "rest")
    assert rest.x_px + width_of("rest") / 2 < peak.x_px - width_of("peak") / 2
    assert rest.x_px - width_of("rest") / 2 >= ENDS_PX[0]
    assert peak.x_px + width_of("peak") / 2 <= ENDS_PX[1]
