"""The pages of properties: values, key from a name, fallback, another type, delete."""

from typing import Any

import pytest

from contacts import chores, convert, nouns, sizes
from contacts.models import Chore, Contact, Property
from dashboard.noun_forms import key_of
from tests.imports.engine import begin, do, finish, people

pytestmark = pytest.mark.django_db


def a_property(team: Any, type: str = "string", key: str = "plan", **fields: Any) -> Property:
    return nouns.create_property(team, key=key, type=type, **fields)  # type: ignore[arg-type]


def text_of(page: Any) -> str:
    return " ".join(page.content.decode().split())


def test_the_list_tells_how_many_have_a_value(client: Any, ada: Any, make_contacts: Any) -> None:
    a_property(ada.team)
    a_property(ada.team, "number", "seats", fallback_value=0)
    make_contacts(3, properties={"plan": "pro"})
    make_contacts("x@example.com", properties={"plan": "", "seats": 0})
    page = client.get("/app/properties/")
    assert [(known.key, size) for known, size in page.context["rows"]] == [
        ("seats", sizes.Size(1)),
        ("plan", sizes.Size(4)),
    ]
    assert page.context["everyone"] == sizes.Size(4)


def test_an_estimate_where_counting_takes_too_long(
    ada: Any, make_contacts: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_property(ada.team)
    make_contacts(2, properties={"plan": "pro"})
    make_contacts("x@example.com", "y@example.com")
    monkeypatch.setitem(
        sizes.SQL, "properties", "SELECT pg_sleep(9), ({counts}) FROM contacts_contact WHERE team_id = %(team)s"
    )
    found = sizes.property_sizes(ada.team, ["plan", "none"], everyone=sizes.Size(4), patience=20)
    assert found == {"plan": sizes.Size(2, False), "none": sizes.Size(0, False)}


def test_the_list_asks_the_same_number_of_queries_however_many(
    client: Any, ada: Any, make_contacts: Any, django_assert_num_queries: Any
) -> None:
    a_property(ada.team)
    client.get("/app/properties/")
    count = 17  # session, user, team; properties, counts with a time limit, chores
    with django_assert_num_queries(count):
        client.get("/app/properties/")
    for number in range(30):
        a_property(ada.team, key=f"key_{number}")
    make_contacts(2, properties={"plan": "pro", "key_3": "x"})
    with django_assert_num_queries(count):
        client.get("/app/properties/")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("plan", "plan"),
        ("Plan_2", "Plan_2"),
        ("Favourite colour", "favourite_colour"),
        ("  Straße & Nr. ", "strasse_and_nr"),
        ("Город", "city"),
        ("column 1", "column_1"),
        ("!!!", ""),
        ("\x00", ""),
        ("x" * 60, "x" * 40),
    ],
)
def test_a_name_becomes_a_key(name: str, key: str) -> None:
    assert key_of(name) == key


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("", "Its key is made of it"),
        ("Shoe size", '<code class="code">shoe_size</code>, for files'),
        ("plan", 'a property called <code class="code">plan</code> already'),
        ("email", '<code class="code">email</code> is a name every contact has'),
        ("!!!", "No key can be made of this"),
    ],
)
def test_the_key_is_shown_while_the_name_is_typed(client: Any, ada: Any, name: str, told: str) -> None:
    a_property(ada.team)
    page = client.get("/app/properties/key/", {"name": name}, headers={"hx-request": "true"})
    assert told in text_of(page)
    assert 'id="property-key"' in text_of(page)


