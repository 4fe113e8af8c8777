"""Who looks after which organisation (mitra), and which organisations were found to be the same."""

from datetime import date
from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.dated import Dated, DatedQuerySet, one_at_a_time
from stakeholders.accounts.models import ONE_DAY, Account, Assignment, Position
from stakeholders.organisations.models import Organisation


class PartnershipQuerySet(DatedQuerySet):
    def of(self, organisation: Organisation):
        """Those of one organisation, the latest first."""
        return self.filter(organisation=organisation).order_by("-period", "pk")

    def for_listing(self):
        """With the positions and organisations a list shows."""
        return self.select_related("position__organisation", "organisation")


@pghistory.track()
class Partnership(Dated):
    """A planner's position looks after an organisation; who follows in the position follows in this."""

    position = models.ForeignKey(
        Position, models.PROTECT, related_name="partnerships", verbose_name=_("jabatan perencana")
    )
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="partnerships", verbose_name=_("instansi")
    )

    objects: ClassVar = PartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("mitra")
        verbose_name_plural = _("mitra")
        constraints = [one_at_a_time("position_is_partner_once_at_a_time", "position", "organisation")]

    def __str__(self):
        return f"{self.position.title} – {self.organisation}"

    @property
    def since(self) -> date | None:
        """The first day."""
        return self.period.lower

    @property
    def last_day(self) -> date | None:
        """The last day; None while no end is set."""
        return self.period.upper - ONE_DAY if self.period.upper else None


def partners_of(organisation: Organisation, day: date | None = None) -> models.QuerySet[Account]:
    """The people who look after `organisation` on `day` or today: they hold a position that does."""
    positions = Partnership.objects.of(organisation).in_force(day).order_by().values("position")
    holders = Assignment.objects.in_force(day).filter(position__in=positions).values("account")
    return Account.objects.filter(is_active=True, pk__in=holders).order_by("full_name", "pk")


class Merger(models.Model):
    """Two organisations turned out to be one: what referred to `absorbed` refers to `kept`; never edited."""

    absorbed = models.OneToOneField(
        Organisation, models.PROTECT, related_name="merger", verbose_name=_("digabungkan")
    )
    kept = models.ForeignKey(Organisation, models.PROTECT, related_name="mergers", verbose_name=_("ke dalam"))
    moved = models.JSONField(_("yang dipindahkan"), default=dict)
    reason = models.TextField(_("alasan"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("oleh"))
    at = models.DateTimeField(_("waktu"), default=timezone.now)

    class Meta:
        verbose_name = _("penggabungan")
        verbose_name_plural = _("penggabungan")

    def __str__(self):
        return f"{self.absorbed} → {self.kept}"
