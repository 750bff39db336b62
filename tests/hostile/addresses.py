"""Links that lead where Pith must not go, each as somebody would write it to get there."""

from __future__ import annotations

from dataclasses import dataclass

OUTSIDE = "93.184.216.34"
"""A public address, which no test may connect to."""


@dataclass(frozen=True)
class Link:
    """A link, why it is an attack, and what its host resolves to ("" for what the system says)."""

    url: str
    why: str
    answers: tuple[str, ...] = ()


def _each(why: str, *urls: str) -> list[Link]:
    return [Link(url, why) for url in urls]


NUMBERS = [
    *_each("loopback", "http://127.0.0.1/", "http://127.8.8.8/", "https://127.0.0.1:8443/"),
    *_each("decimal", "http://2130706433/", "http://127.0.1/", "http://127.1/", "http://0/"),
    *_each("octal", "http://0177.0.0.1/", "http://017700000001/", "http://0177.0.0.01/"),
    *_each("hexadecimal", "http://0x7f000001/", "http://0x7f.0.0.1/", "http://0X7F.1/"),
    *_each("of three kinds", "http://0x7f.0.01/", "http://0251.0xfe.43518/"),
    *_each("too large", "http://4294967297/", "http://256.256.256.256/", "http://127.0.0.1.1/"),
    *_each("a dot at the end", "http://127.0.0.1./", "http://127.1./", "http://2130706433./"),
    *_each("percent-encoded", "http://%31%32%37.0.0.1/", "http://127%2E0%2E0%2E1/"),
    *_each("full-width digits", "http://１２７.０.０.１/", "http://２１３０７０６４３３/"),
    *_each("circled digits", "http://①②⑦.⓪.⓪.①/", "http://①②⑦.①/"),
    *_each("ideographic stops", "http://127。0。0。1/", "http://127．0．0．1/", "http://127｡1/"),
    *_each("mathematical digits", "http://𝟏𝟐𝟕.𝟎.𝟎.𝟏/", "http://𝟷𝟸𝟽.1/"),
    *_each("invisible between digits", "http://127\u00ad.0.0.1/", "http://127.0.\u200b0.1/"),
]
NETWORKS = [
    *_each("this network", "http://0.0.0.0/", "http://0.1.2.3/"),
    *_each("private", "http://10.0.0.1/", "http://172.16.0.1/", "http://192.168.0.1/"),
    *_each("metadata", "http://169.254.169.254/latest/meta-data/", "http://2852039166/"),
    *_each("metadata elsewhere", "http://100.100.100.200/", "http://192.0.0.192/"),
    *_each("a cloud's inner address", "http://168.63.129.16/"),
    *_each("carrier-grade NAT", "http://100.64.0.1/", "http://100.127.255.254/"),
    *_each("benchmarks", "http://198.18.0.1/", "http://198.19.255.254/"),
    *_each("documentation", "http://192.0.2.1/", "http://198.51.100.1/", "http://203.0.113.1/"),
    *_each("multicast", "http://224.0.0.1/", "http://239.255.255.250/"),
    *_each("broadcast and reserved", "http://255.255.255.255/", "http://240.0.0.1/"),
    *_each("6to4 relay", "http://192.88.99.1/"),
]
IPV6 = [
    *_each("loopback", "http://[::1]/", "http://[0:0:0:0:0:0:0:1]/", "http://[0000::0001]:8080/"),
    *_each("unspecified", "http://[::]/", "http://[0::0]/"),
    *_each("IPv4-mapped", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/"),
    *_each("mapped metadata", "http://[::ffff:a9fe:a9fe]/", "http://[::FFFF:169.254.169.254]/"),
    *_each("IPv4-compatible", "http://[::127.0.0.1]/", "http://[::7f00:1]/"),
    *_each("IPv4-translated", "http://[::ffff:0:127.0.0.1]/"),
    *_each("NAT64", "http://[64:ff9b::127.0.0.1]/", "http://[64:ff9b::a9fe:a9fe]/"),
    *_each("local NAT64", "http://[64:ff9b:1::7f00:1]/", "http://[64:ff9b:1::808:808]/"),
    *_each("6to4", "http://[2002:7f00:1::]/", "http://[2002:a9fe:a9fe::1]/"),
    *_each("Teredo", "http://[2001::1]/", "http://[2001:0:7f00:1::80ff:fffe]/"),
    *_each("unique local", "http://[fc00::1]/", "http://[fd00:ec2::254]/"),
    *_each("link-local", "http://[fe80::1]/", "http://[febf::1]/"),
    *_each("a zone", "http://[fe80::1%25lo]/", "http://[::1%25lo]/", "http://[::1%lo]/"),
    *_each("a zone on a public address", "http://[2606:4700:4700::1111%251]/"),
    *_each("site-local", "http://[fec0::1]/"),
    *_each("discard", "http://[100::1]/", "http://[100:0:0:1::1]/"),
    *_each("documentation", "http://[2001:db8::1]/", "http://[3fff::1]/"),
    *_each("multicast", "http://[ff02::1]/", "http://[ff0e::1]/"),
    *_each("no address", "http://[::1/", "http://[127.0.0.1]/", "http://[]/", "http://[v1.a]/"),
]
SPELLINGS = [
    *_each("a user name", "http://one.example@127.0.0.1/", "http://127.0.0.1@one.example/"),
    *_each("a user and a password", "http://a:b@127.0.0.1/", "http://one.example:80@127.1/"),
    *_each("an empty user", "http://@127.0.0.1/", "http://:@127.0.0.1/"),
    *_each("two at signs", "http://a@one.example@127.0.0.1/"),
    *_each("backslashes", "http:\\\\127.0.0.1\\", "http:/\\127.0.0.1/", "http:\\/127.0.0.1"),
    *_each("a backslash in the host", "http://127.0.0.1\\@one.example/"),
    *_each("a hash before the at", "http://127.0.0.1#@one.example/", "http://127.1?@one.example"),
    *_each("three slashes", "http:///127.0.0.1/", "http:////127.0.0.1/", "http:127.0.0.1/"),
    *_each(
        "breaks in the scheme", "ht\ttp://127.0.0.1/", "h\nttp://127.0.0.1/", "http\r\n://127.1"
    ),
    *_each("breaks in the host", "http://127.0\t.0.1/", "http://127.\n0.0.1/"),
    *_each("blanks around", " http://127.0.0.1/ ", "\x00http://127.0.0.1/", "\u3000http://127.1/"),
    *_each("a second header", "http://127.0.0.1/\r\nHost: one.example", "http://127.1/%0d%0aX:y"),
    *_each("other ports", "http://one.example:22/", "http://one.example:6379/"),
    *_each("ports that are none", "http://one.example:0x50/", "http://one.example:99999/"),
    *_each("negative port", "http://one.example:-80/", "http://127.0.0.1:/"),
    *_each("other schemes", "file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1:6379/_"),
    *_each("more schemes", "dict://127.0.0.1/", "data:text/html,a", "javascript:a", "ws://127.1/"),
    *_each("schemes in schemes", "view-source:http://127.0.0.1/", "jar:http://127.0.0.1!/"),
    *_each("no host", "http://", "http:///", "https://?a", "http://#", "http://:80/", "//", ""),
    *_each("dots alone", "http://./", "http://../", "http://.127.0.0.1/", "http://127..0.1/"),
    *_each("a blank host", "http://%20/", "http:// /", "http://\u3000/", "http://%00/"),
    *_each("a long host", f"http://{'a' * 300}.example/", f"http://{'a.' * 200}example/"),
    *_each("a long link", f"http://127.0.0.1/{'a' * 9000}"),
    *_each("not a host", "http://a b/", "http://<x>/", "http://a%2f127.0.0.1/", "http://*/"),
    *_each("bad international", "http://xn--a/", "http://\u202e127.0.0.1/", "http://☃\u0300..a/"),
]
NAMES = [
    Link("http://localhost/", "loopback by name", ("127.0.0.1",)),
    Link("http://LOCALHOST./", "the same with a dot", ("127.0.0.1", "::1")),
    Link("http://ｌｏｃａｌｈｏｓｔ/", "full-width letters", ("127.0.0.1",)),
    Link("http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/", "circled letters", ("127.0.0.1",)),
    Link("http://localhost.localdomain/", "loopback by name", ("127.0.0.1",)),
    Link("http://ip6-localhost/", "loopback by name", ("::1",)),
    Link("http://metadata.google.internal/computeMetadata/v1/", "metadata", ("169.254.169.254",)),
    Link("http://instance-data.ec2.internal/", "metadata by name", ("169.254.169.254",)),
    Link("http://127.0.0.1.nip.example/", "a public name of loopback", ("127.0.0.1",)),
    Link("http://inner.example/", "a public name of a private one", ("10.0.0.1",)),
    Link("http://mixed.example/", "one of two is private", (OUTSIDE, "10.0.0.1")),
    Link("http://mixed6.example/", "one of two is private", ("2606:4700::1111", "::1")),
    Link("http://last.example/", "the ninth is private", (*[OUTSIDE] * 8, "127.0.0.1")),
    Link("http://mapped.example/", "a mapped answer", ("::ffff:127.0.0.1",)),
    Link("http://nat.example/", "NAT64 to loopback", ("64:ff9b::7f00:1",)),
    Link("http://zone.example/", "an answer with a zone", ("fe80::1%lo",)),
    Link("http://odd.example/", "an answer that is no address", ("127.1",)),
    Link("http://printer/", "a name of the inner network", ("192.168.1.9",)),
    Link("http://router.local/", "a name of the inner network", ("192.168.1.1",)),
    Link("http://docker.internal/", "a name of the host", ("172.17.0.1",)),
]
LINKS = [*NUMBERS, *NETWORKS, *IPV6, *SPELLINGS, *NAMES]
REACHABLE = ("http://127.0.0.1/", "http://2130706433/", "http://0x7f.1/", "http://①②⑦.①/",
             "http://localhost/")  # fmt: skip
"""Some of them that lead to loopback where nobody vets addresses: the attacks are real."""
