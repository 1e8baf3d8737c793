"""What we know of people: teams, their contacts, and what they have agreed to.

The bulk tables (contacts, memberships, subscriptions, events) carry no database foreign keys: a trigger per row costs
the merge a third of its time. `contacts.actions`, `contacts.nouns` and `merge.sql` keep them whole by locking.
"""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import F, Func
from django.db.models.functions import Now


class UUIDv7(Func):
    """PostgreSQL 18's `uuidv7()`: ordered by time, so that newest-first lists read straight from an index."""

    function = "uuidv7"
    template = "%(function)s()"
    arity = 0
    output_field = models.UUIDField()


class UUIDTimestamp(Func):
    """The millisecond a version 7 UUID was made."""

    function = "uuid_extract_timestamp"
    arity = 1
    output_field = models.DateTimeField()


class Team(models.Model):
    """The owner of everything; teams never see each other's anything."""

    class Samples(models.TextChoices):
        FULL = "full"
        MASKED = "masked"
        NONE = "none"

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    name = models.TextField()
    # What the AI may see of sample rows; null = the server's AI_SAMPLES.
    ai_samples = models.TextField(choices=Samples, null=True, blank=True)
    created_at = models.DateTimeField(db_default=Now(), editable=False)

    def __str__(self) -> str:
        return self.name


class Contact(models.Model):
    """One person of a team, known by `email_key`; `email` is the address as it was first given."""

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    team = models.ForeignKey(
        Team, on_delete=models.CASCADE, related_name="contacts", db_index=False, db_constraint=False
    )
    email = models.TextField()
    email_key = models.TextField(db_collation="C")
    first_name = models.TextField(null=True)
    last_name = models.TextField(null=True)
    unsubscribed = models.BooleanField(db_default=False, default=False)
    properties = models.JSONField(db_default={}, default=dict)
    # Provenance: the import that created it and its row there. No foreign key: imports may be pruned.
    import_id = models.UUIDField(null=True, editable=False)
    import_row = models.BigIntegerField(null=True, editable=False)
    # From the id, so that the order of ids is the order of creation and one index serves both.
    created_at = models.GeneratedField(
        expression=UUIDTimestamp(F("id")), output_field=models.DateTimeField(), db_persist=True
    )
    updated_at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "email_key"], name="contact_email_key")]
        indexes = [models.Index(fields=["team", "id"], name="contact_newest")]

    def __str__(self) -> str:
        return self.email


class Property(models.Model):
    """A kind of value a team keeps about its contacts. Its key is fixed for life, and for programs its type too (API.md
    4.6); people may have it converted (contacts.convert)."""

    class Type(models.TextChoices):
        STRING = "string"
        NUMBER = "number"
        BOOLEAN = "boolean"

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="properties", db_index=False)
    key = models.TextField(db_collation="C")
    type = models.TextField(choices=Type)
    fallback_value = models.JSONField(null=True)
    created_at = models.DateTimeField(db_default=Now(), editable=False)

    class Meta:
        verbose_name_plural = "properties"
        constraints = [models.UniqueConstraint(fields=["team", "key"], name="property_key")]

    def __str__(self) -> str:
        return self.key


class Segment(models.Model):
    """A named set of contacts. Names need not be unique (API.md 4.2)."""

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="segments")
    name = models.TextField()
    created_at = models.DateTimeField(db_default=Now(), editable=False)

    def __str__(self) -> str:
        return self.name


class SegmentMembership(models.Model):
    """A contact in a segment."""

    pk = models.CompositePrimaryKey("segment_id", "contact_id")
    segment = models.ForeignKey(
        Segment, on_delete=models.CASCADE, db_constraint=False, related_name="memberships", db_index=False
    )
    contact = models.ForeignKey(Contact, on_delete=models.DO_NOTHING, db_constraint=False, related_name="memberships")
    created_at = models.DateTimeField(db_default=Now(), editable=False)
    event_id = models.BigIntegerField(null=True)  # of the line of history that stands here: see contacts.standing

    def __str__(self) -> str:
        return f"{self.contact_id} in {self.segment_id}"


class FormerName(models.Model):
    """What a segment or topic was called that was deleted: the history of contacts still tells of it."""

    id = models.UUIDField(primary_key=True)  # its own
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="+")
    name = models.TextField()
    deleted_at = models.DateTimeField(db_default=Now())

    def __str__(self) -> str:
        return self.name


