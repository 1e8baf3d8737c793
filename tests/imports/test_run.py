"""One import from queued to completed, against a real PostgreSQL: outcomes, rules, ledger, and workers that die."""

import csv
import io
from uuid import UUID, uuid4

import pytest
from django.core.files.storage import default_storage
from django.db import OperationalError, connection, transaction

from contacts.models import Contact, ContactEvent, Property, Segment, SegmentMembership, Subscription, Team, Topic
from imports import run, stage
from imports.errors import ImportRejected
from imports.models import Import, RowError, Staging, Upload
from imports.options import TopicChoice
from imports.rehearsal import run_rehearsal
from imports.report import failed_rows_csv, progress, report
from imports.run import ask_cancel, run_import
from imports.start import start_import, start_rehearsal
from imports.upload import store_upload
from tests.imports.engine import (
    HEADERS,
    Killed,
    a_csv,
    an_upload,
    begin,
    contact,
    counts,
    do,
    finish,
    let_leases_lapse,
    options_for,
    people,
)

pytestmark = pytest.mark.django_db(transaction=True)

# --- What becomes of a row --------------------------------------------------------------------------------------------


def test_new_rows_become_contacts(team):
    imp = do(
        team, [["Ada@Example.com ", "Ada", "Lovelace", "no", "pro", "3"], ["bob@example.com", "", "", "yes", "", ""]]
    )
    assert imp.status == "completed"
    assert counts(imp) == {"total": 2, "created": 2, "updated": 0, "skipped": 0, "failed": 0}
    ada, bob = contact(team, "ada@example.com"), contact(team, "bob@example.com")
    assert (ada.email, ada.first_name, ada.unsubscribed) == ("Ada@Example.com", "Ada", False)
    assert ada.properties == {"plan": "pro", "seats": 3}
    assert (ada.import_id, ada.import_row) == (imp.pk, 2)
    assert (bob.first_name, bob.unsubscribed, bob.properties) == (None, True, {})
    assert dict(Property.objects.values_list("key", "type")) == {"plan": "string", "seats": "number"}


def test_the_same_file_again_changes_nothing(team):
    do(team, people(30))
    before = list(Contact.objects.order_by("id").values())
    imp = do(team, people(30))
    assert counts(imp) == {"total": 30, "created": 0, "updated": 30, "skipped": 0, "failed": 0}
    assert report(imp).counts.unchanged == 30
    assert list(Contact.objects.order_by("id").values()) == before
    assert not ContactEvent.objects.exists()


def test_an_update_keeps_blanks_and_notes_before_and_after(team):
    do(team, [["ada@example.com", "Ada", "Lovelace", "", "pro", "3"]])
    imp = do(team, [["ADA@example.com", "Augusta", "", "", "", "4"]])
    ada = contact(team, "ada@example.com")
    assert (ada.email, ada.first_name, ada.last_name) == ("ada@example.com", "Augusta", "Lovelace")
    assert ada.properties == {"plan": "pro", "seats": 4}
    event = ContactEvent.objects.get()
    assert event.changes == {"first_name": ["Ada", "Augusta"], "properties": {"seats": [3, 4]}}
    assert (event.import_id, event.row_number, event.source, event.actor) == (imp.pk, 2, "import", "ada@example.com")


def test_blank_cells_clear_when_asked(team):
    do(team, [["ada@example.com", "Ada", "Lovelace", "yes", "pro", "3"]])
    do(team, [["ada@example.com", "", "Byron", "", "", "3"]], blank="clear")
    ada = contact(team, "ada@example.com")
    assert (ada.first_name, ada.last_name, ada.unsubscribed, ada.properties) == (None, "Byron", True, {"seats": 3})
    assert ContactEvent.objects.get().changes == {
        "first_name": ["Ada", None],
        "last_name": ["Lovelace", "Byron"],
        "properties": {"plan": ["pro", None]},
    }


