"""A text in, other ways to write the names in it out: countries, initials, quarters. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_COUNTRIES = """
    Afghanistan Afghan Kabul
    Argentina Argentine Argentinian Buenos
    Australia Australian Canberra
    Austria Austrian Vienna
    Belgium Belgian Brussels
    Brazil Brazilian Brasilia
    Britain British UK U.K. England English Scotland Wales London Briton United Kingdom
    Bulgaria Bulgarian Sofia
    Canada Canadian Ottawa
    Chile Chilean Santiago
    China Chinese Beijing
    Colombia Colombian Bogota
    Croatia Croatian Zagreb
    Cuba Cuban Havana
    Cyprus Cypriot Nicosia
    Czechia Czech Prague
    Denmark Danish Dane Copenhagen
    Egypt Egyptian Cairo
    Estonia Estonian Tallinn
    Ethiopia Ethiopian Addis
    European Europe EU E.U.
    Finland Finnish Finn Helsinki
    France French Paris
    Georgia Georgian Tbilisi
    Germany German Berlin
    Greece Greek Athens
    Hungary Hungarian Budapest
    Iceland Icelandic Reykjavik
    India Indian Delhi
    Indonesia Indonesian Jakarta
    Iran Iranian Tehran
    Iraq Iraqi Baghdad
    Ireland Irish Dublin
    Israel Israeli Jerusalem
    Italy Italian Rome
    Japan Japanese Tokyo
    Kenya Kenyan Nairobi
    Korea Korean Seoul Pyongyang
    Latvia Latvian Riga
    Lebanon Lebanese Beirut
    Lithuania Lithuanian Vilnius
    Malaysia Malaysian Kuala
    Mexico Mexican
    Morocco Moroccan Rabat
    Myanmar Burma Burmese
    Netherlands Dutch Holland Amsterdam
    Nigeria Nigerian Abuja
    Norway Norwegian Oslo
    Pakistan Pakistani Islamabad
    Palestine Palestinian
    Peru Peruvian Lima
    Philippines Filipino Philippine Manila
    Poland Polish Pole Warsaw
    Portugal Portuguese Lisbon
    Romania Romanian Bucharest
    Russia Russian Moscow Kremlin
    Saudi Arabia Riyadh
    Serbia Serbian Serb Belgrade
    Slovakia Slovak Bratislava
    Slovenia Slovenian Slovene Ljubljana
    Somalia Somali Mogadishu
    Spain Spanish Spaniard Madrid
    Sudan Sudanese Khartoum
    Sweden Swedish Swede Stockholm
    Switzerland Swiss Bern
    Syria Syrian Damascus
    Taiwan Taiwanese Taipei
    Thailand Thai Bangkok
    Tunisia Tunisian Tunis
    Turkey Turkish Turk Ankara Türkiye
    Ukraine Ukrainian Kyiv Kiev
    American America US U.S. USA U.S.A. Washington United States
    Venezuela Venezuelan Caracas
    Vietnam Vietnamese Hanoi
    Yemen Yemeni Sanaa
"""
"""English names of one country a line: a text that holds one may be told of in the others."""
_ORDINALS = ("first|1st", "second|2nd", "third|3rd", "fourth|4th")
_WORD = re.compile(r"[^\W_]+")
_CAPITALISED = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_][\w]*")
_LONGEST = 5


@cache
def all_country_names() -> frozenset[str]:
    """Every English name of a country that is known here, folded."""
    return frozenset(name.replace(".", "").casefold() for name in _COUNTRIES.split())


def country_names(text: str) -> Iterator[str]:
    """The other English names, folded, of the countries that a text speaks of."""
    found = set(_CAPITALISED.findall(text))
    for line in _COUNTRIES.strip().splitlines():
        names = line.split()
        if any(name in found or f"{name}s" in found for name in names):
            yield from (name.replace(".", "").casefold() for name in names)


def acronyms(folded: str) -> Iterator[str]:
    """What words in a row may be shortened to (cnn: convolutional neural network)."""
    words = _WORD.findall(folded)
    first = "".join(word[0] for word in words)
    for size in range(3, _LONGEST + 1):
        yield from (first[index : index + size] for index in range(len(first) - size + 1))
    yield from _periods(folded)


def _periods(folded: str) -> Iterator[str]:
    """Quarters and halves of a year as companies write them: q4, 4q, h1."""
    for number, ordinal in enumerate(_ORDINALS, 1):
        for letter, name in (("q", "quarter"), ("h", "half")):
            if re.search(rf"\b(?:{ordinal})[ -]{name}", folded):
                yield from (f"{letter}{number}", f"{number}{letter}")
