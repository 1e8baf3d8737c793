"""What bulk actions are called, in every sentence in which they occur."""

from dataclasses import dataclass

from contacts.models import BulkAction

Kind = BulkAction.Kind


@dataclass(frozen=True)
class Words:
    """One kind of action: as a title, on its button before the number, while it runs, and what it calls its counts."""

    title: str
    button: str
    doing: str
    changed: str
    unchanged: str
    icon: str
    past: str


WORDS = {
    Kind.ADD_TO_SEGMENTS: Words(
        "Add to segments", "Add", "Adding to segments", "Added", "In it already", "tag", "added to"
    ),
    Kind.REMOVE_FROM_SEGMENTS: Words(
        "Remove from segments", "Remove", "Removing from segments", "Removed", "Not in it", "minus", "removed from"
    ),
    Kind.SUBSCRIBE: Words(
        "Opt in to topics", "Opt in", "Opting in to topics", "Opted in", "Unchanged", "bell", "opted in to"
    ),
    Kind.OPT_OUT: Words(
        "Opt out of topics", "Opt out", "Opting out of topics", "Opted out", "Opted out already", "circle-slash",
        "opted out of",
    ),
    Kind.UNSUBSCRIBE: Words(
        "Unsubscribe from everything", "Unsubscribe", "Unsubscribing", "Unsubscribed", "Unsubscribed already",
        "user-minus", "unsubscribed",
    ),
    Kind.RESUBSCRIBE: Words(
        "Subscribe again", "Subscribe", "Subscribing again", "Subscribed again", "Subscribed already", "user-plus",
        "subscribed again",
    ),
    Kind.DELETE: Words("Delete contacts", "Delete", "Deleting", "Deleted", "", "trash-2", "deleted"),
    Kind.EXPORT: Words("Export contacts", "Export", "Exporting", "Exported", "", "download", "exported"),
}  # fmt: skip
