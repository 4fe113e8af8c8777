"""The private files that people hand in with a booking."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking
from perkasa.core.coded_files import HandedIn
from perkasa.core.codes import CodeField

MOST_FILES = 5


def private_place(file: "BookingFile", name: str) -> str:
    """Where a file is kept: named by its code, never by a citizen's words."""
    return f"bookings/{file.booking.code}/{file.code}.{file.kind}"


class BookingFileQuerySet(models.QuerySet):
    def supporting(self):
        """Those handed in besides what the service asks for."""
        return self.filter(reply=None)


class BookingFile(HandedIn):
    """A private file handed in with a booking; what it is was read from its content."""

    booking = models.ForeignKey(Booking, models.CASCADE, related_name="files", verbose_name=_("pemesanan"))
    code = CodeField(_("nomor"), prefix="BKS")
    file = models.FileField(_("berkas"), upload_to=private_place, max_length=200)

    objects = BookingFileQuerySet.as_manager()

    class Meta(HandedIn.Meta):
        verbose_name = _("berkas pemesanan")
        verbose_name_plural = _("berkas pemesanan")

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
