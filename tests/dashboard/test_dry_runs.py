"""A dry run of the API on the pages: in the history, on its own page, started and discarded."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from imports.models import Import, Rehearsal
from imports.rehearsal import run_rehearsal

pytestmark = pytest.mark.django_db


@pytest.fixture
def imp(api: Any, monkeypatch: pytest.MonkeyPatch) -> Import:
    monkeypatch.setattr("imports.tasks.queue", lambda *_, **__: None)
    file = SimpleUploadedFile("people.csv", b"email\na@example.com\nb@example.com\nbad\n")
    return Import.objects.get(pk=api.form("/contacts/imports", file=file, dry_run="true").json()["id"])


def text(response: Any) -> str:
    return " ".join(response.content.decode().split())


def rehearse() -> None:
    run_rehearsal(Rehearsal.objects.get().pk)


def test_the_page_waits_for_the_numbers_and_then_offers_the_start(client: Any, imp: Import) -> None:
    waiting = text(client.get(f"/app/imports/{imp.pk}/"))
    assert "Rehearsing the whole file" in waiting
    assert "Start the import" not in waiting
    rehearse()
    part = text(client.get(f"/app/imports/{imp.pk}/", headers={"hx-request": "true"}))
    assert "What importing all 3 rows would do" in part
    assert "hx-get" not in part  # it has stopped asking
    assert "1 row would fail" in part
    assert "Start the import" in part
    assert "Dry run" in text(client.get("/app/imports/"))
    assert "Dry run" in text(client.get("/app/"))


def test_it_is_started_once(client: Any, imp: Import) -> None:
    early = client.post(f"/app/imports/{imp.pk}/start/", follow=True)
    assert "still counting" in text(early)
    rehearse()
    page = text(client.post(f"/app/imports/{imp.pk}/start/", follow=True))
    assert "Waiting for a worker" in page
    assert "started already" in text(client.post(f"/app/imports/{imp.pk}/start/", follow=True))


def test_it_is_discarded(client: Any, imp: Import) -> None:
    rehearse()
    page = text(client.post(f"/app/imports/{imp.pk}/cancel/", follow=True))
    assert "The dry run was discarded. Nothing was imported." in page
    assert "Cancelled before it was started" in page
    assert "Resume" not in page
    again = text(client.post(f"/app/imports/{imp.pk}/resume/", follow=True))
    assert "only a dry run" in again


def test_strangers_start_none_of_ours(sign_in: Any, imp: Import, stranger: Any) -> None:
    rehearse()
    assert sign_in(stranger).post(f"/app/imports/{imp.pk}/start/").status_code == 404
    imp.refresh_from_db()
    assert imp.held_until is not None
