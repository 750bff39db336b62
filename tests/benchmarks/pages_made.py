"""Pages for the benchmark: an article in the weight of markup that news sites put around it."""

from __future__ import annotations

SCRIPT = "<script>window.dataLayer = window.dataLayer || [];</script>"


def news_page(number: int, size: int) -> str:
    """A page of about `size` bytes with an article of 24 paragraphs that names its number."""
    title = f"Report {number} on the region's harbours"
    paragraphs = "".join(f"<p>{_paragraph(number, at)}</p>" for at in range(1, 25))
    page = (
        f"<!doctype html><html lang='en'><head><title>{title} - The Coast</title>"
        "<meta name='author' content='Jo March'>"
        "<meta property='article:published_time' content='2026-11-20T08:00:00Z'></head><body>"
        "<nav><a href='/'>Home</a> <a href='/news'>News</a></nav>"
        f"<main><article><h1>{title}</h1>{paragraphs}</article></main><footer>© The Coast</footer>"
        "%s</body></html>"
    )
    return page % (SCRIPT * max(0, (size - len(page)) // len(SCRIPT)))


def _paragraph(number: int, at: int) -> str:
    return (
        f"Report {number} says in its part {at} that {at * 7 + 11} ships called at the harbour in"
        f" the last quarter. Engineers of the port counted {at * 3 + 2} cranes that need repair,"
        " and they asked the council for money before the storms of winter begin. The chair of"
        f" the council promised an answer within {at + 4} weeks."
    )
