"""Two articles about one matter, and what a model says of both: for journeys with a digest."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence

from tests.conftest import page
from tests.model_server import Reply
from tests.model_writing import write_answer
from tests.talking import URL, TalkingWorld, written

OTHER = "https://coast.example.org/mussels"
OTHER_HEADLINE = "Fishers go to court against the dredging"
OTHER_SENTENCES = (
    "The fishers of Emsholm have asked a court in Aurich to stop the dredging of the harbour.",
    "The council had voted on Tuesday to make the harbour four metres deeper.",
    "The work will cost 75 million euros, their association reckons, and not 62 million.",
    "Forty boats live on the mussel beds south of the mole, where eelgrass holds the sand.",
    "Dredging would stir up mud that has lain there since the war, a biologist warned.",
    "A hearing is expected before Christmas, the spokesman of the court said on Thursday.",
    "The town answers that three reports found no lasting harm to the bed of the sea.",
    "The fishers want a fund of 10 million euros if the court lets the excavators come.",
    "Last year they landed eight thousand tonnes of mussels, half of them for Belgium.",
    "Nobody at the town hall wanted to say what becomes of the mud once it is dug up.",
)
BOTH = f"{URL} {OTHER}"
SUITS = (
    "Fishers want a court in Aurich to stop the dredging.",
    "asked a court in Aurich to stop the work",
    "asked a court in Aurich to stop the dredging",
)
COSTS = (
    "The council puts the cost at 62 million euros, the fishers at 75 million.",
    "costs 62 million euros",
    "will cost 75 million euros",
)
Found = Sequence[str]
"""A finding's text, then words of each sentence that it cites."""


def publish_other(world: TalkingWorld) -> None:
    """The other article is on the web."""
    said = OTHER_SENTENCES
    paragraphs = (" ".join(said[at : at + 3]) for at in range(0, len(said), 3))
    world.world.web.put(OTHER, page(OTHER_HEADLINE, *paragraphs))


def talks(
    world: TalkingWorld,
    agree: Sequence[Found] = (SUITS,),
    differ: Sequence[Found] = (COSTS,),
    title: str = OTHER_HEADLINE,
) -> None:
    """Whatever the model is asked about the two articles, in whatever order, it has words of its
    own for it."""
    publish_other(world)
    comparison = comparing(agree, differ)

    def answer(prompt: str) -> str:
        if "<article number=" in prompt:
            return comparison(prompt)
        if "Summarise this article" not in prompt:
            return write_answer(prompt)
        return str(written().text) if "9 million euros a year" in prompt else other_summary(title)

    world.model.forget_script()
    world.model.script(*[Reply(answer)] * 20)


def comparing(agree: Sequence[Found], differ: Sequence[Found]) -> Callable[[str], str]:
    """A comparison that cites the sentences which hold these words, by the prompt's numbers."""

    def answer(prompt: str) -> str:
        lines = re.findall(r"^\[(\d+)\] (.+)$", prompt, re.MULTILINE)

        def cited(words: str) -> list[int]:
            return [int(number) for number, line in lines if words in line]

        return json.dumps(
            {
                kind: [
                    {"sentences": [n for one in words for n in cited(one)], "text": text}
                    for text, *words in findings
                ]
                for kind, findings in (("agree", agree), ("differ", differ))
            }
        )

    return answer


def other_summary(title: str = OTHER_HEADLINE) -> str:
    """A summary of the other article in a model's own words."""
    overview = "Emsholm's fishers sue over the harbour. A hearing is due before Christmas."
    points = (
        ([3], "They reckon with 75 million euros for the work."),
        ([4], "Forty boats live on the mussel beds south of the mole."),
        ([8], "If they lose, they want a fund of 10 million euros."),
        ([2], "The council voted for it on Tuesday."),
    )
    return json.dumps(
        {
            "title": title,
            "overview": {"sentences": [1, 6], "text": overview},
            "points": [{"sentences": numbers, "text": text} for numbers, text in points],
        }
    )
