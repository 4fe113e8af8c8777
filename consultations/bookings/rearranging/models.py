"""A plan by which the consultations of an officer who is away are served otherwise."""

import pghistory
from django.conf import settings
from django.contrib.postgres.fields import DateTimeRangeField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking
from consultations.schedule.models import Deviation
from consultations.services.models import Officer
from perkasa.core.codes import CodeField


class Status(models.TextChoices):
    """Whether anybody knows of it yet."""

    PLANNED = "planned", _("Rencana")
    SENT = "sent", _("Terkirim")
    DROPPED = "dropped", _("Dibatalkan")


@pghistory.track()
class Rearrangement(models.Model):
    """`officer` is away from `first_day` to `last_day`; `offers` say what becomes of each booking."""

    STATUS_TONES = {Status.PLANNED: "info", Status.SENT: "success"}

    code = CodeField(_("nomor"), prefix="PJM")
    officer = models.ForeignKey(Officer, models.PROTECT, related_name="+", verbose_name=_("petugas"))
    first_day = models.DateField(_("hari pertama"))
    last_day = models.DateField(_("hari terakhir"))
    reason = models.CharField(_("alasan"), max_length=200, help_text=_("Dibaca oleh semua pemohon."))
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.PLANNED)
    leave = models.ForeignKey(
        Deviation, models.SET_NULL, null=True, editable=False, related_name="+", verbose_name=_("cuti")
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, editable=False, related_name="+",
        verbose_name=_("dibuat oleh"),
    )  # fmt: skip
    made_at = models.DateTimeField(_("dibuat"), auto_now_add=True)

    class Meta:
        verbose_name = _("pemindahan massal")
        verbose_name_plural = _("pemindahan massal")
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(last_day__gte=F("first_day")), name="rearrangement_ends_after_it_begins"
            )
        ]

    def __str__(self):
        return self.code

    def get_absolute_url(self) -> str:
        return reverse("admin:consultations_rearrangement_change", args=[self.pk])


class Offer(models.Model):
    """What `plan` does with one booking: a colleague at the same time, another time, or a link to choose.

    A session that cannot be held otherwise is called off.
    """

    class Way(models.TextChoices):
        COVERED = "covered", _("rekan menggantikan pada waktu yang sama")
        MOVED = "moved", _("dipindah ke waktu lain")
        TO_CHOOSE = "to_choose", _("pemohon memilih sendiri lewat tautan")
        CALLED_OFF = "called_off", _("sesi dibatalkan; semua peserta diberi tahu")
        LEFT = "left", _("belum dapat diatur; atur sendiri")
        SETTLED = "settled", _("sudah tidak perlu dipindah")

    plan = models.ForeignKey(Rearrangement, models.CASCADE, related_name="offers", verbose_name=_("rencana"))
    booking = models.ForeignKey(Booking, models.CASCADE, related_name="+", verbose_name=_("pemesanan"))
    before = DateTimeRangeField(_("waktu semula"))
    way = models.CharField(_("caranya"), max_length=10, choices=Way)
    officer = models.ForeignKey(
        Officer, models.PROTECT, null=True, related_name="+", verbose_name=_("petugas baru")
    )
    after = DateTimeRangeField(_("waktu baru"), null=True)

    class Meta:
        verbose_name = _("tawaran")
        verbose_name_plural = _("tawaran")
        ordering = ["before", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["plan", "booking"], name="plan_offers_once"),
            models.CheckConstraint(
                condition=Q(way__in=["covered", "moved"], officer__isnull=False, after__isnull=False)
                | (~Q(way__in=["covered", "moved"]) & Q(officer=None, after=None)),
                name="offer_names_officer_and_time",
            ),
        ]

    def __str__(self):
        return f"{self.booking}: {self.get_way_display()}"
