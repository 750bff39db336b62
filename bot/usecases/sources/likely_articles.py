"""A link in, whether an article is likely behind it out: what its address tells. Pure."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from bot.usecases.sources.channel_links import is_channels_own

_OTHER_SITES = frozenset(
    """
    instagram.com tiktok.com facebook.com fb.watch twitter.com x.com threads.net pinterest.com
    linkedin.com snapchat.com twitch.tv discord.com discord.gg chat.whatsapp.com wa.me vk.com
    youtube.com youtu.be vimeo.com dailymotion.com soundcloud.com spotify.com music.apple.com
    imgur.com giphy.com tenor.com gyazo.com flickr.com postimg.cc ibb.co
    drive.google.com docs.google.com photos.google.com meet.google.com calendar.google.com
    maps.google.com maps.app.goo.gl forms.gle play.google.com apps.apple.com
    dropbox.com wetransfer.com we.tl mega.nz mediafire.com disk.yandex.ru icloud.com
    zoom.us teams.microsoft.com doodle.com paypal.com paypal.me amazon.com ebay.com aliexpress.com
    github.com gitlab.com store.steampowered.com telegram.org
    """.split()
)
"""Sites whose pages are pictures, films, music, files, calls, goods or code, seldom articles."""
_OTHER_FILES = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif|svg|heic|bmp|ico|mp[34]|m4[av]|mov|avi|mkv|webm|og[gv]|opus|wav"
    r"|flac|zip|rar|7z|t?gz|xz|tar|exe|msi|dmg|pkg|apk|deb|rpm|iso|torrent|css|js|json|xml|rss|csv"
    r"|xlsx?|pptx?)$",
    re.IGNORECASE,
)
_OTHER_PAGES = re.compile(
    r"/(?:search|login|signin|signup|register|account|cart|checkout|tags?|category|categories"
    r"|author|authors|user|users|profile|about|contact|impressum|privacy|terms|faq|feed)(?:/[^/]*)?/?",
    re.IGNORECASE,
)


def looks_like_article(url: str) -> bool:
    """Whether a link deserves a button: one that no reader would press is noise."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    host = (parts.hostname or "").removeprefix("www.")
    if parts.scheme not in ("http", "https") or "@" in parts.netloc or not _is_name(host):
        return False
    if host in ("t.me", "telegram.me"):
        return bool(re.fullmatch(r"/(?:s/)?[A-Za-z]\w{3,31}/\d+/?", parts.path))
    if any(f".{host}".endswith(f".{site}") for site in _OTHER_SITES):
        return False
    path = parts.path.rstrip("/")
    if not path:
        # Blogs number their posts so: example.com/?p=12.
        return bool(parse_qs(parts.query).keys() & {"p", "id", "article", "story"})
    other = _OTHER_FILES.search(path) or _OTHER_PAGES.fullmatch(path)
    return not (other or is_channels_own(url))


def _is_name(host: str) -> bool:
    """Whether a host has a public name; addresses in numbers and single words are machines."""
    return bool(re.fullmatch(r"(?:[\w-]+\.)+[a-z][a-z0-9-]+", host))
