"""Pure: which URLs and addresses webhooks may be sent to.

A webhook makes this server send a request to wherever somebody likes, so it goes to public addresses only: never to
this machine, its network, or a cloud's metadata service (CWE-918).
"""

from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

import httpx

Address = IPv4Address | IPv6Address

LONGEST_URL = 2000
PORTS = (443, 8443)  # of https; any other would make us a scanner of other people's ports

# The registries of special purpose addresses, written out: what `ipaddress` calls global differs between versions of
# Python, and some of these it has always called global.
NOT_PUBLIC_4 = tuple(
    IPv4Network(text)
    for text in (
        "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 "
        "192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 "
        "203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 "
        "168.63.129.16/32"  # Azure's metadata service
    ).split()
)
PUBLIC_6 = IPv6Network("2000::/3")  # everything else is local, multicast, mapped or not in use
NOT_PUBLIC_6 = tuple(
    IPv6Network(text)
    for text in (
        "2001::/23 "  # Teredo and others that carry an IPv4 address or lead nowhere
        "2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20"
    ).split()
)
NAT64 = IPv6Network("64:ff9b::/96")  # how an IPv4 address looks from a network without IPv4


class TargetRefused(Exception):
    """A URL that webhooks are not sent to. The message says why and how to mend it."""


@dataclass(frozen=True)
class Target:
    """A URL taken apart once, so that what was checked is what is connected to."""

    scheme: str
    host: str  # in ASCII, without brackets
    port: int
    authority: str  # for the Host header
    path: str  # with its query


def is_public(address: str) -> bool:
    """True for an address that anyone on the internet can reach; false for what is no address."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, IPv6Address):
        if found in NAT64:
            return _is_public_4(IPv4Address(int(found) & 0xFFFFFFFF))
        return found in PUBLIC_6 and not any(found in network for network in NOT_PUBLIC_6)
    return _is_public_4(found)


def parse_target(url: str, *, allow_private: bool = False) -> Target:
    """The URL as a target. Raises TargetRefused for one that cannot be a public https address; names are judged by
    what they lead to, when a webhook is sent. `allow_private` lets http, any port and any address pass."""
    if not url or len(url) > LONGEST_URL or any(ord(c) <= 32 or ord(c) == 127 for c in url):
        raise TargetRefused(f"Write a URL of at most {LONGEST_URL:,} characters, without blanks.")
    try:
        parsed = httpx.URL(url)
        host = parsed.raw_host.decode("ascii")
        if parsed.port is not None and not 0 < parsed.port < 65_536:
            raise ValueError(parsed.port)
    except (httpx.InvalidURL, UnicodeError, ValueError) as problem:
        raise TargetRefused("That is not a URL. Write it like https://example.com/webhooks.") from problem
    schemes = ("https", "http") if allow_private else ("https",)
    if parsed.scheme not in schemes:
        raise TargetRefused("The URL must begin with https://.")
    if not host:
        raise TargetRefused("The URL names no host. Write it like https://example.com/webhooks.")
    if parsed.userinfo:
        raise TargetRefused("The URL must not hold a user name or password. Check the signature instead.")
    if parsed.fragment:
        raise TargetRefused("The URL must not hold a # part: it would never be sent.")
    port = parsed.port or (443 if parsed.scheme == "https" else 80)
    if not allow_private:
        if port not in PORTS:
            raise TargetRefused(f"The port must be {PORTS[0]} or {PORTS[1]}.")
        _refuse_private(host)
    return Target(
        scheme=parsed.scheme,
        host=host,
        port=port,
        authority=parsed.netloc.decode("ascii"),
        path=parsed.raw_path.decode("ascii"),
    )


def _refuse_private(host: str) -> None:
    """What can be told from the name alone; the address it leads to is judged again before each connection."""
    name = host.lower().rstrip(".")
    is_address = ":" in name or name.replace(".", "").isdigit()
    if name == "localhost" or name.endswith(".localhost") or (is_address and not is_public(name)):
        raise TargetRefused(
            "Webhooks are sent to public addresses only. The operator can allow others with WEBHOOK_ALLOW_PRIVATE=1."
        )


def _is_public_4(address: IPv4Address) -> bool:
    return not any(address in network for network in NOT_PUBLIC_4)
