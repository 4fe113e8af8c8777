"""An agency tries a sheet and sees what the checks would say; nothing is kept."""

import pytest
from django.urls import reverse

from perkasa.core.jobs import until_none_is_left
from planning.alignment.pairs.actions import check_next
from planning.alignment.pairs.models import LineCheck
from planning.plans.content import content_of
from planning.plans.imports import actions as imports
from planning.plans.models import Kind
from tests.factories.plans import PlanFactory, put, sheet_of
from tests.factories.stakeholders import OrganisationFactory, admin, operator

pytestmark = pytest.mark.django_db


def test_an_agency_sees_what_a_sheet_would_change_before_it_is_applied(client):
    agency, by = OrganisationFactory(short_name="DPUPR"), admin()
    renja = PlanFactory(kind=Kind.AGENCY_YEARLY, organisation=agency, works=2, by=by)
    rkpd = PlanFactory(kind=Kind.YEARLY, works=0, by=by)
    put(rkpd, content_of(renja).values())
    tried = imports.upload(renja, sheet_of(renja, w1=5), by=by)
    imports.work_next()
    until_none_is_left(check_next)
    before = list(LineCheck.objects.order_by("pk").values("code", "verdict", "results"))
    client.force_login(by)
    address = reverse("planning:alignment.trial.detail", args=[renja.code, tried.pk])

    text = client.get(address).content.decode()

    assert "Pagu 2027: Renja PD Rp5, RKPD Rp150.000.000" in text
    assert list(LineCheck.objects.order_by("pk").values("code", "verdict", "results")) == before
    client.force_login(operator())
    assert client.get(address).status_code == 404
