"""What waits in annual reports: those a head can issue."""

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy

from perkasa.home.waiting.source import Source
from planning.annual.models import AnnualReport, Status
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission


def reports_to_issue(account: Account) -> QuerySet:
    """Those others wrote of a year that is over, with their words, the earliest first."""
    rows = AnnualReport.objects.filter(status=Status.DRAFT, year__lt=timezone.localdate().year)
    ready = rows.exclude(foreword="").exclude(highlights="").exclude(written_by=account).order_by("year")
    return ready if account.may(Permission.ANNUAL_ISSUE) else ready.none()


SOURCES = (
    Source(
        gettext_lazy("Terbitkan laporan tahunan"),
        reports_to_issue,
        str,
        lambda report: report.span[1],
    ),
)
