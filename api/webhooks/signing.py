"""Pure: signatures as Standard Webhooks and Svix have them, over `id.timestamp.body` by HMAC-SHA256."""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Sequence

PREFIX = "whsec_"
BYTES = 32  # of a secret


def new_secret() -> str:
    """A signing secret: `whsec_` and 256 random bits in base64."""
    return PREFIX + base64.b64encode(secrets.token_bytes(BYTES)).decode()


def sign(body: str, *, message_id: str, timestamp: int, secret: str) -> str:
    """One signature: `v1,` and base64."""
    key = base64.b64decode(secret.removeprefix(PREFIX))
    signature = hmac.new(key, f"{message_id}.{timestamp}.{body}".encode(), hashlib.sha256).digest()
    return "v1," + base64.b64encode(signature).decode()


def signed_headers(body: str, *, message_id: str, timestamp: int, secrets: Sequence[str]) -> dict[str, str]:
    """The headers a receiver checks, under both names. While a secret is rotated there is one signature for each."""
    signatures = " ".join(sign(body, message_id=message_id, timestamp=timestamp, secret=secret) for secret in secrets)
    values = {"id": message_id, "timestamp": str(timestamp), "signature": signatures}
    return {f"{family}-{name}": value for family in ("webhook", "svix") for name, value in values.items()}
