"""Dashboards: what became of a year in plain words, and what leaders look at first."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from planning.evaluation.statuses import Status
from tests.factories import evaluation as made
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import OrganisationFactory, head, operator

pytestmark = pytest.mark.django_db


def test_everybody_reads_what_was_asked_planned_and_done(client):
    agency = OrganisationFactory()
    ProposalFactory(status="accepted", plan_year=made.YEAR)
    made.report(Status.FINAL, organisation=agency, by=operator(agency))

    page = client.get(reverse("planning:evaluation.dashboards.public"), {"tahun": made.YEAR}).content.decode()

    for words in (
        "Dari usulan sampai hasil, 2027", "sudah mencapai 40,00% dari target tahun ini",
        "Dari setiap Rp100 anggarannya, Rp26,67 sudah dibelanjakan (Rp40.000.000)", "Angka dalam tabel",
        f"Capaian kinerja per perangkat daerah: {agency.short_name} 40,00%",
    ):  # fmt: skip
        assert words in page


def test_a_year_without_reports_says_so(client):
    page = client.get(reverse("planning:evaluation.dashboards.public")).content.decode()

    assert "Belum ada laporan triwulan yang disahkan" in page


def test_the_table_can_be_taken_along(client):
    agency = OrganisationFactory()
    made.report(Status.FINAL, organisation=agency, by=operator(agency))

    answer = client.get(reverse("planning:evaluation.dashboards.download"), {"tahun": made.YEAR})

    assert f"{agency.name};Triwulan I 2027;Laporan pertama;40,00%;26,67%;Final" in answer.content.decode()


def test_leaders_see_what_is_late_waiting_and_off_track(client):
    late, waiting, behind = (OrganisationFactory(name=name) for name in ("Dinas A", "Dinas B", "Dinas C"))
    made.report(organisation=late, by=operator(late))
    made.report(Status.SENT, organisation=waiting, by=operator(waiting))
    report = made.report(organisation=behind, by=(by := operator(behind)))
    made.fill(report, by=by, result="0.1")
    made.explained(report, by=by)
    made.lead(report, Status.FINAL, by)
    made.quarter(closes_on=timezone.localdate() - timedelta(days=1))
    client.force_login(head())

    address = reverse("planning:evaluation.dashboards.leading")
    page = client.get(address, {"tahun": made.YEAR}).content.decode()

    for words in (
        "Laporan triwulan yang terlambat",
        "menunggu badan perencanaan",
        "di bawah target",
        "8,00%",
    ):
        assert words in page
    client.force_login(operator(late))
    assert client.get(address).status_code == 403
