"""What waits in evaluation: reports to fill, to verify, to certify."""

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy

from perkasa.home.waiting.source import Source
from planning.evaluation.models import QuarterReport
from planning.evaluation.policies import reporting_organisations
from planning.evaluation.statuses import OPEN, Status
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission


def _reports_to_fill(account: Account) -> QuerySet:
    """What this person's agencies have begun or got back, and have not sent."""
    rows = QuarterReport.objects.filter(status__in=OPEN, organisation__in=reporting_organisations(account))
    return rows.select_related("organisation", "quarter").order_by("quarter__closes_on", "pk")


def reports_to_verify(account: Account) -> QuerySet:
    """What others have sent, the oldest first."""
    rows = QuarterReport.objects.filter(status=Status.SENT).exclude(sent_by=account)
    rows = rows.select_related("organisation", "quarter").order_by("sent_at", "pk")
    return rows if account.may(Permission.EVALUATION_VERIFY) else rows.none()


def reports_to_certify(account: Account) -> QuerySet:
    """What others have verified, the oldest first."""
    rows = QuarterReport.objects.filter(status=Status.VERIFIED).exclude(verified_by=account)
    rows = rows.select_related("organisation", "quarter").order_by("verified_at", "pk")
    return rows if account.may(Permission.EVALUATION_CERTIFY) else rows.none()


SOURCES = (
    Source(
        gettext_lazy("Isi laporan triwulan"),
        _reports_to_fill,
        str,
        lambda report: report.quarter.closes_on,
        is_due=True,
    ),
    Source(
        gettext_lazy("Verifikasi laporan triwulan"),
        reports_to_verify,
        str,
        lambda report: timezone.localdate(report.sent_at),
    ),
    Source(
        gettext_lazy("Sahkan laporan triwulan"),
        reports_to_certify,
        str,
        lambda report: timezone.localdate(report.verified_at),
    ),
)
