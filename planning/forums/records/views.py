"""The pages of records: write one, read it, agree, object, sign."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed, take
from perkasa.core.proof import recently_proven
from perkasa.core.refusals import reporting
from planning.forums.desks.models import Desk
from planning.forums.models import Forum
from planning.forums.records import actions, policies
from planning.forums.records.forms import AgreeForm, RecordSheet
from planning.forums.records.lifecycle import RECORD
from planning.forums.records.models import Record
from planning.forums.records.snapshot import content_of
from stakeholders.history.timeline import timeline


@login_required
def write(request: HttpRequest, code: str) -> HttpResponse:
    """Write the record of a closed desk, or mend it."""
    rows = Desk.objects.filter(forum__in=Forum.objects.visible_to(request.user)).select_related("forum")
    desk = get_object_or_404(rows, code=code)
    record = Record.objects.filter(desk=desk).first()
    if not policies.may_write.test(request.user, record or Record(desk=desk)):
        raise PermissionDenied
    sheet = RecordSheet(request.POST or None, desk, record)
    if request.method == "POST" and sheet.is_valid():
        with reporting(request, success=_("Berita acara disimpan."), form=sheet) as outcome:
            record = actions.write(desk, **sheet.head.cleaned_data, signers=sheet.signers, by=request.user)
        if not outcome.refused:
            return redirect(record)
    return render(
        request, "planning/forums/records/write.html", {"desk": desk, "sheet": sheet, "record": record}
    )


@require_safe
@login_required
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """The record as it stands, who has answered and signed, and what the reader can do."""
    record = _record(request, code)
    steps = RECORD.available(record, request.user)
    names = {step.name for step in steps}
    context = {
        "record": record, "desk": record.desk, "content": content_of(record),
        "signatories": record.signatories.all(),
        "signed": sum(1 for one in record.signatories.all() if one.signed_at),
        "agree": AgreeForm() if "agree" in names else None,
        "steps": [step for step in steps if step.name != "agree"],
        "may_write": record.is_open and policies.may_write.test(request.user, record),
        "changes": timeline(record, reader=request.user),
    }  # fmt: skip
    return render(request, "planning/forums/records/detail.html", context)


@deed
def circulate(request: HttpRequest, code: str) -> HttpResponse:
    """Ask everybody who signs whether they agree."""
    return take(
        request, _record(request, code), actions.circulate, _("Berita acara diedarkan kepada penanda tangan.")
    )


@deed
def agree(request: HttpRequest, code: str) -> HttpResponse:
    """Agree, with a note or without."""
    form = AgreeForm(request.POST)
    note, record = form.cleaned_data["note"] if form.is_valid() else "", _record(request, code)
    with reporting(request, success=_("Persetujuan Anda tercatat.")):
        actions.agree(record, note=note, by=request.user)
    return redirect(record)


@deed
def object_to(request: HttpRequest, code: str) -> HttpResponse:
    """Object, with the reason."""
    return take(request, _record(request, code), actions.object_to, _("Keberatan Anda tercatat."))


@deed
@recently_proven
def sign(request: HttpRequest, code: str) -> HttpResponse:
    """Sign."""
    return take(request, _record(request, code), actions.sign, _("Tanda tangan Anda tercatat."))


@deed
@recently_proven
def issue_without(request: HttpRequest, code: str) -> HttpResponse:
    """Issue the paper though signatures are missing."""
    return take(request, _record(request, code), actions.issue_without, _("Berita acara diterbitkan."))


def _record(request: HttpRequest, code: str) -> Record:
    rows = Record.objects.visible_to(request.user)
    with_people = rows.select_related("desk__forum", "desk__chair", "desk__recorder", "paper", "written_by")
    return get_object_or_404(with_people.prefetch_related("signatories__account"), code=code)
