"""A seat is waited for, offered and let go; another session that was waited for is called off."""

from datetime import timedelta

import time_machine

from consultations.bookings import answers
from consultations.bookings.line.tasks import offer_times
from consultations.bookings.seats import actions as seats
from tests.factories.consultations import MONDAY, at, served_service
from tests.factories.sessions import open_session, seated, waiting_for_seat
from tests.letters.scenes.cast import REASON, Cast


def happen(cast: Cast) -> None:
    with time_machine.travel(MONDAY, tick=False) as clock:
        service = served_service(officers=1, name="Klinik usulan")
        officer = service.officers.get().account
        first, second = (open_session(service, at(day, 9), seats=1) for day in (26, 27))
        seat, _other = seated(first), seated(second)
        waiting_for_seat(first, by=cast.visitor)
        waiting_for_seat(second, by=cast.visitor)
        answers.cancel(seat, by=seat.requested_by, reason=REASON)
        offer_times()
        clock.shift(timedelta(hours=30))
        seats.call_off(second, by=officer, reason=REASON)
        offer_times()
