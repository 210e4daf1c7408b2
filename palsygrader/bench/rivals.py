"""What others take on the same picture in the same run, as ratios to ours: dlib's detector and 68-point predictor.

Only what runs offline and sends nothing is measured. dlib's predictor comes with the extra `bench`; without it nothing
is compared.
"""

import importlib.util
import statistics
import time
from collections.abc import Callable
from typing import Final

from palsygrader.bench.figures import Figure
from palsygrader.capture.video import read_video
from palsygrader.domain.expressions import Expression
from palsygrader.settings import bundled, landmark_weights
from palsygrader.vision.network_landmarker import NetworkLandmarker

_FRAMES: Final = 60


def measure() -> list[Figure]:
    """Return how long detection and landmarks of one frame of 1280x720 take, ours and dlib's, and the ratios."""
    ours = NetworkLandmarker(landmark_weights())
    picture, _time_ms = next(iter(read_video(bundled("resources", "demo", f"{Expression.REST}.mp4"))))
    box = ours.detect(picture)[0]
    ours_ms, detect_ms = _median_ms(lambda: ours.locate(picture, box)), _median_ms(lambda: ours.detect(picture))
    figures = [
        Figure("one frame: landmarks and irises, ours", ours_ms, "ms"),
        Figure("one frame: detection, ours (dlib's, on a smaller picture)", detect_ms, "ms"),
    ]
    if importlib.util.find_spec("palsygrader.training") is None or not _has_predictor():
        return figures
    import dlib  # noqa: PLC0415 - loads late on purpose

    from palsygrader.training.landmark_baselines import PlainDlib  # noqa: PLC0415 - not in the installed program

    predictor, whole = PlainDlib(), dlib.get_frontal_face_detector()  # type: ignore[attr-defined]  # dlib has no types
    dlib_ms = _median_ms(lambda: predictor.locate(picture, box))
    whole_ms = _median_ms(lambda: whole(picture))
    return [
        *figures,
        Figure("one frame: dlib 68 landmarks", dlib_ms, "ms"),
        Figure("one frame: dlib's detector on the whole picture", whole_ms, "ms"),
        Figure("landmarks, ours over dlib 68", ours_ms / dlib_ms),
        Figure("detection and landmarks, ours over dlib", (ours_ms + detect_ms) / (dlib_ms + whole_ms)),
    ]


def _has_predictor() -> bool:
    return importlib.util.find_spec("face_recognition_models") is not None


def _median_ms(work: Callable[[], object]) -> float:
    work()
    took_ms = []
    for _frame in range(_FRAMES):
        began_s = time.perf_counter()
        work()
        took_ms.append(1000.0 * (time.perf_counter() - began_s))
    return statistics.median(took_ms)
