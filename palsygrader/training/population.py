"""Draws digital patients: who they are, how weak each branch is, how they look and in what light they sit."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.training.light import Light
from palsygrader.training.paint import Colour, Look
from palsygrader.training.room import Gradient, Room, draw_room
from palsygrader.training.simulate import DigitalPatient

FIRST_JUDGED_SEED: Final = 1_000_000
"""Patients from this seed on are kept for judging and never trained on."""

_SIDES: Final = (AffectedSide.LEFT, AffectedSide.RIGHT, AffectedSide.NONE, AffectedSide.BOTH)
_SIDE_CHANCES: Final = (0.42, 0.42, 0.11, 0.05)
_FLACCID_CHANCE: Final = 0.10
"""All function lost."""
_ISOLATED_CHANCE: Final = 0.22
"""Only one or two branches are weak, as after surgery."""
_BRANCH_SPREAD_PERCENT: Final = 18.0
"""Standard deviation of a branch's P about the patient's own mean."""
_SYNKINESIS_CHANCE: Final = 0.4
_SYNKINESIS_FUNCTION_PERCENT: Final = (15.0, 90.0)
"""Synkinesis follows regrowth: neither a flaccid nor a healthy face has it."""
_CONTRACTURE_CHANCE: Final = 0.35
"""Of patients with synkinesis."""

_SKINS: Final[tuple[Colour, ...]] = (
    (233, 198, 180),
    (220, 176, 152),
    (203, 154, 126),
    (172, 122, 92),
    (130, 87, 62),
    (84, 55, 42),
)
"""From very light to dark; the skin is drawn between two of them."""
_HAIRS: Final[tuple[Colour, ...]] = (
    (34, 27, 24),
    (62, 45, 35),
    (96, 72, 52),
    (142, 106, 70),
    (186, 150, 104),
    (128, 66, 40),
    (150, 148, 146),
    (214, 212, 208),
)
"""Black, browns, blonds, red, greys."""
_DARK_HAIRS: Final = 3
_DARK_SKIN_TONE: Final = 0.55
"""Skin darker than this goes with dark or grey hair."""
_IRISES: Final[tuple[Colour, ...]] = ((66, 45, 30), (96, 66, 40), (112, 98, 62), (92, 112, 92), (96, 122, 148))
_BEARD_CHANCE: Final = 0.22


@dataclass(frozen=True, slots=True)
class Sitting:
    """A digital patient's examination, all that stays the same in it.

    Attributes:
        patient: Who, and how weak.
        look: Colours and hair.
        light: What falls on the face.
        background: Colours at the foot and at the top of the picture, where no room is drawn.
        room: What is behind the patient.
        folds_at_rest: How far the skin is folded at rest, 0 (young) .. 1.
        effort_ratio: Share of the full movement that the patient intends.
        skin_tone: 0 (very light) .. 1 (dark).
    """

    patient: DigitalPatient
    look: Look
    light: Light
    background: Gradient
    room: Room
    folds_at_rest: float
    effort_ratio: float
    skin_tone: float


def draw_sitting(seed: int) -> Sitting:
    """Return the sitting of a seed; the same seed gives the same one."""
    random = np.random.default_rng((seed, 11))
    skin_tone = float(random.uniform(0.0, 1.0))
    patient, look = draw_patient(seed, random), _draw_look(random, skin_tone)
    light, background = _draw_light(random), _draw_background(random)
    return Sitting(
        patient=patient,
        look=look,
        light=light,
        background=background,
        room=draw_room(np.random.default_rng((seed, 13)), background),
        folds_at_rest=float(random.beta(1.2, 5.0)),
        effort_ratio=float(random.uniform(0.6, 1.1)),
        skin_tone=skin_tone,
    )


def draw_patient(seed: int, random: np.random.Generator) -> DigitalPatient:
    """Return a patient: side, function per branch, rest and synkinesis."""
    side = _SIDES[random.choice(len(_SIDES), p=_SIDE_CHANCES)]
    function = _draw_function(random)
    mean_percent = float(np.mean(list(function.values())))
    lowest, highest = _SYNKINESIS_FUNCTION_PERCENT
    regrown = lowest < mean_percent < highest and random.random() < _SYNKINESIS_CHANCE
    weak = side is not AffectedSide.NONE
    strengths = random.uniform(0.0, 0.5, 4) * (random.random(4) < 0.6) * regrown * weak  # noqa: PLR2004 - over even
    drawn_up = regrown and random.random() < _CONTRACTURE_CHANCE
    return DigitalPatient(
        seed=seed,
        side=side,
        function_percent=function if weak else {},
        right_function_percent=_draw_function(random) if side is AffectedSide.BOTH else {},
        droop_ratio=0.0 if drawn_up else float(random.uniform(0.0, 1.0)) * weak,
        contracture_ratio=float(random.uniform(0.2, 1.0)) * weak if drawn_up else 0.0,
        oro_ocular_synkinesis_ratio=float(strengths[0]),
        oculo_oral_synkinesis_ratio=float(strengths[1]),
        mentalis_synkinesis_ratio=float(strengths[2]),
        platysmal_synkinesis_ratio=float(strengths[3]),
        identity_spread=float(random.uniform(0.6, 1.1)),
        asymmetry_ratio=float(random.uniform(0.02, 0.08)),
        resting_asymmetry_ratio=float(random.uniform(0.02, 0.08)),
    )


def _draw_function(random: np.random.Generator) -> dict[Branch, float]:
    """Return P per branch: all lost, isolated, or alike with a spread."""
    kind = random.random()
    branches = list(Branch)
    if kind < _FLACCID_CHANCE:
        return dict.fromkeys(branches, 0.0)
    if kind < _FLACCID_CHANCE + _ISOLATED_CHANCE:
        weak = set(random.choice(len(branches), random.integers(1, 3), replace=False).tolist())
        return {b: float(random.uniform(0, 70) if i in weak else 100.0) for i, b in enumerate(branches)}
    mean = random.uniform(0.0, 100.0)
    drawn = mean + _BRANCH_SPREAD_PERCENT * random.normal(size=len(branches))
    return {branch: float(np.clip(value, 0.0, 100.0)) for branch, value in zip(branches, drawn, strict=True)}


def _draw_look(random: np.random.Generator, skin_tone: float) -> Look:
    place = skin_tone * (len(_SKINS) - 1)
    tone = [np.interp(place, range(len(_SKINS)), [tone[channel] for tone in _SKINS]) for channel in range(3)]
    skin = np.clip(np.array(tone) + random.normal(0, 5) + random.normal(0, 2.5, 3), 30, 245)
    lips = np.clip(skin * random.uniform(0.72, 0.92) * (1.08, 0.82, 0.86) + random.normal(0, 4, 3), 20, 240)
    dark = skin_tone > _DARK_SKIN_TONE
    hair = _HAIRS[random.integers(_DARK_HAIRS) if dark and random.random() < 0.85 else random.integers(len(_HAIRS))]  # noqa: PLR2004 - the rest is grey or dyed
    irises = _IRISES[:2] if dark else _IRISES
    return Look(
        skin=_colour(skin),
        lips=_colour(lips),
        hair=_colour(np.clip(np.array(hair) + random.normal(0, 7, 3), 12, 240)),
        iris=_colour(np.clip(np.array(irises[random.integers(len(irises))]) + random.normal(0, 8, 3), 15, 200)),
        shirt=_colour(random.uniform(30, 225, 3)),
        beard_ratio=float(random.uniform(0.2, 1.0)) if random.random() < _BEARD_CHANCE else 0.0,
        brow_ratio=float(random.uniform(0.4, 1.6)),
    )


def _draw_light(random: np.random.Generator) -> Light:
    """Return lamps from anywhere in front, one side up to four times as strong as the other."""
    share = random.uniform(0.2, 0.8)
    total = random.uniform(0.55, 0.95)
    directions = tuple(
        (float(side * random.uniform(0.2, 1.0)), float(random.uniform(-0.1, 0.8)), float(random.uniform(0.4, 1.0)))
        for side in (-1, 1)
    )
    above = (float(random.normal(0, 0.3)), float(random.uniform(0.3, 1.0)), float(random.uniform(0.3, 0.8)))
    strengths = (float(total * share), float(total * (1 - share)), float(random.uniform(0.05, 0.4)))
    return Light((*directions, above), strengths, float(random.uniform(0.6, 1.3)))


def _draw_background(random: np.random.Generator) -> Gradient:
    foot = np.clip(random.uniform(15, 240) + random.normal(0, 18, 3), 0, 255)
    top = np.clip(foot + random.normal(0, 25) + random.normal(0, 8, 3), 0, 255)
    return _colour(foot), _colour(top)


def _colour(values: np.typing.NDArray[np.float64]) -> Colour:
    red, green, blue = (float(value) for value in values)
    return red, green, blue
