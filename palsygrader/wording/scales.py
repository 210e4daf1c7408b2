"""Words of the scales and their items."""

from typing import Final

_SUNNYBROOK_MOVEMENTS: Final = {
    "brow_raise": "brow raise",
    "gentle_closure": "gentle eye closure",
    "open_smile": "open smile",
    "snarl": "snarl",
    "pucker": "lip pucker",
}
_VOLUNTARY_VALUES: Final = {
    "1": "unable to initiate movement",
    "2": "initiates slight movement",
    "3": "initiates movement with mild excursion",
    "4": "movement almost complete",
    "5": "movement complete",
}
_SYNKINESIS_VALUES: Final = {"0": "none", "1": "mild", "2": "moderate", "3": "severe"}

_FNGS2_VALUES: Final = {
    "1": "normal",
    "2": "slight weakness, over 75 % of normal",
    "3": "obvious weakness, over 50 % of normal",
    "4": "below 50 % of normal",
    "5": "trace of movement",
    "6": "no movement",
}
_FNGS2_EYE_VALUES: Final = _FNGS2_VALUES | {
    "2": "slight weakness, over 75 %, closes fully",
    "3": "obvious weakness, closes fully",
    "4": "cannot close fully, or below 50 %",
}
"""Closure decides between 3 and 4 whatever the percent, so those steps name no percent that may not have been found."""

_EFACE_ONE_WAY: Final = {"0": "no movement", "100": "as the healthy side"}
_EFACE_SYNKINESIS: Final = {"0": "severe", "100": "none"}
_EFACE_SHORT: Final = {
    "rest_brow": "brow",
    "rest_palpebral_fissure": "fissure",
    "rest_nasolabial_fold": "fold depth",
    "rest_oral_commissure": "commissure",
    "brow_elevation": "brow",
    "gentle_closure": "gentle closure",
    "full_closure": "full closure",
    "commissure_smile": "smile",
    "fold_depth_smile": "fold depth",
    "fold_orientation_smile": "fold orientation",
    "lower_lip": "lower lip",
    "synkinesis_ocular": "eye",
    "synkinesis_midfacial": "midface",
    "synkinesis_mentalis": "chin",
    "synkinesis_platysmal": "neck",
}
"""Names of the items below their subscore."""

_YANAGIHARA_VALUES: Final = {"4": "normal or nearly so", "2": "partial palsy", "0": "severe or complete palsy"}
_YANAGIHARA_CLOSURE: Final = {"4": "closes completely", "2": "closes in part", "0": "hardly closes"}
_YANAGIHARA_ITEMS: Final = {
    "rest": ("face at rest", {"4": "symmetric", "2": "slightly asymmetric", "0": "markedly asymmetric"}),
    "forehead": ("wrinkling the forehead", _YANAGIHARA_VALUES),
    "blink": ("blink", _YANAGIHARA_VALUES),
    "gentle_closure": ("light eye closure", _YANAGIHARA_CLOSURE),
    "tight_closure": ("tight eye closure", _YANAGIHARA_CLOSURE),
    "one_eye_closure": ("closure of the involved eye alone", _YANAGIHARA_CLOSURE),
    "snarl": ("wrinkling the nose", _YANAGIHARA_VALUES),
    "pucker": ("whistling", _YANAGIHARA_VALUES),
    "open_smile": ("grinning", _YANAGIHARA_VALUES),
    "lower_lip": ("lowering the lower lip", _YANAGIHARA_VALUES),
}
_YANAGIHARA_SHORT: Final = {
    "rest": "rest",
    "forehead": "forehead",
    "gentle_closure": "light closure",
    "tight_closure": "tight closure",
    "one_eye_closure": "one eye alone",
    "snarl": "nose",
    "pucker": "whistle",
    "open_smile": "grin",
    "lower_lip": "lower lip",
}
"""Names of the items in a list of them."""


def _values(item: str, words: dict[str, str]) -> dict[str, str]:
    return {f"scale.{item}.{value}": text for value, text in words.items()}


