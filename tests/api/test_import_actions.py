"""What is ours around imports: dry runs, start, cancel, resume, undo, row errors and suggested column maps."""

import csv
import io
import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.utils import timezone

from contacts.models import Contact, Property
from imports import suggestions
from imports.models import AIUse, Import, MappingMemory, Rehearsal, RowError, Staging, Upload
from imports.rehearsal import run_rehearsal
from imports.run import run_import
from imports.sweep import sweep
from imports.undo import run_undo

pytestmark = pytest.mark.django_db(transaction=True)  # the engine commits as it goes

CSV = b"email,first_name,seats\na@example.com,Ada,3\nb@example.com,Bob,4\nbad,,5\nb@example.com,Bobby,6\n"
MAP = json.dumps({"email": "email", "first_name": "first_name", "properties": {"seats": {"column": "seats"}}})
PATH = "/contacts/imports"
FAR = timezone.now() + timedelta(days=2)
LONG_AGO = timezone.now() - timedelta(days=2)


@pytest.fixture(autouse=True)
def _no_queue(monkeypatch):
    """The tests are the workers."""
    monkeypatch.setattr("imports.tasks.queue", lambda *_, **__: None)


def a_file(content=CSV, name="people.csv"):
    return SimpleUploadedFile(name, content, content_type="text/csv")


def create(api, content=CSV, **fields):
    answer = api.form(PATH, file=a_file(content), **fields)
    assert answer.status_code == 201, answer.content
    return answer.json()["id"]


def look(api, import_id):
    return api.get(f"{PATH}/{import_id}").json()


def act(api, import_id, verb):
    return api.post(f"{PATH}/{import_id}/{verb}")


def work(import_id):
    while run_import(import_id) is not None:
        pass


def rehearse():
    for rehearsal in Rehearsal.objects.filter(finished_at=None):
        run_rehearsal(rehearsal.pk)


def dry_run(api, content=CSV, **fields):
    import_id = create(api, content, dry_run="true", **fields)
    rehearse()
    return import_id


def swept():
    taken = []
    sweep(requeue_import=taken.append, requeue_rehearsal=lambda pk: None, requeue_undo=lambda pk: None)
    return taken


# --- Dry runs ---------------------------------------------------------------------------------------------------------


def test_a_dry_run_says_what_the_run_then_does(api, make_contacts):
    make_contacts("a@example.com", unsubscribed=True)
    content = (
        CSV.replace(b"seats", b"unsubscribed").replace(b",3", b",no").replace(b",4", b",no").replace(b",6", b",no")
    )
    import_id = create(api, content, dry_run="true")
    waiting = look(api, import_id)
    assert (waiting["status"], waiting["dry_run"], waiting["predicted"]) == ("queued", True, None)
    rehearse()
    told = look(api, import_id)
    assert told["status"] == "queued"
    assert told["counts"] == {"total": 0, "created": 0, "updated": 0, "skipped": 0, "failed": 0}
    predicted = told["predicted"]
    five = {name: predicted[name] for name in told["counts"]}
    assert five == {"total": 4, "created": 1, "updated": 1, "skipped": 1, "failed": 1}
    assert predicted["opt_outs_kept"] == 1
    assert predicted["repeats"] == 1
    assert predicted["problems"][0]["first_row"] == 4
    assert Contact.objects.count() == 1
    read = Staging.objects.get().finished_at

    started = act(api, import_id, "start")
    assert (started.status_code, started.json()["dry_run"]) == (200, False)
    work(import_id)
    done = look(api, import_id)
    assert (done["status"], done["counts"]) == ("completed", five)
    assert done["predicted"] == predicted  # it stays to be compared
    assert Contact.objects.get(email_key="b@example.com").first_name == "Bobby"
    # What was read for the dry run was not read again (and is dropped at the end).
    staging = Staging.objects.get()
    assert (staging.fence, staging.finished_at) == (1, None)
    assert read is not None


def test_no_worker_and_no_sweep_takes_a_dry_run_up(api):
    import_id = dry_run(api)
    Import.objects.update(created_at=LONG_AGO)
    work(import_id)
    assert swept() == []
    assert look(api, import_id)["status"] == "queued"
    assert not Contact.objects.exists()


def test_a_dry_run_starts_once_it_has_counted_and_only_once(api):
    import_id = create(api, dry_run="true")
    early = act(api, import_id, "start")
    assert (early.status_code, early.json()["name"]) == (409, "conflict")
    assert "still counting" in early.json()["message"]
    rehearse()
    assert act(api, import_id, "start").status_code == 200
    again = act(api, import_id, "start")
    assert (again.status_code, again.json()["message"]) == (409, "This import has been started already.")
    assert act(api, create(api), "start").status_code == 409


