"""Keys for programs. Only a hash is kept: the database cannot give a key away."""

from django.db import models
from django.db.models.functions import Now

import api.intake.models
import api.webhooks.models  # noqa: F401 - their tables belong to this room
from contacts.models import Team, UUIDv7


class ApiKey(models.Model):
    """A team's key for the HTTP API, looked up by `prefix` and compared by SHA-256."""

    class Scope(models.TextChoices):
        FULL = "full"
        IMPORTS = "imports"  # the import routes only
        READ = "read"  # GET only

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="api_keys")
    name = models.TextField()
    scope = models.TextField(choices=Scope, default=Scope.FULL, db_default=Scope.FULL)
    prefix = models.TextField(unique=True)  # the first 11 characters, shown in lists
    digest = models.TextField()  # SHA-256 of the whole key, hex
    created_at = models.DateTimeField(db_default=Now(), editable=False)
    last_used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.name} ({self.prefix}…)"


class IdempotentRequest(models.Model):
    """A request sent with an Idempotency-Key, and the answer that a repetition of it gets for 24 hours.

    Written in the transaction of the request itself: what it did and what is remembered of it come true together.
    """

    id = models.BigAutoField(primary_key=True)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="+", db_index=False)
    key = models.TextField()  # as the client sent it, 1 to 256 characters
    fingerprint = models.TextField()  # hash of method, path, parsed fields and file: see api.idempotency
    status = models.IntegerField()  # HTTP status of the answer
    response = models.TextField()  # the JSON that was answered
    created_at = models.DateTimeField(db_default=Now(), editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "key"], name="idempotency_once")]
        indexes = [models.Index(fields=["created_at"], name="idempotency_age")]

    def __str__(self) -> str:
        return f"request {self.id}"
