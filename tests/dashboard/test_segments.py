"""The pages of segments: sizes, search, paging; create, rename, delete."""

from typing import Any

import pytest
from django.urls import reverse

from contacts import nouns, sizes
from contacts.models import Chore, Segment, SegmentMembership
from dashboard import noun_lists
from tests.imports.engine import begin, people

pytestmark = pytest.mark.django_db


def segments(team: Any, count: int) -> list[Segment]:
    return [nouns.create_segment(team, name=f"Set {number:03}") for number in range(count)]


def names(page: Any) -> list[str]:
    return [segment.name for segment, _ in page.context["rows"]]


def test_an_empty_list_says_what_segments_are(client: Any) -> None:
    page = client.get("/app/segments/")
    assert b"No segments yet" in page.content
    assert page.content.count(reverse("segment_new").encode()) == 1


def test_the_list_tells_sizes(client: Any, ada: Any, make_contacts: Any) -> None:
    few, none = segments(ada.team, 2)
    make_contacts(3, segments=[few.pk])
    page = client.get("/app/segments/")
    assert [(segment.pk, size.number, size.exact) for segment, size in page.context["rows"]] == [
        (none.pk, 0, True),
        (few.pk, 3, True),
    ]


def test_the_list_asks_the_same_number_of_queries_however_many(
    client: Any, ada: Any, make_contacts: Any, django_assert_num_queries: Any
) -> None:
    made = segments(ada.team, 60)
    make_contacts(2, segments=[segment.pk for segment in made])
    client.get("/app/segments/")
    with django_assert_num_queries(5):  # session, user, team; the segments, their sizes
        client.get("/app/segments/")


def test_large_ones_are_counted_together_and_estimated_when_that_takes_too_long(
    ada: Any, make_contacts: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    large, small = segments(ada.team, 2)
    make_contacts(12, segments=[large.pk])
    SegmentMembership.objects.create(segment=small, contact=make_contacts("x@example.com")[0])
    monkeypatch.setattr(sizes, "FEW", 5)
    ids = [large.pk, small.pk]
    assert sizes.segment_sizes(ids) == {large.pk: sizes.Size(12), small.pk: sizes.Size(1)}
    monkeypatch.setitem(sizes.SQL, "segments", "SELECT pg_sleep(9), %(ids)s::text")
    assert sizes.segment_sizes(ids, patience=20) == {large.pk: sizes.Size(12, False), small.pk: sizes.Size(1)}


def test_paging_has_no_gaps_and_no_repeats(client: Any, ada: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noun_lists, "PAGE", 3)
    expected = [segment.name for segment in segments(ada.team, 8)][::-1]
    page = client.get("/app/segments/")
    seen = names(page)
    while older := page.context["listing"].pager["older"]:
        page = client.get(older)
        seen += names(page)
    assert seen == expected
    back = client.get(page.context["listing"].pager["newer"])
    assert names(back) == expected[3:6]
    first = client.get(back.context["listing"].pager["newer"])
    assert names(first) == expected[:3]
    assert first.context["listing"].pager["newer"] is None


def test_search_keeps_its_words_from_page_to_page(client: Any, ada: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noun_lists, "PAGE", 2)
    segments(ada.team, 12)
    page = client.get("/app/segments/", {"q": "set 00"})
    assert names(page) == ["Set 009", "Set 008"]
    assert names(client.get(page.context["listing"].pager["older"])) == ["Set 007", "Set 006"]
    assert b"No such segment" in client.get("/app/segments/", {"q": "nothing"}).content
    assert client.get("/app/segments/", {"q": "50%"}).context["rows"] == []
    assert client.get("/app/segments/", {"q": "\x00set 011"}).status_code == 404
    assert client.get("/app/segments/", {"after": "x"}).status_code == 404


def test_a_segment_is_created_and_renamed(client: Any, ada: Any) -> None:
    answer = client.post("/app/segments/new/", {"name": "  Beta   testers "})
    made = Segment.objects.get(team=ada.team)
    assert made.name == "Beta testers"
    assert answer.url == f"/app/segments/{made.pk}/"
    client.post(answer.url, {"name": "Early birds"})
    made.refresh_from_db()
    assert made.name == "Early birds"
    for address in ("/app/segments/new/", answer.url):
        for name in ("", "   ", "x" * 201):
            assert client.post(address, {"name": name}).status_code == 422
    assert Segment.objects.get().name == "Early birds"


def test_its_page_says_who_was_added_and_what_deleting_means(client: Any, ada: Any, make_contacts: Any) -> None:
    (made,) = segments(ada.team, 1)
    make_contacts(12, segments=[made.pk])
    imp = begin(ada.team, people(1), segments=(made.pk,))
    page = client.get(f"/app/segments/{made.pk}/")
    assert [contact.email for contact, _ in page.context["lately"]][:2] == [
        "person11@example.com",
        "person10@example.com",
    ]
    assert len(page.context["lately"]) == 10
    text = " ".join(page.content.decode().split())
    assert "12 contacts leave it and stay in Rollcall." in text
    assert f"{imp.upload.name} goes on without it." in text
    assert client.get(page.context["everyone"]).status_code == 200


def test_the_newest_stand_for_those_added_lately_where_there_are_too_many(
    ada: Any, make_contacts: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    (made,) = segments(ada.team, 1)
    make_contacts(3, segments=[made.pk])
    monkeypatch.setitem(sizes.SQL, "members_added", "SELECT pg_sleep(9), %(segment)s::text")
    monkeypatch.setattr(sizes, "IN_A_LIST", 20)
    found, lately = sizes.added_lately(made)
    assert [contact.email for contact, _ in found] == [f"person{n}@example.com" for n in (2, 1, 0)]
    assert not lately


def test_deleted_it_is_gone_and_its_contacts_stay(client: Any, ada: Any, make_contacts: Any) -> None:
    (made,) = segments(ada.team, 1)
    (contact,) = make_contacts("a@example.com", segments=[made.pk])
    assert client.get(f"/app/segments/{made.pk}/delete/").status_code == 405
    assert client.post(f"/app/segments/{made.pk}/delete/").url == "/app/segments/"
    assert not Segment.objects.exists()
    assert not SegmentMembership.objects.exists()
    assert not Chore.objects.exists()
    assert client.get(f"/app/contacts/{contact.pk}/").status_code == 200


def test_a_stranger_finds_nothing(ada: Any, stranger: Any, sign_in: Any) -> None:
    (made,) = segments(ada.team, 1)
    other = sign_in(stranger)
    assert other.get("/app/segments/").context["rows"] == []
    address = f"/app/segments/{made.pk}/"
    assert other.get(address).status_code == 404
    assert other.post(address, {"name": "Mine"}).status_code == 404
    assert other.post(f"{address}delete/").status_code == 404
    assert Segment.objects.get().name == made.name
