"""The address of an endpoint as somebody wrote it in, those it may stand for out. Pure."""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

_METHOD = re.compile(r"/(?:chat/completions|chat|completions|models|responses)/*\Z")
_VERSIONED = re.compile(r"/v\d\w*(?:/|\Z)")


def addresses_for(base_url: str) -> tuple[str, ...]:
    """Where the model may be, as configured first: "/v1" is often left out, or more put in."""
    try:
        parts = urlsplit(base_url)
    except ValueError:
        return (base_url,)
    path = _METHOD.sub("", parts.path).rstrip("/")
    paths = [path] if _VERSIONED.search(path) else [path, f"{path}/v1", "/v1"]
    if path.endswith("/api"):
        # Ollama's own API, beside which stands the compatible one.
        paths = [path, f"{path}/v1", f"{path.removesuffix('/api')}/v1"]
    distinct = dict.fromkeys(paths)
    return tuple(urlunsplit(parts._replace(path=one)) for one in distinct)
