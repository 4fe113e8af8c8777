"""Who wants to be told of public events, and every single telling."""

import secrets

import pghistory
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from perkasa.core.jobs import Work, WorkQuerySet
from perkasa.core.models import StatusChange
from perkasa.core.secret import SecretField


class Event(models.TextChoices):
    """What other programs may be told of."""

    PROPOSAL_ANSWERED = "usulan.dijawab", _("Usulan dijawab")
    PLAN_FIXED = "dokumen.ditetapkan", _("Dokumen rencana ditetapkan")
    FORUM_CALLED = "forum.diundangkan", _("Forum terbuka diundangkan")
    FORUM_RECORDED = "forum.notula_final", _("Notula forum terbuka final")
    COOPERATION_SIGNED = "kerja_sama.berlaku", _("Kerja sama ditandatangani dan berlaku")
    PRACTICE_VERIFIED = "praktik.terverifikasi", _("Praktik atau inovasi terverifikasi")
    REPORT_CERTIFIED = "indikator.disahkan", _("Laporan triwulan disahkan")


def new_secret() -> str:
    """256 bits with which the portal signs and the consumer checks."""
    return f"whs_{secrets.token_urlsafe(32)}"


class SubscriptionQuerySet(models.QuerySet):
    def open(self):
        """Those that are still to be told."""
        return self.filter(ended_at=None, account__is_active=True)

    def belonging_to(self, account):
        """The open ones of this person, the latest first."""
        return self.open().filter(account=account).order_by("-pk")


@pghistory.track(exclude=["secret", "seen"])
class Subscription(models.Model):
    """A consumer at `url`; `seen` is the last line of the trails that was looked at for it."""

    code = CodeField(_("nomor"), prefix="WHK")
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="webhooks", editable=False,
        verbose_name=_("pemilik"),
    )  # fmt: skip
    url = models.URLField(_("alamat penerima"), max_length=500)
    topics = ArrayField(models.CharField(max_length=30, choices=Event), verbose_name=_("peristiwa"))
    secret = SecretField(_("rahasia"), editable=False)
    seen = models.BigIntegerField(default=0, editable=False)
    made_at = models.DateTimeField(_("dibuat"), auto_now_add=True)
    ended_at = models.DateTimeField(_("diakhiri"), null=True, editable=False)

    objects = SubscriptionQuerySet.as_manager()

    class Meta:
        verbose_name = _("langganan webhook")
        verbose_name_plural = _("langganan webhook")
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.code} {self.url}"

    @property
    def topics_words(self) -> str:
        """The events in words."""
        return ", ".join(str(Event(event).label) for event in self.topics)


class Delivery(Work):
    """One event told to one consumer: what was sent, and what was answered."""

    code = CodeField(_("nomor"), prefix="KRM")
    subscription = models.ForeignKey(
        Subscription, models.CASCADE, related_name="deliveries", verbose_name=_("langganan")
    )
    change = models.ForeignKey(StatusChange, models.PROTECT, related_name="+", verbose_name=_("perubahan"))
    event = models.CharField(_("peristiwa"), max_length=30, choices=Event)
    payload = models.JSONField(_("isi"))
    answer = models.PositiveSmallIntegerField(_("jawaban HTTP"), null=True, editable=False)

    objects = WorkQuerySet.as_manager()

    class Meta:
        verbose_name = _("pengiriman webhook")
        verbose_name_plural = _("pengiriman webhook")
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(fields=["subscription", "change"], name="change_is_told_once"),
        ]
        indexes = [
            models.Index(
                fields=["not_before"], condition=models.Q(state="pending"), name="webhook_to_deliver"
            )
        ]

    def __str__(self):
        return f"{self.code} {self.get_event_display()}"
