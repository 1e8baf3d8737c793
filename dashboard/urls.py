"""The site map: pages for people under /app/, the API at the root."""

from django.urls import include, path
from django.views.generic import RedirectView

urlpatterns = [
    path("", RedirectView.as_view(url="/app/")),
    path("app/account/", include("allauth.account.urls")),
]
