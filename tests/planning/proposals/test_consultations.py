"""A proposal points down to its consultations; each of them names it as text and address."""

import pytest

from consultations.bookings.matters import Matter
from perkasa.core.refusals import NotAllowed
from planning.proposals.consultations import attach, consultations_of, detach
from planning.proposals.statuses import Status
from planning.talks.actions import NoSuchConsultation
from tests.factories.consultations import at, confirmed, served_service
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import citizen, operator, planner

pytestmark = pytest.mark.django_db


@pytest.fixture
def agent():
    return operator()


@pytest.fixture
def proposal(agent):
    return ProposalFactory(organisation=agent.organisations[0], by=agent, status=Status.SUBMITTED)


@pytest.fixture
def booking(agent, consulting_monday):
    return confirmed(served_service(officers=1), at(25, 9), by=agent)


@pytest.fixture
def consulting_monday(time_machine):
    time_machine.move_to("2026-11-23 07:00+07:00", tick=False)


def test_both_name_each_other_once(agent, proposal, booking):
    attach(proposal, booking.code.lower(), by=agent)
    attach(proposal, booking.code, by=agent)

    assert consultations_of(proposal, agent) == [booking]
    [matter] = Matter.objects.all()
    assert (matter.booking, matter.path) == (booking, proposal.get_absolute_url())
    assert proposal.code in matter.title


def test_they_part_again(agent, proposal, booking):
    attach(proposal, booking.code, by=agent)

    detach(proposal, booking.code, by=agent)

    assert consultations_of(proposal, agent) == []
    assert not Matter.objects.exists()


def test_only_what_one_may_read_can_be_named(agent, proposal, booking):
    theirs = confirmed(booking.service, at(25, 13), by=citizen())

    for number in (theirs.code, "KSL-222222", ""):
        with pytest.raises(NoSuchConsultation):
            attach(proposal, number, by=agent)
    for person in (citizen(), operator()):
        with pytest.raises(NotAllowed):
            attach(proposal, booking.code, by=person)
        with pytest.raises(NotAllowed):
            detach(proposal, booking.code, by=person)


def test_the_pages_lead_to_each_other(client, agent, proposal, booking):
    client.force_login(agent)

    sent = client.post(f"/usulan/{proposal.code}/konsultasi/", {"konsultasi": booking.code}, follow=True)
    assert "Konsultasi dikaitkan." in sent.content.decode()
    assert booking.get_absolute_url() in sent.content.decode()
    assert proposal.get_absolute_url() in client.get(booking.get_absolute_url()).content.decode()

    client.post(f"/usulan/{proposal.code}/konsultasi/{booking.code}/lepas/")
    assert proposal.title not in client.get(booking.get_absolute_url()).content.decode()


def test_who_may_not_read_a_consultation_does_not_see_it_on_the_proposal(agent, proposal, booking):
    attach(proposal, booking.code, by=agent)

    assert consultations_of(proposal, planner()) == []