WORDS: Final[dict[str, str]] = {
    "scale_section.rest": "at rest",
    "scale_section.voluntary": "voluntary movement",
    "scale_section.synkinesis": "synkinesis",
    # House-Brackmann.
    "scale.house_brackmann.total.grade": "grade by its rules",
    "scale.house_brackmann.rest": "face at rest",
    **_values("house_brackmann.rest", {"0": "normal symmetry and tone", "1": "asymmetric"}),
    "scale.house_brackmann.forehead": "forehead movement",
    **_values(
        "house_brackmann.forehead",
        {"0": "normal", "1": "moderate to good", "2": "slight to moderate", "3": "none"},
    ),
    "scale.house_brackmann.eye": "eye closure",
    **_values(
        "house_brackmann.eye",
        {
            "0": "normal",
            "1": "complete with minimal effort",
            "2": "complete with effort",
            "3": "incomplete",
            "4": "no movement",
        },
    ),
    "scale.house_brackmann.mouth": "mouth movement",
    **_values(
        "house_brackmann.mouth",
        {
            "0": "normal",
            "1": "slight asymmetry",
            "2": "slightly weak with maximum effort",
            "3": "asymmetric with maximum effort",
            "4": "barely perceptible",
            "5": "none",
        },
    ),
    "scale.house_brackmann.synkinesis": "synkinesis, contracture or spasm",
    **_values(
        "house_brackmann.synkinesis",
        {"0": "none", "1": "slight", "2": "obvious, not disfiguring", "3": "severe, disfiguring"},
    ),
    "scale.house_brackmann.rule.no_movement": "VI: forehead, eye and mouth do not move",
    "scale.house_brackmann.rule.closure_incomplete_rest_asymmetric": (
        "V: the eye does not close completely and the face is asymmetric at rest"
    ),
    "scale.house_brackmann.rule.closure_incomplete": "IV: the eye does not close completely",
    "scale.house_brackmann.rule.synkinesis_severe": "IV: severe synkinesis alone makes grade IV",
    "scale.house_brackmann.rule.mouth_asymmetric": (
        "IV: the mouth is asymmetric with maximum effort, though the eye closes completely (this program's reading)"
    ),
    "scale.house_brackmann.rule.closure_with_effort": "III: the eye closes completely only with effort",
    "scale.house_brackmann.rule.forehead_still": (
        "III: the forehead does not move, but the eye closes completely (this program's reading; the scale lists it "
        "under IV)"
    ),
    "scale.house_brackmann.rule.forehead_weak": "III: slight to moderate movement of the forehead",
    "scale.house_brackmann.rule.mouth_weak": "III: the mouth is slightly weak with maximum effort",
    "scale.house_brackmann.rule.synkinesis_obvious": "III: obvious, not disfiguring synkinesis",
    "scale.house_brackmann.rule.rest_asymmetric": (
        "III: asymmetric at rest, but the eye closes completely (this program's reading)"
    ),
    "scale.house_brackmann.rule.slight_weakness": "II: only slight weakness or slight synkinesis",
    "scale.house_brackmann.rule.normal": "I: normal in all areas",
    # Sunnybrook.
    "scale.sunnybrook.total.rest": "resting symmetry",
    "scale.sunnybrook.total.voluntary": "voluntary movement",
    "scale.sunnybrook.total.synkinesis": "synkinesis",
    "scale.sunnybrook.total.composite_raw": "composite, not clipped",
    "scale.sunnybrook.total.composite": "composite",
    "scale.sunnybrook.rest_eye": "eye at rest",
    **_values("sunnybrook.rest_eye", {"0": "normal", "1": "narrow", "2": "wide", "3": "eyelid surgery"}),
    "scale.sunnybrook.rest_cheek": "cheek (nasolabial fold) at rest",
    **_values(
        "sunnybrook.rest_cheek",
        {"0": "normal", "1": "less pronounced", "2": "absent", "3": "more pronounced"},
    ),
    "scale.sunnybrook.rest_mouth": "mouth at rest",
    **_values("sunnybrook.rest_mouth", {"0": "normal", "1": "corner dropped", "2": "corner pulled up or out"}),
    **{f"scale.sunnybrook.voluntary_{name}": words for name, words in _SUNNYBROOK_MOVEMENTS.items()},
    **{
        key: text
        for name in _SUNNYBROOK_MOVEMENTS
        for key, text in _values(f"sunnybrook.voluntary_{name}", _VOLUNTARY_VALUES).items()
    },
    **{
        f"scale.sunnybrook.synkinesis_{name}": f"synkinesis during {words}"
        for name, words in _SUNNYBROOK_MOVEMENTS.items()
    },
    **{
        key: text
        for name in _SUNNYBROOK_MOVEMENTS
        for key, text in _values(f"sunnybrook.synkinesis_{name}", _SYNKINESIS_VALUES).items()
    },
    # FNGS 2.0.
    "scale.fngs2.total.total": "total",
    "scale.fngs2.total.grade": "House-Brackmann grade by the total",
    "scale.fngs2.brow": "brow",
    **_values("fngs2.brow", _FNGS2_VALUES),
    "scale.fngs2.eye": "eye",
    **_values("fngs2.eye", _FNGS2_EYE_VALUES),
    "scale.fngs2.nasolabial_fold": "nasolabial fold (from snarl)",
    **_values("fngs2.nasolabial_fold", _FNGS2_VALUES),
    "scale.fngs2.mouth": "mouth",
    **_values("fngs2.mouth", _FNGS2_VALUES),
    "scale.fngs2.secondary_movement": "secondary movement",  # synkinesis and contracture
    **_values(
        "fngs2.secondary_movement",
        {
            "0": "none",
            "1": "slight, with minimal contracture",
            "2": "obvious, mild to moderate contracture",
            "3": "disfiguring, with severe contracture",
        },
    ),
    # eFACE-style: values between the named ones are steps on a line.
    "scale.eface.total.static": "static",
    "scale.eface.total.dynamic": "dynamic",
    "scale.eface.total.synkinesis": "synkinesis",
    "scale.eface.rest_brow": "brow at rest",
    **_values("eface.rest_brow", {"0": "low", "100": "balanced", "200": "high"}),
    "scale.eface.rest_palpebral_fissure": "palpebral fissure at rest",
    **_values("eface.rest_palpebral_fissure", {"0": "wide", "100": "balanced", "200": "narrow"}),
    "scale.eface.rest_nasolabial_fold": "nasolabial fold depth at rest",
    **_values("eface.rest_nasolabial_fold", {"0": "flat", "100": "balanced", "200": "deep"}),
    "scale.eface.rest_oral_commissure": "oral commissure at rest",
    **_values("eface.rest_oral_commissure", {"0": "dropped", "100": "balanced", "200": "pulled up or out"}),
    "scale.eface.brow_elevation": "brow elevation",
    **_values("eface.brow_elevation", _EFACE_ONE_WAY),
    "scale.eface.gentle_closure": "gentle eye closure",
    **_values("eface.gentle_closure", {"0": "no closure", "100": "complete"}),
    "scale.eface.full_closure": "full eye closure",
    **_values("eface.full_closure", {"0": "no closure", "100": "complete"}),
    "scale.eface.commissure_smile": "oral commissure with smile",
    **_values("eface.commissure_smile", _EFACE_ONE_WAY),
    "scale.eface.fold_depth_smile": "nasolabial fold depth with smile",
    **_values("eface.fold_depth_smile", {"0": "flat", "100": "balanced", "200": "deep"}),
    "scale.eface.fold_orientation_smile": "nasolabial fold orientation with smile",
    **_values("eface.fold_orientation_smile", {"0": "vertical", "100": "balanced", "200": "horizontal"}),
    "scale.eface.lower_lip": "lower lip movement with “eee”",
    **_values("eface.lower_lip", _EFACE_ONE_WAY),
    "scale.eface.synkinesis_ocular": "ocular synkinesis",
    **_values("eface.synkinesis_ocular", _EFACE_SYNKINESIS),
    "scale.eface.synkinesis_midfacial": "midfacial synkinesis",
    **_values("eface.synkinesis_midfacial", _EFACE_SYNKINESIS),
    "scale.eface.synkinesis_mentalis": "mentalis synkinesis",
    **_values("eface.synkinesis_mentalis", _EFACE_SYNKINESIS),
    "scale.eface.synkinesis_platysmal": "platysmal synkinesis",
    **_values("eface.synkinesis_platysmal", _EFACE_SYNKINESIS),
    **{f"scale.eface.{item}.short": name for item, name in _EFACE_SHORT.items()},
    # Yanagihara.
    "scale.yanagihara.total.total": "total",
    **{f"scale.yanagihara.{item}": name for item, (name, _) in _YANAGIHARA_ITEMS.items()},
    **{
        key: text
        for item, (_, values) in _YANAGIHARA_ITEMS.items()
        for key, text in _values(f"yanagihara.{item}", values).items()
    },
    **{f"scale.yanagihara.{item}.short": name for item, name in _YANAGIHARA_SHORT.items()},
}