def test_a_property_that_changed_meanwhile_stops_the_start(api, ada):
    import_id = dry_run(api, column_map=MAP)
    Property.objects.create(team=ada.team, key="seats", type="number")
    answer = act(api, import_id, "start")
    assert answer.status_code == 422
    assert "already exists as a number" in answer.json()["message"]
    assert look(api, import_id)["status"] == "queued"


def test_of_twenty_starts_one_starts(api, monkeypatch):
    import_id = dry_run(api)
    queued = []
    monkeypatch.setattr("imports.tasks.queue", lambda task, row, **_: queued.append(row))

    def start(_):
        try:
            return Client(headers={"authorization": f"Bearer {api.key}"}).post(f"{PATH}/{import_id}/start").status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(20) as pool:
        answers = sorted(pool.map(start, range(20)))
    assert answers == [200] + [409] * 19
    assert len(queued) == 1


def test_of_twenty_starts_and_cancels_one_wins(api):
    import_id = dry_run(api)

    def race(number):
        try:
            client = Client(headers={"authorization": f"Bearer {api.key}"})
            return client.post(f"{PATH}/{import_id}/{'start' if number % 2 else 'cancel'}").json()
        finally:
            connection.close()

    with ThreadPoolExecutor(20) as pool:
        list(pool.map(race, range(20)))
    work(import_id)
    end = look(api, import_id)
    assert (end["status"], end["reason"]) in {("completed", None), ("failed", "cancelled")}
    assert Contact.objects.exists() == (end["counts"]["created"] > 0)


def test_a_dry_run_is_cancelled_for_good(api):
    import_id = dry_run(api)
    body = act(api, import_id, "cancel").json()
    assert (body["status"], body["reason"], body["dry_run"]) == ("failed", "cancelled", False)
    assert body["message"] == "Cancelled before it was started. Nothing was imported."
    assert act(api, import_id, "cancel").status_code == 200
    assert act(api, import_id, "start").status_code == 409
    assert act(api, import_id, "resume").status_code == 409
    assert act(api, import_id, "undo").status_code == 422
    work(import_id)
    assert not Contact.objects.exists()


def test_a_dry_run_expires_with_what_it_staged(api):
    import_id = dry_run(api)
    told = look(api, import_id)
    assert told["expires_at"] > told["created_at"]
    Import.objects.update(held_until=timezone.now() - timedelta(seconds=1))
    Staging.objects.update(created_at=LONG_AGO)
    assert act(api, import_id, "start").status_code == 409  # also before the sweep comes round
    swept()
    body = look(api, import_id)
    assert (body["status"], body["reason"], body["expires_at"]) == ("failed", "expired", None)
    assert "not started within 24 hours" in body["message"]
    assert body["predicted"]["created"] == 2
    assert not Staging.objects.exists()
    assert act(api, import_id, "start").status_code == 409


def test_a_dry_run_of_a_file_that_breaks_off_fails(api, monkeypatch):
    from imports import rehearsal
    from imports.errors import ImportRejected

    def refuse(*_, **__):
        raise ImportRejected("broken", "Line 3 cannot be read.")

    import_id = create(api, dry_run="true")
    monkeypatch.setattr(rehearsal, "ensure_staged", refuse)
    rehearse()
    body = look(api, import_id)
    assert (body["status"], body["reason"], body["message"]) == ("failed", "unreadable", "Line 3 cannot be read.")


def test_the_staging_may_be_lost_before_the_start(api):
    import_id = dry_run(api)
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TABLE {Staging.objects.get().table}")
    act(api, import_id, "start")
    work(import_id)
    assert look(api, import_id)["counts"]["created"] == 2


# --- Cancel, resume, undo ---------------------------------------------------------------------------------------------


def test_cancel_and_resume(api):
    import_id = create(api)
    assert act(api, import_id, "cancel").json()["reason"] == "cancelled"
    assert act(api, import_id, "cancel").status_code == 200
    resumed = act(api, import_id, "resume").json()
    assert (resumed["status"], resumed["reason"], resumed["message"]) == ("queued", None, None)
    assert act(api, import_id, "resume").status_code == 409
    work(import_id)
    assert look(api, import_id)["counts"]["created"] == 2
    for verb in ("cancel", "resume"):
        answer = act(api, import_id, verb)
        assert (answer.status_code, answer.json()["name"]) == (409, "conflict")


def test_undo(api):
    import_id = create(api)
    assert act(api, import_id, "undo").status_code == 409
    work(import_id)
    assert look(api, import_id)["undo"] is None
    asked = act(api, import_id, "undo").json()["undo"]
    assert (asked["status"], asked["ended_at"]) == ("queued", None)
    assert act(api, import_id, "undo").status_code == 409
    while run_undo(import_id) is not None:
        pass
    body = look(api, import_id)
    assert body["undo"]["status"] == "completed"
    assert body["undo"]["counts"]["removed"] == 2
    assert body["counts"]["created"] == 2  # undo changes no counts
    assert not Contact.objects.exists()
    assert act(api, import_id, "resume").status_code == 409


