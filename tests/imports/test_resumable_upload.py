"""Files in parts: they arrive whole and once, whatever breaks off; they cost no more than allowed and leave nothing."""

import base64
import hashlib
import io
import random
import threading
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from imports import partial_upload, upload
from imports.errors import ImportRejected
from imports.models import PartialUpload, Upload, UploadPart
from imports.partial_upload import WrongOffset, begin, expire, finish, folder, take_part
from imports.start import start_import
from tests.imports.engine import a_csv, options_for, people

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_queue")]
PEOPLE = a_csv(people(50))
LENGTH = len(PEOPLE)
TUS = {"Tus-Resumable": "1.0.0"}
PART = "application/offset+octet-stream"


def create(client, length=LENGTH, *, name="people.csv", **headers):
    told = {"Upload-Length": str(length), "Upload-Metadata": f"filename {base64.b64encode(name.encode()).decode()}"}
    return client.post(reverse("partials"), headers={**TUS, **told, **headers})


def send(client, where, data, offset, *, content_type=PART, **headers):
    return client.patch(where, data, content_type, headers={**TUS, "Upload-Offset": str(offset), **headers})


def ask(client, where):
    return client.head(where, headers=TUS)


def done(client, where):
    return client.post(f"{where}finish/", headers={"accept": "application/json"})


def stored(team):
    """Every file of the team in storage: parts and uploads."""
    found = []
    for root in (f"uploads/{team.pk}", f"parts/{team.pk}"):
        folders = [root]
        while folders:
            here = folders.pop()
            try:
                inner, files = default_storage.listdir(here)
            except FileNotFoundError:
                continue
            folders += [f"{here}/{name}" for name in inner]
            found += [f"{here}/{name}" for name in files]
    return found


# --- The protocol -----------------------------------------------------------------------------------------------------


def test_it_says_what_it_can(client):
    told = client.options(reverse("partials"))
    assert told.status_code == 204
    assert told["Tus-Version"] == told["Tus-Resumable"] == "1.0.0"
    assert set(told["Tus-Extension"].split(",")) == {"creation", "expiration", "termination"}
    assert told["Tus-Max-Size"] == str(200 * 1024 * 1024)


def test_a_file_in_parts_is_the_same_file(client, ada):
    answer = create(client, name="../Kunden, März.csv")
    where = answer["Location"]
    assert (answer.status_code, answer["Upload-Offset"]) == (201, "0")
    assert ask(client, where)["Upload-Length"] == str(len(PEOPLE))
    for start in range(0, len(PEOPLE), 700):
        assert ask(client, where)["Upload-Offset"] == str(start)
        answer = send(client, where, PEOPLE[start : start + 700], start)
        assert answer.status_code == 204
        assert answer["Upload-Expires"].endswith("GMT")
    assert not Upload.objects.exists()
    answer = done(client, where)
    made = Upload.objects.get()
    assert answer.json() == {"next": reverse("upload_map", args=[made.pk])}
    assert (made.team, made.user, made.name, made.size) == (ada.team, ada, "Kunden, März.csv", len(PEOPLE))
    assert made.sha256 == hashlib.sha256(PEOPLE).hexdigest()
    with default_storage.open(made.path) as file:
        assert file.read() == PEOPLE
    assert stored(ada.team) == [made.path]
    assert made.suggestion, "its columns are suggested, as for any other file"
    # Whoever lost an answer hears it again.
    assert done(client, where).json() == answer.json()
    assert ask(client, where)["Upload-Offset"] == str(len(PEOPLE))
    assert Upload.objects.count() == 1


@pytest.mark.parametrize("seed", range(5))
def test_whatever_is_sent_again_or_lost_the_bytes_are_the_clients(client, seed):
    luck = random.Random(seed)
    where = create(client)["Location"]
    sent = 0
    while sent < len(PEOPLE):
        size = luck.randrange(0, 900)
        claimed = sent if luck.random() < 0.7 else luck.randrange(0, len(PEOPLE))
        answer = send(client, where, PEOPLE[claimed : claimed + size], claimed)
        assert answer.status_code == (204 if claimed == sent else 409)
        sent = int(ask(client, where)["Upload-Offset"])
    assert done(client, where).status_code == 200
    assert Upload.objects.get().sha256 == hashlib.sha256(PEOPLE).hexdigest()
    assert not UploadPart.objects.exists()


def test_nothing_begins_before_the_last_byte(client, ada):
    where = create(client)["Location"]
    send(client, where, PEOPLE[:-1], 0)
    answer = done(client, where)
    assert answer.status_code == 409
    assert "not here yet" in answer.json()["problem"]
    assert not Upload.objects.exists()
    send(client, where, PEOPLE[-1:], len(PEOPLE) - 1)
    assert done(client, where).status_code == 200


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Tus-Resumable": "0.2.2"}, 412),
        ({"Upload-Length": "-1"}, 400),
        ({"Upload-Length": "many"}, 400),
        ({"Upload-Length": ""}, 400),
        ({"Upload-Length": "9" * 30}, 400),
        ({"Upload-Length": str(200 * 1024 * 1024 + 1)}, 413),
        ({"Upload-Metadata": "filename not-base-64!"}, 400),
        ({"Upload-Metadata": "filename " + "QUFB" * 2000}, 400),
        ({"Upload-Metadata": "filename /w=="}, 400),
        ({"X-HTTP-Method-Override": "PATCH"}, 405),
    ],
)
def test_what_cannot_be_begun(client, headers, status):
    answer = create(client, **headers)
    assert answer.status_code == status
    assert answer["Tus-Resumable"] == "1.0.0"
    assert not PartialUpload.objects.exists()


