"""Files on their way to contacts. PostgreSQL holds the truth about every step; workers only hold leases."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now

from contacts.models import Team, UUIDv7


class Upload(models.Model):
    """A stored file awaiting a column map. Not yet an import."""

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="uploads")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    name = models.TextField()  # the file name as sent: shown, never used as a path
    path = models.TextField()  # in storage, made of our ids; empty once the file was deleted
    size = models.BigIntegerField()  # bytes
    sha256 = models.TextField()
    # Of rows taken from another import's file: the row number each record has there, in order.
    row_numbers = ArrayField(models.BigIntegerField(), null=True)
    sniffed = models.JSONField()  # what sniff understood: dialect, headers, sample, notes
    suggestion = models.JSONField(null=True)  # one entry per column, and who said so
    ai = models.JSONField(null=True)  # what the AI was asked and answered: model, tokens, samples, state
    # What the person has agreed to so far: column_map and options.
    review = models.JSONField(default=dict)
    created_at = models.DateTimeField(db_default=Now(), editable=False)

    class Meta:
        indexes = [models.Index(fields=["team", "-created_at"], name="upload_newest")]

    def __str__(self) -> str:
        return self.name


class PartialUpload(models.Model):
    """A file on its way in parts, so that a connection or a server that broke off costs one part and no more."""

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="partial_uploads")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    name = models.TextField()  # the file name as sent: shown, never used as a path
    length = models.BigIntegerField()  # bytes the whole file will have
    offset = models.BigIntegerField(db_default=0, default=0)  # bytes that are here
    # What became of it, once it was whole: whoever lost our answer asks again.
    upload = models.OneToOneField(Upload, on_delete=models.CASCADE, null=True, related_name="+")
    created_at = models.DateTimeField(db_default=Now(), editable=False)
    touched_at = models.DateTimeField(db_default=Now(), db_index=True)  # its life is counted from here

    def __str__(self) -> str:
        return self.name


class UploadPart(models.Model):
    """One stretch of a partial upload's bytes, in storage under a name of its own."""

    id = models.BigAutoField(primary_key=True)
    partial = models.ForeignKey(PartialUpload, on_delete=models.CASCADE, related_name="parts", db_index=False)
    offset = models.BigIntegerField()
    size = models.BigIntegerField()
    path = models.TextField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["partial", "offset"], name="part_once")]

    def __str__(self) -> str:
        return f"{self.size} bytes at {self.offset}"


class Staging(models.Model):
    """The rows of an upload read with one column map, in an unlogged table of their own, for at most 24 hours."""

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    upload = models.ForeignKey(Upload, on_delete=models.CASCADE, related_name="stagings")
    fingerprint = models.TextField()  # hash of dialect, column map and the options that change how rows are read
    # Facts, set in the moment the table is whole; null until then.
    rows = models.BigIntegerField(null=True)  # data records in the file = staged + failed
    staged = models.BigIntegerField(null=True)
    failed = models.BigIntegerField(null=True)
    bounds = ArrayField(models.TextField(), null=True)  # email_keys that cut the rows into ranges of about equal size
    # Progress while reading, by one worker that holds the lease.
    bytes_read = models.BigIntegerField(default=0)
    rows_read = models.BigIntegerField(default=0)
    fence = models.BigIntegerField(default=0)
    lease_until = models.DateTimeField(null=True)
    lease_holder = models.TextField(null=True)  # the database connection of the worker: see imports.lease
    problem = models.TextField(null=True)  # one sentence, when the file could not be read to its end
    created_at = models.DateTimeField(db_default=Now(), editable=False)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["upload", "fingerprint"], name="staging_once")]

    def __str__(self) -> str:
        return f"staging of {self.upload_id}"

    @property
    def table(self) -> str:
        """Name of the unlogged table of good rows; `<table>_errors` holds the others.

        With the fencing number, so that a worker that was taken for dead writes where nobody looks.
        """
        return f"staging_{self.id.hex}_{self.fence}"


class ConflictRule(models.TextChoices):
    UPSERT = "upsert"
    SKIP = "skip"


class Rehearsal(models.Model):
    """What a run would do now: exact counts from the whole file, nothing written."""

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    upload = models.ForeignKey(Upload, on_delete=models.CASCADE, related_name="rehearsals")
    staging = models.ForeignKey(Staging, on_delete=models.CASCADE, null=True, related_name="rehearsals")
    options = models.JSONField()  # column_map, dialect and every option: see imports.options.Options
    fingerprint = models.TextField()  # of all of them
    counts = models.JSONField(null=True)
    problem = models.TextField(null=True)
    created_at = models.DateTimeField(db_default=Now(), editable=False)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["upload", "-created_at"], name="rehearsal_newest")]

    def __str__(self) -> str:
        return f"rehearsal of {self.upload_id}"


