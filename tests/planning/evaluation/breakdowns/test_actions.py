"""Breakdowns: what an indicator asks for is told by sex and by kecamatan, and adds up."""

from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from perkasa.core.refusals import NotAllowed
from planning.evaluation import actions
from planning.evaluation.breakdowns import actions as breakdowns
from planning.evaluation.breakdowns.models import Breakdown
from planning.evaluation.breakdowns.parts import parts_fit
from planning.evaluation.refusals import PartsMissing
from planning.evaluation.rows import Realisation
from planning.evaluation.statuses import Status
from tests.factories import evaluation as made
from tests.factories.stakeholders import DistrictFactory, planner

pytestmark = pytest.mark.django_db


@pytest.fixture
def report(agency, siti):
    DistrictFactory(code="33.24.01", name="Plantungan")
    asked = Breakdown(indicator="panjang  Jaringan irigasi", by_sex=True, by_district=True)
    breakdowns.ask(asked, by=planner())
    return made.fill(made.report(organisation=agency, by=siti), by=siti)


def typed(client, report, **fields: str) -> str:
    row = report.rows.get(has_money=True)
    address = reverse("planning:evaluation.breakdowns.fill", args=[report.code, row.position])
    return client.post(address, fields, follow=True).content.decode()


def test_a_report_is_sent_with_the_parts_its_indicators_ask_for(client, report, siti):
    client.force_login(siti)
    with pytest.raises(PartsMissing):
        actions.send(report, by=siti)

    wrong = typed(client, report, men="0,3", women="0,1", **{"d-33.24.01": "0,5"})
    right = typed(client, report, men="0,3", women="0,2", **{"d-33.24.01": "0,5"})

    assert "Jumlah rincian 0,4; realisasi triwulan ini 0,5. Samakan keduanya." in wrong
    assert "Rincian disimpan." in right
    row = report.rows.get(has_money=True)
    assert (row.men, row.women, row.districts) == (Decimal("0.3"), Decimal("0.2"), {"33.24.01": "0.5"})
    report.refresh_from_db()
    made.lead(report, Status.FINAL, siti)
    page = client.get(report.get_absolute_url()).content.decode()
    assert "Laki-laki 0,3 · Perempuan 0,2" in page
    assert "Kec. Plantungan 0,5" in page


@pytest.mark.parametrize(
    ("formula", "men", "women", "fits"),
    [
        ("sum", "3", "2", True),
        ("sum", "3", "3", False),
        ("latest", "80", "90", True),
        ("latest", "80", "", False),
    ],
)
def test_only_parts_of_a_sum_add_up(formula, men, women, fits):
    told = {"men": Decimal(men), "women": Decimal(women) if women else None}
    row = Realisation(formula=formula, by_sex=True, results=[Decimal(5), None, None, None], **told)

    assert parts_fit(row, 1) is fits


def test_what_no_indicator_asks_for_has_no_parts(client, agency, siti):
    report = made.report(organisation=agency, by=siti)
    row = report.rows.get(has_money=True)
    client.force_login(siti)

    address = reverse("planning:evaluation.breakdowns.fill", args=[report.code, row.position])

    assert client.get(address).status_code == 404
    with pytest.raises(IntegrityError), transaction.atomic():
        Realisation.objects.filter(pk=row.pk).update(men=3)


def test_the_planning_agency_says_which_indicators_ask(siti):
    with pytest.raises(NotAllowed):
        breakdowns.ask(Breakdown(indicator="Jumlah peserta"), by=siti)
