"""Adding contacts by hand, changing one, deleting one."""

import re
from collections.abc import Callable
from html import unescape
from typing import Any
from uuid import uuid4

import pytest

from contacts import actions, nouns
from contacts.actions import Author
from contacts.models import Contact, ContactEvent, Segment, SegmentMembership, Subscription
from dashboard import contact_forms
from dashboard.contact_forms import MOST
from dashboard.pages import contact_editing

HAND = Author(ContactEvent.Source.HAND, "bob@example.com")
NEW = "/app/contacts/new/"
MakeContacts = Callable[..., list[Contact]]
pytestmark = pytest.mark.django_db


def text(response: Any) -> str:
    return " ".join(unescape(response.content.decode()).split())


def stored(team: Any) -> list[str]:
    return sorted(Contact.objects.filter(team=team).values_list("email", flat=True))


# --- New --------------------------------------------------------------------------------------------------------------


def test_one_is_added_with_names_and_segments(client: Any, ada: Any) -> None:
    segment = nouns.create_segment(ada.team, name="VIP")
    assert f'value="{segment.pk}"' in text(client.get(NEW))
    form = {"emails": "Grace@example.com", "first_name": "Grace", "last_name": "Hopper", "segments": [segment.pk]}
    response = client.post(NEW, form, follow=True)
    grace = Contact.objects.get(team=ada.team)
    assert response.redirect_chain == [(f"/app/contacts/{grace.pk}/", 302)]
    assert "Grace@example.com was added, and put into the segment." in text(response)
    assert (grace.first_name, grace.last_name, grace.unsubscribed) == ("Grace", "Hopper", False)
    assert SegmentMembership.objects.filter(segment=segment, contact=grace).exists()
    event = ContactEvent.objects.get(contact=grace)
    assert (event.kind, event.source, event.actor) == ("created", "hand", "ada@example.com")


def test_many_are_added_and_who_is_known_keeps_everything(client: Any, ada: Any, make_contacts: MakeContacts) -> None:
    segment = nouns.create_segment(ada.team, name="VIP")
    (known,) = make_contacts("known@example.com", first_name="Known", unsubscribed=True)
    emails = "a@example.com; b@example.com\nKNOWN@example.com a@example.com"
    response = client.post(NEW, {"emails": emails, "segments": [segment.pk]}, follow=True)
    assert "2 contacts added; 1 address was here already. All are in the segment now." in text(response)
    known.refresh_from_db()
    assert (known.first_name, known.unsubscribed) == ("Known", True)
    assert SegmentMembership.objects.filter(segment=segment).count() == 3
    again = client.post(NEW, {"emails": emails}, follow=True)
    assert "Nobody is new; 3 addresses were here already." in text(again)
    one = client.post(NEW, {"emails": "known@example.com", "first_name": "Other"}, follow=True)
    assert "known@example.com was here already; nothing changed." in text(one)
    known.refresh_from_db()
    assert known.first_name == "Known"


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({"emails": ""}, "Write at least one address."),
        ({"emails": " ,; "}, "There is no address in this."),
        ({"emails": "nobody"}, "This is no address. Nobody was added yet."),
        ({"emails": "good@example.com, ada@gmailcom, foo"}, "2 of them are no address. Nobody was added yet."),
        ({"emails": "good@example.com, ada@gmailcom"}, "Did you mean ada@gmail.com?"),
        ({"emails": "good@example.com\nada@gmial.com"}, "look at what may be a typing error"),
        ({"emails": "a@example.com b@example.com", "first_name": "Ada"}, "A name goes with one address only."),
        ({"emails": " ".join(f"a{n}@example.com" for n in range(MOST + 1))}, f"{MOST} at once can be typed here."),
        ({"emails": "good@example.com", "segments": [str(uuid4())]}, "One of these segments is no more."),
    ],
)
def test_nothing_is_half_made(client: Any, ada: Any, form: dict[str, Any], words: str) -> None:
    response = client.post(NEW, form)
    assert response.status_code == 422
    assert words in text(response)
    assert form["emails"] in unescape(response.content.decode()), "what was typed is kept"
    assert stored(ada.team) == []


