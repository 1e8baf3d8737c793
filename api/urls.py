"""The API's routes, at the root of the site (API.md 1)."""

from django.urls import path
from ninja import NinjaAPI

from api import (
    audiences,
    contacts,
    domains,
    errors,
    idempotency,
    import_actions,
    imports,
    properties,
    segments,
    suggest,
    topics,
)
from api.auth import BearerKey
from api.intake.door import intake
from api.json_bodies import StrictJson
from api.openapi import openapi_json
from api.webhooks.routes import router as webhooks

api = NinjaAPI(
    title="Rollcall",
    version="1.0.0",
    description="Contacts and contact imports, compatible with Resend's contacts API.",
    auth=BearerKey(),
    parser=StrictJson(),
    docs_url=None,
    openapi_url=None,
)
errors.install(api)
idempotency.install(api)
# In this order: "suggest" is no id of an import, and "imports" no contact.
for nouns in (suggest, import_actions, imports):
    api.add_router("", nouns.router)
for nouns in (contacts, segments, topics, properties, audiences, domains):
    api.add_router("", nouns.router)
api.add_router("", webhooks)

urlpatterns = [
    path("openapi.json", openapi_json(api)),
    path("webhooks/intake/<uuid:endpoint>", intake, name="intake"),
    *api.urls[0],
]
app_name = api.urls[1]
