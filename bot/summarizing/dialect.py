"""What an OpenAI-compatible endpoint takes and what not: prompt in, request body out. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from bot.ports import Prompt

TEMPERATURE = 0.2
"""Low, for wording that stays near the source; 0 makes small models repeat themselves."""
THINKING_TOKENS = 8000
"""Room for what reasoning models think before they write: it counts against the answer's limit."""


class Form(StrEnum):
    """How the answer's form is asked for; the prompt describes it in any case."""

    SCHEMA = "json_schema"
    OBJECT_OF_SCHEMA = "json_object with a schema"
    """As llama-cpp-python's server wants it; where the schema is overlooked, an object comes."""
    OBJECT = "json_object"
    PROMPT = "prompt"


_NEXT_FORM = {
    Form.SCHEMA: Form.OBJECT_OF_SCHEMA,
    Form.OBJECT_OF_SCHEMA: Form.OBJECT,
    Form.OBJECT: Form.PROMPT,
}
_FORM = re.compile(r"response_format|json_schema|json_object|schema|grammar|structured.?output")
_BOUNDS = re.compile(r"m(?:in|ax)items")
_SYSTEM_ROLE = re.compile(
    r"system.{0,3} (?:role|message|prompt)|roles? .{0,20}system|developer instr"
)
_STREAM = re.compile(r"\bstream(?:ing|ed)?\b")


@dataclass(frozen=True, slots=True)
class Dialect:
    """One endpoint's way; begins with what most of them take."""

    form: Form = Form.SCHEMA
    bounds: bool = True
    limit: str = "max_tokens"
    temperature: bool = True
    stream: bool = True
    usage: bool = True
    system: bool = True
    thinks: bool = False

    def request(self, model: str, prompt: Prompt) -> dict[str, Any]:
        """The body of a chat completion."""
        body: dict[str, Any] = {"model": model, "messages": self._messages(prompt)}
        body[self.limit] = prompt.answer_tokens + (THINKING_TOKENS if self.thinks else 0)
        body["stream"] = self.stream
        if self.stream and self.usage:
            body["stream_options"] = {"include_usage": True}
        if self.temperature:
            body["temperature"] = TEMPERATURE
        form = self._form(prompt.schema)
        return {**body, "response_format": form} if form else body

    def _form(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The answer's form as this endpoint is told it; empty where the prompt alone tells."""
        if not schema or self.form is Form.PROMPT:
            return {}
        if not self.bounds:
            schema = _without_bounds(schema)
        if self.form is Form.SCHEMA:
            named = {"name": "answer", "strict": True, "schema": schema}
            return {"type": "json_schema", "json_schema": named}
        bare = {"type": "json_object"}
        return {**bare, "schema": schema} if self.form is Form.OBJECT_OF_SCHEMA else bare

    def _messages(self, prompt: Prompt) -> list[dict[str, str]]:
        if not prompt.system:
            return [{"role": "user", "content": prompt.user}]
        if not self.system:
            return [{"role": "user", "content": f"{prompt.system}\n\n{prompt.user}"}]
        return [
            {"role": "system", "content": prompt.system},
            {"role": "user", "content": prompt.user},
        ]

    def thinking(self) -> Dialect | None:
        """With room to think; None where there was room."""
        return None if self.thinks else replace(self, thinks=True)

    def without(self, complaint: str) -> Dialect | None:
        """What to try after a request was refused in these words; None where nothing is left."""
        complaint = complaint.casefold()
        if self.limit == "max_tokens" and "max_completion_tokens" in complaint:
            # Only reasoning models refuse max_tokens, and they refuse a temperature too.
            return replace(self, limit="max_completion_tokens", temperature=False, thinks=True)
        if self.temperature and "temperature" in complaint:
            return replace(self, temperature=False)
        if self.stream and self.usage and re.search("stream_options|include_usage", complaint):
            return replace(self, usage=False)
        if self.bounds and _BOUNDS.search(complaint):
            return replace(self, bounds=False)
        if not _FORM.search(complaint):
            if self.system and _SYSTEM_ROLE.search(complaint):
                return replace(self, system=False)
            if self.stream and _STREAM.search(complaint):
                return replace(self, stream=False)
        # Some endpoints only say "bad request": the form of the answer is what they know least.
        form = _NEXT_FORM.get(self.form)
        return replace(self, form=form) if form else None


def _without_bounds(schema: Any) -> Any:
    """A schema whose lists may have any length: some endpoints take no other."""
    if isinstance(schema, list):
        return [_without_bounds(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: _without_bounds(value)
        for key, value in schema.items()
        if key not in ("minItems", "maxItems")
    }
