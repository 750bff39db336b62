"""Summaries to render."""

from __future__ import annotations

from bot.domain.article import ReadingReport
from bot.domain.summary import Answer, ArticleFacts, Claim, Doubt, DoubtKind, Quote, Summary

FACTS = ArticleFacts(
    url="https://rivers.example/bends",
    title="Why rivers bend",
    author="Jane Doe",
    site="The River Post",
    date="2026-03-03",
    language="en",
    minutes=6,
    reading=ReadingReport(words=1400),
)
WATER = Quote("The water on the outside of a bend runs faster, and wears the bank away.", 3)
SAND = Quote("Sand settles on the inner bank.", 5)
SUPPORTED = Claim("The outer bank wears away.", (WATER,))
SECOND = Claim("The inner bank grows.", (SAND,))
DOUBTFUL = Claim(
    "A bend moves 45 metres a year, says Müller.",
    (SAND,),
    (Doubt(DoubtKind.MISSING, "45"), Doubt(DoubtKind.MISSING, "Müller")),
)
BARE = Claim("Fish like bends.")
SUMMARY = Summary(
    title="Why rivers bend",
    overview=Claim("Rivers bend because their outer banks wear away.", (WATER,)),
    key_points=(SUPPORTED, SECOND, DOUBTFUL, BARE),
    language="en",
    model="small-model",
    article=FACTS,
)
ANSWER = Answer(found=True, claim=SUPPORTED, article=FACTS, model="small-model")
