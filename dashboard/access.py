"""Who may enter which team and what they may do there: the team of a request, and one function per right."""

import logging
from uuid import UUID

from allauth.account.forms import ResetPasswordForm
from allauth.account.models import EmailAddress
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404

from api.limits import count_hits
from contacts.models import Team
from contacts.nouns import create_team
from dashboard.accounts import is_proven
from dashboard.models import Membership, User
from imports.models import Import

SESSION_KEY = "team"
SAFE = ("GET", "HEAD", "OPTIONS")
MOST_ADDED = 60  # people an hour, to one team
log = logging.getLogger(__name__)


class LastOwner(Exception):
    """A team cannot be left without an owner. Make someone else an owner first."""


def memberships(request: HttpRequest) -> list[Membership]:
    """The teams this person may enter, by name; read once per request."""
    if not hasattr(request, "_memberships"):
        found: list[Membership] = []
        if request.user.is_authenticated:
            found = list(
                Membership.objects.filter(user=request.user).select_related("team").order_by("team__name", "pk")
            )
        request._memberships = found  # type: ignore[attr-defined]
    return request._memberships  # type: ignore[attr-defined,no-any-return]


def current_membership(request: HttpRequest) -> Membership:
    """The team this person chose last, or else the one they have been in longest. Who is in none is told so (403).

    Anybody's owner can add anybody: being added must never move a person to where others read what they do next."""
    mine = memberships(request)
    if not mine:
        log.warning("user %s is in no team: %s refused", request.user.pk, request.path)
        raise PermissionDenied("You are in no team. Ask an owner of one to add you.")
    chosen = request.session.get(SESSION_KEY)
    for membership in mine:
        if str(membership.team_id) == chosen:
            return membership
    longest = min(mine, key=lambda membership: (membership.created_at, membership.pk))
    if len(mine) > 1 or chosen is not None:
        request.session[SESSION_KEY] = str(longest.team_id)
    if chosen is not None and request.method not in SAFE:  # the form was made for a team they have been removed from
        log.warning("user %s is no more in team %s: %s refused", request.user.pk, chosen, request.path)
        raise PermissionDenied(f"You are no longer in the team that page was of. You are in {longest.team.name} now.")
    return longest


def current_team(request: HttpRequest) -> Team:
    """The team whose things this request is about. Every query of a page begins here."""
    return current_membership(request).team


def own_import(request: HttpRequest, import_id: UUID) -> Import:
    """The import, if it is the current team's; 404 otherwise."""
    found = Import.objects.select_related("upload", "retry_of__upload")
    return get_object_or_404(found, team=current_team(request), pk=import_id)


def switch_team(request: HttpRequest, team: UUID) -> Team:
    """Enter another of one's teams; anyone else's does not exist (404)."""
    for membership in memberships(request):
        if membership.team_id == team:
            request.session[SESSION_KEY] = str(team)
            return membership.team
    log.warning("user %s may not enter team %s", request.user.pk, team)
    raise Http404("There is no such team among yours.")


def need_open_door(request: HttpRequest) -> None:
    """Only where strangers may sign up can people found teams of their own (403)."""
    if not settings.SIGNUP_OPEN:
        log.warning("user %s may not found a team here", request.user.pk)
        raise PermissionDenied("Teams are made by whoever runs this server. Ask an owner of one to add you.")


def found_team(request: HttpRequest, name: str) -> Team:
    """A new team with this person as its owner, and entered at once."""
    assert isinstance(request.user, User)
    with transaction.atomic():
        team = create_team(name)
        Membership.objects.create(team=team, user=request.user, role=Membership.Role.OWNER)
    request.session[SESSION_KEY] = str(team.pk)
    return team


def may_manage(membership: Membership) -> bool:
    """Owners name the team and say who is in it."""
    return membership.role == Membership.Role.OWNER


def need_manager(membership: Membership) -> None:
    """Stop whoever may not manage the team (403)."""
    if not may_manage(membership):
        log.warning("user %s may not manage team %s", membership.user_id, membership.team_id)
        raise PermissionDenied("Only an owner of the team can do that. Ask one of them.")


def may_remove(membership: Membership, *, other: Membership) -> bool:
    """Owners remove anyone; everyone may leave."""
    return may_manage(membership) or membership.pk == other.pk


def add_member(team: Team, *, email: str, role: str) -> tuple[Membership, bool, bool]:
    """Let a person enter. The answers: the membership, whether it is new, whether the person is new to us.

    So many an hour (403): each new one is sent a mail, and each known one is told apart from them."""
    if count_hits(f"members-added:{team.pk}", seconds=3600) > MOST_ADDED:
        log.warning("team %s adds too many people", team.pk)
        raise PermissionDenied(f"{MOST_ADDED} people an hour can be added to a team. Go on in an hour.")
    with transaction.atomic():
        user, stranger = _user(email)
        membership, added = Membership.objects.get_or_create(team=team, user=user, defaults={"role": role})
    return membership, added, stranger


def invite(request: HttpRequest, user: User) -> bool:
    """Send a new person the mail by which they set their password; False when no mail could be sent."""
    form = ResetPasswordForm(data={"email": user.email})
    if not form.is_valid() or not form.users:
        return False
    try:
        form.save(request)
    except OSError:  # smtplib's exceptions are OSErrors, like those of sockets
        log.exception("no invitation could be sent to user %s", user.pk)
        return False
    # Without a mail server the mail is only written to the log.
    return not settings.EMAIL_BACKEND.endswith("console.EmailBackend")


def change_role(team: Team, *, member: int, role: str) -> Membership:
    """Make a member an owner or the reverse. Raises LastOwner, and Membership.DoesNotExist for another team's."""
    with transaction.atomic():
        membership = _held(team, member)
        if role != Membership.Role.OWNER:
            _keep_an_owner(team, membership)
        membership.role = role
        membership.save(update_fields=["role"])
    return membership


def remove_member(team: Team, *, member: int) -> Membership:
    """End a person's right to enter. Raises LastOwner, and Membership.DoesNotExist for another team's."""
    with transaction.atomic():
        membership = _held(team, member)
        _keep_an_owner(team, membership)
        membership.delete()
    return membership


def _user(email: str) -> tuple[User, bool]:
    """The person with this address, and whether they still have to choose a password."""
    email = email.lower()  # as allauth stores and looks up addresses
    known = User.objects.filter(email__iexact=email).first()
    # Others may have written it down as theirs without proof, and would be in the mail that is sent to it.
    claims = EmailAddress.objects.filter(email__iexact=email, verified=False).exclude(user=known)
    claims.delete()
    if known and not is_proven(known.email, of=known.pk):
        # Somebody signed up with it and never opened the mail: whoever does now is not to find that one's password.
        known.set_unusable_password()
        known.save(update_fields=["password"])
        return known, True
    if known:
        return known, False
    try:
        with transaction.atomic():
            return User.objects.create_user(email), True
    except IntegrityError:  # someone else added the same person this very moment
        return User.objects.get(email__iexact=email), False


def _held(team: Team, member: int) -> Membership:
    """The membership, with all of the team locked: two owners cannot remove each other at once."""
    of_team = {m.pk: m for m in Membership.objects.select_for_update().filter(team=team).order_by("pk")}
    if member not in of_team:
        raise Membership.DoesNotExist
    return of_team[member]


def _keep_an_owner(team: Team, membership: Membership) -> None:
    owners = Membership.objects.filter(team=team, role=Membership.Role.OWNER)
    if membership.role == Membership.Role.OWNER and not owners.exclude(pk=membership.pk).exists():
        raise LastOwner
