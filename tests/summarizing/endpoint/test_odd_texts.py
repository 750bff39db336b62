"""What models write around, into and in place of the JSON that was asked for: each row an answer.

The requests go through the real client to a server on loopback.
"""

from __future__ import annotations

import html
import json
import re

import pytest

from bot.ports import Prompt
from tests.odd_models import DRAFT, GOOD, SUMMARY, is_good, served, summary_of
from tests.odd_server import Rule, Sent, said

HARMONY = (
    f"<|channel|>analysis<|message|>We need JSON like {DRAFT}. Fine.<|end|><|start|>assistant"
)


def cites(form: str, field: str = "[]") -> Sent:
    """An answer whose second point ends in these words, with these numbers beside it."""
    return said(GOOD.replace("[3]", field).replace("tonnes.", form))


THOUGHTS = {
    "think": said(f"<think>Maybe {DRAFT}</think>\n{GOOD}"),
    "think-begun-by-the-template": said(f"Maybe {DRAFT} or so.</think>\n\n{GOOD}"),
    "think-magistral": said(f"[THINK]Maybe {DRAFT}[/THINK]{GOOD}"),
    "think-kimi": said(f"◁think▷Maybe {DRAFT}◁/think▷{GOOD}"),
    "think-claude": said(f"<thinking>Maybe {DRAFT}</thinking>\n\n{GOOD}"),
    "think-reasoning": said(f"<reasoning>Maybe {DRAFT}</reasoning>{GOOD}"),
    "think-seed": said(f"<seed:think>Maybe {DRAFT}</seed:think>{GOOD}"),
    "think-open-thinker": said(f"<|begin_of_thought|>{DRAFT}<|end_of_thought|>{GOOD}"),
    "think-cohere": said(f"<|START_THINKING|>{DRAFT}<|END_THINKING|>{GOOD}"),
    "think-never-closed": said(f"<think>\n{GOOD}"),
    "harmony": said(f"{HARMONY}<|channel|>final<|message|>{GOOD}"),
    "harmony-constrained": said(
        f"{HARMONY}<|channel|>final <|constrain|>json<|message|>{GOOD}<|return|>"
    ),
    "harmony-bare": said(f"analysisWe need JSON like {DRAFT}.assistantfinal{GOOD}"),
    "draft-then-final": said(f"A draft:\n```json\n{DRAFT}\n```\nFinal:\n```json\n{GOOD}\n```"),
    "runs-on": said(f"{GOOD}<|im_end|>\n<|im_start|>user\nAnd this?\n{DRAFT}"),
    "think-attribute": said(f'<think effort="low">Maybe {DRAFT}</think>{GOOD}'),
    "think-afterwards": said(f"{GOOD}\n<think>Was that right? {DRAFT}</think>"),
    "think-twice": said(f"<think>a</think>Hm. <think>b {DRAFT}</think>{GOOD}"),
    "answer-tag": said(f"<think>Maybe {DRAFT}</think>\n<answer>\n{GOOD}\n</answer>"),
    "harmony-begun-by-the-template": said(
        f"We need JSON like {DRAFT}.<|end|><|start|>assistant<|channel|>final<|message|>{GOOD}"
    ),
    "harmony-call": said(
        f"{HARMONY}<|channel|>commentary to=functions.answer <|constrain|>json<|message|>{GOOD}"
        "<|call|>"
    ),
}
WRITTEN = {
    "fenced": said(f"```json\n{GOOD}\n```"),
    "in-a-string": said(json.dumps(GOOD)),
    "escaped": said(json.dumps(GOOD)[1:-1]),
    "python": said(repr(SUMMARY)),
    "no-commas": said(GOOD.replace(", ", " ")),
    "trailing-commas": said(GOOD.replace("}]", "},]")),
    "unquoted-names": said(GOOD.replace('"text"', "text").replace('"points"', "points")),
    "curly-quotes": said(GOOD.replace('"title"', "“title”")),
    "line-break-in-text": said(GOOD.replace("a crane.", "a\ncrane.")),
    "brace-missing": said(GOOD[1:]),
    "curly-quotes-all": said(GOOD.replace('"', "”")),
    "full-width": said(GOOD.replace('": ', '"：').replace("}, {", "}，{")),
    "arrows": said(GOOD.replace('": ', '" => ')),
    "entities": said(html.escape(GOOD)),
    "odd-escapes": said(GOOD.replace("The town", "The\\ town")),
    "comments": said(GOOD.replace('"points"', '// the points\n"points"')),
    "spaced-names": said(GOOD.replace('"points"', '"points "').replace('"text"', '" text"')),
    "names-unquoted": said(re.sub(r'"(\w+)":', r"\1:", GOOD)),
    "list-in-a-string": said(json.dumps({**SUMMARY, "points": json.dumps(SUMMARY["points"])})),
    "in-a-string-twice": said(json.dumps(json.dumps(GOOD))),
    "one-field-a-line": said("\n".join(json.dumps({name: SUMMARY[name]}) for name in SUMMARY)),
    "in-its-schema": said(json.dumps({"type": "object", "properties": SUMMARY})),
    "after-its-schema": said(f'{{"type": "object", "properties": {{}}}}\n{GOOD}'),
    "call-in-tags": said(f'<tool_call>{{"name": "answer", "arguments": {GOOD}}}</tool_call>'),
    "call-in-a-list": said(f'[TOOL_CALLS][{{"name": "answer", "arguments": {GOOD}}}]'),
    "call-in-a-string": said(json.dumps({"name": "answer", "parameters": GOOD})),
}
CITATIONS = {
    "cites-S": said(
        GOOD.replace("[2]", '["S2"]').replace("[3]", '"S3"').replace("[5]", '["[5]"]')
    ),
    "cites-words": said(GOOD.replace("[2]", '["sentence 2"]').replace("[3]", '"3."')),
    "cites-text-S": said(
        GOOD.replace('"sentences": [2]', '"sentences": []').replace("a crane.", "a crane [S2].")
    ),
    "cites-dagger": said(
        GOOD.replace("a crane.", "a crane【2†source】.").replace("tonnes.", "tonnes 【3†L1-L2】.")
    ),
    "cites-caret": said(GOOD.replace("[3]", "[]").replace("tonnes.", "tonnes.[^3]")),
    "cites-parens": said(GOOD.replace("[3]", "[]").replace("tonnes.", "tonnes (3).")),
    "cites-named": said(GOOD.replace("[3]", "[]").replace("tonnes.", "tonnes (sentence 3).")),
    "cites-sup": said(GOOD.replace("[3]", "[]").replace("tonnes.", "tonnes.<sup>3</sup>")),
    "cites-linked": cites("tonnes [[3]](#s3)."),
    "cites-a-link": cites("tonnes [3](https://example.org/3)."),
    "cites-caret-bare": cites("tonnes.^3"),
    "cites-caret-brackets": cites("tonnes ^[3]."),
    "cites-raised-in-the-sentence": cites("tonnes³."),
    "cites-full-width": cites("tonnes［3］."),
    "cites-lenticular": cites("tonnes 〖3†L3〗."),
    "cites-tortoise": cites("tonnes〔3〕."),
    "cites-braces": cites("tonnes {3}."),
    "cites-angles": cites("tonnes <3>."),
    "cites-tag": cites("tonnes.<cite>3</cite>"),
    "cites-latex": cites("tonnes \\\\cite{3}."),
    "cites-source": cites("tonnes. (Source: [3])"),
    "cites-section": cites("tonnes [§3]."),
    "cites-assistant": cites("tonnes. :contentReference[oaicite:0]{index=0}", "[3]"),
    "cites-private": cites("tonnes. \ue200cite\ue202turn0search1\ue201", "[3]"),
    "cites-underscore": cites("tonnes.", '["s_3"]'),
    "cites-hash": cites("tonnes.", '["Sentence #3"]'),
    "cites-numero": cites("tonnes.", '["n° 3"]'),
    "cites-line": cites("tonnes.", '["line 3"]'),
    "cites-id": cites("tonnes.", '[{"sentence_id": 3}]'),
    "cites-index": cites("tonnes.", '[{"index": 3}]'),
    "cites-other-name": said(GOOD.replace('"sentences": [3]', '"source_sentences": [3]')),
    "cites-one": said(GOOD.replace('"sentences": [3]', '"ref": "[3]"')),
}
ANSWERS = {**THOUGHTS, **WRITTEN, **CITATIONS}


