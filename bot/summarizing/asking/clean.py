"""A model's wording in, plain text out: no formatting, no citations, nothing invisible. Pure."""

from __future__ import annotations

import re

from bot.summarizing.asking.citations import without_citations
from bot.text.invisible import DIRECTION_MARKS, UNSAFE

_INVISIBLE = re.compile(f"[{UNSAFE}{DIRECTION_MARKS}]")
_ENTITY = re.compile(r"&(amp|lt|gt|quot|#39|#x27);")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "#39": "'", "#x27": "'"}
_TAG = re.compile(
    r"</?(?:a|b|i|u|s|p|em|br|li|ul|ol|hr|del|div|sub|sup|code|span|mark|cite|small|strong|h[1-6])"
    r"(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)
_LINK = re.compile(r"!?\[([^\[\]]{1,300})\]\((?:https?:|mailto:|#|/)[^()\s]{0,500}\)")
_STRONG = re.compile(r"\*\*|__(?=\S)|(?<=\S)__|`+|~~")
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+)(?<=\S)\*(?![\w*])")
_UNDERLINE = re.compile(r"(?<!\w)_(?=\S)([^_\n]+)(?<=\S)_(?!\w)")
_LEAD = re.compile(r"^(?:(?:[-*+•‣▪◦●·–—]|#{1,6}|>) )+")
_SPACES = re.compile(r"\s+")
_LONGEST = 4000
_SUSPECT = re.compile(r"[*_`~#<>&\[\]【】［〔〖\\\ue200\s" + _INVISIBLE.pattern[1:])
_LEADS = tuple("-+•‣▪◦●·–—")


def clean(text: str) -> str:
    """One line of plain words."""
    text = text[:_LONGEST].strip()
    # Most of what models write needs no cleaning, and drafts are cleaned again and again.
    odd = _SUSPECT.search(text.replace(" ", "")) or "  " in text or "(" in text
    if not odd and not text.startswith(_LEADS):
        return text
    text = _SPACES.sub(" ", _INVISIBLE.sub("", text.replace("\x85", " ")))
    # A link on a number is a citation: those go first.
    text = _LINK.sub(r"\1", without_citations(text))
    # The model's own tags go first: an escaped "<" is the article's.
    text = _TAG.sub(" ", text)
    text = _ENTITY.sub(lambda match: _ENTITIES[match[1]], text)
    text = _UNDERLINE.sub(r"\1", _EMPHASIS.sub(r"\1", _STRONG.sub("", text)))
    return _SPACES.sub(" ", _LEAD.sub("", text.strip())).strip()
