"""The periodic care: what stopped breathing is queued again, what expired goes."""

from datetime import timedelta

import pytest
from django.core.files.storage import default_storage
from django.db import connection, transaction
from django.utils import timezone

from imports import run, stage
from imports.models import Import, KeyRange, Staging, Upload
from imports.rehearsal import run_rehearsal
from imports.start import start_rehearsal
from imports.sweep import LOCK, sweep
from imports.undo import start_undo
from tests.imports.engine import Killed, an_upload, begin, counts, do, finish, options_for, people

pytestmark = pytest.mark.django_db(transaction=True)
LONG_AGO = timezone.now() - timedelta(days=60)


class Requeued:
    def __init__(self):
        self.imports, self.rehearsals, self.undos = [], [], []

    def sweep(self):
        sweep(
            requeue_import=self.imports.append,
            requeue_rehearsal=self.rehearsals.append,
            requeue_undo=self.undos.append,
        )
        return self


def tables():
    with connection.cursor() as cursor:
        cursor.execute("SELECT relname FROM pg_class WHERE relkind = 'r' AND relname LIKE 'staging_%%'")
        return {row[0] for row in cursor.fetchall()}


def test_an_import_nobody_took_is_queued_again_once_in_half_a_minute(team):
    imp = begin(team, people(1))
    assert Requeued().sweep().imports == []
    Import.objects.update(created_at=LONG_AGO)
    assert Requeued().sweep().imports == [str(imp.pk)]
    assert Requeued().sweep().imports == []


def test_a_worker_whose_connection_is_gone_is_missed_at_once(team, monkeypatch):
    imp = begin(team, people(1))

    def deadly(*_):
        raise Killed

    monkeypatch.setattr(run, "_merge", deadly)
    with pytest.raises(Killed):
        finish(imp)
    assert Requeued().sweep().imports == []  # it holds its lease and breathes
    KeyRange.objects.filter(lease_until__isnull=False).update(lease_holder="1@0")
    assert Requeued().sweep().imports == [str(imp.pk)]
    monkeypatch.undo()
    monkeypatch.setattr("imports.tasks.queue", lambda *_, **__: None)
    assert counts(finish(imp))["created"] == 1


def test_an_import_that_only_lacked_its_end_is_ended(team, monkeypatch):
    imp = begin(team, people(1))
    monkeypatch.setattr(run, "settle", lambda imp: False)
    finish(imp)
    assert imp.status == "in_progress"
    monkeypatch.undo()
    Import.objects.update(heartbeat_at=LONG_AGO)
    assert Requeued().sweep().imports == []
    imp.refresh_from_db()
    assert imp.status == "completed"


def test_rehearsals_and_undos_that_fell_silent_are_queued_again(team):
    imp = do(team, people(2))
    start_undo(imp, actor="ada")
    upload = an_upload(team, people(2))
    rehearsal = start_rehearsal(upload, options_for(upload))
    assert (Requeued().sweep().undos, Requeued().sweep().rehearsals) == ([], [])
    Import.objects.update(heartbeat_at=LONG_AGO)
    type(rehearsal).objects.update(created_at=timezone.now() - timedelta(minutes=2))
    found = Requeued().sweep()
    assert (found.undos, found.rehearsals) == ([str(imp.pk)], [str(rehearsal.pk)])


def test_two_sweeps_at_once_are_one(team):
    begin(team, people(1))
    Import.objects.update(created_at=LONG_AGO)
    other = connection.copy()
    try:
        with transaction.atomic(), other.cursor() as cursor:
            cursor.execute("BEGIN")
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
            assert Requeued().sweep().imports == []
            cursor.execute("ROLLBACK")
    finally:
        other.close()
    assert len(Requeued().sweep().imports) == 1


def test_a_staging_goes_after_a_day_unless_an_import_reads_it(team):
    upload = an_upload(team, people(3))
    rehearsal = start_rehearsal(upload, options_for(upload))
    run_rehearsal(rehearsal.pk)
    staging = Staging.objects.get()
    Requeued().sweep()
    assert staging.table in tables()
    Staging.objects.update(created_at=LONG_AGO)
    busy = begin(team, people(1))
    Import.objects.filter(pk=busy.pk).update(staging=staging)
    Requeued().sweep()
    assert staging.table in tables()
    Import.objects.filter(pk=busy.pk).update(staging=None)
    Requeued().sweep()
    assert staging.table not in tables()
    assert not Staging.objects.exists()


def test_tables_that_nothing_names_go(team):
    name = f"staging_{'0' * 32}_7"
    with connection.cursor() as cursor:
        cursor.execute(f'CREATE UNLOGGED TABLE "{name}" (x int)')
        cursor.execute("CREATE TABLE staging_of_somebody_else (x int)")
    try:
        Requeued().sweep()
        assert name not in tables()
        assert "staging_of_somebody_else" in tables()
    finally:
        with connection.cursor() as cursor:
            cursor.execute("DROP TABLE staging_of_somebody_else")


def test_uploads_that_nobody_imported_go_with_their_files(team, settings):
    settings.UPLOAD_DAYS = 30
    used = do(team, people(1)).upload
    fresh, old = an_upload(team, people(2)), an_upload(team, people(3))
    Upload.objects.exclude(pk=fresh.pk).update(created_at=LONG_AGO)
    Requeued().sweep()
    assert set(Upload.objects.values_list("pk", flat=True)) == {used.pk, fresh.pk}
    assert not default_storage.exists(old.path)
    assert default_storage.exists(used.path)


def test_the_range_of_a_table_that_was_lost_is_noticed(team):
    upload = an_upload(team, people(3))
    staging = stage.ensure_staged(stage.find_staging(upload, options_for(upload)), options_for(upload))
    assert not stage.is_lost(staging)
    stage.drop_tables(staging.table)
    assert stage.is_lost(staging)
