"""A consultation is asked for, moved, declined, called off, held, and its minutes agreed on."""

import time_machine

from consultations.bookings import answers
from consultations.bookings.crew import actions as crew
from consultations.bookings.models import Booking
from consultations.minutes import actions as minutes
from consultations.minutes.review import actions as review
from consultations.services.models import Service
from perkasa.documents.tasks import render_pending
from stakeholders.accounts.models import Account
from tests.factories.consultations import MONDAY, OfficerFactory, at, confirmed, request, served_service
from tests.letters.scenes.cast import REASON, Cast


def happen(cast: Cast) -> None:
    with time_machine.travel(MONDAY, tick=False) as clock:
        service, by = served_service(officers=1, name="Konsultasi Renja"), cast.visitor
        held, declined = confirmed(service, at(25, 9), by=by), request(service, at(25, 13), by=by)
        answers.decline(declined, by=declined.officer.account, reason=REASON)
        answers.cancel(confirmed(service, at(26, 9), by=by), by=by, reason=REASON)
        moved = confirmed(service, at(26, 9), by=by)
        answers.move(moved, starts_at=at(26, 11), by=by, reason=REASON)
        _change_officers(service, by, cast.admin)
        clock.move_to(at(25, 10))
        _write_minutes(held, cast.head)


def _change_officers(service: Service, by: Account, moderator: Account) -> None:
    covered, displaced = confirmed(service, at(27, 8), by=by), confirmed(service, at(27, 9), by=by)
    colleague = OfficerFactory(services=[service])
    crew.cover(covered, to=colleague, by=moderator, reason=REASON)
    answers.displace(displaced, by=moderator, reason=REASON)


def _write_minutes(booking: Booking, approver: Account) -> None:
    officer = booking.officer.account
    answers.conclude(booking, by=officer)
    written = minutes.write(
        booking, notes="Dibahas.", recommendations=["Ajukan."], attendees=[minutes.Guest("Siti")],
        follow_ups=[], version=0, by=officer,
    )  # fmt: skip
    minutes.submit(written, by=officer)
    review.object_to(written, by=booking.requested_by, reason=REASON)
    minutes.submit(written, by=officer)
    review.agree(written, by=booking.requested_by)
    minutes.send_back(written, by=approver, reason=REASON)
    minutes.submit(written, by=officer)
    review.agree(written, by=booking.requested_by)
    minutes.approve(written, by=approver)
    render_pending()
    while minutes.announce_next():
        pass
