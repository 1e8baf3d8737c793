"""Pure: signatures as Standard Webhooks and Svix have them, over `id.timestamp.body` by HMAC-SHA256."""

import base64
import binascii
import hashlib
import hmac
import secrets
from collections.abc import Mapping, Sequence

PREFIX = "whsec_"
BYTES = 32  # of a secret
SHORTEST, LONGEST = 16, 128  # bytes of a secret that somebody else made
FAMILIES = ("svix", "webhook")  # the headers' names: Svix's own and the standard's
TOLERANCE = 300  # seconds between the sender's clock and ours, either way
LONGEST_ID = 200
MOST_SIGNATURES = 20


class BadSignature(Exception):
    """A request that is not what it should be. `reason`: unsigned, old or wrong."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def new_secret() -> str:
    """A signing secret: `whsec_` and 256 random bits in base64."""
    return PREFIX + base64.b64encode(secrets.token_bytes(BYTES)).decode()


def is_secret(text: str) -> bool:
    """Whether it can be a signing secret, of anybody's making; `whsec_` may be missing."""
    try:
        return SHORTEST <= len(_key(text)) <= LONGEST
    except (binascii.Error, ValueError):
        return False


def sign(body: str, *, message_id: str, timestamp: int, secret: str) -> str:
    """One signature: `v1,` and base64."""
    return "v1," + _signature(f"{message_id}.{timestamp}.".encode() + body.encode(), secret=secret)


def signed_headers(body: str, *, message_id: str, timestamp: int, secrets: Sequence[str]) -> dict[str, str]:
    """The headers a receiver checks, under both names. While a secret is rotated there is one signature for each."""
    signatures = " ".join(sign(body, message_id=message_id, timestamp=timestamp, secret=secret) for secret in secrets)
    values = {"id": message_id, "timestamp": str(timestamp), "signature": signatures}
    return {f"{family}-{name}": value for family in ("webhook", "svix") for name, value in values.items()}


def check(body: bytes, *, headers: Mapping[str, str], secret: str, now: float) -> str:
    """The id of a message that was signed with this secret and just now. Raises BadSignature otherwise.

    `body` as it came: what a parser makes of it may differ from what was signed."""
    for family in FAMILIES:
        message_id, timestamp = headers.get(f"{family}-id", ""), headers.get(f"{family}-timestamp", "")
        signatures = headers.get(f"{family}-signature", "")
        if message_id and timestamp and signatures:
            break
    else:
        raise BadSignature("unsigned")
    # The dots tell id, time and body apart, so the id has none.
    if "." in message_id or len(message_id) > LONGEST_ID or not message_id.isascii() or not message_id.isprintable():
        raise BadSignature("wrong")
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 12):
        raise BadSignature("wrong")
    expected = _signature(f"{message_id}.{timestamp}.".encode() + body, secret=secret).encode()
    given = [one.removeprefix("v1,") for one in signatures.split()[:MOST_SIGNATURES] if one.startswith("v1,")]
    # All of them, so that the time it takes says nothing about which.
    if not sum([hmac.compare_digest(expected, one.encode()) for one in given]):
        raise BadSignature("wrong")
    if abs(now - int(timestamp)) > TOLERANCE:
        raise BadSignature("old")
    return message_id


def _signature(content: bytes, *, secret: str) -> str:
    return base64.b64encode(hmac.new(_key(secret), content, hashlib.sha256).digest()).decode()


def _key(secret: str) -> bytes:
    return base64.b64decode(secret.removeprefix(PREFIX), validate=True)
