"""A fixed plan in plain words."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from planning.alignment.brief.reading import brief_of
from planning.plans.models import FROZEN, Plan


@require_safe
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """What it is, what it costs, what it puts most money into, and whether it agrees with the others."""
    plan = get_object_or_404(Plan.objects.visible_to(request.user).filter(status__in=FROZEN), code=code)
    context = {"plan": plan, **brief_of(plan, request.user)}
    return render(request, "planning/alignment/brief/detail.html", context)
