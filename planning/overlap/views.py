"""The spreadsheet door: pairs in, judgements out."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from planning.overlap.forms import SheetForm
from planning.overlap.official import official_judge
from planning.overlap.sheets import ANSWER, COLUMNS, judged, write_judgements
from stakeholders.accounts.roles import Permission


@login_required
def judge_sheet(request: HttpRequest) -> HttpResponse:
    """A file of pairs is judged and given back; nothing of it is kept."""
    if not request.user.may(Permission.PROPOSALS_READ_ALL):
        raise PermissionDenied(_("Halaman ini untuk perencana."))
    form = SheetForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        answer = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
        answer["Content-Disposition"] = 'attachment; filename="hasil-penilaian.csv"'
        write_judgements(judged(form.cleaned_data["sheet"], official_judge()), answer)
        return answer
    context = {"form": form, "columns": list(COLUMNS), "answers": ANSWER}
    return render(request, "planning/overlap/judge_sheet.html", context)
