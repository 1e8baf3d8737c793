"""The unsubscribe link: nobody makes one but us, and it says nothing of the person; what a reader wishes is done."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts import actions, nouns
from contacts.actions import Author
from contacts.models import Contact, ContactEvent, Subscription
from contacts.unsubscribing import (
    Wish,
    grant,
    list_headers,
    masked,
    offer,
    offered_topics,
    read_token,
    token_of,
    unsubscribe_path,
)

HAND = Author(ContactEvent.Source.HAND, "ada@example.com")
TEAM, CONTACT = uuid4(), uuid4()


# --- The link ---------------------------------------------------------------------------------------------------------


@given(st.uuids(), st.uuids())
def test_a_token_names_team_and_contact(team, contact):
    token = token_of(team, contact)
    assert len(token) == 64
    assert read_token(token) == (team, contact)


def test_a_token_that_was_tampered_with_names_nobody():
    token = token_of(TEAM, CONTACT)
    for place in range(64):
        other = "A" if token[place] != "A" else "B"
        assert read_token(token[:place] + other + token[place + 1 :]) is None, place
    swapped = token_of(CONTACT, TEAM)
    assert read_token(swapped[:43] + token[43:]) is None
    for text in ("", token[:-1], token + "A", token[:-1] + "=", token[:-1] + "é", " " + token, token + "\n", "+" * 64):
        assert read_token(text) is None


def test_keys_may_change(settings):
    token = token_of(TEAM, CONTACT)
    old, settings.SECRET_KEY = settings.SECRET_KEY, "another key " * 5
    assert read_token(token) is None
    settings.SECRET_KEY_FALLBACKS = ["older still", old]
    assert read_token(token) == (TEAM, CONTACT)
    assert token_of(TEAM, CONTACT) != token


def test_headers_as_rfc_8058_has_them():
    assert list_headers("https://example.com/u/x") == {
        "List-Unsubscribe": "<https://example.com/u/x>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }


@pytest.mark.parametrize(
    ("email", "shown"),
    [
        ("grace@navy.mil", "gr•••@navy.mil"),
        ("ada@example.com", "a•••@example.com"),
        ("a@example.com", "a•••@example.com"),
        ('"odd@one"@example.com', '"o•••@example.com'),
    ],
)
def test_an_address_only_its_owner_knows(email, shown):
    assert masked(email) == shown


@pytest.mark.django_db
def test_a_link_holds_nothing_of_a_person(make_contacts):
    (contact,) = make_contacts("grace@navy.mil")
    path = unsubscribe_path(contact)
    assert path.startswith("/u/")
    assert "grace" not in path
    assert read_token(path.removeprefix("/u/")) == (contact.team_id, contact.pk)


# --- Wishes -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def grace(ada, make_contacts):
    """Somebody who gets News by default, chose Gossip, left Events, and knows nothing of Secrets."""
    made = {
        name: nouns.create_topic(ada.team, name=name, default_subscription=default, visibility=visibility)
        for name, default, visibility in (
            ("News", "opt_in", "public"),
            ("Events", "opt_in", "public"),
            ("Gossip", "opt_out", "private"),
            ("Secrets", "opt_out", "private"),
        )
    }
    (contact,) = make_contacts("grace@navy.mil", topics={made["Gossip"].pk: "opt_in", made["Events"].pk: "opt_out"})
    contact.topic = {name: topic.pk for name, topic in made.items()}
    return contact


def effective(contact):
    return {topic.name: topic.effective for topic in offered_topics(contact)}


@pytest.mark.django_db
def test_private_topics_are_offered_to_those_who_get_them(ada, grace):
    assert effective(grace) == {"Events": "opt_out", "Gossip": "opt_in", "News": "opt_in"}
    actions.subscribe(ada.team, [grace.pk], topics={grace.topic["Gossip"]: "opt_out"}, by=HAND)
    assert "Gossip" not in effective(grace)


@pytest.mark.django_db
def test_a_form_counts_for_what_it_showed(ada, grace, stranger):
    theirs = nouns.create_topic(stranger.team, name="X", default_subscription="opt_in", visibility="public")
    topic = {name: str(pk) for name, pk in grace.topic.items()}
    seen = [topic["News"], topic["Secrets"], str(theirs.pk), "rubbish"]
    wish = offer(grace, seen=seen, ticked=[topic["Secrets"], topic["Events"], str(theirs.pk)])
    assert wish == Wish(unsubscribed=False, topics={grace.topic["News"]: "opt_out"})


@pytest.mark.django_db
def test_a_wish_is_done_and_says_what_was_before(grace):
    news, events = grace.topic["News"], grace.topic["Events"]
    wish = Wish(unsubscribed=False, topics={news: "opt_out", events: "opt_in", grace.topic["Gossip"]: "opt_in"})
    before = grant(grace, wish)
    assert before == Wish(unsubscribed=False, topics={news: "opt_in", events: "opt_out"})
    assert effective(grace) == {"Events": "opt_in", "Gossip": "opt_in", "News": "opt_out"}
    said = ContactEvent.objects.get(source="person")
    assert (said.actor, said.changes) == (
        None,
        {"topics": {str(news): [None, "opt_out"], str(events): ["opt_out", "opt_in"]}},
    )
    assert grant(grace, wish) is None
    assert grant(grace, before) == wish.__class__(False, {news: "opt_out", events: "opt_in"})
    assert effective(grace) == {"Events": "opt_out", "Gossip": "opt_in", "News": "opt_in"}


@pytest.mark.django_db
def test_ending_all_mail_leaves_topics_alone(grace):
    choices = set(Subscription.objects.values_list("topic", "subscription"))
    assert grant(grace, Wish(unsubscribed=True)) == Wish(unsubscribed=False)
    grace = Contact.objects.get(pk=grace.pk)
    assert grace.unsubscribed
    assert grant(grace, Wish(unsubscribed=True)) is None
    assert grant(grace, Wish(unsubscribed=False)) == Wish(unsubscribed=True)
    assert not Contact.objects.get(pk=grace.pk).unsubscribed
    assert set(Subscription.objects.values_list("topic", "subscription")) == choices


@pytest.mark.django_db
def test_a_topic_that_is_gone_is_passed_over(ada, grace):
    gone = grace.topic["News"]
    nouns.delete_topic(ada.team, gone)
    assert grant(grace, Wish(unsubscribed=True, topics={gone: "opt_out"})) == Wish(unsubscribed=False)
