"""The side navigation, which stands on every page: it alone needs to know one's teams wherever one is."""

from typing import Any

from django import template
from django.http import HttpRequest

from dashboard.access import current_membership, memberships

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
        "teams": [membership.team for membership in mine],
    }
