"""The first page: numbers of one team, its latest imports, and what an empty team is told."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from imports.models import Import, KeyRange, Upload

pytestmark = pytest.mark.django_db


def an_import(team: Any, name: str = "people.csv", **counts: int) -> Import:
    upload = Upload.objects.create(team=team, name=name, path="x", size=10, sha256="0", sniffed={})
    imp = Import.objects.create(
        team=team, upload=upload, actor="ada@example.com", source="hand", options={}, status="completed"
    )
    KeyRange.objects.create(imp=imp, index=1, finished_at=datetime.now(UTC), **counts)
    return imp


def text(response: Any) -> str:
    return " ".join(response.content.decode().split())


def test_an_empty_team_is_told_how_to_begin(client: Any, ada: Any) -> None:
    response = client.get("/app/")
    assert response.status_code == 200
    assert "Drop a CSV to begin" in text(response)
    assert "Latest imports" not in text(response)


def test_numbers_of_this_team_only(
    client: Any, ada: Any, stranger: Any, make_contacts: Callable[..., list[Any]]
) -> None:
    make_contacts(7)
    make_contacts("out@example.com", unsubscribed=True)
    make_contacts("theirs@example.com", team=stranger.team)
    page = text(client.get("/app/"))
    assert '<span class="tile-number">8</span>' in page
    assert '<span class="tile-number">87.5%</span>' in page
    assert '<span class="tile-number">1</span>' in page
    assert "Drop a CSV to begin" not in page


def test_latest_imports_of_this_team_only(client: Any, ada: Any, stranger: Any) -> None:
    for n in range(7):
        imp = an_import(ada.team, f"file-{n}.csv", created=1000 + n, failed=n)
        Import.objects.filter(pk=imp.pk).update(created_at=datetime.now(UTC) - timedelta(days=n))
    an_import(stranger.team, "secret.csv", created=5)
    page = text(client.get("/app/"))
    assert [n for n in range(7) if f"file-{n}.csv" in page] == [0, 1, 2, 3, 4]
    assert "1,004" in page
    assert "secret.csv" not in page


def test_hostile_names_are_text(client: Any, ada: Any) -> None:
    an_import(ada.team, "<script>alert(1)</script>.csv", created=1)
    page = client.get("/app/").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;.csv" in page


def test_home_takes_the_same_queries_however_many_imports(
    client: Any, ada: Any, django_assert_num_queries: Callable[..., Any]
) -> None:
    """Session, user, memberships, totals, imports, their ledgers."""
    for n in range(5):
        an_import(ada.team, f"file-{n}.csv", created=n)
    with django_assert_num_queries(6):
        client.get("/app/")


def test_pages_are_not_kept_by_caches_and_run_no_inline_code(client: Any) -> None:
    response = client.get("/app/")
    assert response["Cache-Control"] == "no-store"
    assert "default-src 'none'" in response["Content-Security-Policy"]
    page = response.content.decode()
    assert " style=" not in page
    assert "<script>" not in page
