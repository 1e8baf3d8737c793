"""Topics: kinds of mail that people choose to get or not. List, create, edit, delete."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from contacts import nouns, sizes
from contacts.actions import ContactRejected
from contacts.filters import ContactFilter, TopicCondition
from contacts.models import Topic
from dashboard.access import current_team
from dashboard.noun_forms import NewTopicForm, TopicForm
from dashboard.noun_lists import list_page, names_of
from imports.tasks import queue_chores
from imports.usage import open_imports

FIELDS = {"too_long": "name", "name_missing": "name"}


@require_safe
def topics(request: HttpRequest) -> HttpResponse:
    """Every topic of the team, with who gets it and who does not."""
    team = current_team(request)
    listing = list_page(request, Topic.objects.filter(team=team), page="topics", field="name")
    context: dict[str, Any] = {"listing": listing, "rows": []}
    if listing.items:
        subscribed, unsubscribed = sizes.reach(team)
        counted = sizes.topic_sizes(listing.items, subscribed=subscribed)
        context["rows"] = [(topic, counted[topic.pk]) for topic in listing.items]
        context["unsubscribed"] = unsubscribed
    return render(request, "topics/index.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def topic_new(request: HttpRequest) -> HttpResponse:
    """Its default is chosen here, once."""
    form = NewTopicForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            made = nouns.create_topic(current_team(request), **form.cleaned_data)
        except ContactRejected as rejected:
            form.add_error(FIELDS.get(rejected.code), rejected.message)
        else:
            messages.success(request, f"The topic {made.name} was created.")
            return redirect("topics")
    return render(request, "topics/new.html", {"form": form}, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def topic(request: HttpRequest, topic: UUID) -> HttpResponse:
    """One topic: who gets it, and what can be changed; a POST changes it."""
    known = _own(request, topic)
    now = {"name": known.name, "description": known.description or "", "visibility": known.visibility}
    form = TopicForm(request.POST if request.method == "POST" else None, initial=now)
    if form.is_valid():
        try:
            nouns.update_topic(known.team, known.pk, changes=form.cleaned_data)
        except ContactRejected as rejected:
            form.add_error(FIELDS.get(rejected.code), rejected.message)
        else:
            messages.success(request, "Saved.")
            return redirect("topic", known.pk)
    subscribed, unsubscribed = sizes.reach(known.team, patience=sizes.ON_A_PAGE)
    context: dict[str, Any] = {
        "topic": known,
        "form": form,
        "size": sizes.topic_sizes([known], subscribed=subscribed, patience=sizes.ON_A_PAGE)[known.pk],
        "unsubscribed": unsubscribed,
        "choices": sizes.choice_count(known),
        "recipients": _filtered(known, Topic.Choice.OPT_IN),
        "opted_out": _filtered(known, Topic.Choice.OPT_OUT),
        "imports": names_of(open_imports(known.team, topic=known.pk)),
    }
    return render(request, "topics/edit.html", context, status=422 if form.is_bound else 200)


@require_POST
def topic_delete(request: HttpRequest, topic: UUID) -> HttpResponse:
    """The topic goes at once, with everyone's choices about it."""
    known = _own(request, topic)
    try:
        nouns.delete_topic(known.team, known.pk)
    except Topic.DoesNotExist as gone:  # of two clicks the other one was faster
        raise Http404 from gone
    queue_chores()
    messages.success(request, f"The topic {known.name} was deleted, with everyone's choices about it.")
    return redirect("topics")


def _filtered(topic: Topic, choice: Topic.Choice) -> str:
    condition = TopicCondition.model_validate({"topic": topic.pk, "subscription": choice.value})
    return f"{reverse('contacts')}?{ContactFilter(topics=(condition,), unsubscribed=False).as_query()}"


def _own(request: HttpRequest, topic: UUID) -> Topic:
    found = Topic.objects.select_related("team").filter(team=current_team(request), pk=topic).first()
    if found is None:
        raise Http404
    return found


urlpatterns = [
    path("topics/", topics, name="topics"),
    path("topics/new/", topic_new, name="topic_new"),
    path("topics/<uuid:topic>/", topic, name="topic"),
    path("topics/<uuid:topic>/delete/", topic_delete, name="topic_delete"),
]
