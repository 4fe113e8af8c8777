"""The consultations a proposal came from or was talked about in: it points down, the booking names it."""

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from consultations.bookings import matters
from consultations.bookings.models import Booking
from perkasa.core.refusals import NotAllowed
from planning.proposals.models import Proposal
from planning.proposals.policies import may_attach
from planning.talks import actions as door
from planning.talks.models import Talk
from stakeholders.accounts.models import Account


class Consultation(Talk):
    """A booking that `proposal` is about."""

    proposal = models.ForeignKey(
        Proposal, models.CASCADE, related_name="consultations", verbose_name=_("usulan")
    )

    class Meta(Talk.Meta):
        verbose_name = _("konsultasi tentang usulan")
        verbose_name_plural = _("konsultasi tentang usulan")
        constraints = [
            models.UniqueConstraint(fields=["proposal", "booking"], name="consultation_once_a_proposal")
        ]

    def __str__(self):
        return f"{self.proposal.code}: {self.booking.code}"


@transaction.atomic
def attach(proposal: Proposal, code: str, *, by: Account) -> Consultation:
    """The booking with this number and the proposal name each other; a second time changes nothing.

    `by` files for the agency or holds consultations, and may read the booking.
    """
    if not may_attach.test(by, proposal):
        raise NotAllowed
    booking = door.find(code, by=by)
    row, _is_new = Consultation.objects.get_or_create(proposal=proposal, booking=booking)
    matters.name(booking, title=str(proposal), path=proposal.get_absolute_url())
    return row


@transaction.atomic
def detach(proposal: Proposal, code: str, *, by: Account) -> None:
    """They no longer name each other."""
    if not may_attach.test(by, proposal):
        raise NotAllowed
    for row in Consultation.objects.filter(proposal=proposal, booking__code=code).select_related("booking"):
        door.unname(row.booking, path=proposal.get_absolute_url())
        row.delete()


def consultations_of(proposal: Proposal, reader: Account) -> list[Booking]:
    """The consultations about `proposal` that `reader` may read, the latest first."""
    about = Booking.objects.visible_to(reader).filter(pk__in=proposal.consultations.values("booking"))
    return list(about.for_listing().order_by("-period", "pk"))