def test_too_much_text_is_not_even_looked_at(client: Any, ada: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    form = {"emails": "ada@gmial.com\n" * (MOST + 1), "correct": "1"}
    monkeypatch.setattr(contact_editing, "with_suggestions", lambda text: pytest.fail("each address was judged"))
    assert f"{MOST} at once can be typed here." in text(client.post(NEW, form))
    monkeypatch.setattr(contact_forms, "how_many", lambda text: pytest.fail("addresses were looked for"))
    form["emails"] = "a " * contact_forms.MOST_LETTERS
    assert "This is more text than" in text(client.post(NEW, form))
    assert stored(ada.team) == []


def test_what_looks_mistyped_is_corrected_or_confirmed(client: Any, ada: Any) -> None:
    emails = "good@example.com, ada@gmial.com"
    client.post(NEW, {"emails": emails, "sure": "on"})
    assert stored(ada.team) == ["ada@gmial.com", "good@example.com"]
    client.post(NEW, {"emails": "bob@gmial.com", "correct": "1"})
    assert "bob@gmail.com" in stored(ada.team)


def test_a_write_that_fails_in_the_middle_leaves_nobody(client: Any, ada: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    real = actions.create_contact

    def fails_at_b(team: Any, *, email: str, **more: Any) -> Any:
        if email.startswith("b"):
            raise Segment.DoesNotExist
        return real(team, email=email, **more)

    monkeypatch.setattr(actions, "create_contact", fails_at_b)
    response = client.post(NEW, {"emails": "a@example.com b@example.com c@example.com"})
    assert response.status_code == 422
    assert "was deleted just now" in text(response)
    assert stored(ada.team) == []


def test_a_segment_of_another_team_is_none(client: Any, ada: Any, stranger: Any) -> None:
    theirs = nouns.create_segment(stranger.team, name="Theirs")
    assert "Theirs" not in text(client.get(NEW))
    assert client.post(NEW, {"emails": "a@example.com", "segments": [theirs.pk]}).status_code == 422
    assert stored(ada.team) == stored(stranger.team) == []


# --- Edit -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def grace(ada: Any, make_contacts: MakeContacts) -> Contact:
    """A contact with a value of each type, in one of two segments, with one choice about two topics."""
    for key, type in (("notes", "string"), ("plan", "string"), ("seats", "number"), ("vip", "boolean")):
        nouns.create_property(ada.team, key=key, type=type)  # type: ignore[arg-type]
    inside, _ = (nouns.create_segment(ada.team, name=name) for name in ("Inside", "Outside"))
    chosen = nouns.create_topic(ada.team, name="Chosen", default_subscription="opt_in")
    nouns.create_topic(ada.team, name="Never asked", default_subscription="opt_out")
    (made,) = make_contacts(
        "grace@example.com",
        first_name="Grace",
        properties={"notes": "two\nlines", "plan": "Pro", "seats": 12.5, "vip": False},
        segments=[inside.pk],
        topics={chosen.pk: "opt_out"},
    )
    return made


def form_of(page: Any) -> dict[str, list[str]]:
    """What a browser would send of the edit form as it stands."""
    found: dict[str, list[str]] = {}
    html = page.content.decode()
    html = html[html.index('<form class="stack"') :]
    for tag in re.findall(r"<input\b[^>]*>", html):
        name, value = (re.search(rf'\b{part}="([^"]*)"', tag) for part in ("name", "value"))
        if name and ('type="checkbox"' not in tag or " checked" in tag) and name[1] != "csrfmiddlewaretoken":
            found.setdefault(name[1], []).append(unescape(value[1]) if value else "")
    for name, inside in re.findall(r'<textarea\b[^>]*name="([^"]+)"[^>]*>\n?(.*?)</textarea>', html, re.DOTALL):
        found[name] = [unescape(inside).replace("\n", "\r\n")]
    for name, options in re.findall(r'<select\b[^>]*name="([^"]+)".*?>(.*?)</select>', html, re.DOTALL):
        values = re.findall(r'<option value="([^"]*)"([^>]*)>', options)
        found[name] = [next((value for value, more in values if "selected" in more), values[0][0])]
    for name in list(found):
        found[name] = [value.replace("\r\n", "\n").replace("\n", "\r\n") for value in found[name]]
    return found


def edit(grace: Contact) -> str:
    return f"/app/contacts/{grace.pk}/edit/"


def test_saving_without_a_change_writes_nothing(client: Any, grace: Contact) -> None:
    sent = form_of(client.get(edit(grace)))
    assert sent["property-notes"] == ["two\r\nlines"]
    assert sent["property-seats"] == ["12.5"]
    assert sent["property-vip"] == ["false"]
    assert "email" not in sent
    before = Contact.objects.values().get(pk=grace.pk)
    events = ContactEvent.objects.count()
    assert client.post(edit(grace), sent)["Location"] == f"/app/contacts/{grace.pk}/"
    assert Contact.objects.values().get(pk=grace.pk) == before
    assert ContactEvent.objects.count() == events
    assert Subscription.objects.count() == 1, "nobody chose for them"


def test_everything_can_be_changed(client: Any, ada: Any, grace: Contact) -> None:
    outside = Segment.objects.get(name="Outside")
    topics = {topic.name: f"topic-{topic.pk}" for topic in ada.team.topics.all()}
    sent = form_of(client.get(edit(grace)))
    assert sent[topics["Never asked"]] == [""], "by default"
    sent |= {
        "first_name": [" Amazing "],
        "last_name": ["Hopper"],
        "status": ["unsubscribed"],
        "property-notes": [""],
        "property-plan": ["Free"],
        "property-seats": ["13"],
        "property-vip": ["true"],
        "segment": [str(outside.pk)],
        topics["Chosen"]: ["opt_in"],
        topics["Never asked"]: ["opt_in"],
    }
    response = client.post(edit(grace), sent, follow=True)
    assert "grace@example.com was saved." in text(response)
    grace.refresh_from_db()
    assert (grace.first_name, grace.last_name, grace.unsubscribed) == ("Amazing", "Hopper", True)
    assert grace.properties == {"plan": "Free", "seats": 13, "vip": True}
    assert list(SegmentMembership.objects.values_list("segment__name", flat=True)) == ["Outside"]
    assert set(Subscription.objects.values_list("topic__name", "subscription")) == {
        ("Chosen", "opt_in"),
        ("Never asked", "opt_in"),
    }
    assert all(event.actor == "ada@example.com" for event in ContactEvent.objects.filter(contact=grace))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"property-seats": "many"}, "“many” is not a number."),
        ({"property-seats": "1,5"}, "“1,5” is not a number."),
        ({"property-vip": "perhaps"}, "Choose one of the values offered."),
        ({"status": "asleep"}, "Choose one of the values offered."),
    ],
)
def test_a_value_that_does_not_fit_is_told_at_its_field(
    client: Any, grace: Contact, changed: dict[str, str], words: str
) -> None:
    sent = form_of(client.get(edit(grace))) | {"first_name": ["Other"]} | {k: [v] for k, v in changed.items()}
    response = client.post(edit(grace), sent)
    assert response.status_code == 422
    (name, value), *_ = changed.items()
    assert words in text(response)
    assert f'aria-describedby="{name}-problem"' in text(response)
    assert 'value="Other"' in text(response), "what was typed is kept"
    if name == "property-seats":
        assert f'value="{value}"' in text(response)
    grace.refresh_from_db()
    assert grace.first_name == "Grace", "nothing was saved"


