"""The page on which targets of all documents, agreements and results of an agency stand side by side."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from planning.evaluation.agreed.collecting import beside_each_other
from planning.evaluation.agreed.forms import BesideForm
from planning.evaluation.agreed.reading import counts_of, row_of
from stakeholders.organisations.models import Organisation

PER_PAGE = 50


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Agreed, planned, done: every indicator of one agency in one year."""
    form = BesideForm(request.GET)
    context: dict[str, Any] = {"form": form}
    if form.is_valid():
        said = form.cleaned_data
        agency = get_object_or_404(Organisation, slug=said["instansi"])
        lines = beside_each_other(agency, said["tahun"], request.user)
        wanted = [line for line in lines if said["temuan"] in ("", line.finding)]
        page = Paginator(wanted, PER_PAGE).get_page(request.GET.get("page"))
        context |= {"agency": agency, "page": page, "rows": [row_of(line) for line in page],
                    "counts": counts_of(lines)}  # fmt: skip
    return render(request, "planning/evaluation/agreed/index.html", context)
