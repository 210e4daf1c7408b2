"""The observer joins tracking and quality."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import QualityIssue
from palsygrader.vision.observer import Observer
from palsygrader.vision.quality import issues


def test_each_frame_is_observed(face: NDArray[np.float64], fake_landmarker: Any) -> None:
    fake = fake_landmarker([face, None, face])
    observer = Observer(fake)
    seen = [observer.observe(picture, number * 10**9) for number, (picture, _) in enumerate(fake.frames())]
    assert [one.face_count for one in seen] == [1, 0, 1]
    assert [one.time_ns for one in seen] == [0, 10**9, 2 * 10**9]
    assert seen[0].landmarks is not None
    assert seen[0].quality.eye_distance_px is not None
    assert seen[1].landmarks is None
    assert issues(seen[1].quality) == (QualityIssue.NO_FACE,)
