"""Indices, Laporan Konsistensi, how it is checked, the workbook and the paper."""

from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from perkasa.documents.models import Paper
from planning.plans.models import Kind
from tests.factories.comparisons import known_case
from tests.factories.plans import PlanFactory
from tests.factories.stakeholders import OrganisationFactory, planner

pytestmark = pytest.mark.django_db


@pytest.fixture
def agency():
    return OrganisationFactory(short_name="DPUPR", field_codes=("1.03",))


def page(client, name, **asked) -> str:
    return client.get(reverse(f"planning:alignment.reports.{name}"), asked).content.decode()


def test_the_index_of_the_known_case_is_seventy_five_percent(client, agency):
    known_case(agency)

    text = page(client, "indices")

    assert "<strong>75,00%</strong> 6 dari 8 program dijabarkan" in text
    missing, without_basis = text.split("Tidak dijabarkan</h3>")[1].split("Tanpa dasar</h3>")
    assert ["2.11.11" in missing, "2.16.02" in missing, "2.17.06" in missing] == [True, True, False]
    assert "2.17.06 PROGRAM 2.17.06 (DPUPR)" in without_basis


def test_without_plans_the_pages_say_what_they_are_for(client):
    assert "Belum ada yang dapat dihitung" in page(client, "indices")
    assert "Belum ada yang dapat disandingkan" in page(client, "consistency")


def test_both_documents_stand_side_by_side(client, agency):
    known_case(agency)

    text = page(client, "consistency", instansi=agency.slug)

    assert text.count("Persentase capaian program: 90%") == 8 + 7
    assert text.count("Tidak ada</span>") == 3


def test_weights_tolerances_and_legal_bases_can_be_read(client):
    text = page(client, "checks")

    assert "Target boleh berbeda 5% dan pagu 10%" in text
    assert "11. Program dijabarkan" in text
    assert "40 dari 100" in text


def test_the_workbook_holds_the_matrix_and_every_reason(client, agency):
    known_case(agency)

    answer = client.get(reverse("planning:alignment.reports.workbook"))
    book = load_workbook(BytesIO(answer.content))

    assert [cell.value for cell in book["Matriks"][1]][:2] == ["Perangkat daerah", "RKPD ↔ RPJMD"]
    reasons = [row[5] for row in book["Tidak selaras"].values if row[3] == "RKPD ↔ RPJMD"]
    assert reasons.count("Tercantum dalam RPJMD, tetapi tidak dijabarkan dalam RKPD.") == 2


def test_a_planner_issues_the_sealed_report(client, agency):
    known_case(agency)
    client.force_login(planner())

    client.post(reverse("planning:alignment.reports.issue"), {"tahun": 2027})
    content = Paper.objects.get(kind="laporan-sinkronisasi").snapshot["content"]

    assert [index["value"] for index in content["indices"]] == ["75,00%"]
    assert [row["name"] for row in content["rows"]] == ["DPUPR"]
    assert [line["code"] for line in content["lines"] if line["pair"] == "RKPD ↔ RPJMD"] == [
        "2.11.11", "2.16.02", "2.17.06",
    ]  # fmt: skip


def test_nothing_compared_is_nothing_to_report(client, agency):
    PlanFactory(kind=Kind.YEARLY, works=0)
    client.force_login(planner())

    answer = client.post(reverse("planning:alignment.reports.issue"), {"tahun": 2027}, follow=True)

    assert "laporannya belum dapat diterbitkan" in answer.content.decode()
    assert not Paper.objects.exists()
