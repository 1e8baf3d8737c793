"""The command that makes keys."""

import io

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection

from api.auth import find_api_key
from contacts.nouns import create_team

pytestmark = pytest.mark.django_db


def test_it_prints_a_working_key(ada):
    out = io.StringIO()
    call_command("create_api_key", team="Analysts", name="Laptop", stdout=out)
    key = find_api_key(out.getvalue().strip())
    assert (key.team, key.name) == (ada.team, "Laptop")


def test_a_team_that_is_not_there_or_not_alone(ada):
    with pytest.raises(CommandError, match="no team called Nobody"):
        call_command("create_api_key", team="Nobody", name="x")
    twin = create_team("Analysts")
    with pytest.raises(CommandError, match="2 teams are called Analysts"):
        call_command("create_api_key", team="Analysts", name="x")
    out = io.StringIO()
    call_command("create_api_key", team=str(twin.pk), name="x", stdout=out)
    assert find_api_key(out.getvalue().strip()).team == twin


def test_a_database_that_is_away_is_one_sentence(monkeypatch, settings):
    def away():
        raise OperationalError("connection failed: no such file")

    monkeypatch.setattr(connection, "ensure_connection", away)
    for embedded, sentence in ((True, str(settings.DATA)), (False, "DATABASE_URL")):
        settings.EMBEDDED_POSTGRES = embedded
        with pytest.raises(CommandError, match=sentence):
            call_command("create_api_key", team="Demo", name="x")
