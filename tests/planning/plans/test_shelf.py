"""The grid of documents: each owner's by year, the last version only, and nobody sees another's draft."""

import pytest
from django.urls import reverse

from planning.plans import actions
from planning.plans.models import Kind, Status
from planning.plans.shelf import grid, years_around
from tests.factories.plans import PlanFactory, fix
from tests.factories.stakeholders import OrganisationFactory, admin, operator

pytestmark = pytest.mark.django_db
YEARS = years_around(2027)


def shown(reader) -> dict[str, dict[int, list[str]]]:
    return {
        shelf.name: {year: [str(plan) for plan in plans] for year, plans in shelf.cells if plans}
        for shelf in grid(reader, YEARS)
    }


def test_an_owner_has_its_documents_in_every_year_they_cover():
    works = OrganisationFactory(short_name="DPUPR")
    PlanFactory(kind=Kind.YEARLY, status=Status.FIXED, title="RKPD 2027")
    PlanFactory(
        kind=Kind.AGENCY_TERM, organisation=works, title="Renstra", first_year=2025, last_year=2029, works=0
    )
    PlanFactory(organisation=works, title="Renja 2027")

    assert list(shown(admin())) == ["Kabupaten", "DPUPR"]
    assert shown(admin())["DPUPR"] == {
        2026: ["Renstra"], 2027: ["Renstra", "Renja 2027"], 2028: ["Renstra"], 2029: ["Renstra"],
    }  # fmt: skip
    assert shown(None) == {"Kabupaten": {2027: ["RKPD 2027"]}}


def test_of_the_versions_of_a_document_the_last_one_that_may_be_read_stands_there(client):
    plan = PlanFactory(status=Status.FIXED, title="Renja")
    changed = actions.revise(plan, by=admin())

    def found(reader):
        return [each for shelf in grid(reader, YEARS) for _year, plans in shelf.cells for each in plans]

    assert found(operator(plan.organisation)) == [changed]
    assert found(None) == [plan]
    fix(changed)
    assert found(None) == [changed]
    page = client.get(reverse("planning:plans.shelf"), {"tahun": "2027"})
    assert changed.get_absolute_url() in page.text
