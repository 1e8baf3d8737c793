"""Real workers killed by SIGKILL at random moments of a real import. `benchmarks.faults` does it a hundred times."""

import os
import random
import signal
import time

import psutil
import pytest

from contacts.models import Contact
from imports.models import Import, RowError
from imports.run import OPEN
from imports.start import start_import
from imports.sweep import sweep
from tests.imports.engine import HEADERS, an_upload, counts, options_for, people

ROWS = 60_000  # three ranges
BAD = 700


@pytest.fixture(scope="module")
def rows():
    luck = random.Random(3)
    found = [*people(ROWS - BAD), *[[f"broken{i}", "", "", "", "", ""] for i in range(BAD)]]
    luck.shuffle(found)
    return found


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("seed", range(3))
def test_killed_workers_lose_and_double_nothing(new_worker, rows, seed):
    from contacts.models import Team
    from imports.tasks import queue, rehearse, run_import, undo_import

    luck = random.Random(seed)
    team = Team.objects.create(name="Readers")
    upload = an_upload(team, rows, HEADERS)
    worker = new_worker(concurrency=2)
    imp = start_import(upload, options_for(upload), actor="ada", source="hand")
    for _ in range(2):
        time.sleep(luck.uniform(0.1, 1.5))
        family = [*psutil.Process(worker.pid).children(), psutil.Process(worker.pid)]
        for process in family if luck.random() < 0.5 else [luck.choice(family[:-1])]:
            os.kill(process.pid, signal.SIGKILL)
        time.sleep(0.2)
        if worker.poll() is not None:
            worker = new_worker(concurrency=2)
    deadline = time.monotonic() + 90
    while Import.objects.filter(pk=imp.pk, status__in=OPEN).exists():
        assert time.monotonic() < deadline, "the import is stuck"
        # What beat does every 20 seconds.
        sweep(
            requeue_import=lambda pk: queue(run_import, pk),
            requeue_rehearsal=lambda pk: queue(rehearse, pk),
            requeue_undo=lambda pk: queue(undo_import, pk),
        )
        time.sleep(0.5)
    imp.refresh_from_db()
    assert imp.status == "completed", imp.problem
    assert counts(imp) == {"total": ROWS, "created": ROWS - BAD, "updated": 0, "skipped": 0, "failed": BAD}
    assert Contact.objects.filter(team=team).count() == ROWS - BAD
    numbers = RowError.objects.filter(imp=imp).values_list("number", flat=True)
    assert sorted(numbers) == sorted(set(numbers))
    assert len(numbers) == BAD
    assert list(imp.ranges.filter(finished_at=None)) == []
