"""The form for contacts that are added by hand."""

from typing import Any

from django import forms

from contacts.address_lists import AddressList, how_many, read_addresses
from contacts.models import Segment, Team

MOST = 500  # addresses at once; more belong in a file, which shows a rehearsal and can be taken back
MOST_LETTERS = 250_000  # more than so many addresses have, with the names beside them


class NewContactsForm(forms.Form):
    """Addresses, and what they shall have. Good only when every single one can be stored."""

    emails = forms.CharField(
        label="Addresses",
        strip=False,
        widget=forms.Textarea(
            attrs={"rows": 5, "autocomplete": "off", "spellcheck": "false", "placeholder": "ada@example.com"}
        ),
        error_messages={"required": "Write at least one address."},
    )
    first_name = forms.CharField(
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        help_text="Names go with a single address.",
    )
    last_name = forms.CharField(required=False, max_length=200, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    segments = forms.ModelMultipleChoiceField(
        Segment.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "invalid_choice": "One of these segments is no more. Choose again.",
        },
    )
    sure = forms.BooleanField(required=False, label="They are right as they are")

    def __init__(self, *args: Any, team: Team, **more: Any) -> None:
        super().__init__(*args, **more)
        choices = self.fields["segments"]
        assert isinstance(choices, forms.ModelMultipleChoiceField)
        choices.queryset = Segment.objects.filter(team=team).order_by("name", "pk")
        self.read: AddressList | None = None
        self.too_many = 0

    def clean_emails(self) -> str:
        """The text, once `read` holds what is in it."""
        text: str = self.cleaned_data["emails"].replace("\x00", "")
        if len(text) > MOST_LETTERS:  # before anything is looked for in it
            raise forms.ValidationError(f"This is more text than {MOST} addresses can be. Import it as a file.")
        number = how_many(text)
        if number > MOST:
            self.too_many = number
            raise forms.ValidationError(f"These are {number:,} addresses; {MOST} at once can be typed here.")
        self.read = read_addresses(text)
        if self.read.bad:
            wrong = len(self.read.bad)
            raise forms.ValidationError(
                f"{wrong} of them {'is' if wrong == 1 else 'are'} no address. Nobody was added yet."
                if number > 1
                else "This is no address. Nobody was added yet."
            )
        if not self.read.addresses:
            raise forms.ValidationError("There is no address in this. Write at least one.")
        return text

    def clean(self) -> dict[str, Any]:
        """Names belong to one person; what looks mistyped is asked about once."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if self.read and not self.errors:
            if len(self.read.addresses) > 1 and (cleaned.get("first_name") or cleaned.get("last_name")):
                self.add_error("first_name", "A name goes with one address only. Clear it, or add one at a time.")
            if self.read.doubtful and not cleaned.get("sure"):
                self.add_error("emails", "Nobody was added yet: look at what may be a typing error.")
        return cleaned


def may_be_judged(text: str) -> bool:
    """Whether it is little enough to look at each address in it."""
    return len(text) <= MOST_LETTERS and how_many(text) <= MOST
