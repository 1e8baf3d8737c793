"""A disk that fills up under PostgreSQL: work pauses with a sentence and goes on when there is room again."""

from contextlib import contextmanager

import pytest
from django.db import OperationalError, transaction
from psycopg import errors as pg

from contacts.models import Contact
from imports import disk, stage, tasks
from imports.models import Import, Rehearsal, Staging
from imports.start import start_rehearsal
from imports.undo import start_undo, undone
from tests.full_disk import full
from tests.imports.engine import an_upload, begin, counts, do, finish, options_for, people

pytestmark = pytest.mark.django_db(transaction=True)


@contextmanager
def no_room_to_stage(monkeypatch):
    def refuse(*_):
        raise OperationalError("could not extend file") from pg.DiskFull("could not extend file")

    with monkeypatch.context() as patched:
        patched.setattr(stage, "_copy", refuse)
        yield


def test_an_import_waits_and_then_ends_complete(team, small_ranges):
    imp = begin(team, people(40))
    with full("contacts_contact", when="INSERT"):
        for _ in range(8):  # more often than a range or a reading may break off by its own fault
            tasks.run_import(str(imp.pk))
            imp.refresh_from_db()
            assert (imp.status, imp.problem) == ("in_progress", disk.PAUSED)
        assert counts(imp)["total"] == Contact.objects.count() == 0
    finish(imp)
    assert (imp.status, imp.problem) == ("completed", None)
    assert counts(imp)["created"] == Contact.objects.count() == 40


def test_reading_waits_too_and_gives_its_room_back(team, monkeypatch):
    imp = begin(team, people(40))
    with no_room_to_stage(monkeypatch):
        for _ in range(8):
            tasks.run_import(str(imp.pk))
            imp.refresh_from_db()
            assert (imp.status, imp.problem) == ("in_progress", disk.PAUSED)
        assert stage.is_lost(Staging.objects.get())
    finish(imp)
    assert (imp.status, imp.problem, counts(imp)["created"]) == ("completed", None, 40)


def test_the_sweep_is_who_takes_it_up_again(team, monkeypatch):
    sent = []
    monkeypatch.setattr(tasks, "queue", lambda task, row, **_: sent.append(row))
    imp = begin(team, people(4))
    sent.clear()
    with no_room_to_stage(monkeypatch):
        tasks.run_import(str(imp.pk))
    assert sent == []
    Import.objects.update(heartbeat_at="2020-01-01T00:00:00Z")
    tasks.sweep()
    assert sent == [str(imp.pk)]


def test_a_rehearsal_waits(team, monkeypatch):
    upload = an_upload(team, people(40))
    rehearsal = start_rehearsal(upload, options_for(upload))
    with no_room_to_stage(monkeypatch):
        tasks.rehearse(str(rehearsal.pk))
    rehearsal.refresh_from_db()
    assert (rehearsal.finished_at, rehearsal.problem) == (None, disk.PAUSED)
    tasks.rehearse(str(rehearsal.pk))
    rehearsal = Rehearsal.objects.get()
    assert (rehearsal.problem, rehearsal.counts["created"]) == (None, 40)


def test_an_undo_waits(team, small_ranges):
    imp = do(team, people(40))
    with transaction.atomic():
        start_undo(imp, actor="ada@example.com")
    with full("contacts_contact", when="DELETE"):
        for _ in range(8):
            tasks.undo_import(str(imp.pk))
            imp.refresh_from_db()
            assert (imp.undo_status, imp.undo_problem) == ("in_progress", disk.PAUSED)
        assert Contact.objects.count() == 40
    tasks.undo_import(str(imp.pk))
    imp.refresh_from_db()
    assert (imp.undo_status, imp.undo_problem) == ("completed", None)
    assert undone(imp).removed == 40


def test_any_other_trouble_of_the_database_is_not_hidden():
    with pytest.raises(OperationalError, match="gone"), disk.pausing(Import.objects.none()):
        raise OperationalError("gone")
