"""The doors through which events about mails come in, and what came through them by the hour."""

from django.db import models
from django.db.models.functions import Now

from contacts.models import Team, UUIDv7


class IntakeEndpoint(models.Model):
    """An address of ours that one sender tells its events, and the secret it signs them with."""

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="intake_endpoints")
    name = models.TextField()
    secret = models.TextField()  # kept as it is, as those of outgoing webhooks are: checking a signature needs it
    enabled = models.BooleanField(default=True)
    opts_out = models.BooleanField(default=True)  # a hard bounce or a complaint unsubscribes the contact
    created_at = models.DateTimeField(db_default=Now(), editable=False)

    def __str__(self) -> str:
        return f"intake {self.id}"


class IntakeHour(models.Model):
    """What an endpoint was sent within one hour. Counted in one statement per event."""

    pk = models.CompositePrimaryKey("endpoint_id", "hour")
    endpoint = models.ForeignKey(IntakeEndpoint, on_delete=models.CASCADE, related_name="hours", db_index=False)
    hour = models.DateTimeField()
    stored = models.BigIntegerField(default=0)  # new lines in timelines: one event may have several recipients
    unknown = models.BigIntegerField(default=0)  # recipients who are no contacts
    repeated = models.BigIntegerField(default=0)  # recipients who had the event already
    ignored = models.BigIntegerField(default=0)  # events that are not about a mail to somebody
    refused = models.BigIntegerField(default=0)  # requests that were not signed as they should be, or not readable
    last_at = models.DateTimeField(null=True)  # the last event that was taken in, and its type
    last_type = models.TextField(null=True)
    last_refused_at = models.DateTimeField(null=True)
    last_refusal = models.TextField(null=True)  # see api.intake.door.REFUSALS

    def __str__(self) -> str:
        return f"{self.endpoint_id} {self.hour}"
