"""The team page: its name, who is in it, what the AI may see, and going from one team to another."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_POST
from django_htmx.http import HttpResponseClientRedirect

from contacts.actions import ContactRejected
from contacts.nouns import rename_team
from dashboard import access
from dashboard.forms import MemberForm, RoleForm, SamplesForm, SwitchForm, TeamForm
from dashboard.models import Membership
from imports.suggestions import ai_this_month, choose_samples, samples_for


@require_http_methods(["GET", "HEAD", "POST"])
def team(request: HttpRequest) -> HttpResponse:
    """Everyone in the team; a POST adds one more."""
    mine = access.current_membership(request)
    form = MemberForm(request.POST if request.method == "POST" else None)
    if request.method == "POST":
        access.need_manager(mine)
        if form.is_valid():
            _add(request, mine, email=form.cleaned_data["email"], role=form.cleaned_data["role"])
            return redirect("team")
    return _page(request, mine, form=form)


@require_http_methods(["GET", "HEAD", "POST"])
def team_new(request: HttpRequest) -> HttpResponse:
    """A team of one's own, where strangers may sign up."""
    if request.method != "POST" and not settings.SIGNUP_OPEN:
        return redirect("home")
    access.need_open_door(request)
    form = TeamForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            access.found_team(request, form.cleaned_data["name"])
        except ContactRejected as problem:
            form.add_error("name", problem.message)
        else:
            return redirect("home")
    return render(request, "team/new.html", {"form": form}, status=422 if form.is_bound else 200)


@require_POST
def team_rename(request: HttpRequest) -> HttpResponse:
    """Another name for the team."""
    mine = access.current_membership(request)
    access.need_manager(mine)
    naming = TeamForm(request.POST)
    if naming.is_valid():
        try:
            rename_team(mine.team, name=naming.cleaned_data["name"])
        except ContactRejected as problem:
            naming.add_error("name", problem.message)
        else:
            messages.success(request, f"The team is called {mine.team.name} now.")
            return redirect("team")
    return _page(request, mine, naming=naming)


@require_POST
def team_ai(request: HttpRequest) -> HttpResponse:
    """What of the team's files the AI may see."""
    mine = access.current_membership(request)
    access.need_manager(mine)
    form = SamplesForm(request.POST)
    if not form.is_valid():
        messages.error(request, "Choose what the AI may see.")
        return redirect("team")
    choose_samples(mine.team, form.cleaned_data["samples"] or None)
    messages.success(request, "Saved. It holds for the next file.")
    return redirect("team")


@require_POST
def team_member_role(request: HttpRequest, member: int) -> HttpResponse:
    """Owner or member."""
    mine = access.current_membership(request)
    access.need_manager(mine)
    form = RoleForm(request.POST)
    if not form.is_valid():
        messages.error(request, "Choose owner or member.")
        return redirect("team")
    try:
        changed = access.change_role(mine.team, member=member, role=form.cleaned_data["role"])
    except Membership.DoesNotExist as missing:
        raise Http404 from missing
    except access.LastOwner as problem:
        messages.error(request, str(problem.__doc__))
    else:
        messages.success(request, f"{changed.user.email} is {_role(changed)} now.")
    return redirect("team")


@require_POST
def team_member_remove(request: HttpRequest, member: int) -> HttpResponse:
    """Out of the team: someone else, by an owner, or oneself."""
    mine = access.current_membership(request)
    other = get_object_or_404(Membership.objects.select_related("user"), team=mine.team, pk=member)
    if not access.may_remove(mine, other=other):
        access.need_manager(mine)
    try:
        access.remove_member(mine.team, member=member)
    except Membership.DoesNotExist as missing:
        raise Http404 from missing
    except access.LastOwner as problem:
        messages.error(request, str(problem.__doc__))
        return _on(request, "team")
    if other.pk == mine.pk:
        messages.success(request, f"You have left {mine.team.name}.")
        return _on(request, "home")
    messages.success(request, f"{other.user.email} can no longer enter {mine.team.name}.")
    return _on(request, "team")


@require_POST
def team_switch(request: HttpRequest) -> HttpResponse:
    """Enter another of one's teams."""
    form = SwitchForm(request.POST)
    if not form.is_valid():
        raise Http404
    access.switch_team(request, form.cleaned_data["team"])
    return redirect("home")


def _add(request: HttpRequest, mine: Membership, *, email: str, role: str) -> None:
    """Add a person and say what happened, and what they must do to get in."""
    added, is_new, stranger = access.add_member(mine.team, email=email, role=role)
    who = added.user.email
    if not is_new:
        messages.info(request, f"{who} is in {mine.team.name} already, as {_role(added)}.")
    elif not stranger:
        messages.success(request, f"{who} can enter {mine.team.name} now.")
    elif access.invite(request, added.user):
        messages.success(request, f"{who} was added and sent a mail to choose a password.")
    else:
        messages.warning(
            request,
            f"{who} was added, but no mail could be sent. They get in by “Forgot your password?” on the sign-in page, "
            "once this server can send mail (EMAIL_URL).",
        )


def _on(request: HttpRequest, page: str) -> HttpResponse:
    """Go to a page, also when htmx asked."""
    if request.htmx:  # type: ignore[attr-defined]
        return HttpResponseClientRedirect(reverse(page))
    return redirect(page)


def _role(membership: Membership) -> str:
    return "an owner" if membership.role == Membership.Role.OWNER else "a member"


def _page(
    request: HttpRequest, mine: Membership, *, form: MemberForm | None = None, naming: TeamForm | None = None
) -> HttpResponse:
    members = Membership.objects.filter(team=mine.team).select_related("user").order_by("created_at", "pk")
    wrong = any(f is not None and f.is_bound and not f.is_valid() for f in (form, naming))
    return render(
        request,
        "team/show.html",
        {
            "mine": mine,
            "members": members,
            "may_manage": access.may_manage(mine),
            "form": form or MemberForm(),
            "naming": naming or TeamForm(initial={"name": mine.team.name}),
            "ai": _ai(mine),
        },
        status=422 if wrong else 200,
    )


def _ai(mine: Membership) -> dict[str, Any] | None:
    """The model, what it sees and what it took; None where no model is connected."""
    if not settings.OPENAI_API_KEY:
        return None
    return {
        "model": settings.AI_MODEL,
        "host": urlsplit(settings.OPENAI_BASE_URL or "https://api.openai.com").netloc,
        "server": settings.AI_SAMPLES,
        "chosen": mine.team.ai_samples or "",
        "samples": samples_for(mine.team),
        "month": ai_this_month(mine.team),
    }


urlpatterns = [
    path("team/", team, name="team"),
    path("team/new/", team_new, name="team_new"),
    path("team/name/", team_rename, name="team_rename"),
    path("team/ai/", team_ai, name="team_ai"),
    path("team/switch/", team_switch, name="team_switch"),
    path("team/members/<int:member>/role/", team_member_role, name="team_member_role"),
    path("team/members/<int:member>/remove/", team_member_remove, name="team_member_remove"),
]