@pytest.mark.parametrize("verb", ["start", "cancel", "resume", "undo"])
def test_another_teams_import_is_not_found(api, stranger, verb):
    import_id = create(api)
    theirs = api.of(stranger.team)
    assert act(theirs, import_id, verb).status_code == 404
    assert theirs.get(f"{PATH}/{import_id}/errors").status_code == 404
    assert look(api, import_id)["status"] == "queued"
    assert api.post(f"{PATH}/none/{verb}").json()["name"] == "invalid_parameter"


# --- Row errors -------------------------------------------------------------------------------------------------------


@pytest.fixture
def failed(api):
    """An import with 25 row errors: 15 failed, 10 repeats."""
    rows = [f"bad{i}," if i % 5 < 3 else "same@example.com," for i in range(25)] + ["same@example.com,"]
    import_id = create(api, ("email,plan\n" + "\n".join(rows) + "\n").encode())
    work(import_id)
    return import_id


def test_row_errors_in_file_order(api, failed):
    body = api.get(f"{PATH}/{failed}/errors").json()
    assert (body["object"], body["has_more"], len(body["data"])) == ("list", False, 25)
    assert [error["row"] for error in body["data"]] == list(range(2, 27))
    first = body["data"][0]
    assert first == {
        "id": first["id"],
        "row": 2,
        "line": 2,
        "column": "email",
        "value": "bad0",
        "code": "email_invalid",
        "message": first["message"],
        "severity": "failed",
    }
    only = api.get(f"{PATH}/{failed}/errors", severity="skipped").json()["data"]
    assert {error["severity"] for error in only} == {"skipped"}
    assert len(only) == 10


@pytest.mark.parametrize("severity", [None, "failed"])
@pytest.mark.parametrize("limit", [1, 4, 7, 100])
def test_pages_leave_nothing_out(api, failed, limit, severity):
    chosen = {"severity": severity} if severity else {}
    # Several about one row, which only their ids tell apart.
    for number in (5, 5, 5, 9):
        RowError.objects.create(imp_id=failed, number=number, code="x", message="x", severity="failed")

    def page(**cursor):
        return api.get(f"{PATH}/{failed}/errors", limit=limit, **chosen, **cursor).json()

    whole = [error["id"] for error in api.get(f"{PATH}/{failed}/errors", limit=100, **chosen).json()["data"]]
    seen, body = [], page()
    while True:
        seen += [error["id"] for error in body["data"]]
        if not body["has_more"]:
            break
        body = page(after=seen[-1])
    assert seen == whole
    back, body = [], page(before=whole[-1])
    while True:
        back = [error["id"] for error in body["data"]] + back
        if not body["has_more"]:
            break
        body = page(before=back[0])
    assert back == whole[:-1]


@pytest.mark.parametrize(
    "query", [{"limit": 0}, {"limit": 101}, {"after": "x"}, {"after": "1", "before": "1"}, {"severity": "worse"}]
)
def test_wrong_pages_are_refused(api, failed, query):
    answer = api.get(f"{PATH}/{failed}/errors", **query)
    assert (answer.status_code, answer.json()["name"]) == (422, "validation_error")


def test_another_imports_error_is_no_cursor(api, failed):
    other = create(api, b"email\nworse\n")
    work(other)
    cursor = RowError.objects.get(imp=other).pk
    assert api.get(f"{PATH}/{failed}/errors", after=cursor).status_code == 422


@pytest.mark.parametrize(
    ("query", "accept", "kind"),
    [
        ({}, "text/csv", "text/csv"),
        ({"format": "csv"}, "*/*", "text/csv"),
        ({}, "*/*", "application/json"),
        ({}, "text/html", "application/json"),
        ({"format": "json"}, "text/csv", "application/json"),
    ],
)
def test_the_failed_rows_as_csv(api, failed, query, accept, kind):
    answer = api.client.get(f"{PATH}/{failed}/errors", query_params=query, headers={"accept": accept})
    assert answer.headers["Content-Type"].startswith(kind)
    if kind == "text/csv":
        rows = list(csv.reader(io.StringIO(answer.getvalue().decode("utf-8-sig"))))
        assert rows[0] == ["email", "plan"]
        assert len(rows) == 16


def test_the_failed_rows_import_as_they_are_once_they_are_mended(api, failed):
    text = api.get(f"{PATH}/{failed}/errors", format="csv").getvalue().decode("utf-8-sig")
    import_id = create(api, text.replace("bad", "good@x").replace(",\r", ".example.com,\r").encode())
    work(import_id)
    assert look(api, import_id)["counts"]["created"] == 15


