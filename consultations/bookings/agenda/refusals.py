"""Why a schedule cannot be changed, with the bookings that stand in the way."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking
from perkasa.core.refusals import Refusal


class BookingsInTheWay(Refusal):
    message = _("Pada waktu itu masih ada konsultasi. Pindahkan dahulu.")

    def __init__(self, bookings: Iterable[Booking] = ()):
        self.bookings = list(bookings)
        words = _("Pada waktu itu masih ada konsultasi: %(codes)s. Pindahkan dahulu, lalu catat lagi.")
        super().__init__(words % {"codes": ", ".join(each.code for each in self.bookings)})


class AwayTwice(Refusal):
    message = _("Pada hari itu sudah tercatat pengecualian sehari penuh. Hapus dahulu yang lama.")
