"""A fake for the resolver of host names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from socket import gaierror

from bot.reading.web.resolve import Endpoint


@dataclass
class FakeResolver:
    """Answers from `hosts`, whatever the port asked for; `asked` holds the hosts, in order."""

    hosts: dict[str, Sequence[Endpoint]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    async def __call__(self, host: str, port: int) -> Sequence[Endpoint]:
        self.asked.append(host)
        if host not in self.hosts:
            raise gaierror(-2, "unknown")
        return self.hosts[host]
