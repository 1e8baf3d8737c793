"""What pages around all others must know: one's teams beside every page, and whether the door is open."""

from typing import Any

from django import template
from django.conf import settings
from django.http import HttpRequest

from dashboard.access import current_membership, may_manage, memberships

register = template.Library()


@register.inclusion_tag("_side.html", takes_context=True)
def side(context: dict[str, Any]) -> dict[str, Any]:
    """The side navigation for whoever asks; teams are read once per request."""
    request: HttpRequest = context["request"]
    mine = memberships(request)
    return {
        "request": request,
        "user": request.user,
        "csrf_token": context.get("csrf_token"),
        "team": current_membership(request).team if mine else None,
        "manages": bool(mine) and may_manage(current_membership(request)),
        "teams": [membership.team for membership in mine],
    }


@register.simple_tag
def signup_is_open() -> bool:
    """Whether strangers may make accounts here."""
    return bool(settings.SIGNUP_OPEN)
