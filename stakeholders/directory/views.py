"""The pages of organisations: the list, and one of them."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from perkasa.core.picking import picks as picked_from
from stakeholders.directory import reading
from stakeholders.directory.filters import OrganisationFilter
from stakeholders.directory.picking import find_organisations
from stakeholders.directory.policies import may_read_people
from stakeholders.invitations.policies import may_invite
from stakeholders.organisations.models import Organisation

ROWS = 25


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every organisation that takes part, narrowed by kind, field and words."""
    rows = Organisation.objects.visible_to(request.user).listed().order_by("name", "pk")
    found = OrganisationFilter(request.GET, rows)
    page = Paginator(found.qs, ROWS).get_page(request.GET.get("page"))
    context = {"page": page, "rows": [reading.row_of(one) for one in page], "filter": found.form}
    return render(request, "stakeholders/directory/index.html", context)


@require_safe
def picks(request: HttpRequest) -> HttpResponse:
    """The organisations that fit what is being typed, for the list below a picker."""
    return picked_from(request, find_organisations)


@require_safe
def detail(request: HttpRequest, slug: str) -> HttpResponse:
    """One organisation: its names by date, fields and successors; for its members also their colleagues."""
    rows = Organisation.objects.visible_to(request.user).select_related("region__parent", "successor")
    organisation = get_object_or_404(rows, slug=slug)
    if organisation.status == Organisation.Status.MERGED:
        return redirect(organisation.successor)
    with_people = may_read_people.test(request.user, organisation)
    context = {
        "organisation": organisation, "facts": reading.facts_of(organisation),
        "names": reading.names_of(organisation), "with_people": with_people,
        "partners": reading.partners_in_words(organisation, with_people=with_people),
        "colleagues": reading.colleagues_of(organisation) if with_people else [],
        "may_invite": may_invite.test(request.user, organisation),
    }  # fmt: skip
    return render(request, "stakeholders/directory/detail.html", context)
