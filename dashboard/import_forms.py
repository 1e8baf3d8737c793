"""How a file is to be read and what a run may do: two small forms whose every field has an answer already."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from contacts.models import Segment, Team, Topic
from imports.column_map import ColumnMap
from imports.encoding import LABELS
from imports.options import Options, TopicChoice


class ReadingForm(forms.Form):
    """How the file is to be read, where it was not understood."""

    DELIMITERS = (
        (",", "Comma"),
        (";", "Semicolon"),
        ("\t", "Tab"),
        ("|", "Pipe |"),
        ("^", "Caret ^"),
        ("~", "Tilde ~"),
        (":", "Colon :"),
        (" ", "Blank"),
        ("  ", "Two or more blanks"),
        ("none", "None: one column"),
    )
    QUOTES = (('"', 'Double "'), ("'", "Single '"), ("`", "Backtick `"), ("none", "None"))

    ESCAPES = (("doubled", "Doubled"), ("\\", "After a backslash \\"))

    encoding = forms.ChoiceField(label="Encoding", required=False)
    delimiter = forms.ChoiceField(label="Delimiter", required=False)
    quote = forms.ChoiceField(label="Quotes", required=False, choices=QUOTES)
    escape = forms.ChoiceField(label="Quotes in quotes", required=False, choices=ESCAPES)
    header = forms.ChoiceField(label="First row", choices=(("yes", "Column names"), ("no", "A contact already")))
    sheet = forms.ChoiceField(label="Sheet", required=False)

    def __init__(self, sniffed: Mapping[str, Any], data: Mapping[str, str] | None = None) -> None:
        dialect = sniffed["dialect"]
        super().__init__(
            data,
            initial={
                "encoding": dialect["encoding"],
                "delimiter": dialect["delimiter"] or "none",
                "quote": dialect["quote"] or "none",
                "escape": dialect["escape"] or "doubled",
                "header": "no" if sniffed["headers"] is None else "yes",
                "sheet": dialect.get("sheet"),
            },
        )
        self.fields["encoding"].choices = _with(tuple(LABELS.items()), dialect["encoding"])  # type: ignore[attr-defined]
        self.fields["delimiter"].choices = _with(self.DELIMITERS, dialect["delimiter"] or "none")  # type: ignore[attr-defined]
        self.fields["sheet"].choices = [(name, name) for name in sniffed["sheets"]]  # type: ignore[attr-defined]
        wanted = (
            ("sheet", "header") if dialect["kind"] == "xlsx" else ("encoding", "delimiter", "quote", "escape", "header")
        )
        for name in set(self.fields) - set(wanted):
            del self.fields[name]

    @property
    def facts(self) -> list[tuple[str, str]]:
        """How the file was read, in words."""
        return [
            (str(field.label), " ".join(dict(field.field.choices).get(field.initial, "–").split()))  # type: ignore[attr-defined]
            for field in self
            if field.initial is not None
            and (field.name, field.initial)
            not in (("quote", '"'), ("escape", "doubled"))  # as nearly every file has it
        ]

    def override(self) -> dict[str, Any]:
        """What the person wants other than it was understood; the rest is found out anew."""
        chosen = {name: self.cleaned_data[name] for name in self.changed_data if self.cleaned_data.get(name)}
        if "header" in chosen:
            chosen["header"] = chosen["header"] == "yes"
        if "quote" in chosen:
            chosen["quote"] = None if chosen["quote"] == "none" else chosen["quote"]
        if "escape" in chosen:
            chosen["escape"] = None if chosen["escape"] == "doubled" else chosen["escape"]
        if "delimiter" in chosen:
            chosen["delimiter"] = "" if chosen["delimiter"] == "none" else chosen["delimiter"]
        return chosen


class OptionsForm(forms.Form):
    """What a run may do. Everything has an answer already, so that nobody has to think about what they don't need."""

    on_conflict = forms.ChoiceField(choices=(("upsert", ""), ("skip", "")), required=False)
    blank = forms.ChoiceField(choices=(("keep", ""), ("clear", "")), required=False)
    on_invalid_value = forms.ChoiceField(choices=(("fail", ""), ("drop", "")), required=False)
    resubscribe = forms.BooleanField(required=False)
    segments = forms.MultipleChoiceField(required=False)
    new_segment = forms.CharField(required=False, max_length=200, strip=True)

    def __init__(self, team: Team, *, data: Any = None, options: Options | None = None) -> None:
        super().__init__(data)
        self.agreed = options
        self.team_segments = list(Segment.objects.filter(team=team).order_by("name", "pk"))
        self.team_topics = list(Topic.objects.filter(team=team).order_by("name", "pk"))
        self.fields["segments"].choices = [(str(s.pk), s.name) for s in self.team_segments]  # type: ignore[attr-defined]
        for topic in self.team_topics:
            self.fields[f"topic-{topic.pk}"] = forms.ChoiceField(
                choices=(("", ""), ("opt_in", ""), ("opt_out", "")), required=False
            )

    @property
    def topic_choices(self) -> list[tuple[Topic, str]]:
        """The team's topics, each with what was chosen for it."""
        chosen = {choice.id: choice.subscription for choice in self.agreed.topics} if self.agreed else {}
        return [(topic, chosen.get(topic.pk, "")) for topic in self.team_topics]

    def options(self) -> dict[str, Any]:
        """The fields of `imports.options.Options` but column map and dialect, as JSON keeps them."""
        given = self.cleaned_data
        segments, name = set(given["segments"]), given["new_segment"]
        # Whoever writes the name of a segment that exists means that one.
        if same := next((s for s in self.team_segments if s.name.casefold() == name.casefold()), None):
            segments.add(str(same.pk))
            name = ""
        return {
            "on_conflict": given["on_conflict"] or "upsert",
            "blank": given["blank"] or "keep",
            "on_invalid_value": given["on_invalid_value"] or "fail",
            "resubscribe": given["resubscribe"],
            "segments": sorted(segments),
            "new_segment": name or None,
            "topics": [
                TopicChoice(id=topic.pk, subscription=given[f"topic-{topic.pk}"]).model_dump(mode="json")
                for topic in self.team_topics
                if given[f"topic-{topic.pk}"]
            ],
        }


def agreed_options(review: Mapping[str, Any], sniffed: Mapping[str, Any]) -> Options:
    """What was agreed to so far, as the run takes it."""
    return Options(
        column_map=ColumnMap.model_validate(review["column_map"]),
        dialect=sniffed["dialect"],
        **review.get("options", {}),
    )


def _with(choices: Sequence[tuple[str, str]], present: str | None) -> list[tuple[str, str]]:
    """The choices and, if it is none of them, what was found."""
    if present is None or present in dict(choices):
        return list(choices)
    return [(present, _visible(present)), *choices]


def _visible(sign: str) -> str:
    """A sign that may be a control character, so that people can tell it."""
    return sign if sign.isprintable() else " ".join(f"U+{ord(char):04X}" for char in sign)
