"""Print what is spoken, a line each: name of the sound, tab, words."""

from palsygrader.domain.expressions import Expression
from palsygrader.gui.speech import CUES
from palsygrader.wording import say

for expression in Expression:
    print(expression.value, say(f"expression.{expression}.spoken"), sep="\t")
for cue in CUES:
    print(cue, say(f"speech.{cue}"), sep="\t")
