"""The link by which a contact unsubscribes without signing in: who holds it may say what mail that contact gets.

It names team and contact by id, never an address, and is signed with the server's secret key. It does not expire: a
mail may be answered years later. When the key is changed, the old one goes to SECRET_KEY_FALLBACKS, or links die.
"""

import base64
import hmac
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.conf import settings
from django.utils.crypto import salted_hmac

from contacts import actions, queries
from contacts.actions import Author
from contacts.models import Contact, ContactEvent, Topic

SALT = "rollcall.unsubscribe"  # no signature made for anything else is one for this
SIGNED = 32  # bytes: team and contact
MAC = 16  # bytes, as many as nobody guesses
THEMSELVES = Author(ContactEvent.Source.PERSON)  # on the page
MAIL_PROGRAM = Author(ContactEvent.Source.PERSON, "one_click")  # by the button it shows for the headers below
LETTERS = re.compile(r"[A-Za-z0-9_-]{64}")


@dataclass(frozen=True)
class Wish:
    """What mail a contact wants: none at all, or some; and of topics those that are named (`{topic: opt_in}`)."""

    unsubscribed: bool
    topics: Mapping[UUID, str] = field(default_factory=dict)


def unsubscribe_path(contact: Contact) -> str:
    """Where the contact's own page is, below this server's address. It holds for as long as the contact is there."""
    return f"/u/{token_of(contact.team_id, contact.pk)}"


def list_headers(url: str) -> dict[str, str]:
    """What a mail says so that its reader's program can unsubscribe by one click (RFC 8058)."""
    return {"List-Unsubscribe": f"<{url}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}


def token_of(team: UUID, contact: UUID) -> str:
    """64 letters, digits, - and _."""
    signed = team.bytes + contact.bytes
    return base64.urlsafe_b64encode(signed + _mac(signed, settings.SECRET_KEY)).decode()


def read_token(token: str) -> tuple[UUID, UUID] | None:
    """The ids of team and contact, or None when we did not make it. Whether there is such a contact, it cannot say."""
    if not LETTERS.fullmatch(token):
        return None
    whole = base64.urlsafe_b64decode(token)
    signed, mac = whole[:SIGNED], whole[SIGNED:]
    keys = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    if not any(hmac.compare_digest(mac, _mac(signed, key)) for key in keys):
        return None
    return UUID(bytes=signed[:16]), UUID(bytes=signed[16:])


def masked(email: str) -> str:
    """An address as its owner knows it and nobody else: a mail may have been passed on."""
    local, _, domain = email.rpartition("@")
    return f"{local[: 2 if len(local) > 3 else 1]}\u2022\u2022\u2022@{domain}"


def offered_topics(contact: Contact) -> list[Any]:
    """The topics a contact may choose on their page, each with `effective`. Private ones are for those a team picks
    (Resend's rule): seen only by who gets them, who must be able to leave."""
    topics = queries.topic_choices(contact).order_by("name", "pk")
    return [
        topic
        for topic in topics
        if topic.visibility == Topic.Visibility.PUBLIC or topic.effective == Topic.Choice.OPT_IN
    ]


def offer(contact: Contact, *, seen: Collection[str], ticked: Collection[str]) -> Wish:
    """The wish of a form that showed some topics and came back with some of them ticked. A topic it did not show, or
    that is not offered any more, is left as it is."""
    choices = {
        topic.pk: Topic.Choice.OPT_IN if str(topic.pk) in ticked else Topic.Choice.OPT_OUT
        for topic in offered_topics(contact)
        if str(topic.pk) in seen
    }
    return Wish(unsubscribed=contact.unsubscribed, topics=choices)


def grant(contact: Contact, wish: Wish, *, by: Author = THEMSELVES) -> Wish | None:
    """Does what a contact wishes, and says what they had before; None when they had it already.

    A topic that is gone meanwhile is passed over. That somebody unsubscribed is kept even when nothing changes."""
    team = contact.team
    before = {topic.pk: topic.effective for topic in queries.topic_choices(contact).filter(pk__in=list(wish.topics))}
    wanted = {pk: choice for pk, choice in wish.topics.items() if before.get(pk, choice) != choice}
    if wanted:
        actions.subscribe(team, [contact.pk], topics=wanted, by=by)
    if wish.unsubscribed:
        actions.unsubscribe(team, [contact.pk], by=by)
    elif contact.unsubscribed:
        actions.update_contact(team, contact.pk, changes={"unsubscribed": False}, by=by)
    if not wanted and wish.unsubscribed == contact.unsubscribed:
        return None
    return Wish(unsubscribed=contact.unsubscribed, topics={pk: before[pk] for pk in wanted})


def _mac(signed: bytes, key: str | bytes) -> bytes:
    return salted_hmac(SALT, signed, secret=key, algorithm="sha256").digest()[:MAC]