@pytest.mark.parametrize(
    ("type", "typed", "stored"),
    [
        ("string", "", None),
        ("string", " free ", "free"),
        ("number", "12", 12),
        ("number", "1.5", 1.5),
        ("boolean", "ja", True),
        ("boolean", "", None),
    ],
)
def test_a_property_is_created(client: Any, ada: Any, type: str, typed: str, stored: Any) -> None:
    answer = client.post("/app/properties/new/", {"name": "Shoe size", "type": type, "fallback": typed})
    assert answer.status_code == 302
    made = Property.objects.get(team=ada.team)
    assert (made.key, made.type, made.fallback_value) == ("shoe_size", type, stored)


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("name", {"name": ""}),
        ("name", {"name": "!!!"}),
        ("name", {"name": "plan"}),
        ("name", {"name": "unsubscribed"}),
        ("type", {"type": "date"}),
        ("fallback", {"type": "number", "fallback": "many"}),
        ("fallback", {"type": "boolean", "fallback": "perhaps"}),
    ],
)
def test_what_does_not_fit_is_said_beside_its_field(client: Any, ada: Any, field: str, wrong: dict[str, str]) -> None:
    a_property(ada.team)
    page = client.post("/app/properties/new/", {"name": "Size", "type": "string", "fallback": ""} | wrong)
    assert page.status_code == 422
    assert list(page.context["form"].errors) == [field]
    assert Property.objects.count() == 1


@pytest.mark.parametrize(
    ("type", "typed", "stored"),
    [("string", "free", "free"), ("string", "", None), ("number", "-2.5", -2.5), ("boolean", "false", False)],
)
def test_the_fallback_is_changed(client: Any, ada: Any, type: str, typed: str, stored: Any) -> None:
    made = a_property(ada.team, type)
    assert client.post(f"/app/properties/{made.pk}/", {"fallback": typed}).status_code == 302
    made.refresh_from_db()
    assert made.fallback_value == stored
    shown = client.get(f"/app/properties/{made.pk}/").context["form"]["fallback"].value()
    assert shown == typed


def test_a_fallback_that_does_not_fit_stays_as_it_was(client: Any, ada: Any) -> None:
    made = a_property(ada.team, "number", fallback_value=3)
    assert client.post(f"/app/properties/{made.pk}/", {"fallback": "many"}).status_code == 422
    made.refresh_from_db()
    assert made.fallback_value == 3


def test_deleting_says_how_many_lose_a_value(client: Any, ada: Any, make_contacts: Any) -> None:
    do(ada.team, people(2))
    imp = begin(ada.team, people(3))
    made = Property.objects.get(key="plan")
    page = client.get(f"/app/properties/{made.pk}/")
    assert "2 contacts lose their value for good" in text_of(page)
    assert f"{imp.upload.name} goes on without it." in text_of(page)
    assert client.post(f"/app/properties/{made.pk}/delete/").url == "/app/properties/"
    assert not Contact.objects.filter(properties__has_key="plan").exists()


def test_what_is_left_after_a_deletion_is_told_in_the_list(
    client: Any, ada: Any, make_contacts: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chores, "PART", 2)
    monkeypatch.setattr(chores, "AT_ONCE", chores.AT_ONCE * 0)
    made = a_property(ada.team)
    make_contacts(5, properties={"plan": "pro"})
    client.post(f"/app/properties/{made.pk}/delete/")
    page = client.get("/app/properties/")
    assert page.context["rows"] == []
    assert "2 of 5 contacts" in text_of(page)
    part = client.get("/app/properties/", headers={"hx-request": "true"})
    assert 'hx-trigger="every 1s"' in text_of(part)
    assert "<html" not in text_of(part)
    chores.run_chores()
    assert "hx-trigger" not in text_of(client.get("/app/properties/", headers={"hx-request": "true"}))


