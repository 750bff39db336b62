"""Splitting long articles."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.article import Article
from bot.summarizing.chunks import LONGEST_SENTENCE, numbered, split_article, tokens_of
from bot.summarizing.tokens import estimate_tokens
from prompts import escape
from tests.making import heading, long_article, make_article

SENTENCES = st.lists(st.text(min_size=1, max_size=300), min_size=1, max_size=6)


@given(st.lists(SENTENCES, min_size=1, max_size=20), st.integers(100, 2000))
def test_chunks_hold_every_sentence_once_and_in_order(
    paragraphs: list[list[str]], tokens: int
) -> None:
    """Nothing is lost, doubled, moved or cut between the chunks."""
    article = make_article(*paragraphs)
    chunks = split_article(article, tokens, 1000)
    assert tuple(sentence for chunk in chunks for sentence in chunk) == article.sentences


@given(st.lists(SENTENCES, min_size=1, max_size=20), st.integers(1100, 3000))
def test_no_chunk_is_larger_than_its_room(paragraphs: list[list[str]], tokens: int) -> None:
    """The prompt's text of a chunk is estimated at no more than was asked for."""
    article = make_article(*paragraphs)
    for chunk in split_article(article, tokens, 1000):
        assert estimate_tokens(escape(numbered(article, chunk))) <= tokens


def test_paragraphs_stay_whole_where_they_fit() -> None:
    """A cut falls between paragraphs."""
    article = long_article(30)
    chunks = split_article(article, 500, 100)
    assert len(chunks) > 3
    for chunk, following in pairwise(chunks):
        assert chunk[-1].paragraph != following[0].paragraph


def test_chunks_are_of_about_equal_size() -> None:
    """The last chunk is no scrap."""
    article = long_article(31)
    sizes = [len(chunk) for chunk in split_article(article, 700, 100)]
    assert min(sizes) * 2 >= max(sizes)


def test_no_more_chunks_than_allowed() -> None:
    """A book's tail is left out, and its beginning is read in full-sized chunks."""
    article = long_article(500)
    chunks = split_article(article, 500, 4)
    assert len(chunks) == 4
    assert chunks[0][0].number == 1
    sizes = [len(chunk) for chunk in chunks]
    assert min(sizes) * 2 >= max(sizes)


def test_a_text_without_full_stops_is_shown_in_part() -> None:
    """A "sentence" of a megabyte does not fill the prompt."""
    article = make_article(["word " * 200_000], ["A last one."])
    shown = numbered(article, article.sentences)
    assert estimate_tokens(shown) < LONGEST_SENTENCE + 50
    assert "[2] A last one." in shown
    assert tokens_of(article, article.sentences[:1]) < LONGEST_SENTENCE + 50


def test_headings_are_shown_and_cannot_be_cited() -> None:
    """A heading stands above its sentences without a number."""
    article = make_article(["One."], heading("Part two"), ["Two.", "Three."])
    assert numbered(article, article.sentences) == "[1] One.\n## Part two\n[2] Two.\n[3] Three."
    assert numbered(article, article.sentences[1:]) == "## Part two\n[2] Two.\n[3] Three."


def test_a_sentence_cannot_fake_a_line() -> None:
    """A line break in a sentence does not begin a numbered line of its own."""
    article: Article = make_article(["Real.\n[99] Fake.", "Next."])
    numbers = re.findall(r"^\[(\d+)\]", numbered(article, article.sentences), re.MULTILINE)
    assert numbers == ["1", "2"]
