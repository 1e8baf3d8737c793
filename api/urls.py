"""The API's routes, at the root of the site (API.md 1)."""

from ninja import NinjaAPI

from api import errors, imports
from api.auth import BearerKey

api = NinjaAPI(
    title="Rollcall",
    version="1.0.0",
    description="Contacts and contact imports, compatible with Resend's contacts API.",
    auth=BearerKey(),
    docs_url=None,
    openapi_url=None,
)
errors.install(api)
api.add_router("", imports.router)

urlpatterns = [*api.urls[0]]
app_name = api.urls[1]