def test_skip_leaves_known_contacts_wholly_untouched(team):
    segment = Segment.objects.create(team=team, name="VIP")
    do(team, [["ada@example.com", "Ada", "", "no", "", ""]])
    imp = do(
        team,
        [["ada@example.com", "Eve", "", "yes", "x", "1"], ["new@example.com", "", "", "", "", ""]],
        on_conflict="skip",
        segments=(segment.pk,),
    )
    assert counts(imp) == {"total": 2, "created": 1, "updated": 0, "skipped": 1, "failed": 0}
    ada = contact(team, "ada@example.com")
    assert (ada.first_name, ada.unsubscribed, ada.properties) == ("Ada", False, {})
    assert [m.contact.email for m in SegmentMembership.objects.select_related("contact")] == ["new@example.com"]
    assert report(imp).counts.opt_outs_ignored == 1


def test_the_last_valid_repeat_wins_and_an_opt_out_survives(team):
    imp = do(
        team,
        [
            ["a@example.com", "First", "", "yes", "", ""],
            ["A@example.com", "Second", "", "no", "", ""],
            ["a@example.com", "Third", "", "no", "", "many"],  # fails: not a number
            ["b@example.com", "", "", "", "", ""],
        ],
    )
    assert counts(imp) == {"total": 4, "created": 2, "updated": 0, "skipped": 1, "failed": 1}
    a = contact(team, "a@example.com")
    assert (a.first_name, a.unsubscribed, a.import_row) == ("Second", True, 3)
    repeat = RowError.objects.get(code="repeat")
    assert (repeat.number, repeat.severity, repeat.column) == (2, "skipped", "Email")
    assert "Row 3" in repeat.message
    failed = RowError.objects.get(severity="failed")
    assert (failed.number, failed.column, failed.value, failed.code) == (4, "Seats", "many", "number_invalid")


def test_opt_outs_are_kept_unless_asked(team):
    do(team, [["out@example.com", "", "", "yes", "", ""]])
    kept = do(team, [["out@example.com", "", "", "no", "", ""]])
    assert contact(team, "out@example.com").unsubscribed
    assert report(kept).counts.opt_outs_kept == 1
    back = do(team, [["out@example.com", "", "", "no", "", ""]], resubscribe=True)
    assert not contact(team, "out@example.com").unsubscribed
    assert report(back).counts.resubscribed == 1
    assert ContactEvent.objects.get().changes == {"unsubscribed": [True, False]}


def test_segments_and_topics_come_with_the_row(team):
    old = do(team, [["known@example.com", "", "", "", "", ""], ["in@example.com", "", "", "", "", ""]])
    segment = Segment.objects.create(team=team, name="VIP")
    news = Topic.objects.create(team=team, name="News", default_subscription="opt_out")
    known, member = contact(team, "known@example.com"), contact(team, "in@example.com")
    SegmentMembership.objects.create(segment=segment, contact=member)
    Subscription.objects.create(topic=news, contact=member, subscription="opt_out")
    imp = do(
        team,
        [[e, "", "", "", "", ""] for e in ("known@example.com", "in@example.com", "new@example.com")],
        segments=(segment.pk,),
        topics=(TopicChoice(id=news.pk, subscription="opt_in"),),
    )
    assert old.pk != imp.pk
    assert SegmentMembership.objects.filter(segment=segment).count() == 3
    chosen = {s.contact.email: s.subscription for s in Subscription.objects.select_related("contact")}
    assert chosen == {"known@example.com": "opt_in", "in@example.com": "opt_out", "new@example.com": "opt_in"}
    assert report(imp).counts.topic_opt_outs == 1
    changes = [e.changes for e in ContactEvent.objects.filter(contact=known).order_by("id")]
    assert changes == [{"segments": [[], [str(segment.pk)]]}, {"topics": {str(news.pk): [None, "opt_in"]}}]
    assert not ContactEvent.objects.filter(contact=member).exists()


def test_an_unreadable_cell_fails_its_row_or_is_left_out(team):
    rows = [["a@example.com", "", "", "", "pro", "007"], ["no address", "", "", "", "", ""]]
    assert counts(do(team, rows))["failed"] == 2
    imp = do(team, rows, on_invalid_value="drop")
    assert counts(imp) == {"total": 2, "created": 1, "updated": 0, "skipped": 0, "failed": 1}
    assert contact(team, "a@example.com").properties == {"plan": "pro"}
    assert RowError.objects.filter(imp=imp, severity="note", code="number_invalid").count() == 1


