"""Update the files of translations, take in translated sentences, and tell what is missing."""

import argparse
import json
import sys
from pathlib import Path

from palsygrader.settings import translations
from palsygrader.wording.language import ENGLISH, LANGUAGES, translation_file
from palsygrader.wording.translation import Message, faults, in_step, read, written

OTHERS = [code for code in LANGUAGES if code != ENGLISH.code]


def load(code: str) -> dict[str, Message]:
    """Return a language's messages in step with the catalogue."""
    return in_step(read(translation_file(translations(), code)))


def save(code: str, messages: dict[str, Message]) -> None:
    """Write a language's file."""
    translation_file(translations(), code).write_text(written(code, messages), encoding="utf-8")


def missing(messages: dict[str, Message]) -> dict[str, str]:
    """Return the English words of what has no finished translation."""
    return {key: message.source for key, message in messages.items() if not message.finished}


def update() -> None:
    """Bring every file in step, and count what is missing."""
    for code in OTHERS:
        messages = load(code)
        save(code, messages)
        print(f"{code}: {len(missing(messages))} of {len(messages)} missing")


def take_in(code: str, file: Path) -> int:
    """Take in a file of translations; return 1 when some could not be used, else 0."""
    messages, status = load(code), 0
    for key, words in json.loads(file.read_text(encoding="utf-8")).items():
        if key not in messages:
            print(f"{key}: not in the catalogue", file=sys.stderr)
            continue
        found = faults(key, messages[key].source, words)
        if found:
            print(f"{key}: {'; '.join(found)}", file=sys.stderr)
            status = 1
        else:
            messages[key] = Message(messages[key].source, words, finished=True)
    save(code, messages)
    print(f"{code}: {len(missing(messages))} of {len(messages)} missing")
    return status


def main() -> int:
    """Do what is asked for and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command")
    told = commands.add_parser("missing", help="print what is missing as JSON")
    told.add_argument("language", choices=OTHERS)
    taken = commands.add_parser("import", help="take in a JSON file of key and translation")
    taken.add_argument("language", choices=OTHERS)
    taken.add_argument("file", type=Path)
    arguments = parser.parse_args()
    if arguments.command == "missing":
        print(json.dumps(missing(load(arguments.language)), ensure_ascii=False, indent=1))
        return 0
    if arguments.command == "import":
        return take_in(arguments.language, arguments.file)
    update()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
