"""What every service promises, for everyone and for printing; what was measured, for staff."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from consultations.services.crumbs import crumbs
from consultations.services.policies import may_see_the_desk
from consultations.services.tabs import tabs
from consultations.standards import measures
from consultations.standards.filters import FigureForm
from consultations.standards.models import Pledge, Standard
from consultations.standards.reading import load, public_of, table, with_satisfaction

ABOVE = (gettext_lazy("Standar pelayanan"), "consultations:standards.index")


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every standard that is published, and the pledge to keep them."""
    standards = Standard.objects.published().select_related("service")
    context = {"standards": standards, "pledge": Pledge.objects.current(), "crumbs": crumbs()}
    return render(request, "consultations/standards/index.html", context)


@require_safe
def detail(request: HttpRequest, slug: str) -> HttpResponse:
    """The standard of one service, component by component, beside what was measured."""
    published = Standard.objects.published().select_related("service").prefetch_related("texts")
    standard = get_object_or_404(published, service__slug=slug)
    context = {"standard": standard, "service": standard.service, "crumbs": crumbs(ABOVE)}
    context["indicators"] = public_of(standard.service)
    return render(request, "consultations/standards/detail.html", context)


@require_safe
@login_required
def measured(request: HttpRequest) -> HttpResponse:
    """What was measured, by service, officer, month and day of the week; for staff."""
    if not may_see_the_desk.test(request.user, None):
        raise PermissionDenied
    form = FigureForm(request.GET)
    context = {"form": form, "tabs": tabs(request), "crumbs": crumbs(), **_tables(form.choice)}
    return render(request, "consultations/standards/measured.html", context)


def _tables(choice: measures.Choice) -> dict[str, Any]:
    """The same figures from four sides."""
    return {
        "services": with_satisfaction(choice, measures.by_service(choice)),
        "officers": table(measures.by_officer(choice), _("Petugas"), "officer__account__full_name"),
        "months": table(measures.by_month(choice), _("Bulan"), "month"),
        "days": load(measures.by_weekday(choice)),
    }
