"""A model's text in, its answer without the thoughts before it out. Pure."""

from __future__ import annotations

import json
import re

_KINDS = (
    r"(?:[a-z_]{0,12}[:_])?(?:think|thinking|thought|thoughts|reason|reasoning|reflection|"
    r"scratchpad|analysis)(?:_[a-z]{1,8})?"
)
_OPENING = re.compile(
    rf"\A\s*(?:```\w*\s*)?(?:<{_KINDS}>|\[{_KINDS}\]|◁{_KINDS}▷|"
    rf"<\|(?:begin_of_|start_)?{_KINDS}\|>|<unused94>)",
    re.IGNORECASE,
)
_AFTERTHOUGHT = re.compile(rf"<{_KINDS}>", re.IGNORECASE)
_CLOSING = re.compile(
    rf"</\s?{_KINDS}>|\[/{_KINDS}\]|◁/{_KINDS}▷|<\|(?:/|end_of_|end_){_KINDS}\|>|<unused95>",
    re.IGNORECASE,
)
_HARMONY = re.compile(r"\A\s*(?:assistant)?\s*<\|(?:start|channel|message)\|>")
_FINAL = re.compile(r"<\|channel\|>\s*final\b[^{]{0,100}?<\|message\|>")
# A function that it calls though none was offered.
_CALL = re.compile(r"<\|channel\|>\s*commentary\b[^{]{0,100}?<\|message\|>(?=\s*\{)")
_JSON_BEGINS = re.compile(r"\s*(?:```\w*\s*)?[{\[]")
_BARE_HARMONY = re.compile(r"\A\s*analysis(?=[A-Z\s{]).*?assistant\s*final", re.DOTALL)
_END = re.compile(r"<\|(?:end|return|call)\|>")
_MOST_OBJECTS = 50
_DECODER = json.JSONDecoder(strict=False)


def without_thoughts(text: str) -> str:
    """The answer; empty while the model still thinks.

    Thoughts end where a tag says so that stands in no JSON: an answer may speak of such tags.
    """
    # Templates may write the first tag, so that the model doesn't.
    if _HARMONY.match(text) or (not _JSON_BEGINS.match(text) and _FINAL.search(text)):
        return _final(text)
    bare = _BARE_HARMONY.match(text)
    if bare:
        return text[bare.end() :]
    end = _end_of_thoughts(text)
    if end:
        return text[end:] if text[end:].strip() else _without_afterthoughts(text)
    return "" if _OPENING.match(text) else text


def _without_afterthoughts(text: str) -> str:
    """The answer before thoughts that end the text; empty where it begins with them."""
    opening = list(_AFTERTHOUGHT.finditer(text))[-1:] if _JSON_BEGINS.match(text) else ()
    return next((text[: one.start()] for one in opening), "")


def _final(text: str) -> str:
    """The last message of the final channel, as gpt-oss writes where its server passes it on."""
    finals = list(_FINAL.finditer(text)) or list(_CALL.finditer(text))
    return _END.split(text[finals[-1].end() :])[0] if finals else ""


def _end_of_thoughts(text: str) -> int:
    """Where the last tag ends that closes thoughts, 0 where there is none."""
    closings = list(_CLOSING.finditer(text))
    if not closings:
        return 0
    inside = 0
    end = 0
    for closing in closings[:200]:
        if closing.start() < inside:
            continue
        inside = _end_of_json_around(text, end, closing.start())
        if not inside:
            end = closing.end()
    return end


def _end_of_json_around(text: str, begin: int, place: int) -> int:
    """The end of the JSON object that holds a place, 0 where none does."""
    start = text.find("{", begin)
    for _ in range(_MOST_OBJECTS):
        if not 0 <= start < place:
            break
        try:
            _, stop = _DECODER.raw_decode(text, start)
        except (ValueError, RecursionError):
            # An answer that is broken or not whole yet, if nothing but it has been written.
            if not text[:start].strip(" \r\n\t`jsonJSON"):
                return len(text)
            stop = start + 1
        if stop > place:
            return stop
        start = text.find("{", stop)
    return 0