def test_failed_rows_come_back_as_a_csv_that_imports_once_mended(team):
    imp = do(team, [["a@@example.com", " =1+1 ", 'say "hi"', "no", "x,y", "1"], ["ok@example.com", "", "", "", "", ""]])
    text = "".join(failed_rows_csv(imp))
    assert text.startswith("\ufeff")
    assert list(csv.reader(io.StringIO(text[1:]))) == [
        HEADERS,
        ["a@@example.com", " =1+1 ", 'say "hi"', "no", "x,y", "1"],
    ]
    mended = store_upload(team, io.BytesIO(text.replace("@@", "@").encode()), name="mended.csv")
    again = finish(start_import(mended, options_for(mended), actor="a", source="hand"))
    assert counts(again)["created"] == 1


def test_a_header_without_rows_completes_with_zeros(team):
    imp = do(team, [])
    assert imp.status == "completed"
    assert counts(imp)["total"] == 0


def test_text_that_means_something_to_copy_stays_text(team):
    rows = [
        ["a@example.com", "\\.", "\\N", "", 'q"uo\\te', ""],
        ["b@example.com", "line\nbreak", "tab\there", "", "é😀", ""],
    ]
    do(team, rows)
    a, b = contact(team, "a@example.com"), contact(team, "b@example.com")
    assert (a.first_name, a.last_name, a.properties["plan"]) == ("\\.", "\\N", 'q"uo\\te')
    assert (b.first_name, b.last_name, b.properties["plan"]) == ("line\nbreak", "tab\there", "é😀")


def test_teams_do_not_meet(team):
    other = Team.objects.create(name="Others")
    do(other, people(3))
    assert counts(do(team, people(3)))["created"] == 3
    assert Contact.objects.filter(team=other).count() == 3


# --- The rehearsal ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("on_conflict", ["upsert", "skip"])
@pytest.mark.parametrize("blank", ["keep", "clear"])
def test_the_run_does_what_the_rehearsal_said(team, on_conflict, blank, monkeypatch):
    monkeypatch.setattr(stage, "ROWS_PER_RANGE", 7)
    monkeypatch.setattr(stage, "SAMPLE_EVERY", 1)
    do(team, people(20))
    last = [["bad", "", "", "", "", ""], ["p3@example.com", "X", "", "yes", "", ""]]
    rows = [*people(10), *people(30, plan="pro"), *last]
    upload = an_upload(team, rows)
    options = options_for(upload, on_conflict=on_conflict, blank=blank)
    rehearsal = start_rehearsal(upload, options)
    contacts_before = list(Contact.objects.order_by("id").values())
    assert run_rehearsal(rehearsal.pk) is None
    assert list(Contact.objects.order_by("id").values()) == contacts_before
    rehearsal.refresh_from_db()
    staging = rehearsal.staging
    imp = finish(start_import(upload, options, actor="ada", source="hand"))
    assert imp.staging_id == staging.pk  # nothing was read twice
    said, done = rehearsal.counts, report(imp)
    for name in ("created", "updated", "unchanged", "skipped_known", "skipped_repeat"):
        assert said[name] == getattr(done.counts, name), name
    assert said["failed"] == done.failed == 1
    assert said["rows"] == done.total == len(rows)


def test_a_rehearsal_tells_what_would_fail(team):
    upload = an_upload(team, [["a@example.com", "", "", "", "", "x"], ["b@example.com", "", "", "", "", "y"]])
    rehearsal = start_rehearsal(upload, options_for(upload))
    run_rehearsal(rehearsal.pk)
    rehearsal.refresh_from_db()
    (problem,) = rehearsal.counts["problems"]
    assert (problem["code"], problem["column"]) == ("number_invalid", "Seats")
    assert (problem["rows"], problem["first_row"]) == (2, 2)
    assert problem["examples"] == ["x", "y"]