class Import(models.Model):
    """One run of an upload. Its counts are the sum of its ledger, never a number that is incremented."""

    class Status(models.TextChoices):
        QUEUED = "queued"
        IN_PROGRESS = "in_progress"
        COMPLETED = "completed"
        FAILED = "failed"

    class Reason(models.TextChoices):
        CANCELLED = "cancelled"
        UNREADABLE = "unreadable"
        BROKEN = "broken"
        EXPIRED = "expired"

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="imports", db_index=False)
    upload = models.ForeignKey(Upload, on_delete=models.PROTECT, related_name="imports")
    staging = models.ForeignKey(Staging, on_delete=models.SET_NULL, null=True, related_name="imports")
    # The first import of the file some of whose failed rows this one tries again.
    retry_of = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="retries")
    actor = models.TextField()  # a person's address or a key's name, as it was then
    source = models.TextField()  # "hand" or "api"
    options = models.JSONField()  # snapshot of column map, dialect and options: see imports.options.Options
    status = models.TextField(choices=Status, default=Status.QUEUED)
    reason = models.TextField(choices=Reason, null=True)  # why it failed
    problem = models.TextField(null=True)  # the same in one sentence for people
    cancel_asked_at = models.DateTimeField(null=True)
    # A dry run: queued, but no worker takes it up until it is started; till then is its time. Null for all others,
    # and from the moment it is started.
    held_until = models.DateTimeField(null=True)
    predicted = models.JSONField(null=True)  # what its rehearsal said: see imports.dry_run
    rows = models.BigIntegerField(null=True)  # data records in the file, once it was read
    attempts = models.IntegerField(default=0)  # how often a worker began to read the file since the last (re)start
    # The worker that reads the file or cuts the ranges holds the lease; merging workers hold leases of ranges.
    fence = models.BigIntegerField(default=0)
    lease_until = models.DateTimeField(null=True)
    lease_holder = models.TextField(null=True)  # the database connection of the worker: see imports.lease
    heartbeat_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(db_default=Now(), editable=False)
    started_at = models.DateTimeField(null=True)
    staged_at = models.DateTimeField(null=True)
    completed_at = models.DateTimeField(null=True)
    # Taken back: see imports.undo.
    undo_status = models.TextField(choices=Status, null=True)
    undo_actor = models.TextField(null=True)
    undo_problem = models.TextField(null=True)
    undo_preview = models.JSONField(null=True)  # what it would do, and when that was counted
    undo_asked_at = models.DateTimeField(null=True)
    undo_ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["team", "-created_at", "-id"], name="import_newest"),
            models.Index(
                fields=["heartbeat_at"], name="import_alive", condition=models.Q(status__in=["queued", "in_progress"])
            ),
        ]

    def __str__(self) -> str:
        return f"import {self.id}"


class KeyRange(models.Model):
    """One line of the ledger: the rows whose email_key lies in [low, high), and what became of them.

    Index 0 stands for the rows that could not be read; its counts hold only `failed`. A line is written in the
    same transaction as its contacts, so that it is true whatever dies.
    """

    id = models.BigAutoField(primary_key=True)
    imp = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="ranges", db_index=False)
    index = models.IntegerField()
    low = models.TextField(null=True, db_collation="C")  # null = from the first
    high = models.TextField(null=True, db_collation="C")  # null = to the last
    staged = models.BigIntegerField(null=True)  # rows in it, counted when the ranges were cut
    attempts = models.IntegerField(default=0)
    fence = models.BigIntegerField(default=0)
    lease_until = models.DateTimeField(null=True)
    lease_holder = models.TextField(null=True)  # the database connection of the worker: see imports.lease
    finished_at = models.DateTimeField(null=True)
    # Outcomes, valid once finished_at is set.
    created = models.BigIntegerField(default=0)
    updated = models.BigIntegerField(default=0)  # changed
    unchanged = models.BigIntegerField(default=0)  # matched, nothing to change: `updated` on the wire
    skipped_known = models.BigIntegerField(default=0)  # on_conflict=skip
    skipped_repeat = models.BigIntegerField(default=0)
    failed = models.BigIntegerField(default=0)
    # When the range was taken back, and what that did: see contacts.undo.UndoCounts.
    undone_at = models.DateTimeField(null=True)
    undo_attempts = models.IntegerField(default=0)
    undo_counts = models.JSONField(null=True)
    # When its contacts' search rows were brought up to date: see imports.indexing. Null again once it is taken back.
    indexed_at = models.DateTimeField(null=True)
    # People among them, for the report.
    opt_outs_kept = models.BigIntegerField(default=0)
    opt_outs_ignored = models.BigIntegerField(default=0)
    topic_opt_outs = models.BigIntegerField(default=0)
    created_unsubscribed = models.BigIntegerField(default=0)
    resubscribed = models.BigIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["imp", "index"], name="range_once")]
        indexes = [
            models.Index(
                fields=["finished_at"],
                name="range_unindexed",
                condition=models.Q(finished_at__isnull=False, indexed_at=None, index__gt=0),
            )
        ]

    def __str__(self) -> str:
        return f"range {self.index} of {self.imp_id}"


