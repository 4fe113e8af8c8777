"""Visits: an admin saw the portal as another person sees it, for a reason, from when until when."""

from datetime import datetime

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class SupportVisitQuerySet(models.QuerySet):
    def under_way(self, now: datetime):
        """Those that have been neither ended nor run out."""
        return self.filter(ended_at__isnull=True, until__gt=now)


class SupportVisit(models.Model):
    """One visit; nothing of it is ever changed, only its end is written once."""

    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("oleh"))
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="support_visits", verbose_name=_("akun")
    )
    reason = models.TextField(_("alasan"), max_length=500)
    began_at = models.DateTimeField(_("mulai"))
    until = models.DateTimeField(_("paling lama sampai"))
    ended_at = models.DateTimeField(_("diakhiri"), null=True)

    objects = SupportVisitQuerySet.as_manager()

    class Meta:
        verbose_name = _("kunjungan bantuan")
        verbose_name_plural = _("kunjungan bantuan")
        ordering = ["-began_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(by=F("account")), name="visit_is_to_another"),
            models.CheckConstraint(condition=~Q(reason=""), name="visit_has_a_reason"),
            models.CheckConstraint(condition=Q(until__gt=F("began_at")), name="visit_takes_some_time"),
        ]
        triggers = [
            pgtrigger.Protect(name="visit_is_kept", operation=pgtrigger.Delete),
            pgtrigger.ReadOnly(name="visit_stays_as_it_was", exclude=["ended_at"]),
            pgtrigger.Protect(
                name="visit_ends_once",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__ended_at__isnull=False),
            ),
        ]

    def __str__(self):
        return f"{self.by} → {self.account}"