@pytest.mark.parametrize("sent", ANSWERS.values(), ids=ANSWERS)
async def test_what_a_model_means_is_read(sent: Sent) -> None:
    """Whatever stands around it, and however it is broken and cited, it is read at once."""
    async with served([Rule(sent)]) as (server, model):
        assert is_good((await summary_of(model)).value)
    assert len(server.requests) == 1


async def test_an_answer_may_speak_of_tags() -> None:
    """An article about how models think is summarised like any other."""
    text = GOOD.replace("a crane.", "a crane, tagged <think> and </think>.")
    async with served([Rule(said(f"<think>hm</think>{text}"))]) as (_, model):
        points = (await summary_of(model)).value.points
    assert points[0].text == "The quay of Marstal gets a crane, tagged <think> and </think>."
    assert len(points) == 3


async def test_quotation_marks_in_an_answer_break_nothing() -> None:
    """Every word stays, in every point."""
    text = GOOD.replace("a crane.", 'the crane "Big Anna", said "the" mayor.')
    async with served([Rule(said(text))]) as (server, model):
        points = (await summary_of(model)).value.points
    assert points[0].text == 'The quay of Marstal gets the crane "Big Anna", said "the" mayor.'
    assert len(points) == 3
    assert len(server.requests) == 1


@pytest.mark.parametrize("end", [30, 75], ids=["in-words", "in-a-number"])
async def test_what_breaks_off_is_asked_for_again(end: int) -> None:
    """Also where the server says that all has been said."""
    rules = [Rule(said(GOOD[:-end]), first=1), Rule(said(GOOD))]
    async with served(rules) as (server, model):
        assert is_good((await summary_of(model)).value)
    assert len(server.requests) == 2
    assert server.requests[0]["messages"] == server.requests[1]["messages"]


