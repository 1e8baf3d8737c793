"""The first page: numbers of one team, its latest imports, and what an empty team is told."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from dashboard import health
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


def test_an_undone_import_is_told_to_be_undone(client: Any, ada: Any) -> None:
    imp = an_import(ada.team, "kept.csv", created=1)
    assert "Undone" not in text(client.get("/app/"))
    Import.objects.filter(pk=imp.pk).update(undo_status="completed")
    assert '<span class="chip">Undone</span>' in text(client.get("/app/"))


def test_hostile_names_are_text(client: Any, ada: Any) -> None:
    an_import(ada.team, "<script>alert(1)</script>.csv", created=1)
    page = client.get("/app/").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;.csv" in page


def test_home_takes_the_same_queries_however_many_there_are(
    client: Any, ada: Any, make_contacts: Callable[..., list[Any]], django_assert_num_queries: Callable[..., Any]
) -> None:
    """Session, user, memberships, imports and their ledgers, the tally; ten of the numbers, of which six are
    savepoints and time limits; what waits, who is at work, and two of the search."""
    an_import(ada.team, "file.csv", created=1)
    with django_assert_num_queries(20):
        client.get("/app/")
    make_contacts(20)
    for n in range(6):
        an_import(ada.team, f"file-{n}.csv", created=n)
    with django_assert_num_queries(20):
        client.get("/app/?span=all")


def test_growth_is_drawn_and_stands_in_a_table(
    client: Any, ada: Any, stranger: Any, make_contacts: Callable[..., list[Any]]
) -> None:
    make_contacts(3)
    make_contacts("theirs@example.com", team=stranger.team)
    page = text(client.get("/app/"))
    today = datetime.now(UTC).strftime("%-d %b %Y")
    assert f'<th scope="row">{today}</th> <td class="number">3</td> <td class="number">3</td>' in page
    assert page.count('<th scope="row">') == 30 + len(health.QUEUES)
    assert re.search(r'<path class="chart-line" d="M1\.0 88\.0 L[\d. L]+98\.5 14\.0"', page)
    assert 'role="img" aria-label="Contacts over time' in page


@pytest.mark.parametrize(("jobs", "bar"), [(5, "25.0"), (20, "100.0"), (4000, "100.0")])
def test_queues_are_drawn_and_stand_in_a_table(
    client: Any, ada: Any, make_contacts: Callable[..., list[Any]], monkeypatch: pytest.MonkeyPatch, jobs: int, bar: str
) -> None:
    make_contacts(1)
    monkeypatch.setattr(health, "asked", lambda ask: (1, {"imports": jobs, "webhooks": 0}, "8.0"))
    page = text(client.get("/app/home/health/", headers={"hx-request": "true"}))
    row = rf'<th scope="row">Imports</th> <td class="bar">.*? width="{bar}%" .*?</td> <td class="number">{jobs:,}</td>'
    assert re.search(row, page)
    assert 'width="0.0%"' in page
    monkeypatch.setattr(health, "asked", lambda ask: None)
    assert "Work in the queues" not in text(client.get("/app/home/health/", headers={"hx-request": "true"}))


@pytest.mark.parametrize(("span", "rows"), [("30d", 30), ("90d", 90), ("12m", 53), ("all", 2), ("nonsense", 30)])
def test_another_span_is_a_link_and_a_part(
    client: Any, make_contacts: Callable[..., list[Any]], span: str, rows: int
) -> None:
    make_contacts(1)
    part = client.get(f"/app/home/numbers/?span={span}", headers={"hx-request": "true"})
    assert part.content.decode().lstrip().startswith('<div class="numbers"')
    assert 'id="home-numbers"' in text(part)
    assert rows <= text(part).count('<th scope="row">') <= rows + 1
    chosen = span if span != "nonsense" else "30d"
    assert re.search(rf'id="span-{chosen}"[^>]*aria-current="true"', text(part))
    plain = client.get(f"/app/home/numbers/?span={span}")
    assert (plain.status_code, plain["Location"]) == (302, f"/app/?span={chosen}")
    assert text(client.get(f"/app/?span={span}")).count("aria-current") == 2  # the page, and the span


def test_imports_by_how_they_ended(client: Any, ada: Any, stranger: Any) -> None:
    an_import(ada.team, "good.csv", created=12)
    bad = an_import(ada.team, "bad.csv", created=5, failed=3)
    an_import(stranger.team, "secret.csv", failed=9)
    page = text(client.get("/app/"))
    assert 'Every row went in <span class="faint">1</span>' in page
    assert 'Some rows failed <span class="faint">1</span>' in page
    assert "Failed or cancelled" not in page
    look_at = page.split('aria-label="To look at"')[1].split("</ul>")[0]
    assert f'href="/app/imports/{bad.pk}/"' in look_at
    assert "3 rows failed" in look_at
    assert "good.csv" not in look_at


def test_a_team_that_imported_nothing_is_told_so_once(client: Any, make_contacts: Any) -> None:
    make_contacts(3)
    page = text(client.get("/app/"))
    assert "No imports yet" in page
    assert "Imports of the last 30 days" not in page
    assert "nobody so far" in page


def test_old_imports_are_told_to_be_old(client: Any, ada: Any) -> None:
    imp = an_import(ada.team, created=1)
    Import.objects.filter(pk=imp.pk).update(created_at=datetime.now(UTC) - timedelta(days=40))
    assert "None in the last 30 days." in text(client.get("/app/"))


def test_owners_see_the_machinery_and_members_a_sentence(
    client: Any,
    bob: Any,
    sign_in: Callable[[Any], Any],
    make_contacts: Callable[..., list[Any]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("dashboard.presence.count_at", lambda _: 0)  # whoever else works in this session
    make_contacts(1)
    page, members = text(client.get("/app/")), text(sign_in(bob).get("/app/"))
    assert "No worker is running. Imports wait." in page
    assert "No worker is running. Imports wait." in members
    assert page.index("No worker is running") < page.index("tile-label")  # a trouble stands first
    assert "PostgreSQL 18" in page
    assert "PostgreSQL" not in members
    part = text(sign_in(bob).get("/app/home/health/", headers={"hx-request": "true"}))
    assert part.startswith('<section class="card" id="home-health"')
    assert "PostgreSQL" not in part
    assert sign_in(bob).get("/app/home/health/")["Location"] == "/app/"


def test_when_counting_takes_too_long_the_page_says_about(
    client: Any, make_contacts: Callable[..., list[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_contacts(3)
    monkeypatch.setattr("dashboard.head_count.count_contacts", lambda *_, **__: None)
    page = text(client.get("/app/"))
    assert "about 3" in page
    assert 'hx-trigger="load delay' in page
    assert '<svg class="chart"' not in page


def test_what_was_counted_just_now_is_not_asked_for_again(client: Any, make_contacts: Callable[..., list[Any]]) -> None:
    make_contacts(3)
    assert "recount" not in text(client.get("/app/"))


def test_pages_are_not_kept_by_caches_and_run_no_inline_code(client: Any) -> None:
    response = client.get("/app/")
    assert response["Cache-Control"] == "no-store"
    assert "default-src 'none'" in response["Content-Security-Policy"]
    page = response.content.decode()
    assert " style=" not in page
    assert "<script>" not in page
