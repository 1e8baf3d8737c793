"""Domains, of which we keep none: clients ask for them only to see whether their key is good."""

from typing import Any

from django.http import HttpRequest
from ninja import Router

from api.schemas import READING, EmptyList

router = Router(tags=["Domains"])


@router.get("/domains", response={200: EmptyList, **READING}, summary="List domains")
def list_domains(request: HttpRequest) -> dict[str, Any]:
    """Always empty: this server sends no mail."""
    return {"has_more": False, "data": []}
