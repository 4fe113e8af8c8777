"""Issuing the Laporan Hasil Sinkronisasi as a numbered, sealed paper."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotAllowed, Refusal
from perkasa.documents.kinds import Kind
from perkasa.documents.models import Paper
from perkasa.documents.papers.actions import issue
from planning.alignment.pairs.matrix import comparisons_shown
from planning.alignment.reports.snapshot import content_of, title_of
from planning.plans.models import Kind as PlanKind
from planning.plans.models import Plan
from planning.plans.policies import may_manage
from stakeholders.accounts.models import Account
from stakeholders.accounts.signatures import office_of, signature_of
from stakeholders.organisations.letterhead import letterhead_of
from stakeholders.organisations.models import Organisation


class NothingToReport(Refusal):
    message = _("Belum ada RKPD tahun itu yang dibandingkan, sehingga laporannya belum dapat diterbitkan.")
    http_status = 422


class StillChecking(Refusal):
    message = _("Sebagian dokumen sedang diperiksa. Tunggu sampai selesai, lalu terbitkan.")


@transaction.atomic
def issue_report(year: int, *, by: Account) -> Paper:
    """What was found about `year` stands as a numbered paper; raises NothingToReport or StillChecking."""
    if not may_manage.test(by, None):
        raise NotAllowed
    plan = (
        Plan.objects.visible_to(by).filter(kind=PlanKind.YEARLY, first_year=year).order_by("revision").last()
    )
    comparisons = comparisons_shown(by, year)
    if plan is None or not comparisons.exists():
        raise NothingToReport
    if comparisons.unchecked().exists():
        raise StillChecking
    return issue(
        Kind.ALIGNMENT_REPORT,
        about=plan,
        title=title_of(plan),
        content=content_of(plan, by),
        signatories=[signature_of(by, office_of(by) or "Perencana")],
        letterhead=letterhead_of(Organisation.objects.host(), timezone.localdate()),
        by=by,
    )
