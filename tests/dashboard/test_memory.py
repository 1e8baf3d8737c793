"""The page of the team's mapping memory, and what the team lets the AI see."""

import re
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from contacts.models import Team
from dashboard.models import Membership
from imports.column_map import ColumnMap, MappedColumn
from imports.memory import remember
from imports.models import AIUse, HeaderRowMemory, MappingMemory

pytestmark = pytest.mark.django_db

EMAIL = MappedColumn(index=0, header="E-Mail", target="email")
FLAG = MappedColumn(index=1, header="Flag", target="unsubscribed", invert=True, words={"later": "leave"})


def text(response: Any) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


def confirm(team: Team, *headers: str) -> None:
    remember(team, ColumnMap(columns=(EMAIL, FLAG)), headers=["E-Mail", "Flag", *headers], by="ada@example.com")


def test_it_says_what_is_remembered_since_when_and_by_whom(client: Any, ada: Any) -> None:
    confirm(ada.team, "Zzorp")
    said = text(client.get(reverse("memory")))
    assert "E-Mail · Flag · Zzorp" in said
    assert "yes: subscribed, “later”: says nothing" in said
    assert "Not imported" in said
    assert "by ada@example.com" in said


def test_an_empty_memory_says_how_it_fills(client: Any) -> None:
    assert "Nothing is remembered yet" in text(client.get(reverse("memory")))


def test_one_header_is_forgotten(client: Any, ada: Any) -> None:
    confirm(ada.team)
    kept = MappingMemory.objects.get(team=ada.team, header_key="flag")
    assert client.post(reverse("memory_forget", args=[kept.pk])).status_code == 302
    assert [row.header for row in MappingMemory.objects.filter(team=ada.team)] == ["E-Mail"]
    assert not HeaderRowMemory.objects.filter(team=ada.team).exists()


def test_one_header_row_is_forgotten(client: Any, ada: Any) -> None:
    confirm(ada.team)
    client.post(reverse("memory_forget_row", args=[HeaderRowMemory.objects.get(team=ada.team).pk]))
    assert not HeaderRowMemory.objects.filter(team=ada.team).exists()
    assert MappingMemory.objects.filter(team=ada.team).count() == 2


def test_all_is_forgotten(client: Any, ada: Any) -> None:
    confirm(ada.team)
    response = client.post(reverse("memory_forget_all"), follow=True)
    assert "2 headers forgotten" in text(response)
    assert not MappingMemory.objects.filter(team=ada.team).exists()


@pytest.mark.parametrize("name", ["memory_forget", "memory_forget_row", "memory_forget_all"])
def test_looking_forgets_nothing(client: Any, ada: Any, name: str) -> None:
    confirm(ada.team)
    args = [] if name == "memory_forget_all" else [1]
    assert client.get(reverse(name, args=args)).status_code == 405


def test_another_team_sees_and_forgets_nothing(client: Any, ada: Any, stranger: Any) -> None:
    confirm(stranger.team, "Secret header")
    assert "Secret header" not in text(client.get(reverse("memory")))
    theirs = MappingMemory.objects.filter(team=stranger.team)
    assert client.post(reverse("memory_forget", args=[theirs[0].pk])).status_code == 404
    row = HeaderRowMemory.objects.get(team=stranger.team)
    assert client.post(reverse("memory_forget_row", args=[row.pk])).status_code == 404
    client.post(reverse("memory_forget_all"))
    assert theirs.count() == 3


def test_it_comes_in_pages_and_can_be_searched(client: Any, ada: Any, django_assert_num_queries: Any) -> None:
    confirm(ada.team, *(f"Column {n:03d}" for n in range(120)))
    with django_assert_num_queries(7):  # session, user, membership, and a count and a page of both lists
        first = client.get(reverse("memory"))
    assert first.content.decode().count(">Forget</button>") == 51
    second = client.get(reverse("memory"), {"page": 3})
    assert second.content.decode().count(">Forget</button>") == 23
    found = text(client.get(reverse("memory"), {"q": "COLUMN 07"}))
    assert "10 headers found" in found
    assert "Column 071" in found
    assert client.get(reverse("memory"), {"page": "x", "files": "9", "q": "\x00"}).status_code == 200


def test_markup_in_headers_is_text(client: Any, ada: Any) -> None:
    confirm(ada.team, "<script>alert(1)</script>")
    assert "<script>alert" not in client.get(reverse("memory")).content.decode()


# --- The AI -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def model(settings: Any) -> None:
    settings.OPENAI_API_KEY = "sk-test"
    settings.OPENAI_BASE_URL = "https://models.example.com:8443/v1"
    settings.AI_MODEL = "gpt-test"
    settings.AI_SAMPLES = "masked"


def test_without_a_model_nothing_leaves_the_server(client: Any) -> None:
    assert "nothing of a file leaves this server" in text(client.get(reverse("team")))


@pytest.mark.usefixtures("model")
def test_it_says_who_is_asked_and_what_it_sees(client: Any) -> None:
    said = text(client.get(reverse("team")))
    assert "gpt-test at models.example.com:8443" in said
    assert "Now: headers and five masked rows" in said
    assert "sk-test" not in said


@pytest.mark.usefixtures("model")
@pytest.mark.parametrize("samples", ["full", "masked", "none", ""])
def test_the_team_chooses(client: Any, ada: Any, samples: str) -> None:
    assert client.post(reverse("team_ai"), {"samples": samples}).status_code == 302
    assert Team.objects.get(pk=ada.team.pk).ai_samples == (samples or None)
    page = " ".join(client.get(reverse("team")).content.decode().split())
    assert f'value="{samples}" checked' in page


@pytest.mark.usefixtures("model")
def test_nonsense_is_no_choice(client: Any, ada: Any) -> None:
    client.post(reverse("team_ai"), {"samples": "everything"})
    assert Team.objects.get(pk=ada.team.pk).ai_samples is None


@pytest.mark.usefixtures("model")
def test_only_an_owner_chooses(client: Any, ada: Any) -> None:
    Membership.objects.filter(user=ada, team=ada.team).update(role=Membership.Role.MEMBER)
    assert client.post(reverse("team_ai"), {"samples": "full"}).status_code == 403
    assert Team.objects.get(pk=ada.team.pk).ai_samples is None
    assert "An owner of the team can change this" in text(client.get(reverse("team")))


@pytest.mark.usefixtures("model")
def test_the_month_adds_up(client: Any, ada: Any, stranger: Any) -> None:
    for team, cost, at in (
        (ada.team, Decimal("0.0125"), timezone.now()),
        (ada.team, Decimal("0.0025"), timezone.now()),
        (ada.team, Decimal(9), timezone.now() - timedelta(days=32)),
        (stranger.team, Decimal(7), timezone.now()),
    ):
        AIUse.objects.create(
            team=team, upload_id=team.pk, model="m", samples="none", tokens_in=1000, tokens_out=50, seconds=1,
            cost=cost, currency="EUR", asked_at=at,
        )  # fmt: skip
    assert "This month: 2 questions, 2,100 tokens, 0.0150 EUR." in text(client.get(reverse("team")))
