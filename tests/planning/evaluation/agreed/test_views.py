"""Agreed, planned, done: what was agreed and never planned, planned and never done."""

from decimal import Decimal

import pytest
from django.urls import reverse

from planning.evaluation.agreed.collecting import Finding, beside_each_other
from planning.evaluation.statuses import Status
from planning.plans.models import Kind
from tests.factories import evaluation as made
from tests.factories.forums import agreed_targets
from tests.factories.stakeholders import operator

pytestmark = pytest.mark.django_db
INDICATOR = "Panjang jaringan irigasi"


def test_what_is_not_signed_yet_does_not_count(agency):
    agreed_targets(agency, made.YEAR, (INDICATOR, "1.03.02.2.02.0001", "2"), is_signed=False)

    assert beside_each_other(agency, made.YEAR, None) == []


def test_targets_agreements_and_results_of_an_indicator_stand_on_one_line(agency):
    made.report(Status.FINAL, organisation=agency, by=operator(agency))
    agreed_targets(agency, made.YEAR, (INDICATOR.upper(), "", "1.25"))

    [line] = beside_each_other(agency, made.YEAR, None)

    assert (line.planned, line.agreed, line.done) == (Decimal("1.25"), Decimal("1.25"), Decimal("0.5"))
    assert (list(line.targets), line.finding) == ([Kind.AGENCY_YEARLY], None)


def test_what_does_not_follow_is_found(agency):
    made.report(Status.FINAL, organisation=agency, by=operator(agency), works=2, result="0.5")
    agreed_targets(
        agency,
        made.YEAR,
        ("Luas sawah terairi", "1.03.02.2.02.0009", "40"),
        (INDICATOR, "1.03.02.2.02.0001", "2"),
    )

    lines = {line.code: line.finding for line in beside_each_other(agency, made.YEAR, None)}

    assert lines == {
        "1.03.02.2.02.0001": Finding.LESS_PLANNED,
        "1.03.02.2.02.0002": None,
        "1.03.02.2.02.0009": Finding.NOT_PLANNED,
    }


def test_what_was_planned_and_not_done_is_found(agency):
    report = made.report(organisation=agency, by=(by := operator(agency)))
    made.fill(report, by=by, result="0")
    made.explained(report, by=by)
    made.lead(report, Status.FINAL, by)

    [line] = beside_each_other(agency, made.YEAR, None)

    assert line.finding == Finding.NOT_DONE


def test_before_a_year_is_reported_nothing_counts_as_undone(agency):
    made.renja(agency)

    [line] = beside_each_other(agency, made.YEAR, None)

    assert (line.is_reported, line.finding) == (False, None)


def test_the_page_shows_one_sort_of_finding_when_asked(client, agency):
    made.renja(agency)
    agreed_targets(agency, made.YEAR, ("Luas sawah terairi", "", "40"))
    address, asked = (
        reverse("planning:evaluation.agreed.index"),
        {"instansi": agency.slug, "tahun": made.YEAR},
    )

    every = client.get(address, asked).content.decode()
    some = client.get(address, asked | {"temuan": "not_planned"}).content.decode()
    nothing = client.get(address, asked | {"temuan": "not_done"}).content.decode()

    assert (INDICATOR in every, INDICATOR in some, "Luas sawah terairi" in some) == (True, False, True)
    assert "Tidak ada indikator yang cocok" in nothing


def test_every_line_is_taken_along_and_every_figure_leads_to_what_it_counts(client, agency):
    report = made.report(Status.FINAL, organisation=agency, by=operator(agency))
    agreed_targets(agency, made.YEAR, ("Luas sawah terairi", "", "40"))
    asked = {"instansi": agency.slug, "tahun": made.YEAR}

    page = client.get(reverse("planning:evaluation.agreed.index"), asked).content.decode()
    table, some = (
        client.get(reverse("planning:evaluation.agreed.download", args=["csv"]), asked | more).content
        for more in ({}, {"temuan": "not_planned"})
    )

    for words in (report.get_absolute_url(), "temuan=not_planned", "/sandingan/unduh/xlsx/?", "Keadaan "):
        assert words in page
    head, *lines = table.decode().splitlines()
    assert head.startswith("\ufeffIndikator;Kode;RPJMD;")
    assert lines[0] == f"{INDICATOR};1.03.02.2.02.0001;–;–;–;1,25 Kilometer;–;0,5 Kilometer;–"
    assert [line.split(";")[0] for line in some.decode().splitlines()[1:]] == ["Luas sawah terairi"]


@pytest.mark.parametrize(("kind", "asked"), [("pdf", {"instansi": ""}), ("csv", {"instansi": "tidak-ada"})])
def test_there_is_no_other_table(client, kind, asked):
    address = reverse("planning:evaluation.agreed.download", args=[kind])

    assert client.get(address, asked | {"tahun": made.YEAR}).status_code == 404
