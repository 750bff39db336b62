"""Whether a large job may begin: asked and understood in the words of the interface. Pure."""

from __future__ import annotations

from bot.rendering.texts import Texts


def ask_whether(say: Texts) -> str:
    """The question, with the words to answer it."""
    return say("terminal-large-ask", yes=_words(say, "yes")[0], no=_words(say, "no")[0])


def read_answer(message: str, say: Texts) -> bool | None:
    """What somebody decided; None where a message is no answer to that."""
    word = message.strip().casefold()
    if word in _words(say, "yes"):
        return True
    return False if word in _words(say, "no") else None


def _words(say: Texts, answer: str) -> list[str]:
    return say(f"terminal-{answer}").casefold().split()
