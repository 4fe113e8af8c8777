"""Agreements beside the Renja: all of a year, one with its sentences, and what people say about it."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed, take
from planning.alignment import judging
from planning.alignment.lifecycle import CHECKED
from planning.forums.carried import reading
from planning.forums.carried.filters import AgreementFilter
from planning.forums.carried.models import Carried
from planning.forums.models import Forum
from stakeholders.history.timeline import timeline

PER_PAGE = 25


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """What desks agreed, and whether it is in the Renja."""
    found = AgreementFilter(request.GET, _seen(request).order_by("-item__desk__forum__plan_year", "pk"))
    page = Paginator(found.qs, PER_PAGE).get_page(request.GET.get("page"))
    context = {"filter": found.form, "page": page, "rows": [reading.row_of(each) for each in page]}
    return render(request, "planning/forums/carried/index.html", context)


@require_safe
def item(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """One agreement: every check with its sentence, by what it was made, and who said something."""
    found = _carried(request, code, number)
    context = {
        "found": found, "item": found.item, "desk": found.item.desk, "facts": reading.facts_of(found),
        "steps": CHECKED.available(found, request.user), "changes": timeline(found, reader=request.user),
    }  # fmt: skip
    return render(request, "planning/forums/carried/item.html", context)


@deed
def confirm(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """Confirm what was found about an agreement."""
    done = _("Hasil pemeriksaan dikonfirmasi.")
    return take(request, _carried(request, code, number), judging.confirm, done)


@deed
def exempt(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """Accept an agreement as it stands in the Renja, with the reason."""
    done = _("Kesepakatan ini dikecualikan; alasannya tersimpan.")
    return take(request, _carried(request, code, number), judging.exempt, done)


def _seen(request: HttpRequest):
    rows = Carried.objects.filter(item__desk__forum__in=Forum.objects.visible_to(request.user))
    return rows.select_related("item__desk__forum", "item__organisation", "plan", "decided_by")


def _carried(request: HttpRequest, code: str, number: int) -> Carried:
    return get_object_or_404(_seen(request), item__desk__code=code, item__number=number)
