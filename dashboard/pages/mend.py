"""What went wrong with an import, put right: failed rows corrected and imported again, and one that stopped resumed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST

from dashboard.access import own_import
from dashboard.mapping import column_label
from dashboard.models import User
from imports.dry_run import never_started
from imports.errors import ImportRejected
from imports.models import Import, RowError
from imports.options import Options
from imports.retry import retry_rows
from imports.run import OPEN
from imports.start import resume_import

PER_PAGE = 50
MOST_FIELDS = 40  # cells of one row that can be corrected here
MOST_SHOWN = 12  # cells of one row that can be read here
MOST_NUMBERS = 30  # row numbers that are named one by one
LONGEST = 2_000  # characters of a cell that can be corrected here
FIELD = re.compile(r"cell-([0-9]{1,15})-([0-9]{1,5})")

Typed = dict[int, dict[int, str]]  # row number -> column index -> text


@require_http_methods(["GET", "HEAD", "POST"])
def import_mend(request: HttpRequest, import_id: UUID) -> HttpResponse:
    """The failed rows with their cells to be corrected; a POST imports those of which a cell was changed."""
    imp = own_import(request, import_id)
    if request.method != "POST":
        return _page(request, imp)
    if imp.status in OPEN:
        return _page(request, imp, status=409)
    assert isinstance(request.user, User)
    changed = _changed(imp, typed_cells(request.POST))
    try:
        started = retry_rows(imp, changed, actor=request.user.email, source="hand")
    except ImportRejected as rejected:
        return _page(request, imp, status=422, typed=changed, problem=rejected.message)
    return redirect("import", started.pk)


@require_POST
def import_resume(request: HttpRequest, import_id: UUID) -> HttpResponse:
    """Takes up an import that failed or was cancelled where it stopped."""
    imp = own_import(request, import_id)
    try:
        resumed = resume_import(imp)
    except ImportRejected as rejected:
        messages.error(request, rejected.message)
        return redirect("import", imp.pk)
    if resumed:
        messages.success(request, "The import goes on where it stopped.")
    else:
        imp.refresh_from_db()
        messages.error(request, why_not_resumed(imp))
    return redirect("import", imp.pk)


def why_not_resumed(imp: Import) -> str:
    """Why there is nothing to resume, in one sentence."""
    if imp.undo_status is not None:
        return "This import was undone, so it cannot go on. Import the file again instead."
    if never_started(imp):
        return "This import was only a dry run, so there is nothing to resume. Import the file again instead."
    if imp.status in OPEN:
        return "This import is running already."
    return "This import is complete, so there is nothing to resume."


@dataclass(frozen=True)
class Cell:
    """One cell of a failed row, to be corrected."""

    name: str  # of its field
    label: str  # of its column
    raw: str  # as it stands in the file
    value: str  # as it was typed last

    @property
    def is_long(self) -> bool:
        """Too much for a field."""
        return len(self.raw) > LONGEST

    @property
    def has_lines(self) -> bool:
        """A line break gets lost in a field of one line."""
        return "\n" in self.raw or "\n" in self.value


@dataclass(frozen=True)
class FailedRow:
    """A failed row: what is wrong, the cell that is, and the others to correct or to read."""

    number: int
    message: str
    wrong: Cell | None  # None where no single cell is to blame
    others: list[Cell]
    opened: bool  # the others are shown at once
    unreachable: int  # imported columns beyond those
    record: list[tuple[str, str]]
    unseen: int  # filled cells beyond those


@dataclass(frozen=True)
class Retry:
    """A later import that tried failed rows of this one again."""

    imp: Import
    numbers: list[int]
    more: int


def typed_cells(form: Mapping[str, str]) -> Typed:
    """What was sent, by row and column. Browsers send every line break as two characters."""
    typed: Typed = {}
    for name, text in form.items():
        if found := FIELD.fullmatch(name):
            typed.setdefault(int(found[1]), {})[int(found[2])] = _lines(text)
    return typed


def _changed(imp: Import, typed: Typed) -> Typed:
    """Only the cells that differ from the file's."""
    raws = dict(
        RowError.objects.filter(
            imp=imp, severity=RowError.Severity.FAILED, number__in=typed, raw__isnull=False
        ).values_list("number", "raw")
    )
    changed: Typed = {}
    for number, cells in typed.items():
        raw = raws.get(number) or []
        differing = {index: text for index, text in cells.items() if text != _lines(_at(raw, index))}
        if differing:
            changed[number] = differing
    return changed


