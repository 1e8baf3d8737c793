"""Imports that meet each other, and people who edit while one runs. Real threads, each with its own connection."""

import random
import threading
from datetime import timedelta

import pytest
from django.db import connection

from contacts.actions import Author, delete_contacts, update_contact
from contacts.models import Contact, ContactEvent, Property, Segment, SegmentMembership, Topic
from contacts.nouns import delete_property
from imports import run, stage
from imports.options import TopicChoice
from imports.report import report
from imports.run import run_import
from tests.imports.engine import begin, contact, counts, do, finish, people

pytestmark = pytest.mark.django_db(transaction=True)
HAND = Author(source=ContactEvent.Source.HAND, actor="bob@example.com")


def together(*works):
    """Runs functions side by side; raises what any of them raised."""
    problems = []

    def guarded(work):
        try:
            work()
        except BaseException as problem:  # noqa: BLE001 - handed to the test
            problems.append(problem)
        finally:
            connection.close()

    threads = [threading.Thread(target=guarded, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if problems:
        raise problems[0]


def working(imp):
    """A worker that stays with an import until nothing is left for it."""

    def work():
        for _ in range(200):
            if run_import(imp.pk) is None:
                imp.refresh_from_db()
                if imp.status in ("completed", "failed"):
                    return

    return work


@pytest.fixture
def ranges_of_fifty(monkeypatch):
    monkeypatch.setattr(stage, "ROWS_PER_RANGE", 50)
    monkeypatch.setattr(stage, "SAMPLE_EVERY", 1)


@pytest.mark.parametrize("seed", range(4))
def test_two_imports_over_the_same_addresses(team, ranges_of_fifty, seed):
    luck = random.Random(seed)
    segment = Segment.objects.create(team=team, name="VIP")
    known = people(300)
    do(team, luck.sample(known, 100))
    before = Contact.objects.count()
    first, second = people(600, plan="one"), people(900, plan="two")[:299:-1]
    one = begin(team, first, segments=(segment.pk,))
    two = begin(team, second, segments=(segment.pk,))
    together(working(one), working(two), working(two), working(one))
    for imp in (one, two):
        imp.refresh_from_db()
        assert imp.status == "completed", imp.problem
        assert counts(imp)["total"] == 600
    assert Contact.objects.count() == 900
    assert report(one).created + report(two).created == 900 - before
    plans = {c.email_key: c.properties["plan"] for c in Contact.objects.all()}
    only_first = {row[0] for row in first} - {row[0] for row in second}
    only_second = {row[0] for row in second} - {row[0] for row in first}
    assert all(plans[key] == "one" for key in only_first)
    assert all(plans[key] == "two" for key in only_second)
    assert set(plans.values()) == {"one", "two"}
    assert SegmentMembership.objects.count() == 900


def test_several_workers_share_one_import(team, ranges_of_fifty):
    imp = begin(team, [*people(800), ["bad", "", "", "", "", ""]])
    together(*[working(imp)] * 4)
    imp.refresh_from_db()
    assert imp.status == "completed"
    assert counts(imp) == {"total": 801, "created": 800, "updated": 0, "skipped": 0, "failed": 1}
    assert Contact.objects.count() == 800


def test_edits_and_opt_outs_made_during_the_run_win(team, ranges_of_fifty):
    do(team, people(600))
    imp = begin(team, [[f"p{i}@example.com", "Imported", "", "no", "gold", ""] for i in range(600)])
    luck = random.Random(5)
    chosen = luck.sample(range(600), 60)
    edited, opted_out, deleted = chosen[:20], chosen[20:40], chosen[40:]

    def edit():
        for a, b, c in zip(edited, opted_out, deleted, strict=True):
            pk = contact(team, f"p{a}@example.com").pk
            update_contact(team, pk, changes={"last_name": "Edited", "properties": {"seats": 7777}}, by=HAND)
            update_contact(team, contact(team, f"p{b}@example.com").pk, changes={"unsubscribed": True}, by=HAND)
            delete_contacts(team, [contact(team, f"p{c}@example.com").pk], by=HAND)

    together(working(imp), edit, working(imp))
    imp.refresh_from_db()
    assert imp.status == "completed", imp.problem
    assert counts(imp)["total"] == 600
    for number in edited:
        person = contact(team, f"p{number}@example.com")
        assert (person.first_name, person.last_name) == ("Imported", "Edited")
        assert person.properties == {"plan": "gold", "seats": 7777}
    for number in opted_out:
        assert contact(team, f"p{number}@example.com").unsubscribed
    # A contact deleted in the run comes back only if its range had not been merged yet.
    back = Contact.objects.filter(email_key__in=[f"p{n}@example.com" for n in deleted])
    assert all(person.import_id == imp.pk for person in back)
    assert report(imp).created == back.count()


def test_things_deleted_under_a_queued_import(team, ranges_of_fifty):
    segment, other = (Segment.objects.create(team=team, name=name) for name in ("Gone", "Stays"))
    topic = Topic.objects.create(team=team, name="Gone", default_subscription="opt_in")
    choice = (TopicChoice(id=topic.pk, subscription="opt_in"),)
    imp = begin(team, people(120), segments=(segment.pk, other.pk), topics=choice)
    segment.delete()
    topic.delete()
    finish(imp)
    assert imp.status == "completed"
    assert counts(imp)["created"] == 120
    assert SegmentMembership.objects.filter(segment=other).count() == SegmentMembership.objects.count() == 120


def test_a_property_deleted_in_the_run_leaves_no_value_behind(team, ranges_of_fifty, monkeypatch):
    monkeypatch.setattr(run, "TURN", timedelta(0))  # a range a call
    do(team, people(200)[150:])
    imp = begin(team, people(200, plan="pro"))
    run_import(imp.pk)
    run_import(imp.pk)
    assert 0 < Contact.objects.filter(properties__plan="pro").count() < 200
    delete_property(team, Property.objects.get(key="plan").pk)
    finish(imp)
    assert imp.status == "completed"
    assert counts(imp)["total"] == 200
    assert Contact.objects.filter(properties__has_key="seats").count() == 200
    assert not Contact.objects.filter(properties__has_key="plan").exists()
