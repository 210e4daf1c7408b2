"""The digital patient: who it is, how weak each branch is, and how its face moves over time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import LOWER_LID, UPPER_LID, AffectedSide, Branch, Side
from palsygrader.training.face_model import LANDMARK_VERTICES, FaceModel, landmark_points, sided

ShapeWeights = Mapping[str, float]

BRANCH_OF_SHAPE: Final[dict[str, Branch]] = {
    "browInnerUp": Branch.TEMPORAL,
    "browOuterUp": Branch.TEMPORAL,
    "browDown": Branch.TEMPORAL,
    "eyeBlink": Branch.ZYGOMATIC,
    "eyeSquint": Branch.ZYGOMATIC,
    "cheekRaiser": Branch.ZYGOMATIC,
    "noseSneer": Branch.BUCCAL,
    "mouthUpperUp": Branch.BUCCAL,
    "mouthSmile": Branch.BUCCAL,
    "mouthDimple": Branch.BUCCAL,
    "mouthPress": Branch.BUCCAL,
    "mouthPucker": Branch.BUCCAL,
    "mouthFunnel": Branch.BUCCAL,
    "mouthRollUpper": Branch.BUCCAL,
    "cheekPuff": Branch.BUCCAL,
    "mouthLowerDown": Branch.MARGINAL_MANDIBULAR,
    "mouthFrown": Branch.MARGINAL_MANDIBULAR,
    "mouthStretch": Branch.MARGINAL_MANDIBULAR,
    "mouthRollLower": Branch.MARGINAL_MANDIBULAR,
}
"""The branch that drives each one-sided shape (`CLINICAL` section 2)."""

EXPRESSION_SHAPES: Final[dict[Expression, ShapeWeights]] = {
    Expression.REST: {},
    Expression.BROW_RAISE: {"browInnerUp": 0.75, "browOuterUp": 0.75, "eyeWide": 0.25},
    Expression.GENTLE_CLOSURE: {"eyeBlink": 1.0},
    Expression.TIGHT_CLOSURE: {
        "eyeBlink": 1.0,
        "eyeSquint": 0.6,
        "cheekRaiser": 0.6,
        "browDown": 0.7,
        "noseSneer": 0.15,
        "mouthPress": 0.2,
    },
    Expression.CLOSED_SMILE: {"mouthSmile": 0.7, "mouthPress": 0.3, "mouthDimple": 0.15, "cheekRaiser": 0.3},
    Expression.OPEN_SMILE: {
        "mouthSmile": 0.8,
        "mouthUpperUp": 0.45,
        "mouthLowerDown": 0.35,
        "mouthStretch": 0.15,
        "cheekRaiser": 0.4,
        "eyeSquint": 0.2,
        "jawOpen": 0.05,
    },
    Expression.SNARL: {"noseSneer": 0.75, "mouthUpperUp": 0.45, "browDown": 0.3, "cheekRaiser": 0.2},
    Expression.PUCKER: {"mouthPucker": 0.85, "mouthFunnel": 0.15},
    Expression.LOWER_TEETH: {
        "mouthLowerDown": 1.4,
        "mouthStretch": 0.45,
        "mouthFrown": 0.15,
        "mouthRollUpper": 0.12,
        "jawOpen": 0.03,
    },
    Expression.FROWN: {"browDown": 1.4, "eyeSquint": 0.2},
    Expression.CHEEK_PUFF: {"cheekPuff": 1.1, "mouthPress": 0.3},
    Expression.PLATYSMA: {"mouthStretch": 0.75, "mouthFrown": 0.55, "mouthLowerDown": 0.55, "jawOpen": 0.04},
    Expression.BLINK: {"eyeBlink": 1.0},
}
"""Shape weights of each expression at full activation on both sides; about 0.75 is natural (`FACES` section 4)."""

DROOP: Final[dict[str, tuple[float, Branch]]] = {
    "mouthFrown": (0.45, Branch.BUCCAL),
    "browDown": (0.30, Branch.TEMPORAL),
    "eyeWide": (0.35, Branch.ZYGOMATIC),
}
"""Resting droop: the weight each shape takes on the affected side with all function of its branch lost."""
_CONTRACTURE: Final = {"mouthSmile": 0.25, "noseSneer": 0.15, "eyeSquint": 0.3, "eyeBlink": 0.12}
"""Full contracture: fold deep, corner drawn up and out, fissure narrow (`CLINICAL` section 4, Sunnybrook at rest)."""
_RESTING_SHAPES: Final = ("mouthSmile", "mouthFrown", "browInnerUp", "browOuterUp", "browDown", "eyeWide", "noseSneer")
"""What natural faces differ in between the sides at rest."""
LEAKING_MOUTH_SHAPES: Final = ("mouthSmile", "mouthPucker", "mouthUpperUp")
"""Movements of the mouth that take others along in synkinesis."""
_BELL_LOOK_UP: Final = 0.45
"""Bell's phenomenon: the eye turns up by this weight while its lid tries to close."""
_LIP_GAP_CM: Final = 0.02
"""Gap of the inner lip landmarks when lips touch."""
_LID_OVERLAP_CM: Final = 0.03
"""Closed lids press together by this much."""
_LIP_OVERLAP_CM: Final = 0.08
"""So do lips."""
_INNER_LIPS: Final = {Side.RIGHT: ((61,), (67,)), Side.LEFT: ((63,), (65,))}
"""Landmarks of each side's upper and lower inner lip."""
IDENTITY_MODES: Final = 60
"""Identity modes drawn; later modes are below what a picture shows."""


