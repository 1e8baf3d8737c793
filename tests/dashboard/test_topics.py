"""The pages of topics: who gets them, create, edit, delete."""

from typing import Any

import pytest

from contacts import nouns, sizes
from contacts.models import Subscription, Topic
from tests.imports.engine import begin, people

pytestmark = pytest.mark.django_db
NEW = {"name": "News", "description": "Once a month.", "visibility": "public", "default_subscription": "opt_in"}


def topic(team: Any, default: str = "opt_in", **fields: Any) -> Topic:
    return nouns.create_topic(team, name=fields.pop("name", "News"), default_subscription=default, **fields)


@pytest.mark.parametrize(("default", "recipients"), [("opt_in", 4), ("opt_out", 1)])
def test_the_list_counts_who_would_get_a_mail(
    client: Any, ada: Any, make_contacts: Any, default: str, recipients: int
) -> None:
    made = topic(ada.team, default)
    make_contacts(3)
    make_contacts("in@example.com", topics={made.pk: "opt_in"})
    make_contacts("out@example.com", topics={made.pk: "opt_out"})
    make_contacts("silent@example.com", unsubscribed=True)
    make_contacts("silent-in@example.com", unsubscribed=True, topics={made.pk: "opt_in"})
    make_contacts("silent-out@example.com", unsubscribed=True, topics={made.pk: "opt_out"})
    listed = client.get("/app/topics/")
    ((_, size),) = listed.context["rows"]
    assert (size.recipients, size.opted_out) == (sizes.Size(recipients), sizes.Size(5 - recipients))
    page = client.get(f"/app/topics/{made.pk}/")
    assert page.context["choices"] == sizes.Size(4)
    for text in (listed, page):
        assert "3 unsubscribed contacts count as neither: no mail goes there" in " ".join(text.content.decode().split())
    for side, number in (("recipients", recipients), ("opted_out", 5 - recipients)):
        assert len(client.get(page.context[side]).context["rows"]) == number


@pytest.mark.parametrize("patience", [sizes.ON_A_PAGE, -1])
@pytest.mark.parametrize(("default", "recipients"), [("opt_in", 4), ("opt_out", 2)])
def test_many_choices_are_counted_together(
    ada: Any, make_contacts: Any, monkeypatch: Any, default: str, recipients: int, patience: int
) -> None:
    """Exactly for as long as somebody waits, and then about; a sample of so small a table is all of it."""
    made = topic(ada.team, default)
    make_contacts(2, topics={made.pk: "opt_in"})
    make_contacts("out@example.com", topics={made.pk: "opt_out"})
    make_contacts("none@example.com", "none-either@example.com")
    make_contacts("silent-in@example.com", unsubscribed=True, topics={made.pk: "opt_in"})
    make_contacts("silent-out@example.com", unsubscribed=True, topics={made.pk: "opt_out"})
    monkeypatch.setattr(sizes, "FEW_LOOKED_UP", 1)
    if patience < 0:
        monkeypatch.setattr(sizes, "within", lambda milliseconds, read: None)
    subscribed, unsubscribed = sizes.reach(ada.team)
    exact = patience > 0
    assert (subscribed, unsubscribed) == (sizes.Size(5, exact), sizes.Size(2, exact))
    size = sizes.topic_sizes([made], subscribed=subscribed)[made.pk]
    assert (size.recipients.number, size.opted_out.number) == (recipients, 5 - recipients)
    assert size.recipients.exact == exact


def test_the_list_asks_the_same_number_of_queries_however_many(
    client: Any, ada: Any, make_contacts: Any, django_assert_num_queries: Any
) -> None:
    topic(ada.team)
    client.get("/app/topics/")
    count = 10  # session, user, team; topics, choices, who gets mail at all with a time limit
    with django_assert_num_queries(count):
        client.get("/app/topics/")
    made = [topic(ada.team, name=f"Topic {n}") for n in range(30)]
    make_contacts(2, topics={one.pk: "opt_out" for one in made})
    with django_assert_num_queries(count):
        client.get("/app/topics/")


def test_an_empty_list_says_what_topics_are(client: Any) -> None:
    assert b"No topics yet" in client.get("/app/topics/").content


def test_a_topic_is_created(client: Any, ada: Any) -> None:
    assert client.post("/app/topics/new/", NEW).url == "/app/topics/"
    made = Topic.objects.get(team=ada.team)
    assert (made.name, made.description, made.visibility, made.default_subscription) == (
        "News",
        "Once a month.",
        "public",
        "opt_in",
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"name": "x" * 51},
        {"description": "x" * 201},
        {"visibility": "secret"},
        {"default_subscription": ""},
        {"default_subscription": "maybe"},
    ],
)
def test_what_does_not_fit_is_said_beside_its_field(client: Any, wrong: dict[str, str]) -> None:
    page = client.post("/app/topics/new/", NEW | wrong)
    assert page.status_code == 422
    assert next(iter(wrong)) in page.context["form"].errors
    assert not Topic.objects.exists()


def test_all_but_the_default_can_be_changed(client: Any, ada: Any) -> None:
    made = topic(ada.team)
    changed = {"name": "Offers", "description": "", "visibility": "private", "default_subscription": "opt_out"}
    client.post(f"/app/topics/{made.pk}/", changed)
    made.refresh_from_db()
    assert (made.name, made.description, made.visibility) == ("Offers", None, "private")
    assert made.default_subscription == "opt_in"
    page = client.get(f"/app/topics/{made.pk}/")
    assert b"it is what people agreed to by saying nothing" in page.content
    assert b'name="default_subscription"' not in page.content


def test_deleting_says_how_many_choices_go(client: Any, ada: Any, make_contacts: Any) -> None:
    from imports.options import TopicChoice

    made = topic(ada.team)
    make_contacts(3, topics={made.pk: "opt_out"})
    imp = begin(ada.team, people(1), topics=(TopicChoice(id=made.pk, subscription="opt_in"),))
    text = " ".join(client.get(f"/app/topics/{made.pk}/").content.decode().split())
    assert "3 choices that people made about it are forgotten, opt-outs included." in text
    assert "and forget 3 choices about it?" in text
    assert f"{imp.upload.name} goes on without it." in text
    assert client.post(f"/app/topics/{made.pk}/delete/").url == "/app/topics/"
    assert not Topic.objects.exists()
    assert not Subscription.objects.exists()


def test_a_stranger_finds_nothing(ada: Any, stranger: Any, sign_in: Any) -> None:
    made = topic(ada.team)
    other = sign_in(stranger)
    assert other.get("/app/topics/").context["rows"] == []
    address = f"/app/topics/{made.pk}/"
    assert other.get(address).status_code == 404
    assert other.post(address, NEW).status_code == 404
    assert other.post(f"{address}delete/").status_code == 404
    assert Topic.objects.get().name == "News"
