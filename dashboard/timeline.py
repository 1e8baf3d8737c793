"""What happened to a contact, in words: a line of the timeline for each, under the day it was."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from uuid import UUID

from django import forms

from contacts.models import ContactEvent, Interaction
from contacts.timeline import Change, Mail, Place, TimelineEvent
from contacts.unsubscribing import MAIL_PROGRAM
from dashboard.templatetags.ui import FIELDS

Source = ContactEvent.Source
Kind = Interaction.Kind

# Kind of a mail's event -> drawing, words, tone.
MAILS = {
    Kind.SCHEDULED: ("calendar", "Mail scheduled", ""),
    Kind.SENT: ("mail", "Mail sent", ""),
    Kind.DELIVERED: ("circle-check", "Mail delivered", "good"),
    Kind.DELAYED: ("clock", "Delivery delayed", "warn"),
    Kind.OPENED: ("eye", "Mail opened", ""),
    Kind.CLICKED: ("link", "Link clicked", "accent"),
    Kind.BOUNCED: ("circle-x", "Mail bounced", "bad"),
    Kind.COMPLAINED: ("triangle-alert", "Reported as spam", "bad"),
    Kind.FAILED: ("circle-alert", "Sending failed", "bad"),
    Kind.SUPPRESSED: ("ban", "Mail held back by the sender", "warn"),
}
BOUNCES = {
    "permanent": "For good: no mail will arrive there.",
    "transient": "For now: it may arrive another time.",
    "temporary": "For now: it may arrive another time.",
    "undetermined": "Nobody knows whether for good.",
}
KINDS = ("field", "property", "segment", "topic")  # of changes, in the order they stand in
ICONS = {
    Source.IMPORT: "file-up",
    Source.UNDO: "undo-2",
    Source.HAND: "pencil",
    Source.API: "code",
    Source.BULK: "list-checks",
    Source.PERSON: "user",
    Source.BOUNCE: "circle-slash",
}


class TimelineForm(forms.Form):
    """Where in a contact's timeline one is, and what of it one wants to see."""

    SHOWS = (("", "Everything"), ("changes", "Changes"), ("mail", "E-mail"))

    show = forms.ChoiceField(required=False, choices=SHOWS)
    after = forms.CharField(required=False, max_length=60)

    def clean_after(self) -> Place | None:
        """A place as the page itself wrote it."""
        try:
            return Place.read(self.cleaned_data["after"]) if self.cleaned_data["after"] else None
        except ValueError as problem:
            raise forms.ValidationError("There is no such place.") from problem


@dataclass(frozen=True)
class Line:
    """One thing that happened, as it stands on the page."""

    at: datetime
    icon: str
    headline: str
    tone: str = ""
    by: str = ""  # who or what, in words that go on after the headline
    origin: UUID | None = None  # the import or bulk action those words end with
    row_number: int | None = None
    changes: tuple[Change, ...] = ()
    subject: str = ""
    notes: tuple[str, ...] = ()
    link: str = ""


@dataclass(frozen=True)
class Day:
    """The lines of one day."""

    title: str
    date: date
    is_today: bool
    lines: list[Line]


def days(items: Iterable[TimelineEvent | Mail], *, today: date) -> list[Day]:
    """Lines under their days, in the order they came. Days are those of UTC, for everyone alike."""
    lines = [_mail(item) if isinstance(item, Mail) else _event(item) for item in items]
    return [
        Day(_title(day, today=today), day, day == today, list(found))
        for day, found in groupby(lines, key=lambda line: line.at.astimezone(UTC).date())
    ]


def _title(day: date, *, today: date) -> str:
    if day == today:
        return "Today"
    if day == today - timedelta(days=1):
        return "Yesterday"
    return day.strftime("%A, %-d %B") if day.year == today.year else day.strftime("%-d %B %Y")


def _mail(mail: Mail) -> Line:
    icon, headline, tone = MAILS.get(Kind(mail.kind), ("mail", mail.kind, ""))
    detail = mail.detail
    notes = [detail.get("reason")]
    if mail.kind == Kind.BOUNCED:
        kind = detail.get("type", "")
        notes = [BOUNCES.get(kind.lower(), kind), *notes]
    return Line(
        mail.at,
        icon,
        headline,
        tone=tone,
        subject=mail.subject or "",
        notes=tuple(note for note in notes if note),
        link=detail.get("link", ""),
    )


def _event(event: TimelineEvent) -> Line:
    headline, changes, notes = _headline(event)
    changes = tuple(
        replace(change, name=FIELDS.get(change.name, change.name)) if change.kind == "field" else change
        for change in sorted(changes, key=_place)
    )
    tone = "bad" if event.source == Source.BOUNCE else "warn" if headline == "Unsubscribed" else ""
    icon = "plus" if not event.source else ICONS.get(Source(event.source), "history")
    origin = event.origin if event.source in (Source.IMPORT, Source.UNDO, Source.BULK) else None
    return Line(
        event.at,
        icon,
        headline,
        tone=tone,
        by=_by(event),
        origin=origin,
        row_number=event.row_number if event.source == Source.IMPORT else None,
        changes=changes,
        notes=notes,
    )


def _place(change: Change) -> tuple[int, int, str]:
    """Fields as a form has them, and all else by name: the database keeps short names before long ones."""
    fields = list(FIELDS)
    known = change.kind == "field" and change.name in fields
    return KINDS.index(change.kind), fields.index(change.name) if known else len(fields), change.name.casefold()


def _by(event: TimelineEvent) -> str:
    match event.source:
        case Source.IMPORT:
            return "by"
        case Source.UNDO:
            return f"by {event.actor}, undoing" if event.actor else "by undoing"
        case Source.BULK:
            return f"by {event.actor or 'someone'}, in bulk:"
        case Source.API:
            return f"by {event.actor}, through the API" if event.actor else "through the API"
        case Source.HAND:
            return f"by {event.actor or 'someone'}"
        case Source.PERSON if event.actor == MAIL_PROGRAM.actor:
            return "by themselves, with the unsubscribe button of their mail program"
        case Source.PERSON:
            return "by themselves, on the unsubscribe page"
        case Source.BOUNCE if event.actor == "complaint":
            return "because they reported a mail as spam"
        case Source.BOUNCE:
            return "because a mail to them bounced for good"
    return ""


def _headline(event: TimelineEvent) -> tuple[str, tuple[Change, ...], tuple[str, ...]]:
    """What it is called, the changes that say more than that, and what else there is to say."""
    changes = event.changes
    if event.kind == ContactEvent.Kind.CREATED:
        said = tuple(change for change in changes if change.kind in ("segment", "topic"))
        begun = any(change.name == "unsubscribed" and change.after is True for change in changes)
        return "Created", said, ("Unsubscribed from the beginning.",) if begun else ()
    if event.source == Source.UNDO:
        return "Restored", changes, ()
    kinds = {change.kind for change in changes}
    if len(changes) == 1 and changes[0].kind == "field" and changes[0].name == "unsubscribed":
        before, after = changes[0].before, changes[0].after
        if after and before:
            return "Unsubscribed", (), ("They got no mail before either: this says it once more, themselves.",)
        return ("Unsubscribed" if after else "Subscribed again"), (), ()
    if kinds == {"segment"}:
        joined = {change.after for change in changes}
        words = {True: "Added to", False: "Removed from"}[joined.pop()] if len(joined) == 1 else "Changed"
        return f"{words} {'a segment' if len(changes) == 1 else 'segments'}", changes, ()
    if kinds == {"topic"}:
        return "Topics chosen", changes, ()
    return "Changed", changes, ()
