"""The private files that people hand in with a booking."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking
from perkasa.core.codes import CodeField

MOST_FILES = 5


def private_place(file: "BookingFile", name: str) -> str:
    """Where a file is kept: named by its code, never by a citizen's words."""
    return f"bookings/{file.booking.code}/{file.code}.{file.kind}"


class BookingFileQuerySet(models.QuerySet):
    def supporting(self):
        """Those handed in besides what the service asks for."""
        return self.filter(reply=None)


class BookingFile(models.Model):
    """A private file handed in with a booking; what it is was read from its content."""

    booking = models.ForeignKey(Booking, models.CASCADE, related_name="files", verbose_name=_("pemesanan"))
    code = CodeField(_("nomor"), prefix="BKS")
    kind = models.CharField(_("jenis"), max_length=8, editable=False)
    size = models.PositiveIntegerField(_("ukuran"), editable=False)
    file = models.FileField(_("berkas"), upload_to=private_place, max_length=200)
    handed_in_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        editable=False,
        related_name="+",
        verbose_name=_("diserahkan oleh"),
    )
    handed_in_at = models.DateTimeField(_("diserahkan"), auto_now_add=True)

    objects = BookingFileQuerySet.as_manager()

    class Meta:
        verbose_name = _("berkas pemesanan")
        verbose_name_plural = _("berkas pemesanan")
        ordering = ["pk"]

    def __str__(self):
        return self.name

    @property
    def name(self) -> str:
        """The name under which it is downloaded."""
        return f"{self.code}.{self.kind}"

    @property
    def asked_as(self) -> str:
        """The paper the service asked for that this is; empty for one that came besides."""
        return self.reply.words if hasattr(self, "reply") else ""

    @property
    def title(self) -> str:
        """Its name, and what it is where the service asked for it."""
        return f"{self.name} ({self.asked_as})" if self.asked_as else self.name

    def get_absolute_url(self) -> str:
        return reverse("consultations:bookings.file", args=[self.booking.code, self.code])
