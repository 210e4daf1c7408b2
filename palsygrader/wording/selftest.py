"""Words of the self-test: what was looked at, what was found, and what to do where something does not work."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "selftest.title": "Check this computer",
    "selftest.hint": (
        "Does everything that a visit needs work here? Sit before the camera as a patient would; it takes some seconds."
    ),
    "selftest.begin": "Check this computer",
    "selftest.again": "Check again",
    "selftest.back": "Back",
    "selftest.offer": (
        "First time on this computer? Check camera, light, speed, printer and sound before a patient comes."
    ),
    "selftest.running": "Checking: {done} of {total} done",
    "selftest.all_good": "Everything works on this computer.",
    "selftest.some": "To look at: {count} of {total}. What to do is said below each.",
    "selftest.status.pass": "OK",
    "selftest.status.warn": "Warning",
    "selftest.status.absent": "Warning",
    "selftest.status.fail": "Failed",
    "selftest.status.waiting": "Not checked yet",
    "selftest.camera": "Camera",
    "selftest.camera.absent": "No camera was found. Plug one in and check again.",
    "selftest.camera.fail": (
        "The camera sends no picture. Close other programs that use it, and allow this user to use cameras."
    ),
    "selftest.light": "Light on the face",
    "selftest.light.found": "Even; brightness {percent} %",
    "selftest.light.warn": (
        "Light the face evenly from the front: a lamp behind the screen, no window behind the patient."
    ),
    "selftest.light.absent": "No face was seen. Sit before a camera that works, at arm's length, and check again.",
    "selftest.light.fail": "The light could not be judged. See what is said of the models.",
    "selftest.speed": "Speed of this computer",
    "selftest.speed.found": "{ms} ms for a picture; a camera sends one every {limit} ms",
    "selftest.speed.warn": (
        "Slower than the camera: close other programs and plug the computer in. Visits can be recorded all the same; "
        "they are measured a little later."
    ),
    "selftest.speed.fail": "The speed could not be measured. Install the program again.",
    "selftest.model": "Models",
    "selftest.model.found": "{name} (checksum {checksum}…)",
    "selftest.model.fail": "The models do not work or were changed. Install the program again.",
    "selftest.archive": "Encrypted archive",
    "selftest.archive.found": "Written, read and closed again; {gigabytes} GB are free",
    "selftest.archive.warn": "There is little space on the disk. Free some before the next visit.",
    "selftest.archive.fail": "Patients could not be stored. Check free space and permissions of the disk.",
    "selftest.data": "Data folder",
    "selftest.data.fail": "Settings and archive could not be kept there. Name another folder with --data.",
    "selftest.fonts": "Fonts of the report",
    "selftest.fonts.found": "{count} fonts",
    "selftest.fonts.fail": "A font of the report is missing. Install the program again.",
    "selftest.printer": "Printer",
    "selftest.printer.absent": "No printer was found. Set one up in the system, or save reports as PDF.",
    "selftest.printer.fail": "Printers cannot be asked for. Install the system's printing support (CUPS).",
    "selftest.sound": "Sound",
    "selftest.sound.absent": "No loudspeaker was found: instructions are shown and not spoken.",
    "selftest.sound.fail": "Sound does not work: instructions are shown and not spoken.",
    "grading.fallback.no_card": (
        "No CUDA graphics card can be used: its driver is missing, or this program came without CUDA. The processor "
        "grades instead, with the same answers."
    ),
    "grading.fallback.card_full": (
        "The graphics card's memory is full. The processor grades instead, with the same answers, until the next start."
    ),
    "grading.fallback.card_failed": (
        "The graphics card failed. The processor grades instead, with the same answers, until the next start."
    ),
    "selftest.demo": "Demonstration",
    "selftest.demo.found": "{count} clips, {seconds} s in all",
    "selftest.demo.fail": "The digital patient's clips are missing. Install the program again.",
}