@pytest.mark.parametrize(
    ("left", "told"),
    [(10, "The town pays 2.5 million…"), (15, "The town pays…")],
    ids=["in-a-word", "after-a-number"],
)
async def test_what_breaks_off_again_is_told(left: int, told: str) -> None:
    """The words that are cut end in "…", and no half word is left."""
    async with served([Rule(said(GOOD[:-left]))]) as (_, model):
        points = (await summary_of(model)).value.points
    assert points[-1].text == told


async def test_a_prompt_that_the_server_cut_is_known() -> None:
    """The share is told, and the window is what the server showed that it holds."""
    prompt = Prompt("", "The board of the harbour met again. " * 900, {}, 700)
    sent = said(GOOD, usage={"prompt_tokens": 2050, "completion_tokens": 90})
    async with served([Rule(sent)]) as (_, model):
        asked = await summary_of(model, prompt)
        assert model.window == 2050
    assert 0.1 < asked.share < 0.4


@pytest.mark.parametrize("counted", [0, 40, 900, 7000, 12000], ids=str)
async def test_a_count_that_tells_of_no_cut(counted: int) -> None:
    """What is left to read beside a cache is less than any window; vocabularies differ by half."""
    prompt = Prompt("", "The board of the harbour met again. " * 900, {}, 700)
    sent = said(GOOD, usage={"prompt_tokens": counted, "completion_tokens": 90})
    async with served([Rule(sent)]) as (_, model):
        assert (await summary_of(model, prompt)).share == 1
        assert model.window == 8000
