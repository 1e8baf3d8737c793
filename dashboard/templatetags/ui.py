"""How things look wherever they are shown: icons, numbers, times, states. No database, no decisions."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from django import template
from django.forms import BoundField, CheckboxInput, CheckboxSelectMultiple, RadioSelect
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()

# Import status (and why it failed) -> words, tone, icon or dot.
STATUS = {
    "queued": ("Queued", "", "chip-dot"),
    "in_progress": ("In progress", "chip-accent", "chip-dot chip-moving"),
    "completed": ("Completed", "chip-good", "chip-dot"),
    "failed": ("Failed", "chip-bad", "chip-dot"),
    "cancelled": ("Cancelled", "chip-warn", "chip-dot"),
    "expired": ("Expired", "chip-warn", "chip-dot"),
    "held": ("Dry run", "chip-line", ""),
}
CONFIDENCE = ((0.85, "high", "Sure"), (0.55, "medium", "Likely"), (0.01, "low", "A guess"), (0.0, "none", "None"))
TYPES = {"string": "Text", "number": "Number", "boolean": "Yes or no"}
SOURCES = {"import": "file-up", "undo": "undo-2", "hand": "pencil", "api": "code"}
FIELDS = {"first_name": "First name", "last_name": "Last name", "unsubscribed": "Unsubscribed", "email": "Address"}
CHOICES = {"opt_in": "Opted in", "opt_out": "Opted out"}
SIZES = ((1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB"))


@register.simple_tag
def icon(name: str, kind: str = "", label: str = "") -> SafeString:
    """A drawing of static/icons.svg; with a label it speaks, without one it is decoration."""
    return _drawing(name, kind, label)


@lru_cache(maxsize=512)
def _drawing(name: str, kind: str, label: str) -> SafeString:
    """A list shows the same few drawings hundreds of times."""
    voice = format_html('role="img" aria-label="{}"', label) if label else SafeString('aria-hidden="true"')
    kind = f" icon-{kind}" if kind else ""
    return format_html('<svg class="icon{}" {}><use href="{}#{}"/></svg>', kind, voice, static("icons.svg"), name)


@register.filter
def number(value: int | float | None) -> str:
    """1234567 as 1,234,567; nothing as a dash."""
    return "–" if value is None else f"{value:,}"


@register.filter
def percent(part: int, whole: int) -> str:
    """A share in words that never claims all or nothing unless it is."""
    if not whole:
        return "–"
    share = 100 * part / whole
    if 0 < share < 0.1:
        return "under 0.1%"
    if 99.9 < share < 100:
        return "over 99.9%"
    return f"{share:.1f}".removesuffix(".0") + "%"


@register.filter
def size(value: int) -> str:
    """Bytes as people say them: 12.4 MB."""
    for unit, name in SIZES:
        if value >= unit:
            return f"{value / unit:.1f}".removesuffix(".0") + f" {name}"
    return f"{value} bytes" if value != 1 else "1 byte"


@register.filter
def plural(value: int, words: str) -> str:
    """1,200 and "contact" as 1,200 contacts; give both words for an odd plural: "person,people"."""
    one, _, many = words.partition(",")
    return f"{value:,} {one if value == 1 else many or one + 's'}"


@register.filter
def stamp(value: datetime) -> str:
    """A moment in full, for everyone alike: 21 Nov 2026, 07:29 UTC."""
    return value.astimezone(UTC).strftime("%-d %b %Y, %H:%M UTC")


@register.simple_tag
def when(value: datetime | None) -> SafeString | str:
    """A moment; JavaScript, where there is any, says how long ago it was."""
    if value is None:
        return ""
    return format_html(
        '<relative-time><time datetime="{0}" title="{1}">{1}</time></relative-time>',
        value.astimezone(UTC).isoformat(),
        stamp(value),
    )


@register.simple_tag
def status_chip(status: str, reason: str | None = None, held_until: object = None) -> SafeString:
    """The state of an import; one that is held is a dry run until it is started."""
    state = "held" if held_until and status == "queued" else status
    words, tone, dot = STATUS[str(reason) if reason in STATUS else state]
    return format_html('<span class="chip {} {}">{}</span>', tone, dot, words)


@register.simple_tag
def confidence(value: float, words: str = "") -> SafeString:
    """How sure a suggestion is, from 0 to 1: three bars and a word."""
    level, default = next((level, word) for least, level, word in CONFIDENCE if value >= least)
    return format_html('<span class="confidence confidence-{}">{}</span>', level, words or default)


@register.filter
def initials(name: str) -> str:
    """One or two letters to stand for a name or an address."""
    words = name.partition("@")[0].replace(".", " ").replace("-", " ").replace("_", " ").split()
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper() or "?"


@register.filter
def shown(value: Any) -> str:
    """A property's value as people read it; JSON's own spelling of numbers."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


@register.filter
def type_name(value: str) -> str:
    """The type of a property in plain words."""
    return TYPES.get(value, value)


@register.filter
def field_name(value: str) -> str:
    """A contact's own field in plain words; a property's key as it is."""
    return FIELDS.get(value, value)


@register.filter
def choice_name(value: Any) -> str:
    """A topic's choice in plain words; any other value as people read it."""
    return CHOICES[value] if isinstance(value, str) and value in CHOICES else shown(value)


@register.filter
def source_icon(value: str) -> str:
    """The drawing for where a change came from."""
    return SOURCES.get(value, "history")


@register.filter
def at(values: Mapping[Any, Any], key: Any) -> Any:
    """What a mapping holds under a key, or None."""
    return values.get(key)


@register.filter
def styled(field: BoundField, kind: str = "") -> SafeString:
    """A form field's widget with the house's class; Django itself adds the aria attributes."""
    if isinstance(field.field.widget, CheckboxInput | CheckboxSelectMultiple | RadioSelect):
        return field.as_widget()
    classes = f"input {kind}".strip()
    return field.as_widget(attrs={"class": f"{field.field.widget.attrs.get('class', '')} {classes}".strip()})
