"""What people type about incoming e-mail events; `api.intake.endpoints` judges it."""

from django import forms

from api.intake.endpoints import LONGEST_NAME

KEEP = "Leave it empty to keep the one there is. A new one counts at once."


class IntakeForm(forms.Form):
    """Who sends events, how they are signed, and what a bounce does."""

    name = forms.CharField(
        label="Who sends them",
        max_length=LONGEST_NAME,
        help_text=(
            "Resend shows it on the webhook's page, once that has the URL we give you next. Leave it empty for now: we "
            "make one, and you can put theirs in its place."
        ),
        widget=forms.TextInput(attrs={"placeholder": "Resend, production", "autocomplete": "off"}),
        error_messages={"required": "Say who sends the events, so that you know it again."},
    )
    secret = forms.CharField(
        label="Signing secret",
        required=False,
        max_length=300,
        widget=forms.TextInput(attrs={"placeholder": "whsec_…", "autocomplete": "off", "spellcheck": "false"}),
    )
    opts_out = forms.BooleanField(required=False, initial=True)
