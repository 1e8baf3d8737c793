"""One POST to a receiver: resolved once and connected to that very address, no redirects, fifteen seconds in all.

Knows no database. Whatever the receiver or the network does ends in an Answer, never in an exception.
"""

import asyncio
import re
import socket
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import httpx

from api.webhooks.targets import Target, TargetRefused, is_public, parse_target

PATIENCE = 15.0  # seconds from the connection to the last byte we care for
KEPT = 1024  # bytes of an answer that are kept
AGENT = "Rollcall-Webhooks/1"


@dataclass(frozen=True)
class Answer:
    """What came of an attempt: the receiver's status and the beginning of its answer, or why there was none."""

    status: int | None
    text: str = ""
    problem: str | None = None  # one sentence for people; null when the receiver took it
    milliseconds: int = 0

    @property
    def accepted(self) -> bool:
        """Any 2xx. A redirect is not followed and so is no acceptance."""
        return self.status is not None and 200 <= self.status < 300


def post(url: str, body: str, *, headers: Mapping[str, str], allow_private: bool = False) -> Answer:
    """Sends the body once."""
    began = time.monotonic()

    def took() -> int:
        return round((time.monotonic() - began) * 1000)

    try:
        target = parse_target(url, allow_private=allow_private)
        address = resolve(target, allow_private=allow_private)
        status, text = asyncio.run(_exchange(target, address, body=body, headers=headers))
    except TargetRefused as refused:
        return Answer(None, problem=str(refused), milliseconds=took())
    except TimeoutError:
        return Answer(None, problem=f"It did not answer within {PATIENCE:.0f} seconds.", milliseconds=took())
    except (httpx.HTTPError, httpx.StreamError, OSError, ValueError) as failure:
        return Answer(None, problem=_why(failure), milliseconds=took())
    answer = Answer(status, text=text, milliseconds=took())
    return answer if answer.accepted else Answer(status, text, _refusal(status), answer.milliseconds)


def resolve(target: Target, *, allow_private: bool) -> str:
    """The one address to connect to. Asked once: a name that leads elsewhere a moment later leads nowhere.

    Raises TargetRefused when any address of the name is not public. It does not say which: what a name means inside
    this network is nobody's business outside.
    """
    try:
        found = socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    except (OSError, UnicodeError) as problem:
        raise TargetRefused("Its host name leads nowhere. Check the spelling of the URL.") from problem
    addresses = [str(entry[4][0]) for entry in found]
    if not allow_private and not all(is_public(address) for address in addresses):
        raise TargetRefused(
            "Its host leads to an address that is not public. Webhooks are sent to public addresses only; the "
            "operator can allow others with WEBHOOK_ALLOW_PRIVATE=1."
        )
    return addresses[0]


async def _exchange(target: Target, address: str, *, body: str, headers: Mapping[str, str]) -> tuple[int, str]:
    """Status and first kilobyte. The URL names the address itself; the certificate is checked against the host."""
    literal = f"[{address}]" if ":" in address else address
    url = f"{target.scheme}://{literal}:{target.port}{target.path}"
    sent = {"Host": target.authority, "User-Agent": AGENT, "Content-Type": "application/json", "Accept": "*/*"}
    sent |= {"Accept-Encoding": "identity", **headers}
    kept = bytearray()
    status: int | None = None
    try:
        async with (
            asyncio.timeout(PATIENCE),
            httpx.AsyncClient(
                verify=_trust(),
                trust_env=False,  # a proxy would resolve the name again, and connect to whatever it finds
                follow_redirects=False,
                timeout=PATIENCE,
            ) as client,
            client.stream(
                "POST", url, content=body.encode(), headers=sent, extensions={"sni_hostname": target.host}
            ) as response,
        ):
            status = response.status_code
            async for chunk in response.aiter_raw():
                kept += chunk[: KEPT - len(kept)]
                if len(kept) >= KEPT:
                    break
    except (TimeoutError, httpx.HTTPError, OSError):
        if status is None:  # who has answered has answered, even if the rest never comes
            raise
    return status, kept.decode(errors="replace").replace("\0", "\ufffd")


@lru_cache(maxsize=1)
def _trust() -> ssl.SSLContext:
    """Certificates we trust; SSL_CERT_FILE adds an intranet's own. Read once: it takes a while."""
    return httpx.create_ssl_context()


def _why(failure: Exception) -> str:
    """A failure in words that hold for every receiver: what exceptions say themselves may name our own insides."""
    cause: BaseException | None = failure
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            reason = re.sub(r"[^\w ,.:'-]", "", cause.verify_message)[:200]
            return f"Its certificate was not accepted: {reason}."
        if isinstance(cause, ssl.SSLError):
            return "It does not speak TLS as it should."
        if isinstance(cause, ConnectionRefusedError):
            return "It refused the connection."
        cause = cause.__cause__ or cause.__context__
    if isinstance(failure, httpx.TimeoutException):
        return f"It did not answer within {PATIENCE:.0f} seconds."
    if isinstance(failure, httpx.ConnectError):
        return "It could not be reached."
    if isinstance(failure, httpx.RemoteProtocolError):
        return "It closed the connection, or answered with something that is not HTTP."
    return "The connection broke off."


def _refusal(status: int) -> str:
    if 300 <= status < 400:
        return f"It answered {status}, a redirect. Redirects are not followed: give the final URL."
    return f"It answered {status}; anything from 200 to 299 counts as received."