class RowError(models.Model):
    """Something to tell about one row of an import, with its row number as a spreadsheet shows it."""

    class Severity(models.TextChoices):
        FAILED = "failed"  # counts
        SKIPPED = "skipped"  # counts: a repeat of a later row
        NOTE = "note"  # never counts: repaired, padded, cut, a cell left out

    id = models.BigAutoField(primary_key=True)
    imp = models.ForeignKey(
        Import, on_delete=models.CASCADE, related_name="row_errors", db_index=False, db_constraint=False
    )
    number = models.BigIntegerField()
    line = models.BigIntegerField(null=True)
    column = models.TextField(null=True)
    column_index = models.IntegerField(null=True)
    value = models.TextField(blank=True)
    code = models.TextField()
    message = models.TextField()
    severity = models.TextField(choices=Severity)
    retried = models.BooleanField(default=False, db_default=False)  # imported again with corrected cells
    raw = ArrayField(models.TextField(), null=True)  # the record as it stands in the file; of failed rows

    class Meta:
        indexes = [models.Index(fields=["imp", "severity", "number"], name="row_error_order")]

    def __str__(self) -> str:
        return f"row {self.number}: {self.code}"


class MappingMemory(models.Model):
    """What a team's people confirmed for a header the last time; it wins over rules and AI."""

    id = models.BigAutoField(primary_key=True)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="mapping_memory", db_index=False)
    header_key = models.TextField()
    header = models.TextField(default="", db_default="")  # as it stood in the file; empty = older than this field
    column = models.JSONField()  # target, key, type, invert, words; or {"target": "ignore"}
    used_at = models.DateTimeField(db_default=Now())
    used_by = models.TextField(null=True)  # the person's address, as it was then

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "header_key"], name="memory_once")]
        indexes = [models.Index(fields=["team", "-used_at", "-id"], name="memory_newest")]

    def __str__(self) -> str:
        return self.header_key


class HeaderRowMemory(models.Model):
    """How a file with exactly these headers in this order was mapped the last time: it is applied whole."""

    id = models.BigAutoField(primary_key=True)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="header_rows", db_index=False)
    row_key = models.TextField()  # SHA-256 of the header keys in their order
    header_keys = ArrayField(models.TextField())
    headers = ArrayField(models.TextField())  # the first few as they stood in the file, to know it by
    columns = models.JSONField()  # one per column, as in MappingMemory
    used_at = models.DateTimeField(db_default=Now())
    used_by = models.TextField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "row_key"], name="header_row_once")]
        indexes = [models.Index(fields=["team", "-used_at", "-id"], name="header_row_newest")]

    def __str__(self) -> str:
        return self.row_key


class AIUse(models.Model):
    """One question to the AI: what it took. Kept when the upload is gone, so that a month adds up."""

    id = models.BigAutoField(primary_key=True)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="ai_uses", db_index=False)
    upload_id = models.UUIDField()  # no foreign key: uploads are thrown away
    model = models.TextField()
    samples = models.TextField()  # what of sample rows it saw
    tokens_in = models.BigIntegerField()
    tokens_out = models.BigIntegerField()
    seconds = models.FloatField()
    cost = models.DecimalField(max_digits=14, decimal_places=6, null=True)  # at the prices set then; null = none set
    currency = models.TextField(default="", db_default="")
    problem = models.TextField(null=True)
    asked_at = models.DateTimeField(db_default=Now())

    class Meta:
        indexes = [
            models.Index(fields=["team", "asked_at"], name="ai_use_by_month"),
            models.Index(fields=["upload_id"], name="ai_use_of_upload"),
        ]

    def __str__(self) -> str:
        return f"{self.model} about {self.upload_id}"
