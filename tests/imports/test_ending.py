"""Workers asked to end, as every deploy does: they give back what they are at, and the import goes on elsewhere."""

import signal
import time

import pytest

from contacts.models import Contact, Team
from imports import ending
from imports.models import Import, KeyRange, Rehearsal, Staging
from imports.rehearsal import run_rehearsal
from imports.run import OPEN, run_import
from imports.start import start_import, start_rehearsal
from imports.sweep import sweep
from imports.undo import run_undo, start_undo
from tests.imports.engine import HEADERS, an_upload, begin, counts, do, finish, options_for, people

ROWS = 100_000  # two batches to read, four ranges to merge


def wait_for(condition):
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline, "it does not happen"
        time.sleep(0.005)


def care():
    """What beat does every 20 seconds."""
    from imports.tasks import queue, rehearse, run_import, undo_import

    sweep(
        requeue_import=lambda pk: queue(run_import, pk),
        requeue_rehearsal=lambda pk: queue(rehearse, pk),
        requeue_undo=lambda pk: queue(undo_import, pk),
    )


@pytest.mark.django_db(transaction=True)
def test_a_deploy_in_mid_import(new_worker):
    """One worker is asked to end while it reads the file, the next while it merges; the third does the rest."""
    from dashboard.celery import app

    team = Team.objects.create(name="Readers")
    upload = an_upload(team, people(ROWS), HEADERS)
    worker = new_worker(concurrency=2)  # it listens before there is anything to do, so that we see all it does
    imp = start_import(upload, options_for(upload), actor="ada", source="hand")
    moments = (
        lambda: Staging.objects.filter(lease_until__isnull=False).exists(),
        lambda: KeyRange.objects.filter(finished_at__isnull=False).exists(),
    )
    for moment in moments:
        wait_for(moment)
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(30) == 0, "it ends by itself"
        imp.refresh_from_db()
        assert imp.status in OPEN, "it has not waited for the end of the import"
        assert imp.lease_until is None
        assert imp.attempts <= 1, "being called away is not an attempt"
        assert not KeyRange.objects.filter(lease_until__isnull=False).exists()
        assert not Staging.objects.filter(lease_until__isnull=False).exists()
        app.control.purge()  # the queue is lost with the machine; the sweep finds the import without waiting
        worker = new_worker(concurrency=2)
        care()
    wait_for(lambda: not Import.objects.filter(pk=imp.pk, status__in=OPEN).exists())
    imp.refresh_from_db()
    assert imp.status == "completed", imp.problem
    assert counts(imp) == {"total": ROWS, "created": ROWS, "updated": 0, "skipped": 0, "failed": 0}
    assert Contact.objects.filter(team=team).count() == ROWS
    assert set(imp.ranges.values_list("attempts", flat=True)) == {1}


@pytest.fixture
def asked(monkeypatch):
    """This worker is asked to end; `asked(False)` is the next worker."""
    state = [True]
    monkeypatch.setattr(ending, "is_asked", lambda: state[0])

    def ask(now):
        state[0] = now

    return ask


@pytest.mark.django_db(transaction=True)
def test_a_rehearsal_is_given_back(team, asked, small_ranges):
    upload = an_upload(team, people(40))
    rehearsal = start_rehearsal(upload, options_for(upload))
    assert run_rehearsal(rehearsal.pk) is not None
    assert Rehearsal.objects.get().finished_at is None
    assert Staging.objects.get().lease_until is None
    asked(False)
    assert run_rehearsal(rehearsal.pk) is None
    assert Rehearsal.objects.get().counts["created"] == 40


@pytest.mark.django_db(transaction=True)
def test_every_turn_ends_after_one_step(team, asked, small_ranges):
    imp = begin(team, people(40))
    for _ in range(9):
        assert run_import(imp.pk) is not None
        imp.refresh_from_db()
        assert (imp.status, imp.attempts) == ("in_progress", 0)
    asked(False)
    assert counts(finish(imp))["created"] == 40


@pytest.mark.django_db(transaction=True)
def test_an_undo_is_given_back_range_by_range(team, asked, small_ranges):
    asked(False)
    imp = do(team, people(40))
    start_undo(imp, actor="ada")
    asked(True)
    assert run_undo(imp.pk) is not None
    assert imp.ranges.filter(undone_at__isnull=False).count() == 1
    asked(False)
    while run_undo(imp.pk) is not None:
        pass
    assert not Contact.objects.exists()
