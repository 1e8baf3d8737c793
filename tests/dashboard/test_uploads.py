"""A file on its way: dropped, read another way, mapped, reviewed, started, and thrown away again."""

import io
import json
import re
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from contacts.models import Property, Segment, Topic
from dashboard.mapping import judged_map, posted_rows, suggested_rows
from dashboard.mapping_folds import FULL_ROWS, fold
from imports.column_map import ColumnMap
from imports.models import Import, MappingMemory, Rehearsal, Upload
from imports.suggestions import suggest_columns
from imports.upload import store_upload
from imports.words import Words

pytestmark = pytest.mark.django_db

PEOPLE = b"""Email,First Name,Accepts Marketing,Plan,Orders
ada@example.com,Ada,yes,pro,3
alan@example.com,Alan,no,free,0
grace@example.com,Grace,yes,free,12
"""
COUNTS = {
    "rows": 3, "created": 2, "updated": 1, "unchanged": 0, "skipped_known": 0, "skipped_repeat": 0, "failed": 0,
    "opt_outs_kept": 0, "opt_outs_ignored": 0, "resubscribed": 0, "created_unsubscribed": 0, "topic_opt_outs": 0,
    "problems": [],
}  # fmt: skip


@pytest.fixture(autouse=True)
def queued(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What was sent to workers; there are none."""
    sent: list[tuple[str, str]] = []
    monkeypatch.setattr("imports.tasks.queue", lambda task, row, **_: sent.append((task.name, str(row))))
    monkeypatch.setattr("dashboard.presence.workers_listening", lambda: 1)
    return sent


@pytest.fixture
def upload(ada: Any) -> Upload:
    return an_upload(ada.team)


def an_upload(team: Any, data: bytes = PEOPLE, name: str = "people.csv") -> Upload:
    stored = store_upload(team, io.BytesIO(data), name=name)
    suggest_columns(stored)
    return stored


def drop(client: Any, data: bytes, *, name: str = "people.csv", **extra: Any) -> Any:
    return client.post(reverse("import_new"), {"file": SimpleUploadedFile(name, data)}, **extra)


def page(name: str, upload: Upload, *more: Any) -> str:
    return reverse(name, args=[upload.pk, *more])


def source(response: Any) -> str:
    """The page as it is written, however its lines are broken."""
    return " ".join(response.content.decode().split())


def text(response: Any) -> str:
    """The page as it reads."""
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


def mapping(upload: Upload, **changes: str | None) -> dict[str, str]:
    """The mapping form as the page would send it, with changes; None leaves a field out."""
    fields = {}
    for told in upload.suggestion or []:
        index, target = told["index"], told["target"]
        fields[f"target-{index}"] = "new" if target == "property" else target
        fields[f"key-{index}"] = told["key"] or ""
        fields[f"type-{index}"] = told["type"] or "string"
        if target != "ignore":
            fields[f"on-{index}"] = "on"
        if target == "unsubscribed":
            fields |= {f"words-{index}": "0", f"invert-{index}": "yes" if told["invert"] else "no"}
    fields |= {name.replace("_", "-"): value for name, value in changes.items()}  # type: ignore[misc]
    return {name: value for name, value in fields.items() if value is not None}


def agree(client: Any, upload: Upload, **changes: str | None) -> Any:
    response = client.post(page("upload_map", upload), mapping(upload, **changes))
    upload.refresh_from_db()
    return response


def agreed(upload: Upload) -> dict[int, Any]:
    return {column.index: column for column in ColumnMap.model_validate(upload.review["column_map"]).columns}


def rehearsed(upload: Upload, **counts: Any) -> Rehearsal:
    rehearsal = upload.rehearsals.latest("created_at")
    rehearsal.counts = COUNTS | counts
    rehearsal.finished_at = timezone.now()
    rehearsal.save()
    return rehearsal


# --- Dropping ---------------------------------------------------------------------------------------------------------


def test_the_drop_zone_says_what_is_taken(client: Any) -> None:
    said = text(client.get(reverse("import_new")))
    assert "CSV, TSV, TXT or XLSX" in said
    assert "Up to 200 MB" in said


def test_a_file_leads_to_its_columns(client: Any, ada: Any) -> None:
    response = drop(client, PEOPLE)
    upload = Upload.objects.get(team=ada.team)
    assert response.headers["Location"] == page("upload_map", upload)
    assert (upload.name, upload.user) == ("people.csv", ada)
    assert [told["target"] for told in upload.suggestion] == [
        "email", "first_name", "unsubscribed", "property", "property",
    ]  # fmt: skip


def test_a_script_is_told_where_to_go(client: Any) -> None:
    response = drop(client, PEOPLE, headers={"accept": "application/json"})
    assert response.json() == {"next": page("upload_map", Upload.objects.get())}


@pytest.mark.parametrize(
    ("data", "name", "says"),
    [
        (b"", "empty.csv", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type /Catalog>>\nendobj", "people.csv", "PDF"),
        (b" \n\t\n  \n", "blank.csv", "nothing but blanks"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence_and_nothing_is_kept(
    client: Any, ada: Any, data: bytes, name: str, says: str
) -> None:
    response = drop(client, data, name=name)
    assert response.status_code == 422
    assert says in text(response)
    assert not Upload.objects.exists()
    assert stored_files(ada.team) == []
    answer = drop(client, data, name=name, headers={"accept": "application/json"})
    assert answer.status_code == 422
    assert says in answer.json()["problem"]


def test_a_file_over_the_limit_is_refused_with_the_limit(client: Any, ada: Any, settings: Any) -> None:
    settings.MAX_UPLOAD_BYTES = 2 * 1024 * 1024
    response = drop(client, b"a@example.com\n" * 200_000, headers={"accept": "application/json"})
    assert response.status_code == 413
    assert "2 MB" in response.json()["problem"]
    assert not Upload.objects.exists()
    assert stored_files(ada.team) == []


def test_no_file_at_all(client: Any) -> None:
    response = client.post(reverse("import_new"), {})
    assert response.status_code == 422
    assert "Choose a file first." in text(response)


def stored_files(team: Any) -> list[str]:
    try:
        return default_storage.listdir(f"uploads/{team.pk}")[1]
    except FileNotFoundError:
        return []


# --- Mapping ----------------------------------------------------------------------------------------------------------


def test_every_column_is_shown_with_samples_target_and_reason(client: Any, upload: Upload) -> None:
    response = client.get(page("upload_map", upload))
    html = source(response)
    assert len(re.findall(r'id="column-\d+"', html)) == 5
    said = text(response)
    for told in upload.suggestion:
        assert told["header"] in said
        assert told["reason"] in said
    assert "ada@example.com" in said
    assert "Nothing of the file left it" in said
    assert "“yes” means subscribed, “no” means unsubscribed" in said
    assert re.search(r'name="invert-2" value="yes" checked', html)


def test_cells_and_headers_are_text_whatever_they_hold(client: Any, ada: Any) -> None:
    evil = "<script>alert(1)</script>"
    upload = an_upload(ada.team, f"email,{evil}\na@example.com,{evil}\n".encode(), name=f"{evil}.csv")
    html = source(client.get(page("upload_map", upload)))
    assert "<script>alert" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    agree(client, upload)
    assert "<script>alert" not in client.get(page("upload_review", upload)).content.decode()


def test_agreeing_leads_to_the_review(client: Any, upload: Upload) -> None:
    response = agree(client, upload)
    assert response.headers["Location"] == page("upload_review", upload)
    columns = agreed(upload)
    assert {index: column.target for index, column in columns.items()} == {
        0: "email", 1: "first_name", 2: "unsubscribed", 3: "property", 4: "property",
    }  # fmt: skip
    assert (columns[4].key, columns[4].type) == ("orders", "number")
    assert columns[2].invert


def test_columns_may_be_left_out_renamed_and_turned(client: Any, upload: Upload) -> None:
    agree(
        client, upload,
        on_1=None, key_3="tariff", type_4="string", invert_2="no",
        words_2="2", word_2_0="yes", means_2_0="", word_2_1="no", means_2_1="leave",
    )  # fmt: skip
    columns = agreed(upload)
    assert set(columns) == {0, 2, 3, 4}
    assert (columns[3].key, columns[4].type) == ("tariff", "string")
    assert (columns[2].invert, columns[2].words) == (False, {"no": "leave"})


def test_the_address_is_in_whether_ticked_or_not(client: Any, upload: Upload) -> None:
    agree(client, upload, on_0=None)
    assert 0 in agreed(upload)


def test_an_existing_property_keeps_its_key_and_type(client: Any, ada: Any, upload: Upload) -> None:
    Property.objects.create(team=ada.team, key="tier", type="string")
    html = source(client.get(page("upload_map", upload)))
    assert '<option value="property:tier">tier (text)</option>' in html
    agree(client, upload, target_3="property:tier", key_3="something_else", type_3="number")
    assert (agreed(upload)[3].key, agreed(upload)[3].type) == ("tier", "string")


@pytest.mark.parametrize(
    ("changes", "index", "says"),
    [
        ({"key_3": "has space"}, 3, "cannot be a key"),
        ({"key_3": "a" * 51}, 3, "cannot be a key"),
        ({"key_3": ""}, 3, "Give the new property a key."),
        ({"key_3": "Email"}, 3, "is taken by a field"),
        ({"key_3": "orders"}, 4, "Keep one of them."),
        ({"type_3": "date"}, 3, "Choose a type"),
        ({"target_1": "email"}, 0, "goes to E-mail too"),
        ({"target_3": "first_name"}, 1, "goes to First name too"),
        ({"words_2": "1", "word_2_0": "perhaps", "means_2_0": ""}, 2, "Say what “perhaps” means."),
        ({"target_3": "unsubscribed", "on_2": None}, 3, "Say what “free” and “pro” mean."),
    ],
)
def test_what_cannot_be_is_said_beside_its_row(
    client: Any, upload: Upload, changes: dict[str, str | None], index: int, says: str
) -> None:
    response = agree(client, upload, **changes)
    assert response.status_code == 422
    row = re.search(rf'<li [^>]*id="column-{index}".*?</li>', response.content.decode(), re.DOTALL)
    assert row
    assert says in " ".join(re.sub(r"<[^>]+>", " ", row[0]).split())
    assert "data-wrong" in row[0]
    assert upload.review == {}


def test_a_refusal_calls_only_what_was_changed_a_choice(client: Any, upload: Upload) -> None:
    assert source(agree(client, upload, key_3="has space")).count("Your choice") == 1


def test_a_new_property_may_not_differ_from_one_that_exists(client: Any, ada: Any, upload: Upload) -> None:
    Property.objects.create(team=ada.team, key="seats", type="boolean")
    response = agree(client, upload, key_4="seats")
    assert response.status_code == 422
    assert "You have a property seats of type yes/no already." in text(response)


def test_someone_must_hold_the_addresses(client: Any, upload: Upload) -> None:
    response = agree(client, upload, target_0="ignore")
    assert response.status_code == 422
    assert not re.search(r"<div[^>]*data-no-email[^>]*hidden", source(response))
    assert re.search(r"<div[^>]*data-no-email[^>]*hidden", source(client.get(page("upload_map", upload))))


def test_a_file_without_addresses_is_told_at_once(client: Any, ada: Any) -> None:
    upload = an_upload(ada.team, b"Name,Plan\nAda,pro\nAlan,free\n")
    response = client.get(page("upload_map", upload))
    assert "No column goes to E-mail. Choose the one that holds the addresses" in text(response)
    assert not re.search(r"<div[^>]*data-no-email[^>]*hidden", source(response))


@pytest.mark.parametrize("target", ["id", "team_id", "property:nothing", "created_at", ""])
def test_targets_that_do_not_exist_count_as_left_out(client: Any, upload: Upload, target: str) -> None:
    agree(client, upload, target_3=target)
    assert 3 not in agreed(upload)


@pytest.mark.parametrize(("do", "ticked"), [("none", {0, 1, 2}), ("all", {0, 1, 2, 3, 4})])
def test_all_new_properties_are_ticked_or_unticked_at_once(
    client: Any, upload: Upload, do: str, ticked: set[int]
) -> None:
    html = source(agree(client, upload, do=do, key_3="kept", on_3=None))
    found = {int(i) for i in re.findall(r'name="on-(\d+)" *checked', html)}
    assert found == ticked
    assert 'value="kept"' in html  # what was typed stays
    assert upload.review == {}


def test_coming_back_shows_what_was_agreed_to(client: Any, upload: Upload) -> None:
    agree(client, upload, on_1=None, key_3="tariff")
    html = source(client.get(page("upload_map", upload)))
    assert 'value="tariff"' in html
    assert 'name="on-1"  aria' in html or not re.search(r'name="on-1" *checked', html)
    assert html.count("Your choice") == 2


def test_words_are_asked_for_when_a_column_becomes_unsubscribed(client: Any, upload: Upload) -> None:
    there = page("upload_words", upload, 3)
    said = text(client.get(there, {"target-3": "unsubscribed"}))
    assert "What do the words of “Plan” mean?" in said
    assert "free" in said
    assert "pro" in said
    assert client.get(there, {"target-3": "new"}).content == b""
    assert client.get(page("upload_words", upload, 99), {"target-99": "new"}).status_code == 404


def test_words_that_nobody_could_read_are_asked_for(client: Any, upload: Upload) -> None:
    agree(client, upload)
    client.get(page("upload_review", upload))
    problem = {"severity": "failed", "code": "unsubscribed_invalid", "column": "Accepts Marketing", "column_index": 2,
               "rows": 4, "first_row": 900, "examples": ["Snoozed"], "message": "…"}  # fmt: skip
    rehearsed(upload, problems=[problem], failed=4)
    html = source(client.get(page("upload_map", upload)))
    assert 'value="Snoozed"' in html
    assert "choose…" in html


def test_unsure_columns_stand_out_and_are_counted(client: Any, upload: Upload) -> None:
    upload.suggestion[3]["confidence"] = 0.3
    upload.suggestion[4]["warning"] = "Some cells are not numbers."
    upload.save()
    response = client.get(page("upload_map", upload))
    assert "2 columns need a look." in text(response)
    assert len(re.findall(r"<li [^>]*data-look", source(response))) == 2


def test_three_hundred_columns_are_one_page_and_one_post(client: Any, ada: Any) -> None:
    header = ",".join(["email", *(f"Answer {n}" for n in range(299))])
    upload = an_upload(ada.team, f"{header}\na@example.com{',yes' * 299}\n".encode())
    response = client.get(page("upload_map", upload))
    assert source(response).count('<li class="map-row') == 300
    assert len(response.content) < 1_500_000
    assert agree(client, upload).status_code == 302
    assert len(agreed(upload)) == 300


# --- Reading it another way -------------------------------------------------------------------------------------------


def test_a_file_is_read_the_way_the_person_says(client: Any, upload: Upload) -> None:
    said = {"encoding": "utf-8", "delimiter": ",", "quote": '"', "header": "no"}
    client.post(page("upload_read", upload), said)
    upload.refresh_from_db()
    assert upload.sniffed["headers"] is None
    assert upload.review == {"reading": {"header": False}}
    client.post(page("upload_read", upload), said | {"encoding": "cp1252"})
    upload.refresh_from_db()
    assert (upload.sniffed["headers"], upload.sniffed["dialect"]["encoding"]) == (None, "cp1252")
    assert len(upload.suggestion) == 5


def test_the_preview_shows_what_is_chosen_and_changes_nothing(client: Any, upload: Upload) -> None:
    said = {"encoding": "utf-8", "delimiter": ";", "quote": '"', "header": "yes"}
    html = client.get(page("upload_preview", upload), said).content.decode()
    assert html.lstrip().startswith('<div id="reading-preview"')
    assert "So read, it has 1 column and about 3 rows." in " ".join(re.sub(r"<[^>]+>", " ", html).split())
    before = Upload.objects.values().get(pk=upload.pk)
    assert Upload.objects.values().get(pk=upload.pk) == before
    as_it_is = client.get(page("upload_preview", upload), said | {"delimiter": ","})
    assert "So read" not in text(as_it_is)
    assert "Choose one of the ways" in text(client.get(page("upload_preview", upload), said | {"encoding": "klingon"}))


def test_quotes_inside_quotes_can_be_read_as_escaped(client: Any, ada: Any) -> None:
    upload = an_upload(ada.team, b'email,name\na@example.com,"Ann ""A"" B"\nb@example.com,"Bea"\n')
    assert "Quotes in quotes" in text(client.get(page("upload_map", upload)))
    client.post(page("upload_read", upload), {"encoding": "utf-8", "quote": '"', "escape": "\\", "header": "yes"})
    upload.refresh_from_db()
    assert upload.sniffed["dialect"]["escape"] == "\\"
    assert upload.review == {"reading": {"escape": "\\"}}
    client.post(page("upload_read", upload), {"encoding": "utf-8", "quote": '"', "escape": "doubled", "header": "yes"})
    upload.refresh_from_db()
    assert upload.sniffed["dialect"]["escape"] is None


def test_a_list_of_one_column_can_be_chosen(client: Any, upload: Upload) -> None:
    client.post(page("upload_read", upload), {"encoding": "utf-8", "delimiter": "none", "quote": '"', "header": "yes"})
    upload.refresh_from_db()
    assert upload.sniffed["width"] == 1
    assert "None: one column" in text(client.get(page("upload_map", upload)))


def test_a_file_without_header_has_numbered_columns(client: Any, ada: Any) -> None:
    upload = an_upload(ada.team, b"a@example.com,Ann\nb@example.com,Bea\n")
    assert "Column 2" in text(client.get(page("upload_map", upload)))
    agree(client, upload)
    assert agreed(upload)[0].header is None


# --- Reviewing --------------------------------------------------------------------------------------------------------


def test_without_a_map_there_is_nothing_to_review(client: Any, upload: Upload) -> None:
    for name in ("upload_review", "upload_rehearsal"):
        assert client.get(page(name, upload)).headers["Location"] == page("upload_map", upload)
    assert client.post(page("upload_start", upload)).headers["Location"] == page("upload_map", upload)


def test_the_review_rehearses_and_shows_the_first_rows(
    client: Any, upload: Upload, queued: list[Any], django_capture_on_commit_callbacks: Any
) -> None:
    agree(client, upload)
    with django_capture_on_commit_callbacks(execute=True):
        response = client.get(page("upload_review", upload))
    rehearsal = upload.rehearsals.get()
    assert ("imports.tasks.rehearse", str(rehearsal.pk)) in queued
    html = source(response)
    assert 'hx-trigger="load delay:300ms, every 1s"' in html
    said = text(response)
    assert "Rehearsing the whole file" in said
    for cell in ("grace@example.com", "Grace", "pro", "12"):
        assert cell in said


def test_the_rehearsal_ends_in_exact_numbers_and_polling_ends(client: Any, upload: Upload) -> None:
    agree(client, upload)
    client.get(page("upload_review", upload))
    rehearsed(upload, created=1100, updated=87, unchanged=10, skipped_repeat=3, failed=13, rows=1213)
    response = client.get(page("upload_rehearsal", upload), headers={"hx-request": "true"})
    html, said = source(response), text(response)
    assert 'id="rehearsal"' in html
    assert "hx-trigger" not in html
    assert "All 1,213 rows rehearsed" in said
    assert "Created 1,100" in said
    assert "Failed 13" in said
    assert "3 repeats" in said
    assert "Import 1,187 contacts" in said


@pytest.mark.parametrize(
    ("counts", "says"),
    [
        ({"rows": 0, "created": 0, "updated": 0}, "no rows below its header"),
        ({"created": 0, "updated": 0, "unchanged": 3}, "Nothing would change"),
        ({"created": 0, "updated": 0, "failed": 3}, "No row can be imported"),
        ({"created": 0, "updated": 0, "skipped_known": 3}, "Nobody new"),
    ],
)
def test_when_nothing_would_be_imported_it_says_why(
    client: Any, upload: Upload, counts: dict[str, int], says: str
) -> None:
    agree(client, upload)
    client.get(page("upload_review", upload))
    rehearsed(upload, **counts)
    said = text(client.get(page("upload_review", upload)))
    assert says in said
    assert "Import anyway" in said


def test_unchanged_people_count_when_they_join_a_segment(client: Any, upload: Upload) -> None:
    agree(client, upload)
    client.post(page("upload_review", upload), {"new_segment": "Fair"}, follow=True)
    rehearsed(upload, created=0, updated=0, unchanged=3)
    assert "Import 3 contacts" in text(client.get(page("upload_review", upload)))


def test_opt_outs_are_kept_unless_the_person_says_otherwise(client: Any, upload: Upload) -> None:
    agree(client, upload)
    html = source(client.get(page("upload_review", upload)))
    assert 'name="resubscribe"' not in html
    rehearsed(upload, opt_outs_kept=12)
    response = client.get(page("upload_review", upload))
    assert "12 people opted out here and stay unsubscribed." in text(response)
    assert "Subscribe 12 people again" in text(response)
    client.post(page("upload_review", upload), {"resubscribe": "on"}, headers={"hx-request": "true"})
    rehearsed(upload, resubscribed=12)
    response = client.get(page("upload_review", upload))
    assert "12 people who opted out will be subscribed again." in text(response)
    assert re.search(r'name="resubscribe" *checked', source(response))


def test_ignored_opt_outs_are_said(client: Any, upload: Upload) -> None:
    agree(client, upload)
    client.post(page("upload_review", upload), {"on_conflict": "skip"}, follow=True)
    rehearsed(upload, opt_outs_ignored=2, skipped_known=3, created=0, updated=0)
    assert "2 opt-outs of the file will be ignored." in text(client.get(page("upload_review", upload)))


def test_each_change_of_an_option_is_a_new_rehearsal(client: Any, ada: Any, upload: Upload) -> None:
    topic = Topic.objects.create(team=ada.team, name="News", default_subscription="opt_in")
    segment = Segment.objects.create(team=ada.team, name="VIP")
    agree(client, upload)
    client.get(page("upload_review", upload))
    rehearsed(upload)
    response = client.post(
        page("upload_review", upload),
        {"on_conflict": "skip", "blank": "clear", "on_invalid_value": "drop", "segments": [str(segment.pk)],
         "new_segment": "Fair", f"topic-{topic.pk}": "opt_out"},
        headers={"hx-request": "true"},
    )  # fmt: skip
    html = source(response)
    assert html.startswith('<section class="section" id="rehearsal"')
    assert "Rehearsing the whole file" in html
    options = upload.rehearsals.latest("created_at").options
    assert upload.rehearsals.count() == 2
    assert (options["on_conflict"], options["blank"], options["on_invalid_value"]) == ("skip", "clear", "drop")
    assert (options["segments"], options["new_segment"]) == ([str(segment.pk)], "Fair")
    assert options["topics"] == [{"id": str(topic.pk), "subscription": "opt_out"}]


def test_the_name_of_a_segment_that_exists_means_that_one(client: Any, ada: Any, upload: Upload) -> None:
    segment = Segment.objects.create(team=ada.team, name="VIP")
    agree(client, upload)
    client.post(page("upload_review", upload), {"new_segment": " vip "}, follow=True)
    options = upload.rehearsals.latest("created_at").options
    assert (options["segments"], options["new_segment"]) == ([str(segment.pk)], None)


def test_without_javascript_a_change_leads_back_to_the_whole_page(client: Any, upload: Upload) -> None:
    agree(client, upload)
    response = client.post(page("upload_review", upload), {"on_conflict": "skip"})
    assert response.headers["Location"] == page("upload_review", upload)
    assert b"Update the numbers" in client.get(page("upload_review", upload)).content


PROBLEM = {"severity": "failed", "code": "number_invalid", "column": "Orders", "column_index": 4, "rows": 7,
           "first_row": 4, "examples": ["many"], "message": "“many” is not a number."}  # fmt: skip


def test_cells_that_do_not_fit_come_with_two_offers(client: Any, upload: Upload) -> None:
    agree(client, upload)
    client.get(page("upload_review", upload))
    rehearsed(upload, problems=[PROBLEM], failed=7)
    said = text(client.get(page("upload_review", upload)))
    assert "7 rows Orders Row 4: “many” is not a number." in said
    assert "Import such rows without the cell" in said
    assert "Make the column text" in said
    client.post(page("upload_review", upload), {"drop": "yes", "on_invalid_value": "fail"})
    upload.refresh_from_db()
    assert upload.review["options"]["on_invalid_value"] == "drop"
    client.post(page("upload_review", upload), {"as_text": "4"})
    upload.refresh_from_db()
    assert agreed(upload)[4].type == "string"


def test_commas_that_the_sample_did_not_show_can_be_read_as_decimal_points(client: Any, upload: Upload) -> None:
    agree(client, upload)
    client.get(page("upload_review", upload))
    rehearsed(upload, problems=[PROBLEM], failed=7)
    assert "decimal points" not in text(client.get(page("upload_review", upload)))
    rehearsed(upload, problems=[PROBLEM | {"examples": ["many", "1.234,50"]}], failed=7)
    assert "Read its commas as decimal points" in text(client.get(page("upload_review", upload)))
    client.post(page("upload_review", upload), {"decimal_commas": "4"})
    client.post(page("upload_review", upload), {"decimal_commas": "4000"})
    upload.refresh_from_db()
    assert upload.sniffed["dialect"]["decimal_commas"] == [4]
    client.get(page("upload_review", upload))
    assert upload.rehearsals.latest("created_at").options["dialect"]["decimal_commas"] == [4]


def test_what_looks_mistyped_is_told_and_not_refused(client: Any, upload: Upload) -> None:
    agree(client, upload)
    client.get(page("upload_review", upload))
    assert "mistyped" not in text(client.get(page("upload_review", upload)))
    told = {"about": "gmial.com", "meant": "gmail.com", "rows": 812, "first_row": 17, "examples": ["<kim>@gmial.com"]}
    hints = {
        "typo": {"rows": 813, "most": [told]},
        "disposable": {"rows": 1, "most": [told | {"about": "yopmail.com", "rows": 1}]},
        "role": {"rows": 5, "most": [told | {"about": "info", "rows": 5}]},
    }
    note = PROBLEM | {"severity": "note", "code": "email_typo", "message": "Noted."}
    rehearsed(upload, hints=hints, problems=[note])
    said = text(client.get(page("upload_review", upload)))
    assert "813 addresses look mistyped." in said
    assert "gmial.com is probably gmail.com : 812 rows, first row 17, &lt;kim&gt;@gmial.com" in said
    assert "1 address is of a throw-away kind that soon stops working: yopmail.com (1)." in said
    assert "5 addresses reach a team or a machine rather than one person: info@ (5)." in said
    assert "Noted." not in said


def test_values_that_nobody_saw_are_told_before_they_are_left_out(client: Any, upload: Upload) -> None:
    agree(client, upload)
    client.get(page("upload_review", upload))
    told = {"about": "0", "meant": None, "rows": 37, "first_row": 440_002, "examples": ["<b>ring</b>"]}
    rehearsed(upload, hints={"unseen": {"rows": 37, "most": [told]}})
    said = text(client.get(page("upload_review", upload)))
    assert "1 column that looked blank holds values further down, and is left out." in said
    assert "37 rows, the first is row 440,002, &lt;b&gt;ring&lt;/b&gt;" in said


def test_an_existing_property_keeps_its_type(client: Any, ada: Any, upload: Upload) -> None:
    Property.objects.create(team=ada.team, key="orders", type="number")
    agree(client, upload)
    client.get(page("upload_review", upload))
    rehearsed(upload, problems=[PROBLEM], failed=7)
    said = text(client.get(page("upload_review", upload)))
    assert "Import such rows without the cell" in said
    assert "Make the column text" not in said


def test_old_numbers_are_counted_anew(client: Any, upload: Upload) -> None:
    agree(client, upload)
    client.get(page("upload_review", upload))
    rehearsal = rehearsed(upload)
    assert "All 3 rows rehearsed" in text(client.get(page("upload_review", upload)))
    Rehearsal.objects.filter(pk=rehearsal.pk).update(finished_at=timezone.now() - timedelta(hours=1))
    assert "Rehearsing the whole file" in text(client.get(page("upload_review", upload)))


def test_nobody_at_work_is_said_after_a_while(client: Any, upload: Upload, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dashboard.presence.workers_listening", lambda: 0)
    agree(client, upload)
    assert "No worker is listening" not in text(client.get(page("upload_review", upload)))
    upload.rehearsals.update(created_at=timezone.now() - timedelta(seconds=8))
    said = text(client.get(page("upload_rehearsal", upload)))
    assert "No worker is listening." in said
    assert "Import without the numbers" in said


# --- Starting ---------------------------------------------------------------------------------------------------------


def test_starting_records_what_was_agreed_to_and_remembers_it(client: Any, ada: Any, upload: Upload) -> None:
    agree(client, upload, on_3=None)
    response = client.post(page("upload_start", upload), {"on_conflict": "skip", "new_segment": "Fair"})
    imp = Import.objects.get(upload=upload)
    assert response.headers["Location"] == reverse("import", args=[imp.pk])
    segment = Segment.objects.get(team=ada.team)
    assert (imp.actor, imp.source, imp.options["on_conflict"]) == ("ada@example.com", "hand", "skip")
    assert imp.options["segments"] == [str(segment.pk)]
    remembered = dict(MappingMemory.objects.filter(team=ada.team).values_list("header_key", "column"))
    assert remembered["email"]["target"] == "email"
    assert remembered["plan"] == {"target": "ignore"}
    again = an_upload(ada.team)
    assert {told["source"] for told in again.suggestion} == {"memory"}
    assert "so your team’s memory suggests the same again" in text(client.get(page("upload_map", again)))


def test_one_file_is_not_imported_twice_at_once(client: Any, upload: Upload) -> None:
    agree(client, upload)
    first = client.post(page("upload_start", upload), {})
    second = client.post(page("upload_start", upload), {}, follow=True)
    assert second.redirect_chain[-1][0] == first.headers["Location"]
    assert "already being imported" in text(second)
    assert Import.objects.count() == 1


def test_a_new_segment_is_made_once(client: Any, ada: Any, upload: Upload) -> None:
    agree(client, upload)
    client.post(page("upload_start", upload), {"new_segment": "Fair"})
    Import.objects.update(status="completed")
    upload.refresh_from_db()
    assert upload.review["options"]["new_segment"] is None
    client.post(page("upload_start", upload), {"segments": upload.review["options"]["segments"]})
    assert Segment.objects.filter(team=ada.team).count() == 1


# --- The AI -----------------------------------------------------------------------------------------------------------


def asked(upload: Upload, **told: Any) -> None:
    upload.ai = {"state": "asking", "asked": "q", "asked_at": timezone.now().isoformat(), "model": "gpt-test",
                 "samples": "masked"} | told  # fmt: skip
    upload.save()


def test_the_page_waits_for_the_ai_without_waiting(client: Any, upload: Upload) -> None:
    asked(upload)
    html = source(client.get(page("upload_map", upload)))
    assert f'hx-get="{page("upload_ai", upload)}"' in html
    assert "gpt-test is looking at it too" in html


def test_rows_the_ai_changed_arrive_but_not_those_the_person_touched(client: Any, upload: Upload) -> None:
    asked(upload, state="done", changed=[3, 4])
    response = client.get(page("upload_ai", upload), {"touched": "4 x"})
    html = source(response)
    assert re.findall(r'id="column-(\d+)"', html) == ["3"]
    assert "hx-swap-oob" in html
    assert 'hx-trigger="every' not in html
    assert "which changed 2 columns" in text(response)
    assert "1 column of yours was left alone" in text(response)
    assert "everything personal masked" in text(response)


def test_an_ai_that_is_late_is_not_waited_for(client: Any, upload: Upload) -> None:
    asked(upload, asked_at=(timezone.now() - timedelta(seconds=21)).isoformat())
    response = client.get(page("upload_ai", upload))
    assert "It did not answer in time." in text(response)
    assert b"every 1s" not in response.content
    upload.refresh_from_db()
    assert upload.ai["state"] == "failed"


# --- Discarding, and who may ------------------------------------------------------------------------------------------


def test_a_file_can_be_thrown_away(client: Any, ada: Any, upload: Upload) -> None:
    client.post(page("upload_discard", upload))
    assert not Upload.objects.exists()
    assert stored_files(ada.team) == []


def test_a_file_that_was_imported_stays(client: Any, upload: Upload) -> None:
    agree(client, upload)
    client.post(page("upload_start", upload), {})
    said = client.post(page("upload_discard", upload), follow=True)
    assert Upload.objects.filter(pk=upload.pk).exists()
    assert "was imported, so it is kept" in text(said)


@pytest.mark.parametrize(
    ("name", "method"),
    [
        ("upload_map", "get"), ("upload_map", "post"), ("upload_ai", "get"), ("upload_read", "post"),
        ("upload_preview", "get"),
        ("upload_discard", "post"), ("upload_review", "get"), ("upload_review", "post"), ("upload_rehearsal", "get"),
        ("upload_start", "post"),
    ],
)  # fmt: skip
def test_other_teams_uploads_do_not_exist(
    client: Any, upload: Upload, stranger: Any, sign_in: Any, name: str, method: str
) -> None:
    agree(client, upload)
    theirs = sign_in(stranger)
    assert getattr(theirs, method)(page(name, upload)).status_code == 404
    assert getattr(theirs, method)(reverse(name, args=[uuid4()])).status_code == 404
    assert Upload.objects.filter(pk=upload.pk).exists()


def test_other_teams_segments_and_topics_cannot_be_named(client: Any, upload: Upload, stranger: Any, ada: Any) -> None:
    segment = Segment.objects.create(team=stranger.team, name="Theirs")
    topic = Topic.objects.create(team=stranger.team, name="Theirs", default_subscription="opt_in")
    agree(client, upload)
    response = client.post(page("upload_start", upload), {"segments": [str(segment.pk)]})
    assert response.status_code == 422
    client.post(page("upload_start", upload), {f"topic-{topic.pk}": "opt_in"})
    assert Import.objects.get().options["topics"] == []
    assert "Theirs" not in text(client.get(page("upload_review", upload)))


def test_words_of_another_teams_upload_do_not_exist(sign_in: Any, stranger: Any, upload: Upload) -> None:
    assert sign_in(stranger).get(page("upload_words", upload, 3)).status_code == 404


def test_who_is_not_signed_in_is_sent_to_the_login(upload: Upload) -> None:
    from django.test import Client

    assert Client().get(page("upload_map", upload)).status_code == 302


def test_what_is_posted_is_judged_without_a_database() -> None:
    """The map form alone: headers named like internals of a browser or of ours are only headers."""
    told = [
        {"index": i, "target": "property", "key": None, "type": None, "confidence": 1, "fill": 1, "samples": []}
        for i in range(3)
    ]
    sniffed = {"headers": ["__proto__", "constructor", "email"], "sample": []}
    post = {"target-0": "new", "key-0": "__proto__", "on-0": "on", "target-1": "new", "key-1": "constructor",
            "on-1": "on", "target-2": "email"}  # fmt: skip
    column_map = judged_map(posted_rows(post, sniffed, told, known={}), known={})
    assert column_map is not None
    assert json.loads(column_map.model_dump_json())["columns"][0]["key"] == "__proto__"


def test_a_column_called_unsubscribed_by_hand_is_read_as_its_header_says(client, ada, settings):
    text = "email,Newsletter erlaubt\na@example.com,ja\nb@example.com,nein\nc@example.com,vielleicht\n"
    upload = store_upload(ada.team, io.BytesIO(text.encode()), name="people.csv")
    suggest_columns(upload)
    page = client.get(reverse("upload_words", args=[upload.pk, 1]), {"target-1": "unsubscribed"}).content.decode()
    chosen = re.search(r'<input[^>]*name="invert-1"[^>]*checked[^>]*>', page)
    assert chosen
    assert 'value="yes"' in chosen[0]


def test_without_javascript_a_column_made_unsubscribed_by_hand_is_asked_about(client, ada):
    text = "email,Hausmitteilung\na@example.com,ja\nb@example.com,nein\nc@example.com,ja\n"
    upload = store_upload(ada.team, io.BytesIO(text.encode()), name="people.csv")
    suggest_columns(upload)
    form = {"on-0": "1", "target-0": "email", "on-1": "1", "target-1": "unsubscribed"}
    answer = client.post(reverse("upload_map", args=[upload.pk]), form)
    assert answer.status_code == 422
    assert "Say below what a yes in this column means" in answer.content.decode()
    upload.refresh_from_db()
    assert not upload.review.get("column_map")


# --- Words of the whole file ------------------------------------------------------------------------------------------


def many(*cells: str) -> bytes:
    rows = [f"p{n}@example.com,{cell}" for n, cell in enumerate(cells)]
    return "\n".join(["Email,Newsletter", *rows]).encode()


def test_every_word_of_the_file_is_listed_with_its_rows(client: Any, ada: Any) -> None:
    upload = an_upload(ada.team, many(*["yes", "no"] * 800, "on request"))
    said = text(client.get(page("upload_map", upload)))
    assert "yes 800 rows" in said
    assert "on request 1 row" in said
    assert "Counted in the whole file." in said


def test_a_word_beyond_the_sample_is_asked_about_before_the_review(client: Any, ada: Any) -> None:
    upload = an_upload(ada.team, many(*["yes", "no"] * 800, "on request", *["yes", "no"] * 800))
    assert "on request" not in (upload.suggestion or [])[1]["words"]
    words = {"words-1": "2", "word-1-0": "yes", "means-1-0": "", "word-1-1": "no", "means-1-1": "", "invert-1": "yes"}
    response = client.post(page("upload_map", upload), mapping(upload) | words)
    assert response.status_code == 422
    assert "Say what “on request” means." in text(response)
    words |= {"words-1": "3", "word-1-2": "on request", "means-1-2": "leave"}
    assert client.post(page("upload_map", upload), mapping(upload) | words).status_code == 302
    upload.refresh_from_db()
    assert agreed(upload)[1].words == {"on request": "leave"}


def test_words_that_plainly_say_nothing_or_name_a_state_need_no_answer(client: Any, ada: Any) -> None:
    upload = an_upload(ada.team, many(*["yes", "no"] * 800, "maybe", "unsubscribed", *["yes", "no"] * 800))
    said = source(client.get(page("upload_map", upload)))
    assert "data-unknown" not in said
    assert said.count('<option value="leave" selected>') == 1


def test_a_file_too_long_to_count_at_once_is_counted_again(client: Any, ada: Any, monkeypatch: Any) -> None:
    upload = an_upload(ada.team, many(*["yes", "no"] * 800))
    asked: list[float] = []

    def slow(*_: Any, seconds: float, **__: Any) -> Words:
        asked.append(seconds)
        return Words((("yes", 10),), 10, whole=seconds > 1)

    monkeypatch.setattr("dashboard.pages.uploads.count_words", slow)
    first = source(client.get(page("upload_map", upload)))
    assert "Counted in the first 10 rows." in first
    assert f'hx-get="{page("upload_words", upload, 1)}?whole=1"' in first
    answered = {"target-1": "unsubscribed", "whole": "1", "words-1": "1", "word-1-0": "yes", "means-1-0": "leave"}
    again = source(client.get(page("upload_words", upload, 1), answered))
    assert "Counted in the whole file." in again
    assert "hx-get" not in again
    assert '<option value="leave" selected>' in again  # what was answered meanwhile stays
    assert asked[0] < 1 < asked[1]


# --- Very wide files --------------------------------------------------------------------------------------------------


def wide(columns: int) -> bytes:
    heads = ["Email", *(f"Favourite {n}" for n in range(columns - 2)), "Newsletter"]
    rows = [",".join([f"p{n}@example.com", *["tea"] * (columns - 2), "yes" if n % 2 else "no"]) for n in range(4)]
    return "\n".join([",".join(heads), *rows]).encode()


@pytest.fixture
def wide_upload(ada: Any) -> Upload:
    return an_upload(ada.team, wide(FULL_ROWS + 60))


def folded_form(upload: Upload, **changes: str | None) -> dict[str, str]:
    """What the page sends: all of the whole rows, and of the folded ones only their ticks."""
    fields = mapping(upload)
    rows = suggested_rows(upload.sniffed, upload.suggestion or [], known={})
    fold(rows)
    folded = [row.index for row in rows if row.folded]
    for index in folded:
        for name in ("target", "key", "type"):
            del fields[f"{name}-{index}"]
    fields["folded"] = f"{folded[0]}-{folded[-1]}"
    fields |= {name.replace("_", "-"): value for name, value in changes.items()}  # type: ignore[misc]
    return {name: value for name, value in fields.items() if value is not None}


def test_a_very_wide_file_is_shown_whole_with_most_of_it_folded(client: Any, wide_upload: Upload) -> None:
    said = client.get(page("upload_map", wide_upload)).content.decode()
    assert said.count('<li class="map-row') == FULL_ROWS + 60
    assert said.count('<li class="map-row map-folded"') == 60
    last = FULL_ROWS + 59
    assert f'name="target-{last}"' in said  # the opt-out is never folded


def test_folded_columns_keep_what_was_suggested_and_agreed(client: Any, wide_upload: Upload) -> None:
    last = FULL_ROWS + 58
    response = client.post(page("upload_map", wide_upload), folded_form(wide_upload, **{f"on_{last}": None}))
    assert response.status_code == 302
    wide_upload.refresh_from_db()
    column_map = agreed(wide_upload)
    assert len(column_map) == FULL_ROWS + 59
    assert last not in column_map
    assert column_map[last - 1].key == f"favourite_{last - 2}"
    # A second time round the agreed map is what folded columns keep.
    assert client.post(page("upload_map", wide_upload), folded_form(wide_upload)).status_code == 302


def test_one_folded_column_is_opened_with_or_without_script(client: Any, wide_upload: Upload) -> None:
    index = FULL_ROWS + 40
    alone = source(client.get(page("upload_column", wide_upload, index), {f"on-{index}": "on"}))
    assert f'name="target-{index}"' in alone
    assert f'name="on-{index}" checked' in alone
    response = client.post(page("upload_map", wide_upload), folded_form(wide_upload, do=f"open-{index}"))
    assert response.status_code == 200
    assert f'name="target-{index}"' in response.content.decode()
    assert client.get(page("upload_column", wide_upload, 99_999)).status_code == 404


def test_none_and_all_reach_folded_columns(client: Any, wide_upload: Upload) -> None:
    none = client.post(page("upload_map", wide_upload), folded_form(wide_upload, do="none")).content.decode()
    assert none.count(" checked") < 10


@pytest.mark.parametrize("folded", ["", "5", "a-b", "-", "9-1", "0-99999999999999999999", "²-³"])
def test_a_forged_range_of_folded_columns_hurts_nobody(client: Any, upload: Upload, folded: str) -> None:
    assert client.post(page("upload_map", upload), mapping(upload) | {"folded": folded}).status_code == 302


def test_an_opened_column_is_the_teams_own(client: Any, stranger: Any) -> None:
    assert client.get(page("upload_column", an_upload(stranger.team), 0)).status_code == 404


def test_a_quote_in_the_name_of_a_file_is_a_quote(client: Any, ada: Any) -> None:
    """Browsers write it as %22 into a form, and nothing else so."""
    client.post(reverse("import_new"), {"file": SimpleUploadedFile("6%22 list 100%.csv", b"email\na@example.com\n")})
    assert Upload.objects.get(team=ada.team).name == '6" list 100%.csv'


@pytest.mark.parametrize("number", ["9" * 5000, "\u00b2", "-1", "x"])
def test_a_number_no_page_of_ours_writes_is_no_number(client: Any, upload: Upload, number: str) -> None:
    """Python refuses to read one of more than 4,300 digits."""
    assert client.post(page("upload_map", upload), {**mapping(upload), "do": f"open-{number}"}).status_code == 200
    assert client.get(page("upload_ai", upload), {"touched": number}).status_code == 200
    client.post(page("upload_map", upload), mapping(upload))
    for field in ("as_text", "decimal_commas"):
        assert client.post(page("upload_review", upload), {field: number}).status_code == 302
