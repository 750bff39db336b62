"""What Pith knows about links, from tables.toml: tracking parameters, redirectors, top domains."""

from __future__ import annotations

from bot.text.tables import load_table

_TABLES = load_table(__package__, "tables.toml")
_TRACKING, _DOMAINS, _LEADING_ON = (
    _TABLES[name] for name in ("tracking", "domains", "leading_on")
)
TRACKING_PREFIXES = tuple(_TRACKING["prefixes"].split())
TRACKING = frozenset(_TRACKING["names"].split())
SITE_TRACKING = {site: frozenset(names.split()) for site, names in _TRACKING["sites"].items()}
REDIRECTORS = tuple(
    (site, path, names.split()) for site, path, names in _LEADING_ON["redirectors"]
)
AMP_CACHES = tuple(map(tuple, _LEADING_ON["amp_caches"]))
TOP_DOMAINS = frozenset((*_DOMAINS["countries"].split(), *_DOMAINS["others"].split()))
FILE_ENDINGS = frozenset(_DOMAINS["file_endings"].split())
NO_HOSTS = frozenset(_DOMAINS["no_hosts"].split())
REVERSED_STARTS = tuple(_DOMAINS["reversed_starts"].split())
