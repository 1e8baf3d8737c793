"""Webhooks in the database, which holds the truth: what is to be sent to whom and when, and what came of it.

Messages are made by `api.webhooks.outbox`, sent by `api.webhooks.delivery`, and deleted after WEBHOOK_DAYS.
"""

from django.db import models
from django.db.models.functions import Now

from contacts.models import Team, UUIDv7


class WebhookEndpoint(models.Model):
    """A URL of a team's choice that is told of what its subscriptions name."""

    class Because(models.TextChoices):
        HAND = "hand"  # somebody disabled it
        FAILING = "failing"  # nothing arrived for days
        GONE = "gone"  # it answered 410: never again

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="webhook_endpoints")
    url = models.TextField()
    enabled = models.BooleanField(default=True)
    disabled_because = models.TextField(choices=Because, null=True)
    disabled_at = models.DateTimeField(null=True)
    failing_since = models.DateTimeField(null=True)  # the first failure after the last success
    # The worker that sends to it: one at a time, so that a slow receiver holds up nobody else. See imports.lease.
    fence = models.BigIntegerField(default=0)
    lease_until = models.DateTimeField(null=True)
    lease_holder = models.TextField(null=True)
    queued_at = models.DateTimeField(null=True)  # when a worker was last called for it and has not come yet
    created_at = models.DateTimeField(db_default=Now(), editable=False)

    def __str__(self) -> str:
        return f"webhook {self.id}"  # never the URL: it may hold a token


class WebhookSubscription(models.Model):
    """A type of event an endpoint wants to hear of, from a moment on."""

    id = models.BigAutoField(primary_key=True)
    endpoint = models.ForeignKey(
        WebhookEndpoint, on_delete=models.CASCADE, related_name="subscriptions", db_index=False
    )
    type = models.TextField()  # see api.webhooks.events
    since = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [models.UniqueConstraint(fields=["endpoint", "type"], name="webhook_type_once")]

    def __str__(self) -> str:
        return self.type


class WebhookSecret(models.Model):
    """What messages to an endpoint are signed with. Kept as it is: signing needs it."""

    id = models.BigAutoField(primary_key=True)
    endpoint = models.ForeignKey(WebhookEndpoint, on_delete=models.CASCADE, related_name="secrets")
    secret = models.TextField()
    expires_at = models.DateTimeField(null=True)  # set when another one took its place
    created_at = models.DateTimeField(db_default=Now(), editable=False)

    def __str__(self) -> str:
        return f"secret {self.id}"


class WebhookMessage(models.Model):
    """One event in the words it is told in, the same for every endpoint and every attempt."""

    id = models.UUIDField(primary_key=True, editable=False)  # made of team and key: the id receivers know it by
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="+", db_index=False)
    key = models.TextField()  # what it tells of: "event/<id>", "import/<id>/completed", ...
    type = models.TextField()
    body = models.TextField()  # JSON, byte for byte as it is signed
    created_at = models.DateTimeField(db_default=Now(), editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "key"], name="webhook_message_once")]
        indexes = [models.Index(fields=["created_at"], name="webhook_message_age")]

    def __str__(self) -> str:
        return f"{self.type} {self.id}"


class WebhookDelivery(models.Model):
    """A message on its way to an endpoint: due at `next_attempt_at`, over when that is null."""

    id = models.BigAutoField(primary_key=True)
    endpoint = models.ForeignKey(WebhookEndpoint, on_delete=models.CASCADE, related_name="deliveries", db_index=False)
    message = models.ForeignKey(WebhookMessage, on_delete=models.CASCADE, related_name="deliveries")
    attempts = models.IntegerField(default=0)  # since it was last begun: a resend begins anew
    next_attempt_at = models.DateTimeField(null=True, db_default=Now())
    delivered_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(db_default=Now(), editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["endpoint", "message"], name="webhook_delivery_once")]
        indexes = [
            models.Index(fields=["endpoint", "-id"], name="webhook_delivery_newest"),
            models.Index(
                fields=["endpoint", "next_attempt_at"],
                name="webhook_delivery_due",
                condition=models.Q(next_attempt_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"delivery {self.id}"

    @property
    def status(self) -> str:
        """`pending`, `attempting`, `success` or `failed`, as the API calls them."""
        if self.next_attempt_at is not None:
            return "attempting" if self.attempts else "pending"
        return "success" if self.delivered_at else "failed"


class WebhookAttempt(models.Model):
    """What came of sending a message once."""

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    delivery = models.ForeignKey(WebhookDelivery, on_delete=models.CASCADE, related_name="log")
    at = models.DateTimeField(db_default=Now())
    status_code = models.IntegerField(null=True)  # null when there was no answer
    response = models.TextField()  # its first kilobyte
    problem = models.TextField(null=True)  # one sentence; null when the message was received
    milliseconds = models.IntegerField()

    def __str__(self) -> str:
        return f"attempt {self.id}"


class WebhookCursor(models.Model):
    """How far the history of contacts has been read. One row at most; none while nobody wants to hear of contacts.

    Everything up to `low` is read for good. Ids are given out before they are committed, so beyond it a slow
    transaction may still bring some: all up to `mark` is there once no transaction older than `bound` runs.
    """

    id = models.SmallIntegerField(primary_key=True, default=1)
    low = models.BigIntegerField()
    mark = models.BigIntegerField(null=True)
    bound = models.BigIntegerField(null=True)  # a transaction id of PostgreSQL's 64-bit kind

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="webhook_cursor_once")]

    def __str__(self) -> str:
        return f"up to {self.low}"
