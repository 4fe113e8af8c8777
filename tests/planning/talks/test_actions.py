"""One door: a consultation is found by its number, named once, and only where its visitor may read."""

import pytest

from consultations.bookings.matters import Matter, name
from planning.proposals.models import Proposal
from planning.proposals.statuses import Status
from planning.talks.actions import ClosedToThem, NoSuchConsultation, find, must_be_open, unname
from tests.factories.consultations import at, confirmed, served_service
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import citizen, operator

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def consulting_monday(time_machine):
    time_machine.move_to("2026-11-23 07:00+07:00", tick=False)


@pytest.fixture
def booking():
    return confirmed(served_service(), at(25, 9), by=citizen())


def test_a_number_is_found_as_people_type_it_by_who_may_read_it(booking):
    assert find(booking.code.lower().replace("-", " "), by=booking.requested_by) == booking

    for number, reader in ((booking.code, citizen()), ("KSL", booking.requested_by)):
        with pytest.raises(NoSuchConsultation):
            find(number, by=reader)


def test_a_record_is_named_once_and_no_longer(booking):
    for _time in range(2):
        name(booking, title="Jembatan", path="/usulan/UPR-222222/")
    assert [str(matter) for matter in booking.matters.all()] == ["Jembatan"]

    unname(booking, path="/usulan/UPR-222222/")
    assert not Matter.objects.exists()


def test_what_the_visitor_may_not_read_is_not_named_to_them(booking):
    by = operator()
    filed = ProposalFactory(organisation=by.organisations[0], by=by, status=Status.DRAFT)

    with pytest.raises(ClosedToThem):
        must_be_open(Proposal.objects.filter(pk=filed.pk), booking)