@dataclass(frozen=True, slots=True, eq=False)
class DigitalPatient:
    """A person with a palsy whose truth is exact.

    Attributes:
        seed: Draws identity and natural asymmetry; the same seed gives the same person.
        side: The weak half; NONE for a healthy person.
        function_percent: P per branch on the weak half, 0..100; a branch left out is whole. Of the left half when both
            are weak.
        right_function_percent: Of the right half when both are weak; otherwise without meaning.
        droop_ratio: 0 (none) .. 1: how much of the lost function shows at rest.
        contracture_ratio: 0 (none) .. 1: how far the weak half is drawn up and its eye narrowed at rest.
        oro_ocular_synkinesis_ratio: Share of a mouth movement that leaks into closing the eye of the weak half.
        oculo_oral_synkinesis_ratio: Share of an eye closure that leaks into the mouth corner of the weak half.
        mentalis_synkinesis_ratio: Share of any movement of eye or mouth that leaks into the chin of the weak half.
        platysmal_synkinesis_ratio: The same into the neck and the corner drawn down.
        identity_spread: Standard deviation of the identity weights; 1 is the model's own population.
        asymmetry_ratio: Standard deviation of the natural difference between the sides' movements.
        resting_asymmetry_ratio: Standard deviation of each side's own weight of the resting shapes.
    """

    seed: int
    side: AffectedSide = AffectedSide.NONE
    function_percent: Mapping[Branch, float] = field(default_factory=dict)
    right_function_percent: Mapping[Branch, float] = field(default_factory=dict)
    droop_ratio: float = 0.0
    contracture_ratio: float = 0.0
    oro_ocular_synkinesis_ratio: float = 0.0
    oculo_oral_synkinesis_ratio: float = 0.0
    mentalis_synkinesis_ratio: float = 0.0
    platysmal_synkinesis_ratio: float = 0.0
    identity_spread: float = 0.7
    asymmetry_ratio: float = 0.04
    resting_asymmetry_ratio: float = 0.0

    def weak(self, side: Side) -> bool:
        """Tell whether a half is weak."""
        return self.side is AffectedSide.BOTH or self.side.value == side.value

    def function(self, branch: Branch, side: Side) -> float:
        """Return the share of a branch's movement that one side makes, 0..1."""
        if not self.weak(side):
            return 1.0
        other = self.side is AffectedSide.BOTH and side is Side.RIGHT
        return (self.right_function_percent if other else self.function_percent).get(branch, 100.0) / 100.0