@pytest.mark.parametrize(
    ("data", "offset", "headers", "status"),
    [
        (b"email\n", 1, {}, 409),
        (b"email\n", "", {}, 400),
        (b"email\n", 0, {"Tus-Resumable": "2.0.0"}, 412),
        (b"email\n", 0, {"content_type": "text/csv"}, 415),
        (PEOPLE + b"x", 0, {}, 413),
    ],
)
def test_parts_that_are_refused(client, ada, data, offset, headers, status):
    where = create(client)["Location"]
    assert send(client, where, data, offset, **headers).status_code == status
    assert ask(client, where)["Upload-Offset"] == "0"
    assert stored(ada.team) == []


def test_clients_that_know_only_get_and_post(client):
    where = create(client)["Location"]
    told = {**TUS, "Upload-Offset": "0", "X-HTTP-Method-Override": "PATCH"}
    assert client.post(where, PEOPLE, PART, headers=told).status_code == 204
    assert client.get(where, headers={**TUS, "X-HTTP-Method-Override": "DELETE"}).status_code == 405
    assert ask(client, where)["Upload-Offset"] == str(len(PEOPLE))


def test_nobody_else_sees_or_touches_it(client, sign_in, bob, stranger):
    where = create(client)["Location"]
    for person in (bob, stranger):
        theirs = sign_in(person)
        for answer in (
            ask(theirs, where),
            send(theirs, where, PEOPLE, 0),
            theirs.delete(where, headers=TUS),
            done(theirs, where),
        ):
            assert answer.status_code == 404
    nobody = Client()
    for answer in (create(nobody), ask(nobody, where), send(nobody, where, PEOPLE, 0), done(nobody, where)):
        assert answer.status_code == 401
    assert ask(client, where)["Upload-Offset"] == "0"


def test_other_sites_cannot_send_in_a_persons_name(ada):
    theirs = Client(enforce_csrf_checks=True)
    theirs.force_login(ada)
    assert create(theirs).status_code == 403
    theirs.get(reverse("import_new"))
    token = {"X-CSRFToken": theirs.cookies["rollcall_csrf"].value}
    where = create(theirs, **token)["Location"]
    assert send(theirs, where, PEOPLE, 0).status_code == 403
    assert theirs.delete(where, headers=TUS).status_code == 403
    assert done(theirs, where).status_code == 403
    assert send(theirs, where, PEOPLE, 0, **token).status_code == 204


# --- Refused, cancelled, given up: nothing is left --------------------------------------------------------------------


def test_what_is_no_table_is_refused_as_by_the_form(client, ada):
    pdf = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type /Catalog>>\nendobj"
    where = create(client, len(pdf))["Location"]
    send(client, where, pdf, 0)
    answer = done(client, where)
    form = client.post(
        reverse("import_new"), {"file": ContentFile(pdf, "people.csv")}, headers={"accept": "application/json"}
    )
    assert (answer.status_code, answer.json()) == (form.status_code, form.json()) == (422, form.json())
    assert "PDF" in answer.json()["problem"]
    assert stored(ada.team) == []
    assert not PartialUpload.objects.exists()


def test_cancelling_leaves_nothing(client, ada):
    where = create(client)["Location"]
    send(client, where, PEOPLE[:100], 0)
    assert client.delete(where, headers=TUS).status_code == 204
    assert ask(client, where).status_code == 404
    assert stored(ada.team) == []
    assert not PartialUpload.objects.exists()


def test_cancelling_as_the_last_word_comes_in_takes_the_file_too_unless_it_is_imported(client, ada):
    for imported in (False, True):
        where = create(client)["Location"]
        send(client, where, PEOPLE, 0)
        done(client, where)
        made = Upload.objects.get()
        if imported:
            start_import(made, options_for(made), actor="ada", source="hand")
        assert client.delete(where, headers=TUS).status_code == 204
        assert Upload.objects.exists() == imported
        assert bool(stored(ada.team)) == imported


def test_what_nobody_continues_is_swept_away_after_a_day(client, ada):
    where = create(client)["Location"]
    send(client, where, PEOPLE[:100], 0)
    finished = create(client)["Location"]
    send(client, finished, PEOPLE, 0)
    done(client, finished)
    expire()
    assert PartialUpload.objects.count() == 2
    PartialUpload.objects.update(touched_at=timezone.now() - timedelta(hours=25))
    assert ask(client, where).status_code == 404
    expire()
    assert not PartialUpload.objects.exists()
    assert stored(ada.team) == [Upload.objects.get().path]


