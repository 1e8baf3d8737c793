"""The pages of bulk actions: the exact set, what must be said before it starts, what came of it, and its undo."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from contacts import actions, bulk, bulk_sets, nouns
from contacts.actions import Author
from contacts.models import BulkAction, Contact, ContactEvent, Segment, SegmentMembership, Subscription
from dashboard.pages import bulk as pages

pytestmark = pytest.mark.django_db
Status = BulkAction.Status
BY = Author(ContactEvent.Source.HAND, "bob@example.com")
HTMX = {"HX-Request": "true"}


@pytest.fixture(autouse=True)
def queued(monkeypatch: Any) -> list[str]:
    """What was left to workers."""
    names: list[str] = []
    for name in ("queue_pick", "queue_run", "queue_undo"):
        monkeypatch.setattr(pages, name, lambda action, name=name: names.append(name))
    return names


def chosen(client: Any, kind: str, *contacts: Contact, filter: str | None = None) -> BulkAction:
    """The action that ticking these contacts, or everyone, leads to."""
    who = {"everything": "1", "filter": filter} if filter is not None else {"contact": [c.pk for c in contacts]}
    answer = client.post(reverse("bulk_new"), {"action": kind, **who})
    action = BulkAction.objects.latest("pk")
    assert answer.url == reverse("bulk", args=[action.pk])
    return action


def page(client: Any, action: BulkAction, **headers: Any) -> str:
    return str(client.get(reverse("bulk", args=[action.pk]), headers=headers).content.decode())


def start(client: Any, action: BulkAction, **form: Any) -> Any:
    return client.post(reverse("bulk", args=[action.pk]), form)


def test_add_to_a_new_and_an_old_segment(client: Any, ada: Any, make_contacts: Any, queued: list[str]) -> None:
    people = make_contacts(3)
    vip = nouns.create_segment(ada.team, name="VIP")
    actions.add_to_segments(ada.team, [people[0].pk], segments=[vip.pk], by=BY)
    action = chosen(client, "add_to_segments", *people[:2])
    told = page(client, action)
    assert "<strong>2 contacts</strong>" in told
    assert "Add 2 contacts" in told
    effect = client.get(reverse("bulk_effect", args=[action.pk]), {"segment": vip.pk}).content.decode()
    assert "VIP: 1 will join, 1 are in it already." in effect
    assert 'id="bulk-effect"' in effect
    assert "<html" not in effect
    answer = start(client, action, segment=vip.pk, new_segment=" New ones ")
    assert answer.status_code == 302
    new = Segment.objects.get(name="New ones")
    assert SegmentMembership.objects.filter(segment__in=[vip, new]).count() == 4
    told = page(client, action)
    assert "2 contacts added to New ones, VIP." in told
    assert "hx-get" not in told.partition('id="bulk-progress"')[2].partition(">")[0], "nothing is polled at the end"
    assert queued == [], "a small set needs no worker"
    nouns.delete_segment(ada.team, vip.pk)
    assert "New ones, VIP (since deleted). Started" in " ".join(page(client, action).split())


def test_everyone_a_filter_names(client: Any, ada: Any, make_contacts: Any) -> None:
    make_contacts("out@example.com", unsubscribed=True)
    make_contacts(2)
    action = chosen(client, "unsubscribe", filter="unsubscribed=false")
    make_contacts("late@example.com")
    assert action.total == 2
    assert f'href="{reverse("contacts")}?unsubscribed=false"' in page(client, action)
    assert start(client, action).status_code == 302
    assert Contact.objects.filter(unsubscribed=True).count() == 3
    assert "2 contacts unsubscribed." in page(client, action)


@pytest.mark.parametrize(
    "form",
    [
        {"action": "delete"},
        {"action": "delete", "contact": "nonsense"},
        {"action": "delete", "everything": "1"},  # a form that lost its filter must not mean everyone
        {"action": "delete", "everything": "1", "filter": "nonsense=1"},
        {"action": "delete", "everything": "1", "filter": "segment"},  # breaks off
        {"action": "delete", "everything": "1", "filter": "unsubscribed=&topic="},
        {"action": "delete", "everything": "1", "filter": f"segment={uuid4()}"},
        {"action": "explode", "everything": "1", "filter": ""},
        {},
    ],
)
def test_who_means_nobody_gets_no_action(client: Any, make_contacts: Any, form: dict[str, str]) -> None:
    make_contacts(1)
    answer = client.post(reverse("bulk_new"), form)
    assert answer.url == reverse("contacts")
    assert not BulkAction.objects.exists()


@pytest.mark.parametrize("part", ["pl%00an:is:x", "plan:is:a%00b", "plan:between:a%00..b%00"])
def test_what_no_database_keeps_breaks_nothing(client: Any, ada: Any, part: str) -> None:
    nouns.create_property(ada.team, key="plan", type="string")
    form = {"action": "export", "everything": "1", "filter": f"property={part}"}
    assert client.post(reverse("bulk_new"), form).status_code == 302


def test_deleting_many_asks_for_their_number(client: Any, ada: Any, make_contacts: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(pages, "TYPED_FROM", 2)
    make_contacts(3)
    action = chosen(client, "delete", filter="")
    assert "This cannot be undone." in page(client, action)
    for typed in ({}, {"number": "2"}, {"number": "yes"}):
        answer = start(client, action, **typed)
        assert answer.status_code == 422
        assert "Type 3 to delete that many contacts." in answer.content.decode()
    assert Contact.objects.count() == 3
    assert start(client, action, number=" 3 ").status_code == 302
    assert Contact.objects.count() == 0
    told = page(client, action)
    assert "3 contacts deleted." in told
    assert reverse("bulk_undo", args=[action.pk]) not in told


def test_deleting_few_asks_for_no_number(client: Any, make_contacts: Any) -> None:
    people = make_contacts(2)
    action = chosen(client, "delete", people[0])
    assert 'name="number"' not in page(client, action)
    start(client, action)
    assert list(Contact.objects.all()) == people[1:]


def test_subscribing_again_says_how_many_opted_out_and_wants_a_tick(client: Any, make_contacts: Any) -> None:
    people = [*make_contacts(2, unsubscribed=True), *make_contacts("in@example.com")]
    action = chosen(client, "resubscribe", *people)
    assert "2 people opted out" in page(client, action)
    assert start(client, action).status_code == 422
    assert Contact.objects.filter(unsubscribed=True).count() == 2
    assert start(client, action, confirm="1").status_code == 302
    assert Contact.objects.filter(unsubscribed=True).count() == 0
    client.post(reverse("bulk_undo", args=[action.pk]))
    assert Contact.objects.filter(unsubscribed=True).count() == 2
    assert "Undone: 2 contacts as before." in page(client, action)


def test_opting_in_says_who_opted_out(client: Any, ada: Any, make_contacts: Any) -> None:
    people = make_contacts(3)
    news = nouns.create_topic(ada.team, name="News", default_subscription="opt_out")
    actions.subscribe(ada.team, [people[0].pk], topics={news.pk: "opt_out"}, by=BY)
    action = chosen(client, "subscribe", *people)
    effect = client.get(reverse("bulk_effect", args=[action.pk]), {"topic": news.pk}).content.decode()
    assert "News: 2 will be opted in, 0 are already, 1 opted out and stay so." in effect
    start(client, action, topic=news.pk)
    choices = Subscription.objects.filter(topic=news).order_by("contact").values_list("subscription", flat=True)
    assert list(choices) == ["opt_out", "opt_in", "opt_in"]


@pytest.mark.parametrize("kind", ["add_to_segments", "remove_from_segments", "subscribe", "opt_out"])
def test_nothing_chosen_is_said(client: Any, make_contacts: Any, kind: str) -> None:
    action = chosen(client, kind, *make_contacts(1))
    answer = start(client, action)
    assert answer.status_code == 422
    assert "Choose a " in answer.content.decode()
    action.refresh_from_db()
    assert action.status == Status.CHOOSING


def test_a_large_set_is_left_to_workers_and_polled(
    client: Any, ada: Any, make_contacts: Any, queued: list[str], monkeypatch: Any
) -> None:
    monkeypatch.setattr(bulk, "AT_ONCE", 2)
    monkeypatch.setattr(pages.presence, "workers_listening", lambda: 0)
    vip = nouns.create_segment(ada.team, name="VIP")
    make_contacts(3)
    action = chosen(client, "add_to_segments", filter="")
    assert "everyone there was" in page(client, action), "there is no filter to go back to"
    start(client, action, segment=vip.pk)
    assert queued == ["queue_run"]
    told = page(client, action, **HTMX)
    assert told.lstrip().startswith("<section")
    assert "Waiting for a worker" in told
    assert 'hx-trigger="every 1s"' in told
    assert "No worker is listening." not in told, "not at once"
    long_ago = timezone.now() - timedelta(minutes=1)
    BulkAction.objects.update(started_at=long_ago, heartbeat_at=long_ago)
    assert "No worker is listening." in page(client, action, **HTMX)
    client.post(reverse("bulk_cancel", args=[action.pk]))
    assert "Cancelled after 0 of 3 contacts." in page(client, action, **HTMX)
    client.post(reverse("bulk_resume", args=[action.pk]))
    assert queued == ["queue_run", "queue_run"]
    bulk.run(action.pk)
    told = page(client, action, **HTMX)
    assert "3 contacts added to VIP." in told
    assert "every 1s" not in told


def test_a_set_that_takes_long_is_waited_for(
    client: Any, ada: Any, make_contacts: Any, queued: list[str], monkeypatch: Any
) -> None:
    make_contacts(1)
    monkeypatch.setattr(bulk_sets, "within", lambda milliseconds, read: None)
    action = chosen(client, "unsubscribe", filter="")
    assert queued == ["queue_pick"]
    assert "Finding exactly whom your filter names" in page(client, action, **HTMX)
    assert start(client, action).status_code == 302
    action.refresh_from_db()
    assert action.status == Status.CHOOSING, "not before it is known whom it is about"
    bulk_sets.pick(action.pk)
    monkeypatch.undo()
    assert client.get(reverse("bulk", args=[action.pk]), headers=HTMX)["HX-Refresh"] == "true"


def test_one_of_two_clicks_starts_it(client: Any, make_contacts: Any) -> None:
    action = chosen(client, "unsubscribe", *make_contacts(1))
    assert start(client, action).status_code == start(client, action).status_code == 302
    assert ContactEvent.objects.filter(bulk_id=action.pk).count() == 1


def test_strangers_find_nothing(client: Any, stranger: Any, sign_in: Any, make_contacts: Any) -> None:
    people = make_contacts(1)
    action = chosen(client, "unsubscribe", *people)
    theirs = sign_in(stranger)
    for name in ("bulk", "bulk_effect"):
        assert theirs.get(reverse(name, args=[action.pk])).status_code == 404
    for name in ("bulk", "bulk_cancel", "bulk_resume", "bulk_undo"):
        assert theirs.post(reverse(name, args=[action.pk])).status_code == 404
    assert chosen(theirs, "delete", *people).total == 0
    assert "Bulk actions" in theirs.get(reverse("bulks")).content.decode()
    assert not Contact.objects.get().unsubscribed


def test_the_list_takes_the_same_queries_however_much_there_is(
    client: Any, make_contacts: Any, django_assert_num_queries: Any
) -> None:
    people = make_contacts(2)
    start(client, chosen(client, "unsubscribe", *people))
    client.get(reverse("bulks"))
    # session, person, teams; how many, the page, its ledger
    with django_assert_num_queries(6):
        client.get(reverse("bulks"))
    for kind in ("resubscribe", "unsubscribe", "resubscribe"):
        start(client, chosen(client, kind, *people), confirm="1")
    chosen(client, "delete", *people)
    with django_assert_num_queries(6):
        told = client.get(reverse("bulks")).content.decode()
    assert told.count("Subscribe again") == 2
    assert "Delete contacts" not in told, "what nobody confirmed was not done"


def test_the_page_of_a_choice_takes_the_same_queries_however_many_segments(
    client: Any, ada: Any, make_contacts: Any, django_assert_max_num_queries: Any
) -> None:
    action = chosen(client, "add_to_segments", *make_contacts(1))
    for number in range(20):
        nouns.create_segment(ada.team, name=f"Segment {number}")
    page(client, action)
    with django_assert_max_num_queries(8):
        page(client, action)