def failed_row(error: RowError, *, columns: list[int], headers: list[str], typed: Mapping[int, str]) -> FailedRow:
    """A row error as the page shows it. `columns` are the imported ones, `headers` has one for each of the file."""
    raw = error.raw or []

    def cell(index: int) -> Cell:
        text = _lines(_at(raw, index))
        return Cell(f"cell-{error.number}-{index}", column_label(headers, index), text, typed.get(index, text))

    # A cell beyond the header may hold what belongs elsewhere, and must be emptied then.
    within = [*columns, *(index for index in range(len(headers), len(raw)) if raw[index].strip())]
    others = [index for index in within if index != error.column_index]
    filled = [index for index, text in enumerate(raw) if index != error.column_index and text.strip()]
    return FailedRow(
        number=error.number,
        message=error.message,
        wrong=None if error.column_index is None else cell(error.column_index),
        others=[cell(index) for index in others[:MOST_FIELDS]],
        opened=error.code == "columns_shifted" or any(index in typed for index in others),
        unreachable=max(len(others) - MOST_FIELDS, 0),
        record=[(column_label(headers, index), raw[index][:200]) for index in filled[:MOST_SHOWN]],
        unseen=max(len(filled) - MOST_SHOWN, 0),
    )


def _page(
    request: HttpRequest, imp: Import, *, status: int = 200, typed: Typed | None = None, problem: str = ""
) -> HttpResponse:
    failed = RowError.objects.filter(imp=imp, severity=RowError.Severity.FAILED)
    counted = failed.aggregate(
        left=Count("pk", filter=Q(retried=False, raw__isnull=False)),
        lost=Count("pk", filter=Q(raw=None)),
        retried=Count("pk", filter=Q(retried=True)),
    )
    context = {"imp": imp, "open": imp.status in OPEN, "problem": problem, **counted}
    if not context["open"]:
        to_mend = failed.filter(retried=False, raw__isnull=False).order_by("number", "id")
        page = Paginator(to_mend, PER_PAGE).get_page(request.GET.get("page"))
        columns = sorted(column.index for column in Options.model_validate(imp.options).column_map.columns)
        headers = imp.upload.sniffed["headers"] or [""] * imp.upload.sniffed["width"]
        context |= {
            "page": page,
            "rows": [
                failed_row(error, columns=columns, headers=headers, typed=(typed or {}).get(error.number, {}))
                for error in page
            ],
            "retries": _retries(imp) if counted["retried"] else [],
        }
    return render(request, "imports/mend.html", context, status=status)


def _retries(imp: Import) -> list[Retry]:
    """The imports that tried failed rows of this one again, oldest first, each with the numbers of those rows."""
    tried = set(
        RowError.objects.filter(imp=imp, severity=RowError.Severity.FAILED, retried=True).values_list(
            "number", flat=True
        )
    )
    later = (
        Import.objects.filter(retry_of=imp.retry_of_id or imp.pk, created_at__gt=imp.created_at)
        .select_related("upload")
        .defer("options", "upload__sniffed", "upload__suggestion")
        .order_by("created_at", "pk")
    )
    found = ((again, sorted(tried.intersection(again.upload.row_numbers or ()))) for again in later)
    return [
        Retry(again, numbers[:MOST_NUMBERS], max(len(numbers) - MOST_NUMBERS, 0)) for again, numbers in found if numbers
    ]


def _at(cells: Sequence[str], index: int) -> str:
    return cells[index] if index < len(cells) else ""


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


urlpatterns = [
    path("imports/<uuid:import_id>/mend/", import_mend, name="import_mend"),
    path("imports/<uuid:import_id>/resume/", import_resume, name="import_resume"),
]
