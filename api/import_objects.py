"""An import as the API shows it, found by team: counts, what a dry run predicted, and where its undo stands."""

from dataclasses import fields
from typing import Any
from uuid import UUID

from api.errors import not_found
from contacts.merge import Counts
from contacts.models import Team
from contacts.undo import UndoCounts
from imports.dry_run import is_held
from imports.models import Import
from imports.report import Report, report
from imports.undo import undone_each


def find_import(team: Team, import_id: UUID) -> Import:
    """The team's own import; 404 otherwise."""
    imp = Import.objects.filter(team=team, pk=import_id).first()
    if imp is None:
        raise not_found("Contact import")
    return imp


def contact_import(imp: Import, *, counted: Report | None = None, undone: UndoCounts | None = None) -> dict[str, Any]:
    """The fields of a FullContactImport; `counted` and `undone` where the caller has them for many."""
    return {
        "id": imp.pk,
        "status": imp.status,
        "created_at": imp.created_at,
        "completed_at": imp.completed_at,
        "counts": (counted or report(imp)).on_the_wire(),
        "reason": imp.reason,
        "message": imp.problem,
        "dry_run": is_held(imp),
        "expires_at": imp.held_until if is_held(imp) else None,
        "predicted": predicted(imp),
        "undo": undo_state(imp, undone=undone),
    }


def predicted(imp: Import) -> dict[str, Any] | None:
    """The fields of a Predicted, from what the rehearsal counted."""
    told = imp.predicted
    if told is None:
        return None
    outcome = Report(counts=Counts(**{f.name: told[f.name] for f in fields(Counts)}), failed=told["failed"])
    return outcome.on_the_wire() | {
        "unchanged": outcome.counts.unchanged,
        "repeats": outcome.counts.skipped_repeat,
        "created_unsubscribed": outcome.counts.created_unsubscribed,
        "opt_outs_kept": outcome.counts.opt_outs_kept,
        "opt_outs_ignored": outcome.counts.opt_outs_ignored,
        "topic_opt_outs": outcome.counts.topic_opt_outs,
        "resubscribed": outcome.counts.resubscribed,
        "problems": told["problems"],
    }


def undo_state(imp: Import, *, undone: UndoCounts | None = None) -> dict[str, Any] | None:
    """The fields of an Undo."""
    if imp.undo_status is None:
        return None
    return {
        "status": imp.undo_status,
        "asked_at": imp.undo_asked_at,
        "ended_at": imp.undo_ended_at,
        "message": imp.undo_problem,
        "counts": (undone or undone_each([imp])[imp.pk]).as_dict(),
    }
