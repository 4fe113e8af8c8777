"""What every row that points from a record of planning down to a consultation has."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking


class Talk(models.Model):
    """A booking that a record is about; each room says which record."""

    booking = models.ForeignKey(
        Booking, models.PROTECT, related_name="+", verbose_name=_("pemesanan konsultasi")
    )

    class Meta:
        abstract = True
        ordering = ["-booking__period", "pk"]