class Topic(models.Model):
    """A kind of mail a contact can choose to get or not (API.md 4.4)."""

    class Choice(models.TextChoices):
        OPT_IN = "opt_in"
        OPT_OUT = "opt_out"

    class Visibility(models.TextChoices):
        PUBLIC = "public"
        PRIVATE = "private"

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="topics")
    name = models.TextField()
    description = models.TextField(null=True)
    default_subscription = models.TextField(choices=Choice)
    visibility = models.TextField(choices=Visibility, default=Visibility.PRIVATE)
    created_at = models.DateTimeField(db_default=Now(), editable=False)

    def __str__(self) -> str:
        return self.name


class Subscription(models.Model):
    """A contact's own choice about a topic; without one the topic's default holds."""

    pk = models.CompositePrimaryKey("topic_id", "contact_id")
    topic = models.ForeignKey(
        Topic, on_delete=models.CASCADE, db_constraint=False, related_name="subscriptions", db_index=False
    )
    contact = models.ForeignKey(Contact, on_delete=models.DO_NOTHING, db_constraint=False, related_name="subscriptions")
    subscription = models.TextField(choices=Topic.Choice)
    updated_at = models.DateTimeField(db_default=Now())

    class Meta:
        # The few who opted out, among the many who opted in on their own.
        indexes = [
            models.Index(
                fields=["topic", "contact"], name="subscription_opt_out", condition=models.Q(subscription="opt_out")
            )
        ]

    def __str__(self) -> str:
        return f"{self.contact_id} {self.subscription} {self.topic_id}"


class ContactEvent(models.Model):
    """One change of one contact: who, when, and each changed field's value before and after.

    `changes` maps a field to [before, after]; property values stand under "properties" by key, segments and
    topics by id. A contact made by an import has no event: its own row says import and row number. Nor has a
    membership of a segment made by a bulk action, as long as it lasts: see `contacts.standing`.

    In the database the key is (contact_id, id), which is the order of a timeline: an index more would cost a million
    changes as much as the membership of a segment that they tell of.
    """

    class Kind(models.TextChoices):
        CREATED = "created"
        UPDATED = "updated"
        DELETED = "deleted"

    class Source(models.TextChoices):
        IMPORT = "import"
        UNDO = "undo"
        HAND = "hand"
        API = "api"
        BULK = "bulk"
        PERSON = "person"  # the contact themselves: on the unsubscribe page, or by a mail program
        BOUNCE = "bounce"  # their mail provider said so: a hard bounce, or a complaint

    id = models.BigAutoField(primary_key=True)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, db_index=False, db_constraint=False, related_name="+")
    contact = models.ForeignKey(
        Contact, on_delete=models.DO_NOTHING, db_constraint=False, related_name="events", db_index=False
    )
    at = models.DateTimeField(db_default=Now())
    kind = models.TextField(choices=Kind)
    source = models.TextField(choices=Source)
    # Who: a person's address or a key's name, as it was then. Under "person" and "bounce" how: one_click; complaint.
    actor = models.TextField(null=True)
    # What it was part of, or under source "undo" what was taken back: an import or a bulk action.
    import_id = models.UUIDField(null=True)
    bulk_id = models.UUIDField(null=True)
    row_number = models.BigIntegerField(null=True)
    changes = models.JSONField(default=dict)

    class Meta:
        indexes = [
            models.Index(fields=["import_id", "id"], name="event_import", condition=models.Q(import_id__isnull=False)),
            # What is followed line by line, by search and by webhooks; the others are followed as a whole.
            models.Index(
                fields=["id"], name="event_single", condition=~models.Q(source__in=["import", "undo", "bulk"])
            ),
            # Who became unsubscribed and when, for a team's numbers; small, as few changes are of that kind.
            models.Index(
                fields=["team", "at"],
                name="event_opt_out",
                condition=models.Q(kind="updated", changes__has_key="unsubscribed"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.contact_id}"


class Interaction(models.Model):
    """What became of a mail to one contact, as whoever sent it tells us. Only ever added to: see
    `contacts.interactions`."""

    class Kind(models.TextChoices):
        SCHEDULED = "scheduled"
        SENT = "sent"
        DELIVERED = "delivered"
        DELAYED = "delayed"
        OPENED = "opened"
        CLICKED = "clicked"
        BOUNCED = "bounced"
        COMPLAINED = "complained"
        FAILED = "failed"
        SUPPRESSED = "suppressed"

    id = models.BigAutoField(primary_key=True)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, db_index=False, db_constraint=False, related_name="+")
    contact = models.ForeignKey(
        Contact, on_delete=models.DO_NOTHING, db_constraint=False, related_name="interactions", db_index=False
    )
    at = models.DateTimeField()  # when it happened, as the sender has it: events arrive in any order
    kind = models.TextField(choices=Kind)
    event_id = models.TextField(db_collation="C")  # the message that told us: sent again, it is known
    email_id = models.TextField(null=True)
    subject = models.TextField(null=True)
    detail = models.JSONField(default=dict)  # of a click its link; of a bounce or failure its type and reason
    created_at = models.DateTimeField(db_default=Now(), editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["contact", "event_id"], name="interaction_once")]
        indexes = [models.Index(fields=["contact", "at", "id"], name="interaction_timeline")]

    def __str__(self) -> str:
        return f"{self.kind} {self.contact_id}"