# --- Suggest ----------------------------------------------------------------------------------------------------------

MARKETING = (
    b"E-mail,Vorname,Accepts Marketing,Plan,Seats,Plan\na@example.com,Ada,yes,pro,3,x\nb@example.com,Bob,no,free,4,y\n"
)


def test_a_suggested_map_imports_as_it_is(api):
    body = api.form(f"{PATH}/suggest", file=a_file(MARKETING)).json()
    assert body["object"] == "column_map_suggestion"
    assert [column["target"] for column in body["columns"][:3]] == ["email", "first_name", "unsubscribed"]
    assert all(column["reason"] for column in body["columns"])
    assert body["column_map"]["email"] == "E-mail"
    assert body["column_map"]["properties"]["seats"] == {"column": "Seats", "type": "number"}
    assert any("`Plan` occurs more than once" in note for note in body["notes"])
    assert not Upload.objects.exists()
    assert not MappingMemory.objects.exists()

    work(create(api, MARKETING, column_map=json.dumps(body["column_map"])))
    ada, bob = Contact.objects.order_by("email_key")
    assert (ada.first_name, ada.unsubscribed, ada.properties) == ("Ada", False, {"seats": 3})
    assert bob.unsubscribed  # "Accepts Marketing = no"


def test_headers_and_rows_as_json_get_the_same_answer(api):
    rows = list(csv.reader(io.StringIO(MARKETING.decode())))
    by_file = api.form(f"{PATH}/suggest", file=a_file(MARKETING)).json()
    by_json = api.post(f"{PATH}/suggest", {"headers": rows[0], "rows": rows[1:]}).json()
    assert by_json["columns"] == by_file["columns"]
    assert by_json["column_map"] == by_file["column_map"]
    typed = api.post(
        f"{PATH}/suggest", {"headers": ["email", "Seats"], "rows": [["a@example.com", 3], ["b@x.org", None]]}
    )
    assert typed.json()["columns"][1]["type"] == "number"


@pytest.mark.parametrize(
    ("body", "status", "name"),
    [
        ({}, 422, "missing_required_field"),
        ({"headers": []}, 422, "missing_required_field"),
        ({"headers": "email"}, 422, "validation_error"),
        ({"rows": [[{}]]}, 422, "validation_error"),
        ({"headers": ["a"] * 10_001}, 422, "validation_error"),
        ([1], 422, "validation_error"),
    ],
)
def test_what_is_no_table_is_refused(api, body, status, name):
    answer = api.client.post(f"{PATH}/suggest", json.dumps(body), content_type="application/json")
    assert (answer.status_code, answer.json()["name"]) == (status, name), answer.content


def test_a_suggestion_for_no_file_or_a_picture(api):
    assert api.form(f"{PATH}/suggest", other="x").json()["name"] == "missing_required_field"
    assert api.form(f"{PATH}/suggest", file=a_file(b"\x89PNG\r\n\x1a\n" + bytes(99))).status_code == 422
    broken = api.client.post(f"{PATH}/suggest", "{", content_type="application/json")
    assert (broken.status_code, broken.json()["name"]) == (400, "validation_error")


def test_memory_and_properties_are_the_teams_own(api, ada, stranger):
    MappingMemory.objects.create(
        team=ada.team, header_key="plan", column={"target": "property", "key": "tier", "type": "string"}
    )
    asked = {"headers": ["email", "Plan"], "rows": [["a@example.com", "pro"]]}
    assert api.post(f"{PATH}/suggest", asked).json()["columns"][1]["key"] == "tier"
    assert api.of(stranger.team).post(f"{PATH}/suggest", asked).json()["columns"][1]["key"] == "plan"


def test_the_ai_is_asked_where_there_is_one_and_somebody_wants_it(api, settings, monkeypatch):
    asked = []

    def ask(headers, rows, **more):
        asked.append(headers)
        return suggestions.ai.AIAnswer(problem="The model did not answer.")

    monkeypatch.setattr(suggestions.ai, "ask", ask)
    table = {"headers": ["email"], "rows": [["a@example.com"]], "ai": True}
    assert api.post(f"{PATH}/suggest", table).json()["ai"] is None
    settings.OPENAI_API_KEY = "sk-test"
    assert api.post(f"{PATH}/suggest", table).json()["ai"] == "The model did not answer."
    assert api.form(f"{PATH}/suggest", file=a_file(), ai="true").json()["ai"] == "The model did not answer."
    assert api.post(f"{PATH}/suggest", table | {"ai": False}).json()["ai"] is None
    assert api.form(f"{PATH}/suggest", file=a_file()).json()["ai"] is None
    assert len(asked) == AIUse.objects.count() == 2
