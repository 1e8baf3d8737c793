"""Celery's door to the project: its settings are CELERY_* in `dashboard.settings`, its tasks `<app>/tasks.py`."""

import os
from typing import Any

from celery import Celery
from celery.signals import setup_logging, worker_ready, worker_shutdown, worker_shutting_down

from dashboard import presence
from imports import ending

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dashboard.settings")

app = Celery("rollcall")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


@setup_logging.connect  # type: ignore[untyped-decorator]
def keep_our_logging(**_: Any) -> None:
    """With a listener here Celery leaves the logging of `dashboard.settings` alone."""


@worker_ready.connect  # type: ignore[untyped-decorator]
def say_that_we_listen(**_: Any) -> None:
    """From the parent process: its children come and go. A worker for webhooks alone is no help to an import."""
    if app.conf.task_default_queue not in app.amqp.queues.consume_from:
        return
    leave = presence.be_present()
    worker_shutdown.connect(lambda **_: leave(), weak=False)


@worker_shutting_down.connect  # type: ignore[untyped-decorator]
def say_that_we_end(**_: Any) -> None:
    """Celery waits for the tasks of its children; they give back what takes long."""
    ending.ask()