class Lexemes(Func):
    """What a search row is found by, as the GIN index holds it: each word and each token, with the team's mark before
    it, so that a look-up costs what the team's own contacts cost. Columns without a table: alone in its query."""

    _MARK = "right(team_id::text, 5)"
    template = (
        f"array_to_tsvector(string_to_array({_MARK} || replace(replace(substr(text, 2), ' ', chr(31)) "
        f"|| chr(31) || tokens, chr(31), chr(31) || {_MARK}), chr(31)))"
    )
    arity = 0
    output_field = SearchVectorField()


class ContactSearch(models.Model):
    """What a contact is found by, beside the contact: an index there would make imports several times slower.

    Written by `contacts.search`, at once for single changes and in the background for bulk ones. Rows may outlive
    their contact for a moment: always join."""

    pk = models.CompositePrimaryKey("team_id", "contact_id")
    team = models.ForeignKey(Team, on_delete=models.CASCADE, db_index=False, db_constraint=False, related_name="+")
    contact = models.ForeignKey(
        Contact, on_delete=models.DO_NOTHING, db_index=False, db_constraint=False, related_name="+"
    )
    version = models.BigIntegerField()  # the xmin of the contact's row it was made from
    text = models.TextField(db_collation="C")  # " anna rossi example com": folded words, each after one blank
    tokens = models.TextField(db_collation="C")  # !out or !in, key=value; parted by chr(31)

    class Meta:
        indexes = [GinIndex(Lexemes(), name="search_lexemes")]

    def __str__(self) -> str:
        return f"search row of {self.contact_id}"


class SearchBacklog(models.Model):
    """Keys [low, high) of a team whose search rows are to be looked through in the background; null = open."""

    id = models.BigAutoField(primary_key=True)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="+")
    low = models.TextField(null=True, db_collation="C")
    high = models.TextField(null=True, db_collation="C")
    at = models.DateTimeField(db_default=Now())

    def __str__(self) -> str:
        return f"backlog {self.id}"


class HistoryCursor(models.Model):
    """How far one reader has followed the history of contacts: see `contacts.history`.

    Up to `low` nothing can be missing any more; up to `done` (never beyond it) all of it was read. All up to `mark` is
    there once no transaction older than `bound` runs."""

    name = models.TextField(primary_key=True)
    done = models.BigIntegerField(default=0)
    low = models.BigIntegerField(default=0)
    mark = models.BigIntegerField(null=True)
    bound = models.BigIntegerField(null=True)  # a transaction id of PostgreSQL's 64-bit kind

    def __str__(self) -> str:
        return f"{self.name} up to {self.done}"


class BulkAction(models.Model):
    """One thing done to a set of contacts that was fixed when a person chose it: see `contacts.bulk`."""

    class Kind(models.TextChoices):
        ADD_TO_SEGMENTS = "add_to_segments"
        REMOVE_FROM_SEGMENTS = "remove_from_segments"
        SUBSCRIBE = "subscribe"
        OPT_OUT = "opt_out"
        UNSUBSCRIBE = "unsubscribe"
        RESUBSCRIBE = "resubscribe"
        DELETE = "delete"
        EXPORT = "export"

    class Status(models.TextChoices):
        CHOOSING = "choosing"
        QUEUED = "queued"
        IN_PROGRESS = "in_progress"
        COMPLETED = "completed"
        FAILED = "failed"
        CANCELLED = "cancelled"

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="bulk_actions", db_index=False)
    kind = models.TextField(choices=Kind)
    arguments = models.JSONField(default=dict)  # {"segments": [...]} or {"topics": [...]}: ids
    filter = models.JSONField(null=True)  # who was meant; null = picked one by one
    total = models.BigIntegerField(null=True)  # of the set, exact; null = still being made
    status = models.TextField(choices=Status, default=Status.CHOOSING)
    problem = models.TextField(null=True)
    actor = models.TextField(null=True)
    created_at = models.DateTimeField(db_default=Now(), editable=False)
    started_at = models.DateTimeField(null=True)  # when it was confirmed
    finished_at = models.DateTimeField(null=True)
    heartbeat_at = models.DateTimeField(null=True)  # of the action, its set or its undo
    cancel_asked_at = models.DateTimeField(null=True)
    undo_status = models.TextField(choices=Status, null=True)
    undo_problem = models.TextField(null=True)
    undo_actor = models.TextField(null=True)
    undo_asked_at = models.DateTimeField(null=True)
    undo_ended_at = models.DateTimeField(null=True)
    dropped_at = models.DateTimeField(null=True)  # when its set was forgotten

    class Meta:
        indexes = [models.Index(fields=["team", "id"], name="bulk_newest")]

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"


