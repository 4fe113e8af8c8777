"""The pages of the papers of stages: hand one in, take one back, open one."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed
from perkasa.core.files import serve
from perkasa.core.refusals import reporting
from planning.cooperation.doors import looked_into, worked_on
from planning.cooperation.files import actions
from planning.cooperation.files.forms import FileForm


@login_required
def add(request: HttpRequest, code: str) -> HttpResponse:
    """Hand a paper of the present stage in."""
    cooperation = worked_on(request, code)
    form = FileForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Dokumen tersimpan."), form=form) as outcome:
            actions.hand_in(cooperation, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(cooperation)
    context = {"cooperation": cooperation, "form": form, "files": cooperation.files.all()}
    return render(request, "planning/cooperation/files/add.html", context)


@deed
def remove(request: HttpRequest, code: str, number: str) -> HttpResponse:
    """Take one back."""
    file = get_object_or_404(worked_on(request, code).files.select_related("cooperation"), code=number)
    with reporting(request, success=_("Dokumen dihapus.")):
        actions.take_back(file, by=request.user)
    return redirect("planning:cooperation.files.add", code)


@require_safe
@login_required
def file(request: HttpRequest, code: str, number: str) -> HttpResponseBase:
    """Hand one out to those who work on the cooperation or look on."""
    found = get_object_or_404(looked_into(request, code).files, code=number)
    if not found.file:
        raise Http404
    return serve(found.file, found.name)
