"""Which addresses Pith connects to."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.web.addresses import WEB_PORTS, is_public

PUBLIC = [
    "1.1.1.1",
    "8.8.8.8",
    "93.184.216.34",
    "11.0.0.1",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.1",
    "168.63.129.15",
    "169.253.255.255",
    "172.15.255.255",
    "172.32.0.0",
    "192.0.1.1",
    "192.167.255.255",
    "192.169.0.0",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2606:4700:4700::1111",
    "2001:4860:4860::8888",
    "2a00:1450:4001:81b::200e",
    "2001:200::1",
    "64:ff9b::5db8:d822",
    "64:ff9b::8.8.8.8",
]

CLOSED = [
    ("0.0.0.0", "this host"),
    ("0.1.2.3", "this network"),
    ("10.0.0.1", "private"),
    ("10.255.255.255", "private, last"),
    ("100.64.0.1", "carrier-grade NAT"),
    ("100.100.100.200", "a cloud's metadata"),
    ("100.127.255.255", "carrier-grade NAT, last"),
    ("127.0.0.1", "loopback"),
    ("127.255.255.254", "loopback, last"),
    ("168.63.129.16", "a cloud's platform address"),
    ("169.254.169.254", "clouds' metadata"),
    ("172.16.0.1", "private"),
    ("172.31.255.255", "private, last"),
    ("192.0.0.192", "protocol assignments, a cloud's metadata"),
    ("192.0.2.1", "documentation"),
    ("192.31.196.1", "AS112"),
    ("192.52.193.1", "AMT"),
    ("192.88.99.1", "6to4 relay"),
    ("192.168.1.1", "private"),
    ("192.175.48.1", "AS112"),
    ("198.18.0.1", "benchmarks"),
    ("198.19.255.255", "benchmarks, last"),
    ("198.51.100.1", "documentation"),
    ("203.0.113.1", "documentation"),
    ("224.0.0.1", "multicast"),
    ("239.255.255.255", "multicast, last"),
    ("240.0.0.1", "reserved"),
    ("255.255.255.255", "broadcast"),
    ("::", "unspecified"),
    ("::1", "loopback"),
    ("::127.0.0.1", "IPv4-compatible loopback"),
    ("::8.8.8.8", "IPv4-compatible"),
    ("::ffff:127.0.0.1", "IPv4-mapped loopback"),
    ("::ffff:10.0.0.1", "IPv4-mapped private"),
    ("::ffff:8.8.8.8", "IPv4-mapped: no page is published there"),
    ("::ffff:0:127.0.0.1", "IPv4-translated loopback"),
    ("64:ff9b::127.0.0.1", "NAT64 to loopback"),
    ("64:ff9b::a9fe:a9fe", "NAT64 to metadata"),
    ("64:ff9b:1::8.8.8.8", "local NAT64"),
    ("100::1", "discard"),
    ("2001::1", "Teredo"),
    ("2001:0:7f00:1::", "Teredo with loopback inside"),
    ("2001:2::1", "benchmarks"),
    ("2001:10::1", "ORCHID"),
    ("2001:20::1", "ORCHIDv2"),
    ("2001:db8::1", "documentation"),
    ("2002:7f00:1::", "6to4 with loopback inside"),
    ("2002:808:808::1", "6to4"),
    ("2620:4f:8000::1", "AS112"),
    ("3fff::1", "documentation"),
    ("4000::1", "not handed out"),
    ("5f00::1", "segment routing"),
    ("fc00::1", "unique local"),
    ("fd00:ec2::254", "a cloud's metadata"),
    ("fe80::1", "link-local"),
    ("fe80::1%eth0", "link-local with a zone"),
    ("2606:4700:4700::1111%1", "a zone on a public address"),
    ("fec0::1", "site-local"),
    ("ff02::1", "multicast"),
    ("ff0e::1", "multicast, global"),
    ("", "nothing"),
    ("localhost", "a name"),
    ("2130706433", "a decimal number"),
    ("0x7f000001", "a hexadecimal number"),
    ("0177.0.0.1", "octal"),
    ("127.1", "a short form"),
    ("1.1.1.1.", "a trailing dot"),
    ("[::1]", "brackets"),
    ("1.1.1.1:80", "with a port"),
    ("8.8.8.8\n", "with a line end"),
]


@pytest.mark.parametrize("address", PUBLIC)
def test_public(address: str) -> None:
    """An address of the public internet is connected to, up to the edges of closed ones."""
    assert is_public(address)


@pytest.mark.parametrize(("address", "why"), CLOSED)
def test_closed(address: str, why: str) -> None:
    """An address that is not of the public internet, or is none at all, is never connected to."""
    assert not is_public(address), why


@given(st.ip_addresses(v=4, network=str(IPv4Network("0.0.0.0/0"))))
def test_mapped_addresses_are_closed(address: IPv4Address) -> None:
    """No IPv4 address gets through as mapped, compatible, 6to4 or Teredo."""
    number = int(address)
    for prefix, shift in (("::ffff:0:0", 0), ("::", 0), ("2002::", 80), ("2001::", 64)):
        assert not is_public(str(IPv6Address(int(IPv6Address(prefix)) | number << shift)))


@given(st.ip_addresses(v=6))
def test_only_unicast_is_public(address: IPv6Address) -> None:
    """What is public in IPv6 lies in 2000::/3 or carries a public IPv4 address through NAT64."""
    if is_public(str(address)):
        inside = IPv6Address(address) in IPv6Network("2000::/3")
        assert inside or is_public(str(IPv4Address(int(address) & 0xFFFFFFFF)))


def test_web_ports() -> None:
    """Only the ports of the web are connected to: none of mail, databases or shells."""
    assert {80, 443, 8080, 8443} == WEB_PORTS
