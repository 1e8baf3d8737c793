"""What people type into pages: forms judge it, actions do it."""

from django import forms

from api.models import ApiKey
from contacts.models import Team
from dashboard.models import Membership

LONGEST_NUMBER = 9  # digits of a column's or a row's number


class ApiKeyForm(forms.Form):
    """A key for a program."""

    scopes = (
        (ApiKey.Scope.FULL, "Everything", "Read and write contacts, segments, topics, properties; run imports."),
        (ApiKey.Scope.IMPORTS, "Imports only", "Create, watch, cancel and undo imports; not read contacts."),
        (ApiKey.Scope.READ, "Read only", "Read everything, change nothing."),
    )

    name = forms.CharField(
        label="Name",
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "off", "placeholder": "Shop, production"}),
        error_messages={"required": "Say what the key is for, so that you know it again."},
    )
    scope = forms.ChoiceField(
        choices=ApiKey.Scope.choices,
        initial=ApiKey.Scope.FULL,
        error_messages={"required": "Choose what the key may do.", "invalid_choice": "Choose what the key may do."},
    )


class TeamForm(forms.Form):
    """The name of a team."""

    name = forms.CharField(label="Team name", max_length=100)


class MemberForm(forms.Form):
    """A person to let into the team."""

    email = forms.EmailField(
        label="E-mail address",
        widget=forms.EmailInput(attrs={"autocomplete": "off", "placeholder": "name@example.com"}),
        error_messages={
            "required": "Write the address of the person to add.",
            "invalid": "That is not a whole address. Write it like name@example.com.",
        },
    )
    role = forms.ChoiceField(
        label="Role",
        choices=[(Membership.Role.MEMBER, "Member"), (Membership.Role.OWNER, "Owner")],
        initial=Membership.Role.MEMBER,
    )


class RoleForm(forms.Form):
    """What a member may do from now on."""

    role = forms.ChoiceField(choices=Membership.Role.choices)


class PlaceForm(forms.Form):
    """Where in the contacts one is, and in which order."""

    sort = forms.ChoiceField(
        choices=[(order, order) for order in ("newest", "oldest", "address", "address_down")], required=False
    )
    after = forms.UUIDField(required=False)
    before = forms.UUIDField(required=False)
    last = forms.BooleanField(required=False)


class SwitchForm(forms.Form):
    """The team to enter."""

    team = forms.UUIDField()


class SamplesForm(forms.Form):
    """What the AI may see of the team's files; empty = what the server says."""

    samples = forms.ChoiceField(
        required=False,
        choices=[("", "As the server says"), *Team.Samples.choices],
        error_messages={"invalid_choice": "Choose one of the ways offered."},
    )


def small_number(text: str) -> int | None:
    """A number as our own pages write it; None for anything else, above all for one of thousands of digits."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER else None
