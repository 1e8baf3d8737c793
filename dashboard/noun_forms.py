"""What people type about segments, topics and properties; `contacts.nouns` judges it."""

from typing import Any

from django import forms

from contacts.keys import PROPERTY_KEY
from contacts.models import Property, Topic
from contacts.values import NotReadable, read_value, write_value
from imports.property_keys import new_key

CHOICES = ((Topic.Choice.OPT_IN, "Opted in"), (Topic.Choice.OPT_OUT, "Opted out"))
VISIBILITIES = (
    (Topic.Visibility.PUBLIC, "Public"),
    (Topic.Visibility.PRIVATE, "Private"),
)
TYPES = ((Property.Type.STRING, "Text"), (Property.Type.NUMBER, "Number"), (Property.Type.BOOLEAN, "Yes or no"))
YES_NO = (("", "None"), ("true", "Yes"), ("false", "No"))


class SegmentForm(forms.Form):
    """The name of a segment."""

    name = forms.CharField(
        label="Name",
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off", "placeholder": "Newsletter"}),
        error_messages={"required": "A segment needs a name."},
    )


class TopicForm(forms.Form):
    """What of a topic can be changed at any time."""

    name = forms.CharField(
        label="Name",
        max_length=50,
        widget=forms.TextInput(attrs={"autocomplete": "off", "placeholder": "Product news"}),
        error_messages={"required": "A topic needs a name."},
    )
    description = forms.CharField(
        label="Description",
        required=False,
        max_length=200,
        widget=forms.Textarea(attrs={"rows": 2, "placeholder": "What changed in the product, once a month."}),
        help_text="People read it where they choose what they get.",
    )
    visibility = forms.ChoiceField(
        label="Visibility",
        choices=VISIBILITIES,
        initial=Topic.Visibility.PUBLIC,
        error_messages={"required": "Choose who sees this topic.", "invalid_choice": "Choose who sees this topic."},
    )


class NewTopicForm(TopicForm):
    """The same, with the default that stays."""

    default_subscription = forms.ChoiceField(
        label="Whoever has not chosen is",
        choices=CHOICES,
        error_messages={
            "required": "Choose what holds for people who have not chosen.",
            "invalid_choice": "Choose what holds for people who have not chosen.",
        },
    )


class NewPropertyForm(forms.Form):
    """A name, from which the key is made, and a type."""

    name = forms.CharField(
        label="Name",
        max_length=100,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "placeholder": "Favourite colour", "aria-describedby": "property-key"}
        ),
        error_messages={"required": "A property needs a name."},
    )
    type = forms.ChoiceField(
        label="Type",
        choices=TYPES,
        initial=Property.Type.STRING,
        error_messages={"required": "Choose a type.", "invalid_choice": "Choose text, number, or yes or no."},
    )
    fallback = forms.CharField(label="Fallback", required=False, max_length=2000, empty_value="")

    def clean_name(self) -> str:
        """As typed; its key is in `key`."""
        name: str = self.cleaned_data["name"]
        if not key_of(name):
            raise forms.ValidationError("No key can be made of this name. Use letters or digits.")
        return name

    def clean(self) -> dict[str, Any]:
        """The fallback as its type has it."""
        cleaned: dict[str, Any] = super().clean() or {}
        if "type" in cleaned and "fallback" in cleaned:
            try:
                cleaned["fallback_value"] = fallback_of(cleaned["fallback"], type=cleaned["type"])
            except NotReadable as wrong:
                self.add_error("fallback", str(wrong))
        return cleaned


class FallbackForm(forms.Form):
    """What stands in for a missing value: typed as text, read by the property's type."""

    fallback = forms.CharField(label="Fallback", required=False, max_length=2000, empty_value="")

    def __init__(self, *args: Any, type: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.type = type
        if type == Property.Type.BOOLEAN:
            self.fields["fallback"].widget = forms.Select(choices=YES_NO)
        else:
            self.fields["fallback"].widget.attrs |= {"autocomplete": "off", "placeholder": "None"}
            if type == Property.Type.NUMBER:
                self.fields["fallback"].widget.attrs["inputmode"] = "decimal"

    def clean(self) -> dict[str, Any]:
        """The value itself, in `fallback_value`."""
        cleaned: dict[str, Any] = super().clean() or {}
        if "fallback" in cleaned:
            try:
                cleaned["fallback_value"] = fallback_of(cleaned["fallback"], type=self.type)
            except NotReadable as wrong:
                self.add_error("fallback", str(wrong))
        return cleaned


def key_of(name: str) -> str:
    """The key of a property that a person calls by this name: as typed where it is one, else its words in small
    letters. Empty where nothing of it can stand in a key."""
    name = name.strip()
    if PROPERTY_KEY.fullmatch(name):
        return name
    key = new_key(name, index=0)
    return "" if key.startswith("column_1") and "column" not in name.lower() else key


def fallback_of(text: str, *, type: str) -> str | int | float | bool | None:
    """What was typed as a value. Raises NotReadable with a sentence."""
    value = read_value(text, type=type)  # type: ignore[arg-type]
    if type != Property.Type.NUMBER or value is None:
        return value
    number = float(value)
    return int(number) if number.is_integer() and abs(number) < 1e15 else number


def shown_fallback(value: Any) -> str:
    """A fallback as a person would type it."""
    return write_value(value)
