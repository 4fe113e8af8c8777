"""The questions about an idea from outside the agencies, and what a usual work fills in."""

from decimal import Decimal

import pytest
from django.urls import reverse

from planning.proposals import actions
from planning.proposals.models import Proposal
from planning.proposals.points import parse_point
from planning.proposals.steps import STEPS, names_for
from tests.factories.filing import CatalogueEntryFactory, idea, photo, with_papers
from tests.factories.planning import NomenclatureItemFactory
from tests.factories.stakeholders import OrganisationFactory, RegionFactory, admin, citizen, host

pytestmark = pytest.mark.django_db
CREATE = reverse("planning:proposals.create")
TITLE = "Rabat beton jalan Dukuh Krajan"


@pytest.fixture(autouse=True)
def _at_the_end_of_2026(time_machine):
    time_machine.move_to("2026-11-20T09:00:00+07:00")
    host()
    admin()


@pytest.fixture
def siti(client):
    account = citizen()
    client.force_login(account)
    return account


def answer(client, proposal, step: str, **said):
    """The question is answered on the newest state of the draft."""
    version = Proposal.objects.get(pk=proposal.pk).version
    return client.post(STEPS[step].url(proposal), said | {"version": version})


def test_a_citizen_files_question_by_question_without_any_script(client, siti):
    agency, village = OrganisationFactory(), RegionFactory()
    entry = CatalogueEntryFactory(agency=agency, unit_price=450_000)
    NomenclatureItemFactory()

    client.post(CREATE, {"title": TITLE, "plan_year": "2027"})
    proposal = Proposal.objects.get()
    path = [
        answer(client, proposal, "pekerjaan", work=entry.pk).url,
        answer(client, proposal, "lokasi", region=village.pk, point="-6,9853; 110,2057").url,
        answer(client, proposal, "alasan", reason="Jalan licin saat hujan.").url,
        answer(
            client, proposal, "volume", target="250", unit="meter", is_physical="ya", women="120", men="110",
            land="village",
        ).url,
        answer(client, proposal, "biaya", budget="112500000").url,
        answer(client, proposal, "tujuan", agency=agency.pk).url,
    ]  # fmt: skip
    client.post(path[-1], {"paper": "photo", "file": photo()})
    version = Proposal.objects.get().version
    client.post(reverse("planning:proposals.submit", args=[proposal.code]), {"version": version})

    proposal.refresh_from_db()
    assert path == [STEPS[name].url(proposal) for name in names_for("citizen")[2:]]
    assert (proposal.status, proposal.source, proposal.proposer) == ("submitted", "citizen", siti)
    assert (proposal.work, proposal.agency, proposal.budget) == (entry, agency, 112_500_000)
    assert (proposal.women, proposal.men, proposal.land) == (120, 110, "village")
    assert (proposal.latitude, proposal.longitude) == (Decimal("-6.9853"), Decimal("110.2057"))


def test_a_usual_work_brings_unit_agency_sub_activity_and_the_budget_of_a_known_volume(client, siti):
    item, agency = NomenclatureItemFactory(), OrganisationFactory()
    entry = CatalogueEntryFactory(agency=agency, unit="m", unit_price=1000)
    proposal = idea(siti, agency=None, budget=None)

    answer(client, proposal, "pekerjaan", work=entry.pk)

    proposal.refresh_from_db()
    assert (proposal.unit, proposal.agency, proposal.sub_activity) == ("m", agency, item)
    assert (proposal.budget, proposal.is_physical) == (250_000, True)


def test_the_estimate_follows_the_volume_and_says_how_it_came_about(client, siti):
    entry = CatalogueEntryFactory(unit_price=450_000)
    proposal = idea(siti, work=entry, budget=None, target=None)

    answer(client, proposal, "volume", target="2,5", unit="meter", is_physical="ya")

    page = client.get(STEPS["biaya"].url(proposal)).content.decode()
    assert Proposal.objects.get().budget == 1_125_000
    assert "2,5 meter × Rp450.000 = Rp1.125.000" in page


def test_a_budget_of_one_s_own_is_kept_when_nothing_else_changes(client, siti):
    proposal = idea(siti, work=CatalogueEntryFactory(), budget=99_000_000)

    answer(client, proposal, "volume", target="250", unit="meter", is_physical="ya", women="3")

    assert Proposal.objects.get().budget == 99_000_000


def test_the_meter_says_what_is_missing_and_where_it_is_filled_in(client, siti):
    proposal = idea(siti, agency=None, is_physical=True)

    page = client.get(reverse("planning:alignment.review", args=[proposal.code])).content.decode()

    assert "5 dari 7" in page
    assert f'<a href="{STEPS["tujuan"].url(proposal)}?ubah=1">perangkat daerah tujuan</a>' in page
    assert f'<a href="{STEPS["berkas"].url(proposal)}?ubah=1">Foto keadaan sekarang</a>' in page
    assert "Ajukan usulan" not in page


def test_physical_works_are_not_filed_without_a_photo(siti):
    proposal = idea(siti, is_physical=True)

    with pytest.raises(actions.Incomplete, match="foto keadaan sekarang"):
        actions.submit(proposal, by=siti)

    actions.submit(with_papers(proposal), by=siti)
    assert proposal.status == "submitted"


@pytest.mark.parametrize(
    ("typed", "point"),
    [
        ("-6.9853, 110.2057", ("-6.985300", "110.205700")),
        ("-6.9853,110.2057", ("-6.985300", "110.205700")),
        ("-6,9853; 110,2057", ("-6.985300", "110.205700")),
        (" -7 110 ", ("-7.000000", "110.000000")),
    ],
)
def test_a_point_is_read_as_people_copy_it(typed, point):
    assert parse_point(typed) == tuple(map(Decimal, point))


@pytest.mark.parametrize("typed", ["di depan balai desa", "110.2, -6.9", "52.5, 13.4", "-6.98"])
def test_what_is_no_point_of_ours_is_refused(typed):
    with pytest.raises(ValueError, match="Not"):
        parse_point(typed)
