"""The world of the pages, on a quiet Monday morning; settled once, given back whole to every test."""

import pytest
import time_machine
from django.db import transaction

from consultations.bookings.models import Booking
from perkasa.home.privacy.tasks import make_copies
from stakeholders.privacy import actions as privacy
from stakeholders.privacy.models import PrivacyRequest
from tests.factories import consultations as consulting
from tests.factories.consultations import MONDAY
from tests.home.privacy.marked import NAME, WORDS, marked_person
from tests.pages.world import World


@pytest.fixture(scope="package")
def settled_world(django_db_setup, django_db_blocker):
    """A regency with one row in every list, in a transaction that ends with the tests of this folder."""
    with django_db_blocker.unblock(), time_machine.travel(MONDAY), transaction.atomic():
        yield World(time_machine.travel)
        transaction.set_rollback(True)


@pytest.fixture
def world(settled_world, db):
    """That regency; what a test does to it is undone."""
    return settled_world.as_new()


@pytest.fixture(scope="module")
def the_grown_world(settled_world, django_db_blocker):
    """That regency with three rows in every list, as long as the tests of one file run."""
    with django_db_blocker.unblock(), transaction.atomic():
        grown = settled_world.as_new()
        grown.add_rows(2)
        yield grown
        transaction.set_rollback(True)


@pytest.fixture
def grown_world(the_grown_world, db):
    """That grown regency; what a test does to it is undone."""
    return the_grown_world.as_new()


@pytest.fixture
def marked(world):
    """The world, in which the citizen of every record is the marked person."""
    officer = world.service.officers.get()
    person = marked_person(service=world.service, officer=officer, starts_at=consulting.at(18, 9))
    book = {"service": world.service, "by": person.account}
    requested, held = (
        consulting.request(starts_at=consulting.at(27, 8), **book),
        consulting.hold(starts_at=consulting.at(27, 9), **book),
    )
    Booking.objects.filter(pk__in=[requested.pk, held.pk]).update(subject=f"Rumah {NAME}", question=WORDS)
    file = consulting.BookingFileFactory(booking=requested)
    asked = privacy.ask(person.account, PrivacyRequest.Kind.CORRECTION, words=WORDS)
    copy = privacy.ask_copy(person.account)
    make_copies()
    world.visitors = world.visitors | {"citizen": person.account}
    world.records |= {
        "requested": (requested.code,), "held": (held.code,), "file": (requested.code, file.code),
        "past": (person.booking.code,), "promise": (person.booking.code, 1), "request": (asked.code,),
        "paper": (person.booking.minutes.paper.code,), "copy": (copy.code,), "person": (person.account.pk,),
    }  # fmt: skip
    return world
