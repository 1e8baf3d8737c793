"""Who is asking: the key that a request came with, and its name in the history."""

from typing import cast

from django.http import HttpRequest

from api.models import ApiKey
from contacts.actions import Author
from contacts.models import ContactEvent


def key_of(request: HttpRequest) -> ApiKey:
    """The key of a request that was let in."""
    return cast(ApiKey, request.auth)  # type: ignore[attr-defined]


def author(key: ApiKey) -> Author:
    """Who changes something, as the history tells it."""
    return Author(source=ContactEvent.Source.API, actor=key.name)
