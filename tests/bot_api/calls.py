"""A Bot API request in, a typed method out; refuses what does not fit the Bot API's types."""

from __future__ import annotations

import json
import types
from typing import Any, Union, get_args, get_origin

import aiogram.methods
from aiogram.methods.base import TelegramMethod
from aiogram.types import BufferedInputFile
from aiohttp import web
from pydantic import BaseModel, ValidationError

Params = dict[str, Any]


class Refusal(Exception):
    """An answer with `ok: false`."""

    def __init__(
        self,
        status: int,
        description: str,
        retry_after: int | None = None,
        migrate_to: int | None = None,
    ) -> None:
        super().__init__(description)
        self.status = status
        self.retry_after = retry_after
        self.migrate_to = migrate_to

    @property
    def body(self) -> Params:
        """The answer as JSON."""
        body: Params = {"ok": False, "error_code": self.status, "description": str(self)}
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        if self.migrate_to is not None:
            body["parameters"] = {"migrate_to_chat_id": self.migrate_to}
        return body

    @classmethod
    def bad(cls, description: str) -> Refusal:
        """The commonest: 400."""
        return cls(400, f"Bad Request: {description}")


KNOWN: dict[str, type[TelegramMethod[Any]]] = {
    kind.__api_method__.lower(): kind
    for kind in vars(aiogram.methods).values()
    if isinstance(kind, type)
    and issubclass(kind, TelegramMethod)
    and isinstance(kind.__dict__.get("__api_method__"), str)
}
"""All methods of the Bot API by their names in lower case: Telegram does not look at the case."""


def find_method(name: str) -> type[TelegramMethod[Any]]:
    """The method of that name, or Telegram's 404."""
    try:
        return KNOWN[name.lower()]
    except KeyError:
        raise Refusal(404, "Not Found") from None


async def read_params(request: web.Request, method: type[TelegramMethod[Any]]) -> Params:
    """The parameters from query, form, multipart or JSON body, each as its type wants it."""
    if request.content_type == "application/json":
        body = await request.json()
        if not isinstance(body, dict):
            raise Refusal.bad("can't parse the body as a JSON object")
        return body
    given = {**request.query, **(await request.post())}
    uploads = {
        name: BufferedInputFile(value.file.read(), value.filename)
        for name, value in given.items()
        if isinstance(value, web.FileField)
    }
    attached = {name for name in uploads if name not in method.model_fields}
    return {
        name: uploads[name] if name in uploads else _value(method, name, str(value))
        for name, value in given.items()
        if name not in attached
    }


def check(method: type[TelegramMethod[Any]], params: Params) -> TelegramMethod[Any]:
    """The call with all its types right; refuses unknown, missing and wrongly typed parameters."""
    _complete_rights(params)
    try:
        call = method.model_validate(params)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise Refusal.bad(f'can\'t parse "{where}": {first["msg"]}') from error
    unknown = _unknown(call)
    if unknown:
        raise Refusal.bad(f"unknown parameters: {', '.join(unknown)}")
    return call


def _complete_rights(params: Params) -> None:
    """Add what Telegram takes as not wanted: libraries older than a right do not name it."""
    markup = params.get("reply_markup")
    rows = markup.get("keyboard") if isinstance(markup, dict) else None
    for key in (one for row in rows or [] if isinstance(row, list) for one in row):
        asked = key.get("request_chat") if isinstance(key, dict) else None
        for name in ("user_administrator_rights", "bot_administrator_rights"):
            rights = asked.get(name) if isinstance(asked, dict) else None
            if isinstance(rights, dict):
                rights.setdefault("can_send_welcome_messages", False)


def _value(method: type[TelegramMethod[Any]], name: str, text: str) -> Any:
    field = method.model_fields.get(name)
    if field is None:
        return text
    kinds = _kinds(field.annotation)
    if int in kinds and str in kinds:
        return int(text) if text.lstrip("-").isdigit() else text
    if str in kinds:
        return text
    try:
        return json.loads(text)
    except ValueError:
        raise Refusal.bad(f'can\'t parse "{name}": {text[:50]!r} is no JSON') from None


def _kinds(annotation: Any) -> set[Any]:
    if get_origin(annotation) in (Union, types.UnionType):
        return set().union(*map(_kinds, get_args(annotation)))
    return {annotation}


def _unknown(value: Any, path: str = "") -> list[str]:
    """Names that the Bot API does not know, at any depth."""
    if isinstance(value, list):
        return [
            name for index, item in enumerate(value) for name in _unknown(item, f"{path}{index}.")
        ]
    if not isinstance(value, BaseModel):
        return []
    found = [f"{path}{name}" for name in value.model_extra or {}]
    for name in value.model_fields_set - set(value.model_extra or {}):
        found += _unknown(getattr(value, name), f"{path}{name}.")
    return found
