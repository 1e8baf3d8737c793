"""The page a mail points to: open to whoever holds the link, changed by nobody who only looks, and without cookies."""

import html
import re
from uuid import uuid4

import pytest
from django.test import Client

from contacts import actions, nouns
from contacts.models import Contact, ContactEvent, Subscription
from contacts.unsubscribing import MAIL_PROGRAM, THEMSELVES, token_of, unsubscribe_path
from dashboard.pages import unsubscribe as page

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_counts(monkeypatch):
    """Counts of one test are not those of the next."""
    monkeypatch.setattr(page, "count_hits", lambda name, *, seconds: 0)


@pytest.fixture
def news(ada):
    return nouns.create_topic(
        ada.team, name="News", default_subscription="opt_in", visibility="public", description="Once a month"
    )


@pytest.fixture
def grace(news, make_contacts):
    return make_contacts("grace@navy.mil")[0]


@pytest.fixture
def reader():
    """A browser that knows nobody and checks what browsers check."""
    return Client(enforce_csrf_checks=True)


def text(response):
    return html.unescape(" ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split()))


def state(contact):
    """All that a reader could change."""
    found = Contact.objects.filter(pk=contact.pk).values_list("unsubscribed", "updated_at").first()
    return found, list(Subscription.objects.values_list("topic", "subscription")), ContactEvent.objects.count()


def undo_of(response):
    found = re.search(r'name="state" value="([^"]+)"', response.content.decode())
    assert found
    return html.unescape(found[1])


# --- Looking ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["get", "head"])
def test_looking_changes_nothing(reader, grace, method):
    before = state(grace)
    address = unsubscribe_path(grace)
    for query in ("", "/", "?List-Unsubscribe=One-Click", "?action=everything"):
        assert getattr(reader, method)(address + query).status_code == 200
    assert state(grace) == before


def test_the_page_says_who_and_what(reader, grace):
    seen = text(reader.get(unsubscribe_path(grace)))
    for words in ("Your mail from Analysts", "gr•••@navy.mil", "News", "Once a month", "Unsubscribe from everything"):
        assert words in seen
    assert "grace@navy.mil" not in seen


@pytest.mark.parametrize("way", ["look", "click", "gone", "nonsense"])
def test_headers_and_no_cookies(reader, client, grace, way):
    address = {"gone": f"/u/{token_of(grace.team_id, uuid4())}", "nonsense": "/u/x"}.get(way, unsubscribe_path(grace))
    for browser in (reader, client):  # signed in or not
        answer = browser.post(address, {"action": "everything"}) if way == "click" else browser.get(address)
        assert not answer.cookies
        assert "Cookie" not in answer.get("Vary", "")
        assert answer["Referrer-Policy"] == "no-referrer"
        assert answer["X-Robots-Tag"] == "noindex, nofollow"
        assert answer["Cache-Control"] == "no-store"
        assert answer["X-Frame-Options"] == "DENY"
        policy = answer["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in policy
        assert "script-src" not in policy
        assert "<script" not in answer.content.decode()
        assert answer["Content-Type"].startswith("text/html")
        assert "ratelimit-limit" not in answer


@pytest.mark.parametrize("method", ["put", "patch", "delete", "options"])
def test_other_methods_are_refused(reader, grace, method):
    assert getattr(reader, method)(unsubscribe_path(grace)).status_code == 405


@pytest.mark.parametrize(
    "type",
    ["multipart/form-data", "multipart/form-data; boundary=\x07", "application/x-www-form-urlencoded; charset=rot13"],
)
def test_what_cannot_be_read_is_said_and_not_written_down(reader, grace, caplog, type):
    before = state(grace)
    with caplog.at_level("DEBUG"):
        answer = reader.generic("POST", unsubscribe_path(grace), b"List-Unsubscribe=One-Click", content_type=type)
    assert answer.status_code == 400
    assert "could not be read" in text(answer)
    assert answer["Referrer-Policy"] == "no-referrer"
    assert "/u/" not in caplog.text
    assert state(grace) == before


def test_no_link_is_written_down(reader, ada, grace, caplog):
    """Whoever reads our logs shall not unsubscribe people."""
    with caplog.at_level("DEBUG"):
        for address in (unsubscribe_path(grace), f"/u/{token_of(ada.team.pk, uuid4())}"):
            for way in (address, address + "/", address + "/x"):
                reader.get(way), reader.put(way), reader.post(way, {"x": "x" * 70_000})
    assert "/u/" not in caplog.text


def test_links_that_lead_nowhere_look_alike(reader, ada, stranger, grace, make_contacts):
    """A link nobody made, another team's contact, one that never was, one that is deleted: nothing tells them apart."""
    (gone,) = make_contacts("gone@example.com")
    actions.delete_contacts(ada.team, [gone.pk], by=THEMSELVES)
    whole = unsubscribe_path(grace)
    paths = {
        "/u/x",
        whole[:-1],
        whole + "/x",
        whole[:-1] + ("A" if whole[-1] != "A" else "B"),
        f"/u/{token_of(stranger.team.pk, grace.pk)}",
        f"/u/{token_of(ada.team.pk, uuid4())}",
        unsubscribe_path(gone),
    }
    before = state(grace)
    answers = [reader.get(path) for path in paths] + [
        reader.post(path, {"List-Unsubscribe": "One-Click"}) for path in paths
    ]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1
    assert "This link does not work" in text(answers[0])
    assert state(grace) == before


# --- One click --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["urlencoded", "multipart"])
def test_one_click(reader, grace, form):
    address = unsubscribe_path(grace)
    if form == "multipart":
        answer = reader.post(address, {"List-Unsubscribe": "One-Click"})
    else:
        body = "List-Unsubscribe=One-Click"
        answer = reader.post(address, body, content_type="application/x-www-form-urlencoded")
    assert answer.status_code == 200
    assert Contact.objects.get(pk=grace.pk).unsubscribed
    said = ContactEvent.objects.get(source="person")
    assert (said.changes, said.actor) == ({"unsubscribed": [False, True]}, MAIL_PROGRAM.actor)
    again = reader.post(address, {"List-Unsubscribe": "One-Click"})
    assert again.status_code == 200
    assert ContactEvent.objects.filter(source="person").count() == 1


@pytest.mark.parametrize(
    "fields",
    [{}, {"List-Unsubscribe": "Yes"}, {"action": "delete"}, {"action": "undo", "state": "x"}, {"unsubscribed": "1"}],
)
def test_other_posts_do_nothing(reader, grace, fields):
    before = state(grace)
    assert reader.post(unsubscribe_path(grace), fields).status_code == 200
    assert state(grace) == before


def test_a_flood_of_fields_is_refused(reader, grace):
    before = state(grace)
    answer = reader.post(unsubscribe_path(grace), {"List-Unsubscribe": "One-Click", "x": "x" * 70_000})
    assert answer.status_code == 413
    assert state(grace) == before


def test_another_contacts_form_is_another_contacts(reader, grace, make_contacts):
    (bystander,) = make_contacts("by@example.com")
    reader.post(unsubscribe_path(grace), {"action": "everything", "contact": str(bystander.pk)})
    assert not Contact.objects.get(pk=bystander.pk).unsubscribed


# --- Forms ------------------------------------------------------------------------------------------------------------


def test_topics_are_saved_and_taken_back(reader, grace, news):
    address = unsubscribe_path(grace)
    answer = reader.post(address, {"action": "save", "seen": [str(news.pk)]})
    assert "Saved. You no longer get: News." in text(answer)
    assert Subscription.objects.get().subscription == "opt_out"
    assert not Contact.objects.get(pk=grace.pk).unsubscribed
    back = reader.post(address, {"action": "undo", "state": undo_of(answer)})
    assert "All is as it was before. You now get: News." in text(back)
    assert Subscription.objects.get().subscription == "opt_in"
    assert 'name="state"' not in back.content.decode()


def test_saving_what_is_so_already_says_so(reader, grace, news):
    answer = reader.post(unsubscribe_path(grace), {"action": "save", "seen": [str(news.pk)], "topic": [str(news.pk)]})
    assert "Nothing was changed" in text(answer)
    assert 'name="state"' not in answer.content.decode()


def test_everything_and_back(reader, grace):
    address = unsubscribe_path(grace)
    answer = reader.post(address, {"action": "everything"})
    assert "You are unsubscribed" in text(answer)
    assert "I did not mean to" in text(answer)
    assert Contact.objects.get(pk=grace.pk).unsubscribed
    assert ContactEvent.objects.get(source="person").actor is None  # on the page, not by a mail program's button
    later = reader.get(address)
    assert "Get mail again" in text(later)
    assert "I did not mean to" not in text(later)
    assert "already" in text(reader.post(address, {"action": "everything"}))
    assert "Done. You get mail again." in text(reader.post(address, {"action": "again"}))
    assert not Contact.objects.get(pk=grace.pk).unsubscribed
    reader.post(address, {"action": "undo", "state": undo_of(answer)})
    assert not Contact.objects.get(pk=grace.pk).unsubscribed


def test_a_private_topic_one_left_comes_back_by_undo_alone(reader, ada, grace):
    """After leaving it is not offered any more; the undo is signed, so that nobody joins what they never had."""
    secret = nouns.create_topic(ada.team, name="Secrets", default_subscription="opt_out")
    address = unsubscribe_path(grace)
    reader.post(address, {"action": "save", "seen": [str(secret.pk)], "topic": [str(secret.pk)]})
    assert not Subscription.objects.filter(topic=secret).exists()
    actions.subscribe(ada.team, [grace.pk], topics={secret.pk: "opt_in"}, by=THEMSELVES)
    answer = reader.post(address, {"action": "save", "seen": [str(secret.pk)]})
    assert "You no longer get: Secrets" in text(answer)
    assert Subscription.objects.get(topic=secret).subscription == "opt_out"
    reader.post(address, {"action": "undo", "state": undo_of(answer)})
    assert Subscription.objects.get(topic=secret).subscription == "opt_in"


def test_an_undo_of_somebody_else_is_none(reader, grace, make_contacts):
    (other,) = make_contacts("other@example.com", unsubscribed=True)
    answer = reader.post(unsubscribe_path(other), {"action": "again"})
    before = state(grace)
    reader.post(unsubscribe_path(grace), {"action": "undo", "state": undo_of(answer)})
    assert state(grace) == before


def test_an_undo_ends_after_a_day(reader, grace, monkeypatch):
    answer = reader.post(unsubscribe_path(grace), {"action": "everything"})
    monkeypatch.setattr(page, "UNDO_SECONDS", -1)
    reader.post(unsubscribe_path(grace), {"action": "undo", "state": undo_of(answer)})
    assert Contact.objects.get(pk=grace.pk).unsubscribed


def test_names_are_text(reader, ada, grace):
    evil = '<img src=x onerror="alert(1)">'
    nouns.rename_team(ada.team, name=evil)
    nouns.create_topic(ada.team, name=evil[:50], default_subscription="opt_in", visibility="public", description=evil)
    assert "<img" not in reader.get(unsubscribe_path(grace)).content.decode()


@pytest.mark.parametrize("topics", [0, 30])
def test_looking_takes_few_queries(reader, ada, grace, topics, django_assert_num_queries):
    for n in range(topics):
        nouns.create_topic(ada.team, name=f"T{n}", default_subscription="opt_in", visibility="public")
    with django_assert_num_queries(2):  # the contact with its team; topics
        reader.get(unsubscribe_path(grace))
    with django_assert_num_queries(0):
        reader.get("/u/" + "A" * 64)


# --- Limits -----------------------------------------------------------------------------------------------------------


def test_too_often(reader, grace, monkeypatch):
    before = state(grace)
    seen = {}

    def count(name, *, seconds):
        seen[name] = seen.get(name, 0) + 1
        return seen[name]

    monkeypatch.setattr(page, "count_hits", count)
    monkeypatch.setattr(page, "MOST_LOOKS", 2)
    monkeypatch.setattr(page, "MOST_GUESSES", 3)
    codes = [reader.post(unsubscribe_path(grace), {}).status_code for _ in range(3)]
    assert codes == [200, 200, 429]
    assert [reader.get("/u/x").status_code for _ in range(4)] == [404, 404, 404, 429]
    assert reader.get("/u/x")["Retry-After"] == "60"
    assert state(grace) == before
    assert "127.0.0.1" not in "".join(seen)


def test_nobody_keeps_a_reader_from_ending_mail_by_looking(reader, grace, monkeypatch):
    """Once: what was ended is not written again and again."""
    monkeypatch.setattr(page, "MOST_LOOKS", 0)
    monkeypatch.setattr(page, "count_hits", lambda name, *, seconds: 1)
    link = unsubscribe_path(grace)
    assert reader.get(link).status_code == 429
    assert [reader.post(link, dict([page.ONE_CLICK])).status_code for _ in range(2)] == [200, 429]
    assert [reader.post(link, {"action": action}).status_code for action in ("again", "save", "everything")] == [
        429
    ] * 3
    grace.refresh_from_db()
    assert grace.unsubscribed