class BulkPart(models.Model):
    """Some of a bulk action's contacts, by id, and what became of them.

    Its row is locked by the transaction that does it, which also writes its counts: nothing counts twice."""

    id = models.BigAutoField(primary_key=True)
    action = models.ForeignKey(BulkAction, on_delete=models.CASCADE, related_name="parts", db_index=False)
    index = models.IntegerField()
    size = models.IntegerField()
    contacts = ArrayField(models.UUIDField(), null=True)  # in order; null once nothing needs them any more
    changed = models.BigIntegerField(default=0)
    unchanged = models.BigIntegerField(default=0)
    gone = models.BigIntegerField(default=0)  # deleted since the set was made
    done_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)
    undo_counts = models.JSONField(null=True)
    event_id = models.BigIntegerField(null=True, unique=True)  # of the lines of history that stand in memberships

    class Meta:
        constraints = [models.UniqueConstraint(fields=["action", "index"], name="bulk_part")]

    def __str__(self) -> str:
        return f"part {self.index} of {self.action_id}"


class Chore(models.Model):
    """What a segment, topic or property that goes, or gets another type, means for many contacts: done in the
    background, part by part: see `contacts.chores`.

    Each part is one transaction that also writes its position and counts here: nothing is lost or counted twice."""

    class Kind(models.TextChoices):
        DELETE_SEGMENT = "delete_segment"
        DELETE_TOPIC = "delete_topic"
        DELETE_PROPERTY = "delete_property"
        CONVERT = "convert"

    class Status(models.TextChoices):
        COUNTING = "counting"  # a conversion: what it would do is being counted
        READY = "ready"  # and was counted: a person decides
        RUNNING = "running"
        COMPLETED = "completed"
        CANCELLED = "cancelled"  # its property was deleted

    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="chores")
    kind = models.TextField(choices=Kind)
    status = models.TextField(choices=Status, default=Status.RUNNING)
    subject = models.UUIDField()  # the segment, topic or property; of those deleted only their id is left
    key = models.TextField(null=True, db_collation="C")  # of the property
    # A conversion: from which type to which, how its texts write decimals, and the conversion it takes back.
    old_type = models.TextField(choices=Property.Type, null=True)
    new_type = models.TextField(choices=Property.Type, null=True)
    decimals = models.TextField(default="point")
    undoes = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="+")
    preview = models.JSONField(null=True)  # see contacts.convert.Outlook
    mark = models.UUIDField(db_default=UUIDv7(), editable=False)  # what its events have as import_id
    actor = models.TextField(null=True)
    problem = models.TextField(null=True)  # why the last try broke off, in one sentence
    # How far it is: everything up to `position` (an email_key, or a contact's id) is done.
    position = models.TextField(null=True, db_collation="C")
    total = models.BigIntegerField(null=True)  # contacts to look at, as counted when it began
    looked = models.BigIntegerField(default=0)
    changed = models.BigIntegerField(default=0)  # contacts whose value was converted, or is gone with its property
    cleared = models.BigIntegerField(default=0)  # whose value did not convert
    restored = models.BigIntegerField(default=0)  # who got back what the conversion taken back had changed
    created_at = models.DateTimeField(db_default=Now(), editable=False)
    started_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["team", "key"], name="chore_one_a_key", condition=models.Q(status="running", key__isnull=False)
            )
        ]
        indexes = [
            models.Index(fields=["id"], name="chore_open", condition=models.Q(status__in=["counting", "running"])),
            models.Index(fields=["subject", "id"], name="chore_of"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}"
