"""The site map: pages for people under /app/, the API at the root."""

from django.urls import include, path
from django.views.generic import RedirectView

from dashboard.accounts import email_addresses
from dashboard.pages import (
    api_keys,
    api_reference,
    bulk,
    contact_details,
    contact_editing,
    contacts,
    dry_runs,
    exports,
    home,
    imports,
    intakes,
    memory,
    mend,
    properties,
    property_types,
    readings,
    resumable,
    reviews,
    segments,
    team,
    topics,
    undo,
    unsubscribe,
    uploads,
    webhooks,
)

pages = [
    home,
    contacts,
    contact_editing,
    contact_details,
    bulk,
    exports,
    resumable,
    uploads,
    readings,
    reviews,
    imports,
    dry_runs,
    undo,
    mend,
    segments,
    topics,
    properties,
    property_types,
    team,
    memory,
    api_keys,
    api_reference,
    webhooks,
    intakes,
]

urlpatterns = [
    path("", RedirectView.as_view(url="/app/")),
    path("app/account/email/", email_addresses, name="account_email"),  # before theirs
    path("app/account/", include("allauth.account.urls")),
    path("app/", include([pattern for page in pages for pattern in page.urlpatterns])),
    *unsubscribe.urlpatterns,
    path("", include("api.urls")),
]

handler404 = "api.errors.no_such_route"
handler500 = "api.errors.server_error"
