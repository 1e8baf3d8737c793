"""Files in S3: read in pieces, and a store that is away makes everybody wait and nobody lose anything."""

import io
import zipfile
from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.conf import settings as configured
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from imports import away, disk, partial_upload, store, sweep, tasks
from imports.away import StoreAway
from imports.models import Import, PartialUpload, Rehearsal, Upload
from imports.start import start_rehearsal
from tests.imports.engine import an_upload, begin, counts, finish, options_for, people
from tests.imports.s3_server import serving
from tests.imports.test_resumable_upload import PEOPLE, create, done, send

SMALL = 1 << 12  # bytes of a piece in these tests


@pytest.fixture
def s3(settings, monkeypatch):
    """Uploads are kept in a store of the test's own, which is away when the test says so."""
    monkeypatch.setattr(store, "PIECE", SMALL)
    monkeypatch.setattr(store, "PATIENCE", {"connect_timeout": 2, "read_timeout": 2, "retries": {"max_attempts": 0}})
    monkeypatch.setattr(store, "time", SimpleNamespace(sleep=lambda _: None))
    with serving() as server:
        settings.STORAGES = configured.STORAGES | {
            "default": {"BACKEND": configured.S3_STORAGE["BACKEND"], "OPTIONS": server.options()}
        }
        yield server


# --- Reading and writing ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [0, 1, SMALL - 1, SMALL, SMALL + 1, 5 * SMALL + 7])
def test_what_is_saved_is_read(s3, size):
    body = bytes(number % 251 for number in range(size))
    default_storage.save("uploads/a", ContentFile(body))
    with default_storage.open("uploads/a") as file:
        assert file.read() == body
        assert file.seek(0, io.SEEK_END) == size
        assert file.seek(size // 2) == size // 2
        assert file.read(9) == body[size // 2 :][:9]


def test_only_the_pieces_that_are_needed_are_fetched(s3):
    default_storage.save("uploads/a", ContentFile(b"x" * 50 * SMALL))
    s3.asked.clear()
    with default_storage.open("uploads/a") as file:
        file.read(10)
    assert len(s3.asked) < 5 < 50


def test_a_workbook_is_read_from_its_end_and_in_any_order(s3):
    text = io.BytesIO()
    with zipfile.ZipFile(text, "w") as archive:
        for name in "abcdefgh":
            archive.writestr(name, name * 3 * SMALL)
    default_storage.save("uploads/a", ContentFile(text.getvalue()))
    with default_storage.open("uploads/a") as file, zipfile.ZipFile(file) as archive:
        assert all(archive.read(name) == (name * 3 * SMALL).encode() for name in "hagbfc")


def test_a_connection_that_breaks_costs_one_piece(s3, monkeypatch):
    body = bytes(range(256)) * 64
    default_storage.save("uploads/a", ContentFile(body))
    s3.trouble = "breaks"
    monkeypatch.setattr(store.time, "sleep", lambda _: setattr(s3, "trouble", ""))
    with default_storage.open("uploads/a") as file:
        assert file.read() == body


def test_a_file_that_is_replaced_while_it_is_read_is_not_mixed(s3):
    default_storage.save("uploads/a", ContentFile(b"a" * 3 * SMALL))
    with default_storage.open("uploads/a") as file:
        file.read(10)
        s3.objects["uploads/a"] = b"b" * 3 * SMALL
        with pytest.raises(StoreAway):
            file.read()


def test_what_is_not_there_is_told_from_a_store_that_is_away(s3):
    with pytest.raises(FileNotFoundError):
        default_storage.open("uploads/a")
    s3.trouble = "NoSuchBucket"
    with pytest.raises(StoreAway):
        default_storage.open("uploads/a")


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        ("refused", "refused|closed|not answer"),
        ("NoSuchBucket", "S3_BUCKET"),
        ("InvalidAccessKeyId", "S3_ACCESS_KEY_ID"),
        ("SignatureDoesNotMatch", "S3_SECRET_ACCESS_KEY"),
        ("AccessDenied", "may not"),
    ],
)
def test_an_operator_is_told_what_to_mend_and_no_secret(s3, trouble, words):
    s3.trouble = trouble
    with pytest.raises(StoreAway, match=words) as told:
        store.try_out(store.S3Store(**s3.options()))
    assert "secret-of-the-store" not in str(told.value)


