"""Keys for programs. Only a hash is kept: the database cannot give a key away."""

from django.db import models
from django.db.models.functions import Now

from contacts.models import Team, UUIDv7


class ApiKey(models.Model):
    """A team's key for the HTTP API, looked up by `prefix` and compared by SHA-256."""

    id = models.UUIDField(primary_key=True, db_default=UUIDv7(), editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="api_keys")
    name = models.TextField()
    prefix = models.TextField(unique=True)  # the first 11 characters, shown in lists
    digest = models.TextField()  # SHA-256 of the whole key, hex
    created_at = models.DateTimeField(db_default=Now(), editable=False)
    last_used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.name} ({self.prefix}…)"
