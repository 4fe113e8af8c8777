"""The few figures on the front page, counted from the rows everyone may see."""

from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from consultations.bookings.models import Booking, Status
from consultations.surveys import reading as surveys
from planning.proposals.models import Proposal
from planning.proposals.statuses import DECIDED


@dataclass(frozen=True)
class Figure:
    """One number and what it counts."""

    number: int | Decimal
    label: str
    url: str = ""


def public() -> list[Figure]:
    """What was asked, held and answered so far, and how people judged it once enough have answered."""
    proposals = Proposal.objects.visible_to(None)
    return [
        Figure(
            Booking.objects.filter(status=Status.TOOK_PLACE).count(),
            _("konsultasi terlaksana"),
            "/konsultasi/",
        ),
        Figure(proposals.count(), _("usulan diajukan"), "/usulan/"),
        Figure(proposals.filter(status__in=DECIDED).count(), _("usulan sudah dijawab"), "/usulan/"),
        *_satisfaction(),
    ]


def _satisfaction() -> list[Figure]:
    """The latest index with its grade; nothing while too few have answered."""
    latest = surveys.latest()
    if latest is None or latest.value is None or latest.grade is None:
        return []
    words = _("indeks kepuasan %(year)s, mutu %(letter)s (%(words)s)")
    words %= {"year": latest.period.year, "letter": latest.grade.letter, "words": latest.grade.words}
    return [Figure(latest.value, words, "/konsultasi/survei/")]