def test_a_change_of_somebody_else_is_not_overwritten_unasked(client: Any, ada: Any, grace: Contact) -> None:
    sent = form_of(client.get(edit(grace)))
    changes = {"first_name": "Bobs", "last_name": "Bobs", "properties": {"plan": "Bobs"}}
    actions.update_contact(ada.team, grace.pk, changes=changes, by=HAND)

    sent |= {"last_name": ["Mine"], "property-seats": ["99"]}
    response = client.post(edit(grace), sent)
    assert response.status_code == 422
    assert "Meanwhile somebody changed this to “Bobs”." in text(response)
    grace.refresh_from_db()
    assert (grace.first_name, grace.last_name, grace.properties["seats"]) == ("Bobs", "Bobs", 12.5)

    again = form_of(response)
    assert again["last_name"] == ["Mine"]
    client.post(edit(grace), again)
    grace.refresh_from_db()
    assert (grace.first_name, grace.last_name) == ("Bobs", "Mine"), "what only Bob changed is Bob's"
    assert grace.properties == {"notes": "two\nlines", "plan": "Bobs", "seats": 99, "vip": False}


def test_both_changing_it_to_the_same_is_no_quarrel(client: Any, ada: Any, grace: Contact) -> None:
    sent = form_of(client.get(edit(grace))) | {"last_name": ["Hopper"]}
    actions.update_contact(ada.team, grace.pk, changes={"last_name": "Hopper"}, by=HAND)
    assert client.post(edit(grace), sent).status_code == 302