def test_an_address_that_is_none(s3):
    with pytest.raises(StoreAway, match="S3_ENDPOINT_URL"):
        store.try_out(store.S3Store(**s3.options(endpoint_url="127.0.0.1:9000")))


def test_a_good_store_is_left_as_it_was(s3):
    store.try_out(store.S3Store(**s3.options()))
    assert s3.objects == {}


def test_a_store_that_is_full_is_a_full_disk(s3):
    s3.trouble = "full"
    with pytest.raises(StoreAway) as told:
        default_storage.save("uploads/a", ContentFile(b"a"))
    assert disk.is_disk_full(told.value)


# --- Work in the background -------------------------------------------------------------------------------------------


def test_an_import_waits_for_the_store_and_then_ends_complete(team, small_ranges, s3):
    imp = begin(team, people(400))
    s3.trouble = "refused"
    for _ in range(8):  # more often than a reading may break off by its own fault
        tasks.run_import(str(imp.pk))
        imp.refresh_from_db()
        assert (imp.status, imp.problem) == ("in_progress", away.WAITING)
    s3.trouble = ""
    finish(imp)
    assert (imp.status, imp.problem) == ("completed", None)
    assert counts(imp)["created"] == 400


def test_so_does_a_rehearsal(team, small_ranges, s3):
    upload = an_upload(team, people(40))
    rehearsal = start_rehearsal(upload, options_for(upload))
    s3.trouble = "AccessDenied"
    tasks.rehearse(str(rehearsal.pk))
    assert Rehearsal.objects.get().problem == away.WAITING
    assert Rehearsal.objects.get().finished_at is None
    s3.trouble = ""
    tasks.rehearse(str(rehearsal.pk))
    assert Rehearsal.objects.get().counts["created"] == 40


@pytest.mark.django_db(transaction=True)
def test_the_sweep_forgets_no_file_that_it_could_not_delete(ada, no_queue, s3):
    upload = an_upload(ada.team, people(4))
    Upload.objects.update(created_at=timezone.now() - timedelta(days=400))
    partial = partial_upload.begin(ada.team, user_id=ada.pk, name="b.csv", length=10)
    partial_upload.take_part(partial, io.BytesIO(b"email\n"), offset=0)
    PartialUpload.objects.update(touched_at=timezone.now() - timedelta(days=2))
    assert len(s3.objects) == 2
    s3.trouble = "refused"
    sweep.expire()
    assert Upload.objects.filter(pk=upload.pk).exists()
    assert PartialUpload.objects.exists()
    s3.trouble = ""
    sweep.expire()
    assert s3.objects == {}
    assert not Upload.objects.exists()
    assert not PartialUpload.objects.exists()


# --- People and programs ----------------------------------------------------------------------------------------------


def test_a_program_is_told_to_try_again(api, no_queue, s3):
    s3.trouble = "refused"
    file = io.BytesIO(b"email\na@example.com\n")
    file.name = "a.csv"
    answer = api.form("/contacts/imports", file=file)
    assert (answer.status_code, answer.json()["message"]) == (503, away.SENTENCE)
    assert not Import.objects.exists()


def test_a_page_says_so(ada, no_queue, s3):
    s3.trouble = "refused"
    browser = Client(raise_request_exception=False)
    browser.force_login(ada)
    answer = browser.post(reverse("import_new"), {"file": SimpleUploadedFile("people.csv", PEOPLE)})
    assert answer.status_code == 503
    assert away.SENTENCE in answer.content.decode()


def test_parts_that_arrived_outlive_the_store(ada, no_queue, s3):
    """The browser's script asks again after a 5xx; then nothing but the last part has to be sent again."""
    browser = Client(raise_request_exception=False)
    browser.force_login(ada)
    where = create(browser, len(PEOPLE)).headers["Location"]
    half = len(PEOPLE) // 2
    assert send(browser, where, PEOPLE[:half], offset=0).status_code == 204
    s3.trouble = "refused"
    assert send(browser, where, PEOPLE[half:], offset=half).status_code == 503
    s3.trouble = ""
    assert send(browser, where, PEOPLE[half:], offset=half).status_code == 204
    s3.trouble = "refused"
    assert done(browser, where).status_code == 503
    s3.trouble = ""
    assert done(browser, where).status_code == 200
    assert [*s3.objects.values()] == [PEOPLE]
