"""An idea that is written down for somebody without an account: the person is named, so is who wrote it."""

from decimal import Decimal

import pytest
from django.urls import reverse

from consultations.bookings.registering.actions import Person
from perkasa.core.refusals import NotAllowed
from planning.proposals import actions
from planning.proposals.filing import behalf
from planning.proposals.models import Proposal
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.filing import idea, village_office
from tests.factories.stakeholders import OrganisationFactory, RegionFactory, citizen, host, operator, planner

pytestmark = pytest.mark.django_db
SITI = Person("Siti Aminah", "siti@contoh.id")


@pytest.fixture(autouse=True)
def _planning_agency():
    host()


def registered(by) -> Proposal:
    proposal = behalf.register(person=SITI, plan_year=2027, title="Lampu jalan Dukuh Krajan", by=by)
    content = {"region": RegionFactory(), "reason": "Gelap.", "target": Decimal(4), "unit": "unit",
               "agency": OrganisationFactory()}  # fmt: skip
    actions.revise(proposal, content, version=proposal.version, by=by)
    return proposal


def test_a_village_writes_it_down_and_the_person_is_told_by_whom():
    office = village_office(name="Pemerintah Desa Blumah")
    clerk = operator(office)
    proposal = registered(clerk)

    actions.submit(proposal, by=clerk)

    letter = Notification.objects.get(kind=Kind.PROPOSAL_FILED_FOR_YOU)
    assert (letter.recipient.email, proposal.filed_by) == ("siti@contoh.id", clerk)
    assert letter.params["registrar"] == f"{clerk}, Pemerintah Desa Blumah"
    assert Proposal.objects.visible_to(letter.recipient).filter(pk=proposal.pk).exists()


def test_the_planning_office_writes_down_what_a_visitor_brings(client):
    client.force_login(planner())

    answer = client.post(
        reverse("planning:proposals.filing.register"),
        {"name": "Siti Aminah", "phone": "0812", "title": "Lampu jalan Dukuh Krajan", "plan_year": "2027"},
    )

    proposal = Proposal.objects.get()
    assert answer.status_code == 302
    assert (proposal.proposer.full_name, proposal.organisation) == ("Siti Aminah", None)


def test_one_way_to_reach_the_person_is_asked_for(client):
    client.force_login(planner())

    answer = client.post(
        reverse("planning:proposals.filing.register"),
        {"name": "Siti", "plan_year": "2027", "title": "Lampu jalan Dukuh Krajan"},
    )

    assert "Isi alamat e-mail atau nomor telepon pemohon." in answer.content.decode()


def test_nobody_else_speaks_for_others():
    with pytest.raises(NotAllowed):
        registered(citizen())


def test_who_files_for_themselves_is_told_once():
    proposal = idea()

    actions.submit(proposal, by=proposal.filed_by)

    assert Notification.objects.filter(kind=Kind.PROPOSAL_FILED_FOR_YOU).count() == 0