# --- What a team may have at once -------------------------------------------------------------------------------------


def test_a_team_may_send_so_many_files_at_once(client, ada, stranger, sign_in, settings, monkeypatch):
    monkeypatch.setattr(partial_upload, "MAX_UNFINISHED", 2)
    first = create(client)["Location"]
    send(client, first, PEOPLE[:10], 0)
    create(client)
    answer = create(client)
    assert answer.status_code == 429
    assert answer["Retry-After"]
    assert "too many files at once" in answer.json()["problem"]
    assert create(sign_in(stranger)).status_code == 201
    # What was given up makes room, the oldest first.
    PartialUpload.objects.filter(team=ada.team).update(touched_at=timezone.now() - timedelta(hours=2))
    assert create(client).status_code == 201
    assert ask(client, first).status_code == 404
    assert stored(ada.team) == []
    assert PartialUpload.objects.filter(team=ada.team).count() == 2


def test_a_team_may_send_so_many_bytes_at_once(client, settings):
    settings.MAX_UPLOAD_BYTES = 1000
    for _ in range(5):
        assert create(client, 1000).status_code == 201
    assert create(client, 1).status_code == 429


@pytest.mark.parametrize("limit", ["WAITING_FILES", "WAITING_SIZES"])
def test_a_team_tidies_up_before_it_sends_more(client, monkeypatch, limit, settings):
    settings.MAX_UPLOAD_BYTES = len(PEOPLE)
    monkeypatch.setattr(upload, limit, 1)
    form = {"file": ContentFile(PEOPLE, "people.csv")}
    assert client.post(reverse("import_new"), form).status_code == 302
    form["file"].seek(0)
    answer = client.post(reverse("import_new"), form)
    assert answer.status_code == 413
    assert "nobody has imported yet" in answer.content.decode()
    assert create(client).status_code == 413
    made = Upload.objects.get()
    start_import(made, options_for(made), actor="ada", source="hand")
    assert create(client).status_code == 201


def test_a_file_comes_in_so_many_parts(client, monkeypatch):
    monkeypatch.setattr(partial_upload, "MAX_PARTS", 2)
    where = create(client)["Location"]
    assert [send(client, where, PEOPLE[i : i + 1], i).status_code for i in range(3)] == [204, 204, 413]


# --- Killed anywhere --------------------------------------------------------------------------------------------------


@pytest.fixture
def begun(ada):
    return begin(ada.team, user_id=ada.pk, name="people.csv", length=len(PEOPLE))


def test_two_that_bring_the_same_part(begun, ada):
    other = PartialUpload.objects.get(pk=begun.pk)
    take_part(begun, io.BytesIO(PEOPLE[:100]), offset=0)
    with pytest.raises(WrongOffset):
        take_part(other, io.BytesIO(PEOPLE[:50]), offset=0)
    assert len(stored(ada.team)) == 1
    assert begun.offset == 100


def test_a_part_that_comes_after_the_cancelling_leaves_nothing(begun, ada):
    PartialUpload.objects.all().delete()
    with pytest.raises(WrongOffset):
        take_part(begun, io.BytesIO(PEOPLE), offset=0)
    assert stored(ada.team) == []


def test_killed_after_a_part_was_stored_or_while_the_file_was_put_together(begun, ada):
    default_storage.save(f"{folder(ada.team.pk, begun.pk)}/0-never-recorded", ContentFile(b"half a part"))
    default_storage.save(upload.upload_path(ada.team, begun.pk), ContentFile(b"half a file"))
    take_part(begun, io.BytesIO(PEOPLE), offset=0)
    made = finish(begun)
    assert made.sha256 == hashlib.sha256(PEOPLE).hexdigest()
    assert stored(ada.team) == [made.path]


@pytest.mark.parametrize("damage", [b"", PEOPLE[:-1]])
def test_a_part_that_was_cut_short_in_storage_is_never_taken_for_whole(begun, ada, damage):
    take_part(begun, io.BytesIO(PEOPLE), offset=0)
    path = UploadPart.objects.get().path
    default_storage.delete(path)
    default_storage.save(path, ContentFile(damage))
    with pytest.raises(ImportRejected, match="damaged"):
        finish(begun)
    assert stored(ada.team) == []
    assert not Upload.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_finishing_twice_at_once_makes_one_upload(client):
    where = create(client)["Location"]
    send(client, where, PEOPLE, 0)
    held, release = threading.Event(), threading.Event()

    def hold():
        with connection.cursor() as cursor:
            cursor.execute("BEGIN")
            cursor.execute("SELECT FROM imports_partialupload FOR UPDATE")
            held.set()
            release.wait(30)
            cursor.execute("ROLLBACK")
        connection.close()

    other = threading.Thread(target=hold)
    other.start()
    held.wait(30)
    assert done(client, where).status_code == 423
    release.set()
    other.join()
    assert done(client, where).status_code == 200
    assert Upload.objects.count() == 1
