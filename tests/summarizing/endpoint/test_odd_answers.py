"""How real endpoints wrap, stream and end an answer: each row a server, whose answer is good.

The requests go through the real client to a server on loopback.
"""

from __future__ import annotations

import json

import pytest

from tests.odd_models import DRAFT, GOOD, SUMMARY, is_good, served, summary_of
from tests.odd_server import Rule, Sent, delta, message, said, stream

CALL = {"function": {"name": "answer", "arguments": GOOD}, "id": "1", "type": "function"}
EVENTS = said(GOOD).body


def piece(text: str, finish: str | None = None) -> str:
    """One event of a server that streams pieces as if each were a message."""
    choice = {"message": {"content": text}, "finish_reason": finish}
    return f"data: {json.dumps({'choices': [choice]})}\n\n"


def beside(**more: object) -> Sent:
    """A whole answer with other fields beside it."""
    return Sent(json.dumps({**json.loads(message(GOOD).body), **more}))


ANSWERS = {
    "finish-eos": said(GOOD, "eos_token"),
    "finish-stop-sequence": said(GOOD, "stop_sequence"),
    "finish-cohere": said(GOOD, "COMPLETE"),
    "finish-anthropic": said(GOOD, "end_turn"),
    "finish-gemini": said(GOOD, "STOP"),
    "finish-unheard-of": said(GOOD, "<|im_end|>"),
    "finish-none": said(GOOD, None),
    "finish-none-whole": message(GOOD, None),
    "finish-length-after-all": said(GOOD + " \n" * 40, "length"),
    "no-done": stream(delta(content=GOOD), delta(finish="stop"), end=""),
    "no-done-no-finish": stream(delta(content=GOOD), end=""),
    "no-last-line-end": Sent(
        delta(content=GOOD) + delta(finish="stop").strip(), 200, "text/event-stream"
    ),
    "parts": stream(
        delta(content=[{"type": "thinking", "thinking": [{"type": "text", "text": DRAFT}]}]),
        delta(content=[{"type": "text", "text": GOOD}]),
        delta(finish="stop"),
    ),
    "parts-whole": message(
        [{"type": "text", "text": GOOD[:80]}, {"type": "text", "text": GOOD[80:]}]
    ),
    "parts-output-text": message([{"type": "output_text", "text": GOOD}]),
    "part-alone": message({"type": "text", "text": GOOD}),
    "parsed": message(SUMMARY),
    "tool-call": message(None, "tool_calls", tool_calls=[CALL]),
    "tool-call-ollama": message("", "stop", tool_calls=[{"function": {"arguments": SUMMARY}}]),
    "tool-call-streamed": stream(
        delta(tool_calls=[{"index": 0, "function": {"name": "answer", "arguments": ""}}]),
        delta(tool_calls=[{"index": 0, "function": {"arguments": GOOD[:99]}}]),
        delta(tool_calls=[{"index": 0, "function": {"arguments": GOOD[99:]}}]),
        delta(finish="tool_calls"),
    ),
    "tool-call-after-words": message("I'll answer in JSON.", "tool_calls", tool_calls=[CALL]),
    "function-call": message(None, "function_call", function_call={"arguments": GOOD}),
    "reasoning-only": stream(
        delta(content="", reasoning="The article says: "),
        delta(reasoning=GOOD),
        delta(content="", finish="stop"),
    ),
    "reasoning-content-only": message("", "stop", reasoning_content=f"So:\n{GOOD}"),
    "reasoning-details": message(
        GOOD, "stop", reasoning_details=[{"type": "reasoning.text", "text": DRAFT}]
    ),
    "typed-json": stream(delta(content=GOOD), delta(finish="stop"), media_type="application/json"),
    "typed-text": stream(delta(content=GOOD), delta(finish="stop"), media_type="text/plain"),
    "typed-html": stream(delta(content=GOOD), delta(finish="stop"), media_type="text/html"),
    "whole-typed-stream": Sent(message(GOOD).body, 200, "text/event-stream"),
    "whole-typed-text": Sent("\n\n" + message(GOOD).body, 200, "text/plain"),
    "lines": Sent("\n".join(one[6:].strip() for one in said(GOOD).body.split("\n\n")[:-2]), 200),
    "empty-data": stream("data: \n\n", delta(content=GOOD), "data:\n\n", delta(finish="stop")),
    "text-ping": stream("data: ping\n\n", delta(content=GOOD), delta(finish="stop")),
    "comments": stream(
        ": OPENROUTER PROCESSING\n\n", delta(content=GOOD), ":\n\n", delta(finish="stop")
    ),
    "named-events": stream(
        "event: ping\ndata: {}\n\n", "event: message\n" + delta(content=GOOD), delta(finish="stop")
    ),
    "number-ping": stream(
        "data: 1\n\n",
        "data: null\n\n",
        'data: "ping"\n\n',
        delta(content=GOOD),
        delta(finish="stop"),
    ),
    "split-data": stream(
        'data: {"choices": [{"delta":\n'
        f'data: {{"content": {json.dumps(GOOD)}}}, "finish_reason": "stop"}}]}}\n\n'
    ),
    "windows-lines": stream(delta(content=GOOD).replace("\n", "\r\n"), delta(finish="stop")),
    "byte-order-mark": stream("\ufeff", delta(content=GOOD), delta(finish="stop")),
    "whole-in-the-end": stream(
        delta(content=GOOD[:60]),
        delta(content=GOOD[60:]),
        "data: " + message(GOOD).body + "\n\n",
    ),
    "finish-enum": said(GOOD, "FinishReason.STOP"),
    "finish-enum-room": said(GOOD, "FINISH_REASON_MAX_TOKENS"),
    "finish-empty": stream(delta(content=GOOD), delta(finish="")),
    "carriage-returns": Sent(EVENTS.replace("\n", "\r"), 200, "text/event-stream"),
    "windows-lines-all": Sent(EVENTS.replace("\n", "\r\n"), 200, "text/event-stream"),
    "no-space": Sent(EVENTS.replace("data: ", "data:"), 200, "text/event-stream"),
    "one-line-end": Sent(EVENTS.replace("\n\n", "\n"), 200, "text/event-stream"),
    "messages-in-pieces": stream(*map(piece, (GOOD[:50], GOOD[50:])), piece("", "stop")),
    "messages-that-grow": stream(*map(piece, (GOOD[:50], GOOD)), piece(GOOD, "stop")),
    "under-data": Sent(json.dumps({"code": 200, "data": json.loads(message(GOOD).body)})),
    "under-result": Sent(json.dumps({"success": True, "result": json.loads(message(GOOD).body)})),
    "no-error": beside(error={"code": 0, "message": ""}, base_resp={"status_code": 0}),
    "part-json": message([{"type": "json", "json": SUMMARY}]),
    "part-tool": message([{"type": "tool_use", "name": "answer", "input": SUMMARY}], "tool_use"),
    "tool-call-bare": message(None, tool_calls=[{"name": "answer", "arguments": GOOD}]),
    "tool-call-parameters": message(None, tool_calls=[{"function": {"parameters": SUMMARY}}]),
    "tool-call-alone": message(None, tool_calls=CALL),
    "reasoning-text": stream(delta(reasoning_text=GOOD), delta(finish="stop")),
    "thinking-content": message("", thinking_content=f"Hm. {GOOD}"),
}


@pytest.mark.parametrize("sent", ANSWERS.values(), ids=ANSWERS)
async def test_a_good_answer_is_never_thrown_away(sent: Sent) -> None:
    """However it is wrapped, streamed and ended, it is read at once."""
    async with served([Rule(sent)]) as (server, model):
        assert is_good((await summary_of(model)).value)
    assert len(server.requests) == 1
