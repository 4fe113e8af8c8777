"""A fixed plan in plain words."""

import pytest

from planning.plans.models import Status
from tests.factories.plans import PlanFactory

pytestmark = pytest.mark.django_db


def test_everybody_reads_what_it_is_what_it_costs_and_where_the_money_goes(client):
    plan = PlanFactory(works=2, status=Status.FIXED)

    page = client.get(f"{plan.get_absolute_url()}singkat/").content.decode()

    assert "Rencana kerja satu perangkat daerah untuk satu tahun." in page
    assert "Memuat 1 program dan 2 sub kegiatan dari 1 perangkat daerah." in page
    assert "Pagu untuk 2027: Rp300.000.000." in page
    assert "Program pengelolaan sumber daya air" in page
    assert "Dengan kata sederhana" in client.get(plan.get_absolute_url()).content.decode()


def test_a_draft_is_not_told(client):
    plan = PlanFactory()

    assert client.get(f"{plan.get_absolute_url()}singkat/").status_code == 404