class Face:
    """A digital patient's face: vertices for any activation of any expression.

    Args:
        model: The face model.
        patient: Whose face.
    """

    def __init__(self, model: FaceModel, patient: DigitalPatient) -> None:
        self._model = model
        self._patient = patient
        random = np.random.default_rng(patient.seed)
        weights = np.clip(random.normal(0.0, patient.identity_spread, IDENTITY_MODES), -2.5, 2.5)
        self.person = _lips_sealed(model, model.person(weights))
        self._natural_gain = {
            sided(shape, side): 1.0 + patient.asymmetry_ratio * float(random.normal())
            for shape in BRANCH_OF_SHAPE
            for side in Side
        }
        self._resting = {
            sided(shape, side): patient.resting_asymmetry_ratio * float(random.normal())
            for shape in _RESTING_SHAPES
            for side in Side
        }
        self._apertures = {side: _Gap.of(model, self.person, UPPER_LID[side], LOWER_LID[side]) for side in Side}
        self._lip_gaps = {side: _Gap.of(model, self.person, *_INNER_LIPS[side]) for side in Side}
        resting = self.vertices({})
        self._closing_gain = {side: _closing_gain(model, resting, side) for side in Side}

    def weights(self, activation: ShapeWeights) -> dict[str, float]:
        """Turn intended two-sided movements into what each side does.

        Args:
            activation: Weight per shape as intended, the same on both sides; or per half of a shape of the model (for
                example `"eyeLookIn_L"`), which is taken as it is.
        """
        weights = {shape: value for shape, value in activation.items() if shape in self._model.shapes}
        for side in Side:
            for shape, value in activation.items():
                if shape not in self._model.shapes:
                    name = sided(shape, side)
                    gain = self._closing_gain[side] if shape == "eyeBlink" else self._natural_gain.get(name, 1.0)
                    branch = BRANCH_OF_SHAPE.get(shape)
                    function = self._patient.function(branch, side) if branch is not None else 1.0
                    weights[name] = weights.get(name, 0.0) + value * gain * function
            if self._patient.weak(side):
                self._add_palsy(weights, activation, side)
        for shape, weight in self._resting.items():
            weights[shape] = weights.get(shape, 0.0) + weight
        for side in Side:
            self._let_meet(weights, side)
        return weights

    def _let_meet(self, weights: dict[str, float], side: Side) -> None:
        """Let lids and lips meet where the shapes would push them past each other."""
        lids, blink = self._apertures[side], sided("eyeBlink", side)
        if weights.get(blink, 0.0) > 0.0:  # other shapes raise the lower lid: the upper one comes down less far
            beyond_cm = lids.beyond_cm(weights, _LID_OVERLAP_CM)
            weights[blink] = max(weights[blink] + beyond_cm / lids.slopes_cm[blink], 0.0)
        lips, pushed = self._lip_gaps[side], sided("mouthShrugUpper", side)
        if (pushing := weights.get(sided("mouthShrugLower", side), 0.0)) > 0.0:  # the lower lip takes the upper one up
            beyond_cm = lips.beyond_cm(weights, _LIP_OVERLAP_CM)
            weights[pushed] = weights.get(pushed, 0.0) + min(beyond_cm / lips.slopes_cm[pushed], pushing)

    def _add_palsy(self, weights: dict[str, float], activation: ShapeWeights, side: Side) -> None:
        """Add resting droop, synkinesis and Bell's phenomenon to the weak side."""
        patient = self._patient
        for shape, (weight, branch) in DROOP.items():
            lost = 1.0 - patient.function(branch, side)
            name = sided(shape, side)
            weights[name] = weights.get(name, 0.0) + patient.droop_ratio * weight * lost
        mouth = max(activation.get(shape, 0.0) for shape in LEAKING_MOUTH_SHAPES)
        closing = activation.get("eyeBlink", 0.0)
        either = max(mouth, closing)
        for shape, leak in (
            ("eyeBlink", patient.oro_ocular_synkinesis_ratio * mouth),
            ("mouthSmile", patient.oculo_oral_synkinesis_ratio * closing),
            ("mouthShrugLower", patient.mentalis_synkinesis_ratio * either),
            ("mouthStretch", patient.platysmal_synkinesis_ratio * either),
            ("mouthFrown", 0.5 * patient.platysmal_synkinesis_ratio * either),
            ("eyeballUp", _BELL_LOOK_UP * closing),
            *((shape, weight * patient.contracture_ratio) for shape, weight in _CONTRACTURE.items()),
        ):
            name = sided(shape, side)
            weights[name] = weights.get(name, 0.0) + leak

    def vertices(self, activation: ShapeWeights) -> NDArray[np.float32]:
        """Return the vertices for intended movements, shape (n, 3) in cm, head upright."""
        return self._model.moved(self.person, self.weights(activation))


