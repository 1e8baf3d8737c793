"""The engine held to a naive model in memory: random files, options and contacts that were there before.

The model does one row after another what the words of the rules say; the engine must come to the same contacts,
the same counts, the same rehearsal, and an undo must bring back what was there.
"""

from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contacts.models import Contact, ContactEvent, Segment, SegmentMembership, Subscription, Team, Topic
from imports import stage
from imports.models import RowError
from imports.options import TopicChoice
from imports.rehearsal import run_rehearsal
from imports.report import report
from imports.start import start_import, start_rehearsal
from imports.undo import run_undo, start_undo
from tests.imports.engine import an_upload, counts, finish, options_for

pytestmark = pytest.mark.django_db(transaction=True)

ADDRESSES = st.sampled_from(
    "a@example.com|A@Example.com| b@example.com|c@example.com|d@example.com|Eve <e@example.com>|broken||"
    "two@example.com, three@example.com".split("|")
)
ROW = st.tuples(
    ADDRESSES,
    st.sampled_from(["", "Ada", "Bob", " "]),
    st.sampled_from(["", "Lovelace"]),
    st.sampled_from(["", "yes", "no", "no", "perhaps"]),
    st.sampled_from(["", "free", "pro"]),
    st.sampled_from(["", "1", "2", "007", "1e1"]),
).map(list)
NUMBERS = {"1": 1, "2": 2, "1e1": 10}
KEYS = {"Eve <e@example.com>": "e@example.com"}


@dataclass
class Person:
    first_name: str | None = None
    last_name: str | None = None
    unsubscribed: bool = False
    properties: dict = field(default_factory=dict)
    member: bool = False
    choice: str | None = None