# --- What is refused --------------------------------------------------------------------------------------------------


def test_a_property_of_another_type_is_refused_before_anything_runs(team):
    Property.objects.create(team=team, key="seats", type="string")
    with pytest.raises(ImportRejected, match="'seats' already exists as a string"):
        begin(team, people(1))
    assert not Import.objects.exists()


def test_another_teams_segment_is_not_found(team):
    stranger = Segment.objects.create(team=Team.objects.create(name="Others"), name="Theirs")
    with pytest.raises(ImportRejected) as refused:
        begin(team, people(1), segments=(stranger.pk,))
    assert refused.value.status == 404


def test_a_refused_upload_leaves_nothing(team, settings):
    with pytest.raises(ImportRejected):
        store_upload(team, io.BytesIO(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"), name="list.csv")
    settings.MAX_UPLOAD_BYTES = 100
    with pytest.raises(ImportRejected) as refused:
        store_upload(team, io.BytesIO(a_csv(people(10))), name="list.csv")
    assert refused.value.status == 413
    assert not Upload.objects.exists()
    folder = f"uploads/{team.pk}"
    assert not default_storage.exists(folder) or default_storage.listdir(folder) == ([], [])


def test_one_upload_is_not_imported_twice_at_once(team):
    imp = begin(team, people(2))
    with pytest.raises(ImportRejected, match="already being imported"):
        start_import(imp.upload, options_for(imp.upload), actor="bob", source="hand")


# --- Workers that die, meet or come twice -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("module", "name"),
    [(stage, "_copy"), (stage, "_cut"), (run, "_cut_ledger"), (run, "_merge"), (run, "_finish"), (run, "settle")],
)
@pytest.mark.parametrize("survives", [0, 1, 4])
def test_a_worker_that_dies_anywhere_loses_and_doubles_nothing(team, small_ranges, monkeypatch, module, name, survives):
    imp = begin(team, [*people(100), ["bad", "", "", "", "", ""], *people(5)])
    real, calls = getattr(module, name), 0

    def deadly(*args, **kwargs):
        nonlocal calls
        calls += 1
        if calls == survives + 1:
            raise Killed
        return real(*args, **kwargs)

    monkeypatch.setattr(module, name, deadly)
    try:
        finish(imp)
    except Killed:
        let_leases_lapse()
    assert counts(finish(imp)) == {"total": 106, "created": 100, "updated": 0, "skipped": 5, "failed": 1}
    assert imp.status == "completed"
    assert Contact.objects.filter(team=team).count() == 100
    assert RowError.objects.filter(imp=imp, severity="skipped").count() == 5
    assert RowError.objects.filter(imp=imp, severity="failed").count() == 1


def test_a_task_delivered_again_does_nothing_again(team, small_ranges):
    imp = do(team, people(50))
    before = counts(imp)
    for _ in range(3):
        assert run_import(imp.pk) is None
    assert counts(imp) == before
    assert not ContactEvent.objects.exists()


def test_a_live_worker_is_not_joined_while_it_reads(team):
    imp = begin(team, people(3))
    Import.objects.filter(pk=imp.pk).update(lease_until="2100-01-01T00:00:00Z", status="in_progress", fence=1)
    assert run_import(imp.pk) is None
    imp.refresh_from_db()
    assert (imp.status, imp.fence, imp.staged_at) == ("in_progress", 1, None)


def test_a_staging_emptied_by_a_crash_is_made_again(team, small_ranges, monkeypatch):
    imp = begin(team, people(60))
    real, calls = run._merge, 0

    def crashing(imp_, part, options):
        nonlocal calls
        calls += 1
        real(imp_, part, options)
        if calls == 3:
            raise Killed

    monkeypatch.setattr(run, "_merge", crashing)
    with pytest.raises(Killed):
        finish(imp)
    monkeypatch.setattr(run, "_merge", real)
    done = imp.ranges.filter(finished_at__isnull=False).count()
    assert done == 2
    staging = Staging.objects.get()
    with connection.cursor() as cursor:  # what recovery does to unlogged tables
        cursor.execute(f'TRUNCATE "{staging.table}", "{staging.table}_errors"')
    let_leases_lapse()
    assert counts(finish(imp))["created"] == 60
    assert imp.status == "completed"


def test_a_range_that_kills_its_workers_is_given_up_and_the_rest_goes_on(team, small_ranges, monkeypatch):
    imp = begin(team, people(40))
    real = run._merge

    def poisoned(imp_, part, options):
        if part.index == 2:
            raise Killed
        real(imp_, part, options)

    monkeypatch.setattr(run, "_merge", poisoned)
    for _ in range(10):
        try:
            finish(imp)
        except Killed:
            let_leases_lapse()
        else:
            break
    lost = imp.ranges.get(index=2).staged
    assert lost > 0
    assert counts(imp) == {"total": 40, "created": 40 - lost, "updated": 0, "skipped": 0, "failed": lost}
    assert imp.status == "completed"
    assert RowError.objects.filter(imp=imp, code="given_up").count() == lost


def test_a_writer_who_was_first_makes_the_range_try_again(team, monkeypatch):
    imp = begin(team, people(5))
    real, calls = run.merge_range, 0

    def raced(*args, **kwargs):
        nonlocal calls
        calls += 1
        if calls == 1:
            with transaction.atomic():
                Contact.objects.create(team=team, email="x@example.com", email_key="x@example.com")
                Contact.objects.create(team=team, email="x@example.com", email_key="x@example.com")
        return real(*args, **kwargs)

    monkeypatch.setattr(run, "merge_range", raced)
    assert counts(finish(imp))["created"] == 5
    assert calls == 2


def test_a_database_that_went_away_does_not_use_up_a_range(team, monkeypatch):
    imp = begin(team, people(5))
    real, calls = run.merge_range, 0

    def away(*args, **kwargs):
        nonlocal calls
        calls += 1
        if calls <= 5:
            raise OperationalError("server closed the connection unexpectedly")
        return real(*args, **kwargs)

    monkeypatch.setattr(run, "merge_range", away)
    for _ in range(5):
        with pytest.raises(OperationalError):
            finish(imp)
    assert counts(finish(imp))["created"] == 5


def test_cancel_keeps_what_was_done_and_says_so(team, small_ranges, monkeypatch):
    imp = begin(team, people(50))
    real, calls = run._merge, 0

    def counted(imp_, part, options):
        nonlocal calls
        calls += 1
        real(imp_, part, options)
        if calls == 3:
            with transaction.atomic():
                ask_cancel(imp)

    monkeypatch.setattr(run, "_merge", counted)
    finish(imp)
    assert (imp.status, imp.reason) == ("failed", "cancelled")
    done = counts(imp)
    assert 0 < done["created"] < 50
    assert Contact.objects.filter(team=team).count() == done["created"]
    assert run_import(imp.pk) is None


def test_a_cancel_before_the_start_ends_it_at_once(team):
    imp = begin(team, people(5))
    assert ask_cancel(imp)
    imp.refresh_from_db()
    assert (imp.status, imp.reason) == ("failed", "cancelled")
    assert not Contact.objects.exists()
    assert not ask_cancel(imp)


def test_a_file_that_broke_off_fails_with_a_sentence(team):
    imp = begin(team, people(5))
    default_storage.delete(imp.upload.path)
    finish(imp)
    assert imp.status == "failed"
    assert imp.problem
    assert "\n" not in imp.problem


def test_progress_follows_the_ledger(team, small_ranges):
    imp = begin(team, people(50))
    assert progress(imp).step == "queued"
    finish(imp)
    told = progress(imp)
    assert (told.step, told.done, told.rows, told.share) == ("done", 50, 50, 1.0)


def test_the_staging_is_dropped_when_the_import_ended(team):
    imp = do(team, people(5))
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass(%s), to_regclass(%s)", [imp.staging.table, f"{imp.staging.table}_errors"])
        assert cursor.fetchone() == (None, None)


def test_an_unknown_import_is_nobodys_work():
    assert run_import(UUID(int=0)) is None
    assert run_import(uuid4()) is None
