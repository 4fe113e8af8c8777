"""What a booking is about in the rooms above: the name and address of a proposal, a desk or a cooperation."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking


class Matter(models.Model):
    """A record above, as text and address; the record itself points down to the booking."""

    booking = models.ForeignKey(Booking, models.CASCADE, related_name="matters", verbose_name=_("pemesanan"))
    title = models.CharField(_("nama"), max_length=300)
    path = models.CharField(_("alamat"), max_length=200)

    class Meta:
        verbose_name = _("hal terkait")
        verbose_name_plural = _("hal terkait")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["booking", "path"], name="booking_is_about_a_matter_once"),
            models.CheckConstraint(condition=models.Q(path__startswith="/"), name="matter_is_one_of_ours"),
        ]

    def __str__(self):
        return self.title


def name(booking: Booking, *, title: str, path: str) -> None:
    """The page of the booking leads to the record at `path`; a second time changes nothing."""
    Matter.objects.get_or_create(booking=booking, path=path, defaults={"title": title[:300]})
