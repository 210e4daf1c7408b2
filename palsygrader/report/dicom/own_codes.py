"""The program's own codes, for what no published code is known.

SNOMED CT and LOINC have none for these scales, for function per branch, nor for this program's measures; none is
invented. The scheme is declared in every object that uses it (PS3.3 C.12.1.1.8). A value never changes and is never
given to another concept: objects of earlier versions stand in archives.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Final, NamedTuple

from palsygrader import wording
from palsygrader.domain.severity import Severity
from palsygrader.report.dicom.lengths import LONG, long

SCHEME: Final = "99PALSY"
SCHEME_VERSION: Final = "1"
_LEFT_OUT: Final = "…".encode()
_WITH_OWNER: Final = {"scale": "", "questionnaire": ".short"}
"""Rooms whose items are told with what they belong to, and what the key of its name ends with."""


class Code(NamedTuple):
    """A coded concept (PS3.3 table 8.8-1)."""

    value: str
    scheme: str
    meaning: str


VALUES: Final[Mapping[str, str]] = {
    "branch.temporal": "BR01",
    "branch.zygomatic": "BR02",
    "branch.buccal": "BR03",
    "branch.marginal_mandibular": "BR04",
    "expression.rest": "EX01",
    "expression.brow_raise": "EX02",
    "expression.gentle_closure": "EX03",
    "expression.tight_closure": "EX04",
    "expression.closed_smile": "EX05",
    "expression.open_smile": "EX06",
    "expression.snarl": "EX07",
    "expression.pucker": "EX08",
    "expression.lower_teeth": "EX09",
    "expression.frown": "EX10",
    "expression.cheek_puff": "EX11",
    "expression.platysma": "EX12",
    "expression.blink": "EX13",
    "quantity.brow_height": "QU01",
    "quantity.palpebral_aperture": "QU02",
    "quantity.oral_commissure_height": "QU03",
    "quantity.brow_elevation": "QU04",
    "quantity.lid_closure": "QU05",
    "quantity.oral_commissure_excursion": "QU06",
    "quantity.upper_lip_elevation": "QU07",
    "quantity.alar_elevation": "QU08",
    "quantity.lip_corner_advance": "QU09",
    "quantity.lower_lip_depression": "QU10",
    "quantity.ocular_synkinesis": "QU11",
    "quantity.oral_synkinesis": "QU12",
    "quantity.onset_latency": "QU13",
    "quantity.time_to_peak": "QU14",
    "quantity.hold_time": "QU15",
    "region.brow": "RG01",
    "region.eye": "RG02",
    "region.midface": "RG03",
    "region.mouth": "RG04",
    "region.chin": "RG05",
    "affected_side.left": "AS01",
    "affected_side.right": "AS02",
    "affected_side.none": "AS03",
    "affected_side.both": "AS04",
    "affected_side.unknown": "AS05",
    "severity.1": "GR01",
    "severity.2": "GR02",
    "severity.3": "GR03",
    "severity.4": "GR04",
    "severity.5": "GR05",
    "severity.6": "GR06",
    "withheld_reason.expression_missing": "WH01",
    "withheld_reason.rest_missing": "WH02",
    "withheld_reason.poor_effort": "WH03",
    "withheld_reason.poor_quality": "WH04",
    "withheld_reason.turned": "WH05",
    "withheld_reason.covered": "WH06",
    "withheld_reason.unsure": "WH07",
    "withheld_reason.side_unknown": "WH08",
    "withheld_reason.both_sides": "WH09",
    "withheld_reason.not_measurable": "WH10",
    "quality_issue.no_face": "QI01",
    "quality_issue.several_faces": "QI02",
    "quality_issue.too_far": "QI03",
    "quality_issue.too_near": "QI04",
    "quality_issue.off_centre": "QI05",
    "quality_issue.turned": "QI06",
    "quality_issue.tilted": "QI07",
    "quality_issue.nodded": "QI08",
    "quality_issue.too_dark": "QI09",
    "quality_issue.too_bright": "QI10",
    "quality_issue.uneven_light": "QI11",
    "quality_issue.blurred": "QI12",
    "quality_issue.covered": "QI13",
    "skip_reason.patient_cannot": "SK01",
    "skip_reason.not_wanted": "SK02",
    "scale.house_brackmann": "SC01",
    "scale.sunnybrook": "SC02",
    "scale.fngs2": "SC03",
    "scale.eface": "SC04",
    "scale.yanagihara": "SC05",
    "scale.house_brackmann.rest": "HB01",
    "scale.house_brackmann.forehead": "HB02",
    "scale.house_brackmann.eye": "HB03",
    "scale.house_brackmann.mouth": "HB04",
    "scale.house_brackmann.synkinesis": "HB05",
    "scale.house_brackmann.total.grade": "HBT01",
    "scale.sunnybrook.rest_eye": "SB01",
    "scale.sunnybrook.rest_cheek": "SB02",
    "scale.sunnybrook.rest_mouth": "SB03",
    "scale.sunnybrook.voluntary_brow_raise": "SB04",
    "scale.sunnybrook.voluntary_gentle_closure": "SB05",
    "scale.sunnybrook.voluntary_open_smile": "SB06",
    "scale.sunnybrook.voluntary_snarl": "SB07",
    "scale.sunnybrook.voluntary_pucker": "SB08",
    "scale.sunnybrook.synkinesis_brow_raise": "SB09",
    "scale.sunnybrook.synkinesis_gentle_closure": "SB10",
    "scale.sunnybrook.synkinesis_open_smile": "SB11",
    "scale.sunnybrook.synkinesis_snarl": "SB12",
    "scale.sunnybrook.synkinesis_pucker": "SB13",
    "scale.sunnybrook.total.rest": "SBT01",
    "scale.sunnybrook.total.voluntary": "SBT02",
    "scale.sunnybrook.total.synkinesis": "SBT03",
    "scale.sunnybrook.total.composite_raw": "SBT04",
    "scale.sunnybrook.total.composite": "SBT05",
    "scale.fngs2.brow": "FN01",
    "scale.fngs2.eye": "FN02",
    "scale.fngs2.nasolabial_fold": "FN03",
    "scale.fngs2.mouth": "FN04",
    "scale.fngs2.secondary_movement": "FN05",
    "scale.fngs2.total.total": "FNT01",
    "scale.fngs2.total.grade": "FNT02",
    "scale.eface.rest_brow": "EF01",
    "scale.eface.rest_palpebral_fissure": "EF02",
    "scale.eface.rest_nasolabial_fold": "EF03",
    "scale.eface.rest_oral_commissure": "EF04",
    "scale.eface.brow_elevation": "EF05",
    "scale.eface.gentle_closure": "EF06",
    "scale.eface.full_closure": "EF07",
    "scale.eface.commissure_smile": "EF08",
    "scale.eface.fold_depth_smile": "EF09",
    "scale.eface.fold_orientation_smile": "EF10",
    "scale.eface.lower_lip": "EF11",
    "scale.eface.synkinesis_ocular": "EF12",
    "scale.eface.synkinesis_midfacial": "EF13",
    "scale.eface.synkinesis_mentalis": "EF14",
    "scale.eface.synkinesis_platysmal": "EF15",
    "scale.eface.total.static": "EFT01",
    "scale.eface.total.dynamic": "EFT02",
    "scale.eface.total.synkinesis": "EFT03",
    "scale.yanagihara.rest": "YA01",
    "scale.yanagihara.forehead": "YA02",
    "scale.yanagihara.blink": "YA03",
    "scale.yanagihara.gentle_closure": "YA04",
    "scale.yanagihara.tight_closure": "YA05",
    "scale.yanagihara.one_eye_closure": "YA06",
    "scale.yanagihara.snarl": "YA07",
    "scale.yanagihara.pucker": "YA08",
    "scale.yanagihara.open_smile": "YA09",
    "scale.yanagihara.lower_lip": "YA10",
    "scale.yanagihara.total.total": "YAT01",
    "questionnaire.fdi": "QN01",
    "questionnaire.face": "QN02",
    "questionnaire.saq": "QN03",
    "questionnaire.fdi.1": "FDI01",
    "questionnaire.fdi.2": "FDI02",
    "questionnaire.fdi.3": "FDI03",
    "questionnaire.fdi.4": "FDI04",
    "questionnaire.fdi.5": "FDI05",
    "questionnaire.fdi.6": "FDI06",
    "questionnaire.fdi.7": "FDI07",
    "questionnaire.fdi.8": "FDI08",
    "questionnaire.fdi.9": "FDI09",
    "questionnaire.fdi.10": "FDI10",
    "questionnaire.fdi.score.physical": "FDIT01",
    "questionnaire.fdi.score.social": "FDIT02",
    "questionnaire.face.1": "FCE01",
    "questionnaire.face.2": "FCE02",
    "questionnaire.face.3": "FCE03",
    "questionnaire.face.4": "FCE04",
    "questionnaire.face.5": "FCE05",
    "questionnaire.face.6": "FCE06",
    "questionnaire.face.7": "FCE07",
    "questionnaire.face.8": "FCE08",
    "questionnaire.face.9": "FCE09",
    "questionnaire.face.10": "FCE10",
    "questionnaire.face.11": "FCE11",
    "questionnaire.face.12": "FCE12",
    "questionnaire.face.13": "FCE13",
    "questionnaire.face.14": "FCE14",
    "questionnaire.face.15": "FCE15",
    "questionnaire.face.score.total": "FCET01",
    "questionnaire.face.score.movement": "FCET02",
    "questionnaire.face.score.comfort": "FCET03",
    "questionnaire.face.score.oral": "FCET04",
    "questionnaire.face.score.eye": "FCET05",
    "questionnaire.face.score.lacrimal": "FCET06",
    "questionnaire.face.score.social": "FCET07",
    "questionnaire.saq.1": "SAQ01",
    "questionnaire.saq.2": "SAQ02",
    "questionnaire.saq.3": "SAQ03",
    "questionnaire.saq.4": "SAQ04",
    "questionnaire.saq.5": "SAQ05",
    "questionnaire.saq.6": "SAQ06",
    "questionnaire.saq.7": "SAQ07",
    "questionnaire.saq.8": "SAQ08",
    "questionnaire.saq.9": "SAQ09",
    "questionnaire.saq.score.total": "SAQT01",
    "dicom.study": "PG01",
    "dicom.kind.program": "PG02",
    "dicom.kind.clinician": "PG03",
    "dicom.kind.reading": "PG04",
    "dicom.kind.standing": "PG05",
    "dicom.kind.measured": "PG06",
    "dicom.kind.visit": "PG07",
    "dicom.function": "PG08",
    "dicom.function_low": "PG09",
    "dicom.function_high": "PG10",
    "dicom.detectable": "PG11",
    "dicom.grade": "PG12",
    "dicom.side": "PG13",
    "dicom.withheld": "PG14",
    "dicom.evidence": "PG15",
    "dicom.evidence.measured": "PG16",
    "dicom.evidence.estimated": "PG17",
    "dicom.evidence.weight": "PG18",
    "dicom.evidence.gain": "PG19",
    "dicom.evidence.lowest": "PG20",
    "dicom.evidence.usual": "PG21",
    "dicom.loss": "PG22",
    "dicom.quantity": "PG23",
    "dicom.unproposed": "PG24",
    "dicom.confirm": "PG25",
    "dicom.reason": "PG26",
    "dicom.whole_face": "PG27",
    "dicom.quality": "PG28",
    "dicom.quality.share": "PG29",
    "dicom.region": "PG30",
    "dicom.region.none": "PG31",
    "dicom.patient_side": "PG32",
    "dicom.skipped": "PG33",
    "dicom.attempt": "PG34",
    "dicom.pictures": "PG35",
    "dicom.expression": "PG36",
    "dicom.moment": "PG37",
    "dicom.moment.rest": "PG38",
    "dicom.moment.peak": "PG39",
    "dicom.time": "PG40",
    "dicom.movement": "PG41",
    "dicom.landmarks": "PG42",
    "dicom.confidence": "PG43",
    "dicom.iris": "PG44",
    "dicom.corrected": "PG45",
    "dicom.identifier": "PG46",
    "dicom.format": "PG47",
    "dicom.begun": "PG48",
    "dicom.dated": "PG49",
    "dicom.examiner": "PG50",
    "dicom.camera": "PG51",
    "dicom.notes": "PG52",
    "dicom.addendum": "PG53",
    "dicom.asked": "PG54",
    "dicom.reading": "PG55",
    "dicom.reading.begun": "PG56",
    "dicom.reading.finished": "PG57",
}
"""Code value of each concept, by the key of its words."""
KEYS: Final[Mapping[str, str]] = {value: key for key, value in VALUES.items()}


def own(key: str) -> Code:
    """Return the code of a concept by the key of its words, with its meaning in the language in force.

    Raises:
        KeyError: It has none.
    """
    value, words = VALUES[key], _meaning(key)
    fitting = long(words)
    if fitting != words:
        fitting = long(words.encode()[: LONG - len(_LEFT_OUT)].decode(errors="ignore")) + _LEFT_OUT.decode()
    return Code(value, SCHEME, fitting)


def own_of(member: Enum) -> Code:
    """Return the code of a member of an enumeration.

    Raises:
        KeyError: It has none.
    """
    return own(wording.key_of(member))


def _meaning(key: str) -> str:
    """Return the words of a concept that can stand alone: an item with its scale, a grade with its numeral."""
    room, _, rest = key.partition(".")
    words = wording.say(key)
    if room == "severity":
        return f"{Severity(int(rest)).name}: {words}"
    owner, within, _ = rest.partition(".")
    if room not in _WITH_OWNER or not within:
        return words
    return f"{wording.say(f'{room}.{owner}' + _WITH_OWNER[room])}: {words}"
