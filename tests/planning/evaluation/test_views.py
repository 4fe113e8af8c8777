"""The pages of reports: an agency fills and explains, planners and heads move it on, everybody reads it."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone

from planning.evaluation import actions
from planning.evaluation.models import QuarterReport
from planning.evaluation.quarters import Quarter
from planning.evaluation.statuses import Status
from tests.factories import evaluation as made
from tests.factories.stakeholders import head, planner

pytestmark = pytest.mark.django_db


def test_an_agency_begins_its_report_and_types_its_figures(client, agency, siti):
    made.renja(agency)
    quarter = made.quarter()
    client.force_login(siti)

    client.post(reverse("planning:evaluation.begin"), {"quarter": quarter.pk, "organisation": agency.pk})
    report = QuarterReport.objects.get()
    address = reverse("planning:evaluation.fill", args=[report.code])
    page = client.get(address).content.decode()
    answer = client.post(address, {"version": report.version, "k-3": "0,5", "rp-3": "40.000.000"})

    assert "Panjang jaringan irigasi" in page
    assert answer.url == report.get_absolute_url()
    work = report.rows.get(has_money=True)
    assert (work.results[0], work.spending[0]) == (Decimal("0.5"), 40_000_000)


def test_what_is_no_number_is_said_beside_its_field_and_nothing_typed_is_lost(client, agency, siti):
    report = made.report(organisation=agency, by=siti)
    client.force_login(siti)
    address = reverse("planning:evaluation.fill", args=[report.code])

    page = client.post(
        address, {"version": report.version, "k-3": "banyak", "rp-3": "12.000"}
    ).content.decode()

    assert "Tulis sebuah angka" in page
    assert 'value="banyak"' in page
    assert 'value="12.000"' in page


def test_a_page_read_before_somebody_else_saved_overwrites_nothing(client, agency, siti):
    report = made.report(organisation=agency, by=siti)
    made.fill(report, by=siti)
    client.force_login(siti)
    address = reverse("planning:evaluation.fill", args=[report.code])

    page = client.post(address, {"version": "1", "k-3": "1", "rp-3": "1"}).content.decode()

    assert "baru saja diubah orang lain" in page
    assert report.rows.get(has_money=True).results[0] == Decimal("0.5")


def test_a_row_that_lags_is_asked_for_its_reason(client, agency, siti):
    report = made.report(organisation=agency, by=siti)
    made.fill(report, by=siti, result="0.1")
    client.force_login(siti)
    address = reverse("planning:evaluation.row", args=[report.code, 3])

    page = client.get(address).content.decode()
    client.post(
        address, {"obstacles": "Lelang mundur.", "follow_up": "Kontrak bulan depan.", "before": "2,5"}
    )

    assert "Tertinggal: isi alasannya." in page
    row = report.rows.get(position=3)
    assert (row.obstacles, row.before) == ("Lelang mundur.", Decimal("2.5"))


def test_the_foot_and_the_evidence_are_read_by_everybody_once_certified(client, agency, siti):
    report = made.report(organisation=agency, by=siti)
    client.force_login(siti)
    said = {"drivers": "Cuaca baik.", "obstacles": "", "next_quarter": "", "next_plan": ""}
    client.post(reverse("planning:evaluation.describe", args=[report.code]), said)
    proof = {"title": "Foto Juni", "file": made.proof()}
    client.post(reverse("planning:evaluation.attach", args=[report.code]), proof)
    report = made.fill(QuarterReport.objects.get(pk=report.pk), by=siti)
    made.lead(report, Status.FINAL, siti)
    client.logout()

    page = client.get(report.get_absolute_url()).content.decode()

    assert ("Cuaca baik." in page, "Foto Juni" in page) == (True, True)


def test_a_report_goes_from_desk_to_desk_by_its_buttons(client, agency, siti):
    report = made.report(organisation=agency, by=siti)
    made.fill(report, by=siti)

    for person, step in ((siti, "send"), (planner(), "verify"), (head(), "certify")):
        client.force_login(person)
        assert (
            report.get_absolute_url() + f"{step}/" in client.get(report.get_absolute_url()).content.decode()
        )
        client.post(reverse(f"planning:evaluation.{step}", args=[report.code]))

    report.refresh_from_db()
    assert report.status == Status.FINAL


def test_both_versions_of_a_reopened_quarter_stand_on_its_page(client, agency, siti):
    report = made.report(Status.FINAL, organisation=agency, by=siti)
    client.force_login(planner())

    answer = client.post(reverse("planning:evaluation.reopen", args=[report.code]), {"reason": made.REASON})

    new = report.later.get()
    assert answer.url == new.get_absolute_url()
    page = client.get(report.get_absolute_url()).content.decode()
    assert (report.code in page, new.get_absolute_url() in page) == (True, True)


def test_without_an_open_quarter_the_next_days_are_told(client, agency, siti):
    client.force_login(siti)
    address = reverse("planning:evaluation.begin")
    nothing = client.get(address).content.decode()
    tomorrow = timezone.localdate() + timedelta(days=1)
    made.quarter(opens_on=tomorrow)

    page = client.get(address).content.decode()

    assert "belum membuka masa pelaporan" in nothing
    assert "Triwulan I 2027 dilaporkan" in page


def test_the_list_is_narrowed_by_quarter_and_standing(client, agency, siti):
    final = made.report(Status.FINAL, organisation=agency, by=siti)
    draft = made.report(organisation=agency, by=siti, number=2)
    client.force_login(siti)

    page = client.get(reverse("planning:evaluation.index"), {"triwulan": "2", "status": "draft"})

    assert (final.code in page.content.decode(), draft.code in page.content.decode()) == (False, True)


def test_a_list_of_which_nothing_is_asked_says_that_it_is_whole(client, agency, siti):
    made.report(Status.FINAL, organisation=agency, by=siti)

    page = client.get(reverse("planning:evaluation.index")).content.decode()

    for name in ("tahun", "triwulan", "instansi", "status"):
        assert (
            f'''<select name="{name}" id="id_{name}">
  <option value="" selected>Semua</option>'''
            in page
        )


def test_a_moderator_lays_out_the_quarters_of_a_year(client):
    bagus = planner()
    client.force_login(bagus)
    address = reverse("admin:planning_quarter_lay_out")

    listed = client.get(reverse("admin:planning_quarter_changelist")).content.decode()
    asked = client.get(address).content.decode()
    wrong = client.post(address, {"year": "27"}).content.decode()
    client.post(address, {"year": "2027"})

    assert address in listed
    for page in (asked, wrong):
        assert "Empat masa pelaporan disusun sekaligus" in page
    quarters = Quarter.objects.order_by("number")
    assert [(each.number, f"{each.opens_on:%d-%m-%Y}") for each in quarters] == [
        (1, "01-04-2027"), (2, "01-07-2027"), (3, "01-10-2027"), (4, "01-01-2028"),
    ]  # fmt: skip


def test_a_result_of_a_scale_is_chosen_by_its_words(client, agency, siti):
    report = made.report(organisation=agency, by=siti)
    report.rows.filter(position=3).update(unit="Predikat", formula="latest", target=5)
    client.force_login(siti)
    address = reverse("planning:evaluation.fill", args=[report.code])

    client.post(address, {"version": report.version, "k-3": "4", "rp-3": "0"})

    assert report.rows.get(position=3).results[0] == 4
    assert "B (4)" in client.get(report.get_absolute_url()).content.decode()


def test_figures_that_look_unusual_are_asked_about(client, agency, siti):
    report = made.report(organisation=agency, by=siti)
    made.fill(report, by=siti, result="3", spent=made.BUDGET + 1)
    client.force_login(siti)

    page = client.get(report.get_absolute_url()).content.decode()

    assert "Belanja melebihi anggaran." in page
    assert "dari yang direncanakan sampai triwulan ini." in page
    actions.send(report, by=siti)
    assert report.status == Status.SENT
