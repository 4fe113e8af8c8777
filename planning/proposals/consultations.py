"""The consultations a proposal came from or was talked about in: it points down, the booking names it."""

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from consultations.bookings.matters import Matter
from consultations.bookings.models import Booking
from perkasa.core.codes import normalise_code
from perkasa.core.refusals import NotAllowed, Refusal
from planning.proposals.models import Proposal
from planning.proposals.policies import may_attach
from stakeholders.accounts.models import Account


class Consultation(models.Model):
    """A booking that `proposal` is about."""

    proposal = models.ForeignKey(
        Proposal, models.CASCADE, related_name="consultations", verbose_name=_("usulan")
    )
    booking = models.ForeignKey(
        Booking, models.PROTECT, related_name="+", verbose_name=_("pemesanan konsultasi")
    )

    class Meta:
        verbose_name = _("konsultasi tentang usulan")
        verbose_name_plural = _("konsultasi tentang usulan")
        ordering = ["-booking__period", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["proposal", "booking"], name="consultation_once_a_proposal")
        ]

    def __str__(self):
        return f"{self.proposal.code}: {self.booking.code}"


class NoSuchConsultation(Refusal):
    message = _("Nomor itu tidak ditemukan di antara konsultasi yang dapat Anda baca. Periksa nomornya.")
    http_status = 404


@transaction.atomic
def attach(proposal: Proposal, code: str, *, by: Account) -> Consultation:
    """The booking with this number and the proposal name each other; a second time changes nothing.

    `by` files for the agency or holds consultations, and may read the booking.
    """
    if not may_attach.test(by, proposal):
        raise NotAllowed
    booking = Booking.objects.of_visitors().visible_to(by).filter(code=normalise_code(code)).first()
    if booking is None:
        raise NoSuchConsultation
    row, _is_new = Consultation.objects.get_or_create(proposal=proposal, booking=booking)
    Matter.objects.get_or_create(
        booking=booking, path=proposal.get_absolute_url(), defaults={"title": str(proposal)}
    )
    return row


@transaction.atomic
def detach(proposal: Proposal, code: str, *, by: Account) -> None:
    """They no longer name each other."""
    if not may_attach.test(by, proposal):
        raise NotAllowed
    Consultation.objects.filter(proposal=proposal, booking__code=code).delete()
    Matter.objects.filter(booking__code=code, path=proposal.get_absolute_url()).delete()


def consultations_of(proposal: Proposal, reader: Account) -> list[Booking]:
    """The consultations about `proposal` that `reader` may read, the latest first."""
    about = Booking.objects.visible_to(reader).filter(pk__in=proposal.consultations.values("booking"))
    return list(about.for_listing().order_by("-period", "pk"))
