"""Our answers to the questions django-allauth asks."""

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth carries no types
    """Who may sign up."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Only where the operator said so: SIGNUP_OPEN."""
        return bool(settings.SIGNUP_OPEN)
