"""Downloading contacts: whose they are, how many at once, and a download that breaks off is seen to."""

import http.client
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
from django.conf import settings
from django.db import connection
from django.urls import reverse

from api import downloads
from contacts import bulk_sets
from contacts.export import Blocks
from contacts.models import BulkAction
from imports.models import Import, Upload


def csv_of(client: Any, **query: Any) -> str:
    answer = client.get(reverse("contacts_export"), query)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert answer["Content-Disposition"].startswith('attachment; filename="analysts-')
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    return text


@pytest.mark.django_db
def test_a_filter_a_set_and_for_spreadsheets(client: Any, ada: Any, make_contacts: Any) -> None:
    people = make_contacts(2, first_name="=1+1")
    make_contacts("out@example.com", unsubscribed=True)
    assert csv_of(client, unsubscribed="true").splitlines()[1:] == ["out@example.com,,,true"]
    assert csv_of(client).count("\n") == 4
    action = bulk_sets.create(ada.team, kind=BulkAction.Kind.EXPORT, actor=None, contacts=[people[1].pk])
    told = csv_of(client, **{"bulk": action.pk, "for": "spreadsheets"})
    assert told.splitlines()[1:] == ["person1@example.com,'=1+1,,false"]
    action.refresh_from_db()
    assert action.status == BulkAction.Status.COMPLETED


@pytest.mark.django_db
def test_what_cannot_be_exported_is_said(
    client: Any, stranger: Any, sign_in: Any, ada: Any, make_contacts: Any
) -> None:
    make_contacts(1)
    action = bulk_sets.create(ada.team, kind=BulkAction.Kind.EXPORT, actor=None, contacts=[])
    assert sign_in(stranger).get(reverse("contacts_export"), {"bulk": action.pk}).status_code == 404
    other = bulk_sets.create(ada.team, kind=BulkAction.Kind.DELETE, actor=None, contacts=[])
    for bad in ("nonsense", uuid4(), other.pk):
        assert client.get(reverse("contacts_export"), {"bulk": bad}).status_code == 404
    for query in ({"segment": uuid4()}, {"nonsense": "1"}):
        assert client.get(reverse("contacts_export"), query).url == reverse("contacts")


@pytest.mark.django_db(transaction=True)
def test_what_is_held_is_let_go_of(client: Any, ada: Any, make_contacts: Any) -> None:
    """Also where nobody read a byte; else the fourth download would be refused for ever."""
    make_contacts(1)
    for _ in range(len(downloads.SLOTS) + 2):
        client.get(reverse("contacts_export")).close()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = ANY(%s) AND objid = %s",
            [[*downloads.SLOTS], ada.team.pk.int % 2**31],
        )
        assert cursor.fetchone() == (0,)


@pytest.mark.django_db(transaction=True)
def test_a_server_sends_so_many_at_once(client: Any, make_contacts: Any, monkeypatch: Any) -> None:
    """Of all teams: else some downloads that nobody reads would take every thread there is."""
    make_contacts(1)
    monkeypatch.setattr(downloads, "AT_ONCE", threading.BoundedSemaphore(1))
    first = client.get(reverse("contacts_export"))
    assert client.get(reverse("contacts_export")).url == reverse("contacts")
    first.close()
    monkeypatch.setattr(Blocks, "close", lambda self: 1 / 0)
    for _ in range(3):
        again = client.get(reverse("contacts_export"))
        assert again.status_code == 200
        again.close()


def get_elsewhere(client: Any, address: str) -> Any:
    try:
        return client.get(address)
    finally:
        connection.close()


@pytest.mark.django_db(transaction=True)
def test_failed_rows_take_the_same_places(
    client: Any, ada: Any, api: Any, make_contacts: Any, monkeypatch: Any
) -> None:
    """As exports: they are as long as somebody reads them."""
    make_contacts(1)
    sniffed = {"headers": ["Email"]}
    upload = Upload.objects.create(team=ada.team, name="a.csv", path="x", size=1, sha256="0", sniffed=sniffed)
    imp = Import.objects.create(
        team=ada.team, upload=upload, actor="x", source="hand", status="completed", options={"dialect": {}}
    )
    rows, page = reverse("import_errors_csv", args=[imp.pk]), reverse("import", args=[imp.pk])
    monkeypatch.setattr(downloads, "AT_ONCE", threading.BoundedSemaphore(1))
    for first in (rows, reverse("contacts_export")):
        held = client.get(first)
        assert held.status_code == 200
        assert client.get(rows).url == page
        assert client.get(reverse("contacts_export")).url == reverse("contacts")
        refused = api.get(f"/contacts/imports/{imp.pk}/errors", format="csv")
        assert (refused.status_code, refused.json()["name"]) == (429, "rate_limit_exceeded")
        assert refused["retry-after"] == "30"
        held.close()
    assert b"".join(client.get(rows).streaming_content).decode("utf-8-sig") == "Email\r\n"
    assert "Try again" in client.get(reverse("contacts")).content.decode()
    with connection.cursor() as cursor:  # somebody else takes all places of the team
        for slot in downloads.SLOTS:
            cursor.execute("SELECT pg_advisory_lock(%s, %s)", [slot, ada.team.pk.int % 2**31])
    with ThreadPoolExecutor(1) as elsewhere:
        assert elsewhere.submit(get_elsewhere, client, rows).result().url == page
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_unlock_all()")


@pytest.mark.django_db(transaction=True)
def test_a_download_that_breaks_off_is_seen_to(ada: Any, client: Any, live: Any) -> None:
    """The database ends the connection in the middle: the answer lacks its end, which every HTTP client notices."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO contacts_contact (team_id, email, email_key, first_name)"
            " SELECT %s, 'p' || n || '@example.com', 'p' || n || '@example.com', repeat('x', 2000)"
            " FROM generate_series(1, 40000) n",
            [ada.team.pk],
        )
    name = settings.SESSION_COOKIE_NAME
    cookie = f"{name}={client.cookies[name].value}"
    server = http.client.HTTPConnection(urlsplit(live.url).netloc, timeout=30)
    server.request("GET", reverse("contacts_export"), headers={"Cookie": cookie})
    answer = server.getresponse()
    assert answer.status == 200
    assert answer.read(1000).startswith(b"email,")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    with pytest.raises((http.client.IncompleteRead, ConnectionError)):
        answer.read()
