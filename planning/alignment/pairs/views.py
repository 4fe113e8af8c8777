"""The matrix of agencies and pairs, one pair with its lines, one line with its sentences, and decisions."""

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.refusals import reporting
from planning.alignment import judging
from planning.alignment.lifecycle import CHECKED
from planning.alignment.pairs import reading
from planning.alignment.pairs.filters import LineFilter, MatrixFilter
from planning.alignment.pairs.models import Comparison, LineCheck
from planning.alignment.pairs.shown import matrix_shown
from planning.alignment.reading import decision_of
from planning.plans.policies import may_manage
from stakeholders.history.timeline import timeline

PER_PAGE = 25


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Agencies beside pairs of documents, as far as the reader may see them."""
    asked = MatrixFilter(request.GET, reader=request.user)
    context = matrix_shown(request.user, asked) | {"filter": asked, "year": asked.year}
    context["may_issue"] = may_manage.test(request.user, None)
    return render(request, "planning/alignment/pairs/index.html", context)


@require_safe
def detail(request: HttpRequest, pk: int) -> HttpResponse:
    """One pair: what was compared, and every line with what was found."""
    found = _comparison(request, pk)
    asked = LineFilter(request.GET)
    page = Paginator(asked.narrow(found.lines.in_order()), PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "found": found, "facts": reading.facts_of(found), "filter": asked, "page": page,
        "rows": [reading.row_of(line) for line in page], "steps": CHECKED.available(found, request.user),
        "changes": timeline(found, reader=request.user),
    }  # fmt: skip
    return render(request, "planning/alignment/pairs/detail.html", context)


@require_safe
def line(request: HttpRequest, pk: int) -> HttpResponse:
    """One line: every check with its sentence, and where it stands in either document."""
    found = _line(request, pk)
    context = {
        "line": found, "comparison": found.comparison, "facts": decision_of(found),
        "places": reading.places_of(found, found.comparison), "steps": CHECKED.available(found, request.user),
        "changes": timeline(found, reader=request.user),
    }  # fmt: skip
    return render(request, "planning/alignment/pairs/line.html", context)


@require_POST
@login_required
def confirm(request: HttpRequest, pk: int) -> HttpResponse:
    """Confirm what was found about a pair."""
    found = _comparison(request, pk)
    with reporting(request, success=_("Hasil pemeriksaan dikonfirmasi.")):
        judging.confirm(found, by=request.user)
    return redirect(found)


@require_POST
@login_required
def exempt(request: HttpRequest, pk: int) -> HttpResponse:
    """Accept a pair as it is, with the reason."""
    found = _comparison(request, pk)
    with reporting(request, success=_("Pasangan ini dikecualikan; alasannya tersimpan.")):
        judging.exempt(found, by=request.user, reason=request.POST.get("reason", ""))
    return redirect(found)


@require_POST
@login_required
def confirm_line(request: HttpRequest, pk: int) -> HttpResponse:
    """Confirm what was found about a line."""
    found = _line(request, pk)
    with reporting(request, success=_("Hasil pemeriksaan dikonfirmasi.")):
        judging.confirm(found, by=request.user)
    return redirect("planning:alignment.pairs.line", pk)


@require_POST
@login_required
def exempt_line(request: HttpRequest, pk: int) -> HttpResponse:
    """Accept a line as it is, with the reason."""
    found = _line(request, pk)
    with reporting(request, success=_("Baris ini dikecualikan; alasannya tersimpan.")):
        judging.exempt(found, by=request.user, reason=request.POST.get("reason", ""))
    return redirect("planning:alignment.pairs.line", pk)


def _comparison(request: HttpRequest, pk: int) -> Comparison:
    return get_object_or_404(Comparison.objects.visible_to(request.user).for_reading(), pk=pk)


def _line(request: HttpRequest, pk: int) -> LineCheck:
    seen = Comparison.objects.visible_to(request.user)
    rows = LineCheck.objects.filter(comparison__in=seen).select_related(
        "comparison__organisation", "comparison__lower", "comparison__upper", "decided_by"
    )
    return get_object_or_404(rows, pk=pk)
