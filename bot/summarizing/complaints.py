"""What an endpoint says of a request in, what in the request it does not take out. Pure."""

from __future__ import annotations

import re

FORM = re.compile(
    r"response[_ ]?format|json_?schema|json_?object|json[_ ]mode|schema|grammar|guided|"
    r"structured.?output|requested parameters|support[\w ]{0,30} parameters|response_mime"
)
BOUNDS = re.compile(r"m(?:in|ax)items")
SYSTEM_ROLE = re.compile(
    r"(?:system|developer)\W{0,4} ?(?:role|message|prompt|instruction)|"
    r"roles?\b.{0,60}\b(?:system|developer)\b|\b(?:system|developer)\b.{0,40}\broles?\b|"
    r"(?:roles?|messages?|turns?) must alternate|alternate (?:between )?user|"
    r"\bonly\b.{0,40}\buser\b.{0,40}\b(?:assistant|model)\b|"
    r"\brole\b.{0,80}\buser\b.{0,20}\b(?:assistant|model)\b|"
    r"(?:first|start|begin)[\w ]{0,40}\buser\b"
)
STREAM = re.compile(r"\bstream(?:ing|ed)?\b")
_NO_STREAM = re.compile(r"\bstream.{0,60}(?:not|un)[ -]?(?:supported|implemented|allowed)")
USAGE = re.compile(r"stream_options|include_usage")
_ROOM = re.compile(
    r"max(?:imum)?[_ ]?(?:completion|output|new|response)?[_ ]?tokens|maxoutputtokens|"
    r"(?:completion|output|new) tokens"
)
_TOO_MUCH = re.compile(
    r"too (?:large|high|big|many)|exceed|less than|at most|range|maximum|between|above|greater|"
    r"<=|cannot be|must be|limit|up to|larger|no more than|invalid"
)
_ANYWHERE = frozenset({403, 404, 405, 406, 409, 415, 416, 500, 501, 502, 503})
"""Where complaints come in other statuses than those that are made for them, if by their words."""


def is_complaint(status: int, said: str) -> bool:
    """Whether an error (in small letters) refuses something in the request, and says what."""
    if status in (400, 422, 501):
        return bool(said) or status == 501
    if status not in _ANYWHERE:
        return False
    named = any(words.search(said) for words in (FORM, BOUNDS, SYSTEM_ROLE, USAGE))
    return named or asks_for_less_room(said) or bool(_NO_STREAM.search(said))


def asks_for_less_room(said: str) -> bool:
    """Whether the answer was allowed more tokens than the endpoint takes."""
    return bool(_ROOM.search(said) and _TOO_MUCH.search(said))


def most_room(said: str, asked: int) -> int:
    """The most tokens for an answer by an endpoint that took fewer than were asked for."""
    numbers = [int(one) for one in re.findall(r"(?<![\d.])\d{3,7}(?![\d.]*\d)", said)]
    told = max((number for number in numbers if 256 <= number < asked), default=0)
    if not told:
        return asked // 2
    return told - 1 if re.search(r"exclusive|less than (?!or)", said) else told
