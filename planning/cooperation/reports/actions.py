"""What can be done about how a cooperation goes: report a half year, evaluate it."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import guarded
from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from perkasa.documents.kinds import Kind as PaperKind
from perkasa.documents.papers.actions import issue
from planning.cooperation.locking import lock
from planning.cooperation.models import Cooperation
from planning.cooperation.policies import may_keep, may_work
from planning.cooperation.reports.models import Evaluation, HalfYearReport
from planning.cooperation.reports.snapshot import content_of, span_of, title_of
from planning.cooperation.statuses import IN_FORCE, Status
from stakeholders.accounts.models import Account
from stakeholders.organisations.letterhead import letterhead_of
from stakeholders.organisations.models import Organisation


class ReportedAlready(Refusal):
    message = _("Semester ini sudah dilaporkan.")


class NotBegunYet(Refusal):
    message = _("Semester itu belum dimulai.")
    http_status = 422


@transaction.atomic
def report(cooperation: Cooperation, *, by: Account, **told: Any) -> HalfYearReport:
    """The half year is told in a numbered, public paper; each is told once."""
    _lock(cooperation, IN_FORCE | {Status.ENDED})
    if not may_work.test(by, cooperation):
        raise NotAllowed
    with guarded({"report_once_a_half_year": ReportedAlready}):
        report = HalfYearReport.objects.create(cooperation=cooperation, written_by=by, **told)
    if span_of(report)[0] > timezone.localdate():
        raise NotBegunYet
    report.paper = issue(
        PaperKind.COOPERATION_REPORT,
        about=cooperation,
        title=title_of(report)[:300],
        content=content_of(report),
        signatories=[],
        letterhead=letterhead_of(Organisation.objects.host(), timezone.localdate()),
        by=by,
        public=True,
    )
    report.save(update_fields=["paper"])
    return report


@transaction.atomic
def evaluate(
    cooperation: Cooperation, *, results: str, decision: str, reason: str, by: Account
) -> Evaluation:
    """What it brought is written down, and what is to become of it."""
    _lock(cooperation, IN_FORCE | {Status.DISPUTED})
    if not may_keep.test(by, cooperation):
        raise NotAllowed
    return cooperation.evaluations.create(
        results=results.strip(), decision=decision, reason=reason.strip(), decided_by=by
    )


def _lock(cooperation: Cooperation, statuses) -> None:
    lock(cooperation)
    if cooperation.status not in statuses:
        raise NotPossibleNow
