"""The table in which many proposals are typed, and the page from which they are filed together."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from perkasa.core import kept
from perkasa.core.doors import deed
from perkasa.core.refusals import reporting
from perkasa.core.words import clock
from planning.proposals.filing import unsaved
from planning.proposals.filing.capacities import Capacity, capacities_of
from planning.proposals.table import actions
from planning.proposals.table.forms import Table
from planning.proposals.table.letters import LetterForm
from planning.proposals.table.models import Batch
from planning.proposals.table.reading import rows_of
from stakeholders.accounts.models import Account

FORM = "tabel"


def ways_of(account: Account) -> dict[str, Capacity]:
    """The bodies for which `account` may type a table: an agency's own programmes are filed one by one."""
    bodies = [way for way in capacities_of(account) if way.is_for_many]
    if not bodies:
        raise PermissionDenied(_("Tabel usulan diisi oleh desa, kecamatan, atau lembaga lain."))
    return {way.key: way for way in bodies}


def create(request: HttpRequest) -> HttpResponse:
    """Type many proposals; a table sent after the session ended comes back after signing in."""
    if not request.user.is_authenticated:
        if request.method == "POST":
            kept.keep(request, FORM)
        return redirect_to_login(request.path)
    table = _table(request)
    if request.method == "POST" and not table.asks_for_rows and table.is_valid():
        with reporting(request, form=table.head) as outcome:
            batch = actions.type_in(table.said, **table.head.said, by=request.user)
        if not outcome.refused:
            unsaved.forget(FORM, by=request.user)
            return redirect(batch)
    return render(request, "planning/proposals/table/create.html", {"table": table})


def _table(request: HttpRequest) -> Table:
    """The table as it was sent; else as this writer has typed it and not saved."""
    sent = request.POST if request.method == "POST" else None
    return Table(sent, ways=ways_of(request.user), typed=None if sent else _left(request))


def _left(request: HttpRequest) -> QueryDict | None:
    """What was typed and not saved: in a session that had ended, or on the server."""
    left = unsaved.of(FORM, request.user)
    return kept.take(request, FORM) or (left.data if left else None)


@require_POST
def autosave(request: HttpRequest) -> HttpResponse:
    """What is being typed is kept as it is, also half-typed."""
    if not request.user.is_authenticated:
        raise PermissionDenied
    ways_of(request.user)
    unsaved.keep(FORM, request.POST, by=request.user)
    return JsonResponse({"saved": clock(timezone.now())})


@deed
def discard(request: HttpRequest) -> HttpResponse:
    """What was typed and not saved is thrown away."""
    unsaved.forget(FORM, by=request.user)
    return redirect("planning:proposals.table.create")


@require_safe
@login_required
def detail(request: HttpRequest, key: int) -> HttpResponse:
    """The proposals of a table: what each lacks, one letter for all, one button to file them."""
    batch = _batch(request, key)
    rows = rows_of(batch)
    waiting = [row for row in rows if row.is_open]
    context = {
        "batch": batch, "rows": rows, "ready": sum(not row.missing for row in waiting),
        "waiting": len(waiting), "form": LetterForm(),
    }  # fmt: skip
    return render(request, "planning/proposals/table/detail.html", context)


@deed
def letter(request: HttpRequest, key: int) -> HttpResponse:
    """One cover letter for all that have none."""
    batch = _batch(request, key)
    form = LetterForm(request.POST, request.FILES)
    if not form.is_valid():
        messages.error(request, form.errors["file"][0])
        return redirect(batch)
    with reporting(request, success=_("Surat pengantar disertakan pada setiap usulan yang belum punya.")):
        actions.give_letter(batch, form.cleaned_data["file"], by=request.user)
    return redirect(batch)


@deed
def submit(request: HttpRequest, key: int) -> HttpResponse:
    """File all that is complete; the others say what they lack."""
    batch = _batch(request, key)
    filed = actions.submit_all(batch, by=request.user)
    if filed.count:
        words = ngettext("%(count)s usulan diajukan.", "%(count)s usulan diajukan.", filed.count)
        messages.success(request, words % {"count": filed.count})
    for sentence in dict.fromkeys(str(refusal.message) for _proposal, refusal in filed.refusals):
        messages.error(request, sentence)
    return redirect(batch)


def _batch(request: HttpRequest, key: int) -> Batch:
    own = [way.body for way in ways_of(request.user).values()]
    return get_object_or_404(Batch.objects.of(own).select_related("organisation"), pk=key)
