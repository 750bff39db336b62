"""Months and weekdays of the languages that readers speak, as data, and where a text names them.

Stems are folded as `normalise` folds; a word is a month that begins with its stem and adds at most
an ending.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.summarizing.checking.places import Token
from bot.text.scripts import WORD

_MONTHS = {
    "en": "januar februar march april may june july august septemb octob novemb decemb",
    "de": "januar februar marz/märz april mai juni juli august septemb oktob novemb dezemb",
    "es": "enero febrero marzo abril mayo junio julio agosto septiem/setiem octubre noviem diciem",
    "fr": "janvier février/fevrier mars avril mai juin juillet août/aout septem octob novem décem",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settem ottobre novem dicem",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setem outubro novem dezem",
    "pl": "stycz lut marca/marzec/marcu kwie maja/maju czerw lip sierp wrześ/wrzes paździer"
    " listop grud",
    "ru": "январ феврал март апрел мая/май/мае июн июл август сентябр октябр ноябр декабр",
    "uk": "січ лют берез квіт трав черв лип серп верес жовт листопад груд",
    "tr": "ocak şubat mart nisan mayis haziran temmuz ağustos eylül ekim kasim aralik",
    "id": "januari februari maret april mei juni juli agustus septem oktob novem desem",
    "ar": "ینایر فبرایر مارس ابریل مایو یونیو یولیو اغسطس سبتمبر اکتوبر نوفمبر دیسمبر",
    "fa": "ژانویه فوریه مارس اوریل مه/می ژوین/ژوئن ژوییه/ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "hi": "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
}
_WEEKDAYS = {
    "de": "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pl": "poniedziałek/poniedziałk wtorek/wtork środa/środę/środy czwartek/czwartk"
    " piątek/piątk sobot niedziel",
    "ru": "понедельник вторник среду четверг пятниц суббот воскресен",
    "uk": "понеділ вівтор серед четвер п'ятниц субот неділ",
    "tr": "pazartesi sali çarşamba perşembe cuma cumartesi pazar",
    "ar": "الاثنین الثلاثاء الاربعاء الخمیس الجمعه السبت الاحد",
    "hi": "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
}
_LONGEST_ENDING = 4
_LONGEST_DAY = 12
"""Characters before a month in which its day stands."""
DATE = re.compile(r"\b(?:\d{4}-(\d{1,2})-\d{1,2}|(\d{1,2})([./])(\d{1,2})\3(?:\d{4}|\d\d))\b")
_BEFORE = re.compile(r"\d[\d.]*(?:st|nd|rd|th|er)?\.?,? (?:of |de |di )?$")
_AFTER = re.compile(r",? (?:of |de |di |del )?\d")

Named = tuple[int, Token]
"""The number of a month or weekday, and the word that names it."""


def month_stems(language: str, month: int) -> tuple[str, ...]:
    """How the words for a month (1 to 12) begin; none in languages that count them."""
    stems = _stems(_MONTHS.get(language[:2], ""))
    return tuple(stem for stem, number in stems.items() if number == month)


def find_months(folded: str, language: str, *, dated: bool) -> Iterator[Named]:
    """The months, January 1, that a folded text names.

    `dated` leaves out those without a figure beside (3 March, mars 2020): "may" and "mars" are
    other words too.
    """
    for month, token in _find(folded, _MONTHS.get(language[:2], ""), _LONGEST_ENDING):
        if not dated or _has_figure_beside(folded, token):
            yield month, token


def find_weekdays(folded: str, language: str) -> Iterator[Named]:
    """The weekdays, Monday 1, that a folded text names; English ones are names already."""
    return _find(folded, _WEEKDAYS.get(language[:2], ""), len(folded))


def months_in_figures(folded: str) -> Iterator[int]:
    """The months of dates in figures; of 3/4/2020 both, as nobody knows which is meant."""
    for match in DATE.finditer(folded):
        for group in (1, 2, 4):
            value = int(match.group(group) or 0)
            if 1 <= value <= 12:
                yield value


def _has_figure_beside(folded: str, token: Token) -> bool:
    before = folded[max(0, token.start - _LONGEST_DAY) : token.start]
    return bool(_BEFORE.search(before) or _AFTER.match(folded, token.end))


def _find(folded: str, words: str, longest_ending: int) -> Iterator[Named]:
    if not words:
        return
    stems = _stems(words)
    for match in _pattern(words).finditer(folded):
        if len(match.group(2)) <= longest_ending:
            yield stems[match.group(1)], Token(match.group(), *match.span())


@cache
def _stems(words: str) -> dict[str, int]:
    """Each stem's number, counted from 1; a slash stands between stems of one number."""
    numbered = enumerate(words.split(), 1)
    return {stem: number for number, forms in numbered for stem in forms.split("/")}


@cache
def _pattern(words: str) -> re.Pattern[str]:
    longest_first = sorted(_stems(words), key=len, reverse=True)
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, longest_first))})({WORD}*)")
