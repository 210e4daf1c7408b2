"""Print what is spoken in a language, a line each: name of the sound, tab, words."""

import argparse

from palsygrader.domain.expressions import Expression
from palsygrader.gui.speech import CUES
from palsygrader.settings import translations
from palsygrader.wording import say
from palsygrader.wording.language import LANGUAGES, speaking

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("language", choices=LANGUAGES)
with speaking(parser.parse_args().language, translations()):
    for expression in Expression:
        print(expression.value, say(f"expression.{expression}.spoken"), sep="\t")
    for cue in CUES:
        print(cue, say(f"speech.{cue}"), sep="\t")
