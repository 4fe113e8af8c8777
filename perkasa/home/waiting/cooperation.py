"""What waits in cooperation: practices to verify or mend, offers to answer, obligations that are due."""

from datetime import timedelta

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy

from perkasa.home.waiting.source import Source
from planning.cooperation.models import Cooperation
from planning.cooperation.obligations.models import Obligation
from planning.cooperation.practices.models import Practice, Status
from planning.cooperation.statuses import IN_FORCE
from planning.cooperation.statuses import Status as Stage
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission

SOON = timedelta(days=30)


def practices_to_verify(account: Account) -> QuerySet:
    """Practices others told, the oldest first."""
    rows = Practice.objects.filter(status=Status.SUBMITTED).exclude(told_by=account).order_by("pk")
    return rows if account.may(Permission.COOPERATION_MANAGE) else rows.none()


def _practices_to_mend(account: Account) -> QuerySet:
    return Practice.objects.filter(status=Status.RETURNED, told_by=account).order_by("pk")


def _offers_to_answer(account: Account) -> QuerySet:
    """Offers to a body in which this person holds a position."""
    mine = Cooperation.objects.filter(parties__is_ours=False, parties__organisation__in=account.organisations)
    return mine.filter(status=Stage.OFFERED).order_by("pk").distinct()


def _obligations_due(account: Account) -> QuerySet:
    """What is owed within a month under a cooperation this person's agency answers for."""
    open_ones = Obligation.objects.open().filter(due__lte=timezone.localdate() + SOON)
    mine = open_ones.filter(cooperation__responsible__in=account.organisations)
    return mine.filter(cooperation__status__in=IN_FORCE).order_by("due", "pk")


SOURCES = (
    Source(
        gettext_lazy("Verifikasi praktik dan inovasi"),
        practices_to_verify,
        lambda practice: practice.title,
        lambda practice: timezone.localdate(practice.told_at),
    ),
    Source(
        gettext_lazy("Perbaiki praktik atau inovasi"),
        _practices_to_mend,
        lambda practice: practice.title,
        lambda practice: timezone.localdate(practice.told_at),
    ),
    Source(
        gettext_lazy("Jawab penawaran kerja sama"),
        _offers_to_answer,
        lambda cooperation: cooperation.title,
        lambda cooperation: timezone.localdate(cooperation.created_at),
    ),
    Source(
        gettext_lazy("Penuhi kewajiban kerja sama"),
        _obligations_due,
        lambda obligation: obligation.text,
        lambda obligation: obligation.due,
        is_due=True,
    ),
)