def test_segments_changed_meanwhile_are_kept(client: Any, ada: Any, grace: Contact) -> None:
    sent = form_of(client.get(edit(grace)))
    third = nouns.create_segment(ada.team, name="Third")
    actions.add_to_segments(ada.team, [grace.pk], segments=[third.pk], by=HAND)
    sent["segment"] = [str(Segment.objects.get(name="Outside").pk)]
    client.post(edit(grace), sent)
    assert set(SegmentMembership.objects.values_list("segment__name", flat=True)) == {"Outside", "Third"}


def test_a_property_made_meanwhile_is_left_alone(client: Any, ada: Any, grace: Contact) -> None:
    sent = form_of(client.get(edit(grace))) | {"last_name": ["Hopper"]}
    nouns.create_property(ada.team, key="later", type="string")
    actions.update_contact(ada.team, grace.pk, changes={"properties": {"later": "x"}}, by=HAND)
    assert client.post(edit(grace), sent).status_code == 302
    grace.refresh_from_db()
    assert grace.properties["later"] == "x"


def test_a_segment_that_went_meanwhile_is_told(client: Any, ada: Any, stranger: Any, grace: Contact) -> None:
    sent = form_of(client.get(edit(grace))) | {"last_name": ["Hopper"]}
    theirs = nouns.create_segment(stranger.team, name="Theirs")
    for gone in (uuid4(), theirs.pk):
        response = client.post(edit(grace), {**sent, "segment": [str(gone)]})
        assert response.status_code == 422
        assert "A segment you chose was deleted meanwhile." in text(response)
    grace.refresh_from_db()
    assert grace.last_name is None
    assert not SegmentMembership.objects.filter(segment=theirs).exists()


# --- Delete -----------------------------------------------------------------------------------------------------------


def test_deleting_says_what_goes_and_then_it_is_gone(client: Any, ada: Any, grace: Contact) -> None:
    address = f"/app/contacts/{grace.pk}/delete/"
    page = text(client.get(address))
    for words in ("Delete this contact?", "4 property values", "1 segment", "1 choice about topics", "one line"):
        assert words in page
    assert stored(ada.team) == ["grace@example.com"], "asking deletes nobody"
    response = client.post(address, follow=True)
    assert response.redirect_chain == [("/app/contacts/", 302)]
    assert "grace@example.com was deleted." in text(response)
    assert stored(ada.team) == []
    assert ContactEvent.objects.get(contact_id=grace.pk).actor == "ada@example.com"
    assert client.post(address).status_code == 404


def test_who_unsubscribed_is_better_kept_and_that_is_said(client: Any, make_contacts: MakeContacts) -> None:
    (out,) = make_contacts("out@example.com", unsubscribed=True)
    assert "A later import would bring them back as a subscriber" in text(client.get(f"/app/contacts/{out.pk}/delete/"))


# --- Whose it is ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", ["edit", "delete"])
def test_another_teams_contact_is_not_there(client: Any, stranger: Any, make_contacts: MakeContacts, page: str) -> None:
    (theirs,) = make_contacts("theirs@example.com", team=stranger.team)
    address = f"/app/contacts/{theirs.pk}/{page}/"
    assert client.get(address).status_code == 404
    assert client.post(address, {"first_name": "Mine", "was-first_name": ""}).status_code == 404
    theirs.refresh_from_db()
    assert theirs.first_name is None


def test_the_contact_has_links_to_both(client: Any, grace: Contact) -> None:
    for page in ("/app/contacts/", f"/app/contacts/{grace.pk}/"):
        shown = text(client.get(page))
        assert edit(grace) in shown
        assert f"/app/contacts/{grace.pk}/delete/" in shown
