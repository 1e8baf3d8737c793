"""Our answers to the questions django-allauth asks, and what it would let people do with addresses they never proved.

Teams let people in by their main address: whoever could take one that is not theirs would be let in for its owner.
"""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.models import EmailAddress
from allauth.account.views import email as allauth_email
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect


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

    def can_delete_email(self, email_address: EmailAddress) -> bool:
        """Never the one that is signed in with first: another, perhaps unproven, would take its place."""
        is_main = email_address.email == email_address.user.email
        return not is_main and bool(super().can_delete_email(email_address))


def email_addresses(request: HttpRequest) -> HttpResponse:
    """django-allauth's page, but for one thing: only an address that was confirmed becomes the main one."""
    if request.method == "POST" and "action_primary" in request.POST:
        wanted = EmailAddress.objects.filter(
            user=request.user.pk, email=request.POST.get("email", "").replace("\0", "")
        )
        if not wanted.filter(verified=True).exists():
            messages.error(request, "Confirm this address first: open the link in the mail we sent to it.")
            return redirect("account_email")
    answer: HttpResponse = allauth_email(request)
    return answer


def is_proven(email: str, *, of: int) -> bool:
    """Whether this user has shown that mail to the address reaches them, as far as this server asks for that."""
    told = EmailAddress.objects.filter(user=of, email=email)
    return (
        settings.ACCOUNT_EMAIL_VERIFICATION != "mandatory" or not told.exists() or told.filter(verified=True).exists()
    )
