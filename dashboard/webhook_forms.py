"""What people type about webhooks; `api.webhooks.endpoints` judges it."""

from django import forms

from api.webhooks.events import TYPES
from api.webhooks.targets import LONGEST_URL

LABELS = {
    "import.completed": "An import is completed",
    "import.failed": "An import failed or was cancelled",
    "contact.created": "A contact is created, by hand or through the API",
    "contact.updated": "A contact changes, by hand or through the API",
    "contact.deleted": "A contact is deleted",
}


class WebhookForm(forms.Form):
    """Where to send what."""

    url = forms.CharField(
        label="URL",
        max_length=LONGEST_URL,
        widget=forms.URLInput(attrs={"placeholder": "https://example.com/webhooks", "autocomplete": "off"}),
        error_messages={"required": "Write the URL of your receiver."},
    )
    types = forms.MultipleChoiceField(
        label="Events",
        choices=[(type, LABELS[type]) for type in TYPES],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one event."},
    )


class DeliveriesForm(forms.Form):
    """Where in an endpoint's messages one is."""

    STATES = (("", "All"), ("waiting", "Waiting"), ("failed", "Failed"))

    state = forms.ChoiceField(required=False, choices=STATES)
    before = forms.IntegerField(required=False, min_value=1, max_value=2**63 - 1)
    after = forms.IntegerField(required=False, min_value=0, max_value=2**63 - 1)
