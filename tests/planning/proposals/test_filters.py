"""What the list can be asked, and that a question never opens a door."""

import pytest
from django.urls import reverse

from planning.proposals.statuses import FILED, Status
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import (
    DistrictFactory,
    OrganisationFactory,
    RegionFactory,
    citizen,
    operator,
)

pytestmark = pytest.mark.django_db
LIST = reverse("planning:proposals.index")


@pytest.fixture
def two():
    """One in Boja for 2028, in a field of another agency, and one in Plantungan for 2027 that is accepted."""
    boja = RegionFactory(code="33.24.05.2001", parent=DistrictFactory(code="33.24.05", name="Boja"))
    health = OrganisationFactory(slug="dinkes", field_codes=("1.02",))
    first = ProposalFactory(
        title="Pembangunan jembatan gantung",
        plan_year=2028,
        region=boja,
        organisation=health,
        status="submitted",
    )
    return first, ProposalFactory(title="Rehabilitasi saluran irigasi", status="accepted")


def found(client, **query) -> set[str]:
    return {row[0]["note"] for row in client.get(LIST, query).context["rows"]}


@pytest.mark.parametrize(
    "query",
    [
        {"kata": "gantung"},
        {"kata": "JEMBATAN pembangunan"},
        {"tahun": "2028"},
        {"status": "submitted"},
        {"kecamatan": "33.24.05"},
        {"instansi": "dinkes"},
        {"keselarasan": "partly_aligned"},
        {"tahun": "2028", "status": "submitted", "kata": "jembatan"},
    ],
    ids=str,
)
def test_each_question_finds_the_one_and_not_the_other(client, two, query):
    assert found(client, **query) == {two[0].code}


def test_a_number_is_found_too(client, two):
    assert found(client, kata=two[1].code) == {two[1].code}


@pytest.mark.parametrize(
    "query", [{"tahun": "banyak"}, {"status": "x"}, {"kecamatan": "1'"}, {"page": "99"}, {"milik": "x"}]
)
def test_a_question_that_makes_no_sense_is_passed_over(client, two, query):
    assert found(client, **query) == {proposal.code for proposal in two}


@pytest.mark.parametrize("query", [{"status": "draft"}, {"milik": "kami"}, {"keselarasan": "not_checked"}])
def test_no_question_opens_another_agency_s_draft(client, query):
    draft = ProposalFactory()

    for somebody in (citizen(), operator()):
        client.force_login(somebody)
        assert draft.code not in found(client, **query)


def test_an_operator_finds_the_proposals_of_their_own_agency(client, two):
    draft = ProposalFactory()
    client.force_login(draft.filed_by)

    assert found(client, milik="kami") == {draft.code}
    assert found(client) == {draft.code, *(proposal.code for proposal in two)}


def test_the_public_is_offered_only_public_statuses(client):
    statuses = dict(client.get(LIST).context["filter"].fields["status"].choices)

    assert list(statuses) == ["", *(status for status in Status.values if status in FILED)]


def test_paging_keeps_the_question(client):
    agency = OrganisationFactory()
    ProposalFactory.create_batch(26, organisation=agency, by=operator(agency), status="submitted")

    assert "?status=submitted&amp;page=2" in client.get(LIST, {"status": "submitted"}).content.decode()
