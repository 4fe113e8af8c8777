"""The page of a trial: the matrix of an agency before and after a sheet that is not applied yet."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from planning.alignment.pairs.matrix import comparisons_shown
from planning.alignment.pairs.models import Comparison
from planning.alignment.trial.trying import try_out
from planning.plans.imports.models import Import, Phase
from planning.plans.imports.working import content_after
from planning.plans.models import OF_AN_AGENCY
from planning.plans.policies import may_edit


@require_safe
@login_required
def detail(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """What would be found if a checked sheet were applied; nothing is kept."""
    seen = Import.objects.visible_to(request.user).select_related("plan__organisation")
    found = get_object_or_404(seen, pk=pk, plan__code=code, plan__kind__in=OF_AN_AGENCY)
    if not may_edit.test(request.user, found.plan):
        raise PermissionDenied(_("Uji coba dibuka oleh penyusun dokumen ini."))
    if found.phase != Phase.READY:
        return redirect(found)
    trials = try_out(found.plan, content_after(found), _comparisons(request, found))
    context = {"found": found, "plan": found.plan, "trials": trials}
    return render(request, "planning/alignment/trial/detail.html", context)


def _comparisons(request: HttpRequest, found: Import) -> list[Comparison]:
    """Those in which the plan stands, with the newest versions of the others."""
    rows = comparisons_shown(request.user, found.plan.first_year).for_reading().order_by("pair", "pk")
    return [row for row in rows if found.plan_id in (row.lower_id, row.upper_id)]
