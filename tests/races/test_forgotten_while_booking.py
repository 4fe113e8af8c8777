"""Somebody books in one window while an admin forgets them in another: never both."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import uuid4

import pytest
import time_machine
from django.db import connection

from consultations.bookings import actions as bookings
from consultations.bookings.models import OCCUPYING, Booking
from consultations.services.models import Mode
from perkasa.core.refusals import Busy, NotAllowed
from perkasa.home.privacy import erasing
from stakeholders.privacy import actions
from stakeholders.privacy.models import PrivacyRequest
from stakeholders.privacy.refusals import StillNeeded
from tests.factories.consultations import MONDAY, at, served_service
from tests.factories.stakeholders import admin, citizen

pytestmark = pytest.mark.django_db(transaction=True)
ROUNDS = 12


def test_a_person_who_is_forgotten_holds_no_time():
    with time_machine.travel(MONDAY):
        service, moderator = served_service(), admin()
        outcomes = [_one_round(service, moderator) for _number in range(ROUNDS)]

    assert set(outcomes) <= {
        ("held", "StillNeeded"),
        ("NotAllowed", "forgotten"),
        ("held", "Busy"),
        ("Busy", "forgotten"),
    }


def _one_round(service, moderator) -> tuple[str, str]:
    person = citizen()
    asked = actions.ask(person, PrivacyRequest.Kind.ERASURE)
    together = Barrier(2)

    def book() -> str:
        bookings.hold(service, starts_at=at(24, 9), mode=Mode.ONLINE, by=person, key=uuid4())
        return "held"

    def forget() -> str:
        erasing.fulfil(asked, by=moderator)
        return "forgotten"

    def run(deed) -> str:
        together.wait()
        try:
            return deed()
        except (Busy, NotAllowed, StillNeeded) as refusal:
            return type(refusal).__name__
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as threads:
        booked, forgotten = threads.map(run, (book, forget))
    person.refresh_from_db()
    taken = Booking.objects.filter(requested_by=person, status__in=OCCUPYING)
    assert person.is_active or not taken.exists()
    taken.delete()
    return booked, forgotten
