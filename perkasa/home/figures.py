"""The few figures on the front page, counted from the rows everyone may see."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from consultations.bookings.models import Booking, Status
from planning.proposals.models import DECIDED, Proposal


@dataclass(frozen=True)
class Figure:
    """One number and what it counts."""

    number: int
    label: str
    url: str = ""


def public() -> list[Figure]:
    """What was asked, held and answered so far."""
    proposals = Proposal.objects.visible_to(None)
    return [
        Figure(
            Booking.objects.filter(status=Status.TOOK_PLACE).count(),
            _("konsultasi terlaksana"),
            "/konsultasi/",
        ),
        Figure(proposals.count(), _("usulan diajukan"), "/usulan/"),
        Figure(proposals.filter(status__in=DECIDED).count(), _("usulan sudah dijawab"), "/usulan/"),
    ]