@dataclass
class Outcome:
    """What the model says of a run."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    failed: list[int] = field(default_factory=list)
    repeats: dict[int, int] = field(default_factory=dict)
    opt_outs_kept: int = 0


def model(people, rows, *, on_conflict, blank, on_invalid_value, resubscribe, segment, choice):
    """Applies a file to `people` (key to Person), one row at a time."""
    out, valid = Outcome(), {}
    for number, (address, first, last, said, plan, seats) in enumerate(rows, start=2):
        if not any(cell.strip() for cell in (address, first, last, said, plan, seats)):
            continue
        key = KEYS.get(address, address).strip().lower()
        bad_cell = said == "perhaps" or (seats and seats not in NUMBERS)
        if key.count("@") != 1 or (bad_cell and on_invalid_value == "fail"):
            out.failed.append(number)
            continue
        row = {
            "number": number,
            "first_name": first.strip() or None,
            "last_name": last.strip() or None,
            "unsubscribed": {"yes": True, "no": False}.get(said),
            "plan": plan or None,
            "seats": NUMBERS.get(seats),
            "unread": bool(seats) and seats not in NUMBERS,
        }
        valid.setdefault(key, []).append(row)
    for key, found in valid.items():
        row = found[-1]
        out.skipped += len(found) - 1
        out.repeats |= {r["number"]: row["number"] for r in found[:-1]}
        opt = True if any(r["unsubscribed"] for r in found) else row["unsubscribed"]
        known = people.get(key)
        if known and on_conflict == "skip":
            out.skipped += 1
            continue
        person = known or Person()
        before = (person.first_name, person.last_name, person.unsubscribed, dict(person.properties))
        for name in ("first_name", "last_name"):
            if row[name] is not None:
                setattr(person, name, row[name])
            elif blank == "clear":
                setattr(person, name, None)
        for name in ("plan", "seats"):
            if row[name] is not None:
                person.properties[name] = row[name]
            elif blank == "clear" and not (name == "seats" and row["unread"]):
                person.properties.pop(name, None)
        if known is None:
            person.unsubscribed = bool(opt)
            people[key] = person
            out.created += 1
        else:
            if opt:
                person.unsubscribed = True
            elif opt is False and person.unsubscribed:
                if resubscribe:
                    person.unsubscribed = False
                else:
                    out.opt_outs_kept += 1
            after = (person.first_name, person.last_name, person.unsubscribed, dict(person.properties))
            out.updated += before != after
            out.unchanged += before == after
        person.member = person.member or segment
        if choice and not (person.choice == "opt_out" and not resubscribe):
            person.choice = choice
    return out


def stored(team):
    members = set(SegmentMembership.objects.filter(segment__team=team).values_list("contact_id", flat=True))
    choices = dict(Subscription.objects.filter(topic__team=team).values_list("contact_id", "subscription"))
    return {
        c.email_key: Person(c.first_name, c.last_name, c.unsubscribed, c.properties, c.pk in members, choices.get(c.pk))
        for c in Contact.objects.filter(team=team)
    }


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    before=st.lists(ROW, max_size=6),
    rows=st.lists(ROW, max_size=14),
    on_conflict=st.sampled_from(["upsert", "upsert", "skip"]),
    blank=st.sampled_from(["keep", "clear"]),
    on_invalid_value=st.sampled_from(["fail", "drop"]),
    resubscribe=st.booleans(),
    segment=st.booleans(),
    choice=st.sampled_from([None, "opt_in", "opt_out"]),
)
def test_the_engine_does_what_the_rules_say(no_queue, monkeypatch, before, rows, **rules):
    monkeypatch.setattr(stage, "ROWS_PER_RANGE", 2)
    monkeypatch.setattr(stage, "SAMPLE_EVERY", 1)
    monkeypatch.setattr(stage, "BATCH_ROWS", 5)
    team = Team.objects.create(name="Model")
    group = Segment.objects.create(team=team, name="S")
    topic = Topic.objects.create(team=team, name="T", default_subscription="opt_in")
    people: dict[str, Person] = {}
    plain = {"on_conflict": "upsert", "blank": "keep", "on_invalid_value": "fail", "resubscribe": False}

    def run(rows, rules):
        chosen = dict(rules)
        in_segment, choice = chosen.pop("segment"), chosen.pop("choice")
        upload = an_upload(team, rows)
        options = options_for(
            upload,
            segments=(group.pk,) if in_segment else (),
            topics=(TopicChoice(id=topic.pk, subscription=choice),) if choice else (),
            **chosen,
        )
        rehearsal = start_rehearsal(upload, options)
        run_rehearsal(rehearsal.pk)
        rehearsal.refresh_from_db()
        imp = finish(start_import(upload, options, actor="model", source="hand"))
        assert imp.status == "completed", imp.problem
        return imp, rehearsal.counts

    first = plain | {"segment": False, "choice": "opt_out"}
    run(before, first)
    model(people, before, **first)
    assert stored(team) == people

    earlier = stored(team)
    imp, said = run(rows, rules)
    expected = model(people, rows, **rules)
    assert stored(team) == people
    told = report(imp)
    assert (told.created, told.counts.updated, told.counts.unchanged) == (
        expected.created,
        expected.updated,
        expected.unchanged,
    )
    assert (told.skipped, told.failed) == (expected.skipped, len(expected.failed))
    assert told.counts.opt_outs_kept == expected.opt_outs_kept
    assert counts(imp)["total"] == imp.rows
    for name in ("created", "updated", "unchanged", "skipped_known", "skipped_repeat", "opt_outs_kept"):
        assert said[name] == getattr(told.counts, name)
    assert (said["rows"], said["failed"]) == (told.total, told.failed)
    errors = RowError.objects.filter(imp=imp)
    assert sorted(errors.filter(severity="failed").values_list("number", flat=True)) == expected.failed
    repeats = {e.number: e.message for e in errors.filter(severity="skipped")}
    assert repeats.keys() == expected.repeats.keys()
    assert all(f"Row {expected.repeats[number]} " in message for number, message in repeats.items())
    changed = ContactEvent.objects.filter(import_id=imp.pk).exclude(changes__has_any_keys=["segments", "topics"])
    assert changed.count() == expected.updated

    if told.created + told.updated:
        start_undo(imp, actor="model")
        while run_undo(imp.pk) is not None:
            pass
        assert stored(team) == earlier
