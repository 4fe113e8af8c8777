"""Group sessions and their seats. A seat is a row, and one booking at a time may have it: there are never
more people than seats. When and where the session is stands on a booking of its own, which takes its officer
and room as any other does."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consultations.services.models import Service
from perkasa.core.codes import CodeField


class GroupSession(models.Model):
    """A service held once for several people; its time, officer and room are those of its own booking."""

    code = CodeField(_("nomor"), prefix="SKL")
    service = models.ForeignKey(Service, models.PROTECT, related_name="sessions", verbose_name=_("layanan"))
    topic = models.CharField(_("pokok sesi"), max_length=150)
    note = models.TextField(_("keterangan"), max_length=2000, blank=True)
    meeting_url = models.URLField(_("alamat pertemuan daring"), blank=True)
    closes_at = models.DateTimeField(_("pendaftaran ditutup"))
    opened_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("dibuka oleh")
    )
    opened_at = models.DateTimeField(_("dibuka"), auto_now_add=True)

    class Meta:
        verbose_name = _("sesi kelompok")
        verbose_name_plural = _("sesi kelompok")
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.code} {self.topic}"

    def get_absolute_url(self) -> str:
        return reverse("consultations:bookings.seats.detail", args=[self.code])


class Seat(models.Model):
    """One seat of a session."""

    session = models.ForeignKey(
        GroupSession, models.CASCADE, related_name="seats", verbose_name=_("sesi kelompok")
    )
    number = models.PositiveSmallIntegerField(_("kursi"))

    class Meta:
        verbose_name = _("kursi")
        verbose_name_plural = _("kursi")
        ordering = ["session", "number"]
        constraints = [models.UniqueConstraint(fields=["session", "number"], name="seat_stands_once")]

    def __str__(self):
        return str(self.number)
