"""What can be done with annual reports: begin one, write its words, issue it."""

from django.db import transaction
from django.utils import timezone

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed
from perkasa.documents.kinds import Kind
from perkasa.documents.papers.actions import issue as issue_paper
from planning.annual.lifecycle import REPORT
from planning.annual.models import AnnualReport
from planning.annual.policies import may_write
from planning.annual.refusals import NoLongerOpen, WordsMissing, YearNotBegun, YearNotOver
from planning.annual.snapshot import content_of, signatories_of
from stakeholders.accounts.models import Account
from stakeholders.organisations.letterhead import letterhead_of
from stakeholders.organisations.models import Organisation


@transaction.atomic
def begin(year: int, *, by: Account) -> AnnualReport:
    """There is a report on `year` being written: the one somebody began before, or a new one."""
    if not may_write.test(by, None):
        raise NotAllowed
    if year > timezone.localdate().year:
        raise YearNotBegun
    report, is_new = AnnualReport.objects.get_or_create(year=year, defaults={"written_by": by})
    if is_new:
        REPORT.begin(report, by=by)
    return report


@transaction.atomic
def write(
    report: AnnualReport, *, foreword: str, highlights: str, obstacles: str, plans: str, by: Account
) -> None:
    """The report tells this instead; possible until it is issued."""
    [report] = locked(AnnualReport.objects.filter(pk=report.pk))
    if not may_write.test(by, report):
        raise NotAllowed
    if not report.is_open:
        raise NoLongerOpen
    report.foreword, report.highlights = foreword.strip(), highlights.strip()
    report.obstacles, report.plans = obstacles.strip(), plans.strip()
    report.save(update_fields=["foreword", "highlights", "obstacles", "plans"])


@transaction.atomic
def issue(report: AnnualReport, *, by: Account, reason: str = "") -> None:
    """Words and figures stand as of now in a numbered paper that everybody may read."""
    now = timezone.now()
    if report.span[1] >= timezone.localdate(now):
        raise YearNotOver
    REPORT.advance(report, "issue", by=by, reason=reason, also={"issued_by": by, "issued_at": now})
    report.refresh_from_db()
    if not (report.foreword and report.highlights):
        raise WordsMissing
    report.paper = issue_paper(
        Kind.ANNUAL_REPORT,
        about=report,
        title=str(report),
        content=content_of(report, now),
        signatories=signatories_of(report, by, now),
        letterhead=letterhead_of(Organisation.objects.host(), timezone.localdate(now)),
        by=by,
        public=True,
    )
    report.save(update_fields=["paper"])
