"""The page a mail points to: what its reader gets from a team, and an end to all of it. Public, and without cookies.

Who holds the link may do here what the page offers, and nothing else. Looking changes nothing: mail scanners look too.
"""

import hashlib
from typing import Any
from uuid import UUID

from django.core import signing
from django.core.exceptions import BadRequest, SuspiciousOperation
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.http.multipartparser import MultiPartParserError
from django.template import loader
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from api.limits import count_hits
from contacts.models import Contact, Topic
from contacts.unsubscribing import MAIL_PROGRAM, THEMSELVES, Wish, grant, masked, offer, offered_topics, read_token

ONE_CLICK = ("List-Unsubscribe", "One-Click")  # RFC 8058: the whole of what a mail program sends
UNDO = "rollcall.unsubscribe.undo"
UNDO_SECONDS = 24 * 3600
MOST_BYTES = 64 * 1024  # of a form; a topic takes about 100
MINUTE = 60
MOST_LOOKS = 60  # a minute, at the page of one contact
MOST_GUESSES = 120  # a minute, at pages there are not, from one address
METHODS = ("GET", "HEAD", "POST")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",  # the address is the key to the page
    "X-Robots-Tag": "noindex, nofollow",
    "Cache-Control": "no-store",
}


@csrf_exempt  # there is no cookie to abuse: the address is all it takes, and mail programs have nothing else
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """What the reader of a mail gets, and what they want instead."""
    try:
        response = _answer(request, token)
    except (BadRequest, SuspiciousOperation, MultiPartParserError):
        response = _page("unsubscribe/gone.html", {"unreadable": True}, status=400)
    for name, value in HEADERS.items():
        response[name] = value
    response._has_been_logged = True  # type: ignore[attr-defined]  # Django would write down the address, and so the key
    return response


def _answer(request: HttpRequest, token: str) -> HttpResponse:
    if request.method not in METHODS:
        return HttpResponseNotAllowed(METHODS)
    ids = read_token(token.rstrip("/"))
    if ids is None:
        if count_hits(f"unsubscribe-guess:{_client(request)}", seconds=MINUTE) > MOST_GUESSES:
            return _too_often()
        return _gone()
    team_id, contact_id = ids
    too_often = count_hits(f"unsubscribe:{contact_id}", seconds=MINUTE) > MOST_LOOKS
    if too_often and request.method != "POST":
        return _too_often()
    if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES:
        return _page("unsubscribe/gone.html", {"too_large": True}, status=413)
    contact = _find(team_id, contact_id)
    if contact is None:
        return _gone()
    if request.method != "POST":
        return _show(contact, token)
    wish, said = _wish(request, contact)
    # Whoever looks all the time cannot keep the reader from ending mail: that is done once, however often it is asked.
    if too_often and not (wish and wish.unsubscribed and not contact.unsubscribed):
        return _too_often()
    if wish is None:
        return _show(contact, token)
    before = grant(contact, wish, by=MAIL_PROGRAM if _is_one_click(request) else THEMSELVES)
    now = _find(team_id, contact_id)
    if now is None:
        return _gone()
    return _show(now, token, said=said if before else "same", before=before, after=wish)


def _wish(request: HttpRequest, contact: Contact) -> tuple[Wish | None, str]:
    """What a form asks for, and how to call it; None when it asks for nothing we know."""
    action = request.POST.get("action", "")
    if _is_one_click(request) or action == "everything":
        return Wish(unsubscribed=True), "everything"
    if action == "again":
        return Wish(unsubscribed=False), "again"
    if action == "save":
        ticked = request.POST.getlist("topic")
        return offer(contact, seen=request.POST.getlist("seen"), ticked=ticked), "saved"
    if action == "undo":
        return _read_undo(request.POST.get("state", ""), contact), "undone"
    return None, ""


def _is_one_click(request: HttpRequest) -> bool:
    name, value = ONE_CLICK
    return request.POST.get(name) == value


def _show(
    contact: Contact, token: str, *, said: str = "", before: Wish | None = None, after: Wish | None = None
) -> HttpResponse:
    topics = offered_topics(contact)
    changed = set(before.topics) if before else set()
    names = dict(Topic.objects.filter(team=contact.team_id, pk__in=changed).order_by("name").values_list("pk", "name"))
    chosen = after.topics if after else {}
    context = {
        "team": contact.team,
        "address": masked(contact.email),
        "unsubscribed": contact.unsubscribed,
        "topics": topics,
        "token": token,
        "said": said,
        "joined": [name for pk, name in names.items() if chosen.get(pk) == Topic.Choice.OPT_IN],
        "left": [name for pk, name in names.items() if chosen.get(pk) == Topic.Choice.OPT_OUT],
        "undo": _undo(contact, before) if before and said != "undone" else "",
    }
    return _page("unsubscribe/show.html", context)


def _undo(contact: Contact, before: Wish) -> str:
    """What to go back to, signed: so that nobody goes back to what never was."""
    topics = {topic.hex: choice for topic, choice in before.topics.items()}
    return signing.dumps([contact.pk.hex, before.unsubscribed, topics], salt=UNDO, compress=True)


def _read_undo(text: str, contact: Contact) -> Wish | None:
    try:
        owner, unsubscribed, topics = signing.loads(text, salt=UNDO, max_age=UNDO_SECONDS)
    except signing.BadSignature:
        return None
    if owner != contact.pk.hex:
        return None
    return Wish(unsubscribed=unsubscribed, topics={UUID(hex=topic): choice for topic, choice in topics.items()})


def _find(team: UUID, contact: UUID) -> Contact | None:
    return Contact.objects.select_related("team").filter(team=team, pk=contact).first()


def _gone() -> HttpResponse:
    """The same for a link nobody made and for a contact who is not there any more: neither is to be told apart."""
    return _page("unsubscribe/gone.html", {}, status=404)


def _too_often() -> HttpResponse:
    response = _page("unsubscribe/gone.html", {"too_often": True}, status=429)
    response["Retry-After"] = str(MINUTE)
    return response


def _page(template: str, context: dict[str, Any], *, status: int = 200) -> HttpResponse:
    """Rendered without the request: no session is looked at, so none is begun."""
    return HttpResponse(loader.render_to_string(template, context), status=status)


def _client(request: HttpRequest) -> str:
    """Tells callers apart without keeping their addresses."""
    return hashlib.sha256(request.META.get("REMOTE_ADDR", "").encode()).hexdigest()[:16]


# All there is below /u/: a link with something behind it is still one, and is not to be written to a log.
urlpatterns = [path("u/<path:token>", unsubscribe, name="unsubscribe")]
