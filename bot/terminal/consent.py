"""Whether a large job may begin: asked in the reader's words, English ones do too. Pure."""

from __future__ import annotations

from bot.rendering.texts import Texts, texts
from bot.text.folding import fold


def ask_whether(say: Texts) -> str:
    """The question, with the words to answer it."""
    return say("terminal-large-ask", yes=_words(say, "yes")[0], no=_words(say, "no")[0])


def read_answer(message: str, say: Texts) -> bool | None:
    """What somebody decided; None where a message is no answer to that."""
    word = fold(message)
    # The language's own words come first: one letter can mean yes in one and no in another.
    for one in (say, texts("en")):
        for answer, means in (("yes", True), ("no", False)):
            if word in map(fold, _words(one, answer)):
                return means
    return None


def _words(say: Texts, answer: str) -> list[str]:
    return say(f"terminal-{answer}").split()
