"""What a desk agreed is looked for in the Renja, again whenever either of them changes."""

from dataclasses import replace
from decimal import Decimal

import pytest

from planning.alignment import judging
from planning.forums.carried.models import Carried
from planning.forums.desks import actions as desks
from planning.forums.desks.actions import Decision
from planning.forums.desks.statuses import Result
from tests.factories.forums import desk, item, running
from tests.factories.plans import WORK, PlanFactory, entries_for, put
from tests.factories.stakeholders import OrganisationFactory, admin, planner

pytestmark = pytest.mark.django_db


@pytest.fixture
def by():
    return planner()


@pytest.fixture
def agency():
    return OrganisationFactory()


@pytest.fixture
def agreed(by, agency):
    """An irrigation of 1,25 kilometres for 150 million, recommended by a desk for 2027."""
    at = desk(running(by=by, plan_year=2027), by)
    found = item(
        at, by, kind="support", title="Rehabilitasi irigasi", code=WORK, indicator="Panjang jaringan irigasi",
        unit="Kilometer", proposed_target=Decimal("1.25"), ceiling=150_000_000, organisation=agency,
        national_target=None,
    )  # fmt: skip
    return desks.decide(found, Decision(Result.RECOMMENDED, Decimal("1.25")), version=1, by=by)


def test_without_a_renja_there_is_nothing_to_check(agreed):
    assert (agreed.carried.words, agreed.carried.results) == ("Belum diperiksa", [])


def test_an_agreement_that_the_renja_carries_out_is_aligned(agreed, agency):
    renja = PlanFactory(organisation=agency)

    found = Carried.objects.get()
    assert (found.verdict, found.plan, found.plan_version) == ("aligned", renja, 1)
    assert [passed for _number, passed, _sentence in found.results] == [True] * 4


def test_what_differs_is_said_with_both_figures(agreed, agency):
    renja = PlanFactory(organisation=agency)
    work = entries_for(agency)[-1]
    put(renja, [replace(work, ceilings={2027: 90_000_000})])

    found = Carried.objects.get()
    assert found.verdict == "aligned"  # 85 of 100: only the money differs
    assert "Pagu 2027: Renja PD Rp90.000.000, kesepakatan desk Rp150.000.000; selisih 40% melebihi 10%." in [
        said["sentence"] for said in found.sentences
    ]

    put(renja, [], without=[work.key])
    found.refresh_from_db()
    assert found.verdict == "not_aligned"
    assert found.sentences[0]["sentence"] == (
        "Tercantum dalam kesepakatan desk, tetapi tidak dijabarkan dalam Renja PD."
    )


def test_a_persons_word_stands_until_something_else_is_found(client, agreed, agency, by):
    renja = PlanFactory(organisation=agency, works=0)
    put(renja, entries_for(agency)[:2])
    found = Carried.objects.get()
    judging.exempt(found, by=admin(), reason="Dibiayai provinsi.")
    assert Carried.objects.get().words == "Dikecualikan"

    page = client.get(found.get_absolute_url()).content.decode()
    assert "Dibiayai provinsi." in page
    assert "Dikecualikan" in client.get(agreed.desk.get_absolute_url()).content.decode()

    put(renja, entries_for(agency))
    assert Carried.objects.get().words == "Selaras"


def test_an_agreement_taken_back_says_nothing(agreed, by):
    desks.decide(agreed, Decision(Result.DEFERRED), version=agreed.version, by=by)

    assert not Carried.objects.exists()


def test_the_matrix_and_the_list_show_it_to_everybody(client, agreed, agency):
    PlanFactory(organisation=agency, works=0)
    put(agency.plans.get(), entries_for(agency))

    client.force_login(admin())
    matrix = client.get("/sinkronisasi/?tahun=2027").content.decode()
    assert "Desk ↔ Renja" in matrix
    client.logout()
    assert "Rehabilitasi irigasi" in client.get("/forum/kesepakatan/").content.decode()
    assert "Belum ada kesepakatan" in client.get("/forum/kesepakatan/?status=confirmed").content.decode()
