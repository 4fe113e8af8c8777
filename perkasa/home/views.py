"""The pages of the entrance hall."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from consultations.services.models import Service
from perkasa.core.limits import limited
from perkasa.documents.models import Paper
from perkasa.home import duties, figures, health, tracking
from perkasa.home.showcase import samples
from planning.evaluation.lineage.reading import stages_of
from planning.evaluation.lineage.tracing import lineage_of
from planning.stages.reading import around


@require_GET
def front(request: HttpRequest) -> HttpResponse:
    """The front page: three doors, one box for any number, honest figures, what is under way."""
    context = {
        "services": Service.objects.open()[:4],
        "figures": figures.public(),
        "stages": around(timezone.localdate()),
    }
    return render(request, "home/front.html", context)


@require_GET
@limited("tracking", times=30, seconds=60)
def track(request: HttpRequest) -> HttpResponse:
    """Lacak: the trail behind a number, or a sentence on how to write one."""
    number = request.GET.get("nomor", "")[:60]
    if number and (paper := Paper.objects.called(number).first()):
        return redirect("documents:verification.detail", paper.code)
    found = tracking.find(number, request.user) if number else None
    error = (
        _("Nomor ini tidak ditemukan. Periksa huruf dan angkanya, misalnya KSL-7F3KQ2.")
        if number and not found
        else ""
    )
    context = {"number": number, "found": found, "error": error} | _way(found, request.user)
    return render(request, "home/track.html", context, status=404 if error else 200)


def _way(found: tracking.Track | None, asker) -> dict[str, Any]:
    """From the first question to the result, where the number stands on such a way."""
    lineage = lineage_of(found.code, asker) if found else None
    if lineage is None or not lineage.is_more_than_one_stage:
        return {}
    return {"way": stages_of(lineage), "as_of": lineage.as_of}


@require_GET
@login_required
def tasks(request: HttpRequest) -> HttpResponse:
    """Tugas saya: what waits for the reader."""
    mine = duties.duties_of(request.user)
    context = {
        "duties": mine,
        "overdue": [duty for duty in mine if duty.is_overdue],
        "waiting": [duty for duty in mine if not duty.is_overdue],
    }
    return render(request, "home/tasks.html", context)


@require_GET
def status(request: HttpRequest) -> HttpResponse:
    """The state of the service in words."""
    parts = health.parts()
    return render(
        request, "home/status.html", {"parts": parts, "all_work": all(part.works for part in parts)}
    )


@require_GET
def healthy(request: HttpRequest) -> JsonResponse:
    """The state of the service for machines: 200 when every part works, 503 otherwise."""
    parts = health.parts()
    answer = JsonResponse({part.name: part.works for part in parts})
    answer.status_code = 200 if all(part.works for part in parts) else 503
    return answer


@require_GET
def components(request: HttpRequest) -> HttpResponse:
    """Every component in every state, for those who build pages; only when DEBUG is on."""
    return render(request, "home/components.html", samples())
