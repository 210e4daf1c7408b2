"""Published codes, each as the DICOM standard itself uses it (PS3.16, edition 2026c)."""

from typing import Final

from palsygrader.domain.face import Side
from palsygrader.domain.measurement import Unit
from palsygrader.report.dicom.own_codes import Code

# Report and its parts: TID 1500, 1501, 1600.
MEASUREMENT_REPORT: Final = Code("126000", "DCM", "Imaging Measurement Report")
MEASUREMENTS: Final = Code("126010", "DCM", "Imaging Measurements")
MEASUREMENT_GROUP: Final = Code("125007", "DCM", "Measurement Group")
IMAGE_LIBRARY: Final = Code("111028", "DCM", "Image Library")
IMAGE_LIBRARY_GROUP: Final = Code("126200", "DCM", "Image Library Group")
PROCEDURE_REPORTED: Final = Code("121058", "DCM", "Procedure reported")
TRACKING_IDENTIFIER: Final = Code("112039", "DCM", "Tracking Identifier")
TRACKING_UID: Final = Code("112040", "DCM", "Tracking Unique Identifier")
FINDING_CATEGORY: Final = Code("276214006", "SCT", "Finding category")
FINDING: Final = Code("121071", "DCM", "Finding")
FINDING_SITE: Final = Code("363698007", "SCT", "Finding Site")
LATERALITY: Final = Code("272741003", "SCT", "Laterality")
SOURCE: Final = Code("121112", "DCM", "Source of Measurement")
COMMENT: Final = Code("121106", "DCM", "Comment")

# Language: TID 1204.
LANGUAGE: Final = Code("121049", "DCM", "Language of Content Item and Descendants")

# Observers: TID 1001 to 1004.
OBSERVER_TYPE: Final = Code("121005", "DCM", "Observer Type")
PERSON: Final = Code("121006", "DCM", "Person")
DEVICE: Final = Code("121007", "DCM", "Device")
PERSON_NAME: Final = Code("121008", "DCM", "Person Observer Name")
PERSON_ORGANIZATION: Final = Code("121009", "DCM", "Person Observer's Organization Name")
DEVICE_UID: Final = Code("121012", "DCM", "Device Observer UID")
DEVICE_NAME: Final = Code("121013", "DCM", "Device Observer Name")
DEVICE_MANUFACTURER: Final = Code("121014", "DCM", "Device Observer Manufacturer")
DEVICE_MODEL: Final = Code("121015", "DCM", "Device Observer Model Name")

# Algorithm: TID 4019.
ALGORITHM_NAME: Final = Code("111001", "DCM", "Algorithm Name")
ALGORITHM_VERSION: Final = Code("111003", "DCM", "Algorithm Version")
ALGORITHM_PARAMETERS: Final = Code("111002", "DCM", "Algorithm Parameters")

YES: Final = Code("373066001", "SCT", "Yes")  # CID 230
NO: Final = Code("373067005", "SCT", "No")
STANDARD_DEVIATION: Final = Code("386136009", "SCT", "Standard Deviation")  # CID 226
FACE: Final = Code("89545001", "SCT", "Face")  # CID 4031
SIDES: Final[dict[Side, Code]] = {  # CID 244
    Side.LEFT: Code("7771000", "SCT", "Left"),
    Side.RIGHT: Code("24028007", "SCT", "Right"),
}
REPORT_TITLE: Final = Code("18748-4", "LN", "Diagnostic Imaging Report")  # CID 7000
ADDENDED: Final = Code("121361", "DCM", "Addended Report")  # CID 7005

# Units: UCUM.
PERCENT: Final = Code("%", "UCUM", "Percent")
MILLISECOND: Final = Code("ms", "UCUM", "millisecond")
NO_UNIT: Final = Code("1", "UCUM", "no units")
UNITS: Final[dict[Unit, Code]] = {
    Unit.MM: Code("mm", "UCUM", "mm"),
    Unit.EYE_DISTANCE_PERCENT: Code("%{eye_distance}", "UCUM", "percent of the eye distance"),
    Unit.DEG: Code("deg", "UCUM", "Degree"),
    Unit.MS: MILLISECOND,
    Unit.PERCENT: PERCENT,
}

# De-identification: CID 7050.
BASIC_PROFILE: Final = Code("113100", "DCM", "Basic Application Confidentiality Profile")
CLEAN_PIXELS: Final = Code("113101", "DCM", "Clean Pixel Data Option")
CLEAN_FEATURES: Final = Code("113102", "DCM", "Clean Recognizable Visual Features Option")
CLEAN_CONTENT: Final = Code("113104", "DCM", "Clean Structured Content Option")
FULL_DATES: Final = Code("113106", "DCM", "Retain Longitudinal Temporal Information Full Dates Option")
MODIFIED_DATES: Final = Code("113107", "DCM", "Retain Longitudinal Temporal Information Modified Dates Option")
