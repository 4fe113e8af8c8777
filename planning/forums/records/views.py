"""The pages of records: write one, read it, agree, object, sign."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed, take
from perkasa.core.files import KINDS
from perkasa.core.proof import recently_proven
from perkasa.core.refusals import reporting
from planning.forums.desks.reading import desk_for
from planning.forums.records import actions, policies
from planning.forums.records.forms import AgreeHereForm, AmendForm, RecordSheet
from planning.forums.records.lifecycle import RECORD
from planning.forums.records.models import Record
from planning.forums.records.snapshot import content_of
from planning.forums.records.workbook import workbook_of
from stakeholders.history.timeline import timeline


@login_required
def write(request: HttpRequest, code: str) -> HttpResponse:
    """Write the record of a closed desk, or mend it."""
    desk = desk_for(request.user, code)
    record = Record.objects.latest_of(desk)
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
    return _page(request, record, AgreeHereForm(initial={"version": record.version}))


def _page(request: HttpRequest, record: Record, agree: AgreeHereForm) -> HttpResponse:
    steps = RECORD.available(record, request.user)
    names = {step.name for step in steps}
    context = {
        "record": record, "desk": record.desk, "content": content_of(record),
        "signatories": record.signatories.all(),
        "signed": sum(1 for one in record.signatories.all() if one.signed_at),
        "agree": agree if "agree" in names else None,
        "steps": [step for step in steps if step.name != "agree"],
        "may_amend": policies.may_amend.test(request.user, record) and record.is_last and not record.is_open,
        "amending": AmendForm(),
        "may_write": record.is_open and policies.may_write.test(request.user, record),
        "changes": timeline(record, reader=request.user),
    }  # fmt: skip
    return render(request, "planning/forums/records/detail.html", context)


@require_safe
@login_required
def workbook(request: HttpRequest, code: str) -> HttpResponse:
    """Its tables and its attendance as .xlsx: as they were signed, else as they stand."""
    record = _record(request, code)
    content = record.paper.snapshot["content"] if record.paper else content_of(record)
    response = HttpResponse(workbook_of(content), content_type=KINDS["xlsx"].mime)
    response["Content-Disposition"] = f'attachment; filename="{record.code}-lampiran.xlsx"'
    return response


@deed
def amend(request: HttpRequest, code: str) -> HttpResponse:
    """Begin a berita acara perubahan, with the reason."""
    record, reason = _record(request, code), request.POST.get("reason", "")
    changed = record
    with reporting(request, success=_("Berita acara perubahan dibuka. Ubah butirnya, lalu edarkan.")):
        changed = actions.amend(record, by=request.user, reason=reason)
    return redirect(changed)


@deed
def circulate(request: HttpRequest, code: str) -> HttpResponse:
    """Ask everybody who signs whether they agree."""
    return take(
        request, _record(request, code), actions.circulate, _("Berita acara diedarkan kepada penanda tangan.")
    )


@deed
def agree(request: HttpRequest, code: str) -> HttpResponse:
    """Agree, with a note or without."""
    form, record = AgreeHereForm(request.POST), _record(request, code)
    if not form.is_valid():
        return _page(request, record, form)
    with reporting(request, success=_("Persetujuan Anda tercatat.")):
        actions.agree(record, **form.cleaned_data, by=request.user)
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
    with_people = rows.select_related(
        "desk__forum", "desk__chair", "desk__recorder", "paper", "written_by", "amends__paper"
    )
    return get_object_or_404(with_people.prefetch_related("signatories__account"), code=code)
