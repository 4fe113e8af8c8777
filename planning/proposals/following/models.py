"""Following as rows: one proposal, one region, or one search, and until when its news were told."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from planning.proposals.models import Proposal
from stakeholders.notifications.models import Pace
from stakeholders.regions.models import Region

PACES = [(Pace.DAILY.value, _("setiap hari")), (Pace.WEEKLY.value, _("setiap minggu"))]


class FollowQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Only one's own."""
        if account is None or not account.is_authenticated:
            return self.none()
        return self.filter(account=account)

    def untold(self, pace: Pace, moment):
        """Those of `pace` whose news were last told before `moment`."""
        return self.filter(pace=pace, told_until__lt=moment)

    def for_listing(self):
        """With what they name, the oldest first."""
        return self.select_related("proposal", "region__parent", "account").order_by("since", "pk")


class Follow(models.Model):
    """`account` is told at `pace` what happens to what it names; `search` is the query of the public list."""

    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="follows", verbose_name=_("akun")
    )
    proposal = models.ForeignKey(
        Proposal, models.CASCADE, null=True, blank=True, related_name="follows", verbose_name=_("usulan")
    )
    region = models.ForeignKey(
        Region, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("wilayah")
    )
    search = models.CharField(_("saringan"), max_length=500, blank=True)
    name = models.CharField(_("nama"), max_length=200, blank=True)
    pace = models.CharField(_("irama"), max_length=10, choices=PACES, default=Pace.DAILY.value)
    since = models.DateTimeField(_("diikuti sejak"), auto_now_add=True)
    told_until = models.DateTimeField(_("diberitahukan sampai"), default=timezone.now, editable=False)

    objects = FollowQuerySet.as_manager()

    class Meta:
        verbose_name = _("langganan usulan")
        verbose_name_plural = _("langganan usulan")
        indexes = [models.Index(fields=["pace", "told_until", "account"], name="follow_to_tell")]
        constraints = [
            models.CheckConstraint(
                condition=Q(proposal__isnull=False, region=None, search="")
                | Q(proposal=None, region__isnull=False, search="")
                | (Q(proposal=None, region=None) & ~Q(search="")),
                name="follow_names_one_thing",
            ),
            models.UniqueConstraint(fields=["account", "proposal"], name="follow_a_proposal_once"),
            models.UniqueConstraint(fields=["account", "region"], name="follow_a_region_once"),
            models.UniqueConstraint(
                fields=["account", "search"], condition=~Q(search=""), name="follow_a_search_once"
            ),
        ]

    def __str__(self):
        return str(self.proposal or (self.region and self.region.full_name) or self.name)

    @property
    def query(self) -> QueryDict:
        """What the list is asked by a followed search."""
        return QueryDict(self.search)