def test_another_type_is_counted_agreed_to_done_and_taken_back(client: Any, ada: Any, make_contacts: Any) -> None:
    made = a_property(ada.team)
    for number, value in enumerate(("12", "1.50", "007")):
        make_contacts(f"p{number}@example.com", properties={"plan": value})
    address = f"/app/properties/{made.pk}/type/"
    assert client.get(address).url == f"/app/properties/{made.pk}/", "nothing was asked yet"
    assert client.post(f"{address}ask/", {"to": "number"}).url == address
    assert "Reading every value as number" in text_of(client.get(address))
    chores.run_chores()
    part = text_of(client.get(address, headers={"hx-request": "true"}))
    assert "every 1s" not in part
    assert "Convert 2, clear 1" in part
    assert "007" in part
    asked = Chore.objects.get()
    client.post(address, {"asked": asked.pk})
    assert "Converting" in text_of(client.get(address))
    assert "Its values are being changed from text to number" in text_of(client.get(f"/app/properties/{made.pk}/"))
    chores.run_chores()
    assert "2 values converted, 1 cleared." in text_of(client.get(address))

    loser = Contact.objects.get(email="p2@example.com")
    told = text_of(client.get(f"/app/contacts/{loser.pk}/"))
    assert 'by ada@example.com, in bulk: another type for <span class="mono">plan</span>' in told

    client.post(f"{address}ask/")
    chores.run_chores()
    assert "Up to 1 contact" in text_of(client.get(address))
    client.post(address, {"asked": Chore.objects.latest("pk").pk})
    chores.run_chores()
    made.refresh_from_db()
    assert made.type == "string"
    assert list(Contact.objects.order_by("email").values_list("properties__plan", flat=True)) == ["12", "1.50", "007"]
    assert "Text became number" in text_of(client.get(f"/app/properties/{made.pk}/"))
    assert "Take back" not in text_of(client.get(f"/app/properties/{made.pk}/"))


def test_what_was_counted_can_be_left_as_it_is(client: Any, ada: Any) -> None:
    made = a_property(ada.team)
    client.post(f"/app/properties/{made.pk}/type/ask/", {"to": "number"})
    assert client.post(f"/app/properties/{made.pk}/type/cancel/").url == f"/app/properties/{made.pk}/"
    assert not Chore.objects.exists()


@pytest.mark.parametrize("asked", ["", "x", "-1", "9" * 30, "²", "1"])
def test_nothing_begins_that_was_not_counted(client: Any, ada: Any, asked: str) -> None:
    made = a_property(ada.team)
    assert client.post(f"/app/properties/{made.pk}/type/", {"asked": asked}).status_code == 302
    made.refresh_from_db()
    assert made.type == "string"


def test_an_open_import_stands_in_the_way_and_is_named(client: Any, ada: Any) -> None:
    imp = begin(ada.team, people(2, plan="1"))
    made = a_property(ada.team)
    address = f"/app/properties/{made.pk}/type/"
    client.post(f"{address}ask/", {"to": "number"})
    chores.run_chores()
    assert f"An import that has not ended writes plan: {imp.upload.name}." in text_of(client.get(address))
    asked = Chore.objects.get().pk
    client.post(address, {"asked": asked})
    made.refresh_from_db()
    assert made.type == "string"
    finish(imp)
    client.post(address, {"asked": asked})
    made.refresh_from_db()
    assert made.type == "number"


def test_a_stranger_finds_nothing(ada: Any, stranger: Any, sign_in: Any, make_contacts: Any) -> None:
    made = a_property(ada.team)
    make_contacts(1, properties={"plan": "12"})
    from contacts.actions import Author

    chore = convert.ask(ada.team, made.pk, to="number", by=Author("hand", "x"))  # type: ignore[arg-type]
    chores.run_chores()
    other = sign_in(stranger)
    assert other.get("/app/properties/").context["rows"] == []
    assert "plan</code> already" not in text_of(other.get("/app/properties/key/", {"name": "plan"}))
    address = f"/app/properties/{made.pk}/"
    for path in (address, f"{address}type/"):
        assert other.get(path).status_code == 404
        assert other.post(path, {"fallback": "x", "asked": chore.pk}).status_code == 404
    for path in ("delete/", "type/ask/", "type/cancel/"):
        assert other.post(address + path, {"to": "number"}).status_code == 404
    mine = nouns.create_property(stranger.team, key="plan", type="string")
    other.post(f"/app/properties/{mine.pk}/type/", {"asked": chore.pk})
    made.refresh_from_db()
    assert (made.type, made.fallback_value) == ("string", None)
