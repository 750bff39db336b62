"""What an endpoint says of a request in, what in the request it does not take out. Pure."""

from __future__ import annotations

import re

from bot.summarizing.endpoint.words import words

FORM, BOUNDS, SYSTEM_ROLE = words("form"), words("bounds"), words("system_role")
STREAM, USAGE = words("stream"), words("usage")
_NO_STREAM = words("no_stream")
_ROOM, _TOO_MUCH = words("room"), words("too_much")
_ANYWHERE = frozenset({403, 404, 405, 406, 409, 415, 416, 500, 501, 502, 503})
"""Where complaints come in other statuses than those that are made for them, if by their words."""


def is_complaint(status: int, said: str) -> bool:
    """Whether an error (in small letters) refuses something in the request, and says what."""
    if status in (400, 422, 501):
        return bool(said) or status == 501
    if status not in _ANYWHERE:
        return False
    named = any(told.search(said) for told in (FORM, BOUNDS, SYSTEM_ROLE, USAGE))
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
