"""Our answers to the questions django-allauth asks."""

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth carries no types
    """Who may sign up, and what is said where an address is wrong."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "cannot_remove_primary_email": "The main e-mail address cannot be removed. Make another one main first.",
        "duplicate_email": "This e-mail address is one of yours already.",
        "email_password_mismatch": "The e-mail address or the password is not right. Try again.",
        "email_taken": "Somebody signs in with this e-mail address already.",
        "max_email_addresses": "You cannot add more than %d e-mail addresses.",
        "unknown_email": "Nobody signs in with this e-mail address.",
        "unverified_primary_email": "Confirm the main e-mail address first.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Only where the operator said so: SIGNUP_OPEN."""
        return bool(settings.SIGNUP_OPEN)
