"""Lineage: from the consultation to the result, each stage as far as the reader may see it."""

from decimal import Decimal

import pytest
from django.urls import reverse

from consultations.bookings.models import Booking
from planning.evaluation.lineage.reading import stages_of
from planning.evaluation.lineage.tracing import lineage_of, lineage_of_line
from planning.evaluation.statuses import Status
from planning.plans.lines import Line
from planning.plans.models import Kind
from planning.proposals.consultations import attach
from planning.proposals.models import Proposal
from tests.factories import evaluation as made
from tests.factories.consultations import at, confirmed, served_service
from tests.factories.forums import agreed_targets
from tests.factories.planning import NomenclatureItemFactory, ProposalFactory
from tests.factories.stakeholders import citizen, operator

pytestmark = pytest.mark.django_db
CODE = "1.03.02.2.02.0001"


@pytest.fixture
def agent(time_machine):
    time_machine.move_to("2026-11-23 07:00+07:00", tick=False)
    return operator()


@pytest.fixture
def proposal(agent) -> Proposal:
    """Talked about, filed, taken up by a line, agreed on at a desk and reported as half done."""
    agency = agent.organisations[0]
    work = NomenclatureItemFactory(code=CODE)
    found = ProposalFactory(organisation=agency, by=agent, status="submitted", sub_activity=work)
    attach(found, confirmed(served_service(officers=1), at(25, 9), by=agent).code, by=agent)
    made.report(Status.FINAL, organisation=agency, by=agent)
    line = Line.objects.get(code=CODE, plan__kind=Kind.AGENCY_YEARLY)
    Proposal.objects.filter(pk=found.pk).update(line=line)
    agreed_targets(agency, made.YEAR, ("Panjang jaringan irigasi", CODE, "1.25"))
    found.refresh_from_db()
    return found


def test_the_way_leads_from_the_consultation_to_the_result(proposal, agent):
    lineage = lineage_of(proposal.code, agent)

    told = {stage["stage"]: [thing["note"] for thing in stage["things"]] for stage in stages_of(lineage)}
    assert told == {
        "consultation": ["Rabu, 25 November 2026"],
        "proposal": ["1,25 Kilometer"],
        "desk": ["Panjang jaringan irigasi: disepakati 1,25 Kilometer"],
        "line": ["Renja PD 2027"],
        "result": [
            "Triwulan I 2027: 0,5 Kilometer dari target 1,25 Kilometer, "
            "belanja Rp40.000.000 dari Rp150.000.000"
        ],
    }


def test_the_number_of_the_consultation_leads_the_same_way(proposal, agent):
    booking = Booking.objects.get()

    assert lineage_of(booking.code, agent) == lineage_of(proposal.code, agent)
    assert lineage_of_line(proposal.line, agent).results == lineage_of(proposal.code, agent).results


def test_a_stranger_is_not_told_who_talked_to_whom(proposal):
    assert lineage_of(Booking.objects.get().code, None) is None
    for reader in (None, citizen()):
        lineage = lineage_of(proposal.code, reader)
        assert (lineage.consultations, lineage.proposals) == ([], [proposal])
        assert [row.performance.done for row in lineage.results] == [Decimal("0.5")]


def test_what_no_line_has_taken_up_has_no_result(proposal, agent):
    Proposal.objects.filter(pk=proposal.pk).update(line=None)

    lineage = lineage_of(proposal.code, agent)

    assert (lineage.lines, lineage.results) == ([], [])
    assert [target.code for target in lineage.agreed] == [CODE]


def test_the_page_of_a_line_tells_what_was_done_of_it(proposal, client):
    page = client.get(proposal.line.get_absolute_url()).content.decode()

    for words in ("Realisasi menurut laporan yang disahkan", "40,00% tercapai"):
        assert words in page


def test_a_draft_leads_nowhere():
    assert lineage_of(ProposalFactory().code, None) is None


def test_the_page_of_any_number_tells_the_way(proposal, client):
    page = client.get(reverse("home:track"), {"nomor": proposal.code}).content.decode()

    for words in ("Dari konsultasi sampai hasil", "40,00% tercapai", "Belum ada yang dapat Anda baca."):
        assert words in page
