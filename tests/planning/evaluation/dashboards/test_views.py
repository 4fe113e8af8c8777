"""Dashboards: what became of a year in plain words, and what leaders look at first."""

from datetime import timedelta
from io import BytesIO

import openpyxl
import pytest
from django.urls import reverse
from django.utils import timezone
from pypdf import PdfReader

from planning.evaluation.dashboards.counting import figures_of, recount_next
from planning.evaluation.dashboards.figures import year_of
from planning.evaluation.dashboards.models import CountedYear
from planning.evaluation.statuses import Status
from planning.evaluation.tasks import count_years
from tests.factories import evaluation as made
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import OrganisationFactory, head, operator, planner

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

    table, chart = (
        client.get(reverse("planning:evaluation.dashboards.download", args=args), {"tahun": made.YEAR})
        for args in (["laporan", "csv"], ["serapan-instansi", "xlsx"])
    )

    assert f"{agency.name};Triwulan I 2027;Laporan pertama;40,00%;26,67%;Final" in table.content.decode()
    rows = openpyxl.load_workbook(BytesIO(chart.content)).active.iter_rows(values_only=True)
    assert list(rows) == [("Perangkat daerah", "Persen"), (agency.short_name, "26,67%")]


@pytest.mark.parametrize("args", [["laporan", "pdf"], ["lain", "csv"], ["usulan", "csv"]])
def test_what_there_is_no_table_of_is_not_found(client, args):
    assert client.get(reverse("planning:evaluation.dashboards.download", args=args)).status_code == 404


def test_the_figures_of_a_year_are_kept_and_counted_again_before_they_are_too_old(client, settings):
    made.quarter()
    ProposalFactory(status="accepted", plan_year=made.YEAR)
    settings.EVALUATION_FIGURES_MINUTES = 10

    assert (recount_next(), recount_next()) == (True, False)
    ProposalFactory(status="accepted", plan_year=made.YEAR)
    assert year_of(made.YEAR).counted["asked"] == 1
    CountedYear.objects.update(counted_at=timezone.now() - timedelta(minutes=11))
    assert count_years() == 1

    assert year_of(made.YEAR).counted["asked"] == 2
    page = client.get(reverse("planning:evaluation.dashboards.public"), {"tahun": made.YEAR}).content.decode()
    assert "diperbarui paling lambat setiap 10 menit" in page


def test_fields_quarters_and_what_is_furthest_behind_are_counted(client):
    agency = OrganisationFactory(short_name="DPUPR")
    made.report(Status.FINAL, organisation=agency, by=operator(agency))

    counted = figures_of(made.YEAR)

    [field], [quarter] = counted["fields"], counted["quarters"]
    assert (field["code"], field["rate"], field["money_rate"]) == ("1.03", "40.00", "26.67")
    assert (quarter["number"], quarter["agencies"], quarter["rate"]) == (1, 1, "40.00")
    assert counted["behind"] == []


def test_the_figures_of_a_field_lead_to_the_rows_they_count(client):
    agency = OrganisationFactory(short_name="DPUPR")
    report = made.report(Status.FINAL, organisation=agency, by=operator(agency))
    asked = {"tahun": made.YEAR}
    address = reverse("planning:evaluation.dashboards.field", args=["1.03"])

    public = client.get(reverse("planning:evaluation.dashboards.public"), asked).content.decode()
    page = client.get(address, asked).content.decode()

    assert f"{address}?tahun={made.YEAR}" in public
    for words in (report.get_absolute_url(), "DPUPR", "0,5 Kilometer", "40,00%", "Rp40.000.000", "Dihitung"):
        assert words in page
    assert client.get(address.replace("1.03", "9.99"), asked).status_code == 404


def test_leaders_take_one_page_along(client):
    for number in range(8):
        agency = OrganisationFactory(name=f"Dinas {number}")
        made.report(Status.FINAL if number < 5 else Status.DRAFT, organisation=agency, by=operator(agency))
    made.quarter(closes_on=timezone.localdate() - timedelta(days=1))
    client.force_login(head())

    answer = client.get(reverse("planning:evaluation.dashboards.leading_printout"), {"tahun": made.YEAR})

    [page] = PdfReader(BytesIO(answer.content)).pages
    assert "Laporan triwulan yang terlambat" in page.extract_text()
    assert page.mediabox.width > page.mediabox.height