@dataclass(frozen=True, slots=True)
class _Gap:
    """The height between an upper and a lower edge, a sum over the weights of the shapes.

    Attributes:
        person_cm: Of the resting person.
        slopes_cm: What each shape adds at weight 1.
    """

    person_cm: float
    slopes_cm: Mapping[str, float]

    @classmethod
    def of(
        cls, model: FaceModel, person: NDArray[np.float32], upper: tuple[int, ...], lower: tuple[int, ...]
    ) -> "_Gap":
        """Return that between landmarks."""
        above, below = LANDMARK_VERTICES[list(upper)], LANDMARK_VERTICES[list(lower)]

        def between(vertices: NDArray[np.float32]) -> float:
            return float(vertices[above, 1].mean() - vertices[below, 1].mean())

        return cls(between(person), {name: between(offsets) for name, offsets in model.shapes.items()})

    def beyond_cm(self, weights: ShapeWeights, overlap_cm: float) -> float:
        """Return how far the edges are past each other, more than they may be; 0 where they are not."""
        cm = self.person_cm + sum(weight * self.slopes_cm[name] for name, weight in weights.items())
        return max(-overlap_cm - cm, 0.0)


def _lips_sealed(model: FaceModel, person: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the person with lips that meet at rest; identity modes leave some parted."""
    upper, lower = (61, 62, 63), (67, 66, 65)

    def gap(vertices: NDArray[np.float32]) -> float:
        height = landmark_points(vertices)[:, 1]
        return float((height[list(upper)] - height[list(lower)]).max())

    parted = gap(person)
    closed = parted - gap(model.moved(person, {"mouthClose": 0.01}))
    return model.moved(person, {"mouthClose": max(parted - _LIP_GAP_CM, 0.0) / closed * 0.01})


def _closing_gain(model: FaceModel, resting: NDArray[np.float32], side: Side) -> float:
    """Return the weight of `eyeBlink` that closes this person's resting lids, droop included."""
    upper, lower = list(UPPER_LID[side]), list(LOWER_LID[side])

    def aperture(vertices: NDArray[np.float32]) -> float:
        height = landmark_points(vertices)[:, 1]
        return float(height[upper].mean() - height[lower].mean())

    still_open = aperture(resting)
    left_open = aperture(model.moved(resting, {sided("eyeBlink", side): 1.0}))
    return (still_open + _LID_OVERLAP_CM) / (still_open - left_open)


def expression_activation(expression: Expression, amount: float) -> dict[str, float]:
    """Return the intended movements of an expression.

    Args:
        expression: Which one.
        amount: 0 (rest) .. 1 (full).
    """
    return {shape: weight * amount for shape, weight in EXPRESSION_SHAPES[expression].items()}
