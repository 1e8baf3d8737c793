"""The API's reference, to read and to try: Swagger UI over our OpenAPI document; without JavaScript, a plain list."""

from dataclasses import dataclass

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from api.openapi import METHODS, describe
from api.urls import api


@dataclass(frozen=True)
class Operation:
    """One line of the list."""

    method: str
    path: str
    summary: str


@login_not_required
@require_safe
def api_reference(request: HttpRequest) -> HttpResponse:
    """For everybody: it says nothing of anyone's data."""
    paths = describe(api)["paths"]
    operations = [
        Operation(method.upper(), address, item[method].get("summary", ""))
        for address, item in paths.items()
        for method in METHODS
        if method in item
    ]
    return render(request, "api_reference/show.html", {"operations": operations})


urlpatterns = [
    path("api-reference", api_reference),
    path("api-reference/", api_reference, name="api_reference"),
]
