"""Where webhooks may go: public addresses, over https, and nowhere else."""

import ipaddress
import socket
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.webhooks import sending
from api.webhooks.targets import TargetRefused, is_public, parse_target

PRIVATE = """
127.0.0.1 127.255.255.254 0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1
169.254.169.254 169.254.0.1 100.64.0.1 100.100.100.200 192.0.0.192 192.0.2.1 198.18.0.1 198.51.100.7 203.0.113.9
192.88.99.1 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255 168.63.129.16
:: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 ::ffff:0:127.0.0.1 fe80::1 fe80::1%eth0 fec0::1
fc00::1 fd00:ec2::254 ff02::1 100::1 2001::1 2001:0:7f00:1:: 2001:10::1 2001:20::1 2001:db8::1 2002:7f00:1::1
2002:a9fe:a9fe:: 2002:808:808:: 3fff::1 5f00::1 64:ff9b::7f00:1 64:ff9b::10.0.0.1 64:ff9b::169.254.169.254
64:ff9b:1::1 64:ff9b:1:7f00:1:: 4000::1
""".split()
PUBLIC = """
8.8.8.8 1.1.1.1 93.184.215.14 172.15.255.255 172.32.0.1 100.63.255.255 100.128.0.1 192.167.0.1 192.169.0.1
169.253.255.255 169.255.0.1 223.255.255.255 11.0.0.1 128.0.0.1 198.17.0.1 198.20.0.1
2606:4700:4700::1111 2a00:1450:4001:830::200e 2001:4860:4860::8888 2001:200::1 64:ff9b::8.8.8.8
""".split()


@pytest.mark.parametrize("address", PRIVATE)
def test_no_private_address_passes(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_pass(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses())
def test_what_python_calls_private_never_passes(address: Any) -> None:
    if is_public(str(address)):
        if isinstance(address, ipaddress.IPv6Address) and address in ipaddress.ip_network("64:ff9b::/96"):
            address = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        kinds = ("private", "loopback", "link_local", "multicast", "reserved", "unspecified")
        assert not [kind for kind in kinds if getattr(address, f"is_{kind}")]


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("", "without blanks"),
        ("https://example.com/a b", "without blanks"),
        ("https://example.com/\r\nX: y", "without blanks"),
        ("https://example.com/" + "a" * 2000, "at most 2,000"),
        ("http://example.com/", "must begin with https"),
        ("ftp://example.com/", "must begin with https"),
        ("file:///etc/passwd", "must begin with https"),
        ("gopher://example.com/", "must begin with https"),
        ("//example.com/", "must begin with https"),
        ("example.com", "must begin with https"),
        ("https://", "names no host"),
        ("https:///path", "names no host"),
        ("https://user:pass@example.com/", "user name or password"),
        ("https://user@example.com/", "user name or password"),
        ("https://example.com/#part", "# part"),
        ("https://example.com:22/", "port must be 443 or 8443"),
        ("https://example.com:80/", "port must be 443 or 8443"),
        ("https://example.com:99999/", "not a URL"),
        ("https://[::1/", "not a URL"),
        ("https://localhost/", "public addresses only"),
        ("https://LOCALHOST./", "public addresses only"),
        ("https://a.localhost/", "public addresses only"),
        ("https://127.0.0.1/", "public addresses only"),
        ("https://127.1/", "public addresses only"),
        ("https://2130706433/", "public addresses only"),
        ("https://[::1]/", "public addresses only"),
        ("https://[::ffff:169.254.169.254]/", "public addresses only"),
        ("https://169.254.169.254/latest/meta-data", "public addresses only"),
    ],
)
def test_urls_that_are_refused(url: str, why: str) -> None:
    with pytest.raises(TargetRefused, match=why):
        parse_target(url)


@pytest.mark.parametrize(
    ("url", "host", "port", "authority", "path"),
    [
        ("https://example.com", "example.com", 443, "example.com", "/"),
        ("https://example.com:8443/a?b=c", "example.com", 8443, "example.com:8443", "/a?b=c"),
        ("HTTPS://Example.com/A", "example.com", 443, "example.com", "/A"),
        ("https://bücher.example/ü", "xn--bcher-kva.example", 443, "xn--bcher-kva.example", "/%C3%BC"),
        ("https://8.8.8.8/", "8.8.8.8", 443, "8.8.8.8", "/"),
        ("https://[2606:4700:4700::1111]/", "2606:4700:4700::1111", 443, "[2606:4700:4700::1111]", "/"),
    ],
)
def test_urls_that_pass(url: str, host: str, port: int, authority: str, path: str) -> None:
    target = parse_target(url)
    assert (target.host, target.port, target.authority, target.path) == (host, port, authority, path)


@pytest.mark.parametrize("url", ["http://localhost:8080/", "https://10.0.0.1:9/", "http://intranet/"])
def test_an_intranet_allows_more(url: str) -> None:
    assert parse_target(url, allow_private=True).port


def addresses(*found: str) -> Any:
    """A resolver that always finds these."""
    return lambda host, port, **_: [
        (socket.AF_INET6 if ":" in a else socket.AF_INET, socket.SOCK_STREAM, 6, "", (a, port)) for a in found
    ]


@pytest.mark.parametrize(
    "found", [["10.0.0.1"], ["8.8.8.8", "10.0.0.1"], ["::ffff:127.0.0.1"], ["2606:4700:4700::1111", "fd00::1"]]
)
def test_a_name_that_leads_inside_is_not_followed(monkeypatch: pytest.MonkeyPatch, found: list[str]) -> None:
    monkeypatch.setattr(sending.socket, "getaddrinfo", addresses(*found))
    answer = sending.post("https://hook.example.com/", "{}", headers={})
    assert answer.status is None
    assert answer.problem
    assert "not public" in answer.problem
    assert not any(address in answer.problem for address in found), "what a name means inside is not told outside"


@pytest.mark.parametrize("host", ["0x7f.1", "0177.0.0.1", "127.0.0.1.", "localtest"])
def test_odd_spellings_of_this_machine_are_judged_by_what_they_lead_to(
    monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.setattr(sending.socket, "getaddrinfo", addresses("127.0.0.1"))
    assert sending.post(f"https://{host}/", "{}", headers={}).status is None
