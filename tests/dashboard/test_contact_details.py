"""The page of one person: what we know, and everything that happened."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone

from contacts import actions, nouns
from contacts.actions import Author
from contacts.models import BulkAction, Contact, ContactEvent, Interaction
from contacts.unsubscribing import unsubscribe_path
from imports.column_map import ColumnMap, MappedColumn
from imports.models import Import, Upload
from imports.options import Options, TopicChoice

HAND = Author(ContactEvent.Source.HAND, "ada@example.com")
QUERIES = 16
pytestmark = pytest.mark.django_db


def text(response: Any) -> str:
    return " ".join(response.content.decode().split())


@pytest.fixture
def grace(ada: Any) -> Contact:
    """A contact with one of everything, made by an import."""
    upload = Upload.objects.create(team=ada.team, name="navy.csv", path="x", size=1, sha256="0", sniffed={})
    imp = Import.objects.create(team=ada.team, upload=upload, actor="ada@example.com", source="hand", options={})
    for key, type in (("plan", "string"), ("seats", "number"), ("vip", "boolean")):
        nouns.create_property(ada.team, key=key, type=type)  # type: ignore[arg-type]
    segment = nouns.create_segment(ada.team, name="Admirals")
    news = nouns.create_topic(ada.team, name="News", default_subscription="opt_in")
    nouns.create_topic(ada.team, name="Events", default_subscription="opt_out")
    contact, _ = actions.create_contact(
        ada.team,
        email="Grace@navy.mil",
        by=HAND,
        first_name="Grace",
        last_name="Hopper",
        properties={"plan": "pro", "seats": 12, "vip": True},
        segments=[segment.pk],
        topics={news.pk: "opt_out"},
    )
    ContactEvent.objects.all().delete()  # an import leaves none
    Contact.objects.filter(pk=contact.pk).update(import_id=imp.pk, import_row=1318)
    return Contact.objects.get(pk=contact.pk)


def test_a_person_with_all_we_know(client: Any, ada: Any, grace: Contact) -> None:
    actions.update_contact(ada.team, grace.pk, changes={"last_name": "Murray", "properties": {"plan": None}}, by=HAND)
    page = text(client.get(f"/app/contacts/{grace.pk}/"))
    for words in ("Grace@navy.mil", "Grace Murray", "Subscribed", "seats", ">12<", "Yes", "Admirals", "Opted out"):
        assert words in page, words
    assert f'<a href="/app/imports/{grace.import_id}/">navy.csv</a>' in page
    assert "row 1,318" in page
    assert '<span class="was">Hopper</span>' in page
    assert '<span class="is">Murray</span>' in page
    assert "by ada@example.com" in page


def test_a_person_made_by_hand_says_by_whom(client: Any, make_contacts: Callable[..., list[Any]]) -> None:
    (contact,) = make_contacts("solo@example.com")
    page = text(client.get(f"/app/contacts/{contact.pk}/"))
    assert "<strong>Created</strong> by ada@example.com" in page
    assert "By hand or the API" in page


def test_what_changed_at_once_stands_by_name(client: Any, ada: Any, make_contacts: Callable[..., list[Any]]) -> None:
    """The database keeps short names before long ones."""
    for key in ("zip", "plan_of_last_year"):
        nouns.create_property(ada.team, key=key, type="string")
    (contact,) = make_contacts("solo@example.com")
    changes = {"last_name": "B", "first_name": "A", "properties": {"zip": "1000", "plan_of_last_year": "Pro"}}
    actions.update_contact(ada.team, contact.pk, changes=changes, by=HAND)
    fields = re.findall(r'class="change-field">([^<]*)<', text(client.get(f"/app/contacts/{contact.pk}/")))
    assert fields == ["First name", "Last name", "plan_of_last_year", "zip"]


def test_an_import_that_is_gone_is_not_linked(client: Any, ada: Any, grace: Contact) -> None:
    Import.objects.all().delete()
    page = text(client.get(f"/app/contacts/{grace.pk}/"))
    assert "an import since removed, row 1,318" in page
    assert "/app/imports/" + str(grace.import_id) not in page


def test_another_teams_import_is_never_named(client: Any, stranger: Any, grace: Contact) -> None:
    Import.objects.update(team=stranger.team)
    assert "navy.csv" not in text(client.get(f"/app/contacts/{grace.pk}/"))


def test_a_long_history_goes_on(client: Any, ada: Any, grace: Contact) -> None:
    for n in range(52):
        actions.update_contact(ada.team, grace.pk, changes={"first_name": f"Name{n}"}, by=HAND)
    page = client.get(f"/app/contacts/{grace.pk}/")
    assert "Name51" in text(page)
    assert '<span class="is">Name1</span>' not in text(page)
    assert "Back to the newest" not in text(page)
    rest = text(client.get(f"/app/contacts/{grace.pk}/{older(page)}"))
    assert '<span class="is">Name1</span>' in rest
    assert "row 1,318" in rest
    assert "Back to the newest" in rest
    assert "Show what was before" not in rest


def older(page: Any) -> str:
    found = re.search(r'href="([^"#]+)#timeline" *rel="next"', text(page))
    assert found
    return found[1].replace("&amp;", "&")


@pytest.mark.parametrize("query", ["after=x", "after=1", "after=1.2", "show=all", f"after={'9' * 30}..", "after=-1.."])
def test_nonsense_in_the_address_is_not_found(client: Any, grace: Contact, query: str) -> None:
    assert client.get(f"/app/contacts/{grace.pk}/?{query}").status_code == 404


# --- What happened, in words ------------------------------------------------------------------------------------------


def lines(page: Any) -> list[str]:
    """Each line of the timeline as it is read."""
    found = re.findall(r'<li class="event[^"]*">(.*?)</div> </div> </li>|<li class="event[^"]*">(.*?)</li>', text(page))
    return [" ".join(re.sub(r"<[^>]+>", " ", a or b).split()) for a, b in found]


def happened(client: Any, contact: Contact, **event: Any) -> str:
    ContactEvent.objects.create(team_id=contact.team_id, contact=contact, **{"kind": "updated", "changes": {}, **event})
    return lines(client.get(f"/app/contacts/{contact.pk}/"))[0]


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ({"source": "hand", "actor": "bob@example.com"}, "Changed by bob@example.com"),
        ({"source": "hand"}, "Changed by someone"),
        ({"source": "api", "actor": "Shop"}, "Changed by Shop, through the API"),
        ({"source": "api"}, "Changed through the API"),
        ({"source": "undo"}, "Restored by undoing"),
        ({"source": "undo", "actor": "Ada <b>"}, "Restored by Ada &lt;b&gt;, undoing"),
        (
            {"source": "person", "changes": {"unsubscribed": [False, True]}},
            "Unsubscribed by themselves, on the unsubscribe page",
        ),
        (
            {"source": "person", "actor": "one_click", "changes": {"unsubscribed": [False, True]}},
            "Unsubscribed by themselves, with the unsubscribe button of their mail program",
        ),
        ({"source": "person", "changes": {"unsubscribed": [True, True]}}, "once more"),
        ({"source": "person", "changes": {"unsubscribed": [True, False]}}, "Subscribed again by themselves"),
        ({"source": "bounce", "actor": "bounce", "changes": {"unsubscribed": [False, True]}}, "bounced for good"),
        ({"source": "bounce", "actor": "complaint", "changes": {"unsubscribed": [False, True]}}, "as spam"),
        ({"source": "hand", "changes": {"segments": [[], [str(uuid4())]]}}, "Added to a segment"),
        ({"source": "hand", "changes": {"segments": [[str(uuid4()), str(uuid4())], []]}}, "Removed from segments"),
        ({"source": "hand", "changes": {"segments": [[str(uuid4())], [str(uuid4())]]}}, "Changed segments"),
        ({"source": "hand", "changes": {"topics": {str(uuid4()): [None, "opt_in"]}}}, "Topics chosen"),
        ({"source": "hand", "changes": {"unsubscribed": [False, True], "last_name": ["a", "b"]}}, "Changed by"),
    ],
)
def test_each_way_to_change_has_its_words(client: Any, grace: Contact, event: dict[str, Any], words: str) -> None:
    assert words in happened(client, grace, **event)


def test_a_segment_and_a_topic_that_were_deleted_keep_their_names(client: Any, ada: Any, grace: Contact) -> None:
    segment = nouns.create_segment(ada.team, name="VIP <b>")
    topic = nouns.create_topic(ada.team, name="Gossip", default_subscription="opt_in")
    actions.add_to_segments(ada.team, [grace.pk], segments=[segment.pk], by=HAND)
    actions.subscribe(ada.team, [grace.pk], topics={topic.pk: "opt_out"}, by=HAND)
    nouns.delete_segment(ada.team, segment.pk)
    nouns.delete_topic(ada.team, topic.pk)
    told = " ".join(lines(client.get(f"/app/contacts/{grace.pk}/")))
    day = f"{timezone.now():%-d %b %Y}"
    assert f"Joined VIP &lt;b&gt; (deleted {day} )" in told
    assert re.search(rf"Gossip \(deleted {day}\) by default .*Opted out", told)


def test_a_bulk_action_is_named(client: Any, ada: Any, stranger: Any, grace: Contact) -> None:
    ours = BulkAction.objects.create(team=ada.team, kind="add_to_segments")
    theirs = BulkAction.objects.create(team=stranger.team, kind="unsubscribe")
    line = happened(client, grace, source="bulk", actor="bob@example.com", bulk_id=ours.pk)
    assert line.startswith("Changed by bob@example.com, in bulk: adding to segments")
    line = happened(client, grace, source="undo", actor="bob@example.com", bulk_id=ours.pk)
    assert line.startswith("Restored by bob@example.com, undoing adding to segments")
    assert "unsubscribing" not in happened(client, grace, source="bulk", bulk_id=theirs.pk)


@pytest.mark.parametrize(
    ("kind", "detail", "words"),
    [
        ("scheduled", {}, ["Mail scheduled", "Spring"]),
        ("sent", {}, ["Mail sent"]),
        ("delivered", {}, ["Mail delivered"]),
        ("delayed", {}, ["Delivery delayed"]),
        ("opened", {}, ["Mail opened"]),
        ("clicked", {"link": "https://example.com/a?b=c"}, ["Link clicked", "https://example.com/a?b=c"]),
        ("bounced", {"type": "Permanent", "reason": "No mailbox."}, ["Mail bounced", "For good", "No mailbox."]),
        ("bounced", {"type": "Transient"}, ["For now"]),
        ("bounced", {"type": "Odd"}, ["Odd"]),
        ("complained", {}, ["Reported as spam"]),
        ("failed", {"reason": "quota"}, ["Sending failed", "quota"]),
        ("suppressed", {"type": "OnAccountSuppressionList", "reason": "On the list"}, ["held back", "On the list"]),
    ],
)
def test_each_thing_that_becomes_of_a_mail_has_its_words(
    client: Any, ada: Any, grace: Contact, kind: str, detail: dict[str, str], words: list[str]
) -> None:
    mailed(grace, kind, detail=detail)
    (line, *_) = lines(client.get(f"/app/contacts/{grace.pk}/"))
    for word in words:
        assert word in line


def mailed(contact: Contact, kind: str, *, at: datetime | None = None, **fields: Any) -> Interaction:
    fields = {"event_id": str(uuid4()), "subject": "Spring <sale>", **fields}
    return Interaction.objects.create(
        team_id=contact.team_id, contact=contact, kind=kind, at=at or timezone.now(), **fields
    )


def test_a_link_that_is_no_web_address_is_only_text(client: Any, grace: Contact) -> None:
    mailed(grace, "clicked", detail={"link": "javascript:alert(1)"})
    page = text(client.get(f"/app/contacts/{grace.pk}/"))
    assert "javascript:alert(1)" in page
    assert 'href="javascript' not in page
    assert "Spring &lt;sale&gt;" in page


def test_everything_or_changes_or_mail(client: Any, ada: Any, grace: Contact) -> None:
    mailed(grace, "opened")
    actions.update_contact(ada.team, grace.pk, changes={"first_name": "G"}, by=HAND)
    words = {
        show: " | ".join(lines(client.get(f"/app/contacts/{grace.pk}/", {"show": show})))
        for show in ("", "changes", "mail")
    }
    assert all(word in words[""] for word in ("Mail opened", "Changed", "Created"))
    assert "Mail opened" not in words["changes"]
    assert "Changed" in words["changes"]
    assert words["mail"].startswith("Mail opened")
    assert "Created" not in words["mail"]


def test_no_mail_yet_says_how_to_get_it(client: Any, grace: Contact) -> None:
    page = text(client.get(f"/app/contacts/{grace.pk}/", {"show": "mail"}))
    assert "No mail yet" in page
    assert "/app/webhooks/incoming/" in page


def test_days_have_titles(client: Any, grace: Contact) -> None:
    now = timezone.now()
    for days in (0, 1, 400):
        mailed(grace, "opened", at=now - timedelta(days=days))
    titles = re.findall(
        r"<time datetime=\"[0-9-]+\">([^<]+)</time> </h3>", text(client.get(f"/app/contacts/{grace.pk}/"))
    )
    assert titles[:2] == ["Today", "Yesterday"]
    assert re.fullmatch(r"\d+ \w+ \d{4}", titles[2])


def test_fallbacks_and_the_unsubscribe_link(client: Any, ada: Any, grace: Contact) -> None:
    nouns.create_property(ada.team, key="city", type="string", fallback_value="your town")
    page = text(client.get(f"/app/contacts/{grace.pk}/"))
    assert "your town" in page
    assert "Fallback" in page
    link = f"http://testserver{unsubscribe_path(grace)}"
    assert f'value="{link}"' in page
    assert f"List-Unsubscribe: &lt;{link}&gt;" in page
    assert "List-Unsubscribe-Post: List-Unsubscribe=One-Click" in page
    assert f'value="{grace.pk}"' in page


def test_another_teams_person_does_not_exist(
    client: Any, sign_in: Callable[[Any], Any], stranger: Any, grace: Contact, make_contacts: Callable[..., list[Any]]
) -> None:
    (theirs,) = make_contacts("theirs@example.com", team=stranger.team)
    assert client.get(f"/app/contacts/{theirs.pk}/").status_code == 404
    assert sign_in(stranger).get(f"/app/contacts/{grace.pk}/").status_code == 404
    assert sign_in(stranger).get(f"/app/contacts/{theirs.pk}/").status_code == 200
    missing = client.get(f"/app/contacts/{uuid4()}/")
    assert missing.status_code == 404
    assert "There is nothing here" in text(missing)


def test_hostile_values_are_text(client: Any, ada: Any, grace: Contact) -> None:
    evil = '<img src=x onerror="alert(1)">'
    actions.update_contact(ada.team, grace.pk, changes={"first_name": evil, "properties": {"plan": evil}}, by=HAND)
    for path in (f"/app/contacts/{grace.pk}/", "/app/contacts/"):
        assert "<img" not in client.get(path).content.decode()


@pytest.mark.parametrize("many", [1, 60])
def test_a_person_takes_the_same_queries_however_much_happened(
    client: Any, ada: Any, grace: Contact, many: int, django_assert_num_queries: Callable[..., Any]
) -> None:
    """Session, user, memberships, person, events, mails, names of segments and topics, values, fallbacks, segments,
    topics, names of imports and bulk actions; one or two of them never more than once."""
    segment = nouns.create_segment(ada.team, name="VIP")
    topic = nouns.create_topic(ada.team, name="Sale", default_subscription="opt_in")
    actions.subscribe(ada.team, [grace.pk], topics={topic.pk: "opt_out"}, by=HAND)
    for n in range(many):
        mailed(grace, "opened", event_id=f"msg_{n}")
        actions.update_contact(ada.team, grace.pk, changes={"first_name": f"Name{n}"}, by=HAND)
    actions.add_to_segments(ada.team, [grace.pk], segments=[segment.pk], by=HAND)
    actions.subscribe(ada.team, [grace.pk], topics={topic.pk: "opt_in"}, by=HAND)
    with django_assert_num_queries(QUERIES):
        client.get(f"/app/contacts/{grace.pk}/")


def test_signed_out_people_see_nobody(grace: Contact) -> None:
    from django.test import Client

    for path in ("/app/", "/app/contacts/", f"/app/contacts/{grace.pk}/", "/app/team/"):
        response = Client().get(path)
        assert response.status_code == 302
        assert response["Location"].startswith("/app/account/login/")


def test_what_an_import_gave_from_the_beginning_is_told_where_it_began(client: Any, ada: Any, grace: Contact) -> None:
    fair = nouns.create_segment(ada.team, name="Fair")
    news = nouns.create_topic(ada.team, name="Letters", default_subscription="opt_out")
    chosen = Options(
        column_map=ColumnMap(columns=(MappedColumn(index=0, header="Email", target="email"),)),
        dialect={},
        segments=(fair.pk,),
        topics=(TopicChoice(id=news.pk, subscription="opt_in"),),
    )
    Import.objects.filter(pk=grace.import_id).update(options=chosen.model_dump(mode="json"))
    ContactEvent.objects.filter(contact=grace).delete()
    page = client.get(f"/app/contacts/{grace.pk}/")
    told = lines(page)[-1]
    assert told.startswith("Created by navy.csv , row 1,318")
    assert "Joined Fair" in told
    assert re.search(r'change-field">Letters</span>.*by default.*Opted in', text(page))
    nouns.delete_segment(ada.team, fair.pk)
    assert "Joined Fair (deleted" in lines(client.get(f"/app/contacts/{grace.pk}/"))[-1]
