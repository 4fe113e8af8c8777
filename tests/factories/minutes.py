"""Minutes in every status, made by the portal's own verbs."""

from datetime import date

from consultations.bookings.models import Booking, Status
from consultations.minutes import actions
from consultations.minutes.actions import Guest, Promise
from consultations.minutes.models import Minutes
from consultations.minutes.review import actions as review
from stakeholders.accounts.models import Account
from tests.factories.consultations import BookingFactory, OfficerFactory, ServiceFactory, at
from tests.factories.stakeholders import citizen, head, host, planner

NOTES = "Lokasi sudah ada di peta desa.\n\nVolume belum dihitung."
RECOMMENDATIONS = ["Lengkapi volume, lalu ajukan sebagai usulan."]
GUESTS = (Guest("Ratna Wulandari", "Warga Desa Blumah"), Guest("Budi Santoso", "Perencana Ahli Muda"))


def held_consultation(*, status: Status = Status.TOOK_PLACE, **details) -> Booking:
    """A consultation of Ratna with Budi, an officer of its service, that took place on 19 November 2026."""
    service = details.pop("service", None) or ServiceFactory(name="Konsultasi Renja")
    officer = details.pop("officer", None) or OfficerFactory(
        account=planner(full_name="Budi Santoso"), services=[service], hours=False
    )
    asker = details.pop("requested_by", None) or citizen(full_name="Ratna Wulandari")
    starts_at = details.pop("starts_at", at(19, 9))
    return BookingFactory(
        service=service, officer=officer, requested_by=asker, starts_at=starts_at, status=status, **details
    )


def promises_of(booking: Booking) -> list[Promise]:
    """One promise of each kind of owner."""
    return [
        Promise("Mengukur bentang jembatan", date(2026, 12, 9), owner=booking.requested_by),
        Promise("Memeriksa Renja dinas", date(2026, 12, 1), organisation=host()),
        Promise("Musyawarah dusun", date(2026, 12, 20), other_owner="Kepala Dusun Krajan"),
    ]


def written(
    booking: Booking | None = None, *, by: Account | None = None, version: int = 0, **changes
) -> Minutes:
    """Minutes that were begun, by the officer of the consultation unless told otherwise."""
    booking = booking or held_consultation()
    words = {"notes": NOTES, "recommendations": RECOMMENDATIONS, "attendees": GUESTS} | changes
    follow_ups = words.pop("follow_ups", None)
    return actions.write(
        booking,
        follow_ups=promises_of(booking) if follow_ups is None else follow_ups,
        version=version,
        by=by or booking.officer.account,
        **words,
    )


def in_review(booking: Booking | None = None, **changes) -> Minutes:
    """Minutes whose words the visitor was asked to agree to."""
    minutes = written(booking, **changes)
    actions.submit(minutes, by=minutes.booking.officer.account)
    return minutes


def objected(booking: Booking | None = None, reason: str = "Volumenya 12 meter.") -> Minutes:
    """Minutes that the visitor did not agree to."""
    minutes = in_review(booking)
    review.object_to(minutes, by=minutes.booking.requested_by, reason=reason)
    return minutes


def submitted(booking: Booking | None = None, *, note: str = "", **changes) -> Minutes:
    """Minutes that the visitor agreed to and that wait for a head."""
    minutes = in_review(booking, **changes)
    review.agree(minutes, by=minutes.booking.requested_by, note=note)
    return minutes


def returned(booking: Booking | None = None, reason: str = "Rekomendasi belum jelas.") -> Minutes:
    """Minutes that a head has sent back."""
    minutes = submitted(booking)
    actions.send_back(minutes, by=head(), reason=reason)
    return minutes


def approved(booking: Booking | None = None, *, by: Account | None = None, **changes) -> Minutes:
    """Minutes that stand as a numbered paper, whose PDF waits for a worker."""
    minutes = submitted(booking, **changes)
    actions.approve(minutes, by=by or head(full_name="Sri Handayani"))
    minutes.refresh_from_db()
    return minutes
