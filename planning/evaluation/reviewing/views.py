"""The page on which a verifier looks at one row and says what is to be mended."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import reporting
from planning.evaluation.policies import may_verify
from planning.evaluation.reading import asked_of, facts_of_row, files_of, report_for
from planning.evaluation.reviewing import actions
from planning.evaluation.reviewing.forms import NoteForm


@login_required
def row(request: HttpRequest, code: str, position: int) -> HttpResponse:
    """Read one row with its reasons and evidence, and write a note on it."""
    report = report_for(request.user, code)
    if not may_verify.test(request.user, report):
        raise PermissionDenied
    found = get_object_or_404(report.rows.select_related("remark"), position=position)
    found.report = report
    known = {"words": getattr(found, "remark", "")}
    form = NoteForm(request.POST or None, initial=known)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Catatan disimpan."), form=form) as outcome:
            actions.note(found, form.cleaned_data["words"], by=request.user)
        if not outcome.refused:
            return redirect(report)
    context = {"report": report, "row": found, "form": form, "files": files_of(report, found),
               "facts": facts_of_row(found), "asked": asked_of(found, report.quarter.number)}  # fmt: skip
    return render(request, "planning/evaluation/reviewing/row.html", context)
