"""The one door from a record above to a consultation below: found by number, named as text and address."""

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from consultations.bookings.matters import Matter
from consultations.bookings.models import Booking
from perkasa.core.codes import normalise_code
from perkasa.core.refusals import Refusal
from stakeholders.accounts.models import Account


class NoSuchConsultation(Refusal):
    message = _("Nomor itu tidak ditemukan di antara konsultasi yang dapat Anda baca. Periksa nomornya.")
    http_status = 404


def find(code: str, *, by: Account) -> Booking:
    """The consultation with this number, however typed, that `by` may read; raises NoSuchConsultation."""
    rows = Booking.objects.of_visitors().visible_to(by).select_related("requested_by")
    booking = rows.filter(code=normalise_code(code)).first()
    if booking is None:
        raise NoSuchConsultation
    return booking


class ClosedToThem(Refusal):
    message = _("Pemohon konsultasi itu tidak dapat membuka halaman ini, jadi namanya tidak disebut di sana.")


def must_be_open(record: QuerySet, booking: Booking) -> None:
    """Who asked for the consultation may read `record`, one row; raises ClosedToThem."""
    if not record.filter(pk__in=record.model.objects.visible_to(booking.requested_by).values("pk")).exists():
        raise ClosedToThem


def unname(booking: Booking, *, path: str) -> None:
    """It leads there no longer."""
    Matter.objects.filter(booking=booking, path=path).delete()
