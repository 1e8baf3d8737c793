"""The forms of django-allauth in our words: e-mail has one spelling, and no placeholder repeats its label."""

from typing import Any

from allauth.account import forms
from allauth.account.adapter import get_adapter
from allauth.account.fields import EmailField
from allauth.account.models import EmailAddress

from dashboard.models import User

EMAIL = "E-mail address"
NO_ADDRESS = "That is not a whole address. Write it like name@example.com."


class OurWords:
    """A form of theirs with our labels."""

    fields: dict[str, Any]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)
            if isinstance(field, EmailField):
                field.label = EMAIL
                field.error_messages["invalid"] = NO_ADDRESS


class LoginForm(OurWords, forms.LoginForm): ...  # type: ignore[misc]  # allauth carries no types


class SignupForm(OurWords, forms.SignupForm): ...  # type: ignore[misc]


class AddEmailForm(OurWords, forms.AddEmailForm):  # type: ignore[misc]
    """Another address of one's own."""

    def clean_email(self) -> str:
        """Not one that somebody else signs in with: their mails about passwords would lead to this account too."""
        email = str(super().clean_email())
        others = User.objects.exclude(pk=self.user.pk)
        proven = EmailAddress.objects.exclude(user=self.user.pk).filter(email=email, verified=True)
        if others.filter(email__iexact=email).exists() or proven.exists():
            raise get_adapter().validation_error("email_taken")
        return email


class ChangePasswordForm(OurWords, forms.ChangePasswordForm): ...  # type: ignore[misc]


class SetPasswordForm(OurWords, forms.SetPasswordForm): ...  # type: ignore[misc]


class ResetPasswordForm(OurWords, forms.ResetPasswordForm): ...  # type: ignore[misc]


class ResetPasswordKeyForm(OurWords, forms.ResetPasswordKeyForm): ...  # type: ignore[misc]


class ReauthenticateForm(OurWords, forms.ReauthenticateForm): ...  # type: ignore[misc]
