"""The page on which targets of all documents, agreements and results of an agency stand side by side."""

from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from planning.evaluation.agreed.collecting import Beside, beside_each_other
from planning.evaluation.agreed.forms import BesideForm
from planning.evaluation.agreed.reading import counts_of, row_of
from planning.evaluation.downloads import TABLE_KINDS, cells_as, files_of
from stakeholders.organisations.models import Organisation

PER_PAGE = 50


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Agreed, planned, done: every indicator of one agency in one year."""
    form = BesideForm(request.GET)
    context: dict[str, Any] = {"form": form}
    if form.is_valid():
        asked = _asked(request, form)
        page = Paginator(asked.wanted, PER_PAGE).get_page(request.GET.get("page"))
        address = f"{request.path}?{urlencode({'instansi': asked.agency.slug, 'tahun': asked.year})}"
        context |= {
            "agency": asked.agency, "page": page, "rows": [row_of(line) for line in page],
            "counts": counts_of(asked.lines, address), "now": timezone.now(), "files": _files(request),
        }  # fmt: skip
    return render(request, "planning/evaluation/agreed/index.html", context)


@require_safe
def download(request: HttpRequest, kind: str) -> HttpResponse:
    """The table of the page as CSV or XLSX, all of its lines."""
    form = BesideForm(request.GET)
    if kind not in TABLE_KINDS or not form.is_valid():
        raise Http404
    asked = _asked(request, form)
    return cells_as(
        kind, f"sandingan-{asked.agency.slug}-{asked.year}", [row_of(line) for line in asked.wanted]
    )


class Asked(NamedTuple):
    """One agency and year, its lines, and those of them that are looked for."""

    agency: Organisation
    year: int
    lines: list[Beside]
    wanted: list[Beside]


def _asked(request: HttpRequest, form: BesideForm) -> Asked:
    said = form.cleaned_data
    agency = get_object_or_404(Organisation, slug=said["instansi"])
    lines = beside_each_other(agency, said["tahun"], request.user)
    wanted = [line for line in lines if said["temuan"] in ("", line.finding)]
    return Asked(agency, said["tahun"], lines, wanted)


def _files(request: HttpRequest) -> dict[str, str]:
    """Where the same table is handed out."""
    asked = request.GET.copy()
    asked.pop("page", None)
    view = "planning:evaluation.agreed.download"
    return files_of("", lambda _table, kind: f"{reverse(view, args=[kind])}?{asked.urlencode()}")
