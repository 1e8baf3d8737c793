"""An upload's suggestion: rules and memory at once, the AI's word a little later, and what people agreed to."""

import io
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.utils import timezone

from contacts.models import Property, Team
from imports import suggestions
from imports.ai import AIAnswer, AISettings
from imports.column_map import ColumnMap, MappedColumn
from imports.memory import remember
from imports.models import AIUse, MappingMemory, Upload
from imports.suggestions import ai_this_month, ai_use, is_late, refine_by_ai, stop_waiting, suggest_columns
from imports.tasks import ask_ai
from imports.upload import sniff_again, store_upload

pytestmark = pytest.mark.django_db

FILE = b"Email,Vorname,Newsletter,Q7\n" + b"".join(
    f"p{n}@example.com,Anna,{'ja' if n % 3 else 'nein'},{n % 5}\n".encode() for n in range(30)
)


@pytest.fixture
def team() -> Team:
    return Team.objects.create(name="Readers")


@pytest.fixture(autouse=True)
def queued(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What was sent to workers; there are none."""
    sent: list[tuple[str, str]] = []
    monkeypatch.setattr("imports.tasks.queue", lambda task, row, **_: sent.append((task.name, str(row))))
    return sent


@pytest.fixture
def key(settings: Any) -> None:
    settings.OPENAI_API_KEY = "sk-test"
    settings.OPENAI_BASE_URL = "http://127.0.0.1:9/v1"
    settings.AI_MODEL = "gpt-test"
    settings.AI_SAMPLES = "masked"


class Model:
    """Plays the AI: answers what it was told to, and keeps what it was asked."""

    def __init__(self, *columns: dict[str, Any], problem: str | None = None) -> None:
        self.answer = AIAnswer(columns, "gpt-test-0611", "masked", 900, 200, problem)
        self.asked: list[dict[str, Any]] = []
        self.meanwhile: Any = lambda: None

    def __call__(self, headers: Any, rows: Any, *, properties: Any, settings: AISettings) -> AIAnswer:
        self.asked.append({"headers": headers, "properties": properties, "settings": settings})
        self.meanwhile()
        return self.answer


def an_opinion(index: int, key: str) -> dict[str, Any]:
    return {"index": index, "target": "property", "key": key, "type": "string", "invert": False, "words": [],
            "confidence": 0.8, "reason": "A mark out of five."}  # fmt: skip


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Model:
    played = Model(an_opinion(3, "satisfaction"))
    monkeypatch.setattr(suggestions.ai, "ask", played)
    return played


def an_upload(team: Team, data: bytes = FILE) -> Upload:
    upload = store_upload(team, io.BytesIO(data), name="people.csv")
    suggest_columns(upload)
    upload.refresh_from_db()
    return upload


def keys(upload: Upload) -> dict[int, str | None]:
    upload.refresh_from_db()
    return {told["index"]: told["key"] or told["target"] for told in upload.suggestion}


# --- Rules and memory -------------------------------------------------------------------------------------------------


def test_without_a_key_the_rules_decide_and_nobody_is_asked(team: Team, queued: list[Any]) -> None:
    upload = an_upload(team)
    assert [told["target"] for told in upload.suggestion][:3] == ["email", "first_name", "unsubscribed"]
    assert {told["source"] for told in upload.suggestion} == {"rules"}
    assert upload.ai is None
    assert queued == []


def test_known_properties_are_met(team: Team) -> None:
    Property.objects.create(team=team, key="q7", type="number")
    assert an_upload(team).suggestion[3]["existing"]


def agree(team: Team, *columns: MappedColumn) -> None:
    email = MappedColumn(index=0, header="Email", target="email")
    remember(team, ColumnMap(columns=(email, *columns)), headers=["Email", "Vorname", "Newsletter", "Q7"])


def test_what_was_agreed_to_wins_the_next_time(team: Team) -> None:
    agree(
        team,
        MappedColumn(index=2, header="Newsletter", target="unsubscribed", invert=True, words={"ja": "leave"}),
        MappedColumn(index=3, header="Q7", target="property", key="mark", type="string"),
    )
    told = an_upload(team).suggestion
    assert (told[3]["key"], told[3]["type"], told[3]["source"]) == ("mark", "string", "memory")
    assert (told[1]["target"], told[1]["source"]) == ("ignore", "memory")
    assert told[2]["words"] == {"ja": "leave"}


def test_the_last_word_is_kept(team: Team) -> None:
    agree(team, MappedColumn(index=3, header="Q7", target="property", key="mark", type="string"))
    before = MappingMemory.objects.get(team=team, header_key="q7")
    agree(team, MappedColumn(index=3, header="Q7", target="property", key="score", type="number"))
    after = MappingMemory.objects.get(team=team, header_key="q7")
    assert (after.column["key"], after.column["type"]) == ("score", "number")
    assert after.used_at >= before.used_at
    assert MappingMemory.objects.filter(team=team).count() == 4


def test_teams_do_not_share_what_they_remember(team: Team) -> None:
    agree(Team.objects.create(name="Others"), MappedColumn(index=3, target="property", key="mark", type="string"))
    assert an_upload(team).suggestion[3]["source"] == "rules"


def test_a_file_without_headers_teaches_nothing(team: Team) -> None:
    remember(team, ColumnMap(columns=(MappedColumn(index=0, target="email"),)), headers=None)
    assert not MappingMemory.objects.exists()


# --- The AI -----------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("key")
def test_with_a_key_the_ai_is_asked_in_the_background(
    team: Team, model: Model, queued: list[Any], django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        upload = an_upload(team)
    assert queued == [("imports.tasks.ask_ai", str(upload.pk))]
    assert (upload.ai["state"], upload.ai["model"], upload.ai["samples"]) == ("asking", "gpt-test", "masked")
    assert model.asked == []
    assert {told["source"] for told in upload.suggestion} == {"rules"}


@pytest.mark.usefixtures("key")
def test_its_answer_is_merged_and_told(team: Team, model: Model) -> None:
    upload = an_upload(team)
    ask_ai(str(upload.pk))
    assert keys(upload)[3] == "satisfaction"
    assert upload.suggestion[3]["source"] == "ai"
    assert upload.suggestion[0]["source"] == "rules"
    assert upload.ai["state"] == "done"
    assert upload.ai["changed"] == [3]
    assert (upload.ai["model"], upload.ai["tokens"]) == ("gpt-test-0611", {"in": 900, "out": 200})
    assert model.asked[0]["headers"] == ["Email", "Vorname", "Newsletter", "Q7"]
    assert model.asked[0]["settings"] == AISettings("sk-test", "http://127.0.0.1:9/v1", "gpt-test", "masked")


@pytest.mark.usefixtures("key")
def test_what_it_took_is_kept_even_when_the_upload_is_gone(team: Team, model: Model, settings: Any) -> None:
    settings.AI_PRICE_INPUT, settings.AI_PRICE_OUTPUT, settings.AI_CURRENCY = Decimal("0.25"), Decimal("2"), "EUR"
    upload = an_upload(team)
    refine_by_ai(upload.pk)
    (use,) = ai_use(upload.pk)
    assert (use.model, use.samples, use.tokens_in, use.tokens_out) == ("gpt-test-0611", "masked", 900, 200)
    assert (use.cost, use.currency, use.problem) == (Decimal("0.000625"), "EUR", None)
    assert use.seconds >= 0
    upload.delete()
    month = ai_this_month(team)
    assert (month.questions, month.tokens, month.costs) == (1, 1100, ((Decimal("0.000625"), "EUR"),))
    assert ai_this_month(Team.objects.create(name="Others")).questions == 0


@pytest.mark.usefixtures("key")
def test_without_prices_only_tokens_are_counted(team: Team, model: Model, settings: Any) -> None:
    settings.AI_PRICE_INPUT, settings.AI_PRICE_OUTPUT = Decimal("0.25"), None
    model.answer = AIAnswer((), "gpt-test", "masked", 900, 0, problem="The model refused to answer.")
    refine_by_ai(an_upload(team).pk)
    (use,) = AIUse.objects.filter(team=team)
    assert (use.cost, use.tokens_in, use.problem) == (None, 900, "The model refused to answer.")
    assert ai_this_month(team).costs == ()


@pytest.mark.usefixtures("key")
def test_last_months_questions_are_not_this_months(team: Team, model: Model) -> None:
    refine_by_ai(an_upload(team).pk)
    first = timezone.now().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    AIUse.objects.update(asked_at=first - timedelta(seconds=1))
    assert ai_this_month(team).questions == 0


@pytest.mark.usefixtures("key")
def test_where_it_was_not_believed_is_kept_apart(team: Team, model: Model) -> None:
    model.answer = AIAnswer(({**an_opinion(0, "x"), "target": "ignore", "key": None},), "gpt-test", "masked")
    upload = an_upload(team)
    refine_by_ai(upload.pk)
    upload.refresh_from_db()
    assert (upload.ai["changed"], upload.ai["doubted"]) == ([], [0])
    assert upload.suggestion[0]["other"] == "ignore"


@pytest.mark.usefixtures("key")
@pytest.mark.parametrize("samples", ["full", "none"])
def test_a_team_says_what_the_ai_may_see(team: Team, model: Model, samples: str) -> None:
    team.ai_samples = samples
    team.save()
    upload = an_upload(team)
    assert upload.ai["samples"] == samples
    refine_by_ai(upload.pk)
    assert model.asked[0]["settings"].samples == samples


@pytest.mark.usefixtures("key")
def test_a_failure_leaves_the_rules_and_says_why(team: Team, model: Model) -> None:
    model.answer = AIAnswer((), "gpt-test", "masked", problem="The model's server refused the API key.")
    upload = an_upload(team)
    before = upload.suggestion
    refine_by_ai(upload.pk)
    upload.refresh_from_db()
    assert upload.suggestion == before
    assert (upload.ai["state"], upload.ai["problem"]) == ("failed", "The model's server refused the API key.")


@pytest.mark.usefixtures("key")
def test_it_is_asked_once_however_often_the_task_comes(team: Team, model: Model) -> None:
    upload = an_upload(team)
    for _ in range(3):
        refine_by_ai(upload.pk)
    assert len(model.asked) == 1


@pytest.mark.usefixtures("key")
def test_an_answer_that_comes_too_late_changes_nothing(team: Team, model: Model) -> None:
    upload = an_upload(team)
    model.meanwhile = lambda: stop_waiting(Upload.objects.get(pk=upload.pk))
    refine_by_ai(upload.pk)
    assert keys(upload)[3] != "satisfaction"
    assert upload.ai["state"] == "failed"


@pytest.mark.usefixtures("key")
def test_an_answer_about_another_reading_of_the_file_changes_nothing(team: Team, model: Model) -> None:
    upload = an_upload(team)

    def read_again() -> None:
        fresh = Upload.objects.get(pk=upload.pk)
        sniff_again(fresh, override={"header": False})
        suggest_columns(fresh)

    model.meanwhile = read_again
    refine_by_ai(upload.pk)
    assert keys(upload)[3] != "satisfaction"
    assert upload.ai["state"] == "asking"  # the second question is still open


@pytest.mark.usefixtures("key")
def test_nobody_is_asked_after_the_page_stopped_waiting(team: Team, model: Model) -> None:
    upload = an_upload(team)
    upload.ai["asked_at"] = (timezone.now() - timedelta(seconds=21)).isoformat()
    upload.save()
    assert is_late(upload)
    refine_by_ai(upload.pk)
    assert model.asked == []


def test_an_upload_that_is_gone_is_no_error(model: Model, team: Team) -> None:
    upload = an_upload(team)
    gone = upload.pk
    upload.delete()
    refine_by_ai(gone)
    assert model.asked == []