def test_planners_see_who_has_reported_and_everybody_the_year_of_one_agency(client):
    agency = OrganisationFactory(name="Dinas Perairan", short_name="DINPER")
    by = operator(agency)
    report = made.report(organisation=agency, by=by)
    made.fill(report, by=by, result="0.1")
    made.explained(report, by=by)
    made.lead(report, Status.FINAL, by)
    address = reverse("planning:evaluation.dashboards.agency", args=[agency.slug])

    page = client.get(address, {"tahun": made.YEAR}).content.decode()
    client.force_login(planner())
    grid = client.get(
        reverse("planning:evaluation.dashboards.planner"), {"tahun": made.YEAR}
    ).content.decode()

    for words in ("Indikator yang tertinggal", "32,00%", "Kontrak bulan depan.", "8,00%"):
        assert words in page
    for words in (address, "Paling tertinggal", "32,00%"):
        assert words in grid


@pytest.fixture
def lagging_agency():
    """An agency whose only report is certified and stands at 8 percent of its target."""
    agency = OrganisationFactory(name="Dinas Perairan", short_name="DINPER")
    report = made.fill(made.report(organisation=agency, by=(by := operator(agency))), by=by, result="0.1")
    made.explained(report, by=by)
    made.lead(report, Status.FINAL, by)
    return agency


def test_every_table_and_picture_of_an_agency_is_taken_along(client, lagging_agency):
    args = [lagging_agency.slug]
    page = client.get(
        reverse("planning:evaluation.dashboards.agency", args=args), {"tahun": made.YEAR}
    ).content.decode()

    told = {}
    for table in ("triwulan", "tertinggal", "capaian", "serapan"):
        address = reverse("planning:evaluation.dashboards.agency_download", args=[*args, table, "csv"])
        assert f"{address}?tahun={made.YEAR}" in page
        told[table] = client.get(address, {"tahun": made.YEAR}).content.decode().splitlines()[1:]

    assert told["capaian"] == ["Triwulan I 2027;8,00%"]
    assert told["serapan"] == ["Triwulan I 2027;26,67%"]
    assert told["tertinggal"] == ["Panjang jaringan irigasi;32,00%;Kontrak bulan depan.;1.03.02.2.02.0001"]
    assert told["triwulan"][0].endswith(";8,00%;Final")


def test_the_year_of_an_agency_and_who_has_reported_are_taken_into_a_meeting(client, lagging_agency):
    OrganisationFactory()
    asked = {"tahun": made.YEAR}

    own = client.get(
        reverse("planning:evaluation.dashboards.agency_printout", args=[lagging_agency.slug]), asked
    )
    client.force_login(planner())
    grid = client.get(reverse("planning:evaluation.dashboards.planner_printout"), asked)

    for answer, words in (
        (own, ("Kinerja tahun 2027", "Dinas Perairan", "Indikator yang tertinggal", "32,00%", "Keadaan")),
        (grid, ("Siapa sudah melapor, 2027", "DINPER", "Final", "100,00%", "Dihitung", "Keadaan")),
    ):
        text = "".join(page.extract_text() for page in PdfReader(BytesIO(answer.content)).pages)
        assert [each for each in words if each.casefold() not in text.casefold()] == []


def test_planners_take_along_who_has_reported_and_what_is_furthest_behind(client, lagging_agency):
    made.report(organisation=(late := OrganisationFactory(short_name="LATE")), by=operator(late))
    client.force_login(planner())

    told = {
        table: client.get(
            reverse("planning:evaluation.dashboards.planner_download", args=[table, "csv"]),
            {"tahun": made.YEAR},
        ).content.decode().splitlines()[1:]
        for table in ("triwulan", "tertinggal", "sudah-melapor")
    }  # fmt: skip

    assert sorted(told["triwulan"]) == ["DINPER;Final;–;–;–", "LATE;Draf;–;–;–"]
    assert told["tertinggal"] == ["Panjang jaringan irigasi;DINPER;32,00%;1.03.02.2.02.0001"]
    assert told["sudah-melapor"][:2] == ["Triwulan I;50,00%", "Triwulan II;0,00%"]


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
