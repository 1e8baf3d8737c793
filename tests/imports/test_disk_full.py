"""A disk that fills up while a file arrives: 507 in a sentence, by every door, and nothing is left behind."""

import errno
import os
import resource
import tempfile
from contextlib import contextmanager

import pytest
from django.conf import settings
from django.core.files.storage import FileSystemStorage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from django.test import Client
from django.urls import reverse
from psycopg import errors as pg

from imports import disk
from imports.models import Import, PartialUpload, Upload
from tests.imports.test_resumable_upload import PEOPLE, create, done, send, stored

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_queue")]
LARGE = b"email\n" + b"a@example.com\n" * 300_000  # too large for Django to keep in memory


@pytest.fixture
def fill_up(monkeypatch):
    """From when it is called on, the disk takes the first bytes of a file and no more."""

    def fill(number=errno.ENOSPC):
        def save(self, name, content, **_):
            path = self.path(name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(next(content.chunks())[:20])
            raise OSError(number, os.strerror(number), path)

        monkeypatch.setattr(FileSystemStorage, "save", save)

    return fill


@contextmanager
def files_up_to(size):
    """What the kernel refuses beyond it, it refuses a full disk in the same way."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def temporary_files():
    return {name for name in os.listdir(tempfile.gettempdir()) if ".upload" in name}


def patient(user=None):
    """A browser that looks at what went wrong instead of raising it."""
    browser = Client(raise_request_exception=False)
    if user:
        browser.force_login(user)
    return browser


def nothing_is_left(team):
    return not (stored(team) or Upload.objects.exists() or Import.objects.exists() or PartialUpload.objects.exists())


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_by_the_form(client, ada, fill_up, number):
    fill_up(number)
    answer = client.post(reverse("import_new"), {"file": SimpleUploadedFile("people.csv", PEOPLE)})
    assert answer.status_code == 507
    assert "no room left" in answer.content.decode()
    assert nothing_is_left(ada.team)


def test_in_a_part(client, ada, fill_up):
    where = create(client)["Location"]
    fill_up()
    answer = send(client, where, PEOPLE, 0)
    assert answer.status_code == 507
    assert answer.json() == {"problem": disk.SENTENCE}
    assert nothing_is_left(ada.team)


def test_when_the_parts_are_put_together(client, ada, fill_up):
    where = create(client)["Location"]
    send(client, where, PEOPLE[:50], 0)
    send(client, where, PEOPLE[50:], 50)
    fill_up()
    answer = done(client, where)
    assert (answer.status_code, answer.json()) == (507, {"problem": disk.SENTENCE})
    assert nothing_is_left(ada.team)


def test_by_the_api(api, ada, fill_up):
    fill_up()
    answer = api.form("/contacts/imports", file=SimpleUploadedFile("people.csv", PEOPLE))
    assert answer.status_code == 507
    assert answer.json() == {"statusCode": 507, "message": disk.SENTENCE, "name": "insufficient_storage"}
    assert nothing_is_left(ada.team)


def test_in_the_temporary_file_of_a_form(ada, api):
    before = temporary_files()
    assert len(LARGE) > settings.FILE_UPLOAD_MAX_MEMORY_SIZE
    api.client.raise_request_exception = False
    strict = Client(enforce_csrf_checks=True, raise_request_exception=False)
    strict.force_login(ada)
    strict.get(reverse("import_new"))
    with files_up_to(1 << 20):
        answers = [
            # Read by the check for other sites' forms, or by the page itself.
            person.post(reverse("import_new"), {"file": SimpleUploadedFile("people.csv", LARGE)})
            for person in (strict, patient(ada))
        ]
        program = api.form("/contacts/imports", file=SimpleUploadedFile("people.csv", LARGE))
    for answer in answers:
        assert answer.status_code == 507
        assert "The disk is full" in answer.content.decode()
        assert "no room left" in answer.content.decode()
    assert (program.status_code, program.json()["name"]) == (507, "insufficient_storage")
    assert nothing_is_left(ada.team)
    assert temporary_files() == before


def test_in_the_database(client, api, ada, monkeypatch):
    def create_none(**_):
        raise OperationalError("could not extend file") from pg.DiskFull("could not extend file")

    monkeypatch.setattr(Upload.objects, "create", create_none)
    answer = client.post(reverse("import_new"), {"file": SimpleUploadedFile("people.csv", PEOPLE)})
    assert answer.status_code == 507
    assert api.form("/contacts/imports", file=SimpleUploadedFile("people.csv", PEOPLE)).status_code == 507
    assert nothing_is_left(ada.team)


def test_anywhere_else(ada, monkeypatch):
    def refuse(*_, **__):
        raise OperationalError("could not extend file") from pg.DiskFull("could not extend file")

    monkeypatch.setattr("dashboard.pages.home.head_count", refuse)
    answer = patient(ada).get(reverse("home"))
    assert answer.status_code == 507
    assert "The disk is full" in answer.content.decode()


class FromS3(Exception):
    response = {"ResponseMetadata": {"HTTPStatusCode": 507}, "Error": {"Code": "XMinioStorageFull"}}


@pytest.mark.parametrize(
    ("error", "full"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), True),
        (OSError(errno.EDQUOT, "Disk quota exceeded"), True),
        (OSError(errno.EFBIG, "File too large"), True),
        (OSError(errno.ECONNRESET, "Connection reset by peer"), False),
        (OSError("nothing is known"), False),
        (pg.DiskFull(), True),
        (pg.AdminShutdown(), False),
        (FromS3(), True),
        (ValueError(), False),
        (None, False),
    ],
)
def test_what_is_a_full_disk(error, full):
    assert disk.is_disk_full(error) == full
