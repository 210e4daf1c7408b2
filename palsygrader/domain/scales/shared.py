"""Findings that several scales ask for: asked once, on the Sunnybrook sheet; the other scales' items follow.

The face at rest stands on all five sheets, synkinesis on four. Asking for them every time invites rubber stamps and
answers that contradict each other, so the clinician answers Sunnybrook's eight items, and `FOLLOWERS` (ours) says what
that means for the others:

- House-Brackmann, face at rest: asymmetric as soon as eye, cheek, mouth, or the eFACE-style brow, is not normal.
- Yanagihara, face at rest: one or two points at rest on Sunnybrook's sheet, with one more for a brow that is not
  balanced, are a slight asymmetry, more are a marked one; so it is normal just where House-Brackmann's is.
- House-Brackmann, synkinesis, and FNGS 2.0, secondary movement: the worst of the five expressions; the steps none,
  mild, moderate, severe are those of both scales (none; slight; obvious; severe, disfiguring).
- eFACE-style lines: a finding stands for a stretch of the line. A measured value within it stays, since it says the
  same more exactly; else the middle of the stretch is taken. Eye synkinesis is seen while the mouth moves, mouth
  synkinesis while brow and eyes move.

The program's proposals follow the same rules (`grading.proposals`), so that confirming them changes no other item. An
item that it withheld follows only once all that it follows have a value (`sheet`).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from palsygrader.domain.scales.eface import BALANCED
from palsygrader.domain.scales.house_brackmann import Rest
from palsygrader.domain.scales.sunnybrook import ITEMS, MOVEMENTS
from palsygrader.domain.scales.yanagihara import NORMAL, PARTIAL, SEVERE

Stretch = tuple[int, int]
"""Lowest and highest value of an eFACE-style line that say the same as a finding."""
Rule = Callable[[Mapping[str, int], int | None], int | None]
"""What the sources' findings mean, given the program's own proposal; None when they say nothing about the item."""

BROW_AT_REST: Final = "eface.rest_brow"
"""The one finding at rest that Sunnybrook's sheet does not ask for."""
_BELOW: Final = (0, BALANCED - 1)
_EVEN: Final = (BALANCED, BALANCED)
_ABOVE: Final = (BALANCED + 1, 2 * BALANCED)
FISSURE_OF_EYE: Final[dict[int, Stretch]] = {0: _EVEN, 1: _ABOVE, 2: _BELOW}
"""(ours) Normal, narrow, wide; an operated eyelid says nothing about the width."""
FOLD_OF_CHEEK: Final[dict[int, Stretch]] = {0: _EVEN, 1: (1, BALANCED - 1), 2: (0, 0), 3: _ABOVE}
"""(ours) Normal, less pronounced, absent, more pronounced."""
COMMISSURE_OF_MOUTH: Final[dict[int, Stretch]] = {0: _EVEN, 1: _BELOW, 2: _ABOVE}
"""(ours) Normal, dropped, pulled up or out."""
SLIGHT_ASYMMETRY_POINTS: Final = 2
"""(ours) So many points at rest, of five, are still a slight asymmetry: less than one finding in every region."""
LINE_OF_SYNKINESIS: Final[dict[int, Stretch]] = {0: _EVEN, 1: (71, BALANCED - 1), 2: (51, 70), 3: (0, 50)}
"""(ours) None, mild, moderate, severe, on a line from severe (0) to none; the bounds of the program's own proposals."""


@dataclass(frozen=True, slots=True)
class Follower:
    """An item that follows others.

    Attributes:
        sources: Decision keys of the items it follows.
        rule: What their values mean for it.
    """

    sources: tuple[str, ...]
    rule: Rule


def _asymmetric(found: Mapping[str, int], _proposed: int | None) -> int:
    normal = {BROW_AT_REST: BALANCED}
    return int(Rest.ASYMMETRIC if any(value != normal.get(key, 0) for key, value in found.items()) else Rest.SYMMETRIC)


def _resting_step(found: Mapping[str, int], _proposed: int | None) -> int:
    points = {f"sunnybrook.{item.identifier}": item.points_of for item in ITEMS}
    return rest_step(
        sum(points[key](value) if key in points else int(value != BALANCED) for key, value in found.items())
    )


def rest_step(points: int) -> int:
    """Return Yanagihara's item for the points at rest on Sunnybrook's sheet (0 to 4) and the brow's (0 or 1)."""
    if points == 0:
        return NORMAL
    return PARTIAL if points <= SLIGHT_ASYMMETRY_POINTS else SEVERE


def _worst(found: Mapping[str, int], _proposed: int | None) -> int:
    return max(found.values())


def _on_line(stretches: Mapping[int, Stretch], found: Mapping[str, int], proposed: int | None) -> int | None:
    finding = max(found.values())
    if finding not in stretches:
        return None
    low, high = stretches[finding]
    return proposed if proposed is not None and low <= proposed <= high else round((low + high) / 2)


def _during(*movements: str) -> tuple[str, ...]:
    return tuple(f"sunnybrook.synkinesis_{name}" for name in movements)


_AT_REST: Final = ("sunnybrook.rest_eye", "sunnybrook.rest_cheek", "sunnybrook.rest_mouth", BROW_AT_REST)

FOLLOWERS: Final[dict[str, Follower]] = {
    "house_brackmann.rest": Follower(_AT_REST, _asymmetric),
    "yanagihara.rest": Follower(_AT_REST, _resting_step),
    "house_brackmann.synkinesis": Follower(_during(*MOVEMENTS), _worst),
    "fngs2.secondary_movement": Follower(_during(*MOVEMENTS), _worst),
    "eface.rest_palpebral_fissure": Follower(("sunnybrook.rest_eye",), partial(_on_line, FISSURE_OF_EYE)),
    "eface.rest_nasolabial_fold": Follower(("sunnybrook.rest_cheek",), partial(_on_line, FOLD_OF_CHEEK)),
    "eface.rest_oral_commissure": Follower(("sunnybrook.rest_mouth",), partial(_on_line, COMMISSURE_OF_MOUTH)),
    "eface.synkinesis_ocular": Follower(
        _during("open_smile", "snarl", "pucker"), partial(_on_line, LINE_OF_SYNKINESIS)
    ),
    "eface.synkinesis_midfacial": Follower(
        _during("brow_raise", "gentle_closure"), partial(_on_line, LINE_OF_SYNKINESIS)
    ),
}
"""(ours) Which items follow which, by decision key."""


def follow(key: str, values: Mapping[str, int], proposed: int | None) -> int | None:
    """Return the value of an item that follows others, None when they say nothing about it.

    Args:
        key: Decision key of the item.
        values: Values in force by decision key; sources without a value are left out.
        proposed: The program's own proposal for the item.
    """
    follower = FOLLOWERS.get(key)
    if follower is None:
        return None
    found = {source: values[source] for source in follower.sources if source in values}
    return follower.rule(found, proposed) if found else None
